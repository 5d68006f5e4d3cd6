"""Training a kerning network: fonts with some of their pairs given, all others to be predicted."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional
from torch.optim import swa_utils

from fonte_plugin.design.spacing.kern_network import CLEAR, STEP, gap_features, margin_features
from fonte_plugin.design.spacing.margins import FARTHEST, KERNED
from fonte_plugin.design.spacing.pair_kinds import KIND_NUMBERS, UNKNOWN, kinds_kerned, pair_kinds
from fonte_train.rhythm.faces import Faces
from fonte_train.rhythm.network import Answers, KernNetwork
from fonte_train.rhythm.telling import family_weights

COUNT = len(KERNED)
MOST_GIVEN = 80
NOTHING_GIVEN = 0.3
"""the share of the steps in which no pair is given"""
ANONYMOUS = 0.12
"""the share of the glyphs whose name is withheld, so that others can be kerned"""
STRETCH = 0.07
FEW_SHARE = 0.06
"""the share of hardly kerned fonts among those with given pairs: only they show that a designer kerns little"""
LEAST = 0.5
"""kerns below this, in thousandths of the em, do not count"""


@dataclass(frozen=True)
class RhythmRun:
    """How long and on how much to train. `fonts` and `pairs` a step."""

    steps: int = 8000
    fonts: int = 12
    pairs: int = 160
    rate: float = 2e-3
    seed: int = 0


@dataclass(frozen=True)
class Teaching:
    """What a network learns from: faces, how often text has each pair (76, 76), the telling pairs in order, and mean
    and spread of the fonts' measures."""

    faces: Faces
    frequencies: npt.NDArray[np.float64]
    telling: npt.NDArray[np.intp]
    scale: npt.NDArray[np.float32]


def measure_scale(faces: Faces) -> npt.NDArray[np.float32]:
    """Mean and spread of the measures of fonts, (2, 27)."""
    return np.stack([np.nanmean(faces.font, 0), np.nanstd(faces.font, 0) + 1.0]).astype(np.float32)


class Lessons:
    """Draws the fonts of a step, and which of their pairs are given and asked, by a seed."""

    def __init__(self, teaching: Teaching, run: RhythmRun) -> None:
        self._teaching, self._run = teaching, run
        self._random = np.random.default_rng(run.seed)
        faces = teaching.faces
        self._kinds = np.stack([kinds_kerned(kerning) for kerning in faces.kerning])
        few = faces.judgement == "few"
        self._pools = [np.flatnonzero(~few), np.flatnonzero(few)]
        self._weights = [_normed(family_weights(faces.where(pool))) if len(pool) else None for pool in self._pools]
        text = np.sqrt(teaching.frequencies).ravel()
        self._text = text / text.sum()
        usual = np.nan_to_num(faces.kerning[self._pools[0]]).reshape(-1, COUNT * COUNT)
        often = np.sqrt(teaching.frequencies.ravel() + 0.01)
        self._popular = _normed(np.abs(usual).mean(0).astype(np.float64) ** 2 * often + 1e-9)
        self._pair_kinds = pair_kinds(KIND_NUMBERS, KIND_NUMBERS).ravel()

    def draw(self) -> tuple[dict[str, Tensor], int]:
        """The tensors of one step and the number of given pairs, which come first among the pairs."""
        random, run, faces = self._random, self._run, self._teaching.faces
        given = 0 if random.random() < NOTHING_GIVEN else round(np.exp(random.uniform(0, np.log(MOST_GIVEN))))
        chosen = [self._choose_face(given) for _ in range(run.fonts)]
        stretch = random.uniform(1 - STRETCH, 1 + STRETCH, run.fonts).astype(np.float32)
        pairs = np.stack([self._choose_pairs(face, given) for face in chosen])
        first, second = pairs // COUNT, pairs % COUNT
        rows = np.arange(run.fonts)[:, None]
        wide = stretch[:, None, None]
        left = np.nan_to_num(faces.left[chosen], nan=FARTHEST)
        right = np.nan_to_num(faces.right[chosen], nan=FARTHEST)
        left, right = (np.where(m < FARTHEST, np.minimum(m * wide, FARTHEST), m) for m in (left, right))
        value = np.take_along_axis(faces.kerning[chosen].reshape(run.fonts, -1), pairs, 1) * stretch[:, None]
        kinds = self._habits(np.array(chosen))
        names = np.broadcast_to(np.arange(COUNT), (run.fonts, COUNT)).copy()
        names[random.random(names.shape) < ANONYMOUS] = COUNT
        measures = faces.font[chosen] * np.where(np.isin(np.arange(27), (0, 1, 2, 3, 4)), 1.0, stretch[:, None])
        mean, spread = self._teaching.scale
        arrays = {
            "font": np.nan_to_num((measures - mean) / spread),
            "first": margin_features(right), "second": margin_features(left),
            "gaps": gap_features(right[rows, first], left[rows, second]),
            "value": np.nan_to_num(value) / STEP, "known": np.isfinite(value),
            "kinds": kinds, "own": np.take_along_axis(kinds, self._pair_kinds[pairs], 1),
        }  # fmt: skip
        tensors = {name: torch.from_numpy(np.asarray(array, np.float32)) for name, array in arrays.items()}
        numbers = {"names": names, "a": first, "b": second}
        return tensors | {name: torch.from_numpy(array.astype(np.int64)) for name, array in numbers.items()}, given

    def _choose_face(self, given: int) -> int:
        pool = int(given > 0 and len(self._pools[1]) > 0 and self._random.random() < FEW_SHARE)
        return int(self._random.choice(self._pools[pool], p=self._weights[pool]))

    def _choose_pairs(self, face: int, given: int) -> npt.NDArray[np.intp]:
        random, count = self._random, self._run.pairs
        asked = np.where(random.random(count) < 2 / 3, random.integers(0, COUNT * COUNT, count), self._by_text(count))
        if not given:
            return asked
        values = np.nan_to_num(self._teaching.faces.kerning[face].ravel())
        mood = random.random()
        kerned = np.flatnonzero(np.abs(values) >= LEAST)
        if mood < 0.3:  # the telling pairs, some left out
            telling = self._teaching.telling[: max(given + int(random.integers(0, 8)), given)]
            told = random.permutation(telling)[:given]
            told = np.resize(told, given)
        elif mood < 0.5:  # what designers begin with, kerned or not
            told = random.choice(COUNT * COUNT, given, replace=False, p=self._popular)
        elif mood < 0.75 and len(kerned) >= given:  # kerned by hand: what is not kerned is not set
            size = np.abs(values[kerned]) * np.sqrt(self._teaching.frequencies.ravel()[kerned] + 0.01)
            size = size if random.random() < 0.5 else np.ones_like(size)
            told = random.choice(kerned, given, replace=False, p=_normed(size))
        else:
            told = np.where(random.random(given) < 0.5, random.integers(0, COUNT * COUNT, given), self._by_text(given))
        return np.concatenate([told, asked])

    def _by_text(self, count: int) -> npt.NDArray[np.intp]:
        return self._random.choice(COUNT * COUNT, count, p=self._text)

    def _habits(self, chosen: npt.NDArray[np.intp]) -> npt.NDArray[np.float64]:
        """How much is given about the kinds of pairs: nothing, some, or all."""
        share = self._random.choice([0.0, 0.5, 1.0], (len(chosen), 1), p=[0.5, 0.25, 0.25])
        return np.where(self._random.random((len(chosen), 36)) < share, self._kinds[chosen], UNKNOWN)


