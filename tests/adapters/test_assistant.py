from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from fonte_plugin.adapters import process
from fonte_plugin.adapters.assistant import Assistant, Settings
from fonte_plugin.adapters.job import FontState, Proposal

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the stand-in is a shell script")

STEM = {"name": "l", "width": 280, "contours": [[[100, 0], [[180, 0]], [[180, 700]], [[100, 700]]]]}
STATE = FontState(1000, {"l": STEM})


class Told:
    """A host that only listens."""

    def __init__(self) -> None:
        self.said: list[str] = []

    where = "Look here."

    def put(self, proposal: Proposal) -> None:
        raise AssertionError("nothing can have been drawn")

    def tell(self, sentence: str) -> None:
        self.said.append(sentence)

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        pass


@pytest.fixture
def silent_fonte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(process, "PING_AFTER_SECONDS", 0.1)
    monkeypatch.setattr(process, "PATIENCE_SECONDS", 0.2)
    path = tmp_path / "fonte"
    path.write_text("#!/bin/sh\nexec sleep 1000\n")
    path.chmod(0o755)
    return str(path)


def assistant_of(complaints: list[str]) -> Assistant:
    return Assistant(complaints.append, lambda seconds, step: True)


def test_a_silent_fonte_is_mentioned_once_and_can_be_cancelled(silent_fonte: str) -> None:
    complaints: list[str] = []
    host, assistant = Told(), assistant_of(complaints)
    assistant.begin(Settings(command=silent_fonte), host, STATE)
    assert assistant.busy
    while not host.said:
        assert assistant.step()
    time.sleep(0.05)
    assert assistant.step()
    assert len(host.said) == 1
    assert "does not answer yet" in host.said[0]
    assistant.cancel()
    assert not assistant.busy
    assert not assistant.step()
    assert complaints == []


def test_after_long_silence_it_is_stopped_and_the_next_try_starts_anew(
    silent_fonte: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "GIVE_UP_SECONDS", 0.3)
    complaints: list[str] = []
    assistant = assistant_of(complaints)
    assistant.begin(Settings(command=silent_fonte), Told(), STATE)
    while assistant.step():
        pass
    assert "did not answer" in complaints[0]
    assert not assistant.busy
    assistant.begin(Settings(command=silent_fonte), Told(), STATE)
    assert assistant.busy
    assistant.close()


def test_one_thing_at_a_time(silent_fonte: str) -> None:
    complaints: list[str] = []
    assistant = assistant_of(complaints)
    assistant.begin(Settings(command=silent_fonte), Told(), STATE)
    assistant.begin(Settings(command=silent_fonte), Told(), STATE)
    assert "drawing already" in complaints[0]
    assistant.close()


def test_a_missing_fonte_is_complained_about_at_once(tmp_path: Path) -> None:
    complaints: list[str] = []
    assistant = assistant_of(complaints)
    assistant.begin(Settings(command=str(tmp_path / "gone")), Told(), STATE)
    assert "There is no" in complaints[0]
    assert not assistant.busy
