"""The glyphs of a font for kerning: some are kerned by themselves, others follow their base."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from fonte_plugin.design.spacing.kern_network import Numbers
from fonte_plugin.design.spacing.margins import KERNED, Floats, Margins, Sketch
from fonte_plugin.design.spacing.pair_kinds import kind_of
from fonte_plugin.outlines.glyph import Glyph

ALIKE = {
    "\u2026": ".", "\u201a": ",", "\u201e": ",", "\u2018": "\u2019", "\u2013": "-", "\u2014": "-",
    "\u0131": "i", "\u0237": "j", "\u0142": "l", "\u0141": "L", "\u00f8": "o", "\u00d8": "O", "\u0111": "d",
    "\u0110": "D", "\u0127": "h", "\u0126": "H", "\u00d0": "D", "\u0140": "l", "\u013f": "L",
}  # fmt: skip
"""signs and letters that are kerned like another, though Unicode does not say so"""


@dataclass(frozen=True)
class KernGlyphs:
    """n glyphs. `names`: number in KERNED each is known by, len(KERNED) for none; `kinds`: of pair_kinds; `base`: the
    number of the glyph it follows, its own for most; `margins` of all, in thousandths of the em."""

    glyphs: tuple[str, ...]
    chars: tuple[str, ...]
    names: Numbers
    kinds: Numbers
    base: Numbers
    margins: Margins
    units_per_em: float

    @classmethod
    def measure(cls, glyphs: Iterable[Glyph], units_per_em: float) -> KernGlyphs:
        """Take the glyphs that have ink and belong to a kind of characters; figures of one width are left out."""
        found: list[tuple[str, Glyph]] = []
        for glyph in glyphs:
            char = next((chr(code) for code in glyph.unicodes if kind_of(chr(code)) is not None), None)
            if char is not None and glyph.contours:
                found.append((char, glyph))
        widths = {round(glyph.width) for char, glyph in found if char.isdigit()}
        if len(widths) == 1:
            found = [(char, glyph) for char, glyph in found if not char.isdigit()]
        chars = [char for char, _ in found]
        sketches = [Sketch.of(glyph, units_per_em) for _, glyph in found]
        at = {char: number for number, char in reversed(list(enumerate(chars)))}
        bases = [base_of(char) for char in chars]
        margins = Margins.measure(sketches, dict(zip(chars, sketches, strict=True)))
        return cls(
            tuple(glyph.name for _, glyph in found),
            tuple(chars),
            np.array([KERNED.find(base) % (len(KERNED) + 1) for base in bases], np.intp),
            np.array([kind_of(char) for char in chars], np.intp),
            np.array([at.get(base, number) for number, base in enumerate(bases)], np.intp),
            margins,
            units_per_em,
        )

    @cached_property
    def by_name(self) -> Mapping[str, int]:
        return {name: number for number, name in enumerate(self.glyphs)}

    @cached_property
    def gaps(self) -> Floats:
        """[first, second]: how near ink comes in the same band of height, thousandths of the em."""
        found = np.empty((len(self.glyphs), len(self.glyphs)))
        for row, right in enumerate(self.margins.right):
            found[row] = (right + self.margins.left).min(1)
        return found

    @cached_property
    def own(self) -> Numbers:
        """The numbers of the glyphs that are kerned by themselves."""
        return np.flatnonzero(self.base == np.arange(len(self.base)))


def base_of(char: str) -> str:
    """The letter without its accents and strokes, or the sign that another is like; it is its own base."""
    plain = unicodedata.normalize("NFD", char)
    if len(plain) > 1 and all(unicodedata.combining(mark) for mark in plain[1:]):
        char = plain[0]
    return ALIKE.get(char, char)
