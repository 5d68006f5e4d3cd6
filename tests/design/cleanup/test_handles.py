from dataclasses import replace

from fakes.drawn_letters import ellipse, letter, n_shape, polygon

from fonte_plugin.design.cleanup import handles
from fonte_plugin.outlines.contour import Contour, Node


def test_nearly_horizontal_handles_of_a_smooth_node_become_exact_together(style):
    node = Node((200, 500), (320, 503), (80, 495))
    glyph = letter("o", 500, Contour((node, *ellipse(0, 0, 400, 500).nodes[3:], Node((200, 0)), Node((400, 250)))))
    result = handles.apply(glyph.contours, style, glyph)[0].nodes[0]
    assert (result.arriving, result.point, result.leaving) == ((320, 500), (200, 500), (80, 500))


def test_a_single_handle_of_a_corner_is_levelled_by_itself(style):
    glyph = letter("r", 500, Contour((Node((0, 0), None, (3, 120)), Node((200, 300), (80, 300), None), Node((300, 0)))))
    result = handles.apply(glyph.contours, style, glyph)[0]
    assert result.nodes[0].leaving == (0, 120)


def test_a_nearly_level_line_is_levelled(style):
    glyph = letter("z", 500, polygon((0, 0), (400, 2), (400, 80), (0, 80)))
    assert {n.point for n in handles.apply(glyph.contours, style, glyph)[0].nodes[:2]} <= {(0, 2), (400, 2)}


def test_a_slope_that_somebody_meant_is_kept(style):
    glyph = letter("e", 500, polygon((0, 0), (300, 12), (300, 80), (0, 80)))
    assert handles.apply(glyph.contours, style, glyph) == glyph.contours
    steep = letter("s", 500, Contour((Node((0, 0), None, (100, 14)), Node((300, 90), (250, 60), None), Node((0, 200)))))
    assert handles.apply(steep.contours, style, steep) == steep.contours


def test_a_font_drawn_without_exact_lines_keeps_its_wobble(style):
    glyph = letter("z", 500, polygon((0, 0), (400, 2), (400, 80), (0, 80)))
    assert handles.apply(glyph.contours, replace(style, exact_axes=False), glyph) == glyph.contours


def test_exact_outlines_are_untouched(style):
    glyph = letter("n", 500, n_shape())
    assert handles.apply(glyph.contours, style, glyph) == glyph.contours
