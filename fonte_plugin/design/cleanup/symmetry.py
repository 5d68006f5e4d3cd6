"""Letters that are symmetric in the references, and very nearly so here, become exactly symmetric."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fonte_plugin.design.style.symmetry import mirror_image, symmetry_class
from fonte_plugin.outlines.contour import Contour, Contours, Node

if TYPE_CHECKING:
    from fonte_plugin.design.style.reference_style import ReferenceStyle
    from fonte_plugin.outlines.glyph_source import GlyphSource

NEARLY = 6.0
"""how far a point may lie off its mirror image, in thousandths of the em"""


def apply(contours: Contours, style: ReferenceStyle, glyph: GlyphSource) -> Contours:
    """Average each node with the mirror image of its counterpart; only classes that the references show."""
    for kind in sorted(symmetry_class(glyph.unicodes) & style.symmetric):
        mirrored = mirror_image(contours, kind, NEARLY * style.unit)
        if mirrored is not None:
            contours = tuple(
                Contour(tuple(_average(a, b) for a, b in zip(contour.nodes, image.nodes, strict=True)))
                for contour, image in zip(contours, mirrored, strict=True)
            )
    return contours


def _average(a: Node, b: Node) -> Node:
    points = [
        None if p is None or q is None else ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2)
        for p, q in zip(a.points, b.points, strict=True)
    ]
    arriving, point, leaving = points
    assert point is not None
    return Node(point, arriving, leaving)
