"""Which pairs tell most about a designer's kerning: how kerns vary together over the training fonts, as a few
factors."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.telling import Tendencies
from fonte_train.rhythm.faces import Faces

RANK = 12


def family_weights(faces: Faces) -> npt.NDArray[np.float64]:
    """The weight of each face, so that a family counts by the root of its faces; the sum is 1."""
    _, family, counts = np.unique(faces.family, return_inverse=True, return_counts=True)
    weights = counts[family] ** -0.5
    return np.asarray(weights / weights.sum(), np.float64)


def measure_tendencies(faces: Faces, rank: int = RANK) -> Tendencies:
    """The first `rank` principal components of kerning over `faces`, and the variance they leave unexplained.

    Values are signed roots: one font that kerns by hundreds must not outweigh all others.
    """
    values = np.nan_to_num(faces.kerning.reshape(len(faces), -1).astype(np.float64))
    values = np.sign(values) * np.sqrt(np.abs(values))
    weights = family_weights(faces)[:, None]
    centred = np.sqrt(weights) * (values - (weights * values).sum(0))
    kept, sizes, directions = np.linalg.svd(centred, full_matrices=False)
    factors = (sizes[:rank, None] * directions[:rank]).T
    rest = (centred**2).sum(0) - (factors**2).sum(1)
    del kept
    return Tendencies(factors.astype(np.float32), np.maximum(rest, 0).astype(np.float32))
