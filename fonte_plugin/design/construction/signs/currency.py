"""Signs of currency that are a letter and strokes over it: ¥ € ¢, as wide as the figures where these are all alike.

Strokes are as thick as the level strokes of the font. Numbers that the font does not give are medians of some 130 open
fonts.
"""

from __future__ import annotations

from collections.abc import Mapping

from fonte_plugin.design.construction.kit import Kit, Part
from fonte_plugin.design.construction.recipe import Built, Sign
from fonte_plugin.design.construction.scaled_letters import leaning, narrowed, size, upright
from fonte_plugin.design.construction.stem import ink_above
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import Contours, moved
from fonte_plugin.outlines.cutting import box
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.ink import ink_runs

YEN_FILLS = 0.97
"""largest share of the advance of the figures that the ink of ¥ takes"""
EURO_FILLS = 0.92
"""the same of €"""
CENT_FILLS = 0.88
"""the same of ¢"""
YEN_MIDDLE = 0.38
"""height of the middle of the bars of ¥, in heights of Y"""
YEN_GAP = 0.104
"""white between its bars, in heights of Y"""
YEN_BARS = 0.78
"""length of its bars, in widths of Y"""
YEN_MOST = 0.52
"""how far they reach to each side at most, in widths of Y"""
LOW = 0.08
"""how far below the baseline Y reaches at most, in its height: a script Y has a tail"""
YEN_FOOT = 1.3
"""the stem below the bars is a foot where it is wider than this, in its own width"""
YEN_RAISED = 0.05
"""how far the bars are raised over a foot, in heights of Y"""
EURO_MIDDLE = 0.5
"""height of the middle of the bars of €, in heights of C"""
EURO_GAP = 0.094
"""white between its bars, in heights of C"""
EURO_OUT = 0.1
"""how far they reach beyond C, in heights of C"""
EURO_NARROW = 0.14
"""how far they reach beyond a narrow C at most, in its width"""
EURO_WIDE = 1.03
"""width of €, in widths of C"""
EURO_ADVANCE = 1.02
"""its advance, in advances of C"""
EURO_END = 0.72
"""where its bars end on the right, in its own width"""
CENT_OUT = 0.2
"""how far the stroke of ¢ reaches beyond c, in x-heights"""
CENT_AT = 0.55
"""where it stands, in widths of c"""
BEARING = 10.0
"""side bearing at least, in thousandths of the em, where the advance is free"""
THICKEST = 0.13
"""largest thickness of a stroke, in cap heights"""
BAR = 0.19
"""the same of two strokes that lie in one counter, in its height"""
CLEAR = 0.5
"""white that a stroke needs beside it, in its own thickness"""


def _yen(kit: Kit) -> Built | None:
    """Y with two bars, of which the upper one lies where the arms meet."""
    y = _fitted(kit, "Y", YEN_FILLS)
    frame = bounds(y or ())
    if y is None or frame is None:
        return None
    height = frame.height
    solid, middle = Glyph("", (), 0, y), frame.bottom + YEN_MIDDLE * height
    thick, gap = min(kit.brush.level, THICKEST * height), YEN_GAP * height
    below = ink_runs(solid.contours, middle - gap / 2 - (1 + CLEAR) * thick)
    between = ink_runs(solid.contours, middle)
    if len(below) != 1 or len(between) != 1 or frame.bottom < -LOW * height:
        return None  # two legs, or a tail
    if below[0][1] - below[0][0] > YEN_FOOT * (between[0][1] - between[0][0]):
        middle += YEN_RAISED * height  # clear of a slab
    stem, wide, arms = sum(between[0]) / 2, frame.width, ink_runs(solid.contours, middle + (gap + thick) / 2)
    reach = max([YEN_BARS / 2 * wide, *(abs(side - stem) + CLEAR * thick for run in arms for side in run)])
    if reach > YEN_MOST * wide:
        return None  # arms that hide the bars
    return _placed(kit, y, _pair(stem - reach, stem + reach, middle, gap, thick), kit.drawn["Y"].width)


