"""Kerning by rule for the faces of a corpus: the baseline that a network has to beat."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.kerning import CLEAR, Kerning, kern
from fonte_plugin.design.spacing.margins import KERNED
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.glyph import Glyph
from fonte_train.rhythm.shaped_font import ShapedFont


def kerned_by_rule(folder: Path, name: str) -> npt.NDArray[np.float64]:
    """[left, right] of KERNED in thousandths of the em, for a face of that name (`path@wght=700`) below `folder`."""
    path, _, place = name.partition("@wght=")
    font = ShapedFont(folder / path, {"wght": float(place)} if place else None)
    glyphs = [glyph for char in KERNED if (glyph := font.glyph(char)) is not None and glyph.contours]
    style = ReferenceStyle.measure(glyphs, font.units_per_em)
    kerning = kern([Glyph.read(glyph) for glyph in glyphs], style, clearness=CLEAR)
    return values_of(kerning) * 1000.0 / font.units_per_em


def values_of(kerning: Kerning) -> npt.NDArray[np.float64]:
    """All pairs of glyphs that are named by their character."""
    return np.array([[kerning.value(first, second) for second in KERNED] for first in KERNED], np.float64)
