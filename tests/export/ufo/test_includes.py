"""What the features of a UFO include is found from wherever the UFO is written to."""

from __future__ import annotations

from pathlib import Path

import pytest
import ufoLib2
from hypothesis import given
from hypothesis import strategies as st

from fonte_export.compiled.compile import compile_font
from fonte_export.ufo.includes import all_features, copy_included, relocated
from fonte_export.ufo.write import write_ufo

FEA = "# include(no.fea) is a comment\ninclude(../shared/liga.fea);\ninclude(own.fea);\ninclude(gone.fea);\n"
LIGA = "feature liga { sub H n by o; } liga;\n"
OWN = "feature ss01 { sub H by n; } ss01;\n"


@pytest.fixture
def ufo(tmp_path, draw):
    """kin/masters/Kin.ufo, of which one include is beside it and one in kin/shared."""
    masters = tmp_path / "kin" / "masters"
    (tmp_path / "kin" / "shared").mkdir(parents=True)
    masters.mkdir()
    (tmp_path / "kin" / "shared" / "liga.fea").write_text(LIGA)
    (masters / "own.fea").write_text(OWN)
    font = ufoLib2.Font()
    for name in "Hno":
        glyph = font.newGlyph(name)
        glyph.unicodes, glyph.width = [ord(name)], 500
        draw(name).draw(glyph.getPen())
    font.features.text = FEA.replace("include(gone.fea);\n", "")
    font.save(masters / "Kin.ufo")
    return masters / "Kin.ufo"


def features(path: Path) -> list[str]:
    return [record.FeatureTag for record in compile_font(path).font["GSUB"].table.FeatureList.FeatureRecord]


def test_a_ufo_written_elsewhere_compiles_with_the_same_features(ufo, generated, tmp_path, tree):
    assert features(ufo) == ["liga", "ss01"]
    before = tree(ufo)
    for target in (tmp_path / "New.ufo", tmp_path / "kin" / "New.ufo"):
        write_ufo(target, generated("a"), base=ufo)
        assert features(target) == ["liga", "ss01"]
    assert tree(ufo) == before


def test_beside_the_source_not_a_byte_changes(ufo, generated):
    target = ufo.with_name("New.ufo")
    write_ufo(target, generated("a"), base=ufo)
    assert (target / "features.fea").read_bytes() == (ufo / "features.fea").read_bytes()


def test_only_paths_that_lead_somewhere_are_changed(ufo, tmp_path):
    moved = relocated(FEA.encode(), ufo, tmp_path / "New.ufo").decode()
    assert moved == (
        "# include(no.fea) is a comment\ninclude(kin/shared/liga.fea);\ninclude(kin/masters/own.fea);\n"
        "include(gone.fea);\n"
    )


def test_a_file_that_includes_others_is_written_out(ufo, tmp_path, generated):
    (ufo.parent / "own.fea").write_text("include(deeper.fea);")
    (ufo.parent / "deeper.fea").write_text(OWN)
    write_ufo(tmp_path / "New.ufo", generated("a"), base=ufo)
    assert features(tmp_path / "New.ufo") == ["liga", "ss01"]


def test_files_that_include_each_other_come_to_an_end(ufo, tmp_path):
    for one, other in (("own", "other"), ("other", "own")):
        (ufo.parent / f"{one}.fea").write_text(f"include({other}.fea);")
    assert relocated(FEA.encode(), ufo, tmp_path / "New.ufo")


def test_a_family_takes_its_includes_along(ufo, tmp_path, generated):
    folder = tmp_path / "New"
    target = folder / "masters" / "Kin.ufo"
    target.parent.mkdir(parents=True)
    fea = (ufo / "features.fea").read_bytes()
    copy_included(fea, ufo, target, folder)
    assert (folder / "shared" / "liga.fea").read_text() == LIGA
    write_ufo(target, generated("a"), base=ufo)
    assert (target / "features.fea").read_bytes() == fea
    assert features(target) == ["liga", "ss01"]


def test_nothing_is_copied_out_of_the_folder_or_over_another_file(ufo, tmp_path):
    folder = tmp_path / "New"
    folder.mkdir()
    (folder / "own.fea").write_text("mine")
    copy_included(FEA.encode(), ufo, folder / "Kin.ufo", folder)
    assert sorted(path.name for path in tmp_path.rglob("*.fea")) == ["features.fea", "liga.fea", "own.fea", "own.fea"]
    assert (folder / "own.fea").read_text() == "mine"
    moved = relocated(FEA.encode(), ufo, folder / "Kin.ufo").decode()
    assert "include(../kin/masters/own.fea)" in moved


@given(st.binary(max_size=200))
def test_features_without_includes_are_not_touched(data):
    if b"include" not in data:
        assert relocated(data, Path("/a/b.ufo"), Path("/c/d.ufo")) == data


@pytest.mark.parametrize("name", ["a/" * 3000 + "x.fea", "x" * 300 + ".fea", "a\0b.fea", "."])
def test_an_include_that_is_no_path_is_left_as_it_is(name, tmp_path):
    features = f"include({name});\n".encode()
    assert relocated(features, tmp_path / "A.ufo", tmp_path / "elsewhere" / "B.ufo") == features
    assert all_features(features, tmp_path / "A.ufo") == features.decode()
