"""A glyph that is too bold or too wide for its font and its forecast goes part of the way back, and no other does."""

from __future__ import annotations

import math

import pytest
from fakes.drawn_letters import references

from fonte_plugin.completion.corrections import BY_ADVANCE, BY_INK, MOST_WEIGHT, MOST_WIDTH, Corrections
from fonte_plugin.completion.forecast import Forecast, picture
from fonte_plugin.design.cleanup.weight import of_thickness
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.design.style.stroke_weight import thickness
from fonte_plugin.engine.base import ExpectedAdvance
from fonte_plugin.notation.frame import EM
from fonte_plugin.outlines.outline import Outline

STYLE = ReferenceStyle.measure(references().values())
H = references()["H"].outline


def foreseen(outline: Outline, advance: float | None = None) -> Forecast:
    median = outline.width if advance is None else advance
    return Forecast("H", EM, picture("H", outline, EM, 48), ExpectedAdvance(median, 20.0))


def bolder(by: float) -> Outline:
    return Outline(H.width, of_thickness(H.contours, thickness(H.contours) * (1 + by), 1.0))


def test_a_glyph_as_it_is_foreseen_is_left_alone() -> None:
    """As an asterisk, whose usual weight nobody knows: the forecast alone tells."""
    expected = Forecast("*", EM, picture("*", H, EM, 48), ExpectedAdvance(H.width, 20.0))
    corrections = Corrections.of("*", H, STYLE, expected)
    assert corrections == Corrections()
    assert corrections.applied(H, STYLE) == H
    assert corrections.sentences("asterisk") == []


def test_a_bold_glyph_gets_thinner_and_not_thinner_than_its_font() -> None:
    drawn = bolder(0.12)
    corrections = Corrections.of("H", drawn, STYLE, foreseen(H))
    assert corrections.weight < 0
    result = corrections.applied(drawn, STYLE)
    assert thickness(H.contours) < thickness(result.contours) < thickness(drawn.contours)
    assert "thinner" in corrections.sentences("H")[0]


def test_what_only_the_forecast_knows_counts_by_its_own_share() -> None:
    """Of an outline without a usual weight, the asterisk's, the ink alone tells."""
    drawn = bolder(0.1)
    expected = Forecast("*", EM, picture("*", H, EM, 48), ExpectedAdvance(H.width, 20.0))
    seen = expected.deviation(drawn)
    assert seen is not None
    assert Corrections.of("*", drawn, STYLE, expected).weight == pytest.approx(BY_INK * seen.ink)


def test_a_wide_glyph_is_pressed_between_its_stems_and_keeps_its_bearings() -> None:
    narrow = foreseen(H, 0.85 * H.width)
    corrections = Corrections.of("H", H, STYLE, narrow)
    assert corrections.width == pytest.approx(BY_ADVANCE * math.log(0.85), abs=0.01)
    result = Corrections(0.0, corrections.width).applied(H, STYLE)
    before, after = H.bounds, result.bounds
    assert before is not None
    assert after is not None
    assert after.left == before.left
    assert result.width - after.right == pytest.approx(H.width - before.right)
    stems = [right - left for left, right in _stems(result)]
    assert stems == pytest.approx([right - left for left, right in _stems(H)])


def test_no_more_is_corrected_than_a_slip_may_be() -> None:
    assert Corrections.of("H", bolder(0.4), STYLE, foreseen(H)).weight == -MOST_WEIGHT
    assert Corrections.of("H", H, STYLE, foreseen(H, 2 * H.width)).width == MOST_WIDTH


def test_what_is_far_off_is_another_kind_of_letter_and_stays() -> None:
    assert Corrections.of("H", H, STYLE, foreseen(H, 3 * H.width)).width == 0


def _stems(outline: Outline) -> list[tuple[float, float]]:
    box = outline.bounds
    assert box is not None
    x = sorted({round(node.point[0], 3) for contour in outline.contours for node in contour.nodes})
    return [(x[0], x[1]), (x[-2], x[-1])]
