"""Drawing goes on while what was drawn is looked at: an iterator that runs in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TypeVar

from fonte_plugin.engine.base import Cancellation

Event = TypeVar("Event")


@dataclass(frozen=True)
class _End:
    """The last that comes; `error` is what ended it, if it did not end by itself."""

    error: BaseException | None = None


def ahead(events: Generator[Event, None, None], cancellation: Cancellation) -> Iterator[Event]:
    """`events`, the same and in the same order, computed as fast as they come and not only when they are asked for.

    The thread ends with the iterator: at its end, its error, or when the caller closes it, after the event that is
    being computed. Raises Cancelled as soon as `cancellation` is, whatever is still waiting to be taken.
    """
    waiting: SimpleQueue[Event | _End] = SimpleQueue()
    closed = threading.Event()

    def run() -> None:
        try:
            with closing(events):
                for event in events:
                    waiting.put(event)
                    if closed.is_set():
                        break
            waiting.put(_End())
        except BaseException as error:  # of whatever kind: it is raised where the events are taken
            waiting.put(_End(error))

    thread = threading.Thread(target=run, name="drawing")
    thread.start()
    try:
        while not isinstance(event := waiting.get(), _End):
            cancellation.check()
            yield event
        if event.error is not None:
            raise event.error
    finally:
        closed.set()
        thread.join()
