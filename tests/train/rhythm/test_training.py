"""Training: training and judging faces are kept apart, and numpy answers as torch does."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import torch
from fakes.rhythm_fonts import name_of, write_font

from fonte_plugin.design.spacing import kern_network
from fonte_plugin.design.spacing.bearing_model import BearingModel
from fonte_plugin.design.spacing.kern_model import KernModel
from fonte_plugin.design.spacing.kern_network import STEP, Given, gap_features, margin_features
from fonte_plugin.design.spacing.margins import BAND_COUNT, KERNED, MEASURES
from fonte_plugin.design.spacing.pair_kinds import KIND_NUMBERS, pair_kinds
from fonte_train import cli
from fonte_train.rhythm.faces import read_faces
from fonte_train.rhythm.holdout import held_out_families
from fonte_train.rhythm.judging import Score, verdict
from fonte_train.rhythm.network import KernNetwork
from fonte_train.rhythm.teaching import choose_subjects

COUNT = len(KERNED)
CERTAIN = ["AV", "VA", "To", "Te", "LT", "LV", "P.", "T.", "V.", "Yo", "Ta", "AY", "YA", "Va", "Wa", "r.", "y."]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six families: four kerned ones for training, one to choose by, one that nobody kerned."""
    folder = tmp_path_factory.mktemp("corpus")
    rows = []
    for number, split in enumerate(("train",) * 4 + ("val-choose", "train")):
        random = np.random.default_rng(number)
        lines = [f"pos {name_of(a)} {name_of(b)} {-int(random.integers(20, 90))};" for a, b in map(tuple, CERTAIN)]
        some = random.choice(26 * 26, 120, replace=False)
        more = {(KERNED[26 + i // 26], KERNED[26 + i % 26]) for i in some.tolist()}
        lines += [f"pos {name_of(a)} {name_of(b)} {-int(random.integers(5, 30))};" for a, b in sorted(more)]
        kern = "" if number == 5 else "\n".join(lines)
        path = write_font(folder / f"f{number}/F{number}.ttf", seed=number, kern=kern)
        rows.append((path.relative_to(folder).as_posix(), f"f{number}", "OFL", split))
    with (folder / "index.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("path", "family", "license", "split"), *rows])
    (folder / "en.tsv").write_text("Tove\t0.2\nAvery\t0.1\nto\t0.5\n")
    return folder


def test_numpy_answers_as_torch_does() -> None:
    torch.manual_seed(3)
    network = KernNetwork()
    random = np.random.default_rng(0)
    right, left = random.uniform(-20, 400, (2, COUNT, BAND_COUNT)).astype(np.float32)
    measures, habits = random.normal(size=MEASURES).astype(np.float32), random.choice([-1.0, 0.0, 1.0], 36)
    own = habits[pair_kinds(KIND_NUMBERS, KIND_NUMBERS)]
    names = np.arange(COUNT)
    names[7] = COUNT  # a glyph that nobody has a name for
    numpy = kern_network.KernNetwork({name: w.detach().numpy() for name, w in network.state_dict().items()})
    first, second = (n.ravel() for n in np.meshgrid(range(COUNT), range(COUNT), indexing="ij"))
    three = Given(np.array([1, 2, 30]), np.array([4, 50, 6]), np.array([0, -30, 20], np.float32))
    for given in (Given.nothing(), three):
        looked = numpy.look(numpy.glimpse(right, left, measures, names), own, habits)
        answer = numpy.propose(looked, given)

        def batch(array: np.ndarray) -> torch.Tensor:
            return torch.from_numpy(np.asarray(array, np.float32))[None]

        with torch.no_grad():
            sides = batch(margin_features(right)), batch(margin_features(left))
            known, a, b = network.sides(batch(measures), *sides, torch.from_numpy(names)[None])
            gaps = gap_features(right[first], left[second])
            state = network.pairs(known, a[:, first], b[:, second], batch(gaps), batch(habits), batch(own.ravel()))
            at = given.first * COUNT + given.second
            tokens = network.tokens(state[:, at], a[:, given.first], b[:, given.second], batch(given.value / STEP))
            expected = network.answer(state, a[:, first], b[:, second], tokens)
        for name in ("median", "mean"):
            found = getattr(answer, name).ravel()
            assert found == pytest.approx(getattr(expected, name)[0].numpy() * STEP, abs=1e-3)
        for name in ("kerned", "closer", "wider"):
            chances = getattr(expected, name)[0].sigmoid().numpy()
            assert getattr(answer, name).ravel() == pytest.approx(chances, abs=1e-4)


def test_no_face_of_another_split_or_of_a_held_out_family_teaches(corpus: Path) -> None:
    faces, refused = read_faces([corpus])
    assert not refused
    subjects = choose_subjects(faces, [corpus / "en.tsv"], 2)
    taught = set(subjects.teaching.faces.family.tolist())
    assert len(subjects.held_out) == 2
    assert taught | subjects.held_out == {"f0", "f1", "f2", "f3"}
    assert not taught & subjects.held_out
    assert set(subjects.judges["held-out"].family.tolist()) == subjects.held_out
    assert subjects.judges["val-choose"].family.tolist() == ["f4"]
    assert subjects.judges["unkerned"].family.tolist() == ["f5"]


def test_a_family_with_a_near_relative_is_not_held_out(corpus: Path, tmp_path: Path) -> None:
    faces, _ = read_faces([corpus])
    twin = faces.where(np.flatnonzero(np.isin(faces.family, ["f0", "f1"])))
    both = type(faces)(*(np.concatenate([getattr(faces, n), getattr(twin, n)]) for n in faces.__dataclass_fields__))
    both.family[-2:] = ["g0", "g1"]
    assert held_out_families(both, 9) == {"f2", "f3"}
    assert held_out_families(faces, 9) == {"f0", "f1", "f2", "f3"}


def test_errors_are_of_pairs_that_were_not_given_and_families_count_alike() -> None:
    truth = np.zeros((COUNT, COUNT))
    truth[0, 0], truth[1, 1], truth[2, 2] = -40.0, -20.0, np.nan
    asked = np.ones((COUNT, COUNT), bool)
    asked[0, 0] = False
    value = np.zeros((COUNT, COUNT))
    value[1, 1], value[3, 3] = -18.0, 30.0
    score = Score.of(value, truth, asked, np.ones((COUNT, COUNT)))
    pairs = COUNT * COUNT - 2
    assert score.error == pytest.approx(32 / pairs)
    assert score.none == pytest.approx(20 / pairs)
    assert score.kerned_error == pytest.approx(2)
    assert (score.proposed, score.true, score.hit) == (2, 1, 1)
    perfect = Score.of(np.nan_to_num(truth), truth, asked, np.ones((COUNT, COUNT)))
    found = verdict([score, score, perfect], np.array(["a", "a", "b"]))
    assert found.error == pytest.approx(16 / pairs)
    assert found.better == 0.5
    assert found.precision == pytest.approx(2 / 3)


def test_the_command_reads_trains_and_judges(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["rhythm", str(corpus), "--out", str(tmp_path / "out"), "--words", str(corpus / "en.tsv"),
               "--networks", "2", "--steps", "3", "--held-out", "2", "--spacing-steps", "3"]  # fmt: skip
    assert cli.main(command) == 0
    said = capsys.readouterr().out
    assert "train: 4 kerned, 1 none" in said
    assert "held-out: kerned, 10 telling:" in said
    assert "unkerned: none, by default:" in said
    model = KernModel.load(tmp_path / "out/kerning.npz")
    assert len(model.networks) == 2
    assert "held-out: spaced, noHO: small" in said
    assert len(BearingModel.load(tmp_path / "out/bearings.npz").networks) == 2
    assert json.loads((tmp_path / "out/bearings.json").read_text())["trained on"]["families"] == 3
    written = (tmp_path / "out/kerning.npz").read_bytes()
    assert cli.main([*command, "--only-judge", "--judge", "val-choose"]) == 0
    assert "as they were read before" in capsys.readouterr().out
    assert (tmp_path / "out/kerning.npz").read_bytes() == written
    assert cli.main([*command, "--judge", "nothing"]) == 2
