"""Generated glyphs go into a layer of the designer's UFO, and nothing else of it changes."""

from __future__ import annotations

import os
import zipfile

import pytest
import ufoLib2
from fontTools.misc import plistlib

from fonte_export.errors import ExportError
from fonte_export.glyph_source import GeneratedGlyph
from fonte_export.ufo.accept import accept_into_default
from fonte_export.ufo.layer import write_layer
from fonte_export.ufo.snapshot import Snapshot
from fonte_export.ufo.write import write_ufo

FOLDER = "glyphs.fonte.generated"


def test_only_the_layer_and_the_list_of_layers_change(everything_ufo, generated, tree):
    before = tree(everything_ufo)
    dates = {name: (everything_ufo / name).stat().st_mtime_ns for name in before}
    result = write_layer(everything_ufo, generated("Hna"))
    after = tree(everything_ufo)
    assert result.written == {"H": "H", "n": "en.designers", "a": "a"}
    assert {name for name in before if after[name] != before[name]} == {"layercontents.plist"}
    assert {name for name in dates if (everything_ufo / name).stat().st_mtime_ns != dates[name]} == {
        "layercontents.plist"
    }
    assert {name.split("/")[0] for name in after.keys() - before.keys()} == {FOLDER}
    layers = plistlib.loads(after["layercontents.plist"])
    assert layers[:-1] == plistlib.loads(before["layercontents.plist"])
    assert layers[-1] == ["fonte.generated", FOLDER]
    layer = ufoLib2.Font.open(everything_ufo).layers["fonte.generated"]
    assert set(layer.keys()) == {"H", "en.designers", "a"}
    assert (len(layer["H"].contours), layer["H"].width, layer["H"].unicodes) == (3, 600, [0x48])


def test_a_second_run_replaces_what_we_drew_and_keeps_what_was_edited(everything_ufo, generated, draw, tree):
    write_layer(everything_ufo, generated("Hno"))
    font = ufoLib2.Font.open(everything_ufo)
    del font.layers.defaultLayer["broken"]
    font.layers["fonte.generated"]["o"].contours[0].points[0].x += 30
    font.save()
    edited = tree(everything_ufo)
    result = write_layer(everything_ufo, [GeneratedGlyph(draw(char)) for char in "Hob"])
    after = tree(everything_ufo)
    layer = ufoLib2.Font.open(everything_ufo).layers["fonte.generated"]
    assert result.written == {"H": "H", "b": "b"}
    assert "edited by hand" in result.skipped["o"]
    assert {name: len(layer[name].contours) for name in sorted(layer.keys())} == {
        "H": 1, "b": 1, "en.designers": 2, "o": 2,
    }  # fmt: skip
    assert {name for name in edited if after.get(name) != edited[name]} == {
        f"{FOLDER}/H_.glif", f"{FOLDER}/contents.plist",
    }  # fmt: skip
    assert write_layer(everything_ufo, [GeneratedGlyph(draw("o"))], replace="o").written == {"o": "o"}


def test_writing_the_same_again_touches_no_file(everything_ufo, generated, tree):
    write_layer(everything_ufo, generated("Hn"))
    dates = {path: path.stat().st_mtime_ns for path in everything_ufo.rglob("*")}
    write_layer(everything_ufo, generated("Hn"))
    assert {path: path.stat().st_mtime_ns for path in everything_ufo.rglob("*")} == dates


def test_a_file_that_changed_since_it_was_read_is_not_written_over(everything_ufo, generated, tree):
    write_layer(everything_ufo, generated("H"))
    snapshot = Snapshot.take(everything_ufo)
    layers = everything_ufo / FOLDER / "contents.plist"
    layers.write_bytes(layers.read_bytes() + b"\n")
    before = tree(everything_ufo)
    with pytest.raises(ExportError, match=r"changed by another program \(glyphs\.fonte\.generated/contents"):
        write_layer(everything_ufo, generated("n"), snapshot=snapshot)
    assert tree(everything_ufo) == before


def test_what_the_designer_draws_meanwhile_elsewhere_is_no_hindrance(everything_ufo, generated):
    snapshot = Snapshot.take(everything_ufo)
    other = everything_ufo / "glyphs/A_.glif"
    other.write_bytes(other.read_bytes().replace(b"700", b"710"))
    os.utime(everything_ufo / "layercontents.plist", (1, 1))  # saved anew with the same content
    assert snapshot.changed() == {"glyphs/A_.glif"}
    assert write_layer(everything_ufo, generated("H"), snapshot=snapshot).written


