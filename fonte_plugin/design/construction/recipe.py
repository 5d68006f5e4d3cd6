"""How a glyph is built from others, and the result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from fonte_plugin.design.construction.kit import Kit, Part
from fonte_plugin.outlines.contour import Contours, Point


@dataclass(frozen=True, slots=True)
class Built:
    """The parts of a sign and its advance width, font units. `attachment`: where a mark meets its letter.

    `over`: strokes over the parts, which become one outline with them unless masters have to stay compatible.
    """

    parts: tuple[Part, ...]
    width: float
    attachment: Point | None = None
    over: Contours = ()


@dataclass(frozen=True, slots=True)
class Sign:
    """How a sign is built, from which characters. `build` returns None if their design does not fit the rule."""

    needs: str
    build: Callable[[Kit], Built | None]
