"""Drawn letters get the bearings of their twins among the designer's, and lean towards the rhythm of the font."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fakes.drawn_letters import references

from fonte_plugin.design.spacing.bearing_model import BearingModel
from fonte_plugin.design.spacing.drawn_bearings import LEARNED, DrawnBearings
from fonte_plugin.design.spacing.margins import Sketch
from fonte_plugin.design.spacing.spacing import Rhythm
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.contour import moved
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.resources import bearing_model_file


@pytest.fixture(scope="module")
def bearings() -> DrawnBearings:
    drawn = list(references().values())
    return DrawnBearings.measure(drawn, Rhythm.measure(drawn, ReferenceStyle.measure(drawn)))


def named(char: str, like: str, left: float = 0, right: float = 0) -> Glyph:
    """A letter with the outline of another that is drawn, its bearings off by so much."""
    glyph = Glyph.read(references()[like])
    return replace(
        glyph, name=char, unicodes=(ord(char),), contours=moved(glyph.contours, left), width=glyph.width + left + right
    )


def test_an_edge_that_is_the_edge_of_a_drawn_letter_gets_its_bearing(bearings: DrawnBearings) -> None:
    glyph, notes = bearings.spaced(named("h", "n", left=30, right=-20))
    assert glyph.bounds == Glyph.read(references()["n"]).bounds
    assert glyph.width == references()["n"].width
    assert notes == ["h: the left side bearing became that of n", "h: the right side bearing became that of n"]


def test_a_glyph_that_stands_as_its_twin_does_is_not_touched(bearings: DrawnBearings) -> None:
    h = named("h", "n")
    assert bearings.spaced(h) == (h, [])


def test_a_twin_is_told_by_its_shape_not_by_its_name(bearings: DrawnBearings) -> None:
    assert bearings.twins.twins(named("h", "o", left=30)) == {}
    assert bearings.twins.twins(named("s", "n", left=30)) == {}, "no typeface has an s with the stem of n"


def test_other_letters_lean_towards_the_rhythm_and_diagonals_never_get_more_white(bearings: DrawnBearings) -> None:
    wide, _ = bearings.spaced(named("z", "n", left=100))
    near, _ = bearings.spaced(named("z", "n", left=-40))
    assert wide.bounds is not None
    assert near.bounds is not None
    assert 0 < wide.bounds[0] < named("z", "n", left=100).bounds[0]  # type: ignore[index]
    assert near.bounds[0] > named("z", "n", left=-40).bounds[0]  # type: ignore[index]
    diagonal, _ = bearings.spaced(named("v", "n", left=-40, right=-40))
    assert diagonal.width == named("v", "n", left=-40, right=-40).width


def test_a_fixed_pitch_stays_fixed() -> None:
    drawn = [replace(Glyph.read(glyph), width=600) for glyph in references().values()]
    fixed = DrawnBearings.measure(drawn, Rhythm.measure(drawn, ReferenceStyle.measure(drawn)))
    glyph, notes = fixed.spaced(named("h", "n", left=30))
    assert glyph.width == 600
    assert notes == ["h: the advance width became 600"]


def test_letters_without_a_twin_go_on_towards_what_the_networks_expect(bearings: DrawnBearings) -> None:
    drawn = list(references().values())
    learned = DrawnBearings.measure(drawn, bearings.rhythm, model=BearingModel.load(bearing_model_file()))
    letters = {chr(glyph.unicodes[0]): Sketch.of(Glyph.read(glyph), 1000) for glyph in drawn}
    assert learned.model is not None
    for off in (-30.0, 0.0, 60.0):
        z = named("z", "n", left=off)
        expected = learned.model.expect({**letters, "z": Sketch.of(z, 1000)}, {}, list(letters))
        wanted = expected.bearings[expected.chars.index("z")]
        by_rhythm, by_both = (each.spaced(z)[0].bounds for each in (bearings, learned))
        assert by_rhythm is not None
        assert by_both is not None
        assert by_both.left == pytest.approx(by_rhythm.left + LEARNED * (wanted[0] - by_rhythm.left), abs=1.1)


def test_twins_stay_twins_beside_the_networks(bearings: DrawnBearings) -> None:
    drawn = list(references().values())
    learned = DrawnBearings.measure(drawn, bearings.rhythm, model=BearingModel.load(bearing_model_file()))
    h = named("h", "n", left=30, right=-20)
    assert learned.spaced(h) == bearings.spaced(h)
