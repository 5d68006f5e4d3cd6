"""Validation of a run beside its steps: the first loss, held-out loss, rendered score, speed."""

from __future__ import annotations

import math
from pathlib import Path

import torch
from torch import Tensor

from fonte_plugin.notation import grammar
from fonte_plugin.notation.manifest import ModelManifest
from fonte_train.batches.batches import held_out_sequences, plain_sequences
from fonte_train.corpus.dataset import Dataset
from fonte_train.corpus.framing import Framing
from fonte_train.corpus.split import CHOOSE, TRAIN
from fonte_train.errors import TrainError
from fonte_train.network.torch_engine import TorchEngine
from fonte_train.scoring.rendered_score import RenderedScore, choose_fonts, measure
from fonte_train.training.baselines import Baselines, measure_baselines
from fonte_train.training.config import RunConfig
from fonte_train.training.learner import Learner
from fonte_train.training.processes import Processes
from fonte_train.training.throughput import peak_flops, utilisation

FIRST_LOSS_MARGIN = 0.1
LEARNT_SHARE = 0.7
"""Of ln(vocabulary): trained weights that are to be trained further have to be below, or are not what they seem."""
BASELINE_SEQUENCES = 256


class Validation:
    """Done by the process that leads; the others wait."""

    def __init__(self, dataset: Dataset, config: RunConfig, learner: Learner, processes: Processes) -> None:
        self.dataset, self.config, self.learner, self.processes = dataset, config, learner, processes
        watching, batches = config.watching, config.batches
        leads = bool(dataset.fonts_of(CHOOSE)) and processes.leads
        self._held_out = held_out_sequences(dataset, batches, watching.loss_sequences) if leads else None
        framing = Framing.of(dataset) if batches.framed else None
        self._fonts = choose_fonts(dataset, framing=framing) if leads else []

    def baselines(self) -> Baselines | None:
        """Held-out losses that counting gives."""
        if self._held_out is None:
            return None
        training = plain_sequences(self.dataset, TRAIN, self.config.batches, BASELINE_SEQUENCES)
        return measure_baselines(training, self._held_out)

    def first_loss(self, ids: Tensor, start: Path | None) -> float:
        """It has to be that of a network that knows nothing: else its start, or the data, is wrong.

        One that begins with the weights `start` has to be well below. TrainError where that is not so.
        """
        first = self.learner.mean_loss(self.learner.network, ids)
        expected = math.log(self.config.network.vocabulary)
        if start is not None and not first < LEARNT_SHARE * expected:
            raise TrainError(
                f"The first loss is {first:.3f}, hardly below ln(vocabulary), {expected:.3f}: the "
                f"weights of {start} do not know this data."
            )
        if start is None and abs(first - expected) > FIRST_LOSS_MARGIN:
            raise TrainError(
                f"The first loss is {first:.3f}, and ln(vocabulary) is {expected:.3f}: the network's "
                f"start is wrong, so it is not trained."
            )
        return first

    def held_out_loss(self) -> dict[str, float] | None:
        """Of the network and of its mean weights; None without held-out fonts."""
        if self._held_out is None:
            return None
        ids = torch.from_numpy(self._held_out).to(self.processes.device)
        learner = self.learner
        return {
            "held_out": learner.mean_loss(learner.network, ids),
            "held_out_average": learner.mean_loss(learner.average, ids),
        }

    def rendered_score(self, name: str) -> RenderedScore | None:
        """The rendered score of the mean weights; None if nothing is to be drawn."""
        watching, config = self.config.watching, self.config.network
        if not self._fonts or not watching.score_glyphs:
            return None
        manifest = ModelManifest(
            name=name,
            version="",
            sha256="",
            layers=config.layers,
            heads=config.heads,
            head_size=config.head_size,
            context=config.context,
            grammar_fingerprint=grammar.fingerprint(),
        )
        engine = TorchEngine(self.learner.average, manifest)
        named = not self.config.batches.unnamed
        return measure(engine, self._fonts, watching.score_glyphs, watching.score_tokens, named=named)

    def speed(self, tokens_per_second: float) -> dict[str, float]:
        """Tokens a second and, if known, the share of the device's peak."""
        peak = peak_flops(self.processes.device)
        found = {"tokens_per_second": tokens_per_second}
        if peak:
            network, length = self.config.network, self.config.batches.context
            found["mfu"] = utilisation(tokens_per_second, network, length, peak * self.processes.world)
        return found
