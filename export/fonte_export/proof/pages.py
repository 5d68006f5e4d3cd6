"""The pages of a proof: glyphs, labels and rules, laid out in points, y up, for any kind of output."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import uharfbuzz as hb
from fontTools.pens.recordingPen import RecordingPen

PAGE = (595.0, 842.0)
"""A4 upright, in points."""
MARGIN = 42.0
WORD = "Hamburgefonstiv"
TEXT = (
    "nnonoo HHOHOO nnHnnOnn 0123456789",
    "The quick brown fox jumps over the lazy dog.",
    "Sphinx of black quartz, judge my vow!",
    "Typography is what language looks like (and a page is what it feels like).",
    "HAMBURGEFONSTIV QUICK WIZARD JACKDAWS LOVE MY BIG SPHINX",
)
WATERFALL = (72, 60, 48, 36, 30, 24, 18, 14, 12, 10, 8)


@dataclass(frozen=True, slots=True)
class Mark:
    """A glyph, by its index in the font, with its origin and its size in points an em."""

    glyph: int
    x: float
    y: float
    size: float
    font: int = 0
    """0 is the font of the proof, 1 the one it is compared with."""


@dataclass(frozen=True, slots=True)
class Label:
    """A small text in a sans-serif of the output's own."""

    text: str
    x: float
    y: float
    size: float = 6


@dataclass(frozen=True, slots=True)
class Area:
    """A filled rectangle; red, green and blue from 0 to 1. A rule is a thin one."""

    x: float
    y: float
    width: float
    height: float
    color: tuple[float, float, float] = (0.8, 0.8, 0.8)


@dataclass(slots=True)
class Page:
    """One page; areas lie under marks and labels."""

    areas: list[Area] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)

    @property
    def bottom(self) -> float:
        """The lowest thing on the page, with room for a descender."""
        lows = [mark.y - mark.size * 0.4 for mark in self.marks] + [area.y for area in self.areas]
        return min(lows, default=0.0)


@dataclass(frozen=True, slots=True)
class ProofFont:
    """A compiled font as the pages need it; `tinted` names the glyphs to show on a coloured ground."""

    font: hb.Font
    glyphs: Mapping[str, Any]
    """Drawable glyphs by name."""
    names: Sequence[str]
    title: str
    tinted: Collection[str] = ()
    tint: tuple[float, float, float] = (0.9, 0.95, 1)

    @property
    def upm(self) -> int:
        return int(self.font.face.upem)

    def shape(self, text: str) -> list[tuple[int, float, float, float]]:
        """Glyph, x offset, y offset and advance for each glyph of a line, in font units."""
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(self.font, buffer)
        pairs = zip(buffer.glyph_infos or (), buffer.glyph_positions or (), strict=True)  # an empty line has none
        return [(info.codepoint, place.x_offset, place.y_offset, place.x_advance) for info, place in pairs]

    def has(self, char: str) -> bool:
        return bool(self.font.get_nominal_glyph(ord(char)))


def pages(font: ProofFont, text: Sequence[str] | None = None) -> list[Page]:
    """The glyph table, then text and a waterfall. Without `text`, samples in what the font has of them."""
    lines = list(text) if text else [_available(font, line) for line in TEXT]
    lines = [line for line in lines if line.strip()] or _own_characters(font)
    if not lines:
        return list(_table(font))
    word = WORD if all(map(font.has, WORD)) and not text else next(iter(lines[0].split()), "")
    return [*_table(font), *_samples(font, lines, word)]


def _own_characters(font: ProofFont, most: int = 240) -> list[str]:
    """The text for a font without the letters of the samples: its own characters in order."""
    known = "".join(char for char in map(chr, sorted(font.font.face.unicodes)) if char.isprintable() and char.strip())
    return [known[first : first + 20] for first in range(0, min(len(known), most), 20)]


