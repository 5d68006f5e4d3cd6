"""Tokens that any network can read: what it finds likely after them shows whether a machine multiplies rightly."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from fonte_plugin.notation.prompt import opening
from fonte_plugin.notation.tokenizer import encode_glyph
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline

CLEAR = 1.0
"""By how much the likeliest logit has to lead the next one to count: rounding moves logits by up to .3."""
UNCLEAR = -1


def probe() -> list[int]:
    """I and l of a sans-serif, a stem each."""
    return opening("sans-serif", [encode_glyph("I", _stem(260, 700)), encode_glyph("l", _stem(250, 740))])


def clear_choices(logits: npt.NDArray[np.float32]) -> list[int]:
    """The likeliest token in each of [T, vocabulary], UNCLEAR where none leads."""
    best = np.sort(logits, axis=1)[:, -2:]
    clear = best[:, 1] - best[:, 0] > CLEAR
    return [int(token) for token in np.where(clear, logits.argmax(1), UNCLEAR)]


def agree(logits: npt.NDArray[np.float32], choices: Sequence[int]) -> bool:
    """Whether the likeliest tokens are these wherever they are clear."""
    return all(choice in (UNCLEAR, token) for choice, token in zip(choices, logits.argmax(1), strict=True))


def _stem(width: int, height: int) -> Outline:
    return Outline(width, (Contour.path((80, 0), [((180, 0),), ((180, height),), ((80, height),)]),))
