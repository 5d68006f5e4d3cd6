"""Each check of `fonte-train verify` against data that it has to refuse: a check that cannot fail checks nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from fonte_plugin.notation import grammar
from fonte_train.arrays.glyph_arrays import read, write
from fonte_train.checks import data as data_checks
from fonte_train.checks import network as network_checks
from fonte_train.checks.check import run_checks
from fonte_train.corpus.dataset import Dataset
from fonte_train.corpus.split import SPLITS_NAME, to_csv
from fonte_train.network.transformer import Attention, Transformer
from fonte_train.training.config import RunConfig, load_config

TINY = load_config("tiny")


class Altered(Dataset):
    """A data set with other tokens or facts than those on disk."""

    def __init__(self, data: Dataset, *, tokens: Any = None, fonts: Any = None) -> None:
        super().__init__(data.folder, data.manifest)
        self.__dict__.update(
            tokens=np.array(data.tokens) if tokens is None else tokens,
            fonts=[dict(font) for font in data.fonts] if fonts is None else fonts,
        )


def failing(data: Dataset) -> set[str]:
    claims = {(check.__doc__ or "").split("\n", 1)[0]: check.__name__ for check in data_checks.CHECKS}
    return {claims[result.claim] for result in run_checks(data_checks.CHECKS, data) if not result.holds}


def values_moved(data: Dataset, change: Callable[[np.ndarray], np.ndarray]) -> Altered:
    """The data set with all coordinates sent through `change`."""
    ids = np.array(data.tokens).astype(np.int64)
    numbers = ids >= grammar.FIRST_COORDINATE
    offset = grammar.FIRST_COORDINATE - grammar.MIN_COORDINATE
    ids[numbers] = change(ids[numbers] - offset) + offset
    return Altered(data, tokens=ids.astype(np.uint16))


def test_a_whole_data_set_passes_every_check(sample_data: Dataset) -> None:
    assert failing(sample_data) == set()


def test_a_byte_that_changed_is_seen(sample_data: Dataset, tmp_path: Path) -> None:
    for path in sample_data.folder.iterdir():
        if path.is_file():
            (tmp_path / path.name).write_bytes(path.read_bytes())
    raw = bytearray((tmp_path / "tokens.bin").read_bytes())
    raw[100] ^= 1
    (tmp_path / "tokens.bin").write_bytes(bytes(raw))
    assert "files_are_whole" in failing(Dataset(tmp_path, sample_data.manifest))


def test_coordinates_without_their_signs_are_seen(sample_data: Dataset) -> None:
    assert "negative_coordinates_survive" in failing(values_moved(sample_data, np.abs))


def test_coordinates_that_were_clamped_are_seen(sample_data: Dataset) -> None:
    broken = values_moved(sample_data, lambda v: np.where(v > 600, grammar.MAX_COORDINATE, v))
    assert "nothing_is_clamped" in failing(broken)


def test_glyphs_that_stand_on_their_heads_are_seen(sample_data: Dataset) -> None:
    found = failing(values_moved(sample_data, lambda v: 500 - v))
    assert "up_is_up" in found


def test_fonts_of_another_em_that_were_not_scaled_are_seen(sample_data: Dataset) -> None:
    ids = np.array(sample_data.tokens).astype(np.int64)
    offset = grammar.FIRST_COORDINATE - grammar.MIN_COORDINATE
    for index, font in enumerate(sample_data.fonts):
        if font["upm"] != 1000:
            rows = sample_data.glyphs[sample_data.bounds[index] : sample_data.bounds[index + 1]]
            part = slice(int(rows["start"][0]), int(rows["start"][-1] + rows["length"][-1]))
            numbers = ids[part] >= grammar.FIRST_COORDINATE
            ids[part] = np.where(numbers, ((ids[part] - offset) * 1.25).astype(np.int64) + offset, ids[part])
    assert "sizes_do_not_depend_on_the_em" in failing(Altered(sample_data, tokens=ids.astype(np.uint16)))


def test_contours_that_run_backwards_are_seen(sample_data: Dataset) -> None:
    """Every glyph mirrored, as a font that was exported with the wrong direction."""
    drawn = read(sample_data.tokens)
    mirrored = replace(drawn, points=drawn.points * (-1, 1) + (700, 0))
    ids, lengths = write(mirrored)
    table = sample_data.glyphs.copy()
    table["length"], table["start"] = lengths, np.cumsum(lengths) - lengths
    broken = Altered(sample_data, tokens=ids)
    broken.__dict__["glyphs"] = table
    assert "outer_contours_run_counter_clockwise" in failing(broken)


def test_a_sentence_that_the_grammar_refuses_is_seen(sample_data: Dataset) -> None:
    ids = np.array(sample_data.tokens)
    ids[5] = grammar.END
    assert "tokens_are_of_this_grammar" in failing(Altered(sample_data, tokens=ids))


def test_a_held_out_family_in_training_is_seen(sample_data: Dataset) -> None:
    fonts = [dict(font) for font in sample_data.fonts]
    next(font for font in fonts if font["split"] == "val-choose")["split"] = "train"
    assert "splits_do_not_leak" in failing(Altered(sample_data, fonts=fonts))


def test_a_training_font_that_resembles_a_held_out_one_is_seen(sample_data: Dataset) -> None:
    fonts = [dict(font) for font in sample_data.fonts]
    families = [font["family"] for font in fonts]
    ids = np.array(sample_data.tokens)
    one, other = families.index("wide"), families.index("slanted")
    rows = sample_data.glyphs
    copied = Altered(sample_data, tokens=ids, fonts=fonts)
    first, second = (rows[sample_data.bounds[i] : sample_data.bounds[i + 1]] for i in (one, other))
    table = rows.copy()
    table["start"][sample_data.bounds[other] : sample_data.bounds[other + 1]] = first["start"]
    table["length"][sample_data.bounds[other] : sample_data.bounds[other + 1]] = first["length"]
    assert len(first) == len(second)
    copied.__dict__["glyphs"] = table
    fonts[other]["split"] = "val-choose"
    (splits := dict.fromkeys(families, "train")).update({"chosen": "val-choose", "slanted": "val-choose"})
    found = [result.facts for result in run_checks((data_checks.splits_do_not_leak,), _with_splits(copied, splits))]
    assert "are alike and in different splits" in found[0]


def _with_splits(data: Dataset, splits: dict[str, str]) -> Dataset:
    folder = data.folder.with_name(f"{data.folder.name}-splits")
    folder.mkdir(exist_ok=True)
    (folder / SPLITS_NAME).write_text(to_csv(splits), encoding="utf-8")
    altered = Altered(data, fonts=data.fonts)
    altered.__dict__.update(folder=folder, glyphs=data.glyphs)
    return altered


def test_a_closed_licence_is_seen(sample_data: Dataset) -> None:
    fonts = [dict(font) for font in sample_data.fonts]
    fonts[0]["licence"] = "unknown"
    assert failing(Altered(sample_data, fonts=fonts)) == {"licences_are_open"}


def test_a_line_that_is_written_longer_than_it_has_to_be_is_seen(sample_data: Dataset) -> None:
    """`L x y` where `H x` says the same: it decodes, and is written otherwise."""
    ids = np.array(sample_data.tokens)
    place = int(np.flatnonzero((ids[:-5] == grammar.MOVE.token) & (ids[3:-2] == grammar.LINE.token))[0])
    ids[place + 5] = ids[place + 2]
    assert failing(Altered(sample_data, tokens=ids)) >= {"glyphs_come_back"}


def test_a_character_that_hardly_any_font_has_and_an_unknown_style_are_seen(sample_data: Dataset) -> None:
    fonts = [dict(font) for font in sample_data.fonts]
    crowd = [*fonts, *(dict(fonts[0], name=f"empty {place}") for place in range(100))]
    results = run_checks((data_checks.every_character_is_trained,), Altered(sample_data, fonts=crowd))
    assert ["Hardly any font has" in result.facts for result in results] == [True]
    fonts[0]["style"] = "gothic"
    assert "every_character_is_trained" in failing(Altered(sample_data, fonts=fonts))


def test_padding_in_a_batch_is_seen(sample_data: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    class Padded(data_checks.Batches):
        def __getitem__(self, step: int) -> np.ndarray:
            batch = super().__getitem__(step).copy()
            batch[:, -100:] = grammar.PAD
            return batch

    monkeypatch.setattr(data_checks, "Batches", Padded)
    assert failing(sample_data) == {"batches_are_right"}


def test_every_claim_is_told_apart_by_its_first_line() -> None:
    claims = [(check.__doc__ or "").split("\n", 1)[0] for check in (*data_checks.CHECKS, *network_checks.CHECKS)]
    assert all(claims)
    assert len(set(claims)) == len(claims)


def failing_of_network(config: RunConfig = TINY) -> set[str]:
    claims = {(check.__doc__ or "").split("\n", 1)[0]: check.__name__ for check in network_checks.CHECKS}
    return {claims[result.claim] for result in run_checks(network_checks.CHECKS, config) if not result.holds}


def test_a_network_that_is_right_passes_every_check() -> None:
    assert failing_of_network() == set()


def test_a_network_with_an_adapter_passes_every_check() -> None:
    adapted = load_config(
        "characters",
        ["network.width=32", "network.hidden=48", "network.heads=2", "network.layers=2", "network.adapter_rank=4"],
    )
    assert failing_of_network(adapted) == set()


def test_a_start_that_knows_too_much_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Embeddings drawn from N(0, 1) and used as a head: what the journal's cloud script did."""

    def wild(self: Transformer) -> None:
        for parameter in self.parameters():
            torch.nn.init.normal_(parameter)

    monkeypatch.setattr(Transformer, "reset_parameters", wild)
    assert "it_begins_knowing_nothing" in failing_of_network()


