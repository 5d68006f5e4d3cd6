"""The glyphs a designer has drawn, as the network reads them, and their likeliest style."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from fonte_plugin.completion.veto import Limits
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.engine.base import Cancellation, Engine
from fonte_plugin.notation.charset import by_control_order, glyph_name
from fonte_plugin.notation.frame import EM, Frame, Measures
from fonte_plugin.notation.grammar import ANY
from fonte_plugin.notation.prompt import choose_references, opening
from fonte_plugin.notation.styles import STYLES
from fonte_plugin.notation.tokenizer import encode_glyph
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.outline import Outline

STYLE_TOKENS = 150
"""Prompt tokens read to find the style: n and o decide it, later glyphs tell little."""


def named(char: str, outline: Outline, name: str | None = None) -> Glyph:
    """The outline as the glyph of a character; `name` None: by its standard name."""
    return Glyph.of(name or glyph_name(char), (ord(char),), outline)


@dataclass(frozen=True)
class References:
    """The reference glyphs in prompt order, in grid units, and their tokens `char advance contour* END`, in `frame`.

    `led` are those of them that the network drew, for others to follow.
    """

    outlines: Mapping[str, Outline]
    tokens: Mapping[str, Sequence[int]]
    frame: Frame = EM
    led: str = ""

    @classmethod
    def encode(
        cls,
        outlines: Mapping[str, Outline],
        measures: Measures = MappingProxyType({}),
        italic_angle: float | None = None,
    ) -> References:
        """In the frame that they give with the `measures` of a model; `italic_angle` as for `Frame.for_shown`.

        Raises NotationError, naming the glyph, for an outline out of range.
        """
        frame = Frame.for_shown(outlines, measures, italic_angle)
        tokens = {char: encode_glyph(char, frame.encoded(char, outline)) for char, outline in outlines.items()}
        return cls(outlines, tokens, frame)

    @classmethod
    def none(cls) -> References:
        return cls({}, {})

    def with_glyph(self, char: str, outline: Outline) -> References:
        """These and one more reference, last in the prompt, in the same frame."""
        tokens = encode_glyph(char, self.frame.encoded(char, outline))
        outlines, led = {**self.outlines, char: outline}, self.led + char
        return References(outlines, {**self.tokens, char: tokens}, self.frame, led)

    @property
    def chars(self) -> str:
        return "".join(self.tokens)

    @cached_property
    def glyphs(self) -> tuple[Glyph, ...]:
        """The outlines by their standard names."""
        return tuple(named(char, outline) for char, outline in self.outlines.items())

    @cached_property
    def shown_style(self) -> ReferenceStyle:
        """What they show of the font's style, measured once; `passed_over` names those that say nothing of it."""
        return ReferenceStyle.measure(self.glyphs)

    @property
    def limits(self) -> Limits:
        return Limits.of(self.outlines)

    def choose(self, context: int, wanted: str | None = None, most: int | None = None) -> References:
        """Those to show the network: `wanted`, in that order, or the most telling; as many as fit `context`."""
        if wanted is None:
            chosen = choose_references(self.tokens, context, most)
        else:
            fitting = choose_references({char: self.tokens[char] for char in wanted}, context, most)
            chosen = [char for char in wanted if char in fitting]
        return References(
            {char: self.outlines[char] for char in chosen},
            {char: self.tokens[char] for char in chosen},
            self.frame,
            "".join(char for char in chosen if char in self.led),
        )

    def prompt(self, style: str) -> list[int]:
        """`BOS style refs...`"""
        return opening(style, list(self.tokens.values()))


def likeliest_style(references: References, engine: Engine, cancellation: Cancellation | None = None) -> str:
    """The style under which the network finds the references likeliest, one prompt run a style.

    ANY for a network that works without a style.
    """
    if engine.manifest.any_style:
        return ANY
    shown: list[Sequence[int]] = []
    for char in by_control_order(references.tokens):
        if shown and sum(map(len, shown)) + len(references.tokens[char]) > STYLE_TOKENS:
            break
        shown.append(references.tokens[char])
    scores = {style: engine.log_likelihood(opening(style, shown), 2, cancellation) for style in STYLES}
    return max(scores, key=lambda style: scores[style])
