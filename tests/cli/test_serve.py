from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fakes.outlines import rectangle
from fakes.scripted_engine import ScriptedEngine
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.cli.serve import RpcError, Server
from fonte_plugin.completion.gate import Gate
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.grammar import fingerprint
from fonte_plugin.outlines.outline import Outline

BOX = Outline(600, (rectangle(100, 0, 500, 700),))
STEM = {"width": 300, "contours": [[[100, 0], [[200, 0]], [[200, 700]], [[100, 700]]]]}


class PatientEngine(ScriptedEngine):
    """Draws nothing until it is cancelled, or told to go on; says when it was asked."""

    def __init__(self) -> None:
        super().__init__(lambda char, candidate: BOX)
        self.asked = threading.Event()
        self.go_on = threading.Event()

    def write(self, prompt, rows, sampling, cancellation=None):
        with cancellation.on_cancel(self.go_on.set):
            self.asked.set()
            self.go_on.wait(20)
        yield from super().write(prompt, rows, sampling, cancellation)


class Client:
    """Speaks with a Server in this process, as an editor would through two pipes."""

    def __init__(self, engine: ScriptedEngine) -> None:
        self.loads = 0
        self._engine = engine
        self._lines: queue.Queue[bytes | None] = queue.Queue()
        self.answers: queue.Queue[dict[str, Any]] = queue.Queue()
        self.server = Server(lambda line: self.answers.put(json.loads(line)), self._load)
        self.thread = threading.Thread(target=self.server.run, args=(iter(self._lines.get, None),), daemon=True)
        self.thread.start()

    def _load(self, model: str | None, threads: int | None) -> ScriptedEngine:
        self.loads += 1
        return self._engine

    def send(self, line: bytes | dict[str, Any]) -> None:
        self._lines.put(line if isinstance(line, bytes) else json.dumps({"jsonrpc": "2.0", **line}).encode())

    def generate(self, key: int, chars: str = "o", **params: Any) -> None:
        params = {"chars": chars, "candidates": 1, "glyphs": {"l": STEM}, "unitsPerEm": 1000, **params}
        self.send({"id": key, "method": "generate", "params": params})

    def until(self, key: int | None) -> tuple[dict[str, Any], list[dict[str, Any]]]:
        """The answer to a request, and the messages that came before it."""
        before = []
        while True:
            message = self.answers.get(timeout=20)
            assert message["jsonrpc"] == "2.0"
            if "method" not in message and message["id"] == key:
                return message, before
            before.append(message)

    def close(self) -> None:
        self._lines.put(None)
        self.thread.join(20)
        assert not self.thread.is_alive()


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[Client]:
    """Draws a box for every letter, which beside real letters no gate would let through."""
    monkeypatch.setattr(Gate, "fault", lambda gate, char, outline: None)
    client = Client(ScriptedEngine(lambda char, candidate: BOX))
    yield client
    client.close()


def test_initialize_tells_protocol_grammar_and_model(client: Client) -> None:
    client.send({"id": "a", "method": "initialize", "params": {"protocol": 1}})
    result = client.until("a")[0]["result"]
    assert result["protocol"] == 1
    assert result["grammar"]["fingerprint"] == fingerprint()
    assert len(result["model"]["sha256"]) == 64
    assert "n" in result["characters"]


def test_another_protocol_is_refused_in_a_sentence(client: Client) -> None:
    client.send({"id": 1, "method": "initialize", "params": {"protocol": 99}})
    assert "protocol 1, not 99" in client.until(1)[0]["error"]["message"]


def test_outlines_sent_along_are_completed_in_their_own_units(client: Client) -> None:
    stem = {"width": 600, "contours": [[[200, 0], [[400, 0]], [[400, 1400]], [[200, 1400]]]]}
    client.generate(1, "no", glyphs={"l": stem}, unitsPerEm=2000, raw=True)
    answer, before = client.until(1)
    assert answer["result"]["generated"] == 2
    assert answer["result"]["references"] == "l"
    glyphs = {message["params"]["char"]: message["params"] for message in before if message["method"] == "glyph"}
    assert glyphs.keys() == {"n", "o"}
    assert glyphs["n"]["id"] == 1
    assert glyphs["n"]["outline"]["width"] == 1200
    points = [segment[-1] for segment in glyphs["n"]["outline"]["contours"][0][1:]]
    assert [1000, 1400] in points
    assert any(message["method"] == "progress" for message in before)


def test_quadratic_segments_are_understood(client: Client) -> None:
    round_contour = [
        [250, 0],
        [[450, 0], [450, 200]],
        [[450, 400], [250, 400]],
        [[50, 400], [50, 200]],
        [[50, 0], [250, 0]],
    ]
    drop = {"width": 500, "contours": [round_contour]}
    client.generate(1, "n", glyphs={"o": drop})
    assert client.until(1)[0]["result"]["references"] == "o"


