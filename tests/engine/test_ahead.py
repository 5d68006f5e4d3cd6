from __future__ import annotations

import threading
from collections.abc import Generator

import pytest

from fonte_plugin.engine.ahead import ahead
from fonte_plugin.engine.base import Cancellation
from fonte_plugin.errors import Cancelled


def drawing() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "drawing"]


def test_all_events_come_in_their_order() -> None:
    assert list(ahead((number for number in range(1000)), Cancellation())) == list(range(1000))
    assert not drawing()


def test_the_next_event_is_computed_while_the_last_is_looked_at() -> None:
    second = threading.Event()

    def events() -> Generator[int, None, None]:
        yield 1
        second.set()
        yield 2

    found = ahead(events(), Cancellation())
    assert next(found) == 1
    assert second.wait(10), "nobody has asked for it yet"
    assert list(found) == [2]


def test_an_error_comes_after_the_events_before_it() -> None:
    def events() -> Generator[int, None, None]:
        yield 1
        raise ValueError("lost")

    found = ahead(events(), Cancellation())
    assert next(found) == 1
    with pytest.raises(ValueError, match="lost"):
        next(found)
    assert not drawing()


def test_closing_it_ends_the_thread_and_closes_the_events() -> None:
    ended = threading.Event()

    def events() -> Generator[int, None, None]:
        try:
            while True:
                yield 1
        finally:
            ended.set()

    found = ahead(events(), Cancellation())
    next(found)
    found.close()  # type: ignore[attr-defined]
    assert ended.is_set()
    assert not drawing()


def test_a_cancel_is_raised_before_what_is_still_waiting() -> None:
    cancellation, done = Cancellation(), threading.Event()

    def events() -> Generator[int, None, None]:
        yield from range(5)
        done.set()

    found = ahead(events(), cancellation)
    assert next(found) == 0
    assert done.wait(10)
    cancellation.cancel()
    with pytest.raises(Cancelled):
        next(found)
