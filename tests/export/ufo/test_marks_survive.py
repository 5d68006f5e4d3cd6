"""What other programs leave of our marks when they save the font: the lib where they keep it, else the note."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import ufoLib2
from fontTools.ttLib import TTFont

from fonte_export.provenance import LIB_KEY, is_untouched, note_of
from fonte_export.ufo.write import write_ufo
from fonte_plugin.workspace.report.glyph_record import Maker, read_records

DRAWN = ("H", "b", "g")


@pytest.fixture
def completed(generated, tmp_path: Path) -> Path:
    write_ufo(tmp_path / "new.ufo", generated("".join(DRAWN)))
    return tmp_path / "new.ufo"


def makers(path: Path) -> dict[str, Maker]:
    return {record.name: record.maker for record in read_records(ufoLib2.Font.open(path)) if record.name in DRAWN}


def test_through_ufolib2(completed: Path, tmp_path: Path) -> None:
    ufoLib2.Font.open(completed).save(tmp_path / "saved.ufo")
    font = ufoLib2.Font.open(tmp_path / "saved.ufo")
    for name in DRAWN:
        assert is_untouched(font[name], font[name].width, font[name].lib)
    assert set(makers(tmp_path / "saved.ufo").values()) == {Maker.GENERATED}


def test_through_glyphslib_and_a_glyphs_file(completed: Path, tmp_path: Path) -> None:
    glyphslib = pytest.importorskip("glyphsLib")
    glyphslib.to_glyphs([ufoLib2.Font.open(str(completed))]).save(str(tmp_path / "font.glyphs"))
    (font,) = glyphslib.to_ufos(glyphslib.GSFont(str(tmp_path / "font.glyphs")), ufo_module=ufoLib2)
    font.save(tmp_path / "back.ufo")
    before = ufoLib2.Font.open(completed)
    for name in DRAWN:
        assert dict(font[name].lib[LIB_KEY]) == dict(before[name].lib[LIB_KEY])
    assert set(makers(tmp_path / "back.ufo").values()) == {Maker.GENERATED}


def test_through_fontmake_the_source_keeps_its_marks_and_instances_have_them(completed: Path, tmp_path: Path) -> None:
    """Fontmake compiles a UFO and writes no mark of ours into the result: `fonte export` does."""
    pytest.importorskip("fontmake")
    before = {path.name: path.read_bytes() for path in (completed / "glyphs").iterdir()}
    command = [sys.executable, "-m", "fontmake", "-u", completed, "-o", "ttf", "--output-dir", tmp_path / "ttf"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert {path.name: path.read_bytes() for path in (completed / "glyphs").iterdir()} == before
    assert set(makers(completed).values()) == {Maker.GENERATED}
    (compiled,) = (tmp_path / "ttf").glob("*.ttf")
    assert "meta" not in TTFont(compiled)


@pytest.mark.skipif(shutil.which("fontforge") is None, reason="FontForge is not installed")
def test_through_fontforge_which_drops_the_lib_and_keeps_the_note(completed: Path, tmp_path: Path) -> None:
    script = tmp_path / "save.py"
    script.write_text("import sys, fontforge\nfontforge.open(sys.argv[1]).generate(sys.argv[2])\n")
    command = ["fontforge", "-quiet", "-lang=py", "-script", script, completed, tmp_path / "forged.ufo"]
    surroundings = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}  # its own Python, and no settings of the user's
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=surroundings)
    assert done.returncode == 0, done.stderr
    font = ufoLib2.Font.open(tmp_path / "forged.ufo")
    for name in DRAWN:
        assert LIB_KEY not in font[name].lib
        assert font[name].note.strip() == note_of(ufoLib2.Font.open(completed)[name].lib[LIB_KEY])
    assert set(makers(tmp_path / "forged.ufo").values()) == {Maker.GENERATED}


FONTRA = """
import asyncio, pathlib, sys
from fontra.backends.designspace import UFOBackend
async def main():
    font = UFOBackend.fromPath(pathlib.Path(sys.argv[1]))
    glyph = await font.getGlyph("b")
    next(iter(glyph.layers.values())).glyph.path.coordinates[0] += 9
    await font.putGlyph("b", glyph, [0x62])
    await font.aclose()
asyncio.run(main())
"""


def test_through_fontra_where_an_edited_glyph_keeps_its_lib_and_is_told_as_edited(completed: Path) -> None:
    """Its backend as a separate program, in the Python that FONTRA_PYTHON names."""
    python = os.environ.get("FONTRA_PYTHON", sys.executable)
    if subprocess.run([python, "-c", "import fontra.backends.designspace"], capture_output=True).returncode:
        pytest.skip("there is no Fontra (github.com/fontra/fontra; what PyPI calls fontra is something else)")
    done = subprocess.run([python, "-c", FONTRA, completed], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert makers(completed) == {"H": Maker.GENERATED, "b": Maker.EDITED, "g": Maker.GENERATED}


def test_the_designers_own_note_is_not_written_over(generated, tmp_path: Path) -> None:
    font = ufoLib2.Font()
    font.info.unitsPerEm = 1000
    glyph = font.newGlyph("H")
    glyph.unicodes, glyph.note = [0x48], "mine"
    font.save(tmp_path / "begun.ufo")
    write_ufo(tmp_path / "new.ufo", generated("H"), base=tmp_path / "begun.ufo")
    glyph = ufoLib2.Font.open(tmp_path / "new.ufo")["H"]
    assert glyph.note == "mine"
    assert LIB_KEY in glyph.lib
