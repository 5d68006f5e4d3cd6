"""The letters that are mirror images of themselves in most typefaces, and whether an outline is one."""

from __future__ import annotations

from collections.abc import Collection

from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import Contour, Contours, Node, Point

CLASSES = {"round across": "oO08", "straight across": "HAIMTUVWXYvwxil.!|-", "round upside down": "oO0"}
"""symmetry class -> its characters; 'across' mirrors left and right, 'upside down' mirrors top and bottom"""


def symmetry_class(unicodes: Collection[int]) -> frozenset[str]:
    """The classes that a glyph of these characters belongs to."""
    return frozenset(kind for kind, members in CLASSES.items() if any(chr(code) in members for code in unicodes))


def is_symmetric(contours: Contours, kind: str, tolerance: float) -> bool:
    """Whether every node has a counterpart within `tolerance` units of its mirror image."""
    return mirror_image(contours, kind, tolerance) is not None


def mirror_image(contours: Contours, kind: str, tolerance: float) -> Contours | None:
    """The mirror image, contours and nodes in the order of their counterparts; None without a counterpart."""
    box = bounds(contours)
    if box is None:
        return None
    axis = 1 if kind.endswith("upside down") else 0
    both = box[axis] + box[axis + 2]

    def flip(point: Point) -> Point:
        return (both - point[0], point[1]) if axis == 0 else (point[0], both - point[1])

    images = [contour.map(flip).reversed() for contour in contours]
    result = []
    for contour in contours:
        match = next((m for image in images if (m := _turned(image, contour, tolerance)) is not None), None)
        if match is None:
            return None
        result.append(match)
    return tuple(result)


def _turned(image: Contour, contour: Contour, tolerance: float) -> Contour | None:
    """`image` begun at the node that makes it lie on `contour`, None where none does."""
    if len(image.nodes) != len(contour.nodes):
        return None
    for shift in range(len(image.nodes)):
        nodes = (*image.nodes[shift:], *image.nodes[:shift])
        if all(_alike(a, b, tolerance) for a, b in zip(contour.nodes, nodes, strict=True)):
            return Contour(nodes)
    return None


def _alike(a: Node, b: Node, tolerance: float) -> bool:
    for p, q, slack in zip(a.points, b.points, (2.5, 1.0, 2.5), strict=True):  # handles matter less than nodes
        if (p is None) != (q is None):
            return False
        if p is not None and q is not None and max(abs(p[0] - q[0]), abs(p[1] - q[1])) > slack * tolerance:
            return False
    return True
