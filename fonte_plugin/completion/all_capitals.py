"""Fonts without small letters of their own, in which a small letter is the capital once more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from fonte_plugin.completion.choice import Sample
from fonte_plugin.completion.drawn import Drawn
from fonte_plugin.notation.charset import glyph_name
from fonte_plugin.outlines.outline import Outline

SAME = "the same as "


def draws_small_as_capitals(outlines: Mapping[str, Outline]) -> bool:
    """Whether small letters are drawn, and each of them is its capital: outline and advance width."""
    small = [char for char in outlines if char.islower() and len(char.upper()) == 1]
    return bool(small) and all(outlines[char] == outlines.get(char.upper()) for char in small)


@dataclass(frozen=True)
class Doubles:
    """Small letters to be drawn, by the capital that each repeats; none in a font that has small letters."""

    of: Mapping[str, str]
    outlines: Mapping[str, Outline]

    @classmethod
    def among(cls, chars: str, outlines: Mapping[str, Outline], characters: str) -> Doubles:
        """Of `chars`, in a font of these outlines, for a model of `characters`."""
        if not draws_small_as_capitals(outlines):
            return cls({}, outlines)
        known = {*outlines, *characters}
        return cls({char: char.upper() for char in chars if char.islower() and char.upper() in known}, outlines)

    def to_draw(self, chars: str) -> str:
        """What is left to draw of `chars`, and the capitals that the doubles need and the font lacks."""
        needed = "".join(dict.fromkeys(capital for capital in self.of.values() if capital not in self.outlines))
        own = "".join(char for char in chars if char not in self.of)
        return own + "".join(capital for capital in needed if capital not in own)

    def at_once(self) -> Iterator[Drawn]:
        """Those whose capital is in the font."""
        for char, capital in self.of.items():
            if capital in self.outlines:
                outline = self.outlines[capital]
                yield Drawn(char, (Sample(0, outline, outline, 0, 0.0, changes=_note(capital)),), (), 0)

    def behind(self, drawn: Drawn) -> Iterator[Drawn]:
        """Those that repeat a capital that has just been drawn, candidate by candidate."""
        samples = tuple(replace(sample, changes=(*_note(drawn.char), *sample.changes)) for sample in drawn.samples)
        for char, capital in self.of.items():
            if capital == drawn.char:
                yield replace(drawn, char=char, samples=samples)


def _note(capital: str) -> tuple[str, ...]:
    return (SAME + glyph_name(capital),)
