from __future__ import annotations

from typing import Any

import pytest
from fakes.outlines import outlines
from fontTools.pens.recordingPen import RecordingPen
from hypothesis import given

from fonte_plugin.adapters.outlines import OutlinePen, draw_outline, read_glyph
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import outline_from_dict, outline_to_dict
from fonte_plugin.workspace.sources.inline_source import read_inline


class Drawn:
    """A glyph of an editor: what it calls on a pen."""

    def __init__(self, *calls: tuple[Any, ...]) -> None:
        self.calls = calls

    def draw(self, pen: Any) -> None:
        for name, *arguments in self.calls:
            getattr(pen, name)(*arguments)


def read(glyph: Drawn, **others: Drawn) -> Outline:
    """What the server makes of it, cubic."""
    sent = read_glyph(glyph, "n", 500, others.__getitem__)
    source = read_inline({"n": sent}, 1000)
    assert not source.problems
    return source.outline("n")


@given(outlines())
def test_an_outline_comes_through_both_pens_unchanged(outline: Outline) -> None:
    pen = OutlinePen({}.__getitem__)
    outline.draw(pen)
    assert outline_from_dict({"width": outline.width, "contours": pen.contours}) == outline
    drawn = RecordingPen()
    draw_outline(outline_to_dict(outline), drawn)
    expected = RecordingPen()
    outline.draw(expected)
    assert drawn.value == expected.value


def test_quadratic_curves_get_the_on_curve_points_they_imply() -> None:
    start, end = ("moveTo", (0, 0)), ("closePath",)
    spelled_out = Drawn(start, ("qCurveTo", (100, 0), (100, 50)), ("qCurveTo", (100, 100), (0, 100)), end)
    implied = Drawn(start, ("qCurveTo", (100, 0), (100, 100), (0, 100)), end)
    assert read(implied) == read(spelled_out)


def test_a_contour_without_on_curve_points_begins_halfway() -> None:
    drop = Drawn(("qCurveTo", (0, 0), (100, 0), (100, 100), (0, 100), None), ("closePath",))
    outline = read(drop)
    assert outline.contours[0].start == (0, 50)
    assert outline.bounds == (0, 0, 100, 100)


def test_components_are_drawn_out_through_all_their_transformations() -> None:
    stem = Drawn(("moveTo", (0, 0)), ("lineTo", (10, 0)), ("lineTo", (10, 70)), ("closePath",))
    twice = Drawn(("addComponent", "stem", (2, 0, 0, 1, 100, 0)))
    outline = read(Drawn(("addComponent", "twice", (1, 0, 0, 1, 0, 5))), stem=stem, twice=twice)
    assert list(outline.points()) == [(100, 5), (120, 5), (120, 75)]


def test_components_that_are_missing_or_endless_are_said() -> None:
    with pytest.raises(ValueError, match="component gone is missing"):
        read_glyph(Drawn(("addComponent", "gone", (1, 0, 0, 1, 0, 0))), "n", 0, {}.__getitem__)
    loop = Drawn(("addComponent", "n", (1, 0, 0, 1, 0, 0)))
    with pytest.raises(ValueError, match="contain each other"):
        read_glyph(loop, "n", 0, lambda name: loop)
