import pytest
from fakes.drawn_letters import ellipse, n_shape, polygon
from fontTools.misc.bezierTools import splitCubicAtT

from fonte_plugin.outlines.contour import Contour, Node
from fonte_plugin.outlines.needless_nodes import without_needless_nodes


@pytest.mark.parametrize("t", [0.25, 0.4, 0.5, 0.7])
def test_a_node_within_a_curve_is_taken_out_and_the_curve_comes_back(t):
    segments = list(ellipse(0, 0, 400, 500).segments)
    split = [tuple((round(x), round(y)) for x, y in piece) for piece in splitCubicAtT(*segments[0], t)]
    (result,) = without_needless_nodes((Contour.from_segments([*split, *segments[1:]]),), 1.0)
    assert len(result.nodes) == 4
    for got, true in zip(result.nodes, ellipse(0, 0, 400, 500).nodes, strict=True):
        assert got.point == true.point
        assert got.leaving == pytest.approx(true.leaving, abs=4)


def test_nodes_at_extrema_stay():
    contour = ellipse(0, 0, 400, 500)
    assert without_needless_nodes((contour,), 1.0) == (contour,)


def test_a_node_on_a_straight_line_is_taken_out():
    contour = polygon((0, 0), (200, 0), (400, 0), (400, 100), (400, 220), (0, 220))
    (result,) = without_needless_nodes((contour,), 1.0)
    assert {node.point for node in result.nodes} == {(0, 0), (400, 0), (400, 220), (0, 220)}


def test_a_straight_curve_becomes_a_line():
    contour = Contour((Node((0, 0), None, (100, 0)), Node((300, 0), (200, 0), None), Node((150, 200))))
    (result,) = without_needless_nodes((contour,), 1.0)
    assert result == polygon((0, 0), (300, 0), (150, 200))


def test_corners_and_real_curves_stay():
    contour = n_shape()
    assert without_needless_nodes((contour,), 1.0) == (contour,)


def test_two_curves_that_one_cannot_replace_stay():
    contour = Contour(
        (
            Node((0, 0), None, (100, 0)),
            Node((160, 60), (130, 30), (200, 100)),
            Node((180, 300), (160, 180), None),
            Node((0, 300)),
        )
    )
    assert without_needless_nodes((contour,), 1.0) == (contour,)
