"""What outlines are read from: anything that has a name, code points, an advance width and draws itself.

`fonte_export.glyph_source` asks for the same, and knows nothing of this.
"""

from __future__ import annotations

from collections.abc import Sequence
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
