"""Marks switched off: nothing in the font tells what Fonte drew, but that it does not tell."""

from __future__ import annotations

import zipfile
from pathlib import Path

import ufoLib2
from fontTools.ttLib import TTFont

from fonte_export.compiled.compile import write_ttf
from fonte_export.compiled.mark import read_mark
from fonte_export.provenance import LIB_KEY, OFF_KEY, OFF_LINE
from fonte_export.ufo.accept import accept_into_default
from fonte_export.ufo.layer import write_layer
from fonte_export.ufo.write import write_ufo


def marks(path: Path) -> list[bytes]:
    """What is left of ours in the glyphs of the default layer."""
    content = b"".join(file.read_bytes() for file in (path / "glyphs").glob("*.glif"))
    return [mark for mark in (LIB_KEY.encode(), b"by Fonte", b"markColor") if mark in content]


def test_an_unmarked_font_says_so_and_no_more(generated, tmp_path):
    write_ufo(tmp_path / "marked.ufo", generated("Hno"))
    assert len(marks(tmp_path / "marked.ufo")) == 3
    write_ufo(tmp_path / "new.ufo", generated("Hno"), unmarked=True)
    assert marks(tmp_path / "new.ufo") == []
    font = ufoLib2.Font.open(tmp_path / "new.ufo")
    assert font.lib[OFF_KEY] is True
    assert all(len(font[name].contours) > 0 for name in "Hno")
    write_ttf(tmp_path / "new.ufo", tmp_path / "new.ttf")
    assert read_mark(TTFont(tmp_path / "new.ttf")) is None


def test_of_the_base_nothing_but_its_lib_and_what_is_drawn_changes(everything_ufo, generated, tree, tmp_path):
    write_ufo(tmp_path / "marked.ufo", generated("Hn"), base=everything_ufo)
    write_ufo(tmp_path / "new.ufo", generated("Hn"), base=everything_ufo, unmarked=True)
    marked, new = tree(tmp_path / "marked.ufo"), tree(tmp_path / "new.ufo")
    before, after = (ufoLib2.Font.open(tmp_path / name).lib for name in ("marked.ufo", "new.ufo"))
    assert after == {**before, OFF_KEY: True}
    assert {name for name in marked if marked[name] != new[name]} == {"lib.plist", "glyphs/H_.glif", "glyphs/N_N.glif"}


def test_a_font_that_was_unmarked_once_stays_so(generated, tmp_path):
    write_ufo(tmp_path / "new.ufo", generated("H"), unmarked=True)
    write_ufo(tmp_path / "more.ufo", generated("no"), base=tmp_path / "new.ufo")
    assert marks(tmp_path / "more.ufo") == []


def test_of_a_glyph_that_is_drawn_again_the_old_mark_goes_and_the_designers_note_stays(generated, tmp_path):
    write_ufo(tmp_path / "marked.ufo", generated("Hn"))
    font = ufoLib2.Font.open(tmp_path / "marked.ufo")
    font["H"].note = f"Bar too low?\n{font['H'].note}"
    font["H"].lib["com.designer"] = 1
    font.save()
    write_ufo(tmp_path / "new.ufo", generated("Hn"), base=tmp_path / "marked.ufo", replace="Hn", unmarked=True)
    font = ufoLib2.Font.open(tmp_path / "new.ufo")
    assert (font["H"].note, font["n"].note) == ("Bar too low?", None)
    assert font["H"].lib["com.designer"] == 1
    assert not any(LIB_KEY in font[name].lib for name in "Hn")


def test_accepted_glyphs_bear_no_mark_and_the_backup_is_the_font_as_it_was(everything_ufo, generated, tree, tmp_path):
    write_layer(everything_ufo, generated("Ha"))
    before = tree(everything_ufo)
    result = accept_into_default(everything_ufo, ["H", "a"], backup_folder=tmp_path, unmarked=True)
    font = ufoLib2.Font.open(everything_ufo)
    assert list(result.accepted) == ["H", "a"]
    assert font.lib[OFF_KEY] is True
    assert not any(LIB_KEY in font[name].lib or "by Fonte" in (font[name].note or "") for name in "Ha")
    assert "first  draft & more" in font["a"].note
    assert result.backup is not None
    with zipfile.ZipFile(result.backup) as archive:
        for name, content in before.items():
            assert archive.read(f"{everything_ufo.stem}.ufo/{name}") == content


def test_a_line_in_the_note_of_the_font_counts_as_the_key(generated, tmp_path):
    """FontForge keeps no lib; its plug-in says it in the font's comment."""
    write_ufo(tmp_path / "old.ufo", generated("H"))
    font = ufoLib2.Font.open(tmp_path / "old.ufo")
    font.info.note = f"Second draft\n{OFF_LINE}"
    font.save()
    write_ufo(tmp_path / "new.ufo", generated("no"), base=tmp_path / "old.ufo")
    new = ufoLib2.Font.open(tmp_path / "new.ufo")
    assert LIB_KEY in new["H"].lib
    assert not any(LIB_KEY in new[name].lib or new[name].note for name in "no")
    write_ttf(tmp_path / "new.ufo", tmp_path / "new.ttf")
    assert read_mark(TTFont(tmp_path / "new.ttf")) is None
