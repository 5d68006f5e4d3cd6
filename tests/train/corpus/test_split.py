from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fonte_train.corpus.split import SPLITS, assign, placed_by_index, read_csv, split_of, to_csv
from fonte_train.errors import TrainError

NAMES = st.text(st.characters(codec="utf-8", categories=("L", "N", "Zs")), min_size=1, max_size=12)


@given(st.sets(NAMES))
def test_more_families_move_none_to_another_split(families: set[str]) -> None:
    before = assign(families, {}, {})
    after = assign({*families, "one more"}, {}, before)
    assert {family: after[family] for family in families} == before


@given(st.dictionaries(NAMES, st.sampled_from(SPLITS)))
def test_a_frozen_list_comes_back_from_its_file(splits: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "splits.csv")
        path.write_text(to_csv(splits), encoding="utf-8")
        assert read_csv(path) == splits


def test_about_one_family_in_25_is_held_out() -> None:
    splits = [split_of(f"family {number}") for number in range(4000)]
    held = 1 - splits.count("train") / len(splits)
    assert 0.03 < held < 0.05


def test_an_index_that_contradicts_an_earlier_build_is_refused() -> None:
    with pytest.raises(TrainError, match="was train in an earlier build"):
        assign({"a"}, {"a": "val-report"}, {"a": "train"})


def test_a_family_of_two_splits_is_refused() -> None:
    with pytest.raises(TrainError, match="both train and spare"):
        placed_by_index([("a", "train"), ("a", "spare")])
