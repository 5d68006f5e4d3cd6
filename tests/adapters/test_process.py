"""Whatever the command `fonte` is, the designer gets a sentence, and the editor keeps running."""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fonte_plugin.adapters import process
from fonte_plugin.adapters.process import FonteProblem, FonteProcess, clean_environment, find_fonte

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the stand-ins are scripts with a #! line")

GREETING = """
import json, sys, time
def say(message):
    print(json.dumps({"jsonrpc": "2.0", **message}), flush=True)
def hear():
    return json.loads(sys.stdin.readline())
say({"id": hear()["id"], "result": {"protocol": 1, "characters": "abc"}})
"""

MakeFonte = Callable[[str], str]


@pytest.fixture
def stand_in(tmp_path: Path) -> MakeFonte:
    def make(script: str) -> str:
        path = tmp_path / "fonte"
        path.write_text(f"#!{sys.executable}\n{script}")
        path.chmod(0o755)
        return str(path)

    return make


@pytest.fixture
def impatience(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Waits less than a plug-in does from now on; what hangs in these tests hangs for good."""
    assert process.PATIENCE_SECONDS < 5, "a designer waits no longer for a sentence"

    def lose_patience() -> None:
        monkeypatch.setattr(process, "PING_AFTER_SECONDS", 0.1)
        monkeypatch.setattr(process, "PATIENCE_SECONDS", 0.3)
        monkeypatch.setattr(process, "GIVE_UP_SECONDS", 0.5)

    return lose_patience


def problem_of(command: str) -> str:
    with pytest.raises(FonteProblem) as caught:
        greeted(command)
    return str(caught.value)


def greeted(command: str) -> FonteProcess:
    fonte = FonteProcess(command)
    while not fonte.ready:
        fonte.poll()
    return fonte


def poll_until(fonte: FonteProcess, wanted: Callable[[dict[str, Any]], bool]) -> list[dict[str, Any]]:
    messages: list[dict[str, Any]] = []
    while not any(map(wanted, messages)):
        messages += fonte.poll()
        time.sleep(0.01)
    return messages


def test_a_command_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    with pytest.raises(FonteProblem, match=r"not installed, or not found.*pipx install fonte"):
        find_fonte()
    with pytest.raises(FonteProblem, match=r"no .*missing.*settings"):
        find_fonte(str(tmp_path / "missing"))


def test_a_command_is_found_where_pipx_puts_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    command = tmp_path / ".local" / "bin" / "fonte"
    command.parent.mkdir(parents=True)
    command.write_text("#!/bin/sh\n")
    command.chmod(0o755)
    assert find_fonte() == str(command)


def test_what_cannot_be_started_is_said(tmp_path: Path) -> None:
    path = tmp_path / "fonte"
    path.write_text("no program")
    assert "cannot be started" in problem_of(str(path))
    path.chmod(0o755)
    assert "cannot be started" in problem_of(str(path))


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        ("print('Hello, I am another program')", "is not Fonte: it said 'Hello"),
        ("print('[1, 2]')", "is not Fonte"),
        ("import sys; sys.stdout.buffer.write(b'\\xff\\x00\\n')", "is not Fonte"),
        ("import sys; sys.exit(\"fonte: argument COMMAND: invalid choice: 'serve'\")", "too old"),
        ("import sys; sys.exit('No module named numpy')", "ended without an answer .No module named numpy."),
        ("raise SystemExit(0)", "ended without an answer"),
        (GREETING.replace('"protocol": 1', '"protocol": 7'), "different age"),
        (
            GREETING.replace(
                '"result": {"protocol": 1, "characters": "abc"}', '"error": {"code": 1, "message": "speaks protocol 2"}'
            ),
            "speaks protocol 2",
        ),
    ],
)
def test_a_wrong_or_old_command_is_told_apart(stand_in: MakeFonte, script: str, sentence: str) -> None:
    assert re.search(sentence, problem_of(stand_in(script)))


@pytest.mark.parametrize(
    "script",
    [
        "import time; time.sleep(1000)",
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(1000)",
        "import os, time; os.write(1, b'{\"jsonrpc\"'); time.sleep(1000)",
        "import os; os.kill(os.getpid(), 19)",
    ],
)
def test_a_command_that_hangs_is_stopped(stand_in: MakeFonte, impatience: Callable[[], None], script: str) -> None:
    impatience()
    assert "did not answer" in problem_of(stand_in(script))


def test_one_that_hangs_while_it_draws_is_noticed_by_asking(
    stand_in: MakeFonte, impatience: Callable[[], None]
) -> None:
    fonte = greeted(stand_in(GREETING + "hear(); time.sleep(1000)"))
    impatience()
    fonte.ask("generate", {})
    with pytest.raises(FonteProblem, match="did not answer"):
        poll_until(fonte, lambda message: False)
    assert not fonte.alive


def test_one_that_draws_slowly_and_still_answers_is_left_alone(
    stand_in: MakeFonte, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says nothing unasked, but answers requests."""
    monkeypatch.setattr(process, "PING_AFTER_SECONDS", 0.05)
    fonte = greeted(
        stand_in(
            GREETING
            + """
asked = hear()
for _ in range(4):
    say({"id": hear()["id"], "result": {"cancelled": False}})
say({"id": asked["id"], "result": {"generated": 1}})
time.sleep(1000)
"""
        )
    )
    key = fonte.ask("generate", {})
    assert poll_until(fonte, lambda message: message["id"] == key)[-1]["result"] == {"generated": 1}
    fonte.close()


def test_one_that_dies_while_it_draws_is_noticed(stand_in: MakeFonte) -> None:
    fonte = greeted(stand_in(GREETING + "hear(); sys.exit('Killed: no memory')"))
    fonte.ask("generate", {})
    with pytest.raises(FonteProblem, match="no memory"):
        poll_until(fonte, lambda message: False)


def test_a_request_that_nobody_reads_does_not_block(stand_in: MakeFonte, impatience: Callable[[], None]) -> None:
    fonte = greeted(stand_in(GREETING + "time.sleep(1000)"))
    impatience()
    fonte.ask("generate", {"glyphs": "x" * 5_000_000})
    with pytest.raises(FonteProblem, match="did not answer"):
        poll_until(fonte, lambda message: False)


def test_closing_leaves_no_process_and_no_files(stand_in: MakeFonte) -> None:
    fonte = greeted(stand_in(GREETING + "time.sleep(1000)"))
    folder = fonte._folder
    assert folder.is_dir()
    fonte.close()
    assert not fonte.alive
    assert not folder.exists()


def test_the_editor_s_own_python_does_not_leak_into_fonte(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONHOME", "/editor")
    monkeypatch.setenv("PYTHONPATH", "/editor/lib")
    assert not {"PYTHONHOME", "PYTHONPATH"} & clean_environment().keys()
    assert clean_environment()["PATH"] == os.environ["PATH"]
