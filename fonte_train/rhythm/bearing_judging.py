"""How near a model for side bearings comes to what designers did, beside the rules that spaced before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.bearing_model import BearingModel
from fonte_plugin.design.spacing.bearing_network import SPACED, bearings_of
from fonte_plugin.design.spacing.margins import FARTHEST
from fonte_plugin.design.spacing.spacing import Rhythm, space
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.contour import moved
from fonte_plugin.outlines.glyph import Glyph
from fonte_train.rhythm.bearing_training import AT
from fonte_train.rhythm.faces import Faces
from fonte_train.rhythm.shaped_font import ShapedFont

Floats = npt.NDArray[np.float64]
UNSPACED = 60.0
"""thousandths of the em by which the bearings of a font that is not spaced stray, in the test of the rules"""
SETS = ("noHO", "HOnoaegs", "HOno0")
"""glyphs that are spaced: four, eight, and those that `fonte space` looks for"""
CASES = {"small": "abcdefghijklmnopqrstuvwxyz", "capitals": "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "figures": "0123456789"}


@dataclass(frozen=True, slots=True)
class BearingErrors:
    """Mean error a side, of an advance, in thousandths of the em, over the faces of a family, then over families."""

    families: int
    small: float
    capitals: float
    figures: float
    advance: float

    def __str__(self) -> str:
        sides = f"small {self.small:.1f}, capitals {self.capitals:.1f}, figures {self.figures:.1f}"
        return f"{sides}, advance {self.advance:.1f} ({self.families} families)"


def judge_bearings(expect: Callable[[int], Floats], faces: Faces, told: str) -> BearingErrors:
    """`expect(face)`: growth of the bearings of SPACED (62, 2) in thousandths of the em; 0 is what the designer did."""
    off = np.array([expect(face) for face in range(len(faces))])
    asked = {case: [SPACED.index(char) for char in chars if char not in told] for case, chars in CASES.items()}

    def over(errors: Floats) -> float:
        return float(np.mean([errors[faces.family == family].mean() for family in np.unique(faces.family)]))

    sides = [over(np.abs(off[:, at]).mean((1, 2))) for at in asked.values()]
    everything = [number for at in asked.values() for number in at]
    return BearingErrors(
        len(np.unique(faces.family)), sides[0], sides[1], sides[2], over(np.abs(off[:, everything].sum(2)).mean(1))
    )


def by_network(model: BearingModel, faces: Faces, told: str) -> Callable[[int], Floats]:
    """The growth that the networks ask for of each face, if nothing but `told` is spaced."""

    def expect(face: int) -> Floats:
        left, right = (np.nan_to_num(a[face][AT].astype(np.float64), nan=FARTHEST) for a in (faces.left, faces.right))
        now = bearings_of(left, right)
        ink = faces.width[face][AT] - now.sum(1)
        at = np.array([SPACED.index(char) for char in told])
        return model.answer(left, right, ink, faces.font[face].astype(float), np.arange(len(SPACED)), at) - now

    return expect


def by_rule(folders: Sequence[Path], faces: Faces, told: str) -> Callable[[int], Floats]:
    """The growth that the rules ask for; they need the fonts again, below `folders`.

    The rules look at how letters stood beside each other, so those that are not `told` are moved at random before.
    """
    random = np.random.default_rng(0)

    def expect(face: int) -> Floats:
        path, _, place = str(faces.name[face]).partition("@wght=")
        folder = next(folder for folder in folders if (folder / path).is_file())
        font = ShapedFont(folder / path, {"wght": float(place)} if place else None)
        glyphs = {char: Glyph.read(glyph) for char in SPACED if (glyph := font.glyph(char)) is not None}
        rhythm = Rhythm.measure(
            [glyphs[char] for char in told], ReferenceStyle.measure(glyphs.values(), font.units_per_em)
        )
        growth = np.zeros((len(SPACED), 2))
        others = {char: glyph for char, glyph in glyphs.items() if char not in told}
        for char, glyph in others.items():
            left, right = random.normal(0, UNSPACED * font.units_per_em / 1000.0, 2)
            others[char] = replace(glyph, contours=moved(glyph.contours, left), width=glyph.width + left + right)
            growth[SPACED.index(char)] = left, right
        for one in space(others.values(), rhythm, clearly=0, beside=[glyphs[char] for char in told]):
            growth[SPACED.index(chr(one.glyph.unicodes[0]))] += one.left, one.right
        return growth * 1000.0 / font.units_per_em

    return expect


def judge_spacing(model: BearingModel, faces: Faces, folders: Sequence[Path]) -> Iterator[str]:
    """A line for the networks and one for the rules, by what is spaced already; see `teaching.spaced_faces`."""
    chosen = few_a_family(faces)
    if not len(chosen):
        return
    for told in SETS:
        yield f"spaced, {told}: {judge_bearings(by_network(model, chosen, told), chosen, told)}"
        yield f"spaced, {told}, by rule: {judge_bearings(by_rule(folders, chosen, told), chosen, told)}"


def few_a_family(faces: Faces, most: int = 4) -> Faces:
    """Up to `most` faces of each family, spread over it."""
    kept: list[int] = []
    for family in np.unique(faces.family):
        own = np.flatnonzero(faces.family == family)
        kept += own[np.unique(np.linspace(0, len(own) - 1, most).round().astype(int))].tolist()
    return faces.where(np.array(kept, np.intp))
