"""A command line that runs in this process, with the shipped or the tiny model, in a directory of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
import ufoLib2
from fakes.command_line import Result, Run

from fonte_plugin.cli.main import main


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, tiny_model: Path) -> Run:
    """Run `fonte ARGS`; `generate` uses the tiny model on one thread unless told otherwise."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FONTE_HOME", str(tmp_path / "home"))

    def runner(*args: str | Path) -> Result:
        words = [str(arg) for arg in args]
        if words[0] == "generate" and "--model" not in words:
            words += ["--model", str(tiny_model)]
        status = main(words)
        captured = capsys.readouterr()
        return Result(status, captured.out, captured.err)

    return runner


def box(glyph: ufoLib2.objects.Glyph, x0: int, y0: int, x1: int, y1: int) -> None:
    pen = glyph.getPen()
    pen.moveTo((x0, y0))
    for point in ((x1, y0), (x1, y1), (x0, y1)):
        pen.lineTo(point)
    pen.closePath()


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """A UFO with n, o, H drawn as boxes and an empty glyph for e."""
    font = ufoLib2.Font()
    font.info.familyName, font.info.styleName, font.info.unitsPerEm = "Begun", "Regular", 1000
    for char, top in (("n", 500), ("o", 510), ("H", 700)):
        glyph = font.newGlyph(char)
        glyph.unicodes, glyph.width = [ord(char)], 600
        box(glyph, 80, 0, 520, top)
    empty = font.newGlyph("e")
    empty.unicodes, empty.width, empty.note = [ord("e")], 555, "to be drawn"
    path = tmp_path / "Begun.ufo"
    font.save(path)
    return path
