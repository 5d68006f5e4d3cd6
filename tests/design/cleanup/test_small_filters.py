"""Symmetry, smooth joins and whole units."""

import pytest
from fakes.drawn_letters import WHITE, X_HEIGHT, ellipse, h_shape, letter, moved, n_shape, polygon

from fonte_plugin.design.cleanup import integer, smooth, symmetry
from fonte_plugin.outlines.contour import Contour, Node


def test_turning_a_contour_twice_gives_it_back():
    assert n_shape().reversed().reversed() == n_shape()


def test_a_nearly_symmetric_bowl_becomes_symmetric_where_the_references_are(style):
    glyph = letter("0", 520, ellipse(40, -12, 480, 512))
    crooked = moved(glyph, {(480, 250): (480, 254), (260, 512): (263, 512)})
    (result,) = symmetry.apply(crooked.contours, style, crooked)
    mirrored = {(520 - x, y) for x, y in (node.point for node in result.nodes)}
    assert mirrored == {node.point for node in result.nodes}


def test_a_letter_that_is_not_nearly_symmetric_keeps_its_shape(style):
    glyph = letter("A", 500, polygon((0, 0), (60, 0), (250, 600), (400, 0), (500, 0), (280, 700), (220, 700)))
    assert symmetry.apply(glyph.contours, style, glyph) == glyph.contours


def test_a_kink_of_a_few_degrees_is_straightened(style):
    joint = Node((100, 200), (40, 150), (166, 244))
    kinked = Contour((Node((0, 0), None, (0, 90)), joint, Node((300, 200), (250, 280), None)))
    (result,) = smooth.apply((kinked,), style, letter("s", 300))
    node = result.nodes[1]
    into = (node.point[0] - node.arriving[0], node.point[1] - node.arriving[1])
    out = (node.leaving[0] - node.point[0], node.leaving[1] - node.point[1])
    assert node.point == (100, 200)
    assert into[0] * out[1] - into[1] * out[0] == pytest.approx(0, abs=1e-6)


def test_a_curve_that_leaves_a_stem_goes_on_in_its_direction(style):
    kinked = Contour((Node((0, 0)), Node((0, 300), None, (4, 380)), Node((150, 500), (60, 500), None), Node((150, 0))))
    (result,) = smooth.apply((kinked,), style, letter("n", 300))
    assert result.nodes[1].leaving[0] == 0


def test_a_corner_stays_a_corner(style):
    corner = Contour((Node((0, 0)), Node((0, 300), None, (30, 380)), Node((150, 500), (60, 500), None), Node((150, 0))))
    assert smooth.apply((corner,), style, letter("n", 300)) == (corner,)


def test_coordinates_become_whole_and_empty_segments_go(style):
    contour = polygon((0.2, 0.4), (99.5, 0.4), (99.5, 0.45), (50.5, 80.5))
    (result,) = integer.apply((contour,), style, letter("v", 100))
    assert result == polygon((0, 0), (100, 0), (51, 81))
    assert all(type(value) is int for node in result.nodes for value in node.point)


def test_a_letter_without_symmetry_of_its_own_is_not_touched(style):
    glyph = letter("N", 500, h_shape(X_HEIGHT).map(lambda p: (p[0] + (p[0] > 2 * WHITE + 200), p[1])))
    assert symmetry.apply(glyph.contours, style, glyph) == glyph.contours
