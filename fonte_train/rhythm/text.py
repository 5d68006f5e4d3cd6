"""How often text has a pair of characters, from word lists of several languages."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.margins import KERNED
from fonte_train.errors import TrainError

Floats = npt.NDArray[np.float64]

CAPITAL = 0.1
"""The share of words of a text that begin with a capital."""
CAPITALS = 0.02
"""The share that is set in capitals."""
FOLLOWING = {",": 0.06, ".": 0.06, ":": 0.006, ";": 0.004, "!": 0.004, "?": 0.004, ")": 0.005, "\u201d": 0.008,
             "\"": 0.003, "'": 0.003, "-": 0.01, "\u2019": 0.004}  # fmt: skip
PRECEDING = {"(": 0.005, "\u201c": 0.008, '"': 0.003, "'": 0.003, "-": 0.01}
FIGURES = 0.01
"""the share of numbers, as all pairs of figures and those of a figure with a point"""


def pair_frequencies(lists: Sequence[Path]) -> Floats:
    """[left, right]: of a thousand pairs of KERNED in running text; a language counts as much as another.

    Each list has a word and its frequency a line, with a tab between. Accented letters count as their bases.
    Raises TrainError for a file that is no such list.
    """
    total = np.zeros((len(KERNED), len(KERNED)))
    for path in lists:
        counts = np.zeros_like(total)
        try:
            for line in path.read_text("utf-8").splitlines():
                word, share = line.split("\t")
                _count(counts, word, float(share))
        except (OSError, ValueError) as error:
            raise TrainError(f"{path} is no list of words and frequencies, a tab between ({error}).") from error
        total += counts / max(counts.sum(), 1e-12)
    frequencies = total / max(len(lists), 1)
    figures = [KERNED.index(char) for char in "0123456789"]
    frequencies[np.ix_(figures, figures)] += FIGURES / 100
    for point in ".,-:":
        frequencies[figures, KERNED.index(point)] += FIGURES / 100
        frequencies[KERNED.index(point), figures] += FIGURES / 100
    for point in ".,":
        frequencies[KERNED.index(point), [KERNED.index(q) for q in "\u201d\u2019\"'"]] += 0.001
    scaled: Floats = 1000.0 * frequencies / frequencies.sum()
    return scaled


def _count(counts: Floats, word: str, share: float) -> None:
    plain = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    for cased, part in ((plain, 1 - CAPITAL - CAPITALS), (plain.capitalize(), CAPITAL), (plain.upper(), CAPITALS)):
        at = [KERNED.find(char) for char in cased]
        for first, second in itertools.pairwise(at):
            if first >= 0 and second >= 0:
                counts[first, second] += share * part
        for signs, place, before in ((FOLLOWING, at[-1], False), (PRECEDING, at[0], True)):
            for sign, often in signs.items():
                if place >= 0:
                    pair = (KERNED.index(sign), place) if before else (place, KERNED.index(sign))
                    counts[pair] += share * part * often
