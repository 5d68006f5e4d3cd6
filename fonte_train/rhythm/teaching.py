"""Which faces of a corpus are for training, and which for judging."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from fonte_plugin.design.spacing.telling import Tendencies
from fonte_train.corpus.split import CHOOSE, REPORT, TRAIN
from fonte_train.errors import TrainError
from fonte_train.rhythm.bearing_training import AT
from fonte_train.rhythm.faces import Faces
from fonte_train.rhythm.holdout import held_out_families
from fonte_train.rhythm.telling import measure_tendencies
from fonte_train.rhythm.text import pair_frequencies
from fonte_train.rhythm.training import Teaching, measure_scale

TAUGHT = ("kerned", "few")
TELLING = 120
"""pairs in the order of what they tell, that training gives"""


@dataclass(frozen=True)
class Subjects:
    """Training faces, and judging faces by their use; `held_out` families of the training split."""

    teaching: Teaching
    tendencies: Tendencies
    judges: dict[str, Faces]
    held_out: frozenset[str]


def choose_subjects(faces: Faces, words: Sequence[Path], held_out: int) -> Subjects:
    """Sort the faces by use. No face of a held-out family or of another split than train is trained on.

    Raises TrainError where too little is left to learn from.
    """
    held = held_out_families(faces, held_out)
    apart = np.isin(faces.family, sorted(held))
    train = faces.split == TRAIN
    taught = faces.where(train & ~apart & np.isin(faces.judgement, TAUGHT))
    kerned = taught.where(taught.judgement == "kerned")
    if len(set(kerned.family.tolist())) < 2:
        raise TrainError("There are not two kerned families to learn from; name folders with more fonts.")
    tendencies = measure_tendencies(kerned)
    telling = np.array(tendencies.telling(TELLING), np.intp)
    judges = {
        "held-out": faces.where(train & apart),
        CHOOSE: faces.where(faces.split == CHOOSE),
        REPORT: faces.where(faces.split == REPORT),
        "unkerned": faces.where(train & (faces.judgement == "none")),  # these were not trained on
    }
    return Subjects(
        Teaching(taught, pair_frequencies(words), telling, measure_scale(taught)), tendencies, judges, held
    )  # fmt: skip


def spaced_faces(faces: Faces) -> Faces:
    """The faces that a person may have spaced, with all letters and figures: those of fixed pitch are left out."""
    return faces.where(np.isfinite(faces.width[:, AT]).all(1) & (faces.judgement != "fixed"))


def taught_spacing(faces: Faces, held_out: frozenset[str]) -> Faces:
    """What networks for side bearings learn from: kerned or not. Raises TrainError where too little is left."""
    taught = spaced_faces(faces.where((faces.split == TRAIN) & ~np.isin(faces.family, sorted(held_out))))
    if len(set(taught.family.tolist())) < 2:
        raise TrainError("There are not two spaced families to learn from; name folders with more fonts.")
    return taught


def provenance(faces: Faces, held_out: frozenset[str]) -> dict[str, Any]:
    """The training data, for the file beside the networks."""
    families = dict(zip(faces.family.tolist(), faces.licence.tolist(), strict=True))
    return {
        "families": len(families),
        "faces": len(faces),
        "faces by judgement": dict(Counter(faces.judgement.tolist()).most_common()),
        "families by licence": dict(Counter(families.values()).most_common()),
        "families held out to judge": sorted(held_out),
    }
