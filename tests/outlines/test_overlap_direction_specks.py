"""Overlaps, directions and specks of one outline."""

import pytest
from fakes.drawn_letters import ellipse, letter, polygon, rectangle, ring

from fonte_plugin.outlines.direction import directed
from fonte_plugin.outlines.geometry import crossings
from fonte_plugin.outlines.overlap import without_overlap
from fonte_plugin.outlines.specks import without_specks


def test_overlapping_strokes_become_one_outline():
    glyph = letter("t", 400, rectangle(100, 0, 180, 600), rectangle(20, 420, 260, 500))
    (result,) = without_overlap(glyph.contours)
    assert crossings([result]) == 0
    assert result.area == pytest.approx(80 * 600 + 240 * 80 - 80 * 80)


def test_ink_on_ink_is_merged_and_a_counter_is_not():
    blot = letter("l", 300, rectangle(0, 0, 300, 300), rectangle(100, 100, 200, 200))
    assert len(without_overlap(blot.contours)) == 1
    ring_of_o = letter("o", 520, *ring(40, -12, 480, 512))
    assert without_overlap(ring_of_o.contours) is ring_of_o.contours


def test_outer_contours_run_counter_clockwise_and_counters_clockwise():
    outer, counter = ring(40, -12, 480, 512)
    glyph = letter("o", 520, outer.reversed(), counter.reversed())
    assert [c.area > 0 for c in directed(glyph.contours)] == [True, False]


def test_an_island_in_a_counter_is_an_outer_contour():
    outer, counter = ring(0, 0, 600, 600)
    glyph = letter("@", 700, outer, counter, ellipse(250, 250, 350, 350).reversed())
    assert [c.area > 0 for c in directed(glyph.contours)] == [True, False, True]


def test_a_segment_of_two_units_is_taken_out():
    glyph = letter("l", 200, polygon((60, 0), (140, 0), (140, 498), (139, 500), (60, 500)))
    (result,) = without_specks(glyph.contours, 1.0)
    assert len(result.nodes) == 4


def test_a_speck_is_taken_out_but_never_the_last_contour():
    speck = rectangle(300, 300, 305, 305)
    glyph = letter("l", 200, rectangle(60, 0, 140, 500), speck)
    assert len(without_specks(glyph.contours, 1.0)) == 1
    alone = letter(".", 200, speck)
    assert without_specks(alone.contours, 1.0) == (speck,)
