"""Whether a person kerned a font, and so whether it may be learnt from."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.margins import KERNED

Floats = npt.NDArray[np.float64]

KINDS = ("kerned", "few", "none", "fixed", "odd", "automatic")
"""kerned: as a designer does it; few: under FEWEST pairs; none; fixed pitch; odd: signs that nobody would choose, as of
scripts, display faces and broken tables; automatic: nearly everything kerned, or much of it by next to nothing."""
CERTAIN = ["AV", "VA", "To", "Te", "LT", "LV", "P.", "T.", "V.",
           "Yo", "Ta", "AY", "YA", "Va", "Wa", "r.", "y.", "AT", "TA", "LY"]  # fmt: skip
"""pairs that nearly every designer kerns"""
FEWEST = 100
"""the fewest pairs of KERNED that a kerned font has"""
LEAST = 0.5
"""kerns below this, in thousandths of the em, do not count"""


def judge(kerning: Floats, widths: Floats) -> str:
    """One of KINDS. `kerning` (76, 76) and `widths` (76,) in thousandths of the em, NaN where a glyph is missing."""
    letters = widths[:52][np.isfinite(widths[:52])]
    if len(letters) and float(np.ptp(letters)) <= 1.5:
        return "fixed"
    known = kerning[np.isfinite(kerning)]
    kerns = known[np.abs(known) >= LEAST]
    if not len(kerns):
        return "none"
    if len(kerns) < FEWEST:
        return "few"
    places = [(KERNED.index(pair[0]), KERNED.index(pair[1])) for pair in CERTAIN]
    certain = np.array([kerning[place] for place in places])
    share = float(np.mean(certain[np.isfinite(certain)] < -10)) if np.isfinite(certain).any() else 0.0
    if share < 0.5 or float(np.mean(kerns < 0)) < 0.5:
        return "odd"
    dense = len(kerns) / len(known)
    if dense > 0.6 or (dense > 0.35 and float(np.median(np.abs(kerns))) < 6):
        return "automatic"
    return "kerned"
