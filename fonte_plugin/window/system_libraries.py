"""The libraries of a Linux desktop that Qt needs and pip cannot bring: which are missing, and how to get them.

Without them Qt ends the process by itself, naming one library whatever is missing.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping

LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Library -> package of Debian and Ubuntu, as Qt 6's Core, Gui, Widgets and DBus are linked."""
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""Libraries that the plug-in for X11 needs in addition."""

Load = Callable[[str], object]


def lacking(environment: Mapping[str, str] = os.environ, load: Load = ctypes.CDLL, platform: str = sys.platform) -> str:
    """One sentence about what keeps the window from being shown, and what to do; "" if nothing is found."""
    if not platform.startswith("linux"):
        return ""
    wanted = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    x11 = wanted == "xcb" or (not wanted and "WAYLAND_DISPLAY" not in environment)
    if not wanted and not any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        return "there is no display to show the window on (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    needed = {**LIBRARIES, **(X11_LIBRARIES if x11 else {})}
    missing = [name for name in needed if not _loads(name, load)]
    if not missing:
        return ""
    packages = " ".join(sorted({needed[name] for name in missing}))
    return f"Qt needs {', '.join(missing)}, missing here; on Debian or Ubuntu: sudo apt install {packages}"


def _loads(name: str, load: Load) -> bool:
    try:
        load(name)
    except OSError:
        return False
    return True
