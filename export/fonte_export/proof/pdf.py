"""Pages of a proof as a PDF of vectors, through reportlab."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

from fontTools.pens.basePen import BasePen
from reportlab.pdfgen.canvas import FILL_NON_ZERO, Canvas

from fonte_export.proof.pages import PAGE, Page, ProofFont


def draw_pdf(sheets: Sequence[Page], fonts: Sequence[ProofFont]) -> bytes:
    """The file; `fonts` are those that the marks refer to. The same pages give the same bytes."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=PAGE, invariant=1, pageCompression=1)
    canvas.setTitle(fonts[0].title)
    for page in sheets:
        for area in page.areas:
            canvas.setFillColorRGB(*area.color)
            canvas.rect(area.x, area.y, area.width, area.height, stroke=0, fill=1)
        canvas.setFillGray(0)
        for mark in page.marks:
            font = fonts[mark.font]
            pen = _PathPen(font.glyphs, canvas.beginPath(), mark.x, mark.y, mark.size / font.upm)
            font.glyphs[font.names[mark.glyph]].draw(pen)
            canvas.drawPath(pen.path, stroke=0, fill=1, fillMode=FILL_NON_ZERO)
        canvas.setFillGray(0.35)
        for label in page.labels:
            canvas.setFont("Helvetica", label.size)
            canvas.drawString(label.x, label.y, label.text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


class _PathPen(BasePen):  # type: ignore[misc]
    """Draws into a path of the page; points are scaled and moved to their place on it."""

    def __init__(self, glyphs: Mapping[str, Any], path: Any, x: float, y: float, scale: float) -> None:
        super().__init__(glyphs)
        self.path = path
        self._x, self._y, self._scale = x, y, scale

    def _at(self, point: tuple[float, float]) -> tuple[float, float]:
        return self._x + point[0] * self._scale, self._y + point[1] * self._scale

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self.path.moveTo(*self._at(pt))

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self.path.lineTo(*self._at(pt))

    def _curveToOne(  # noqa: N802
        self, pt1: tuple[float, float], pt2: tuple[float, float], pt3: tuple[float, float]
    ) -> None:
        self.path.curveTo(*self._at(pt1), *self._at(pt2), *self._at(pt3))

    def _closePath(self) -> None:  # noqa: N802
        self.path.close()
