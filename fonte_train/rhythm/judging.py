"""How near a kerning model comes to the designers' kerning, given some of their pairs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.kern_choice import Caution, chosen_values
from fonte_plugin.design.spacing.kern_model import KernModel, View
from fonte_plugin.design.spacing.kern_network import CLEAR, Given
from fonte_plugin.design.spacing.learned_kerning import TOLD as TOLD_CAUTION
from fonte_plugin.design.spacing.learned_kerning import UNASKED_HABITS, UNTOLD
from fonte_plugin.design.spacing.margins import FARTHEST, KERNED, Frame, Margins
from fonte_plugin.design.spacing.pair_kinds import KIND_NUMBERS, kinds_kerned
from fonte_train.rhythm.faces import Faces
from fonte_train.rhythm.rules import kerned_by_rule

Floats = npt.NDArray[np.float64]
COUNT = len(KERNED)
FACES_A_FAMILY = 4
BY_HAND = ["AV", "To", "P.", "LT", "r.", "Yo", "VA", "y,", "Ta", "FA",
           "Av", "We", "Ko", "vo", "ox", "OV", "L’", "fo", "AC", "T."]  # fmt: skip
"""pairs that a designer would set first"""


@dataclass(frozen=True)
class Told:
    """What is told of a font: this many `telling` pairs or pairs `by_hand`, and whether the `kinds` are known."""

    telling: int = 0
    by_hand: int = 0
    kinds: bool = False

    @property
    def label(self) -> str:
        pairs = f"{self.telling} telling" if self.telling else f"{self.by_hand} by hand" if self.by_hand else "no pairs"
        return f"{pairs}, kinds known" if self.kinds else pairs


TOLD = (
    Told(), Told(kinds=True), Told(by_hand=5), Told(by_hand=10), Told(by_hand=20), Told(telling=5), Told(telling=10),
    Told(telling=20), Told(telling=10, kinds=True),
)  # fmt: skip


PROPOSED = (Told(by_hand=10), Told(telling=10), Told(kinds=True), Told(telling=10, kinds=True))
"""the given pairs when proposals are judged as they are made, cautiously"""


@dataclass(frozen=True, slots=True)
class Score:
    """Errors in thousandths of the em, as sums over the pairs of a font that were not given: of the values and of no
    kerning, of all pairs, of kerned ones, weighted by text; clear kerns proposed, true, and both."""

    error: float
    none: float
    kerned_error: float
    kerned_none: float
    text_error: float
    text_none: float
    proposed: float
    true: float
    hit: float

    @classmethod
    def of(cls, value: Floats, truth: Floats, asked: npt.NDArray[np.bool_], frequencies: Floats) -> Score:
        asked = asked & np.isfinite(truth)
        value, truth, weight = value[asked], truth[asked], frequencies[asked]
        off, kerned = np.abs(value - truth), np.abs(truth) >= 0.5
        weight = weight / max(weight.sum(), 1e-9)
        clear = np.abs(value) > CLEAR
        return cls(
            float(off.mean()), float(np.abs(truth).mean()),
            float(off[kerned].mean()) if kerned.any() else np.nan,
            float(np.abs(truth[kerned]).mean()) if kerned.any() else np.nan,
            float((off * weight).sum()), float((np.abs(truth) * weight).sum()),
            float(clear.sum()), float((np.abs(truth) > CLEAR).sum()),
            float((clear & (np.abs(truth) > CLEAR) & (np.sign(value) == np.sign(truth))).sum()),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verdict:
    """Means over families: errors as in Score, the standard error of the difference to no kerning, the share of the
    families that are better than unkerned; precision and recall of clear kerns over all pairs."""

    families: int
    error: float
    none: float
    deviation: float
    better: float
    kerned_error: float
    kerned_none: float
    text_error: float
    text_none: float
    precision: float
    recall: float

    @property
    def share(self) -> float:
        return self.error / self.none if self.none else np.inf

    def __str__(self) -> str:
        return (
            f"{self.error:.2f} of {self.none:.2f} ({self.share:.3f}; {self.error - self.none:+.2f} +- "
            f"{self.deviation:.2f}; {self.better:.0%} of {self.families}), kerned {self.kerned_error:.1f} of "
            f"{self.kerned_none:.1f}, text {self.text_error:.2f} of {self.text_none:.2f}, "
            f"clear {self.precision:.2f} / {self.recall:.2f}"
        )


def choose(faces: Faces, judgements: Iterable[str], families: Iterable[str] | None = None) -> Faces:
    """Up to FACES_A_FAMILY faces of each family, spread over it."""
    mask = np.isin(faces.judgement, list(judgements))
    if families is not None:
        mask &= np.isin(faces.family, list(families))
    kept: list[int] = []
    for family in np.unique(faces.family[mask]):
        own = np.flatnonzero(mask & (faces.family == family))
        kept += own[np.unique(np.linspace(0, len(own) - 1, FACES_A_FAMILY).round().astype(int))].tolist()
    return faces.where(np.array(kept, np.intp))


def view_of(model: KernModel, faces: Faces, face: int, habits: Floats) -> View:
    """A face of the arrays as the model sees it."""
    left, right = (np.nan_to_num(a[face].astype(np.float64), nan=FARTHEST) for a in (faces.left, faces.right))
    margins = Margins(left, right, faces.font[face].astype(np.float64), Frame(0, 1, 2, 3))
    return model.look(margins, np.arange(COUNT), KIND_NUMBERS, habits)


def given_pairs(model: KernModel, truth: Floats, told: Told) -> Given:
    """The pairs that are told, with what the designer gave them."""
    if told.telling:
        likely = np.flatnonzero(np.isfinite(truth.ravel()))
        numbers = model.telling(told.telling, possible=likely.tolist())
    else:
        pairs = [KERNED.index(pair[0]) * COUNT + KERNED.index(pair[1]) for pair in BY_HAND[: told.by_hand]]
        numbers = [number for number in pairs if np.isfinite(truth.ravel()[number])]
    at = np.array(numbers, np.intp)
    return Given(at // COUNT, at % COUNT, truth.ravel()[at].astype(np.float32))


def judge_model(
    model: KernModel, faces: Faces, told: Sequence[Told] = TOLD, caution: Caution | None = None
) -> dict[str, Verdict]:
    """A verdict by the given pairs, which do not count themselves. Values are chosen by `caution`, the median
    without."""
    caution = caution or Caution(sure=0.0)
    scores: dict[str, list[Score]] = {one.label: [] for one in told}
    for face in range(len(faces)):
        truth = faces.kerning[face].astype(np.float64)
        known = kinds_kerned(truth)
        for kinds in sorted({one.kinds for one in told}):
            habits = known if kinds else np.zeros(36)
            view = view_of(model, faces, face, habits)
            for one in (one for one in told if one.kinds == kinds):
                given = given_pairs(model, truth, one)
                asked = np.ones((COUNT, COUNT), bool)
                asked[given.first, given.second] = False
                value = chosen_values(model.propose(view, given), KIND_NUMBERS, habits, caution)
                scores[one.label].append(Score.of(value, truth, asked, model.frequencies.astype(np.float64)))
    return {label: verdict(own, faces.family) for label, own in scores.items()}


def judge_values(kern: Callable[[int], Floats], faces: Faces, frequencies: Floats) -> Verdict:
    """A verdict of any way of kerning: `kern(face)` gives all values (76, 76) of a face."""
    everything = np.ones((COUNT, COUNT), bool)
    scores = [
        Score.of(kern(face), faces.kerning[face].astype(np.float64), everything, frequencies)
        for face in range(len(faces))
    ]
    return verdict(scores, faces.family)


def verdict(scores: Sequence[Score], families: npt.NDArray[np.str_]) -> Verdict:
    """Mean over the faces of a family, then over families."""

    def over(name: str) -> Floats:
        values = np.array([getattr(score, name) for score in scores])
        found = []
        for family in np.unique(families):
            own = values[families == family]
            found.append(float(np.mean(own[np.isfinite(own)])) if np.isfinite(own).any() else np.nan)
        return np.array(found)

    def mean(name: str) -> float:
        values = over(name)
        return float(np.mean(values[np.isfinite(values)])) if np.isfinite(values).any() else np.nan

    difference = over("error") - over("none")
    proposed, true, hit = (over(name).sum() for name in ("proposed", "true", "hit"))
    count = len(difference)
    return Verdict(
        count, float(over("error").mean()), float(over("none").mean()),
        float(difference.std(ddof=1) / count**0.5) if count > 1 else np.nan, float((difference < 0).mean()),
        mean("kerned_error"), mean("kerned_none"),
        float(over("text_error").mean()), float(over("text_none").mean()),
        float(hit / proposed) if proposed else np.nan, float(hit / true) if true else np.nan,
    )  # fmt: skip


def judge_everything(model: KernModel, faces: Faces, folders: Sequence[Path]) -> Iterator[str]:
    """A line for everything that is measured of a set of faces: fonts that a person kerned, then those that are hardly
    or not kerned. The rule that kerned before there were networks needs the fonts again, below `folders`."""
    kerned = choose(faces, ("kerned",))
    frequencies = model.frequencies.astype(np.float64)
    if len(kerned):
        yield f"kerned, by rule: {judge_values(partial(_by_rule, folders, kerned), kerned, frequencies)}"
        yield f"kerned, by default: {judge_default(model, kerned)}"
        for label, found in judge_model(model, kerned).items():
            yield f"kerned, {label}: {found}"
        for label, found in judge_model(model, kerned, PROPOSED, TOLD_CAUTION).items():
            yield f"kerned, as proposed, {label}: {found}"
    for judgement in ("few", "none"):
        hardly = choose(faces, (judgement,))
        if len(hardly):
            by_rule = judge_values(partial(_by_rule, folders, hardly), hardly, frequencies)
            yield f"{judgement}, by rule: {by_rule}"
            yield f"{judgement}, by default: {judge_default(model, hardly)}"


def judge_default(model: KernModel, faces: Faces) -> Verdict:
    """A verdict on the kerning of a font without any set pair."""

    def kern(face: int) -> Floats:
        proposal = model.propose(view_of(model, faces, face, np.zeros(36)), Given.nothing())
        return chosen_values(proposal, KIND_NUMBERS, UNASKED_HABITS, UNTOLD)

    return judge_values(kern, faces, model.frequencies.astype(np.float64))


def _by_rule(folders: Sequence[Path], faces: Faces, face: int) -> Floats:
    name = str(faces.name[face])
    folder = next(folder for folder in folders if (folder / name.partition("@")[0]).is_file())
    return kerned_by_rule(folder, name)
