"""The folder that DesigNet trains on, written from our fonts."""

from __future__ import annotations

import csv
import importlib.util
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fakes.outlines import circle, rectangle
from fontTools.pens.boundsPen import BoundsPen
from fontTools.svgLib.path import parse_path
from held_out import write_font

from fonte_plugin.outlines.outline import Outline
from fonte_train.corpus.font_files import Face

if TYPE_CHECKING:
    import designet_folder
else:
    path = Path(__file__).parents[3] / "benchmarks" / "designet_folder.py"
    spec = importlib.util.spec_from_file_location("designet_folder", path)
    designet_folder = sys.modules["designet_folder"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(designet_folder)

COLUMNS, LETTERS, Lengths = designet_folder.COLUMNS, designet_folder.LETTERS, designet_folder.Lengths
convert, svg, taken = designet_folder.convert, designet_folder.svg, designet_folder.taken

RING = Outline(620, (circle(310, 350, 260), circle(310, 350, 170, clockwise=True)))
BOX = Outline(400, (rectangle(80, 0, 170, 700),))


def paths(text: str) -> list[str]:
    return [element.attrib["d"] for element in ElementTree.fromstring(text).iter() if element.tag.endswith("path")]


def test_a_contour_is_a_path_in_parts_of_the_em_that_ends_where_it_began() -> None:
    (told,) = paths(svg(BOX))
    assert told == "M0.08 0 L0.17 0 L0.17 0.7 L0.08 0.7 L0.08 0"
    assert len(paths(svg(RING))) == 2
    pen = BoundsPen(None)
    parse_path(paths(svg(RING))[0], pen)
    assert pen.bounds == pytest.approx((0.05, 0.09, 0.57, 0.61), abs=1e-3)


def test_commands_are_counted_as_the_loader_does() -> None:
    assert Lengths.of(BOX) == Lengths(1, 5, 5)
    assert Lengths.of(RING) == Lengths(2, 5, 10)
    assert not Lengths.of(Outline(400, RING.contours * 3)).fits, "four contours at most"
    assert not Lengths.of(Outline(400)).fits


def test_a_font_with_a_letter_too_few_is_not_taken() -> None:
    letters = dict.fromkeys(LETTERS, BOX)
    assert taken(letters)
    del letters["q"]
    assert not taken(letters)


def test_fonts_become_folders_and_a_table(tmp_path: Path) -> None:
    write_font(tmp_path / "Whole.ttf", dict.fromkeys(LETTERS, BOX))
    write_font(tmp_path / "Part.ttf", {"A": BOX})
    faces = [Face(tmp_path / name, name[:-4].lower(), "OFL", "train") for name in ("Whole.ttf", "Part.ttf")]
    assert convert(faces, tmp_path / "out", "train") == (1, 2)
    rows = list(csv.DictReader((tmp_path / "out" / "train.csv").open(encoding="utf-8")))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == 52
    assert {int(row["uni"]) for row in rows} == set(map(ord, LETTERS))
    for row in rows:
        assert (tmp_path / "out" / "fonts" / f"{row['id']}.svg").is_file()
        assert (row["nb_groups"], row["max_len_group"], row["total_len"]) == ("1", "5", "5")
