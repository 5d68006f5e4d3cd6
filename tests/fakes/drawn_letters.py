"""A tiny sans serif made of stems, rings and arches: x-height 500, caps 700, overshoot 12, stems 80, bowls 90."""

from __future__ import annotations

from dataclasses import replace

from fonte_plugin.outlines.contour import Contour, Contours, Node, Point
from fonte_plugin.outlines.glyph import Glyph

STEM = 80
BOWL = 90
BAR = 70
X_HEIGHT = 500
CAPS = 700
OVER = 12
WHITE = 70
ROUND = 0.56


def polygon(*points: Point) -> Contour:
    return Contour(tuple(Node(point) for point in points))


def rectangle(left: float, bottom: float, right: float, top: float) -> Contour:
    return polygon((left, bottom), (right, bottom), (right, top), (left, top))


def ellipse(left: float, bottom: float, right: float, top: float) -> Contour:
    """Four nodes at the extrema, counter-clockwise from the bottom."""
    x, y = (left + right) / 2, (bottom + top) / 2
    dx, dy = round((right - left) / 2 * ROUND), round((top - bottom) / 2 * ROUND)
    return Contour(
        (
            Node((x, bottom), (x - dx, bottom), (x + dx, bottom)),
            Node((right, y), (right, y - dy), (right, y + dy)),
            Node((x, top), (x + dx, top), (x - dx, top)),
            Node((left, y), (left, y + dy), (left, y - dy)),
        )
    )


def ring(left: float, bottom: float, right: float, top: float, side: float = BOWL, cap: float = BAR) -> Contours:
    outer = ellipse(left, bottom, right, top)
    return outer, ellipse(left + side, bottom + cap, right - side, top - cap).reversed()


def letter(character: str, width: float, *contours: Contour) -> Glyph:
    return Glyph(character, (ord(character),), width, contours)


def h_shape(height: float, inner: float = 300, stem: float = STEM, bar: float = BAR) -> Contour:
    a, b, c, d = WHITE, WHITE + stem, WHITE + stem + inner, WHITE + 2 * stem + inner
    low, high = height / 2 - bar / 2, height / 2 + bar / 2
    return polygon(
        *((a, 0), (b, 0), (b, low), (c, low), (c, 0), (d, 0)),
        *((d, height), (c, height), (c, high), (b, high), (b, height), (a, height)),
    )


def n_shape(stem: float = STEM) -> Contour:
    """A stem with a flat top at the x-height, and an arch that overshoots it."""
    a, b = WHITE, WHITE + stem
    c, d = b + 200, b + 200 + stem
    top, under = X_HEIGHT + OVER, X_HEIGHT + OVER - BAR
    middle = (b + d) / 2
    return Contour(
        (
            Node((a, 0)),
            Node((b, 0)),
            Node((b, 320), None, (b, 395)),
            Node((middle - 30, under), (b + 30, under), (middle + 15, under)),
            Node((c, 330), (c, 400), None),
            Node((c, 0)),
            Node((d, 0)),
            Node((d, 340), None, (d, 450)),
            Node((middle, top), (d - 40, top), (middle - 60, top)),
            Node((b, 430), (b + 20, 480), None),
            Node((b, X_HEIGHT)),
            Node((a, X_HEIGHT)),
        )
    )


def x_shape() -> Contour:
    return polygon(
        *((10, 0), (110, 0), (230, 190), (350, 0), (450, 0), (285, 255)),
        *((450, 500), (350, 500), (230, 325), (110, 500), (10, 500), (175, 255)),
    )


def references() -> dict[str, Glyph]:
    return {
        glyph.name: glyph
        for glyph in (
            letter("H", 2 * WHITE + 460, h_shape(CAPS)),
            letter("O", 700, *ring(45, -OVER, 655, CAPS + OVER)),
            letter("n", 2 * WHITE + 360, n_shape()),
            letter("o", 520, *ring(40, -OVER, 480, X_HEIGHT + OVER)),
            letter("x", 460, x_shape()),
        )
    }


def moved(glyph: Glyph, moves: dict[Point, Point]) -> Glyph:
    """The glyph with the nodes at the keys, handles and all, moved to the values."""
    contours = tuple(
        Contour(tuple(node.moved_to(moves.get(node.point, node.point)) for node in contour.nodes))
        for contour in glyph.contours
    )
    assert contours != glyph.contours
    return replace(glyph, contours=contours)


def points(glyph: Glyph) -> set[Point]:
    """The on-curve points."""
    return {node.point for contour in glyph.contours for node in contour.nodes}