def test_a_mask_that_looks_ahead_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def unmasked(self: Attention, x: torch.Tensor, rotation: Any, gate: Any = None) -> torch.Tensor:
        q, k, v = self.project(x, rotation, gate)
        mixed = torch.nn.functional.scaled_dot_product_attention(q, k, v)
        return self.out(mixed.transpose(1, 2).flatten(2), gate)

    monkeypatch.setattr(Attention, "forward", unmasked)
    assert failing_of_network() == {"it_does_not_look_ahead", "padding_does_not_count"}, "PAD is looked at as well"


def test_a_loss_that_counts_padding_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def counting(logits: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.cross_entropy(logits.flatten(0, 1), target.flatten())

    monkeypatch.setattr(network_checks, "sequence_loss", counting)
    assert "padding_does_not_count" in failing_of_network()


def test_a_weight_that_gets_no_gradient_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = Transformer.reset_parameters

    def frozen(self: Transformer) -> None:
        begun(self)
        self.embed.weight.requires_grad_(False)

    monkeypatch.setattr(Transformer, "reset_parameters", frozen)
    assert failing_of_network() == {"every_weight_learns"}


def test_a_vocabulary_that_is_one_too_small_is_seen() -> None:
    """The journal's own command crashed on its commonest token for that."""
    config = replace(TINY, network=replace(TINY.network, vocabulary=grammar.VOCABULARY_SIZE - 1))
    assert "it_speaks_the_grammar" in failing_of_network(config)


def test_glyphs_without_an_end_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless(network_checks.TorchEngine):
        def write_many(self, *args: Any, **kwargs: Any) -> Any:
            written = super().write_many(*args, **kwargs)
            return [[replace(glyph, ids=glyph.ids[:-1]) for glyph in glyphs] for glyphs in written]

    monkeypatch.setattr(network_checks, "TorchEngine", Endless)
    assert failing_of_network() == {"it_writes_glyphs_at_once"}


def test_facts_of_fonts_are_lines_of_json(sample_data: Dataset) -> None:
    lines = (sample_data.folder / "fonts.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["name"] for line in lines] == [font["name"] for font in sample_data.fonts]