def comparison(before: ProofFont, after: ProofFont) -> list[Page]:
    """Each glyph that differs between the two fonts, before and after, side by side."""
    columns, size = 4, 54.0
    cell, height = (PAGE[0] - 2 * MARGIN) / columns, size * 1.7
    rows = int((PAGE[1] - 2 * MARGIN - 20) // height)
    known = {name: glyph for glyph, name in enumerate(before.names)}
    changed = [
        (name, known[name], glyph)
        for glyph, name in enumerate(after.names)
        if name in known and _drawing(before, name) != _drawing(after, name)
    ]
    found = []
    for first in range(0, len(changed), rows * columns):
        page = _page(after, f"{len(changed)} glyphs changed, before and after")
        for place, (name, old, new) in enumerate(changed[first : first + rows * columns]):
            x = MARGIN + place % columns * cell
            y = PAGE[1] - MARGIN - 20 - (place // columns + 1) * height
            page.areas.append(Area(x, y + height * 0.36, cell - 6, 0.25))
            for half, (font, glyph) in enumerate(((before, old), (after, new))):
                advance = font.font.get_glyph_h_advance(glyph) / font.upm * size
                left = x + half * (cell - 6) / 2 + ((cell - 6) / 2 - advance) / 2
                page.marks.append(Mark(glyph, left, y + height * 0.36, size, font=1 - half))
            page.labels.append(Label(name[:36], x + 2, y + 3, 5.5))
        found.append(page)
    return found


def _drawing(font: ProofFont, name: str) -> tuple[float, list[Any]]:
    pen = RecordingPen()
    font.glyphs[name].draw(pen)
    scale = 1000 / font.upm
    return font.glyphs[name].width * scale, [
        (command, [(x * scale, y * scale) for x, y in points]) for command, points in pen.value
    ]


def _available(font: ProofFont, text: str) -> str:
    """The words of a sample that the font has all letters of."""
    words = [word for word in text.split() if all(map(font.has, word))]
    return (" " if font.has(" ") else "").join(words)


def _table(font: ProofFont, columns: int = 8, size: float = 36) -> Iterator[Page]:
    cell, height = (PAGE[0] - 2 * MARGIN) / columns, size * 1.9
    rows = int((PAGE[1] - 2 * MARGIN - 20) // height)
    glyphs = list(enumerate(font.names))
    for first in range(0, len(glyphs), rows * columns):
        page = _page(font, f"{len(glyphs)} glyphs")
        for place, (glyph, name) in enumerate(glyphs[first : first + rows * columns]):
            x = MARGIN + place % columns * cell
            y = PAGE[1] - MARGIN - 20 - (place // columns + 1) * height
            if name in font.tinted:
                page.areas.append(Area(x, y, cell - 2, height - 2, font.tint))
            baseline = y + height * 0.36
            page.areas.append(Area(x, baseline, cell - 2, 0.25))
            page.marks.append(_fitted(font, glyph, x, baseline, (cell - 2, height - 2), size))
            page.labels.append(Label(name[:18], x + 2, y + 3, 5.5))
        yield page


def _fitted(font: ProofFont, glyph: int, x: float, y: float, room: tuple[float, float], size: float) -> Mark:
    """A glyph in the middle of `room` (width and height in points) at `x`, on the baseline `y`; smaller where it must.

    `size`: points an em.
    """
    advance, box = font.font.get_glyph_h_advance(glyph), font.font.get_glyph_extents(glyph)
    left, right = (min(0, box.x_bearing), max(advance, box.x_bearing + box.width)) if box else (0, advance)
    top, bottom = (box.y_bearing, box.y_bearing + box.height) if box else (0, 0)
    scale = size / font.upm
    for reach, most in ((right - left, room[0]), (top, room[1] * 0.64), (-bottom, room[1] * 0.34)):
        scale = min(scale, most / reach) if reach > 0 else scale
    return Mark(glyph, x + (room[0] - (right - left) * scale) / 2 - left * scale, y, scale * font.upm)


def _samples(font: ProofFont, lines: Sequence[str], word: str) -> Iterator[Page]:
    """Each line at 24 points, wrapped, then the word in falling sizes; a new page when one is full."""
    page, y = _page(font, "Text"), PAGE[1] - MARGIN - 20
    size = 24.0
    jobs = [(part, size) for line in lines for part in _wrapped(font, line, size)]
    breadth = sum(advance for *_, advance in font.shape(word)) / font.upm
    falling = [points for points in WATERFALL if breadth * points <= PAGE[0] - 2 * MARGIN]
    jobs += [(word, float(points)) for points in falling]
    for number, (line, points) in enumerate(jobs):
        y -= points * 1.35
        if y < MARGIN:
            yield page
            page, y = _page(font, "Text"), PAGE[1] - MARGIN - 20 - points * 1.35
        if number >= len(jobs) - len(falling):
            page.labels.append(Label(f"{points:g}", MARGIN - 14, y))
        _set_line(page, font, line, MARGIN, y, points)
    yield page


def _wrapped(font: ProofFont, line: str, size: float) -> list[str]:
    room = (PAGE[0] - 2 * MARGIN) / size * font.upm
    parts = [""]
    for word in line.split(" "):
        longer = f"{parts[-1]} {word}".strip()
        if parts[-1] and _breadth(font, longer) > room:
            parts.append("")
            longer = word
        while len(longer) > 1 and _breadth(font, longer) > room:  # a word that no line holds is broken
            fits = next(n for n in range(len(longer) - 1, 0, -1) if n == 1 or _breadth(font, longer[:n]) <= room)
            parts[-1:] = [longer[:fits], ""]
            longer = longer[fits:]
        parts[-1] = longer
    return parts


def _breadth(font: ProofFont, text: str) -> float:
    return sum(advance for *_, advance in font.shape(text))


def _set_line(page: Page, font: ProofFont, line: str, x: float, y: float, size: float) -> None:
    scale = size / font.upm
    for glyph, dx, dy, advance in font.shape(line):
        if x + advance * scale > PAGE[0]:
            break  # a long word in a large size ends at the edge of the paper
        page.marks.append(Mark(glyph, x + dx * scale, y + dy * scale, size))
        x += advance * scale


def _page(font: ProofFont, what: str) -> Page:
    page = Page()
    page.labels.append(Label(f"{font.title}: {what}", MARGIN, PAGE[1] - MARGIN, 8))
    page.areas.append(Area(MARGIN, PAGE[1] - MARGIN - 6, PAGE[0] - 2 * MARGIN, 0.5))
    return page
