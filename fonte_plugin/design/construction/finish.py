"""Outlines that were cut and joined, cleaned to be a glyph of the font."""

from __future__ import annotations

from fonte_plugin.design.construction.kit import Kit, Part
from fonte_plugin.design.construction.recipe import Built
from fonte_plugin.outlines.contour import Contours
from fonte_plugin.outlines.geometry import crossings
from fonte_plugin.outlines.needless_nodes import without_needless_nodes
from fonte_plugin.outlines.specks import without_specks


def whole(kit: Kit, contours: Contours, width: float, count: int) -> Built | None:
    """A letter from outlines that were cut and joined; None if it fell apart or has the wrong number of contours."""
    neat = tidy(kit, contours)
    if len(neat) != count or crossings(neat):
        return None
    return Built((Part(neat),), width)


def tidy(kit: Kit, contours: Contours) -> Contours:
    """The outline in whole units, without specks and needless nodes."""
    unit = kit.style.unit
    return kit.finished(without_needless_nodes(without_specks(kit.finished(contours), unit), unit))
