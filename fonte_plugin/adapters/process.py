"""The `fonte serve --stdio` process behind a plug-in: found, started, asked, watched and ended.

An editor's interface must never wait for it, and must never die with it. Answers therefore go through a file, which
can be read without blocking on every platform, and requests through a thread, since a pipe that nobody reads is full
at some point.
"""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any, NoReturn

PROTOCOL = 1
PING_AFTER_SECONDS = 2.0
"""Silence of Fonte after which the adapter asks whether it is alive."""
PATIENCE_SECONDS = 4.5
"""Silence after which the designer is told."""
GIVE_UP_SECONDS = 20.0
"""Silence after which Fonte is stopped."""
INSTALL = "Install it with 'pipx install fonte', or name its path in the settings"


class FonteProblem(Exception):  # noqa: N818 - often the designer has nothing to do with it
    """One sentence for the designer: what is wrong, and what to do."""


def find_fonte(configured: str = "") -> str:
    """The path of the `fonte` command: as configured, on the PATH, or where pipx puts it.

    Raises FonteProblem. An editor started from a desktop often has another PATH than a terminal.
    """
    if configured:
        path = Path(configured).expanduser()
        if path.is_file():
            return str(path)
        raise FonteProblem(f"There is no {path}: correct the path of fonte in the settings.")
    folders = [str(Path.home() / ".local" / "bin"), "/usr/local/bin", "/opt/homebrew/bin"]
    found = shutil.which("fonte") or shutil.which("fonte", path=os.pathsep.join(folders))
    if found is None:
        raise FonteProblem(f"Fonte itself is not installed, or not found. {INSTALL}.")
    return found


class FonteProcess:
    """One process, kept warm. Every method returns at once; call `poll` until it is `ready`, then ask."""

    def __init__(self, command: str, model: str = "") -> None:
        self.command = command
        self.info: dict[str, Any] = {}  # what `initialize` answered
        self._lines: queue.Queue[bytes | None] = queue.Queue()  # requests on their way out; None ends the thread
        self._rest = b""
        self._key = 0
        self._awaited: float | None = time.monotonic() + PING_AFTER_SECONDS  # since when an answer is due
        self._folder = Path(tempfile.mkdtemp(prefix="fonte-"))
        arguments = [command, "serve", "--stdio"] + (["--model", model] if model else [])
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        try:
            with (self._folder / "answers").open("wb") as answers, (self._folder / "errors").open("wb") as errors:
                self._process = subprocess.Popen(
                    arguments,
                    stdin=subprocess.PIPE,
                    stdout=answers,
                    stderr=errors,
                    env=clean_environment(),
                    creationflags=flags,
                )
        except OSError as error:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise FonteProblem(f"{command} cannot be started ({error.strerror or error}). {INSTALL}.") from error
        self._answers = (self._folder / "answers").open("rb")
        self._heard = time.monotonic()
        threading.Thread(target=self._write, daemon=True).start()
        self._greeting = self.ask("initialize", {"protocol": PROTOCOL})

    @property
    def ready(self) -> bool:
        """Whether it has answered `initialize`: `info` is there."""
        return bool(self.info)

    @property
    def silent(self) -> bool:
        """Whether an answer is due for longer than a designer should wait without a word."""
        return self._awaited is not None and self._waited() > PATIENCE_SECONDS

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, method: str, params: dict[str, Any]) -> int:
        """Send a request and return its id; `poll` returns the answer."""
        self._key += 1
        message = {"jsonrpc": "2.0", "id": self._key, "method": method, "params": params}
        self._lines.put(json.dumps(message).encode("ascii") + b"\n")
        return self._key

    def cancel(self, key: int) -> None:
        self.ask("cancel", {"id": key})

    def poll(self) -> list[dict[str, Any]]:
        """Its messages since the last call. Raises FonteProblem if it has died or hangs; the process is ended."""
        ended = not self.alive  # asked first: its last output may come in between
        messages = self._read()
        now = time.monotonic()
        if messages:
            self._heard, self._awaited = now, None
        elif ended:
            self._fail(self._why_it_ended())
        elif self._awaited is None and now - self._heard > PING_AFTER_SECONDS:
            self._awaited = now
            self.cancel(0)  # no such request exists: any answer proves that it lives
        elif self._awaited is not None and self._waited() > GIVE_UP_SECONDS:
            self._fail(
                f"{self.command} did not answer for {GIVE_UP_SECONDS:g} seconds, so it was stopped; what it had drawn "
                "is kept. Try again, and if that does not help run 'fonte doctor' in a terminal."
            )
        for message in messages:
            if message.get("id") == self._greeting:
                self._introduce(message)
        time.sleep(0.001)  # some editors hardly let threads run: give it a moment
        return messages

    def close(self) -> None:
        """End the process, whatever it is doing, and clean up."""
        self._lines.put(None)
        if self.alive:
            self._process.kill()
        self._process.wait()
        self._answers.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _write(self) -> None:
        pipe = self._process.stdin
        assert pipe is not None
        try:
            while True:
                line = self._lines.get()
                if line is None:
                    break
                pipe.write(line)
                pipe.flush()
            pipe.close()
        except (OSError, ValueError):  # it is gone: `poll` says so
            pass

    def _read(self) -> list[dict[str, Any]]:
        text = self._rest + self._answers.read()
        lines = text.split(b"\n")
        self._rest = lines.pop()
        messages = []
        for line in lines:
            try:
                message = json.loads(line.decode("utf-8"))
            except ValueError:
                message = None
            if not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
                said = line[:80].decode("utf-8", "replace").strip()
                self._fail(f"{self.command} is not Fonte: it said {said!r}. {INSTALL}.")
            messages.append(message)
        return messages

    def _introduce(self, message: dict[str, Any]) -> None:
        if "error" in message:
            self._fail(str(message["error"].get("message")))
        result = message.get("result")
        if not isinstance(result, dict) or result.get("protocol") != PROTOCOL or "characters" not in result:
            self._fail(f"{self.command} and this plug-in are of different age: update both ('pipx upgrade fonte').")
        self.info = result

    def _waited(self) -> float:
        """Seconds of silence so far; time in which nobody polled counts only once it was asked."""
        return 0.0 if self._awaited is None else time.monotonic() - self._awaited + PING_AFTER_SECONDS

    def _why_it_ended(self) -> str:
        said = (self._folder / "errors").read_bytes().decode("utf-8", "replace").strip().splitlines()
        if any("invalid choice" in line for line in said):
            return f"{self.command} is too old for this plug-in: update it ('pipx upgrade fonte')."
        last = f" ({said[-1][:200]})" if said else ""
        return f"{self.command} ended without an answer{last}; run 'fonte doctor' in a terminal to see why."

    def _fail(self, sentence: str) -> NoReturn:
        self.close()
        raise FonteProblem(sentence)


def clean_environment() -> dict[str, str]:
    """The environment without the variables that an editor sets for its own Python and libraries."""
    drop = {"PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONEXECUTABLE", "PYTHONPLATLIBDIR", "VIRTUAL_ENV"}
    if os.environ.get("APPDIR") or sys.platform == "darwin":  # an AppImage; an application bundle
        drop |= {"LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH"}
    return {name: value for name, value in os.environ.items() if name not in drop}
