from __future__ import annotations

import argparse
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch
from fakes.tiny_network import export_tiny_model
from hypothesis import given
from hypothesis import strategies as st
from tiny_runs import run, tiny

from fonte_plugin.engine.base import EngineOptions, Row, Sampling, Written
from fonte_plugin.engine.onnx_engine import OnnxEngine
from fonte_plugin.notation import grammar, prompt
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.grammar import END, FIRST_CHARACTER, LAST_CHARACTER, PAD, character_token
from fonte_plugin.notation.manifest import ModelManifest
from fonte_train.batches.augment import Augmentation
from fonte_train.batches.batches import Batches, BatchOptions
from fonte_train.commands.export import _trained_on, data_summary, licence_summary
from fonte_train.corpus.dataset import Dataset
from fonte_train.errors import TrainError
from fonte_train.network.adapter import adapted_positions, is_adapter
from fonte_train.network.checkpoint import LAST_NAME, load_network
from fonte_train.network.parity import compare, random_walk
from fonte_train.network.rounding import round_network
from fonte_train.network.torch_engine import TorchEngine
from fonte_train.network.transformer import Transformer
from fonte_train.training.config import load_config

OLD = CHARACTERS[:-5]
NEW = CHARACTERS[-5:]
FIRST_ADDED = character_token(NEW[0])


@pytest.fixture(scope="module")
def adapted_network(tiny_network: Transformer) -> Transformer:
    """The tiny network with an adapter that has learnt something, for the last characters."""
    config = replace(tiny_network.config, adapter_rank=4, adapted_from=FIRST_ADDED)
    torch.manual_seed(1)
    network = Transformer(config).eval()
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            if name.endswith(".adapter_out"):
                parameter.normal_(std=0.3)
    round_network(network)
    network.load_state_dict({**network.state_dict(), **tiny_network.state_dict()})
    return network


