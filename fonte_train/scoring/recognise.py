"""A small network that reads single characters: is a glyph still legible?"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from fonte_export.atomic import write_bytes
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.outlines.outline import Outline
from fonte_train.scoring.nearest import Pictures, TrainingGlyphs, picture

EPOCHS = 4
BATCH = 128
PEAK_RATE = 4e-3
SEED = 0
MOST_SCALE = 0.4
"""Pictures are trained on at up to e^0.4 times their size, or as much smaller."""
BESIDE = "Hn"
"""Characters of the same font that it sees beside the one to read: o, O and 0 may differ only in size."""


def _network() -> nn.Sequential:
    def layer(inputs: int, outputs: int) -> list[nn.Module]:
        return [nn.Conv2d(inputs, outputs, 3, padding=1), nn.BatchNorm2d(outputs), nn.ReLU(), nn.MaxPool2d(2)]

    return nn.Sequential(
        *layer(1 + len(BESIDE), 16),
        *layer(16, 32),
        *layer(32, 64),
        nn.Flatten(),
        nn.Dropout(0.2),
        nn.Linear(64 * 4 * 4, len(CHARACTERS)),
    )


class Recogniser:
    """Reads a glyph from its picture in the em frame, beside those of the font's H and n."""

    def __init__(self, network: nn.Module) -> None:
        self._network = network.eval()

    @classmethod
    def trained(
        cls, glyphs: TrainingGlyphs, cache: Path, report: Callable[[int, int], None] = lambda done, of: None
    ) -> Recogniser:
        """Train on a font of each family (a minute on two cores), or take the weights from the folder `cache`.

        `report` is told how many steps are done, of how many.
        """
        path = cache / f"recogniser-{glyphs.key}.pt"
        network = _network()
        if path.exists():
            network.load_state_dict(torch.load(path, weights_only=True))
        else:
            with torch.random.fork_rng(devices=[]):
                torch.manual_seed(SEED)
                network = _train(glyphs, report)
            cache.mkdir(parents=True, exist_ok=True)
            file = io.BytesIO()
            torch.save(network.state_dict(), file)
            write_bytes(path, file.getvalue())
        return cls(network)

    def read(self, outlines: Sequence[Outline | None], beside: Mapping[str, Outline]) -> list[str]:
        """The likeliest character of each; "" for None. `beside` holds H and n of the font, if it has them."""
        if not outlines:
            return []
        shown = [picture(beside.get(char)) for char in BESIDE]
        stacked = np.stack([np.stack([picture(outline), *shown]) for outline in outlines])
        with torch.no_grad():
            best = self._network(_inputs(stacked)).argmax(1).tolist()
        return [CHARACTERS[index] if outline else "" for index, outline in zip(best, outlines, strict=True)]


def _inputs(pictures: Pictures) -> Tensor:
    """[n, 1 + len(BESIDE), 32, 32] from 0 to 1."""
    return torch.from_numpy(pictures.astype(np.float32) / 255)


def _train(glyphs: TrainingGlyphs, report: Callable[[int, int], None]) -> nn.Sequential:
    families = {face.family: index for index, face in enumerate(glyphs.faces)}
    fonts = np.asarray(glyphs.pictures[sorted(families.values())])
    drawn = fonts.any((2, 3))
    owners, chars = map(torch.from_numpy, np.nonzero(drawn))
    shown = fonts[:, [CHARACTERS.index(char) for char in BESIDE]]
    pictures = fonts[drawn]
    network = _network()
    steps = EPOCHS * -(-len(chars) // BATCH)
    optimizer = torch.optim.AdamW(network.parameters(), PEAK_RATE)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, PEAK_RATE, total_steps=steps)
    done = 0
    for _ in range(EPOCHS):
        for batch in torch.split(torch.randperm(len(chars)), BATCH):
            inputs = _inputs(np.concatenate([pictures[batch][:, None], shown[owners[batch]]], axis=1))
            loss = nn.functional.cross_entropy(network(_varied(inputs)), chars[batch])
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            schedule.step()
            done += 1
            report(done, steps)
    return network


def _varied(pictures: Tensor) -> Tensor:
    """Each picture scaled, stretched and moved at random: fonts fill their em as differently."""
    count = len(pictures)
    scale = torch.exp(torch.empty(count, 2).uniform_(-MOST_SCALE, MOST_SCALE))
    scale[:, 1] = scale[:, 0] * torch.exp(torch.empty(count).uniform_(-0.2, 0.2))
    shift = torch.empty(count, 2, 1).uniform_(-0.15, 0.15)
    grid = nn.functional.affine_grid(
        torch.cat([torch.diag_embed(scale), shift], 2), list(pictures.shape), align_corners=False
    )
    return nn.functional.grid_sample(pictures, grid, align_corners=False)
