"""Training a network for side bearings: fonts with some of their glyphs spaced, all others to be told."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.optim import swa_utils

from fonte_plugin.design.spacing.bearing_network import (
    CONTROLS,
    SPACED,
    STEP,
    bearings_of,
    font_features,
    side_features,
)
from fonte_plugin.design.spacing.margins import FARTHEST, KERNED
from fonte_train.rhythm.bearing_network import BearingNetwork
from fonte_train.rhythm.faces import Faces
from fonte_train.rhythm.telling import family_weights

Floats = npt.NDArray[np.float64]

AT = np.array([KERNED.index(char) for char in SPACED], np.intp)
CONTROLS_AT = np.array([SPACED.index(char) for char in CONTROLS], np.intp)
USUAL = "noHOaegsptdfRS0"
"""what designers space first, the first four before all others"""
ONLY_CONTROLS = 0.4
"""the share of the steps in which n o H O are spaced and nothing else"""
MOST_TOLD = 40
ANONYMOUS = 0.08
"""the share of the glyphs whose name is withheld, so that others can be spaced"""
STRETCH, TRACKING = 0.08, 12.0
"""by how much fonts are stretched, and spaced more widely or tightly (thousandths of the em a side, standard deviation)
"""
FARTHEST_OFF = 10.0
"""STEPs beyond which a bearing is an oddity, not an example"""


@dataclass(frozen=True)
class BearingRun:
    """How long and on how much to train."""

    steps: int = 9000
    fonts: int = 24
    rate: float = 2e-3
    seed: int = 0


@dataclass(frozen=True)
class BearingLessons:
    """Faces as arrays over SPACED: left, right (n, 62, 24), ink (n, 62), measures (n, 27), weight (n,)."""

    left: Floats
    right: Floats
    ink: Floats
    measures: Floats
    weight: Floats
    scale: npt.NDArray[np.float32]

    @classmethod
    def of(cls, faces: Faces, scale: npt.NDArray[np.float32] | None = None) -> BearingLessons:
        """`scale`: mean and spread of the measures, (2, FONT_FEATURES), of these faces unless given."""
        left, right = (np.nan_to_num(a[:, AT].astype(np.float64), nan=FARTHEST) for a in (faces.left, faces.right))
        ink = np.nan_to_num(faces.width[:, AT].astype(np.float64) - bearings_of(left, right).sum(-1))
        measures = faces.font.astype(np.float64)
        if scale is None:
            seen = font_features(measures, np.ones((len(faces), len(CONTROLS)), bool)).astype(np.float64)
            mean, spread = np.nanmean(seen, 0), np.nanstd(seen, 0) + 1e-3
            mean[-len(CONTROLS) :], spread[-len(CONTROLS) :] = 0.0, 1.0
            scale = np.stack([mean, spread]).astype(np.float32)
        return cls(left, right, ink, measures, family_weights(faces), scale)

    def tensors(
        self,
        chosen: npt.NDArray[np.intp],
        told: npt.NDArray[np.intp],
        stretch: Floats | None = None,
        tracking: Floats | None = None,
        anonymous: npt.NDArray[np.bool_] | None = None,
    ) -> dict[str, Tensor]:
        """What the network is shown of the `chosen` faces, of which the glyphs `told` (faces, g) are spaced.

        `stretch` and `tracking` (faces,): how the fonts are varied; `anonymous` (faces, 62).
        """
        count = len(chosen)
        wide = (np.ones(count) if stretch is None else stretch)[:, None, None]
        track = (np.zeros(count) if tracking is None else tracking)[:, None, None]
        left, right = (
            np.where(m < FARTHEST, m * wide + track, FARTHEST) for m in (self.left[chosen], self.right[chosen])
        )
        truth = bearings_of(left, right)
        measures = self.measures[chosen].copy()
        measures[:, 5:] *= wide[:, 0]
        for first in range(7, measures.shape[1], 5):  # width, left and right bearing of each control
            measures[:, first : first + 3] += track[:, 0] * np.array([2.0, 1.0, 1.0])
        shown = (told[:, None, :] == CONTROLS_AT[:, None]).any(2)
        font = np.nan_to_num((font_features(measures, shown) - self.scale[0]) / self.scale[1])
        names = np.broadcast_to(np.arange(len(SPACED)), (count, len(SPACED))).copy()
        if anonymous is not None:
            names[anonymous] = len(SPACED)
        rows = np.arange(count)[:, None]
        arrays = {
            "sides": side_features(left, right, self.ink[chosen] * wide[:, 0]), "font": font,
            "bearings": truth[rows, told], "truth": truth,
        }  # fmt: skip
        tensors = {name: torch.from_numpy(np.asarray(array, np.float32)) for name, array in arrays.items()}
        return tensors | {"names": torch.from_numpy(names.astype(np.int64)), "told": torch.from_numpy(told)}


def draw_told(random: np.random.Generator, fonts: int) -> npt.NDArray[np.intp]:
    """The glyphs that are spaced in each font of a step, (fonts, g): n o H O, and others, as designers begin."""
    if random.random() < ONLY_CONTROLS:
        return np.broadcast_to(CONTROLS_AT, (fonts, len(CONTROLS))).copy()
    count = round(np.exp(random.uniform(np.log(3), np.log(MOST_TOLD))))
    usual = np.array([SPACED.index(char) for char in USUAL], np.intp)
    rows = []
    for _ in range(fonts):
        likely = np.ones(len(SPACED))
        likely[usual] = 8.0
        likely[usual[:4]] = 60.0
        rows.append(random.choice(len(SPACED), count, replace=False, p=likely / likely.sum()))
    return np.array(rows, np.intp)


def train_bearings(
    lessons: BearingLessons,
    run: BearingRun,
    say: Callable[[str], None] = print,
    stop: Callable[[], bool] = lambda: False,
) -> BearingNetwork:
    """Train one network on the CPU; the seed settles everything. The optimiser: Loshchilov and Hutter 2019."""
    torch.manual_seed(run.seed)
    random = np.random.default_rng(run.seed)
    network = BearingNetwork()
    optimizer = torch.optim.AdamW(network.parameters(), lr=run.rate, weight_decay=0.02, betas=(0.9, 0.98))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / 200, 0.5 * (1 + np.cos(np.pi * step / run.steps)) + 0.005)
    )
    average = swa_utils.get_ema_multi_avg_fn(0.998)  # type: ignore[no-untyped-call]
    averaged = swa_utils.AveragedModel(network, multi_avg_fn=average)
    began, recent = time.monotonic(), []
    counts = torch.tensor([1.0 if char.isalpha() else 0.5 for char in SPACED])
    for step in range(run.steps):
        if stop():
            break
        chosen = random.choice(len(lessons.weight), run.fonts, p=lessons.weight)
        told = draw_told(random, run.fonts)
        shown = lessons.tensors(
            chosen, told, random.uniform(1 - STRETCH, 1 + STRETCH, run.fonts), random.normal(0, TRACKING, run.fonts),
            random.random((run.fonts, len(SPACED))) < ANONYMOUS,
        )  # fmt: skip
        loss = bearing_loss(network, shown, counts)
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
    assert isinstance(trained, BearingNetwork)
    return trained.eval()


def bearing_loss(network: BearingNetwork, shown: dict[str, Tensor], counts: Tensor) -> Tensor:
    """Mean absolute error in STEPs of what is not told; `counts` (62,): how much each glyph counts."""
    answer, prior = network(shown["sides"], shown["font"], shown["names"], shown["told"], shown["bearings"])
    wanted = (shown["truth"] - shown["bearings"].mean((1, 2), keepdim=True)) / STEP
    asked = counts.expand(len(wanted), -1).clone()
    asked.scatter_(1, shown["told"], 0.0)
    weight = asked[..., None] * (wanted.abs() <= FARTHEST_OFF)
    off = (answer - wanted).abs() + 0.3 * (prior - wanted).abs()
    loss: Tensor = (off * weight).sum() / weight.sum().clamp(min=1)
    return loss
