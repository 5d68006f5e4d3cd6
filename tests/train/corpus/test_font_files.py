"""Fonts that a network is scored on: which face of a family, of which style, and read how."""

from __future__ import annotations

from pathlib import Path

import pytest
from held_out import box, write_font

from fonte_plugin.errors import SourceError
from fonte_train.corpus.font_files import Face, FontFile, choose_faces, read_index, read_truth, style_of_metadata
from fonte_train.scoring.nearest import picture


def test_the_regular_face_is_the_upright_nearest_to_400(corpus: Path) -> None:
    assert choose_faces(read_index(corpus), "val-report")[0].path.name == "Thin-Regular.ttf"
    assert len(choose_faces(read_index(corpus), "val-report", regular_only=False)) == 3


def test_an_upright_is_regular_though_an_italic_has_the_better_weight(tmp_path: Path) -> None:
    for name, weight, italic in (("a", 400, True), ("b", 800, False), ("c", 200, False)):
        write_font(tmp_path / f"{name}.ttf", {"n": box("n")}, weight=weight, italic=italic)
    faces = [Face(tmp_path / f"{name}.ttf", "f", "OFL", "val") for name in "abc"]
    assert [face.path.stem for face in choose_faces(faces, "val")] == ["c"]


def test_a_split_without_fonts_and_an_index_without_columns_are_named(corpus: Path, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="val-chose"):
        choose_faces(read_index(corpus), "val-chose")
    (tmp_path / "index.csv").write_text("file,family\na.ttf,a\n")
    with pytest.raises(SourceError, match=r"index\.csv.*columns path, family, license and split"):
        read_index(tmp_path)


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ('category: "SANS_SERIF"\n', "sans-serif"),
        ('  category: "HANDWRITING"\n', "handwriting"),
        ('# category: "SERIF"\n', None),
        ('category: "UNHEARD_OF"\n', None),
        ("", None),
    ],
)
def test_the_style_is_the_category_of_the_metadata(tmp_path: Path, text: str, style: str | None) -> None:
    (tmp_path / "METADATA.pb").write_text(text)
    assert style_of_metadata(tmp_path / "METADATA.pb") == style
    assert style_of_metadata(tmp_path / "missing.pb") is None


@pytest.mark.parametrize(
    ("name", "fixed", "style"),
    [
        ("Plain Grotesk", True, "monospace"),
        ("Old Typewriter", False, "monospace"),
        ("Brush Up", False, "handwriting"),
        ("Handel Sans", False, "sans-serif"),
        ("Harmonotone", False, "sans-serif"),
    ],
)
def test_without_metadata_the_style_is_told_by_pitch_and_whole_words(
    tmp_path: Path, name: str, fixed: bool, style: str
) -> None:
    write_font(tmp_path / "x.ttf", {"n": box("n")}, name=name, fixed=fixed)
    with FontFile(tmp_path / "x.ttf") as font:
        assert font.style == style


def test_truth_is_read_in_grid_units_whatever_the_em(tmp_path: Path) -> None:
    write_font(tmp_path / "x.ttf", {"n": box("n")}, upm=1000)
    doubled = box("n").map(lambda point: (2 * point[0], 2 * point[1]), 2 * box("n").width)
    write_font(tmp_path / "y.ttf", {"n": doubled}, upm=2000)
    first, second = (read_truth(Face(tmp_path / f"{name}.ttf", "f", "OFL", "val")).glyphs["n"] for name in "xy")
    assert first.normalised == second.normalised
    assert picture(first.drawn).tolist() == picture(second.drawn).tolist()
    assert (first.drawn.width, second.drawn.width) == (box("n").width, box("n").width)