def _euro(kit: Kit) -> Built | None:
    """C, a little narrower, with two bars that begin to its left and end inside."""
    c, figures = upright(kit, "C"), kit.figure_width
    wide, height = size(c)
    out, ink = min(EURO_OUT * height, EURO_NARROW * wide), EURO_WIDE * wide
    drawn = narrowed(kit, c, min(ink, EURO_FILLS * figures if figures else ink) - out)
    frame = bounds(drawn or ())
    if drawn is None or frame is None:
        return None
    solid = Glyph("", (), 0, drawn)
    inside = ink_above(solid, frame.middle)
    if len(inside) != 2:
        return None
    room = inside[1][0] - inside[0][1]
    thick, gap = min(kit.brush.level, BAR * room), min(EURO_GAP * height, 0.3 * room)
    middle = frame.bottom + EURO_MIDDLE * height
    left, right = frame.left - out, frame.right - (1 - EURO_END) * (frame.width + out)
    sides = [ink_runs(solid.contours, middle + share * (thick + gap / 2)) for share in (-1, -0.5, 0, 0.5, 1)]
    if not all(sides):
        return None
    right = min([right, *(runs[1][0] - CLEAR * thick for runs in sides if runs[1:])])
    if right < max(runs[0][1] for runs in sides) + CLEAR * thick:
        return None  # no room for the bars inside
    return _placed(kit, drawn, _pair(left, right, middle, gap, thick), round(EURO_ADVANCE * kit.drawn["C"].width))


def _cent(kit: Kit) -> Built | None:
    """c with an upright stroke through it, or above and below where there is no room in it."""
    c = _fitted(kit, "c", CENT_FILLS)
    frame = bounds(c or ())
    if c is None or frame is None:
        return None
    x = frame.left + CENT_AT * frame.width
    solid, half = Glyph("", (), 0, c), min(kit.brush.level, THICKEST * kit.cap_height) / 2
    arcs, side = ink_above(solid, x), ink_runs(solid.contours, frame.center)
    if len(arcs) != 2 or not side:
        return None
    low, high = frame.bottom - CENT_OUT * kit.x_height, frame.top + CENT_OUT * kit.x_height
    if len(side) == 1 and x - half - side[0][1] > CLEAR * 2 * half:
        stroke = box(x - half, low, x + half, high)
    else:
        ends = [sum(arc) / 2 for arc in arcs]
        stroke = (*box(x - half, low, x + half, ends[0]), *box(x - half, ends[1], x + half, high))
    return _placed(kit, c, stroke, kit.drawn["c"].width)


def _fitted(kit: Kit, character: str, fills: float) -> Contours | None:
    """The upright letter, narrower where it has to have the width of the figures."""
    contours, figures = upright(kit, character), kit.figure_width
    wide, _ = size(contours)
    return narrowed(kit, contours, min(wide, fills * figures if figures else wide))


def _pair(left: float, right: float, middle: float, gap: float, thick: float) -> Contours:
    """Two level bars with `gap` between them."""
    low, high = middle - gap / 2, middle + gap / 2
    return (*box(left, low - thick, right, low), *box(left, high, right, high + thick))


def _placed(kit: Kit, letter: Contours, over: Contours, usual: float) -> Built | None:
    """The upright letter and its strokes in the middle of the figures' advance; else of the usual or a wider one."""
    frame = bounds((*letter, *over))
    if frame is None:
        return None
    width = kit.figure_width or max(usual, round(frame.width + 2 * BEARING * kit.style.unit))
    aside = round((width - frame.right - frame.left) / 2 + kit.aside)
    return Built((Part(leaning(kit, moved(letter, aside))),), width, over=leaning(kit, moved(over, aside)))


CURRENCY: Mapping[str, Sign] = {"¥": Sign("Y", _yen), "€": Sign("C", _euro), "¢": Sign("c", _cent)}
"""sign -> the letter it is made of, and how"""
