from __future__ import annotations

import numpy as np
import pytest
from fakes.outlines import polygon

from fonte_plugin.design.nearness.shape import PIXELS, shapes_of
from fonte_plugin.outlines.outline import Outline

L_SHAPE = Outline(500, (polygon((60, 0), (440, 0), (440, 90), (150, 90), (150, 700), (60, 700)),))
T_SHAPE = Outline(
    500, (polygon((200, 0), (300, 0), (300, 600), (440, 600), (440, 700), (60, 700), (60, 600), (200, 600)),)
)


def difference(one: Outline, other: Outline) -> float:
    pictures, inked = shapes_of([one, other])
    assert inked.all()
    return float(np.abs(pictures[0] - pictures[1]).mean())


@pytest.mark.parametrize(
    "disguise",
    [
        lambda p: (p[0] + 137, p[1] - 90),
        lambda p: (p[0] * 0.61, p[1] * 0.61),
        lambda p: (p[0] * 1.4, p[1]),
        lambda p: (p[0] + 0.21 * p[1], p[1]),
        lambda p: (p[0] * 0.8 - 0.1 * p[1] + 40, p[1] * 1.1 + 7),
    ],
    ids=["moved", "scaled", "stretched", "slanted", "all at once"],
)
def test_the_shape_stays_whatever_is_done_to_its_frame(disguise) -> None:
    assert difference(L_SHAPE, L_SHAPE.map(disguise)) < 0.01
    assert difference(L_SHAPE, T_SHAPE.map(disguise)) > 0.1


def test_a_glyph_without_ink_has_no_shape_and_costs_no_other() -> None:
    line = Outline(300, (polygon((0, 0), (100, 0), (200, 0)),))
    pictures, inked = shapes_of([Outline(300), L_SHAPE, line])
    assert inked.tolist() == [False, True, False]
    assert pictures.shape == (3, PIXELS, PIXELS)
    assert not pictures[0].any()
    assert not pictures[2].any()


def test_many_at_once_are_what_each_is_alone() -> None:
    together = shapes_of([L_SHAPE, T_SHAPE, L_SHAPE])[0]
    for place, outline in enumerate((L_SHAPE, T_SHAPE, L_SHAPE)):
        assert np.array_equal(together[place], shapes_of([outline])[0][0])


def test_overlapping_contours_are_one_shape() -> None:
    stem, foot = polygon((60, 0), (150, 0), (150, 700), (60, 700)), polygon((60, 0), (440, 0), (440, 90), (60, 90))
    assert difference(L_SHAPE, Outline(500, (stem, foot))) < 0.002


def test_nothing_at_all_gives_nothing() -> None:
    pictures, inked = shapes_of([])
    assert pictures.shape == (0, PIXELS, PIXELS)
    assert not len(inked)
