"""Contact sheets: the truth in black, what was drawn below it in grey, in one scale and on one baseline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import Frame, coverage
from fonte_train.scoring.faults import faults_of
from fonte_train.scoring.records import ScoredFont, ScoredGlyph
from fonte_train.scoring.summary import font_row, total_row

PAPER = (255, 255, 255)
FAINT = (225, 225, 225)
LABEL = (110, 110, 110)
TRUTH = (0, 0, 0)
DRAWN = (95, 95, 95)
WRITTEN = (150, 110, 60)
REFERENCE = (30, 90, 200)
FAULT = (200, 30, 30)
OVERVIEW = "RMGSBEKQWXbcdfhijklmpqrtuvwxyz0123456789?@"
"""The characters of the overview; letters that the usual references say least about come first."""


@dataclass(frozen=True, slots=True)
class Layout:
    """`cell` is the side of a glyph's square in pixels; `written` adds a row of the outlines before clean-up."""

    cell: int = 96
    columns: int = 18
    written: bool = False


def contact_sheet(font: ScoredFont, layout: Layout | None = None) -> Image.Image:
    """All glyphs of a font: truth, drawn, and if asked as written; references in blue, faults in red words."""
    layout = layout or Layout()
    scored = {glyph.char: glyph for glyph in font.glyphs}
    chars = [char for char in font.font.glyphs if char in scored or char in font.references.chars]
    lines = 3 if layout.written else 2
    rows = -(-len(chars) // layout.columns)
    title, label = 34, 14
    height = lines * layout.cell + label
    canvas = _Canvas(layout.columns * layout.cell, title + rows * height + 6)
    row = font_row(font)
    canvas.text(
        6,
        8,
        f"{font.font.name}   {font.font.style}   IoU {row.iou:.3f} (as written {_mean_written(font):.3f}, "
        f"truth through the codec {_mean_floor(font):.3f})   valid {row.valid:.0%}   advance ±{row.advance:.0f}",
        TRUTH,
        15,
    )
    view = _View.of([glyph.drawn for glyph in font.font.glyphs.values()], layout.cell)
    for place, char in enumerate(chars):
        x = place % layout.columns * layout.cell
        y = title + place // layout.columns * height
        truth = font.font.glyphs[char].drawn
        glyph = scored.get(char)
        canvas.glyph(view, x, y, truth, truth, TRUTH if glyph else REFERENCE)
        if glyph:
            _drawn_rows(canvas, view, x, y + layout.cell, glyph, written=layout.written)
            canvas.text(x + 4, y + lines * layout.cell, f"{char}  {glyph.score.iou:.2f}", LABEL, 11)
        else:
            canvas.text(x + 4, y + lines * layout.cell, f"{char}  reference", REFERENCE, 11)
    return canvas.image


def _drawn_rows(canvas: _Canvas, view: _View, x: int, y: int, glyph: ScoredGlyph, *, written: bool) -> None:
    truth = glyph.truth.drawn
    if glyph.drawn is not None:
        canvas.glyph(view, x, y, glyph.drawn, truth, DRAWN)
    else:
        canvas.text(x + 8, y + view.cell // 2, glyph.fault or "empty", FAULT, 12)
    if written and glyph.sample is not None:
        canvas.glyph(view, x, y + view.cell, glyph.sample.written, truth, WRITTEN)


def overview(fonts: Sequence[ScoredFont], cell: int = 44, chars: str = OVERVIEW) -> Image.Image:
    """One strip a font, best first, with the same characters in all: the truth above what was drawn."""
    ordered = sorted(fonts, key=lambda font: -font_row(font).iou)
    margin, title, gap = 190, 30, 10
    strip = 2 * cell + gap
    canvas = _Canvas(margin + len(chars) * cell, title + len(ordered) * strip)
    total = total_row("all", fonts)
    heading = f"{len(fonts)} fonts, {total.glyphs} glyphs: IoU {total.iou:.3f}, valid {total.valid:.1%}"
    canvas.text(6, 7, heading, TRUTH, 15)
    for place, font in enumerate(ordered):
        y = title + place * strip
        row = font_row(font)
        canvas.text(6, y + cell - 22, font.font.name[:24], TRUTH, 13)
        canvas.text(6, y + cell - 4, f"{font.font.style}  {row.iou:.3f}", LABEL, 12)
        scored = {glyph.char: glyph for glyph in font.glyphs}
        view = _View.of([glyph.drawn for glyph in font.font.glyphs.values()], cell)
        for column, char in enumerate(chars):
            glyph = scored.get(char)
            if glyph:
                x = margin + column * cell
                canvas.glyph(view, x, y, glyph.truth.drawn, glyph.truth.drawn, TRUTH, ticks=False)
                if glyph.drawn is not None:
                    canvas.glyph(view, x, y + cell, glyph.drawn, glyph.truth.drawn, DRAWN, ticks=False)
                else:
                    canvas.cross(x + cell // 3, y + cell + cell // 3, cell // 3)
    return canvas.image


def faulty(fonts: Sequence[ScoredFont], count: int = 60, layout: Layout | None = None) -> Image.Image:
    """The glyphs with the most faults, those of least overlap first among equals: truth, drawn, and what is wrong."""
    layout = layout or Layout(columns=12)
    known = [(font, faults_of(font)) for font in fonts]
    found = [(font, glyph, faults) for font, faults in known for glyph in font.glyphs if glyph.drawn is not None]
    found.sort(key=lambda each: (-len(each[2][each[1].char]), each[1].score.iou))
    found = found[:count]
    height = 2 * layout.cell + 40
    canvas = _Canvas(layout.columns * layout.cell, max(1, -(-len(found) // layout.columns)) * height)
    for place, (font, glyph, faults) in enumerate(found):
        x, y = place % layout.columns * layout.cell, place // layout.columns * height
        view = _View.of([each.drawn for each in font.font.glyphs.values()], layout.cell)
        canvas.glyph(view, x, y, glyph.truth.drawn, glyph.truth.drawn, TRUTH)
        _drawn_rows(canvas, view, x, y + layout.cell, glyph, written=False)
        canvas.text(x + 4, y + 2 * layout.cell, f"{glyph.char}  {font.font.name[:14]}", LABEL, 10)
        names = faults[glyph.char]
        for line, part in enumerate((names[:2], names[2:])):
            canvas.text(x + 4, y + 2 * layout.cell + 12 * (line + 1), " ".join(part), FAULT, 9)
    return canvas.image


def _mean_written(font: ScoredFont) -> float:
    return float(np.mean([glyph.written.iou for glyph in font.glyphs]))


def _mean_floor(font: ScoredFont) -> float:
    return float(np.mean([glyph.floor.iou for glyph in font.glyphs]))


@dataclass(frozen=True, slots=True)
class _View:
    """The square of a font's glyphs: high and wide enough for nearly all of them."""

    cell: int
    side: float
    bottom: float

    @classmethod
    def of(cls, outlines: Sequence[Outline], cell: int) -> _View:
        boxes = [(outline.width, box) for outline in outlines if (box := outline.bounds)]
        bottoms = sorted(box.bottom for _, box in boxes)
        tops = sorted(box.top for _, box in boxes)
        widths = sorted(max(width, box.width) for width, box in boxes)
        nearly_all = int(0.97 * (len(tops) - 1))
        bottom, top = bottoms[len(bottoms) - 1 - nearly_all], tops[nearly_all]
        side = 1.08 * max(top - bottom, widths[nearly_all])
        return cls(cell, side, (bottom + top - side) / 2)

    def frame(self, truth: Outline) -> Frame:
        """Centred on the advance of the true glyph, so that a wrong width shows."""
        return Frame(self.cell, self.side, truth.width / 2 - self.side / 2, self.bottom)


class _Canvas:
    """A picture to which glyphs are added like ink."""

    def __init__(self, width: int, height: int) -> None:
        self.image = Image.new("RGB", (width, height), PAPER)
        self._draw = ImageDraw.Draw(self.image)

    def text(self, x: float, y: float, text: str, colour: tuple[int, int, int], size: int) -> None:
        self._draw.text((x, y), text, fill=colour, font=ImageFont.load_default(size))

    def cross(self, x: int, y: int, size: int) -> None:
        self._draw.line([(x, y), (x + size, y + size)], fill=FAULT)
        self._draw.line([(x, y + size), (x + size, y)], fill=FAULT)

    def glyph(
        self,
        view: _View,
        x: int,
        y: int,
        outline: Outline,
        truth: Outline,
        colour: tuple[int, int, int],
        *,
        ticks: bool = True,
    ) -> None:
        """The outline, with `ticks` where the baseline meets origin and advance."""
        frame = view.frame(truth)
        scale = view.cell / view.side
        baseline = y + view.cell + view.bottom * scale
        self._draw.line([(x, baseline), (x + view.cell - 1, baseline)], fill=FAINT)
        for edge in (0.0, outline.width) if ticks else ():
            at = x + (edge - frame.x) * scale
            if x <= at < x + view.cell:
                self._draw.line([(at, baseline - 3), (at, baseline + 3)], fill=LABEL)
        ink = Image.fromarray((coverage(outline, frame) * 255).astype(np.uint8))
        self.image.paste(colour, (x, y), ink)


def sheets(fonts: Sequence[ScoredFont], layout: Layout | None = None) -> Mapping[str, Image.Image]:
    """The overview, the most faulty glyphs, and a sheet a font, by file name without ending."""
    return {
        "overview": overview(fonts),
        "faults": faulty(fonts),
        **{font.font.name: contact_sheet(font, layout) for font in fonts},
    }
