"""The plug-in in FontForge's window, on a display of its own, worked with the mouse."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

TOOLS = (158, 12)
"""Where the menu is in FontForge's font window, in pixels from its upper left corner."""
FONTE = (160, 39)
COMPLETE_FONT = (260, 45)

MAKE_FONT = """
import fontforge, sys
fontforge.setPrefs("PluginStartupMode", "On")
fontforge.savePrefs()
font = fontforge.font()
font.em, font.fontname = 1000, "Begun"
pen = font.createChar(ord("l"), "l").glyphPen()
for index, point in enumerate(((100, 0), (100, 700), (180, 700), (180, 0))):
    (pen.lineTo if index else pen.moveTo)(point)
pen.closePath()
font.save(sys.argv[1])
"""


@pytest.fixture
def display() -> Iterator[str]:
    for program in ("Xvfb", "xdotool", "import", "fontforge"):
        if shutil.which(program) is None:
            pytest.skip(f"there is no {program} (Debian: apt install fontforge xvfb xdotool imagemagick)")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1000x800x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as numbers:
        yield f":{numbers.readline().strip()}"
    server.kill()
    server.wait()


def wait_for(what: Callable[[], Any], seconds: float = 60) -> Any:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := what():
            return found
        time.sleep(0.1)
    pytest.fail("it did not come about")


def test_the_menu_completes_the_font_while_the_window_stays_alive(
    display: str, fontforge_python: str, fonte: Path, tiny_model: Path, site: Path, tmp_path: Path
) -> None:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "DISPLAY": display,
        "PYTHONPATH": str(site),
        "FONTE_OBSERVED": str(tmp_path / "seen.json"),
    }
    font = tmp_path / "Begun.sfd"
    subprocess.run([fontforge_python, "-c", MAKE_FONT, font], env=environment, check=True, capture_output=True)
    scripts = tmp_path / ".config" / "fontforge" / "python"
    scripts.mkdir(parents=True, exist_ok=True)
    shutil.copy(Path(__file__).with_name("fontforge_observer.py"), scripts)
    settings = tmp_path / ".config" / "fontforge" / "plugin" / "Fonte" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        json.dumps({"command": str(fonte), "model": str(tiny_model), "candidates": 1, "temperature": 0.0})
    )

    def x(*command: str) -> str:
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout

    def seen() -> dict[str, Any]:
        file = tmp_path / "seen.json"
        return json.loads(file.read_text()) if file.exists() else {}

    def point(place: tuple[int, int], *action: str) -> None:
        x("xdotool", "mousemove", str(left + place[0]), str(top + place[1]), *action)
        time.sleep(0.7)

    editor = subprocess.Popen(["fontforge", "-nosplash", font], env=environment, stderr=subprocess.DEVNULL)
    try:
        window = wait_for(lambda: x("xdotool", "search", "--name", "Begun")).split()[0]
        wait_for(lambda: seen().get("in menu") and any(seen()["enabled"]))  # the font is there a moment later
        assert seen()["enabled"] == [True, False, False], "nothing is selected, and there is nothing to accept yet"
        place = x("xdotool", "getwindowgeometry", "--shell", window)
        left, top = (int(line[2:]) for line in place.splitlines() if line[:2] in ("X=", "Y="))
        point(TOOLS, "mousedown", "1")
        point(FONTE, "mouseup", "1")
        picture = Path(os.environ.get("FONTE_SCREENSHOTS", tmp_path)) / "fontforge-menu.png"
        x("import", "-window", "root", str(picture))
        assert picture.stat().st_size > 0
        point(COMPLETE_FONT, "click", "1")
        wait_for(lambda: seen()["proposed"] > 20 and not seen()["running"])
        assert seen()["enabled"][0::2] == [True, True], "a click behind the menu may have selected a glyph by now"
        assert editor.poll() is None
    finally:
        editor.kill()
        editor.wait()
