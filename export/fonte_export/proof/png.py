"""Pages of a proof as one PNG, page under page, rasterised by HarfBuzz."""

from __future__ import annotations

import io
from collections.abc import Sequence

import uharfbuzz as hb
from PIL import Image, ImageDraw, ImageFont

from fonte_export.proof.pages import MARGIN, PAGE, Page, ProofFont

PIXELS_PER_POINT = 2.0


def draw_png(sheets: Sequence[Page], fonts: Sequence[ProofFont]) -> bytes:
    """The pages one under the other, each without the empty paper at its foot."""
    width, height = (round(side * PIXELS_PER_POINT) for side in PAGE)
    used = [round((PAGE[1] - max(page.bottom - MARGIN / 2, 0)) * PIXELS_PER_POINT) for page in sheets]
    picture = Image.new("RGB", (width, sum(used)), "white")
    for number, page in enumerate(sheets):
        sheet = _sheet(page, fonts, width, height).crop((0, 0, width, used[number]))
        picture.paste(sheet, (0, sum(used[:number])))
    stream = io.BytesIO()
    picture.quantize(64, dither=Image.Dither.NONE).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def _sheet(page: Page, fonts: Sequence[ProofFont], width: int, height: int) -> Image.Image:
    zoom = PIXELS_PER_POINT
    sheet = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(sheet)
    for area in page.areas:
        top, bottom = height - (area.y + area.height) * zoom, height - area.y * zoom
        corners = (area.x * zoom, top, (area.x + area.width) * zoom, max(bottom - 1, top))
        draw.rectangle(corners, fill=tuple(round(part * 255) for part in area.color))
    ink = hb.RasterDraw()
    for mark in page.marks:
        font = fonts[mark.font]
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
