"""The input of the exporter: anything with a name, code points, an advance width and a `draw` method."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol


class GlyphSource(Protocol):
    """One glyph in font units of the font it goes to, y up, baseline at 0."""

    @property
    def name(self) -> str: ...

    @property
    def unicodes(self) -> Sequence[int]: ...

    @property
    def width(self) -> float: ...

    def draw(self, pen: Any) -> None:
        """Draw with a segment pen of fontTools: moveTo, lineTo, curveTo, closePath."""
        ...


@dataclass(frozen=True, slots=True)
class GeneratedGlyph:
    """An outline to be written, and how it came about (model, seed, temperature, references, score).

    `drawn`: the outline of the network if `source` was edited since; None otherwise, and for a composite.
    `by_hand`: the designer drew it, and nothing in the font says otherwise.
    """

    source: GlyphSource
    provenance: Mapping[str, Any] = field(default_factory=dict)
    drawn: GlyphSource | None = None
    by_hand: bool = False
