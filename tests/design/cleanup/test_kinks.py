"""Kinks go, up to the angle from which on the references have corners, and rounding makes no new ones."""

from __future__ import annotations

import math
from dataclasses import replace

from fakes.drawn_letters import letter, references
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.design.cleanup import integer, smooth
from fonte_plugin.design.style.reference_style import CORNERS, ReferenceStyle
from fonte_plugin.outlines.contour import Contour, Node
from fonte_plugin.outlines.geometry import angle_between, subtract
from fonte_plugin.outlines.glyph import Glyph

STYLE = ReferenceStyle.measure(references().values())


def bent(turn: float, handle: float = 30.0) -> Contour:
    """A contour with two curves that meet at (200, 200) and turn by this many degrees there."""
    angle = math.radians(30 + turn)
    leaving = (200 + handle * math.cos(angle), 200 + handle * math.sin(angle))
    into = (200 - handle * math.cos(math.radians(30)), 200 - handle * math.sin(math.radians(30)))
    return Contour((Node((0, 0), None, (60, 160)), Node((200, 200), into, leaving), Node((400, 500), (300, 480), None)))


def turn_of(contour: Contour, node: int = 1) -> float:
    at = contour.nodes[node]
    assert at.arriving is not None
    assert at.leaving is not None
    return angle_between(subtract(at.point, at.arriving), subtract(at.leaving, at.point))


def test_a_font_without_small_corners_has_turns_up_to_the_largest_smoothed() -> None:
    assert STYLE.corner == CORNERS[0]
    (smoothed,) = smooth.apply((bent(14),), STYLE, letter("s", 500))
    assert turn_of(smoothed) < 0.01


def test_a_font_whose_curves_meet_at_corners_keeps_them() -> None:
    cut = Contour((*bent(12).nodes, Node((380, 100), (390, 140), (370, 60)), Node((200, -20), (300, 20), None)))
    drawn = [replace(Glyph.read(glyph), contours=(cut,)) for glyph in references().values()]
    style = ReferenceStyle.measure(drawn)
    assert style.corner < 12
    assert smooth.apply((bent(12),), style, letter("s", 500)) == (bent(12),)


def test_a_long_handle_does_not_move_far_for_it() -> None:
    assert smooth.apply((bent(14, handle=90),), STYLE, letter("s", 500)) == (bent(14, handle=90),)


def test_a_line_that_is_bent_a_little_becomes_straight_and_a_chamfer_stays() -> None:
    side = Contour((Node((0, 0)), Node((300, 0)), Node((302, 250)), Node((300, 500)), Node((0, 500))))
    (straight,) = smooth.apply((side,), STYLE, letter("I", 500))
    assert len(straight.nodes) == 4
    cut = Contour((Node((0, 0)), Node((280, 0)), Node((300, 20)), Node((300, 500)), Node((0, 500))))
    assert smooth.apply((cut,), STYLE, letter("I", 500)) == (cut,)


@given(st.floats(1, 89), st.floats(12, 80), st.floats(12, 80), st.floats(0, 1), st.floats(0, 1))
def test_rounding_keeps_smooth_joins_smooth(angle: float, into: float, out: float, x: float, y: float) -> None:
    way = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    node = Node(
        (200 + x, 200 + y),
        (200 + x - into * way[0], 200 + y - into * way[1]),
        (200 + x + out * way[0], 200 + y + out * way[1]),
    )
    (result,) = integer.apply(
        (Contour((Node((0, 0), None, (10, 90)), node, Node((500, 90), (400, 400), None))),), STYLE, letter("s", 500)
    )
    arriving, leaving = result.nodes[1].arriving, result.nodes[1].leaving
    assert arriving is not None
    assert leaving is not None
    shorter = min(math.dist(arriving, result.nodes[1].point), math.dist(leaving, result.nodes[1].point))
    assert shorter * math.sin(math.radians(turn_of(result))) <= 0.75, "plain rounding may be off by 1.4"
    assert all(float(value).is_integer() for each in result.nodes for point in each.points if point for value in point)
