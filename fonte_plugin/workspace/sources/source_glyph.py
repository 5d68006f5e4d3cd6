"""One glyph of a source, as it was drawn: quadratic curves and components are kept."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from fontTools.pens.recordingPen import DecomposingRecordingPen

Operation = tuple[str, tuple[Any, ...]]
"""A call of a segment pen: its name and its arguments."""

MAX_COORDINATE = 1_000_000
MAX_OPERATIONS = 200_000
MAX_NESTING = 32


class UnreadableGlyph(ValueError):  # noqa: N818 - becomes a SourceError that names glyph and file
    """Why a glyph cannot be used, as the end of a sentence about it."""


@dataclass(frozen=True, slots=True)
class SourceGlyph:
    """A glyph in font units that draws itself with a segment pen of fontTools, `qCurveTo` included."""

    name: str
    unicodes: tuple[int, ...]
    width: float
    operations: tuple[Operation, ...]

    @property
    def is_drawn(self) -> bool:
        """It has a contour or a component, of whatever size."""
        return bool(self.operations)

    @property
    def bases(self) -> tuple[str, ...]:
        """Names of the glyphs that its components refer to."""
        return tuple(arguments[0] for call, arguments in self.operations if call == "addComponent")

    def draw(self, pen: Any) -> None:
        for call, arguments in self.operations:
            getattr(pen, call)(*arguments)

    @classmethod
    def checked(cls, name: str, unicodes: Iterable[int], width: float, operations: Iterable[Operation]) -> SourceGlyph:
        """The glyph, once every number in it is one. Raises UnreadableGlyph."""
        _check_number(width, "its advance width")
        operations = tuple(operations)
        for call, arguments in operations:
            if call == "addComponent":
                for value in arguments[1]:
                    _check_number(value, f"the transformation of its component {arguments[0]}")
                continue
            for point in arguments:
                for value in point or ():  # None ends a contour without on-curve points
                    _check_number(value, "a coordinate")
        scalars = (code for code in unicodes if 0 < code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF)
        return cls(name, tuple(dict.fromkeys(scalars)), width, operations)

    def moved(self, by: float, width: float) -> SourceGlyph:
        """Its contours shifted sideways, with another advance; components are of other glyphs and stay."""
        operations = tuple(
            (call, arguments if call == "addComponent" else tuple(p and (p[0] + by, p[1]) for p in arguments))
            for call, arguments in self.operations
        )
        return replace(self, width=width, operations=operations)

    def decomposed(self, glyphs: Mapping[str, SourceGlyph]) -> SourceGlyph:
        """The same glyph with its components drawn out.

        Raises UnreadableGlyph for components that are missing, that contain each other, or that add up to
        more than any font holds.
        """
        if not self.bases:
            return self
        _count(self, glyphs, (), {})
        pen = DecomposingRecordingPen(glyphs)
        self.draw(pen)
        return self.checked(self.name, self.unicodes, self.width, pen.value)


def _check_number(value: float, what: str) -> None:
    if not math.isfinite(value):
        raise UnreadableGlyph(f"{what} is not a number ({value})")
    if abs(value) > MAX_COORDINATE:
        raise UnreadableGlyph(f"{what} is out of all proportion ({value:g})")


def _count(
    glyph: SourceGlyph, glyphs: Mapping[str, SourceGlyph], within: tuple[str, ...], counts: dict[str, int]
) -> int:
    """The number of operations after decomposition, counted without decomposing: a few nested glyphs can reach
    billions."""
    if glyph.name in within:
        raise UnreadableGlyph("its components contain each other: " + " > ".join((*within, glyph.name)))
    if len(within) > MAX_NESTING:
        raise UnreadableGlyph(f"its components are nested more than {MAX_NESTING} deep")
    if glyph.name not in counts:
        total = len(glyph.operations)
        for base in glyph.bases:
            if base not in glyphs:
                raise UnreadableGlyph(f"its component {base} is missing or cannot be read")
            total += _count(glyphs[base], glyphs, (*within, glyph.name), counts)
        if total > MAX_OPERATIONS:
            raise UnreadableGlyph(f"its components add up to more than {MAX_OPERATIONS:,} segments")
        counts[glyph.name] = total
    return counts[glyph.name]