def train(
    teaching: Teaching, run: RhythmRun, say: Callable[[str], None] = print, stop: Callable[[], bool] = lambda: False
) -> KernNetwork:
    """Train one network on the CPU; the seed settles everything. The optimiser: Loshchilov and Hutter 2019."""
    torch.manual_seed(run.seed)
    network, lessons = KernNetwork(), Lessons(teaching, run)
    optimizer = torch.optim.AdamW(network.parameters(), lr=run.rate, weight_decay=0.01, betas=(0.9, 0.98))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / 200, 0.5 * (1 + np.cos(np.pi * step / run.steps)) + 0.005)
    )
    began, recent = time.monotonic(), []
    average = swa_utils.get_ema_multi_avg_fn(0.998)  # type: ignore[no-untyped-call]
    averaged = swa_utils.AveragedModel(network, multi_avg_fn=average)
    for step in range(run.steps):
        if stop():
            break
        tensors, given = lessons.draw()
        loss = lesson_loss(network, tensors, given)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        averaged.update_parameters(network)
        recent.append(float(loss.detach()))
        if (step + 1) % 500 == 0:
            say(f"step {step + 1}  loss {np.mean(recent[-500:]):.4f}  {time.monotonic() - began:.0f} s")
    trained = averaged.module
    assert isinstance(trained, KernNetwork)
    return trained.eval()


def lesson_loss(network: KernNetwork, tensors: dict[str, Tensor], given: int) -> Tensor:
    """The loss of one step; the first `given` pairs of each font are given, the rest are asked."""
    rows = torch.arange(len(tensors["a"]))[:, None]
    known, sides_a, sides_b = network.sides(tensors["font"], tensors["first"], tensors["second"], tensors["names"])
    a, b = sides_a[rows, tensors["a"]], sides_b[rows, tensors["b"]]
    state = network.pairs(known, a, b, tensors["gaps"], tensors["kinds"], tensors["own"])
    tokens = network.tokens(state[:, :given], a[:, :given], b[:, :given], tensors["value"][:, :given])
    answers = network.answer(state[:, given:], a[:, given:], b[:, given:], tokens)
    return _loss(answers, tensors["value"][:, given:], tensors["known"][:, given:])


def _loss(answers: Answers, value: Tensor, known: Tensor) -> Tensor:
    clear = CLEAR / STEP
    parts = (
        (answers.median - value).abs()
        + 0.3 * (answers.prior - value).abs()
        + 0.5 * functional.huber_loss(answers.mean, value, reduction="none", delta=3.0)
        + 0.25 * _log_loss(answers.kerned, value.abs() >= LEAST / STEP)
        + 0.25 * _log_loss(answers.closer, value < -clear)
        + 0.25 * _log_loss(answers.wider, value > clear)
    )
    return (parts * known).sum() / known.sum().clamp(min=1)


def _log_loss(logits: Tensor, truth: Tensor) -> Tensor:
    return functional.binary_cross_entropy_with_logits(logits, truth.float(), reduction="none")


def _normed(weights: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.asarray(weights / weights.sum(), np.float64)
