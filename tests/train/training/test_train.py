from __future__ import annotations

import math
import os
import signal
from pathlib import Path

import numpy as np
import pytest
import torch
from tiny_runs import NETWORK, losses, run, tiny, weights

from fonte_train.batches.batches import BatchOptions, plain_sequences
from fonte_train.checks import run as run_checks_module
from fonte_train.checks.check import run_checks
from fonte_train.corpus.dataset import Dataset
from fonte_train.errors import TrainError
from fonte_train.network.checkpoint import load_network, save_in_pieces, save_network
from fonte_train.network.optimizer import Muon, make_optimizers, orthogonal
from fonte_train.network.transformer import Transformer, TransformerConfig
from fonte_train.training.baselines import measure_baselines, places
from fonte_train.training.config import load_config, presets
from fonte_train.training.learner import Learner
from fonte_train.training.run_state import STATE_NAME, load_state
from fonte_train.training.schedule import Schedule
from fonte_train.training.train import Limits


def test_a_resumed_run_is_bit_for_bit_the_run_that_never_stopped(
    sample_data: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With dropout, variations, both optimizers and mean weights; stopped by SIGTERM after 3 of 7 steps."""
    assert run(sample_data, tmp_path / "whole", tiny(7)).finished
    learn = Learner.learn

    def stopped(
        self: Learner, ids: torch.Tensor, step: int, rate: float, progress: float
    ) -> tuple[torch.Tensor, torch.Tensor]:
        if step == 2:
            os.kill(os.getpid(), signal.SIGTERM)
        return learn(self, ids, step, rate, progress)

    with monkeypatch.context() as patch:
        patch.setattr(Learner, "learn", stopped)
        outcome = run(sample_data, tmp_path / "parts", tiny(7))
    assert (outcome.step, outcome.finished) == (3, False)
    torch.rand(17)  # whatever else used random numbers in between
    assert run(sample_data, tmp_path / "parts", tiny(7)).finished
    assert losses(tmp_path / "parts") == losses(tmp_path / "whole")
    one, other = weights(tmp_path / "whole"), weights(tmp_path / "parts")
    assert one.keys() == other.keys()
    assert all(torch.equal(one[name], other[name]) for name in one)


def test_pieces_of_a_batch_give_the_gradients_of_the_whole(sample_data: Dataset, tmp_path: Path) -> None:
    changes = ("network.dropout=0.0", "batches.batch=4")
    run(sample_data, tmp_path / "whole", tiny(3, *changes))
    run(sample_data, tmp_path / "pieces", tiny(3, *changes, "optimisation.accumulate=2"))
    assert losses(tmp_path / "pieces") == pytest.approx(losses(tmp_path / "whole"), rel=1e-4)


def test_a_run_learns_and_passes_its_checks(sample_data: Dataset, tmp_path: Path) -> None:
    config = tiny(20, "schedule.rate=2e-2", "network.dropout=0.0", "batches.batch=4")
    assert run(sample_data, tmp_path, config).finished
    results = list(run_checks(run_checks_module.CHECKS, run_checks_module.Run(tmp_path, sample_data)))
    assert [result for result in results if not result.holds] == []
    first, last = losses(tmp_path)[0], losses(tmp_path)[-1]
    assert first == pytest.approx(math.log(2176), abs=0.1)
    assert last < 6.5


def test_a_state_of_another_data_set_or_configuration_is_refused(sample_data: Dataset, tmp_path: Path) -> None:
    run(sample_data, tmp_path, tiny(1))
    with pytest.raises(TrainError, match="other settings of schedule"):
        run(sample_data, tmp_path, tiny(1, "schedule.rate=1.0"))
    with pytest.raises(TrainError, match="another data set"):
        run(_Renamed(sample_data.folder, sample_data.manifest), tmp_path, tiny(1))


def test_a_state_from_before_a_setting_existed_is_gone_on_with(sample_data: Dataset, tmp_path: Path) -> None:
    """What it does not say is the default, which is what was done then."""
    for folder in ("old", "new"):
        run(sample_data, tmp_path / folder, tiny(2), Limits(session=0))
    path = tmp_path / "old" / STATE_NAME
    values = torch.load(path, weights_only=True)
    del values["config"]["batches"]["taught"], values["config"]["batches"]["augmentation"]["weight_share"]
    torch.save(values, path)
    for folder in ("old", "new"):
        assert run(sample_data, tmp_path / folder, tiny(2)).finished
    assert losses(tmp_path / "old") == losses(tmp_path / "new")


class _Renamed(Dataset):
    @property
    def sha256(self) -> str:
        return "another"


def test_a_state_that_was_cut_off_falls_back_on_the_one_before(sample_data: Dataset, tmp_path: Path) -> None:
    config = tiny(4, "watching.save_minutes=0.0")  # after every step
    run(sample_data, tmp_path, config)
    (tmp_path / STATE_NAME).write_bytes((tmp_path / STATE_NAME).read_bytes()[:1000])
    state = load_state(tmp_path)
    assert state is not None
    assert state.step == 4  # saved after the last step, and once more at the end


def test_a_run_without_an_end_and_a_start_that_is_wrong_are_refused(
    sample_data: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(TrainError, match="needs an end"):
        run(sample_data, tmp_path, load_config("tiny", NETWORK))

    def wild(self: Transformer) -> None:
        for parameter in self.parameters():
            torch.nn.init.normal_(parameter)

    monkeypatch.setattr(Transformer, "reset_parameters", wild)
    with pytest.raises(TrainError, match="the network's start is wrong"):
        run(sample_data, tmp_path, tiny(1))


def test_minutes_end_a_session_and_a_run(sample_data: Dataset, tmp_path: Path) -> None:
    endless = load_config("tiny", NETWORK)
    assert not run(sample_data, tmp_path / "a", endless, Limits(minutes=60, session=0)).finished
    assert run(sample_data, tmp_path / "b", endless, Limits(minutes=1e-9)).finished
    assert (tmp_path / "b" / "weights.safetensors").exists()


def test_newton_and_schulz_make_a_matrix_orthogonal() -> None:
    for shape in ((3, 24, 16), (3, 16, 24)):
        torch.manual_seed(0)
        singular = torch.linalg.svdvals(orthogonal(torch.randn(shape)))
        assert singular.min() > 0.5
        assert singular.max() < 1.4


@pytest.mark.parametrize("shape", [(24, 16), (16, 24)])
def test_muon_moves_a_matrix_as_torch_moves_it(shape: tuple[int, int]) -> None:
    """torch computes in bfloat16, hence the tolerance: a fiftieth of the five steps."""
    torch.manual_seed(0)
    mine = torch.nn.Parameter(torch.randn(shape))
    begun = mine.detach().clone()
    theirs = torch.nn.Parameter(begun.clone())
    pair = (
        Muon([{"params": [mine]}], lr=0.01, momentum=0.95, weight_decay=0.01),
        torch.optim.Muon([theirs], lr=0.01, momentum=0.95, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"),
    )
    for _ in range(5):
        mine.grad = torch.randn(shape)
        theirs.grad = mine.grad.clone()
        for optimizer in pair:
            optimizer.step()
    moved = (theirs - begun).abs().max().item()
    torch.testing.assert_close(mine, theirs, atol=0.02 * moved, rtol=0)


def test_two_matrices_in_one_are_moved_one_by_one() -> None:
    torch.manual_seed(0)
    halves = [torch.nn.Parameter(torch.randn(24, 16)) for _ in range(2)]
    fused = torch.nn.Parameter(torch.cat([half.detach() for half in halves]))
    alone = Muon([{"params": halves}], lr=0.01, momentum=0.95, weight_decay=0.0)
    together = Muon([{"params": [fused], "parts": 2}], lr=0.01, momentum=0.95, weight_decay=0.0)
    fused.grad = torch.randn(48, 16)
    for half, grad in zip(halves, fused.grad.chunk(2), strict=True):
        half.grad = grad.clone()
    alone.step()
    together.step()
    torch.testing.assert_close(fused, torch.cat(halves), atol=1e-6, rtol=1e-5)


def test_every_weight_belongs_to_one_optimizer_and_both_lower_a_loss() -> None:
    torch.manual_seed(0)
    network = Transformer(TransformerConfig(width=32, layers=2, heads=2, hidden=48, context=64))
    optimizers = make_optimizers(network, 1e-2, 0.0)
    owned = [id(p) for optimizer in optimizers for group in optimizer.param_groups for p in group["params"]]
    assert sorted(owned) == sorted(id(parameter) for parameter in network.parameters())
    ids = torch.randint(0, 2176, (2, 40))
    found = []
    for _ in range(12):
        loss = torch.nn.functional.cross_entropy(network(ids[:, :-1]).flatten(0, 1), ids[:, 1:].flatten())
        loss.backward()
        for optimizer in optimizers:
            optimizer.step()
            optimizer.zero_grad()
        found.append(loss.item())
    assert found[-1] < found[0] - 1


def test_the_rate_rises_stays_and_falls() -> None:
    schedule = Schedule(rate=1.0, warmup=10, level=0.5, last=0.1)
    assert [schedule.at(step, 0) for step in (0, 4, 9, 99)] == pytest.approx([0.1, 0.5, 1, 1])
    assert [schedule.at(99, progress) for progress in (0.5, 0.75, 1, 2)] == pytest.approx([1, 0.55, 0.1, 0.1])
    cosine = Schedule(rate=1.0, warmup=1, shape="cosine", last=0.1)
    assert [cosine.at(9, progress) for progress in (0, 0.5, 1)] == pytest.approx([1, 0.55, 0.1])


def test_the_grammar_table_knows_more_than_single_tokens(sample_data: Dataset) -> None:
    options = BatchOptions(context=600)
    training = plain_sequences(sample_data, "train", options, 6)
    found = measure_baselines(training, plain_sequences(sample_data, "val-choose", options, 1))
    assert found.uniform == pytest.approx(math.log(2176))
    assert found.grammar < found.unigram < found.uniform


def test_places_count_the_numbers_behind_a_command() -> None:
    ids = np.array([[1, 22, 32, 900, 3, 700, 701, 5, 702, 7, 2]])
    assert (places(ids) // 7).tolist() == [[1, 22, 32, 32, 3, 3, 3, 5, 5, 7, 2]]
    assert (places(ids) % 7).tolist() == [[0, 0, 0, 1, 0, 1, 2, 0, 1, 0, 0]]


def test_weights_in_pieces_are_the_weights(tmp_path: Path) -> None:
    network = Transformer(TransformerConfig(width=32, layers=2, heads=2, hidden=48, context=64)).eval()
    paths = save_in_pieces(network, tmp_path / "pieces", 0.25)
    assert len(paths) > 1
    assert all(path.stat().st_size <= 0.25 * 2**20 for path in paths)
    save_network(network, tmp_path / "weights.safetensors")
    back, whole = load_network(tmp_path / "pieces"), load_network(tmp_path)
    assert back.config == whole.config == network.config
    for one, other in zip(back.parameters(), network.parameters(), strict=True):
        torch.testing.assert_close(one, other, atol=1e-4, rtol=1e-3)
    with pytest.raises(TrainError, match="alone takes"):
        save_in_pieces(network, tmp_path / "pieces", 0.1)


def test_every_preset_can_be_read() -> None:
    assert {"tiny", "small", "medium", "base", "large"} <= set(presets())
    for name in presets():
        assert load_config(name).to_dict()["network"]["vocabulary"] == 2176


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ("network.depth=3", "knows no depth"),
        ("network.width=wide", "cannot be read"),
        ("network.width=1.5", "whole"),
        ("batches.context=9999999", "do not fit"),
        ("network=3", "is a section"),
        ("schedule.rate='x'", "be a number"),
    ],
)
def test_a_setting_that_is_wrong_is_named(change: str, message: str) -> None:
    with pytest.raises(TrainError, match=message):
        load_config("tiny", [change])