def test_a_font_can_be_named_by_its_path(client: Client) -> None:
    from fonte_plugin.resources import example_source

    client.send({"id": 1, "method": "generate", "params": {"chars": "ln", "source": str(example_source())}})
    answer, before = client.until(1)
    plan = next(message["params"] for message in before if message["method"] == "plan")
    assert (plan["chars"], plan["kept"]) == ("l", "n")
    assert answer["result"]["generated"] == 1


def test_one_damaged_glyph_costs_no_other(client: Client) -> None:
    damaged = {"width": 300, "contours": [[[100, 0], [["x", 0]], [[200, 700]]]]}
    client.generate(1, "no", glyphs={"l": STEM, "h": damaged, "i": 7, "n": {"width": float("inf"), "contours": []}})
    answer, before = client.until(1)
    plan = next(message["params"] for message in before if message["method"] == "plan")
    assert plan["references"] == "l"
    assert len(plan["notes"]) == 3
    assert plan["kept"] == "n", "an unreadable glyph is the designer's: it is not drawn anew"
    assert answer["result"]["generated"] == 1


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"{", RpcError.PARSE_ERROR),
        (b"\xff\xfe", RpcError.PARSE_ERROR),
        (b"[" * 100_000, RpcError.PARSE_ERROR),
        (b"[]", RpcError.INVALID_REQUEST),
        (b'{"id": 1}', RpcError.INVALID_REQUEST),
        (b'{"jsonrpc": "2.0", "id": [1], "method": "initialize"}', RpcError.INVALID_REQUEST),
        (b'{"jsonrpc": "2.0", "id": null, "method": "generate", "params": {"chars": "n"}}', RpcError.INVALID_REQUEST),
        (b'{"jsonrpc": "2.0", "method": "initialize", "params": [1]}', RpcError.INVALID_REQUEST),
        (b'{"jsonrpc": "2.0", "method": "paint\\ud800"}', RpcError.NO_METHOD),
    ],
)
def test_a_malformed_line_is_answered_and_the_next_one_too(client: Client, line: bytes, code: int) -> None:
    client.send(line)
    assert client.until(None)[0]["error"]["code"] == code
    client.generate(5)
    assert client.until(5)[0]["result"]["generated"] == 1


@pytest.mark.parametrize(
    ("params", "code"),
    [
        ({"chars": 7}, RpcError.INVALID_PARAMS),
        ({"chars": ""}, RpcError.INVALID_PARAMS),
        ({"colour": "red"}, RpcError.INVALID_PARAMS),
        ({"seed": -1}, RpcError.INVALID_PARAMS),
        ({"chars": "字"}, RpcError.INVALID_PARAMS),
        ({"source": "nothing.ufo"}, RpcError.INVALID_PARAMS),
        ({"source": "nothing.ufo", "glyphs": None}, RpcError.REFUSED),
        ({"glyphs": {"nn": STEM}}, RpcError.REFUSED),
        ({"unitsPerEm": "1000"}, RpcError.REFUSED),
        ({"unitsPerEm": 0}, RpcError.REFUSED),
        ({"glyphs": {}}, RpcError.REFUSED),
    ],
)
def test_a_wrong_request_is_answered_with_a_sentence(client: Client, params: dict[str, Any], code: int) -> None:
    client.generate(1, **params)
    error = client.until(1)[0]["error"]
    assert error["code"] == code
    assert error["message"].endswith((".", CHARACTERS)), error["message"]
    assert error["data"]["code"]
    assert "--" not in error["message"], "an editor knows no options of the command line"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("no") | st.text(), inner, max_size=3),
    max_leaves=8,
)
MESSAGES = st.fixed_dictionaries(
    {},
    optional={
        "jsonrpc": st.just("2.0"),
        "id": st.integers() | JSON,
        "method": st.sampled_from(["initialize", "generate", "cancel"]) | st.text(),
        "params": st.fixed_dictionaries({"chars": st.just("n")}, optional={"glyphs": JSON, "unitsPerEm": JSON}) | JSON,
    },
)


@pytest.mark.slow
@given(st.lists(st.binary().filter(lambda line: b"\n" not in line) | (MESSAGES | JSON).map(json.dumps).map(str.encode)))
def test_whatever_comes_in_the_server_answers_the_next_request(lines: list[bytes]) -> None:
    client = Client(ScriptedEngine(lambda char, candidate: BOX))
    for line in lines:
        client.send(line)
    client.generate("last")
    assert client.until("last")[0]["result"]["generated"] == 1
    client.close()


def test_cancel_is_answered_while_a_glyph_is_being_drawn() -> None:
    engine = PatientEngine()
    client = Client(engine)
    client.generate(1)
    assert engine.asked.wait(20)
    client.send({"id": 2, "method": "cancel", "params": {"id": 1}})
    assert client.until(2)[0]["result"] == {"cancelled": True}
    assert client.until(1)[0]["error"]["code"] == RpcError.CANCELLED
    client.generate(3)
    assert client.until(3)[0]["result"]["generated"] == 1, "the server goes on after a cancellation"
    client.close()