@pytest.fixture(scope="module")
def adapted_model(adapted_network: Transformer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("adapted-model")
    export_tiny_model(adapted_network, directory)
    return directory


def written(engine: OnnxEngine | TorchEngine, chars: str) -> dict[str, tuple[int, ...]]:
    prompt_ids = random_walk(300, 4).tolist()
    rows = [Row(character_token(char)) for char in chars]
    found = engine.write(prompt_ids, rows, Sampling(temperature=2, seed=1, max_tokens=80))
    return {grammar.character(each.row.first): each.ids for each in found if isinstance(each, Written)}


def test_glyphs_of_other_characters_are_drawn_as_without_the_adapter_to_the_token(
    tiny_model: Path, adapted_model: Path
) -> None:
    engines = [OnnxEngine(path, ModelManifest.read(path), EngineOptions(1)) for path in (tiny_model, adapted_model)]
    before, after = (written(engine, OLD[:20] + NEW) for engine in engines)
    assert all(before[char] == after[char] for char in OLD[:20])
    assert any(before[char] != after[char] for char in NEW), "the adapter draws its own"


def test_logits_outside_of_adapted_glyphs_are_those_of_the_network_to_the_last_digit(
    tiny_network: Transformer, adapted_network: Transformer
) -> None:
    ids = [token for token in random_walk(300, 2).tolist() if not FIRST_ADDED <= token <= LAST_CHARACTER]
    ids += [FIRST_ADDED, *random_walk(40, 3).tolist()[2:]]
    with torch.no_grad():
        before, after = (network(torch.tensor([ids]))[0] for network in (tiny_network, adapted_network))
    place = ids.index(FIRST_ADDED)
    assert torch.equal(before[:place], after[:place])
    assert not torch.allclose(before[place], after[place], atol=1e-3)


def test_the_exported_graph_draws_what_torch_draws(adapted_network: Transformer, adapted_model: Path) -> None:
    manifest = ModelManifest.read(adapted_model)
    assert manifest.adapted == NEW
    parity = compare(adapted_network, adapted_model, manifest)
    assert parity.holds, parity
    chars = OLD[:4] + NEW
    expected = written(OnnxEngine(adapted_model, manifest, EngineOptions(1)), chars)
    assert written(TorchEngine(adapted_network, manifest), chars) == expected


@given(st.lists(st.integers(0, grammar.VOCABULARY_SIZE - 1), min_size=1, max_size=30), st.integers(32, 128))
def test_the_trainer_and_the_plugin_agree_on_what_is_adapted(ids: list[int], adapted_from: int) -> None:
    expected, current = [], 0
    for token in ids:
        current = token if FIRST_CHARACTER <= token <= LAST_CHARACTER else current
        expected.append(current >= adapted_from)
    assert adapted_positions(torch.tensor([ids]), adapted_from)[0].tolist() == expected
    assert prompt.adapted_positions(np.array(ids, np.int64), adapted_from).tolist() == expected


def last_characters(data: Dataset, count: int) -> str:
    """The last characters, in charset order, that all fonts of the data set have."""
    fonts = [data.glyphs[begin:end]["char"].tolist() for begin, end in pairwise(data.bounds)]
    known = data.manifest["characters"]
    return "".join(char for place, char in enumerate(known) if all(place in font for font in fonts))[-count:]


def test_only_the_adapter_and_the_names_of_its_characters_learn(sample_data: Dataset, tmp_path: Path) -> None:
    base, added = tmp_path / "base", tmp_path / "added"
    plain = (
        "batches.augmentation.share=0.0",
        "network.dropout=0.0",
        "batches.frame_spread=0.0",
        "network.any_style=false",
        "batches.unnamed=0.0",
    )
    run(sample_data, base, tiny(80, *plain, "schedule.rate=4e-2", "batches.batch=4"))
    learnt = last_characters(sample_data, 3)
    first = character_token(learnt[0])
    config = tiny(
        3,
        *plain,
        "network.adapter_rank=2",
        f"network.adapted_from={first}",
        "schedule.rate=1e-2",
        "batches.prompt=2",
        f'batches.taught="{learnt}"',
        "batches.context=400",
    )
    em = tiny(
        1,
        *plain,
        "network.adapter_rank=2",
        f"network.adapted_from={first}",
        f'batches.taught="{learnt}"',
        "network.framed=false",
        "batches.framed=false",
    )
    with pytest.raises(TrainError, match="where its network does"):
        run(sample_data, tmp_path / "elsewhere", em, start=base)
    assert run(sample_data, added, config, start=base).finished
    before, after = load_network(base).state_dict(), load_network(added / LAST_NAME).state_dict()
    for name, tensor in after.items():
        if name == "embed.weight":
            rows = slice(first, LAST_CHARACTER + 1)
            assert not torch.equal(tensor[rows], before[name][rows])
            assert torch.equal(tensor[: rows.start], before[name][: rows.start])
            assert torch.equal(tensor[rows.stop :], before[name][rows.stop :])
        elif is_adapter(name):
            assert tensor.abs().sum() > 0
        else:
            assert torch.equal(tensor, before[name]), name


def test_a_sequence_for_an_adapter_shows_some_glyphs_and_then_all_that_are_to_be_learnt(sample_data: Dataset) -> None:
    learnt = last_characters(sample_data, 3)
    options = BatchOptions(context=2000, taught=learnt, prompt=3, augmentation=Augmentation(share=0))
    batches = Batches(sample_data, options)
    counts = set()
    for index in range(20):
        ids = batches.sequence(index)
        end = int(np.flatnonzero(ids == END)[-1]) + 1
        assert len(ids) == 2001
        assert (ids[end:] == PAD).all()
        chars = [grammar.character(token) for token in ids[:end].tolist() if FIRST_CHARACTER <= token <= LAST_CHARACTER]
        shown = len(chars) - len(learnt)
        counts.add(shown)
        assert sorted(chars[shown:]) == sorted(learnt)
        assert not set(chars[:shown]) & set(learnt)
    assert counts == {1, 2, 3}


def test_adapted_characters_are_no_references(adapted_model: Path) -> None:
    manifest = ModelManifest.read(adapted_model)
    assert manifest.readable == OLD
    assert manifest.adapted_from == FIRST_ADDED


def test_an_adapter_and_what_it_is_taught_belong_together() -> None:
    with pytest.raises(TrainError, match="belong together"):
        tiny(1, "network.adapter_rank=2")
    with pytest.raises(TrainError, match="belong together"):
        tiny(1, 'batches.taught="-"')
    with pytest.raises(TrainError, match="does not count"):
        tiny(1, "network.adapter_rank=2", f"network.adapted_from={character_token('-')}", 'batches.taught="n"')
    assert load_config("characters").batches.taught == CHARACTERS[72:]


def test_a_model_says_what_its_network_and_what_its_adapter_was_trained_on(
    sample_data: Dataset, sample_fonts: Path
) -> None:
    index = sample_fonts / "index.csv"
    taught = data_summary(sample_data)
    found = _trained_on(argparse.Namespace(data=sample_data.folder, fonts=index, forecast=None))
    assert found == {**licence_summary(index), "adapter": taught}
    assert _trained_on(argparse.Namespace(data=None, fonts=index, forecast=None)) == licence_summary(index)
    foreseeing = argparse.Namespace(data=sample_data.folder, fonts=index, forecast=Path("run"))
    assert _trained_on(foreseeing) == {**found, "forecaster": taught}
