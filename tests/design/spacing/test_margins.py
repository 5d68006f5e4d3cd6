"""Margins: white beside the ink in bands that mean the same in every font."""

import numpy as np
import pytest
from fakes.drawn_letters import letter, polygon, rectangle
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.design.spacing.margins import BAND_COUNT, BANDS, FARTHEST, MEASURES, Frame, Margins, Sketch
from fonte_plugin.outlines.edges import shear
from fonte_plugin.outlines.glyph import Glyph

FRAME = Frame(-200, 500, 700, 800)


def sketch(glyph: Glyph, upm: float = 1000) -> Sketch:
    return Sketch.of(glyph, upm)


def test_a_block_in_the_x_height_leaves_its_white_there_and_none_of_the_other_bands_sees_it():
    left, right = sketch(letter("n", 500, rectangle(60, 0, 420, 500))).margins(FRAME)
    inner = slice(BANDS[0], BANDS[0] + BANDS[1])
    assert left[inner] == pytest.approx(60)
    assert right[inner] == pytest.approx(80)
    assert left[: BANDS[0] - 1] == pytest.approx(FARTHEST)
    assert left[BANDS[0] + BANDS[1] + 1 :] == pytest.approx(FARTHEST)


def test_the_nearest_ink_of_a_band_counts_though_it_lies_between_two_heights():
    """A spike of a few units reaches out between the bounds of a band."""
    outline = polygon((100, 0), (400, 0), (400, 500), (100, 500), (100, 252), (20, 250), (100, 248))
    spike = letter("n", 500, outline)
    left, _ = sketch(spike).margins(FRAME)
    assert left.min() == pytest.approx(20)
    assert (left < 50).sum() == 1


@given(st.floats(5, 25))
def test_a_leaning_letter_has_the_margins_of_the_upright_one(slant):
    glyph = letter("H", 700, rectangle(80, 0, 160, 700), rectangle(540, 0, 620, 700))
    leaning = Glyph(glyph.name, glyph.unicodes, glyph.width, shear(glyph.contours, slant))
    upright, leant = sketch(glyph).margins(FRAME), sketch(leaning).margins(Frame(-200, 500, 700, 800, slant))
    for before, after in zip(upright, leant, strict=True):
        near = before < FARTHEST
        shift = (after - before)[near]
        assert np.ptp(shift) < 1e-6


def test_another_size_of_the_em_changes_nothing():
    glyph = letter("o", 540, rectangle(50, 0, 490, 500))
    contours = tuple(contour.map(lambda p: (2 * p[0], 2 * p[1])) for contour in glyph.contours)
    doubled = Glyph("o", glyph.unicodes, 1080, contours)
    for one, other in zip(sketch(glyph).margins(FRAME), sketch(doubled, 2000).margins(FRAME), strict=True):
        assert one == pytest.approx(other)


def test_a_font_of_one_letter_has_a_frame_and_measures():
    one = sketch(letter("A", 600, rectangle(10, 0, 590, 700)))
    margins = Margins.measure([one], {"A": one})
    assert margins.left.shape == (1, BAND_COUNT)
    assert margins.font.shape == (MEASURES,)
    assert np.all(np.diff(margins.frame.edges) > 0)
