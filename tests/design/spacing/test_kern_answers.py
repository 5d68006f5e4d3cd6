"""Answers come sooner where what does not depend on them is kept, and are the same."""

from __future__ import annotations

import numpy as np
import pytest

from fonte_plugin.design.spacing import kern_network
from fonte_plugin.design.spacing.kern_classes import ALIKE, APART, Classes, write_pairs
from fonte_plugin.design.spacing.kern_glyphs import KernGlyphs
from fonte_plugin.design.spacing.kern_model import KernModel
from fonte_plugin.design.spacing.kern_network import Given, Proposal
from fonte_plugin.design.spacing.kerning import Kerning
from fonte_plugin.design.spacing.margins import BAND_COUNT, KERNED, Frame, Margins
from fonte_plugin.design.spacing.pair_kinds import KIND_NUMBERS
from fonte_plugin.resources import kerning_model_file
from fonte_plugin.workspace.review.fit_proposals import kerning_networks

COUNT = len(KERNED)
NAMES = np.arange(COUNT)
HABITS = np.where(np.arange(36) % 5 == 1, -1.0, np.where(np.arange(36) % 3 == 0, 1.0, 0.0))
GIVEN = Given(np.array([0, 19, 40]), np.array([21, 40, 0]), np.array([-60, -35, 0], np.float32))


@pytest.fixture(scope="module")
def margins() -> Margins:
    random = np.random.default_rng(5)
    left, right = random.uniform(10, 400, (2, COUNT, BAND_COUNT))
    font = KernModel.load(kerning_model_file()).scale[0].astype(float)
    return Margins(left, right, font, Frame(-200, 500, 700, 800))


def same(one: Proposal, other: Proposal) -> bool:
    values = all(np.abs(getattr(one, name) - getattr(other, name)).max() < 1e-3 for name in ("median", "mean"))
    chances = ("kerned", "closer", "wider")
    return values and all(np.abs(getattr(one, name) - getattr(other, name)).max() < 1e-5 for name in chances)


@pytest.mark.parametrize("given", [Given.nothing(), GIVEN], ids=["nothing", "three"])
def test_many_glyphs_are_answered_like_few(monkeypatch: pytest.MonkeyPatch, margins: Margins, given: Given) -> None:
    model = KernModel.load(kerning_model_file())
    kept = model.look(margins, NAMES, KIND_NUMBERS, HABITS)
    monkeypatch.setattr(kern_network, "KEPT", 0)
    anew = model.look(margins, NAMES, KIND_NUMBERS, HABITS)
    assert kept.looked[0].query is not None
    assert anew.looked[0].query is None
    assert same(model.propose(kept, given), model.propose(anew, given))


def test_habits_that_change_are_answered_as_if_they_had_always_been_so(margins: Margins) -> None:
    plain, remembering = KernModel.load(kerning_model_file()), kerning_networks()
    for habits in (np.zeros(36), HABITS, np.zeros(36)):
        expected = plain.propose(plain.look(margins, NAMES, KIND_NUMBERS, habits), GIVEN)
        assert same(expected, remembering.propose(remembering.look(margins, NAMES, KIND_NUMBERS, habits), GIVEN))


def some_glyphs(chars: str) -> KernGlyphs:
    count = len(chars)
    bases = [chars.index({"é": "e", "ö": "o"}.get(char, char)) for char in chars]
    margins = Margins(
        np.full((count, BAND_COUNT), 50.0), np.full((count, BAND_COUNT), 50.0), np.zeros(27), Frame(0, 1, 2, 3)
    )
    kinds = np.array([int(char.islower()) for char in chars])
    names = np.array([KERNED.find(chars[base]) for base in bases])
    return KernGlyphs(tuple(chars), tuple(chars), names, kinds, np.array(bases), margins, 1000)  # fmt: skip


def test_no_two_glyphs_of_a_class_are_kerned_differently_and_no_two_classes_alike() -> None:
    random = np.random.default_rng(1)
    chars = "ATVWeocnx"
    values = np.repeat(random.integers(-40, 1, (3, len(chars))), 3, axis=0) + random.uniform(-1, 1, (9, 9))
    glyphs = some_glyphs(chars)
    found = list(Classes.find(glyphs, values, Kerning()).first.values())

    def unlike(one: list[int], other: list[int]) -> float:
        pairs = [np.abs(values[i] - values[j]) for i in one for j in other]
        return max(max(float(off.mean()), float(off.max()) * ALIKE / APART) for off in pairs)

    assert sorted(i for members in found for i in members) == list(range(9))
    assert any(len(members) > 1 for members in found)
    assert all(unlike(members, members) <= ALIKE for members in found)
    for a, one in enumerate(found):
        for other in found[:a]:
            assert glyphs.kinds[one[0]] != glyphs.kinds[other[0]] or unlike(one, other) > ALIKE


def test_what_is_written_comes_to_every_value_within_what_a_class_may_be_off() -> None:
    random = np.random.default_rng(2)
    glyphs = some_glyphs("ATVeocéöx")
    count = len(glyphs.glyphs)
    values = np.where(random.random((count, count)) < 0.4, random.integers(-60, 30, (count, count)), 0).astype(float)
    told = random.random((count, count)) < 0.1
    classes = Classes.find(glyphs, values, Kerning())
    written = write_pairs(glyphs, values, told, np.ones((count, count)), classes, {}, 5.0)
    assert np.abs(written.values - values)[~told].max() <= APART
    groups = {
        name: tuple(glyphs.glyphs[i] for i in members) for name, members in (classes.first | classes.second).items()
    }
    kerning = Kerning(groups, written.pairs)
    for i, first in enumerate(glyphs.glyphs):
        for j, second in enumerate(glyphs.glyphs):
            if not told[i, j]:
                assert kerning.value(first, second) == pytest.approx(written.values[i, j])
