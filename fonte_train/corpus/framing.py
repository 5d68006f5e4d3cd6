"""The frame of `fonte_plugin.notation.frame` for training: slants and mean measures of a data set, many glyphs at once.

The frame of a sequence comes from the glyphs that stand in front, a random number of them, as in use.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from fonte_export.atomic import write_bytes
from fonte_plugin.notation.frame import LEAST_MEASURE, LOWER, MEASURED, PIVOT, Frame, Measures, case_of, pairs
from fonte_plugin.notation.grammar import FIRST_CHARACTER, LAST_CHARACTER, character
from fonte_plugin.outlines.slant import UPRIGHT_IN_ROMAN, slant_of_lines, tangent
from fonte_train.arrays.glyph_arrays import Floats, GlyphArrays, read
from fonte_train.corpus.dataset import Dataset
from fonte_train.corpus.split import TRAIN

FRAMES_NAME = "frames.json"
_CHARACTERS = [character(token) for token in range(FIRST_CHARACTER, LAST_CHARACTER + 1)]
_CASES = np.array([case_of(char) for char in _CHARACTERS])
_UPRIGHT = np.array([char in UPRIGHT_IN_ROMAN for char in _CHARACTERS])
_INSIDE = np.array([0.25, 0.5, 0.75])
"""Places on a curve that its bounds are read at, beside its ends."""


class BetweenFonts(Protocol):
    """A place `factor` of the way from a font to the font number `sibling`."""

    @property
    def factor(self) -> float: ...

    @property
    def sibling(self) -> int: ...


@dataclass(frozen=True)
class Framing:
    """`slants` [fonts], degrees, of every font of a data set, and the mean `measures` of its training fonts."""

    slants: Floats
    measures: Measures

    @classmethod
    def of(cls, dataset: Dataset) -> Framing:
        """Read from the file of an earlier run beside the data set, else measured: some 50,000 glyphs a second."""
        path = dataset.folder / FRAMES_NAME
        known = _known(path, dataset.sha256)
        if known is None:
            known = _measured(dataset)
            write_bytes(path, json.dumps({"dataset": dataset.sha256, **known}).encode())
        return cls(np.array(known["slants"]), {char: (pair[0], pair[1]) for char, pair in known["measures"].items()})

    def slant(self, font: int, between: BetweenFonts | None) -> float:
        """Degrees by which a font leans, or one between two of its family."""
        mine = float(self.slants[font])
        return mine if between is None else mine + between.factor * (float(self.slants[between.sibling]) - mine)

    def frame(self, drawings: GlyphArrays, shown: int, slant: float) -> Frame:
        """Of a font that leans by `slant` degrees, from the first `shown` glyphs of `drawings`."""
        wide, _, high = extents(drawings, slant)
        ratios = {}
        for place in range(min(shown, len(drawings.chars))):
            char = _CHARACTERS[int(drawings.chars[place]) - FIRST_CHARACTER] if drawings.chars[place] >= 0 else ""
            if char in self.measures and np.isfinite(high[place]):
                mean_wide, mean_high = self.measures[char]
                ratios[char] = (
                    mean_wide / max(LEAST_MEASURE, float(wide[place])),
                    mean_high / max(LEAST_MEASURE, float(high[place])),
                )
        return Frame(slant, pairs(ratios))


def framed(drawings: GlyphArrays, frame: Frame) -> GlyphArrays:
    """All glyphs in the frame, not rounded: as `Frame.applied`."""
    factors = np.array(frame.factors)[_CASES[np.maximum(drawings.chars, FIRST_CHARACTER) - FIRST_CHARACTER]]
    of_segment = factors[drawings.glyph_of[drawings.contour_of]][:, None, :]
    lean, pivot = tangent(frame.slant), PIVOT / frame.factors[LOWER][1]
    x = drawings.points[..., 0] - lean * (drawings.points[..., 1] - pivot)
    points = np.stack([x, drawings.points[..., 1]], axis=-1) * of_segment
    return replace(drawings, points=points, advances=drawings.advances * factors[:, 0])


def extents(drawings: GlyphArrays, slant: float) -> tuple[Floats, Floats, Floats]:
    """[G] ink width, left and height above the baseline of each glyph, upright; infinite without contours."""
    points = drawings.points
    ends = points[:, 2]
    starts = ends[drawings.previous]
    t = _INSIDE[:, None, None]
    curve = (
        (1 - t) ** 3 * starts + 3 * (1 - t) ** 2 * t * points[:, 0] + 3 * (1 - t) * t**2 * points[:, 1] + t**3 * ends
    )
    seen = np.concatenate([ends[None], np.where(drawings.is_curve[None, :, None], curve, ends[None])])
    y = seen[..., 1]
    x = seen[..., 0] - tangent(slant) * y
    glyph = drawings.glyph_of[drawings.contour_of]
    left, right, top = (np.full(len(drawings.chars), value) for value in (np.inf, -np.inf, -np.inf))
    np.minimum.at(left, glyph, x.min(axis=0))
    np.maximum.at(right, glyph, x.max(axis=0))
    np.maximum.at(top, glyph, y.max(axis=0))
    return right - left, left, top


def slant_of_drawings(drawings: GlyphArrays) -> float | None:
    """As `notation.slant.slant_of`."""
    glyph = drawings.glyph_of[drawings.contour_of]
    upright = _UPRIGHT[drawings.chars - FIRST_CHARACTER]
    stem = ~drawings.is_curve & upright[glyph]
    ends = drawings.points[:, 2]
    lines = np.stack([ends[drawings.previous], ends], axis=1)[stem]
    y = ends[:, 1]
    top, bottom = np.full(len(drawings.chars), -np.inf), np.full(len(drawings.chars), np.inf)
    np.maximum.at(top, glyph, y)
    np.minimum.at(bottom, glyph, y)
    return slant_of_lines(lines, float((top - bottom)[upright & np.isfinite(top)].sum()))


def _known(path: Path, sha256: str) -> dict[str, Any] | None:
    try:
        values: dict[str, Any] = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return values if values.get("dataset") == sha256 else None


def _measured(dataset: Dataset) -> dict[str, Any]:
    slants: list[float] = []
    wide_sums, high_sums, counts = (np.zeros(len(_CHARACTERS)) for _ in range(3))
    for index, facts in enumerate(dataset.fonts):
        drawings = read(dataset.font_tokens(index))
        measured = slant_of_drawings(drawings)
        slants.append(round(float(facts["slant"] or 0.0) if measured is None else measured, 2))
        if facts["split"] != TRAIN:
            continue
        wide, _, high = extents(drawings, slants[-1])
        places = drawings.chars - FIRST_CHARACTER
        there = np.isfinite(high)
        wide_sums[places[there]] += wide[there]
        high_sums[places[there]] += high[there]
        counts[places[there]] += 1
    measures = {
        char: [round(wide_sums[place] / counts[place], 1), round(high_sums[place] / counts[place], 1)]
        for place, char in enumerate(_CHARACTERS)
        if char in MEASURED and counts[place]
    }
    return {"slants": slants, "measures": measures}
