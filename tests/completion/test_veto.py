from __future__ import annotations

import pytest
import ufoLib2
from fakes.outlines import circle, outlines, polygon, rectangle
from hypothesis import example, given

from fonte_plugin.completion.veto import MARGIN, Limits, crosses, runs_right, veto
from fonte_plugin.notation.normalise import canonical, normalise
from fonte_plugin.notation.units import Units
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.resources import example_source

LIMITS = Limits(-200, 700)


def judged(*contours: Contour, forced: bool = False) -> str | None:
    return veto(Outline(500, contours), LIMITS, forced=forced)


@pytest.mark.parametrize(
    ("contours", "reason"),
    [
        ((), "empty"),
        ((polygon((0, 0), (100, 0)),), "area"),
        ((polygon((0, 0), (100, 0), (0, 90), (100, 100)),), "area"),
        ((rectangle(0, 0, 100, 851),), "bounds"),
        ((rectangle(0, -351, 100, 100),), "bounds"),
        ((polygon((0, 0), (100, 0), (0, 60), (80, 100)),), "crossing"),
        ((rectangle(0, 0, 100, 300), rectangle(50, 100, 200, 200)), "crossing"),
        ((circle(200, 200, 100), circle(300, 200, 100)), "crossing"),
        ((rectangle(0, 0, 100, 100, clockwise=True),), "direction"),
        ((circle(200, 200, 100), circle(200, 200, 50)), "direction"),
        ((rectangle(0, 0, 100, 100), rectangle(200, 0, 250, 100, clockwise=True)), "direction"),
    ],
)
def test_each_reason_by_its_smallest_outline(contours: tuple[Contour, ...], reason: str) -> None:
    assert judged(*contours) == reason


@pytest.mark.parametrize(
    "contours",
    [
        (rectangle(0, 0, 100, 850),),
        (rectangle(0, -350, 100, 100),),
        (circle(200, 200, 100), circle(200, 200, 50, clockwise=True)),
        (circle(200, 200, 100), circle(200, 200, 70, clockwise=True), circle(200, 200, 30)),
        (rectangle(0, 0, 100, 100), rectangle(0, 200, 100, 300)),
        (polygon((0, 0), (300, 0), (300, 300), (200, 300), (200, 100), (100, 100), (100, 300), (0, 300)),),
    ],
)
def test_sound_outlines_pass(contours: tuple[Contour, ...]) -> None:
    assert judged(*contours) is None


def test_what_was_forced_closed_is_never_taken() -> None:
    assert judged(rectangle(0, 0, 100, 100), forced=True) == "forced"


def test_rounding_to_the_grid_is_no_crossing() -> None:
    ring = canonical(Outline(600, (circle(300.4, 250.6, 230.3), circle(300.4, 250.6, 229.2, clockwise=True))), 600)
    assert not crosses(ring), "a hairline of one unit"
    touching = polygon((0, 0), (100, 0), (100, 100), (99, 0), (0, 100))
    assert not crosses(Outline(0, (touching,))), "an edge that comes back along itself"


def test_no_glyph_of_the_example_font_is_vetoed() -> None:
    font = ufoLib2.Font.open(example_source())
    outlines = {}
    for glyph in font:
        outline = normalise(glyph, glyph.width, Units(font.info.unitsPerEm), font, glyph.name)
        if outline.contours and glyph.unicodes:
            outlines[chr(glyph.unicodes[0])] = outline
    assert sorted(outlines) == sorted("HOnoaegsdpRA")
    limits = Limits.of(outlines)
    assert {char: veto(outline, limits) for char, outline in outlines.items()} == dict.fromkeys(outlines)
    for shown in ("n", "HOno", "o"):
        few = Limits.of({char: outlines[char] for char in shown})
        assert not {char for char, outline in outlines.items() if veto(outline, few)}, f"references {shown}"


def test_limits_are_those_of_the_references_where_they_tell_them() -> None:
    tall, deep, low = Outline(0, (rectangle(0, 0, 9, 710),)), Outline(0, (rectangle(0, -240, 9, 500),)), Outline(0)
    assert Limits.of({"H": tall, "p": deep, " ": low}) == Limits(-240, 710)
    assert Limits.of({"H": tall}) == Limits(-MARGIN, 710)
    assert Limits.of({"p": deep}) == Limits(-240, 1000 - MARGIN)
    assert Limits.of({}) == Limits(-MARGIN, 1000 - MARGIN)


def test_direction_counts_how_deep_a_contour_lies() -> None:
    at_sign = (circle(300, 300, 250), circle(300, 300, 200, clockwise=True), circle(300, 300, 90))
    assert runs_right(Outline(0, at_sign))
    assert not runs_right(Outline(0, (*at_sign, circle(300, 300, 50))))


@given(outlines())
@example(Outline(300, (Contour.path((0, 0), ()), rectangle(0, 0, 100, 100))))
def test_every_outline_is_judged(outline: Outline) -> None:
    assert veto(outline, LIMITS) in (None, "empty", "area", "bounds", "crossing", "direction")
