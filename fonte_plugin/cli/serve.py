"""`fonte serve --stdio`: JSON-RPC 2.0 for editors, one object a line, one process that stays warm."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import queue
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterable
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import Any

from fonte_export.errors import ExportError
from fonte_plugin import __version__
from fonte_plugin.cli.reporting import PROTOCOL, as_json
from fonte_plugin.engine.base import Cancellation
from fonte_plugin.engine.store import find_model
from fonte_plugin.errors import Cancelled, Exit, FonteError, RequestError
from fonte_plugin.notation.grammar import GRAMMAR_VERSION, fingerprint
from fonte_plugin.notation.styles import STYLES
from fonte_plugin.request import GenerateRequest, GenerationPlan, GlyphResult, outline_to_dict
from fonte_plugin.workspace.engines import EngineShelf, EngineSource
from fonte_plugin.workspace.generate import Drawing, generate
from fonte_plugin.workspace.sources.inline_source import read_inline
from fonte_plugin.workspace.sources.source import open_source


class RpcError(IntEnum):
    """Error codes of JSON-RPC 2.0."""

    PARSE_ERROR = -32700
    INVALID_REQUEST = -32600
    NO_METHOD = -32601
    INVALID_PARAMS = -32602
    FAULT = -32603
    REFUSED = -32000
    """of Fonte: the font or model cannot be used, and `data.code` says why"""
    CANCELLED = -32800
    """of Fonte: the client cancelled, as in LSP"""


Write = Callable[[str], None]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "JSON-RPC 2.0, one object a line. Methods: initialize, generate, cancel, shutdown."
    add = parser.add_argument
    add("--stdio", action="store_true", required=True, help="requests on stdin, answers on stdout")
    add("--model", metavar="PATH", help="folder or name of a model (default: the one that ships)")
    add("--threads", type=int, default=0, metavar="N", help="CPU threads (default: all cores but one)")
    parser.set_defaults(run=command)


def command(args: argparse.Namespace) -> int:
    """Exit status 0 after `shutdown` or the end of stdin."""
    with contextlib.suppress(ValueError):  # not in the main thread
        signal.signal(signal.SIGTERM, lambda *_: os._exit(Exit.INTERRUPTED))  # no work is left half done
    answers = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever a library prints must not land among the answers
    requests = os.fdopen(os.dup(sys.stdin.fileno()), "rb")  # sys.stdin cannot be left to a thread at exit

    def write(line: str) -> None:
        rest = line.encode()
        while rest:
            rest = rest[os.write(answers, rest) :]

    Server(write, EngineShelf(), args.model, max(0, args.threads)).run(requests)
    return 0


class _Refusal(Exception):  # noqa: N818 - an answer, not a fault
    """A request that is answered with an error of JSON-RPC."""

    def __init__(self, code: int, message: str, data: dict[str, Any] | None = None) -> None:
        super().__init__(message)
        self.error = {"code": code, "message": message} | ({"data": data} if data else {})


class Server:
    """Requests are read on one thread, which answers all but `generate` at once; glyphs are drawn on another.

    Generations run one after the other. The end of the input lets those that wait finish; `shutdown`, or a
    client that no longer reads, ends them.
    """

    def __init__(self, write: Write, engines: EngineSource, model: str | None = None, threads: int = 0) -> None:
        self._write, self._engines, self._model, self._threads = write, engines, model, threads or None
        self._writing = threading.Lock()
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._running: dict[str | int, Cancellation] = {}
        self._methods = {
            "initialize": self._initialize,
            "generate": self._accept,
            "cancel": self._cancel,
            "shutdown": self._shutdown,
        }
        self._over = False

    def run(self, lines: Iterable[bytes]) -> None:
        """Serve until `shutdown` or the end of `lines`. Raises BrokenPipeError when the client is gone."""
        threading.Thread(target=self._read, args=(lines,), name="requests", daemon=True).start()
        try:
            while (work := self._work.get()) is not None:
                work()
        finally:
            self._over = True

    def _read(self, lines: Iterable[bytes]) -> None:
        try:
            for line in lines:
                if line.strip():
                    self._answer(line)
                if self._over:
                    return
        except BrokenPipeError:  # the client is gone: nobody to answer
            self._stop()
        finally:
            self._work.put(None)

    def _answer(self, line: bytes) -> None:
        key: str | int | None = None
        try:
            try:
                message = json.loads(line)
            except (ValueError, RecursionError) as error:
                raise _Refusal(RpcError.PARSE_ERROR, f"The line is not JSON: {error}.") from error
            if not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
                raise _Refusal(RpcError.INVALID_REQUEST, 'A request is an object with "jsonrpc": "2.0".')
            given = message.get("id")
            if given is not None and (isinstance(given, bool) or not isinstance(given, str | int)):
                raise _Refusal(RpcError.INVALID_REQUEST, "The id of a request is a string or an integer.")
            key = given
            method, params = message.get("method"), message.get("params", {})
            if not isinstance(method, str) or not isinstance(params, dict):
                raise _Refusal(RpcError.INVALID_REQUEST, "A request has a method, and params that are an object.")
            if method not in self._methods:
                raise _Refusal(
                    RpcError.NO_METHOD, f"There is no method {method!r}; there are {', '.join(self._methods)}."
                )
            result = self._methods[method](key, params)
            if key is not None and method != "generate":
                self._send({"id": key, "result": result})
        except _Refusal as refusal:
            self._send({"id": key, "error": refusal.error})
        except BrokenPipeError:
            raise
        except Exception as error:
            self._send({"id": key, "error": _as_error(error)})

    def _initialize(self, _key: str | int | None, params: dict[str, Any]) -> dict[str, Any]:
        protocol = params.get("protocol", PROTOCOL)
        if protocol != PROTOCOL:
            raise _Refusal(
                RpcError.INVALID_PARAMS,
                f"Fonte {__version__} speaks protocol {PROTOCOL}, not {protocol}; update the older of the two.",
                {"code": "protocol", "protocol": PROTOCOL},
            )
        manifest = find_model(self._model).manifest
        self._work.put(self._warm_up)
        return {
            "protocol": PROTOCOL,
            "version": __version__,
            "grammar": {"version": GRAMMAR_VERSION, "fingerprint": fingerprint()},
            "model": {"name": manifest.name, "version": manifest.version, "sha256": manifest.sha256},
            "characters": manifest.characters,
            "styles": list(STYLES),
        }

    def _accept(self, key: str | int | None, params: dict[str, Any]) -> None:
        if key is None:
            raise _Refusal(RpcError.INVALID_REQUEST, "generate needs an id, so that it can be answered and cancelled.")
        if key in self._running:
            raise _Refusal(RpcError.INVALID_REQUEST, f"A request with id {key!r} is running already.")
        cancellation = self._running[key] = Cancellation()
        self._work.put(partial(self._generate, key, params, cancellation))

    def _cancel(self, _key: str | int | None, params: dict[str, Any]) -> dict[str, bool]:
        """`cancelled` is false when no such request waits or runs: it has been answered already."""
        wanted = params.get("id")
        running = self._running.get(wanted) if isinstance(wanted, str | int) else None
        if running is not None:
            running.cancel()
        return {"cancelled": running is not None}

    def _shutdown(self, _key: str | int | None, _params: dict[str, Any]) -> None:
        self._stop()

    def _stop(self) -> None:
        self._over = True
        for cancellation in list(self._running.values()):
            cancellation.cancel()

    def _warm_up(self) -> None:
        with contextlib.suppress(FonteError):  # told again, to the request that needs it
            self._engines(self._model, self._threads)

    def _generate(self, key: str | int, params: dict[str, Any], cancellation: Cancellation) -> None:
        started = time.monotonic()
        drawn = failed = 0
        try:
            cancellation.check()
            request, drawing = _inputs(params, cancellation)
            result: dict[str, Any] = {}
            for event in generate(request, drawing, self._engines(self._model, self._threads), cancellation):
                values = as_json(event)
                method = values.pop("event")
                if isinstance(event, GenerationPlan):
                    result = {"style": event.style, "references": event.references, "seed": request.seed}
                elif isinstance(event, GlyphResult):
                    drawn, failed = drawn + event.ok, failed + (not event.ok)
                    if event.ok:
                        values["outline"] = outline_to_dict(event.best.outline)
                self._send({"method": method, "params": {"id": key, **values}})
            seconds = round(time.monotonic() - started, 2)
            answer = {"result": {"generated": drawn, "failed": failed, "seconds": seconds, **result}}
        except BrokenPipeError:
            raise
        except Exception as error:
            answer = {"error": _as_error(error)}
        del self._running[key]
        self._send({"id": key, **answer})

    def _send(self, message: dict[str, Any]) -> None:
        line = json.dumps({"jsonrpc": "2.0", **message}, allow_nan=False) + "\n"
        with self._writing:
            self._write(line)


def _inputs(params: dict[str, Any], cancellation: Cancellation) -> tuple[GenerateRequest, Drawing]:
    """The request among `params`, and the drawing it starts from: `source`, `glyphs`, or nothing but a style."""
    values = dict(params)
    path, glyphs, upm = values.pop("source", None), values.pop("glyphs", None), values.pop("unitsPerEm", None)
    request = GenerateRequest.from_dict(values)
    if path is not None and glyphs is not None:
        raise RequestError("Give either 'source' or 'glyphs', not both.", code="source")
    if path is not None:
        if not isinstance(path, str):
            raise RequestError("'source' has to be the path of a font.", code="source")
        return request, Drawing.of_source(open_source(Path(path)), cancellation)
    if glyphs is not None:
        return request, Drawing.of_source(read_inline(glyphs, upm), cancellation)
    return request, Drawing.nothing()


def _as_error(error: Exception) -> dict[str, Any]:
    """An exception as the error object of an answer; an error in Fonte itself goes to stderr in full."""
    if isinstance(error, Cancelled):
        return {"code": RpcError.CANCELLED, "message": str(error), "data": {"code": error.code}}
    if isinstance(error, RequestError):
        return {"code": RpcError.INVALID_PARAMS, "message": str(error), "data": {"code": error.code}}
    if isinstance(error, FonteError):
        return {"code": RpcError.REFUSED, "message": str(error), "data": {"code": error.code}}
    if isinstance(error, ExportError):
        return {"code": RpcError.REFUSED, "message": str(error), "data": {"code": "export"}}
    traceback.print_exception(error)
    return {
        "code": RpcError.FAULT,
        "message": "This is a fault of Fonte's; please report it with what 'fonte doctor' prints.",
    }
