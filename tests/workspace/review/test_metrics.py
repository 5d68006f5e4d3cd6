"""The guide lines: heights that letters end at, never a crossbar, an overshoot or a fraction."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from fakes.drawn_letters import h_shape
from fakes.outlines import circle, rectangle

from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.review.metrics import Metrics, measured


def polygon(*points: tuple[float, float]) -> Contour:
    return Contour.path(points[0], tuple((point,) for point in points[1:]))


def rounded(top: float, bar: float) -> Outline:
    """A letter without one straight end, as high as `top` with its overshoot, and with a crossbar."""
    return Outline(600, (circle(300, top / 2, top / 2), rectangle(100, bar, 500, bar + 40)))


H = Outline(600, (polygon(*(node.point for node in h_shape(700).nodes)),))
"""A capital with a bar at half its height."""


def metrics(letters: Mapping[str, Outline], **stated: float) -> Metrics:
    return measured(1000, stated, letters.get)


def test_a_crossbar_is_no_height() -> None:
    assert metrics({"H": H}).cap_height == 700
    assert metrics({"H": rounded(662, 330)}, cap_height=655).cap_height == 655
    assert metrics({"H": rounded(662, 330)}).cap_height == 662


def test_the_font_says_it_where_a_letter_comes_near() -> None:
    stated = {"x_height": 405.0, "cap_height": 655.0, "descender": -298.0}
    found = metrics({"n": rounded(412, 200), "o": rounded(414, 100), "H": rounded(660, 350)}, **stated)
    assert (found.x_height, found.cap_height, found.descender) == (405, 655, -298)


def test_what_the_font_says_of_a_line_and_not_of_letters_is_passed_over() -> None:
    stem = Outline(200, (rectangle(50, 0, 130, 730),))
    assert metrics({"l": stem}, ascender=1050.0).ascender == 730
    assert metrics({}, ascender=1050.0, x_height=505.0).ascender == 740
    assert metrics({}, x_height=505.0).x_height == 505


def test_an_overshoot_or_a_fraction_is_never_a_height() -> None:
    serifed = Outline(
        500,
        (
            polygon((0, 0), (400, 0), (400, 498.6), (200, 512.2), (0, 498.6)),
            polygon((50, 498.6), (90, 498.6), (90, 400)),
        ),
    )
    assert metrics({"n": serifed}).x_height == 499


@pytest.mark.parametrize("upm", [1000, 2048])
def test_a_font_without_any_letter_has_usual_heights_in_order(upm: int) -> None:
    found = measured(upm, {}, lambda char: None)
    assert found.descender < 0 < found.x_height < found.cap_height < found.ascender
