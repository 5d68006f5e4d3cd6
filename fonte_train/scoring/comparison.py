"""Compare scored fonts with the training fonts: copying as a baseline, originality, and legibility."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fonte_plugin.errors import NotationError
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import Frame
from fonte_train.corpus.font_files import FontFile
from fonte_train.scoring.glyph_score import score
from fonte_train.scoring.nearest import TrainingGlyphs
from fonte_train.scoring.recognise import Recogniser
from fonte_train.scoring.records import Comparison, ScoredFont

SAME = 0.97
"""Overlap at 32 pixels above which two glyphs cannot be told apart at a glance."""


def compared(font: ScoredFont, training: TrainingGlyphs, recogniser: Recogniser, frame: Frame) -> ScoredFont:
    """The font with a `comparison` in every glyph."""
    beside = {char: glyph.drawn for char, glyph in font.font.glyphs.items()}
    readings = recogniser.read([glyph.drawn for glyph in font.glyphs], beside)
    true_readings = recogniser.read([glyph.truth.drawn for glyph in font.glyphs], beside)
    source = training.nearest_font(font.references.outlines)
    copies = _copies(source.path, [glyph.char for glyph in font.glyphs])
    glyphs = []
    for glyph, read_as, true_read_as, copy in zip(font.glyphs, readings, true_readings, copies, strict=True):
        name, overlap = "", 0.0
        if glyph.drawn is not None:
            face, overlap = training.nearest_glyph(glyph.char, glyph.drawn)
            name = face.path.stem
        _, true_overlap = training.nearest_glyph(glyph.char, glyph.truth.drawn)
        copy_score = score(
            copy,
            glyph.truth.drawn,
            frame,
            normalised=glyph.truth.normalised,
            references=font.references.outlines.values(),
        )
        found = Comparison(read_as, true_read_as, copy_score, name, overlap, true_overlap)
        glyphs.append(replace(glyph, comparison=found))
    return replace(font, glyphs=tuple(glyphs), copied=source.path.stem)


def _copies(path: Path, chars: Sequence[str]) -> list[Outline | None]:
    found: list[Outline | None] = []
    with FontFile(path) as font:
        for char in chars:
            try:
                found.append(font.normalised(char))
            except NotationError:
                found.append(None)
    return found


@dataclass(frozen=True, slots=True)
class Originality:
    """`overlap` and `true_overlap` are mean overlaps of drawn and true glyphs with their nearest training glyph.

    `same` and `true_same` are the shares of glyphs, 0 to 1, that cannot be told from it.
    """

    overlap: float
    true_overlap: float
    same: float
    true_same: float


def originality(fonts: Sequence[ScoredFont]) -> Originality | None:
    """Over all compared glyphs of the fonts; None without any."""
    found = [glyph.comparison for font in fonts for glyph in font.glyphs if glyph.comparison]
    if not found:
        return None
    count = len(found)
    return Originality(
        sum(each.overlap for each in found) / count,
        sum(each.true_overlap for each in found) / count,
        sum(each.overlap > SAME for each in found) / count,
        sum(each.true_overlap > SAME for each in found) / count,
    )