def test_a_waiting_request_can_be_cancelled_and_the_running_one_goes_on() -> None:
    engine = PatientEngine()
    client = Client(engine)
    client.generate(1)
    client.generate(2)
    client.send({"id": 3, "method": "cancel", "params": {"id": 2}})
    assert client.until(3)[0]["result"] == {"cancelled": True}
    engine.go_on.set()
    assert client.until(1)[0]["result"]["generated"] == 1
    assert client.until(2)[0]["error"]["code"] == RpcError.CANCELLED
    client.close()


def test_what_is_answered_cannot_be_cancelled(client: Client) -> None:
    client.generate(1)
    client.until(1)
    client.send({"id": 2, "method": "cancel", "params": {"id": 1}})
    assert client.until(2)[0]["result"] == {"cancelled": False}


def test_an_id_in_use_is_refused() -> None:
    engine = PatientEngine()
    client = Client(engine)
    client.generate(1)
    client.generate(1)
    assert client.until(1)[0]["error"]["code"] == RpcError.INVALID_REQUEST
    engine.go_on.set()
    assert client.until(1)[0]["result"]["generated"] == 1
    client.close()


def test_shutdown_ends_what_runs() -> None:
    engine = PatientEngine()
    client = Client(engine)
    client.generate(1)
    assert engine.asked.wait(20)
    client.send({"id": 2, "method": "shutdown"})
    assert client.until(1)[0]["error"]["code"] == RpcError.CANCELLED
    client.thread.join(20)
    assert not client.thread.is_alive()


def test_the_end_of_the_input_lets_what_waits_finish() -> None:
    client = Client(ScriptedEngine(lambda char, candidate: BOX))
    client.generate(1)
    client.generate(2)
    client.close()
    assert client.until(2)[0]["result"]["generated"] == 1


def test_a_client_that_is_gone_ends_the_server() -> None:
    def write(line: str) -> None:
        raise BrokenPipeError

    forever: queue.Queue[bytes] = queue.Queue()
    forever.put(b'{"jsonrpc": "2.0", "id": 1, "method": "generate", "params": {"chars": "n", "style": "serif"}}')
    server = Server(write, lambda model, threads: ScriptedEngine(lambda char, candidate: BOX))
    with pytest.raises(BrokenPipeError):
        server.run(iter(forever.get, None))
    forever.put(b"")


def serve(model: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "fonte_plugin.cli.main", "serve", "--stdio", "--threads=1", f"--model={model}"]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_the_command_draws_with_a_real_network_and_says_nothing_else_on_stdout(tiny_model: Path) -> None:
    requests = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize"},
        {
            "jsonrpc": "2.0",
            "id": 2,
            "method": "generate",
            "params": {"chars": "no", "candidates": 1, "temperature": 0, "glyphs": {"l": STEM}, "unitsPerEm": 1000},
        },
        {"jsonrpc": "2.0", "id": 3, "method": "shutdown"},
    ]
    process = serve(tiny_model)
    assert process.stdin is not None
    assert process.stdout is not None
    for request in requests[:2]:
        process.stdin.write(json.dumps(request).encode() + b"\n")
    process.stdin.flush()
    answers = {}
    for line in process.stdout:
        message = json.loads(line)
        if "method" not in message:
            answers[message["id"]] = message
        if 2 in answers and 3 not in answers:
            process.stdin.write(json.dumps(requests[2]).encode() + b"\n")
            process.stdin.flush()
    assert answers[1]["result"]["model"]["name"] == "tiny"
    assert answers[2]["result"]["generated"] + answers[2]["result"]["failed"] == 2
    assert answers[3]["result"] is None
    assert process.wait(20) == 0


def test_several_clients_at_once_get_what_each_would_get_alone(tiny_model: Path, begun: Path) -> None:
    """Each client has a server of its own; all read the same font and the same model."""

    def asked(process: subprocess.Popen[bytes], seed: int) -> subprocess.Popen[bytes]:
        params = {"chars": "AB", "candidates": 2, "seed": seed, "source": str(begun)}
        assert process.stdin is not None
        process.stdin.write(
            json.dumps({"jsonrpc": "2.0", "id": seed, "method": "generate", "params": params}).encode() + b"\n"
        )
        process.stdin.close()
        return process

    def answered(process: subprocess.Popen[bytes]) -> list[dict[str, Any]]:
        assert process.stdout is not None
        messages = [json.loads(line) for line in process.stdout]
        assert process.wait(60) == 0
        assert [message["id"] for message in messages if "result" in message]
        return [message["params"]["outline"] for message in messages if message.get("method") == "glyph"]

    together = [asked(serve(tiny_model), seed) for seed in (1, 2, 3)]
    outlines = [answered(process) for process in together]
    assert all(len(drawn) == 2 for drawn in outlines)
    assert answered(asked(serve(tiny_model), 2)) == outlines[1]


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_terminated_server_leaves_without_a_word_of_fault(tiny_model: Path) -> None:
    process = serve(tiny_model)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b'{"jsonrpc": "2.0", "id": 1, "method": "initialize"}\n')
    process.stdin.flush()
    process.stdout.readline()
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in errors
    assert b"Fatal" not in errors
