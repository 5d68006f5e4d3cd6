from __future__ import annotations

from pathlib import Path

import pytest
import torch

from fonte_plugin.engine.base import EngineOptions, Row, Sampling, Written
from fonte_plugin.engine.onnx_engine import OnnxEngine
from fonte_plugin.notation import grammar
from fonte_plugin.notation.manifest import ModelManifest
from fonte_train.corpus.dataset import Dataset
from fonte_train.network.parity import random_walk
from fonte_train.network.torch_engine import Request, TorchEngine
from fonte_train.network.transformer import Transformer
from fonte_train.scoring import rendered_score

ROWS = tuple(Row(grammar.character_token(char), candidate) for char in "AbQ" for candidate in (0, 1))


def prompts() -> list[tuple[int, ...]]:
    """Of different lengths, as those of different fonts are."""
    return [tuple(random_walk(length, seed).tolist()) for seed, length in enumerate((5, 90, 31))]


@pytest.mark.parametrize("temperature", [0, 0.7])
def test_torch_writes_what_the_exported_network_writes(
    tiny_network: Transformer, tiny_model: Path, temperature: float
) -> None:
    manifest = ModelManifest.read(tiny_model)
    sampling = Sampling(temperature=temperature, seed=3, max_tokens=60)
    onnx = OnnxEngine(tiny_model, manifest, EngineOptions(threads=1))
    engine = TorchEngine(tiny_network, manifest)
    for prompt in prompts():
        expected = {found.row: found for found in onnx.write(prompt, ROWS, sampling) if isinstance(found, Written)}
        for found in engine.write(prompt, ROWS, sampling):
            assert isinstance(found, Written)
            assert found.ids == expected[found.row].ids
            assert found.forced == expected[found.row].forced
            assert found.log_probability == pytest.approx(expected[found.row].log_probability, abs=1e-3)


def test_many_prompts_at_once_and_small_waves_change_nothing(tiny_network: Transformer, tiny_model: Path) -> None:
    manifest = ModelManifest.read(tiny_model)
    sampling = Sampling(temperature=0.7, max_tokens=40)
    requests = [Request(prompt, ROWS) for prompt in prompts()]
    together = TorchEngine(tiny_network, manifest).write_many(requests, sampling)
    alone = [list(TorchEngine(tiny_network, manifest).write(r.prompt, r.rows, sampling)) for r in requests]
    waves = TorchEngine(tiny_network, manifest, cache_bytes=400_000).write_many(requests, sampling)
    assert [[found.ids for found in rows] for rows in together] == [[found.ids for found in rows] for rows in alone]
    assert [[found.ids for found in rows] for rows in together] == [[found.ids for found in rows] for rows in waves]


def test_a_likelihood_is_that_of_the_exported_network(tiny_network: Transformer, tiny_model: Path) -> None:
    manifest = ModelManifest.read(tiny_model)
    ids = random_walk(80, 1).tolist()
    found = TorchEngine(tiny_network, manifest).log_likelihood(ids, 2)
    assert found == pytest.approx(OnnxEngine(tiny_model, manifest).log_likelihood(ids, 2), abs=1e-2)


class _Truthful(TorchEngine):
    """Writes the true glyphs: what a perfect network would."""

    def __init__(self, network: Transformer, manifest: ModelManifest, data: Dataset, font: int) -> None:
        super().__init__(network, manifest)
        rows = data.glyphs[data.bounds[font] : data.bounds[font + 1]]
        self.truth = {int(ids[0]): tuple(ids[1:].tolist()) for ids in map(data.glyph_tokens, rows)}

    def write_many(self, requests: object, sampling: Sampling) -> list[list[Written]]:
        return [[Written(row, self.truth[row.first], False, 0.0) for row in request.rows] for request in requests]  # type: ignore[attr-defined]


def test_the_truth_scores_one_and_a_network_that_knows_nothing_far_less(
    sample_data: Dataset, tiny_network: Transformer, tiny_model: Path
) -> None:
    manifest = ModelManifest.read(tiny_model)
    fonts = rendered_score.choose_fonts(sample_data)
    assert [font.face.family for font in fonts] == ["chosen"]
    held_out = sample_data.fonts_of("val-choose")[0]
    perfect = rendered_score.measure(_Truthful(tiny_network, manifest, sample_data, held_out), fonts, 3)
    assert perfect is not None
    assert (perfect.iou, perfect.valid, perfect.advance_error, perfect.glyphs) == (1, 1, 0, 3)
    poor = rendered_score.measure(TorchEngine(tiny_network, manifest), fonts, 3, 60)
    assert poor is not None
    assert poor.iou < 0.6


def test_half_precision_on_the_way_to_a_gpu_keeps_to_its_types(tiny_network: Transformer, tiny_model: Path) -> None:
    """The types that a GPU would see, tried on the CPU."""
    with torch.autocast("cpu", torch.bfloat16), torch.no_grad():
        logits = tiny_network(torch.from_numpy(random_walk(20, 0))[None])
    assert torch.isfinite(logits.float()).all()
