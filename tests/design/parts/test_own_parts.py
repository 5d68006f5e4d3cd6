"""A drawn glyph takes over the parts of the references that it nearly has, point for point, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fakes.outlines import polygon, rectangle
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.design.parts.own_parts import NEAR, OwnPart, OwnParts
from fonte_plugin.outlines.contour import Contour, Node, Point
from fonte_plugin.outlines.outline import Outline

FOOT: tuple[Point, ...] = ((0, 0), (160, 0), (160, 40), (120, 60), (120, 500), (40, 500), (40, 60), (0, 40))
"""A stem of 80 units on a bracketed slab, as of i without its dot."""
STEM = Outline(180, (polygon(*FOOT),))


def drawn(*moved: tuple[int, float, float], top: float = 700, right: float = 60) -> Outline:
    """A taller stem farther to the right, with nodes that are off by some units."""
    points = [(x + right, y if y < 500 else top) for x, y in FOOT]
    for place, dx, dy in moved:
        points[place] = points[place][0] + dx, points[place][1] + dy
    return Outline(300, (polygon(*points),))


def shifts(outline: Outline, part: OwnPart, reference: Outline) -> set[Point]:
    """By how much the nodes of a part differ from the nearest of the reference moved to the first of them."""
    mine = [outline.contours[part.contour].nodes[place].point for place in part.nodes]
    theirs = [node.point for contour in reference.contours for node in contour.nodes]
    return {min(((x - a, y - b) for a, b in theirs), key=lambda off: abs(off[0] - 60) + abs(off[1])) for x, y in mine}


def test_a_foot_becomes_the_designers_and_the_stem_above_it_stays_as_tall() -> None:
    sloppy = drawn((1, 4, 0), (2, 3, -5), (3, -4, 2), (6, 3, 3), (7, 0, 5))
    found, parts = OwnParts({"i": STEM}).taken(sloppy)
    (part,) = parts
    assert part.char == "i"
    assert len(part.nodes) == 6
    assert shifts(found, part, STEM) == {(60, 0)}
    assert found.structure == sloppy.structure
    tops = [node.point for node in found.contours[0].nodes if node.point[1] == 700]
    assert sorted(x for x, _ in tops) == [100, 180]  # level with the foot, where the stem of the reference is


def test_a_part_names_the_same_nodes_when_its_contour_runs_the_other_way() -> None:
    contour, part = STEM.contours[0], OwnPart("n", 0, (6, 7, 0, 1))
    turned = contour.reversed()
    there = [turned.nodes[place].point for place in part.reversed(len(contour.nodes)).nodes]
    assert there == [contour.nodes[place].point for place in part.nodes]


def test_what_is_farther_off_than_a_slip_stays() -> None:
    other = drawn((1, 30, 0), (2, 30, 0))
    assert OwnParts({"i": STEM}).taken(other) == (other, ())


def test_nothing_is_taken_that_the_judge_refuses() -> None:
    sloppy = drawn((2, 3, -5))
    seen: list[Outline] = []

    def refuse(before: Outline, after: Outline) -> bool:
        seen.append(after)
        return before == after

    assert OwnParts({"i": STEM}).taken(sloppy, refuse) == (sloppy, ())
    assert seen
    assert all(after != sloppy for after in seen)


def test_without_references_nothing_happens() -> None:
    assert OwnParts({}).taken(STEM) == (STEM, ())


def test_two_lines_and_a_corner_are_no_part() -> None:
    box = Outline(300, (rectangle(0, 0, 80, 90),))
    assert OwnParts({"l": Outline(200, (polygon((0, 0), (80, 0), (80, 300), (0, 310)),))}).taken(box) == (box, ())


def test_a_part_stands_on_the_line_of_the_reference() -> None:
    found, _ = OwnParts({"i": STEM}).taken(drawn(*((place, 0, 5) for place in (0, 1, 2, 3, 6, 7))))
    assert min(node.point[1] for node in found.contours[0].nodes) == 0


def bowl(left: float, right: float, top: float) -> Contour:
    """A round of four curves between the baseline and `top`."""
    x, y, a, b = (left + right) / 2, top / 2, (right - left) * 0.28, top * 0.28
    return Contour(
        (
            Node((x, 0), (x - a, 0), (x + a, 0)),
            Node((right, y), (right, y - b), (right, y + b)),
            Node((x, top), (x + a, top), (x - a, top)),
            Node((left, y), (left, y + b), (left, y - b)),
        )
    )


def test_a_whole_counter_is_taken_wherever_it_begins() -> None:
    o = Outline(500, (bowl(40, 460, 500), bowl(120, 380, 420).reversed()))
    counter = bowl(223, 480, 421).reversed()
    nodes = counter.nodes
    q = Outline(600, (bowl(140, 640, 500), Contour((*nodes[2:], *nodes[:2]))))
    found, parts = OwnParts({"o": o}).taken(q)
    (part,) = parts
    assert part.contour == 1
    assert len(part.nodes) == 4
    own, put = o.contours[1], found.contours[1]
    dx = put.nodes[0].point[0] - own.nodes[2].point[0]
    assert {node.point for node in put.nodes} == {(x + dx, y) for x, y in (node.point for node in own.nodes)}
    assert found.contours[0] == q.contours[0]


@given(st.lists(st.integers(-3, 3), min_size=16, max_size=16), st.integers(-200, 200), st.integers(-60, 200))
def test_a_part_is_the_reference_moved_as_a_whole(slips: list[int], right: int, taller: int) -> None:
    moved = [(place, slips[2 * place], slips[2 * place + 1]) for place in range(8)]
    before = drawn(*moved, top=500 + taller, right=right)
    found, parts = OwnParts({"i": STEM}).taken(before)
    assert found.structure == before.structure
    assert found.width == before.width
    theirs = {node.point for node in STEM.contours[0].nodes}
    for part in parts:
        mine = [found.contours[0].nodes[place].point for place in part.nodes]
        assert any({(x - mine[0][0] + a, y - mine[0][1] + b) for x, y in mine} <= theirs for a, b in theirs), (
            "its nodes lie to one another as the reference's do"
        )
        for place in part.nodes:
            x, y = before.contours[0].nodes[place].point
            assert (
                max(abs(found.contours[0].nodes[place].point[0] - x), abs(y - found.contours[0].nodes[place].point[1]))
                <= 1.5 * NEAR
            )


@pytest.mark.parametrize("unit", [1.0, 2.048])
def test_reach_grows_with_the_em(unit: float) -> None:
    larger = Outline(
        STEM.width * unit, tuple(contour.map(lambda p: (p[0] * unit, p[1] * unit)) for contour in STEM.contours)
    )
    sloppy = replace(larger, contours=(larger.contours[0].map(lambda p: (p[0] + 7 * unit * (p[1] > 100), p[1])),))
    assert OwnParts({"i": larger}, unit).taken(sloppy)[1]
