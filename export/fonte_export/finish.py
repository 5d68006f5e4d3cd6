"""What was cut and joined, made fit to be a glyph of the font."""

from __future__ import annotations

from fonte_export.filters.contour import Contours
from fonte_export.filters.geometry import crossings
from fonte_export.filters.needless import without_needless_nodes
from fonte_export.filters.tiny import without_specks
from fonte_export.parts import Kit, Part
from fonte_export.recipe import Built


def whole(kit: Kit, contours: Contours, width: float, count: int) -> Built | None:
    """A letter of what was cut and joined; None where it came apart, or has not the number of contours it should."""
    neat = tidy(kit, contours)
    if len(neat) != count or crossings(neat):
        return None
    return Built((Part(neat),), width)


def tidy(kit: Kit, contours: Contours) -> Contours:
    """What was cut or joined in whole units, without specks and needless nodes."""
    unit = kit.style.unit
    return kit.finished(without_needless_nodes(without_specks(kit.finished(contours), unit), unit))
