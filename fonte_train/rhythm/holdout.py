"""Which training families are held out for judging: kerned ones without a near relative among the others."""

from __future__ import annotations

import hashlib

import numpy as np
import numpy.typing as npt

from fonte_train.corpus.split import TRAIN
from fonte_train.rhythm.faces import Faces

HELD_OUT = 80
LETTERS = 62
"""the first characters of KERNED, by which relatives are found: letters and figures"""
NEAR = 9.0
"""mean difference of advance widths and nearest margins, in thousandths of the em, below which faces are relatives"""
SALT = "fonte rhythm 1"


def held_out_families(faces: Faces, count: int = HELD_OUT) -> frozenset[str]:
    """`count` families by the hash of their names, so that they hardly change when the corpus grows.

    A face counts as kerned by its judgement; a family near which one of another family stands is passed over.
    """
    train = faces.where(faces.split == TRAIN)
    kerned = sorted(set(train.family[train.judgement == "kerned"].tolist()))
    order = sorted(kerned, key=lambda name: hashlib.sha256(f"{SALT}: {name}".encode()).digest())
    prints = _prints(train)
    chosen: list[str] = []
    for family in order:
        own = train.family == family
        if nearest(prints[own], prints[~own]) > NEAR:
            chosen.append(family)
        if len(chosen) == count:
            break
    return frozenset(chosen)


def _prints(faces: Faces) -> npt.NDArray[np.float32]:
    """Widths and nearest margins of letters and figures, (n, 186)."""
    parts = [faces.width[:, :LETTERS], faces.left[:, :LETTERS].min(2), faces.right[:, :LETTERS].min(2)]
    return np.asarray(np.nan_to_num(np.concatenate(parts, 1)), np.float32)


def nearest(some: npt.NDArray[np.float32], others: npt.NDArray[np.float32]) -> float:
    """The least mean difference between a face of the one and a face of the other."""
    return min((float(np.abs(others - one).mean(1).min(initial=np.inf)) for one in some), default=np.inf)
