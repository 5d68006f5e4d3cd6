"""A timer on the main thread of an application for macOS, through the PyObjC that its scripts run on."""

from __future__ import annotations

from collections.abc import Callable


def call_repeatedly(seconds: float, step: Callable[[], bool]) -> bool:
    """Call `step` until it returns False, and return True at once; False where there is no PyObjC."""
    try:
        from PyObjCTools import AppHelper  # type: ignore[import-not-found]
    except ImportError:
        return False

    def tick() -> None:
        if step():
            AppHelper.callLater(seconds, tick)

    AppHelper.callLater(seconds, tick)
    return True
