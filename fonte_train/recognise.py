"""A small reader of single characters: can one still tell which letter it is?"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from fonte_export.atomic import write_bytes
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.outline import Outline
from fonte_train.nearest import Pictures, TrainingGlyphs, picture

EPOCHS, BATCH, PEAK_RATE = 3, 128, 3e-3
SEED = 0
MOST_FONTS = 500
"""Fonts it learns from: enough, and a minute on two cores."""


def _network() -> nn.Sequential:
    def layer(inputs: int, outputs: int) -> list[nn.Module]:
        return [nn.Conv2d(inputs, outputs, 3, padding=1), nn.BatchNorm2d(outputs), nn.ReLU(), nn.MaxPool2d(2)]

    return nn.Sequential(
        *layer(1, 16), *layer(16, 32), *layer(32, 64), nn.Flatten(), nn.Dropout(0.2),
        nn.Linear(64 * 4 * 4, len(CHARACTERS)),
    )


class Recogniser:
    """Reads a glyph from its picture in the em frame, so that o and O differ by their size."""

    def __init__(self, network: nn.Module) -> None:
        self._network = network.eval()

    @classmethod
    def trained(
        cls, glyphs: TrainingGlyphs, cache: Path, report: Callable[[int, int], None] = lambda done, of: None
    ) -> Recogniser:
        """Train on fonts spread over all of `glyphs`, or take the weights from the folder `cache`.

        `report` is told how many steps are done, of how many.
        """
        path = cache / f"recogniser-{glyphs.key}.pt"
        network = _network()
        if path.exists():
            network.load_state_dict(torch.load(path, weights_only=True))
        else:
            with torch.random.fork_rng(devices=[]):
                torch.manual_seed(SEED)
                network = _train(glyphs.pictures, report)
            cache.mkdir(parents=True, exist_ok=True)
            file = io.BytesIO()
            torch.save(network.state_dict(), file)
            write_bytes(path, file.getvalue())
        return cls(network)

    def read(self, outlines: Sequence[Outline | None]) -> list[str]:
        """The likeliest character of each; "" for None."""
        if not outlines:
            return []
        with torch.no_grad():
            logits = self._network(_inputs(np.stack([picture(outline) for outline in outlines])))
        best = logits.argmax(1).tolist()
        return [CHARACTERS[index] if outline else "" for index, outline in zip(best, outlines, strict=True)]


def _inputs(pictures: Pictures) -> Tensor:
    return torch.from_numpy(pictures.astype(np.float32) / 255)[:, None]


def _train(pictures: Pictures, report: Callable[[int, int], None]) -> nn.Sequential:
    chosen = np.linspace(0, len(pictures) - 1, min(len(pictures), MOST_FONTS)).astype(int)
    fonts = np.asarray(pictures[chosen])
    drawn = fonts.any((2, 3))
    labels = torch.from_numpy(np.broadcast_to(np.arange(len(CHARACTERS)), drawn.shape)[drawn].copy())
    inputs = _inputs(fonts[drawn])
    network = _network()
    steps = EPOCHS * -(-len(labels) // BATCH)
    optimizer = torch.optim.AdamW(network.parameters(), PEAK_RATE)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, PEAK_RATE, total_steps=steps)
    done = 0
    for _ in range(EPOCHS):
        for batch in torch.split(torch.randperm(len(labels)), BATCH):
            shift = (int(torch.randint(-1, 2, ())), int(torch.randint(-1, 2, ())))
            moved = inputs[batch].roll(shift, (2, 3))  # a letter is the same letter 40 units further on
            loss = nn.functional.cross_entropy(network(moved), labels[batch])
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            schedule.step()
            done += 1
            report(done, steps)
    return network
