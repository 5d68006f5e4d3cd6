from __future__ import annotations

import pytest

from fonte_plugin.engine.base import Cancellation
from fonte_plugin.errors import Cancelled


def test_a_flag_that_is_not_set_lets_everything_pass() -> None:
    cancellation = Cancellation()
    cancellation.check()
    assert not cancellation.cancelled


def test_cancelling_twice_is_cancelling() -> None:
    cancellation = Cancellation()
    cancellation.cancel()
    cancellation.cancel()
    assert cancellation.cancelled
    with pytest.raises(Cancelled, match="the glyphs that were finished are kept") as caught:
        cancellation.check()
    assert caught.value.code == "cancelled"


def test_callbacks_are_called_inside_their_block_only() -> None:
    cancellation, called = Cancellation(), []
    with cancellation.on_cancel(lambda: called.append("over")):
        pass
    with cancellation.on_cancel(lambda: called.append("outer")), cancellation.on_cancel(lambda: called.append("inner")):
        cancellation.cancel()
    assert called == ["outer", "inner"]


def test_a_callback_leaves_although_its_block_fails() -> None:
    cancellation, called = Cancellation(), []
    with pytest.raises(ZeroDivisionError), cancellation.on_cancel(lambda: called.append("failed")):
        raise ZeroDivisionError
    cancellation.cancel()
    assert called == []