def test_a_ufoz_keeps_every_other_entry(everything_ufo, generated, tmp_path):
    path = tmp_path / "zipped.ufoz"
    write_ufo(path, [], base=everything_ufo)

    def entries():
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    before = entries()
    write_layer(path, generated("H"))
    write_layer(path, generated("n"))
    after = entries()
    assert {name for name in before if after[name] != before[name]} == {"zipped.ufo/layercontents.plist"}
    assert {name.split("/")[1] for name in after.keys() - before.keys()} == {FOLDER}
    assert set(ufoLib2.Font.open(path).layers["fonte.generated"].keys()) == {"H", "en.designers"}


def test_a_ufo_2_and_a_default_layer_are_refused(everything_ufo, generated, tree):
    with pytest.raises(ExportError, match="is the default layer"):
        write_layer(everything_ufo, generated("H"), layer="foreground")
    meta = everything_ufo / "metainfo.plist"
    meta.write_text(meta.read_text().replace("<integer>3<", "<integer>2<"))
    before = tree(everything_ufo)
    with pytest.raises(ExportError, match="UFO 2, which has no layers"):
        write_layer(everything_ufo, generated("H"))
    assert tree(everything_ufo) == before


def test_a_full_disk_leaves_the_font_as_it_was(everything_ufo, generated, tree, monkeypatch):
    write_layer(everything_ufo, generated("H"))
    before, plain, left = tree(everything_ufo), os.write, 3

    def write(descriptor, data):
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(28, "No space left on device")
        return plain(descriptor, data)

    monkeypatch.setattr(os, "write", write)
    with pytest.raises(ExportError, match="is as it was: No space left"):
        write_layer(everything_ufo, generated("Hnob"), replace="H")
    assert tree(everything_ufo) == before


def test_accepting_fills_placeholders_adds_what_is_missing_and_keeps_old_drawings(everything_ufo, generated, tree):
    before = tree(everything_ufo)
    write_layer(everything_ufo, generated("Hna"))
    offered = tree(everything_ufo)
    result = accept_into_default(everything_ufo, ["H", "en.designers", "a", "q"])
    after = tree(everything_ufo)

    assert list(result.accepted) == ["H", "en.designers", "a"]
    assert "no q in layer" in result.skipped["q"]
    assert {name for name in offered if after[name] != offered[name]} == {
        "glyphs/N_N.glif", "glyphs/zz odd name.glif", "glyphs/contents.plist", "lib.plist", "layercontents.plist",
    }  # fmt: skip
    assert after["glyphs.fonte.previous/a.glif"] == before["glyphs/zz odd name.glif"]
    assert plistlib.loads(after["glyphs.fonte.previous/contents.plist"]) == {"a": "a.glif"}
    assert plistlib.loads(after["lib.plist"])["public.glyphOrder"][-1] == "H"
    font = ufoLib2.Font.open(everything_ufo)
    assert {name: len(font[name].contours) for name in ("H", "en.designers", "a")} == {
        "H": 3, "en.designers": 2, "a": 3,
    }  # fmt: skip
    assert font["a"].unicodes == [0x61, 0x251]
    assert [anchor.name for anchor in font["a"].anchors] == ["top"]
    assert font["en.designers"].note == "narrow!"
    with zipfile.ZipFile(result.backup) as archive:
        assert {name.split("/", 1)[1]: archive.read(name) for name in archive.namelist()} == offered


def test_accepting_twice_changes_nothing_more(everything_ufo, generated, tree, tmp_path):
    write_layer(everything_ufo, generated("na"))
    accept_into_default(everything_ufo, ["a", "en.designers"], backup_folder=tmp_path)
    before = tree(everything_ufo)
    result = accept_into_default(everything_ufo, ["a", "en.designers"])
    assert (list(result.accepted), result.backup) == (["a", "en.designers"], None)
    assert tree(everything_ufo) == before


def test_a_glyph_drawn_since_the_font_was_read_is_not_accepted_over(everything_ufo, generated, tree):
    write_layer(everything_ufo, generated("a"))
    snapshot = Snapshot.take(everything_ufo)
    path = everything_ufo / "glyphs/zz odd name.glif"
    path.write_bytes(path.read_bytes().replace(b"700", b"710"))
    before = tree(everything_ufo.parent)
    with pytest.raises(ExportError, match="changed by another program"):
        accept_into_default(everything_ufo, ["a"], snapshot=snapshot)
    assert tree(everything_ufo.parent) == before


def test_an_unreadable_glyph_is_not_accepted_over(everything_ufo, draw, tree):
    write_layer(everything_ufo, [GeneratedGlyph(draw("broken", unicodes=()))])
    result = accept_into_default(everything_ufo, ["broken"])
    assert "broken cannot be read" in result.skipped["broken"]
    assert result.backup is None
