"""A whole job: kern a drawn font as its designer probably would, beside the pairs that are there, in a new UFO."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import ufoLib2
import uharfbuzz as hb

from fonte_export.compiled.compile import compile_font, font_bytes
from fonte_export.errors import ExportError
from fonte_export.ufo.files import UfoFiles, open_ufo
from fonte_export.ufo.includes import relocated
from fonte_export.ufo.kerning_files import kerning_files, read_kerning
from fonte_export.ufo.write import check_ufo_target, rewrite_ufo
from fonte_plugin.design.spacing.kern_glyphs import KernGlyphs
from fonte_plugin.design.spacing.kern_model import KernModel
from fonte_plugin.design.spacing.kerning import Kerning, Pair
from fonte_plugin.design.spacing.learned_kerning import (
    AskedPair,
    KernSettings,
    LearnedKerning,
    ProposedPair,
    kern_as_designed,
    letters_join,
    pairs_to_ask,
)
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.errors import RequestError
from fonte_plugin.outlines.contour import CleanGlyph
from fonte_plugin.resources import kerning_model_file
from fonte_plugin.workspace.sources.source import Source, open_source

FIXED = "The font is of fixed pitch, so it is not kerned."
FEATURES = "features.fea"
MARKER = "# Automatic Code"
"""where ufo2ft puts the kerning of a UFO whose feature kern is written by hand"""
KERN_FEATURE = re.compile(r"^[^#\n]*\bfeature\s+kern\b", re.MULTILINE)
BESIDE = f"""
# The kerning of groups.plist and kerning.plist is compiled here, beside the feature above.
feature kern {{
    {MARKER}
}} kern;
"""


@dataclass(frozen=True)
class KerningJob:
    """`master` names one of a .designspace or .glyphs file. `settings`: which kinds of pairs, and how strongly."""

    source: Path
    out: Path
    master: str | None = None
    force: bool = False
    settings: KernSettings = field(default_factory=KernSettings)


@dataclass(frozen=True, slots=True)
class Kerned:
    """What was done: the pairs `added`, the most important first; how many were `kept`, the mean difference `cost`
    between pairs and their classes in thousandths of the em, and glyphs that could not be read."""

    path: Path
    added: tuple[ProposedPair, ...]
    kept: int
    cost: float
    mended: tuple[Pair, ...]
    notes: tuple[str, ...]
    failed: int


@dataclass(frozen=True, slots=True)
class _Font:
    """What kerning needs of a source."""

    glyphs: KernGlyphs
    fixed: bool
    joined: bool

    @classmethod
    def read(cls, source: Source) -> _Font:
        drawn = {source.names_by_char[char]: char for char in sorted(source.drawn)}
        glyphs = [
            _as(CleanGlyph.read(source.glyphs[name]), char) for name, char in drawn.items()
        ]
        style = ReferenceStyle.measure([g for g in glyphs if chr(g.unicodes[0]).isalpha()], round(source.units_per_em))
        measured = KernGlyphs.measure(glyphs, source.units_per_em)
        return cls(measured, style.pitch is not None, letters_join(measured))


def kern_font(job: KerningJob) -> Kerned:
    """Write the font with more kerning to a new UFO, whole or not at all; the source is never written to.

    Every pair that the source has keeps its value. Raises SourceError or ExportError, one sentence each.
    """
    check_ufo_target(job.out, job.source, force=job.force)
    source = open_source(job.source, job.master)
    font = _Font.read(source)
    model = KernModel.load(kerning_model_file())
    found: list[tuple[Kerning, LearnedKerning, tuple[str, ...]]] = []

    def change(files: UfoFiles) -> Mapping[str, bytes]:
        designed = Kerning(*read_kerning(files))
        if font.fixed:
            found.append((designed, LearnedKerning(designed, why=FIXED), ()))
            return {}
        written, elsewhere, note = _handwritten(files, source, font.glyphs, designed)
        kerning = kern_as_designed(font.glyphs, model, designed, job.settings, elsewhere, font.joined)
        found.append((designed, kerning, note))
        changed = dict(kerning_files(files, kerning.kerning.groups, kerning.kerning.pairs))
        if written and changed and MARKER not in written and not designed.pairs:
            beside = (written + BESIDE).encode("utf-8")
            base = source.ufo_path
            changed[FEATURES] = relocated(beside, base, job.out.resolve()) if base is not None else beside
        return changed

    unreadable = rewrite_ufo(job.out, source.base_for_writing(), change, force=job.force)
    designed, kerning, notes = found[0]
    faults = {str(error.facts.get("glyph")): str(error) for error in source.problems}
    faults |= {name: text for name, text in unreadable.items() if name not in faults}
    why = (kerning.why,) if kerning.why else ()
    return Kerned(
        job.out, kerning.added, len(designed.pairs), kerning.cost, kerning.mended,
        (*source.notes, *why, *notes, *faults.values()), len(faults),
    )  # fmt: skip


def ask_pairs(source: Path, count: int, master: str | None = None) -> tuple[AskedPair, ...]:
    """The `count` pairs that tell most if they are kerned by hand next. Raises SourceError or RequestError."""
    if count < 1:
        raise RequestError("At least one pair has to be asked for; give --ask a number from 1.", code="ask")
    opened = open_source(source, master)
    font = _Font.read(opened)
    if font.fixed:
        return ()
    base = opened.base_for_writing()
    elsewhere: dict[Pair, float] = {}
    if isinstance(base, Path):
        with open_ufo(base) as files:
            designed = Kerning(*read_kerning(files))
            _, elsewhere, _ = _handwritten(files, opened, font.glyphs, designed)
    else:
        designed = _kerning_of(base)
    return pairs_to_ask(font.glyphs, KernModel.load(kerning_model_file()), designed, count, elsewhere=elsewhere)


def _as(glyph: CleanGlyph, char: str) -> CleanGlyph:
    """The glyph, known by `char` before its other characters."""
    others = tuple(code for code in glyph.unicodes if code != ord(char))
    return CleanGlyph(glyph.name, (ord(char), *others), glyph.width, glyph.contours)


def _kerning_of(font: ufoLib2.Font) -> Kerning:
    groups = {n: tuple(g) for n, g in font.groups.items() if n.startswith(("public.kern1.", "public.kern2."))}
    return Kerning(groups, {pair: float(value) for pair, value in font.kerning.items()})


def _handwritten(
    files: UfoFiles, source: Source, glyphs: KernGlyphs, designed: Kerning
) -> tuple[str, dict[Pair, float], tuple[str, ...]]:
    """The features, the pairs that a feature kern written in them kerns, font units, and what is to be said of it."""
    text = files.read(FEATURES).decode("utf-8", "replace") if FEATURES in files.names else ""
    if not KERN_FEATURE.search(text):
        return "", {}, ()
    if designed.pairs and MARKER not in text:
        return text, {}, (
            "The font has both a feature kern written by hand and a kerning.plist, of which editors compile the "
            f"feature alone; put {MARKER} into the feature to have the pairs compiled as well.",
        )  # fmt: skip
    base = source.base_for_writing()
    font = ufoLib2.Font.open(base) if isinstance(base, Path) else base
    for pair in list(font.kerning):
        del font.kerning[pair]
    try:
        return text, _shaped(font_bytes(compile_font(font).font), glyphs), ()
    except ExportError as error:
        return text, {}, (f"The pairs of the feature kern could not be read, so they are not counted: {error}",)


def _shaped(font: bytes, glyphs: KernGlyphs) -> dict[Pair, float]:
    """What a compiled font kerns, other than by nought."""
    shaped = hb.Font(hb.Face(font))
    buffer = hb.Buffer()
    found: dict[Pair, float] = {}
    alone = {"kern": True} | dict.fromkeys(("liga", "clig", "calt", "ccmp", "locl", "rlig", "mark", "mkmk"), False)
    numbers = [shaped.get_nominal_glyph(ord(char)) or 0 for char in glyphs.chars]
    for i, first in enumerate(numbers):
        own = shaped.get_glyph_h_advance(first)
        for j, char in enumerate(glyphs.chars):
            buffer.clear_contents()
            buffer.add_codepoints([ord(glyphs.chars[i]), ord(char)])
            buffer.direction, buffer.script, buffer.language = "ltr", "Latn", "en"
            hb.shape(shaped, buffer, alone)
            places = buffer.glyph_positions
            if len(places) == 2 and (value := places[0].x_advance + places[1].x_offset - own):
                found[glyphs.glyphs[i], glyphs.glyphs[j]] = float(value)
    return found
