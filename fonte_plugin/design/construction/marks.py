"""Accents in the weight of a font, for fonts whose designer has not drawn any: drawn from its stems and its dot."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fontTools.misc.transform import Transform

from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.box import bounds, box_of
from fonte_plugin.outlines.contour import HALF_TURN, MIRRORED, Contour, Contours, Node, moved, transformed
from fonte_plugin.outlines.edges import shear
from fonte_plugin.outlines.primitives import ROUND, ellipse, polygon

ROOTED = 0.3
"""how deep cedilla and ogonek reach into the letter, in thin strokes: marks that only touch come apart in small
sizes"""


@dataclass(frozen=True, slots=True)
class Brush:
    """What an accent is drawn with, in font units: stroke widths, the height and width of an accent, and the dot."""

    heavy: float
    light: float
    height: float
    width: float
    dot: Contours
    level: float
    """the level strokes of letters, which may be heavier than an accent has room for"""

    @classmethod
    def from_style(cls, style: ReferenceStyle, dot: Contours = ()) -> Brush:
        """Stroke widths from the references' stems; `dot`: the dot of i or the full stop, a circle if there is none."""
        heavy = _usual(style, 0, 80 * style.unit)
        level = min(_usual(style, 1, 0.8 * heavy), heavy)
        x_height = style.font_lines.x_height or 500 * style.unit
        height = 0.27 * x_height + 0.15 * heavy
        box = bounds(dot)
        if box is None:
            size = min(1.2 * heavy, height)
            dot = (ellipse(-size / 2, 0, size / 2, size),)
        else:
            middle = box.middle
            size = min(1.0, height / box.height)  # the dots of a black face are too large for an accent
            dot = transformed(moved(dot, -middle, -box.bottom), Transform(size, 0, 0, size))
        # In a black face an accent has no room for the full weight.
        width, heavy, light = 0.42 * x_height + 0.4 * heavy, min(heavy, 0.95 * height), min(level, 0.42 * height)
        return cls(heavy, light, height, width, dot, level)


def draw_mark(mark: str, brush: Brush, slant: float = 0.0) -> Contours:
    """A combining mark (one character, U+0300 ...) centred over x 0; marks above begin at y 0, marks below end there
    or, where they are rooted in the letter, a little above.

    Raises KeyError for a mark that is not in MARKS.
    """
    contours = MARKS[mark](brush)
    return shear(contours, slant)


def mirrored(contours: Contours) -> Contours:
    """The same about the line x = 0."""
    return tuple(contour.reversed() for contour in transformed(contours, MIRRORED))


def _acute(brush: Brush) -> Contours:
    half, foot, head = 0.27 * brush.width, 0.6 * brush.heavy, 1.1 * brush.heavy
    return (polygon((-half, 0), (foot - half, 0), (half + head / 2, brush.height), (half - head / 2, brush.height)),)


def _circumflex(brush: Brush) -> Contours:
    half, foot, head = brush.width / 2, 0.75 * brush.heavy, 0.5 * brush.heavy
    notch = brush.height - 1.05 * brush.light
    return (
        polygon(
            (-half, 0), (foot - half, 0), (0, notch), (half - foot, 0), (half, 0),
            (head, brush.height), (-head, brush.height),
        ),
    )  # fmt: skip


def _caron(brush: Brush) -> Contours:
    return tuple(c.map(lambda p: (p[0], brush.height - p[1])).reversed() for c in _circumflex(brush))


def _dieresis(brush: Brush) -> Contours:
    box = box_of(brush.dot)
    apart = max(0.3 * brush.width, 0.65 * box.width)
    left, right = (moved(brush.dot, x) for x in (-apart, apart))
    return left + right


def _ring(brush: Brush) -> Contours:
    size, stroke = 1.15 * brush.height, 0.65 * brush.light
    inner = ellipse(stroke - size / 2, stroke, size / 2 - stroke, size - stroke)
    return ellipse(-size / 2, 0, size / 2, size), inner.reversed()


def _macron(brush: Brush) -> Contours:
    half = brush.width / 2
    return (polygon((-half, 0), (half, 0), (half, brush.light), (-half, brush.light)),)


def _tilde(brush: Brush) -> Contours:
    """Two arches of one stroke: a hump on the left and a valley on the right, ends cut level."""
    half, stroke, end = 0.58 * brush.width, 0.95 * brush.light, 0.6 * brush.light
    rise = 0.2 * brush.height
    middle = rise + stroke / 2
    hump, valley = middle + rise, middle - rise

    def wave(x: float, y: float, way: int) -> Node:
        """The top of the hump or the bottom of the valley, passed to the right (way 1) or to the left (-1)."""
        reach = way * 0.3 * half
        return Node((x, y), (x - reach, y), (x + reach, y))

    return (
        Contour(
            (
                Node((end - half, valley), None, (end - half, middle)),
                wave(-half / 2, hump - stroke / 2, 1),
                wave(half / 2, valley - stroke / 2, 1),
                Node((half, hump), (half, middle), None),
                Node((half - end, hump), None, (half - end, middle)),
                wave(half / 2, valley + stroke / 2, -1),
                wave(-half / 2, hump + stroke / 2, -1),
                Node((-half, valley), (-half, middle), None),
            )
        ),
    )


