"""Proof sheets as PDF (vectors) or PNG (one picture, page under page), without a window system."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path

import ufoLib2
import uharfbuzz as hb
from fontTools.pens.basePen import BasePen
from fontTools.ttLib.ttGlyphSet import _TTGlyphSet as GlyphSet
from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfgen.canvas import FILL_NON_ZERO, Canvas

from . import atomic
from .errors import ExportError
from .proof_pages import MARGIN, PAGE, Page, ProofFont, pages
from .provenance import LIB_KEY
from .ttf import CompiledFont, compile_font, font_bytes

PIXELS_PER_POINT = 2.0


def write_proof(
    ufo: Path, target: Path, *, layer: str | None = None, text: Sequence[str] | None = None, force: bool = True
) -> Mapping[str, str]:
    """Write a glyph table, lines of `text` shaped by HarfBuzz, and a waterfall, to a .pdf or .png file.

    Generated glyphs stand on a tinted ground. The file comes into being whole or not at all. Returns the
    glyphs that had to be left out, each with a sentence. Raises ExportError.
    """
    target = target.resolve()
    kind = target.suffix.lower()
    if kind not in (".pdf", ".png"):
        raise ExportError(f"A proof is a .pdf or a .png; {target.name} is neither.", path=target)
    atomic.check_target(target, force=force)
    compiled = compile_font(ufo, "otf", layer=layer)
    data = font_bytes(compiled.font)
    font = ProofFont(
        hb.Font(hb.Face(data)),
        compiled.font.getGlyphOrder(),
        " ".join(filter(None, (compiled.font["name"].getBestFullName(), layer))),
        _generated(ufo, layer),
    )
    sheets = pages(font, text)
    try:
        atomic.write_bytes(target, _pdf(sheets, compiled, font) if kind == ".pdf" else _png(sheets, font))
    except OSError as error:
        raise ExportError(f"{target} could not be written: {error.strerror or error}.", path=target) from error
    return compiled.skipped


def _generated(ufo: Path, layer: str | None) -> set[str]:
    font = ufoLib2.Font.open(ufo)
    glyphs = font.layers[layer] if layer is not None else font.layers.defaultLayer
    found = set()
    for name in glyphs.keys():  # noqa: SIM118 - iterating the layer itself would load every glyph
        try:
            if LIB_KEY in glyphs[name].lib:
                found.add(name)
        except Exception:  # told by compile_font already
            continue
    return found


def _pdf(sheets: Sequence[Page], compiled: CompiledFont, font: ProofFont) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=PAGE, invariant=1, pageCompression=1)
    canvas.setTitle(font.title)
    glyphs = compiled.font.getGlyphSet()
    for page in sheets:
        for area in page.areas:
            canvas.setFillColorRGB(*area.color)
            canvas.rect(area.x, area.y, area.width, area.height, stroke=0, fill=1)
        canvas.setFillGray(0)
        for mark in page.marks:
            scale = mark.size / font.upm
            pen = _PdfPen(glyphs, canvas, mark.x, mark.y, scale)
            glyphs[font.names[mark.glyph]].draw(pen)
            canvas.drawPath(pen.path, stroke=0, fill=1, fillMode=FILL_NON_ZERO)
        canvas.setFillGray(0.35)
        for label in page.labels:
            canvas.setFont("Helvetica", label.size)
            canvas.drawString(label.x, label.y, label.text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


class _PdfPen(BasePen):  # type: ignore[misc]
    """Draws into a path of the page; points are scaled and moved to their place on it."""

    def __init__(self, glyphs: GlyphSet, canvas: Canvas, x: float, y: float, scale: float) -> None:
        super().__init__(glyphs)
        self.path = canvas.beginPath()
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


def _png(sheets: Sequence[Page], font: ProofFont) -> bytes:
    """The pages one under the other, each without the empty paper at its foot."""
    width, height = (round(side * PIXELS_PER_POINT) for side in PAGE)
    used = [round((PAGE[1] - max(page.bottom - MARGIN / 2, 0)) * PIXELS_PER_POINT) for page in sheets]
    picture = Image.new("RGB", (width, sum(used)), "white")
    for number, page in enumerate(sheets):
        sheet = _sheet(page, font, width, height).crop((0, 0, width, used[number]))
        picture.paste(sheet, (0, sum(used[:number])))
    stream = io.BytesIO()
    picture.quantize(64, dither=Image.Dither.NONE).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def _sheet(page: Page, font: ProofFont, width: int, height: int) -> Image.Image:
    zoom = PIXELS_PER_POINT
    sheet = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(sheet)
    for area in page.areas:
        top, bottom = height - (area.y + area.height) * zoom, height - area.y * zoom
        corners = (area.x * zoom, top, (area.x + area.width) * zoom, max(bottom - 1, top))
        draw.rectangle(corners, fill=tuple(round(part * 255) for part in area.color))
    ink = hb.RasterDraw()
    for mark in page.marks:
        scale = mark.size / font.upm * zoom
        ink.transform = (scale, 0, 0, scale, mark.x * zoom, mark.y * zoom)
        ink.draw_glyph(font.font, mark.glyph)
    ink.extents = hb.RasterExtents(x_origin=0, y_origin=0, width=width, height=height, stride=0)
    image = ink.render()
    coverage = Image.frombuffer("L", (width, height), image.buffer, "raw", "L", image.extents.stride, -1)
    sheet.paste("black", (0, 0), coverage)
    for label in page.labels:
        face = ImageFont.load_default(label.size * zoom)
        place = (label.x * zoom, height - label.y * zoom)
        draw.text(place, label.text, font=face, fill=(90, 90, 90), anchor="ls")
    return sheet
