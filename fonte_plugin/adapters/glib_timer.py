"""A timer on the thread of FontForge's windows, which run on GDK and GLib: its plug-in interface has none."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any

_timers: list[Any] = []  # a callback has to live as long as its timer


def call_repeatedly(seconds: float, step: Callable[[], bool]) -> bool:
    """Call `step` until it returns False, and return True at once; False where the windows are of another kind."""
    glib = _glib()
    if glib is None:
        return False
    kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)

    def tick(_: Any) -> int:
        if step():
            return 1
        _timers.remove(callback)
        return 0

    callback = kind(tick)
    _timers.append(callback)
    add = glib.g_timeout_add
    add.argtypes, add.restype = (ctypes.c_uint, kind, ctypes.c_void_p), ctypes.c_uint
    add(round(1000 * seconds), callback, None)
    return True


def _glib() -> Any:
    """GLib as the editor itself has loaded it; None when it has no window of GDK."""
    try:
        if sys.platform == "win32":
            gdk, glib = ctypes.CDLL("libgdk-3-0.dll"), ctypes.CDLL("libglib-2.0-0.dll")
        else:
            gdk = glib = ctypes.CDLL(None)
        display = gdk.gdk_display_get_default
        display.restype = ctypes.c_void_p
        return glib if display() and glib.g_timeout_add else None
    except (OSError, AttributeError):
        return None
