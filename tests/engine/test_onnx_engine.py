from __future__ import annotations

import copy
import gc
import shutil
import threading
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from fakes.outlines import circle, rectangle

from fonte_plugin.engine import onnx_engine
from fonte_plugin.engine.base import Cancellation, EngineOptions, Occupancy, Row, Sampling, Step, Written
from fonte_plugin.engine.cache import RowCache
from fonte_plugin.engine.onnx_engine import OnnxEngine
from fonte_plugin.engine.sampling import Sampler
from fonte_plugin.errors import Cancelled, GenerationError, ModelError
from fonte_plugin.notation import grammar
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.manifest import MANIFEST_NAME, NETWORK_NAME, STEP_NAME, ModelManifest
from fonte_plugin.notation.normalise import canonical
from fonte_plugin.notation.probe import UNCLEAR, probe
from fonte_plugin.notation.prompt import opening
from fonte_plugin.notation.tokenizer import decode, encode_glyph
from fonte_plugin.outlines.outline import Outline

torch = pytest.importorskip("torch")
if TYPE_CHECKING:
    from fonte_train.network.transformer import Transformer

RING = canonical(Outline(620, (circle(310, 350, 260), circle(310, 350, 170, clockwise=True))), 620)
PROMPT = opening(
    "serif",
    [
        encode_glyph(char, outline)
        for char, outline in zip("nHoOaeg", [Outline(300, (rectangle(80, 0, 170, 700),)), RING] * 4, strict=False)
    ],
)
ROWS = [Row(32 + place % 9, place // 9) for place in range(12)]
WILD = Sampling(temperature=3, seed=5)
"""Walks at random through the grammar, for glyphs of very different lengths."""


class Counted(OnnxEngine):
    """An engine of which is known what ran."""

    def __init__(self, directory: Path, options: EngineOptions) -> None:
        self.occupancy = Occupancy()
        super().__init__(directory, ModelManifest.read(directory), options, self.occupancy)


def load(directory: Path, **options: int) -> Counted:
    return Counted(directory, EngineOptions(**{"threads": 1, **options}))


@pytest.fixture(scope="session")
def models(tiny_model: Path, tiny_network: Transformer, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The tiny model with its plain graph alone, with the faster one as it ships, and with that one in float32."""
    from fonte_train.network.onnx_export import save_graph
    from fonte_train.network.step_graph import build_step, save_step

    found = {"plain": tiny_model}
    for kind in ("float", "eight bits"):
        folder = Path(shutil.copytree(tiny_model, tmp_path_factory.mktemp("step") / "model"))
        exact = kind == "float"
        step = (
            save_graph(build_step(tiny_network, None), folder / STEP_NAME) if exact else save_step(tiny_network, folder)
        )
        manifest = replace(ModelManifest.read(folder), step=step)
        (folder / MANIFEST_NAME).write_text(manifest.to_json(), encoding="utf-8")
        found[kind] = folder
    return found


@pytest.fixture(params=["plain", "eight bits"])
def model(models: dict[str, Path], request: pytest.FixtureRequest) -> Path:
    return models[request.param]


@pytest.fixture
def engine(model: Path) -> Counted:
    return load(model)


@pytest.fixture(params=["plain", "float"])
def exact(models: dict[str, Path], request: pytest.FixtureRequest) -> Counted:
    """An engine that computes what torch does."""
    return load(models[request.param])


def finished(engine: Counted, rows: list[Row] = ROWS, sampling: Sampling = WILD) -> dict[Row, Written]:
    found = [event for event in engine.write(PROMPT, rows, sampling) if isinstance(event, Written)]
    assert sorted(map(hash, (written.row for written in found))) == sorted(map(hash, rows)), "each row comes once"
    return {written.row: written for written in found}


def ids_of(written: dict[Row, Written]) -> dict[Row, tuple[int, ...]]:
    return {row: each.ids for row, each in written.items()}


@pytest.fixture
def reference(model: Path) -> dict[Row, tuple[int, ...]]:
    """What the plainest engine writes: one thread, all rows in one wave."""
    return ids_of(finished(load(model)))


def plain_logits(network: Transformer, ids: list[int]) -> np.ndarray:
    with torch.no_grad():
        return network(torch.tensor([ids]))[0].numpy()


@pytest.mark.parametrize("chunk", [50, 128])
def test_logits_equal_the_plain_network_over_the_whole_sequence(
    exact: Counted, tiny_network: Transformer, chunk: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: dict[Row, list[np.ndarray]] = {row: [] for row in ROWS}
    choose = Sampler.choose

    def recording(self: Sampler, logits: np.ndarray) -> np.ndarray:
        for row, values in zip(self.rows, logits, strict=True):
            seen[row].append(values.copy())
        return choose(self, logits)

    monkeypatch.setattr(Sampler, "choose", recording)
    monkeypatch.setattr(onnx_engine, "CHUNK", chunk)
    written = finished(exact)
    assert max(exact.occupancy.chunks) <= chunk < len(PROMPT) * 3
    assert sum(exact.occupancy.chunks) == len(PROMPT)
    assert len({len(each.ids) for each in written.values()}) > 5, "rows leave the batch at different times"
    assert max(len(each.ids) for each in written.values()) > 64, "a row's own cache grows more than once"
    for row, each in written.items():
        expected = plain_logits(tiny_network, [*PROMPT, row.first, *each.ids[:-1]])[len(PROMPT) :]
        np.testing.assert_allclose(np.stack(seen[row]), expected, atol=1e-4)


def test_a_prompt_longer_than_a_chunk_is_read_in_chunks(exact: Counted, tiny_network: Transformer) -> None:
    long = (PROMPT * 3)[:600]
    greedy = Sampling(temperature=0)
    found = [e for e in exact.write(long, ROWS[:2], greedy) if isinstance(e, Written)]
    assert exact.occupancy.chunks == [128, 128, 128, 128, 88]
    for each in found:
        logits = plain_logits(tiny_network, [*long, each.row.first])[-1]
        assert each.ids[0] == np.where(grammar.allowed_next(grammar.automaton().advance), logits, -np.inf).argmax()


def test_the_log_probability_is_that_of_the_masked_network(exact: Counted, tiny_network: Transformer) -> None:
    for row, each in finished(exact).items():
        logits = plain_logits(tiny_network, [*PROMPT, row.first, *each.ids[:-1]])[len(PROMPT) :].astype(np.float64)
        state, total = grammar.automaton().advance, 0.0
        for token, values in zip(each.ids, logits, strict=True):
            allowed = values[grammar.allowed_next(state)]
            total += values[token] - allowed.max() - np.log(np.exp(allowed - allowed.max()).sum())
            state = grammar.automaton().step(state, token)
        assert each.log_probability == pytest.approx(total, abs=1e-2)


@pytest.mark.parametrize("start", [1, 2, 5, 100, -1])
@pytest.mark.parametrize("chunk", [13, 128])
def test_log_likelihood_is_the_cross_entropy_of_torch(
    exact: Counted, tiny_network: Transformer, start: int, chunk: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(onnx_engine, "CHUNK", chunk)
    start = start % len(PROMPT)
    logits = torch.from_numpy(plain_logits(tiny_network, PROMPT))
    expected = -torch.nn.functional.cross_entropy(
        logits[start - 1 : -1], torch.tensor(PROMPT[start:]), reduction="sum"
    ).item()
    assert exact.log_likelihood(PROMPT, start) == pytest.approx(expected, rel=1e-5, abs=1e-4)


def test_the_tiny_model_draws_its_box_for_every_character(engine: Counted) -> None:
    from fakes.tiny_network import BOX

    rows = [Row(grammar.character_token(char)) for char in CHARACTERS]
    assert {decode(ids) for ids in ids_of(finished(engine, rows, Sampling(temperature=0.5))).values()} == {BOX}


def test_the_number_of_threads_changes_nothing(model: Path, reference: dict[Row, tuple[int, ...]]) -> None:
    assert ids_of(finished(load(model, threads=2))) == reference


def test_a_row_does_not_depend_on_those_drawn_beside_it(engine: Counted, reference: dict[Row, tuple[int, ...]]) -> None:
    for row in ROWS[::4]:
        assert ids_of(finished(engine, [row])) == {row: reference[row]}
    assert ids_of(finished(engine, ROWS[::-1])) == reference


def test_a_small_cache_splits_waves_and_restarts_rows_with_the_same_result(engine: Counted, model: Path) -> None:
    long_winded = Sampling(temperature=20, seed=3)
    token = RowCache.bytes_per_token(engine.manifest)
    small = load(model, cache_bytes=token * (len(PROMPT) + 300))
    assert ids_of(finished(small, sampling=long_winded)) == ids_of(finished(engine, sampling=long_winded))
    assert engine.occupancy.restarted == 0
    assert small.occupancy.restarted > 0
    assert max(small.occupancy.steps) == 3, "a wave is counted as of three blocks of 32 tokens a row"


def test_a_cache_too_small_for_anything_still_draws_row_by_row(
    model: Path, reference: dict[Row, tuple[int, ...]]
) -> None:
    engine = load(model, cache_bytes=0)
    assert ids_of(finished(engine)) == reference
    assert set(engine.occupancy.steps) == {1}


def test_the_seed_and_the_candidate_decide_what_is_drawn(
    engine: Counted, reference: dict[Row, tuple[int, ...]]
) -> None:
    assert ids_of(finished(engine)) == reference
    other = ids_of(finished(engine, sampling=Sampling(temperature=3, seed=6)))
    assert all(other[row] != reference[row] for row in ROWS)
    assert reference[Row(32, 0)] != reference[Row(32, 1)]


def test_a_greedy_row_overrules_the_temperature(exact: Counted, tiny_network: Transformer) -> None:
    greedy = Row(40, greedy=True)
    ids = finished(exact, [greedy, Row(41)])[greedy].ids
    logits = plain_logits(tiny_network, [*PROMPT, 40, *ids[:-1]])[len(PROMPT) :]
    state = grammar.automaton().advance
    for token, values in zip(ids, logits, strict=True):
        assert token == np.where(grammar.allowed_next(state), values, -np.inf).argmax()
        state = grammar.automaton().step(state, token)


def test_the_prompt_is_read_once_for_all_rows_and_kept_for_the_next_call(engine: Counted) -> None:
    finished(engine)
    finished(engine, ROWS[:2])
    assert engine.occupancy.chunks == [128, len(PROMPT) - 128]
    list(engine.write(PROMPT[:50], ROWS[:1], WILD))
    assert engine.occupancy.chunks == [128, len(PROMPT) - 128, 50]


def test_a_prompt_read_behind_another_is_the_same_as_one_read_whole(
    engine: Counted, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(onnx_engine, "CHUNK", 50)
    list(engine.write(PROMPT[:130], ROWS[:1], WILD))
    engine.occupancy.chunks.clear()
    assert len(PROMPT) > 150
    behind = ids_of(finished(engine))
    assert sum(engine.occupancy.chunks) == len(PROMPT) - 100, "two whole chunks of it are known"
    assert behind == ids_of(finished(load(model)))


def test_steps_count_the_rows_that_really_run(engine: Counted) -> None:
    events = list(engine.write(PROMPT, ROWS, WILD))
    steps = [event for event in events if isinstance(event, Step)]
    written = [event for event in events if isinstance(event, Written)]
    assert [step.active for step in steps] == engine.occupancy.steps
    assert sum(engine.occupancy.steps) == sum(len(each.ids) for each in written)
    assert [step.tokens for step in steps] == list(range(1, len(steps) + 1))
    assert written == sorted(written, key=lambda each: len(each.ids)), "a row comes as soon as it is finished"


def test_no_rows_are_no_work(engine: Counted) -> None:
    assert [event for event in engine.write(PROMPT, [], WILD) if isinstance(event, Written)] == []


def test_a_prompt_that_leaves_no_room_is_refused(engine: Counted) -> None:
    room = engine.manifest.context - 1 - WILD.max_tokens
    with pytest.raises(GenerationError, match=f"take {room + 1} tokens, which leaves no room") as caught:
        next(engine.write([1] * (room + 1), ROWS, WILD))
    assert caught.value.code == "context"


def test_products_in_eight_bits_say_nearly_what_the_network_says(
    models: dict[str, Path], tiny_network: Transformer
) -> None:
    from fonte_train.network.parity import compare

    folder = models["eight bits"]
    found = compare(tiny_network, folder, ModelManifest.read(folder))
    assert found.holds_in_eight_bits
    assert not found.holds, "it does multiply in eight bits"


def test_an_adapter_counts_where_its_gate_is_open(tmp_path: Path) -> None:
    from fonte_train.network.onnx_export import save_graph
    from fonte_train.network.parity import compare
    from fonte_train.network.step_graph import build_step
    from fonte_train.network.transformer import Transformer, TransformerConfig

    torch.manual_seed(0)
    first = grammar.FIRST_CHARACTER + 40
    config = TransformerConfig(layers=2, width=32, heads=2, hidden=64, context=2048, adapter_rank=3, adapted_from=first)
    network = Transformer(config).eval()
    with torch.no_grad():
        for name, weight in network.named_parameters():
            if name.endswith("adapter_out"):
                weight.normal_()
    manifest = ModelManifest(
        name="adapted",
        version="1",
        sha256="",
        layers=2,
        heads=2,
        head_size=16,
        context=2048,
        grammar_fingerprint=grammar.fingerprint(),
        adapted=CHARACTERS[40:],
        step=save_graph(build_step(network, None), tmp_path / STEP_NAME),
    )
    assert compare(network, tmp_path, manifest).holds


def test_a_network_whose_scores_could_overflow_has_no_faster_graph(tiny_network: Transformer, tmp_path: Path) -> None:
    from fonte_train.network.step_graph import MOST_SCORE, build_step, largest_score, save_step

    network = copy.deepcopy(tiny_network)
    assert largest_score(network) < MOST_SCORE
    with torch.no_grad():
        network.blocks[1].attn.q_norm.weight.fill_(1.01 * MOST_SCORE / network.config.head_size**0.5)
    assert save_step(network, tmp_path) == ""
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ValueError, match="scores may reach 71"):
        build_step(network, None)


@pytest.mark.parametrize("content", [None, b"", b"not a network"])
def test_where_the_faster_graph_cannot_run_the_plain_one_does(
    content: bytes | None, models: dict[str, Path], tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(models["eight bits"], tmp_path / "model"))
    (folder / STEP_NAME).unlink()
    if content is not None:
        (folder / STEP_NAME).write_bytes(content)
    assert ids_of(finished(load(folder))) == ids_of(finished(load(models["plain"])))


def test_where_the_faster_graph_says_something_else_than_the_network_the_plain_one_draws(
    models: dict[str, Path],
) -> None:
    folder, ids = models["eight bits"], probe()
    manifest = ModelManifest.read(folder)
    likeliest = int(load(folder).follow(ids[:-1], np.array([ids[-1:]]))[0, 0].argmax())

    def drawing(last: int) -> str:
        says = (*[UNCLEAR] * (len(ids) - 1), last)
        return OnnxEngine(folder, replace(manifest, says=says), EngineOptions(threads=1)).graph

    assert drawing(likeliest) == drawing(UNCLEAR) == STEP_NAME
    assert drawing(likeliest + 1) == NETWORK_NAME


@pytest.mark.parametrize("content", [None, b"", b"not a network"])
def test_a_missing_or_damaged_network_is_a_model_error(content: bytes | None, tiny_model: Path, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / NETWORK_NAME).write_bytes(content)
    with pytest.raises(ModelError, match=r"model\.onnx cannot be loaded .*; run 'fonte models verify'"):
        OnnxEngine(tmp_path, ModelManifest.read(tiny_model))


def in_another_thread(cancellation: Cancellation) -> None:
    thread = threading.Thread(target=cancellation.cancel)
    thread.start()
    thread.join()


def test_a_cancel_from_another_thread_is_raised_instead_of_the_next_step(engine: Counted) -> None:
    cancellation = Cancellation()
    events = engine.write(PROMPT, ROWS, WILD, cancellation)
    for _ in range(3):
        assert isinstance(next(events), Step)
    in_another_thread(cancellation)
    with pytest.raises(Cancelled):
        next(events)


class CancelledWhileRunning(Cancellation):
    """Is cancelled by another thread as soon as the network runs for the `runs`th time."""

    def __init__(self, runs: int) -> None:
        super().__init__()
        self.left = runs

    @contextmanager
    def on_cancel(self, callback: object) -> Iterator[None]:
        with super().on_cancel(callback):  # type: ignore[arg-type]
            self.left -= 1
            if not self.left:
                in_another_thread(self)
            yield


def test_a_cancel_stops_the_network_while_it_runs(
    engine: Counted, monkeypatch: pytest.MonkeyPatch, reference: dict[Row, tuple[int, ...]]
) -> None:
    monkeypatch.setattr(onnx_engine, "CHUNK", 50)
    with pytest.raises(Cancelled):
        list(engine.write(PROMPT, ROWS, WILD, CancelledWhileRunning(2)))
    assert engine.occupancy.chunks == [50], "the second chunk was broken off"
    with pytest.raises(Cancelled):
        engine.log_likelihood(PROMPT, 2, CancelledWhileRunning(1))
    assert ids_of(finished(engine)) == reference, "half a prompt is not taken for a whole one"


def test_nothing_runs_after_a_cancel(engine: Counted) -> None:
    cancellation = Cancellation()
    cancellation.cancel()
    with pytest.raises(Cancelled):
        next(engine.write(PROMPT, ROWS, WILD, cancellation))
    with pytest.raises(Cancelled):
        engine.log_likelihood(PROMPT, 2, cancellation)
    assert engine.occupancy.chunks == []


def test_what_was_drawn_leaves_nothing_behind(model: Path) -> None:
    engine = OnnxEngine(model, ModelManifest.read(model), EngineOptions(threads=1))
    tracemalloc.start()
    try:
        steps = 0
        for _ in range(2):  # what a collection takes away, numpy's small stores, comes back once
            for _ in range(10):
                finished(engine)
            gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(10):
            steps += sum(isinstance(event, Step) for event in engine.write(PROMPT, ROWS, WILD))
        gc.collect()
        kept = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert steps > 500
    assert kept < 8 * steps, "not as much as one reference a step: a server draws for hours"
