from itertools import pairwise

import pytest
from fakes.drawn_letters import ellipse, letter
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.outlines import extrema
from fonte_plugin.outlines.contour import Contour, Node
from fonte_plugin.outlines.extrema import with_extrema
from fonte_plugin.outlines.geometry import distance, flatten

coordinate = st.integers(-300, 900)
point = st.tuples(coordinate, coordinate)


def turned_ellipse():
    """Two nodes on the diagonal: all four extrema lie within curves."""
    return Contour((Node((0, 0), (-200, 200), (200, -200)), Node((400, 400), (600, 200), (200, 600))))


def test_a_curve_gets_nodes_at_its_extrema_with_exact_handles():
    glyph = letter("o", 500, turned_ellipse())
    (result,) = with_extrema(glyph.contours, 1.0)
    assert len(result.nodes) == 6
    added = [node for node in result.nodes if node.point not in {(0, 0), (400, 400)}]
    for node in added:
        assert any(node.arriving[axis] == node.point[axis] == node.leaving[axis] for axis in (0, 1))


def test_splitting_does_not_change_the_shape():
    glyph = letter("o", 500, turned_ellipse())
    (result,) = with_extrema(glyph.contours, 1.0)
    assert distance(flatten(result, 20), [flatten(glyph.contours[0], 400)]) < 0.1


def test_an_extremum_just_past_an_end_is_drawn_back_not_split():
    arch = (Node((200, 0), None, (200, 100)), Node((100, 300), (150, 312), None))
    wobbly = Contour((Node((0, 0)), *arch, Node((0, 300))))
    (result,) = with_extrema((wobbly,), 1.0)
    assert len(result.nodes) == 4
    assert result.nodes[2].arriving == (150, 300)


def test_an_ellipse_with_nodes_at_its_extrema_is_untouched():
    glyph = letter("o", 500, ellipse(0, 0, 400, 500))
    assert with_extrema(glyph.contours, 1.0) == glyph.contours


@given(point, point, point, point)
def test_no_extremum_passes_both_ends_after_splitting(a, b, c, d):
    pieces = extrema.split_at_extrema((a, b, c, d), 2.0)
    assert pieces[0][0] == a
    assert pieces[-1][3] == d
    assert all(first[3] == last[0] for first, last in pairwise(pieces))
    assert all(past <= 2.01 for piece in pieces for _, _, past in extrema.extrema(piece))


@pytest.mark.parametrize("curve", [((0, 0), (0, 0), (0, 0), (0, 0)), ((5, 5), (5, 5), (90, 5), (90, 5))])
def test_a_curve_without_length_or_width_is_no_trouble(curve):
    assert extrema.split_at_extrema(curve, 2.0) == [curve]
