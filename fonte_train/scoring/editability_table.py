"""How drawn glyphs can be edited beside how the designer's own can: joins by continuity, lines by direction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fonte_plugin.outlines.editability import Editability
from fonte_plugin.outlines.outline import Outline
from fonte_train.scoring.records import ScoredFont
from fonte_train.scoring.summary import all_glyphs, by_style

COLUMNS = (
    "glyphs",
    "nodes a glyph",
    "joins a glyph",
    "corner %",
    "smooth %",
    "even %",
    "lines a glyph",
    "level %",
    "upright %",
    "leaning %",
    "nearly %",
)
DESIGNERS, IN_FILE, WRITTEN = "the designer's", "the designer's file", "before clean-up"


@dataclass(frozen=True, slots=True)
class EditabilityRow:
    """Counts over outlines in grid units; `nodes` is how many on-curve points they have together."""

    name: str
    glyphs: int
    nodes: int
    counts: Editability

    @classmethod
    def of(cls, name: str, outlines: Iterable[Outline]) -> EditabilityRow:
        found = list(outlines)
        return cls(name, len(found), sum(outline.segment_count for outline in found), Editability.of(found))

    def cells(self) -> list[str]:
        """The row as text, in the order of COLUMNS; shares are of the joins and of the lines."""
        counts = self.counts
        return [
            str(self.glyphs),
            *(_each(number, self.glyphs) for number in (self.nodes, counts.joins)),
            *(_share(number, counts.joins) for number in (counts.corners, counts.smooth, counts.even)),
            _each(counts.lines, self.glyphs),
            *(
                _share(number, counts.lines)
                for number in (counts.horizontal, counts.vertical, counts.other, counts.nearly)
            ),
        ]


def editability_rows(fonts: Sequence[ScoredFont]) -> list[EditabilityRow]:
    """What was drawn and what the designer drew, by style and together, for the glyphs that came out valid.

    The designer's are as the network would write them: overlaps gone, quadratic pieces joined into cubics. The last
    rows are the same samples before clean-up, and the designer's files as they are, most of them quadratic.
    """
    rows = [
        row
        for style, group in sorted(by_style(fonts).items())
        for row in (_drawn(style, group), _designers(f"{style}, {DESIGNERS}", group))
    ]
    valid = [glyph for glyph in all_glyphs(fonts) if glyph.drawn is not None]
    return [
        *rows,
        _drawn("all glyphs", fonts),
        _designers(f"all glyphs, {DESIGNERS}", fonts),
        EditabilityRow.of(WRITTEN, (glyph.sample.written for glyph in valid if glyph.sample)),
        EditabilityRow.of(IN_FILE, (glyph.truth.drawn for glyph in valid)),
    ]


def _drawn(name: str, fonts: Sequence[ScoredFont]) -> EditabilityRow:
    return EditabilityRow.of(name, (glyph.drawn for glyph in all_glyphs(fonts) if glyph.drawn is not None))


def _designers(name: str, fonts: Sequence[ScoredFont]) -> EditabilityRow:
    valid = (glyph for glyph in all_glyphs(fonts) if glyph.drawn is not None)
    return EditabilityRow.of(name, (glyph.truth.normalised or glyph.truth.drawn for glyph in valid))


def _each(number: int, of: int) -> str:
    return f"{number / of:.1f}" if of else ""


def _share(number: int, of: int) -> str:
    return f"{100 * number / of:.1f}" if of else ""
