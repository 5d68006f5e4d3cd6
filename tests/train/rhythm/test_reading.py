"""Reading compiled fonts: kerning as HarfBuzz applies it, and whether a person kerned them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from fakes.rhythm_fonts import write_font
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from fonte_plugin.design.spacing.margins import KERNED
from fonte_train.errors import TrainError
from fonte_train.rhythm.faces import Faces, read_faces
from fonte_train.rhythm.judgement import judge
from fonte_train.rhythm.shaped_font import ShapedFont
from fonte_train.rhythm.text import pair_frequencies

COUNT = len(KERNED)


def at(pair: str) -> tuple[int, int]:
    return KERNED.index(pair[0]), KERNED.index(pair[1])


def test_class_pairs_and_their_exceptions_are_read_as_they_are_shaped(tmp_path: Path) -> None:
    path = write_font(
        tmp_path / "a.ttf", seed=1,
        kern="pos A V -80; pos [A F] [V W] -40; pos T [o e] -30;", upm=2000,
    )  # fmt: skip
    kerning = ShapedFont(path).kerning(KERNED)
    assert kerning[at("AV")] == -40  # a pair stands before its classes; and the em is 2000
    assert kerning[at("FW")] == kerning[at("AW")] == -20
    assert kerning[at("Te")] == -15
    assert np.count_nonzero(kerning) == 6


def test_the_legacy_table_is_read_where_there_is_no_other(tmp_path: Path) -> None:
    path = write_font(tmp_path / "a.ttf", seed=1, legacy={("A", "V"): -50, ("T", "o"): 12})
    kerning = ShapedFont(path).kerning(KERNED)
    assert kerning[at("AV")] == -50
    assert kerning[at("To")] == 12
    assert np.count_nonzero(kerning) == 2


def test_kerning_varies_along_the_weight_axis(tmp_path: Path) -> None:
    from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, SourceDescriptor
    from fontTools.ttLib import TTFont
    from fontTools.varLib import build

    space = DesignSpaceDocument()
    space.addAxis(AxisDescriptor(tag="wght", name="Weight", minimum=400, default=400, maximum=700))
    for weight, kern in ((400, "pos A V -20; pos T o -10;"), (700, "pos A V -60; pos T o -10;")):
        font = write_font(tmp_path / f"{weight}.ttf", seed=2, kern=kern)
        space.addSource(SourceDescriptor(font=TTFont(font), location={"Weight": weight}, name=str(weight)))
    variable, *_ = build(space)
    variable.save(tmp_path / "v.ttf")
    for weight, expected in ((400, -20), (700, -60), (550, -40)):
        assert ShapedFont(tmp_path / "v.ttf", {"wght": weight}).kerning("AV")[0, 1] == pytest.approx(expected)
    faces, _ = read_faces([tmp_path / "v.ttf"])
    assert faces.name.tolist() == ["v.ttf@wght=400", "v.ttf@wght=700"]


def random_kerning(seed: int, count: int = 700, certain: bool = True) -> np.ndarray:
    random = np.random.default_rng(seed)
    kerning = np.zeros((COUNT, COUNT))
    places = random.choice(COUNT * COUNT, count, replace=False)
    kerning.ravel()[places] = -random.integers(10, 60, count)
    if certain:
        for pair in ["AV", "VA", "To", "Te", "LT", "LV", "P.", "T.", "V.", "Yo", "Ta", "AY", "YA", "Va"]:
            kerning[at(pair)] = -60
    return kerning


WIDTHS = np.linspace(300, 800, COUNT)


def test_fonts_are_told_apart_by_how_they_are_kerned() -> None:
    kerned = random_kerning(0)
    assert judge(kerned, WIDTHS) == "kerned"
    assert judge(kerned, np.full(COUNT, 600.0)) == "fixed"
    assert judge(np.zeros((COUNT, COUNT)), WIDTHS) == "none"
    assert judge(random_kerning(0, count=20), WIDTHS) == "few"
    assert judge(-kerned, WIDTHS) == "odd"
    assert judge(random_kerning(0, count=700, certain=False), WIDTHS) == "odd"
    tiny = random_kerning(0, count=2500)
    assert judge(np.where(tiny < 0, -3.0, 0) + random_kerning(0, count=0), WIDTHS) == "automatic"
    assert judge(random_kerning(0, count=4500), WIDTHS) == "automatic"


def test_faces_are_kept_and_found_again_and_a_damaged_file_is_named(tmp_path: Path) -> None:
    write_font(tmp_path / "fonts/a.ttf", seed=1, kern="pos A V -80;")
    (tmp_path / "fonts/b.ttf").write_bytes(b"no font")
    write_font(tmp_path / "fonts/c.ttf", seed=1, licence="All rights reserved")
    faces, refused = read_faces([tmp_path / "fonts"])
    assert faces.name.tolist() == ["a.ttf"]
    assert len(refused) == 2
    assert "b.ttf" in refused[0]
    assert "c.ttf" in refused[1]
    faces.save(tmp_path / "faces.npz")
    again = Faces.load(tmp_path / "faces.npz")
    assert np.array_equal(again.kerning, faces.kerning, equal_nan=True)
    assert again.judgement.tolist() == ["few"]
    (tmp_path / "faces.npz").write_bytes(b"PK no archive")
    with pytest.raises(TrainError, match="read the corpus again"):
        Faces.load(tmp_path / "faces.npz")


def test_a_font_without_most_of_the_letters_is_refused(tmp_path: Path) -> None:
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", "A"])
    builder.setupCharacterMap({65: "A"})
    builder.setupGlyf({name: TTGlyphPen(None).glyph() for name in (".notdef", "A")})
    builder.setupHorizontalMetrics({".notdef": (500, 0), "A": (500, 0)})
    builder.setupHorizontalHeader()
    builder.setupNameTable({"familyName": "A", "licenseDescription": "SIL Open Font License"})
    builder.setupPost()
    builder.save(tmp_path / "a.ttf")
    with pytest.raises(TrainError):
        read_faces([tmp_path])


def test_pairs_of_text_are_counted_by_language_and_an_accent_is_its_base(tmp_path: Path) -> None:
    for name, text in (("one", "tö\t0.5\n"), ("other", "so\t0.01\nxx\t0.01\n")):
        (tmp_path / name).write_text(text)
    frequencies = pair_frequencies([tmp_path / "one", tmp_path / "other"])
    assert frequencies.sum() == pytest.approx(1000)
    assert frequencies[at("to")] == pytest.approx(2 * frequencies[at("so")], rel=0.05)
    assert frequencies[at("To")] > 0 < frequencies[at("TO")]
    assert frequencies[at("o,")] > 0
    (tmp_path / "one").write_text("no tab")
    with pytest.raises(TrainError, match="a tab between"):
        pair_frequencies([tmp_path / "one"])
