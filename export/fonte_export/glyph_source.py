"""What the exporter takes in: anything that has a name, code points, an advance width and draws itself."""

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

    `drawn`: what came out of the network, where that is not `source`: it was edited since. None too for a composite.
    """

    source: GlyphSource
    provenance: Mapping[str, Any] = field(default_factory=dict)
    drawn: GlyphSource | None = None
