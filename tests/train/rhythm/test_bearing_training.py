"""Networks for side bearings: numpy answers as torch does, and no glyph that is not spaced tells of itself."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from fakes.rhythm_fonts import write_font

from fonte_plugin.design.spacing.bearing_network import SPACED, STEP
from fonte_train.rhythm.bearing_file import bearing_arrays, write_bearings
from fonte_train.rhythm.bearing_judging import by_network, by_rule, judge_bearings
from fonte_train.rhythm.bearing_network import BearingNetwork
from fonte_train.rhythm.bearing_training import BearingLessons, BearingRun, bearing_loss, draw_told, train_bearings
from fonte_train.rhythm.faces import Faces, read_faces

TOLD = np.array([SPACED.index(char) for char in "noHO"])


@pytest.fixture(scope="module")
def faces(tmp_path_factory: pytest.TempPathFactory) -> Faces:
    folder = tmp_path_factory.mktemp("fonts")
    for seed in range(3):
        write_font(folder / f"f{seed}/F{seed}.ttf", seed=seed)
    return read_faces([folder])[0]


def test_numpy_answers_as_torch_does_with_the_rounded_weights(faces: Faces, tmp_path: Path) -> None:
    torch.manual_seed(1)
    network = BearingNetwork().eval()
    lessons = BearingLessons.of(faces)
    model = write_bearings(tmp_path / "bearings.npz", bearing_arrays([network], lessons.scale))
    rounded = {n: torch.from_numpy(w) for n, w in model.networks[0]._weights.items()}
    network.load_state_dict(rounded)
    shown = lessons.tensors(np.arange(3), np.stack([TOLD] * 3))
    with torch.no_grad():
        answer, _ = network(shown["sides"], shown["font"], shown["names"], shown["told"], shown["bearings"])
    expected = answer * STEP + shown["bearings"].mean((1, 2), keepdim=True) - shown["truth"]
    for face in range(3):
        assert by_network(model, faces, "noHO")(face) == pytest.approx(expected[face].numpy(), abs=1e-2)


def test_bearings_that_are_not_told_change_no_answer(faces: Faces) -> None:
    lessons = BearingLessons.of(faces)
    shown = lessons.tensors(np.arange(3), np.stack([TOLD] * 3))
    far = lessons.left.copy()
    others = [number for number in range(len(SPACED)) if number not in TOLD]
    far[:, others] = np.where(far[:, others] < 300, far[:, others] + 31.0, far[:, others])
    moved = BearingLessons(far, lessons.right, lessons.ink, lessons.measures, lessons.weight, lessons.scale)
    again = moved.tensors(np.arange(3), np.stack([TOLD] * 3))
    assert float((again["truth"] - shown["truth"]).abs().max()) == pytest.approx(31, abs=0.01)
    for name in ("sides", "font", "bearings"):
        assert torch.allclose(shown[name], again[name], atol=1e-4), name


def test_what_is_told_is_not_asked(faces: Faces) -> None:
    lessons = BearingLessons.of(faces)
    everything = np.stack([np.arange(len(SPACED))] * 3)
    shown = lessons.tensors(np.arange(3), everything)
    with torch.no_grad():
        assert float(bearing_loss(BearingNetwork(), shown, torch.ones(len(SPACED)))) == 0


def test_training_comes_nearer_and_the_seed_settles_it(faces: Faces) -> None:
    lessons = BearingLessons.of(faces)
    run = BearingRun(steps=60, fonts=3, seed=4)
    first, again = (train_bearings(lessons, run, lambda text: None) for _ in range(2))
    torch.manual_seed(run.seed)
    shown = lessons.tensors(np.arange(3), draw_told(np.random.default_rng(9), 3))
    counts = torch.ones(len(SPACED))
    with torch.no_grad():
        assert bearing_loss(first, shown, counts) < bearing_loss(BearingNetwork(), shown, counts)
    assert all(torch.equal(one, other) for one, other in zip(first.parameters(), again.parameters(), strict=True))


def test_no_error_is_an_error_of_nought_and_families_count_alike(faces: Faces) -> None:
    perfect = judge_bearings(lambda face: np.zeros((len(SPACED), 2)), faces, "noHO")
    assert (perfect.small, perfect.capitals, perfect.figures, perfect.advance) == (0, 0, 0, 0)
    off = judge_bearings(lambda face: np.where(np.arange(len(SPACED)) < 26, 8.0, -2.0)[:, None] * [1, 1], faces, "noHO")
    assert (off.capitals, off.small, off.figures) == (8, 2, 2)


def test_the_rules_are_judged_on_letters_that_lost_their_spacing(faces: Faces, tmp_path: Path) -> None:
    for seed in range(3):
        write_font(tmp_path / f"f{seed}/F{seed}.ttf", seed=seed)
    growth = by_rule([tmp_path], faces, "noHO")(0)
    told = [SPACED.index(char) for char in "noHO"]
    assert not growth[told].any()
    assert np.abs(np.delete(growth, told, 0)).max() > 1
