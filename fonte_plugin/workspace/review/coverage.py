"""How much of a glyph set a font has, which of the rest can be built, and which have to be drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from fonte_export.ufo.bearings import Growth
from fonte_plugin.design.construction.repertoire import REPERTOIRES
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.jobs.build_signs import build_signs
from fonte_plugin.workspace.review.standing import WORK, Standing, growth_to

ASCII = "".join(map(chr, range(0x21, 0x7F)))
SETS: Mapping[str, str] = MappingProxyType(
    {"ascii": ASCII, "latin1": ASCII + REPERTOIRES["latin1"], "latin-core": ASCII + REPERTOIRES["latin-core"]}
)
"""Name -> the characters of a set that have ink."""


@dataclass(frozen=True, slots=True)
class BuiltSign:
    """A glyph made of others, font units."""

    name: str
    char: str
    outline: Outline
    made_of: str
    """The characters of which it was made."""


@dataclass(frozen=True)
class Coverage:
    """Coverage of one set: characters that are drawn, accepted or undecided; those that can be built from them; all
    others."""

    there: str
    built: Mapping[str, BuiltSign]
    lacking: str

    @property
    def drawable(self) -> str:
        """The missing ones that Fonte can draw."""
        return "".join(char for char in self.lacking if char in CHARACTERS)


def built_signs(standing: Standing, chars: str) -> tuple[dict[str, BuiltSign], tuple[str, ...]]:
    """The `chars` that can be built from the font in its present state, and sentences about those that cannot.

    Takes a second for all of Latin Core. They are built anew from the present outlines.
    """
    session, plan = standing.session, standing.plan
    generated = [
        Glyph.of(standing.name(char), (ord(char),), outline)
        for char in standing.review.having(*WORK)
        if (outline := standing.outline(char)) is not None
    ]
    grown: dict[str, Growth] = {}
    for name, bearings in plan.bearings.items():
        glyph = session.glyph(name)
        if glyph is not None:
            grown[name] = growth_to(Outline.from_drawable(glyph, glyph.width), bearings)
    alike = session.designspace is not None
    made = build_signs(session.source, generated, chars, session.upm, grown=grown, compatible=alike)
    built: dict[str, BuiltSign] = {}
    for made_glyph in made.glyphs:
        source = made_glyph.source
        flat = getattr(source, "decomposed", source)
        char = chr(source.unicodes[0])
        parts = [chr(int(code[2:], 16)) for code in str(made_glyph.provenance.get("composite", "")).split()]
        built[char] = BuiltSign(
            source.name, char, Outline.from_drawable(flat, source.width), "".join(parts)
        )  # fmt: skip
    return built, made.notes


def coverage(standing: Standing, chars: str, built: Mapping[str, BuiltSign]) -> Coverage:
    """How much of `chars` there is; `built`: all that could be built."""
    there = "".join(char for char in chars if standing.outline(char) is not None)
    more = {char: built[char] for char in chars if char in built and char not in there}
    return Coverage(there, MappingProxyType(more), "".join(c for c in chars if c not in there and c not in more))