def _cedilla(brush: Brush) -> Contours:
    """A short stem, rooted in the letter, and a bowl that hangs from it and opens to the left."""
    root = ROOTED * brush.light
    stem, stroke, drop = 0.55 * brush.heavy, 0.75 * brush.light, 0.32 * brush.height
    right, bottom = 0.34 * brush.width, -1.25 * brush.height
    left, middle = -0.3 * brush.width, (bottom - drop) / 2
    dx, dy = ROUND * right, ROUND * (middle - bottom)
    side = max(right - 1.1 * stroke, 0.3 * right)
    ix, iy = ROUND * side, ROUND * (middle - bottom - stroke)
    return (
        Contour(
            (
                Node((-stem / 2, root)),
                Node((-stem / 2, -drop - stroke)),
                Node((0, -drop - stroke), None, (ix, -drop - stroke)),
                Node((side, middle), (side, middle + iy), (side, middle - iy)),
                Node((0, bottom + stroke), (ix, bottom + stroke), None),
                Node((left, bottom + stroke)),
                Node((left, bottom)),
                Node((0, bottom), None, (dx, bottom)),
                Node((right, middle), (right, middle - dy), (right, middle + dy)),
                Node((stem / 2, -drop), (stem / 2 + dx / 2, -drop), None),
                Node((stem / 2, root)),
            )
        ),
    )


def _double_acute(brush: Brush) -> Contours:
    half, foot, head = 0.16 * brush.width, 0.5 * brush.heavy, 0.85 * brush.heavy
    apart = max(0.26 * brush.width, 0.62 * head)
    stroke = polygon((-half, 0), (foot - half, 0), (half + head / 2, brush.height), (half - head / 2, brush.height))
    return stroke.moved(-apart), stroke.moved(apart)


def _breve(brush: Brush) -> Contours:
    """A half ring, open above."""
    half, stroke, end = 0.48 * brush.width, 1.05 * brush.light, 0.6 * brush.heavy
    top, inner = 0.9 * brush.height, 0.48 * brush.width - min(end, 0.3 * brush.width)
    dx, dy, ix, iy = ROUND * half, ROUND * top, ROUND * inner, ROUND * (top - stroke)
    return (
        Contour(
            (
                Node((-half, top), None, (-half, top - dy)),
                Node((0, 0), (-dx, 0), (dx, 0)),
                Node((half, top), (half, top - dy), None),
                Node((inner, top), None, (inner, top - iy)),
                Node((0, stroke), (ix, stroke), (-ix, stroke)),
                Node((-inner, top), (-inner, top - iy), None),
            )
        ),
    )


def _comma(brush: Brush) -> Contours:
    """A wedge that hangs from y 0 and points down to the left."""
    head, foot, drop = 0.62 * brush.heavy, 0.35 * brush.heavy, 1.15 * brush.height
    lean = 0.14 * brush.width
    return (polygon((lean - head, 0), (-lean - foot / 2, -drop), (foot / 2 - lean, -drop), (lean + head, 0)),)


def _comma_below(brush: Brush) -> Contours:
    """With white above it, since it does not touch the letter."""
    return moved(_comma(brush), 0, -0.3 * brush.height)


def _turned_comma(brush: Brush) -> Contours:
    return transformed(_comma(brush), HALF_TURN)


def _comma_above_right(brush: Brush) -> Contours:
    """What a caron becomes beside an ascender: begins at y 0, so that its head ends level with the ascender."""
    return moved(_comma(brush), 0, 1.15 * brush.height)


def _ogonek(brush: Brush) -> Contours:
    """A hook that hangs from the right foot of a letter and opens to the right."""
    wide, drop, stroke, tail = 0.3 * brush.width, 1.1 * brush.height, 0.9 * brush.light, 0.75 * brush.light
    middle, right, root = -0.6 * drop, wide + 0.1 * brush.width, ROOTED * brush.light
    inner = stroke - wide
    return (
        Contour(
            (
                Node((0, root), None, (-0.55 * wide, 0.35 * middle)),
                Node((-wide, middle), (-wide, 0.72 * middle), (-wide, middle - ROUND * (drop + middle))),
                Node((0.1 * wide, -drop), (-0.5 * wide, -drop), (0.5 * wide, -drop)),
                Node((right, tail / 3 - drop), (0.8 * right, tail / 3 - drop), None),
                Node((right, 1.33 * tail - drop), None, (0.8 * right, 1.2 * tail - drop)),
                Node((0.25 * wide, tail - drop), (0.55 * wide, tail - drop), (-0.1 * wide, tail - drop)),
                Node((inner, middle), (inner, middle - ROUND * (drop - tail + middle)), (inner, 0.72 * middle)),
                Node((stroke, root), (0.45 * inner + 0.4 * stroke, 0.35 * middle), None),
            )
        ),
    )


MARKS: Mapping[str, Callable[[Brush], Contours]] = {
    "\u0300": lambda brush: mirrored(_acute(brush)),
    "\u0301": _acute,
    "\u0302": _circumflex,
    "\u0303": _tilde,
    "\u0304": _macron,
    "\u0306": _breve,
    "\u0307": lambda brush: brush.dot,
    "\u0308": _dieresis,
    "\u030a": _ring,
    "\u030b": _double_acute,
    "\u030c": _caron,
    "\u0312": _turned_comma,
    "\u0315": _comma_above_right,
    "\u0326": _comma_below,
    "\u0327": _cedilla,
    "\u0328": _ogonek,
}
"""combining mark -> how it is drawn"""

BELOW = frozenset("\u0326\u0327\u0328")
"""the marks that stand below a letter"""


def _usual(style: ReferenceStyle, axis: int, otherwise: float) -> float:
    """The median width of the references' stems along `axis`, lower case before capitals."""
    for case in ("lower", "upper"):
        widths = [stem.width for stem in style.stems if stem.axis == axis and stem.case == case]
        if widths:
            return statistics.median(widths)
    return otherwise
