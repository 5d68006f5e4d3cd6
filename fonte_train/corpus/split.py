"""Which families are for training, for choosing and for reporting: decided by family, once, and frozen in a file."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from fonte_train.errors import TrainError

TRAIN = "train"
CHOOSE = "val-choose"
REPORT = "val-report"
SPARE = "spare"
SPLITS = (TRAIN, CHOOSE, REPORT, SPARE)
HELD_OUT = frozenset({CHOOSE, REPORT, SPARE})
SPLITS_NAME = "splits.csv"

CHOOSE_SHARE = 0.02
REPORT_SHARE = 0.02


def split_of(family: str) -> str:
    """The split of a family that nobody has placed, from the hash of its name: the same on every machine."""
    digest = hashlib.sha256(f"fonte split 1: {family}".encode()).digest()
    place = int.from_bytes(digest[:8], "big") / 2**64
    if place < CHOOSE_SHARE:
        return CHOOSE
    return REPORT if place < CHOOSE_SHARE + REPORT_SHARE else TRAIN


def assign(families: Iterable[str], placed: Mapping[str, str], frozen: Mapping[str, str]) -> dict[str, str]:
    """Family to split: as `placed` by an index, else as `frozen` by an earlier build, else by hash.

    TrainError when index and earlier build disagree, since a held-out family may then have been trained on, or
    for a split that does not exist.
    """
    result = {}
    for family in sorted({*families, *frozen}):
        split = placed.get(family) or frozen.get(family) or split_of(family)
        if split not in SPLITS:
            raise TrainError(f"Family {family} is placed in {split!r}; a split is one of {', '.join(SPLITS)}.")
        if frozen.get(family, split) != split:
            raise TrainError(
                f"Family {family} was {frozen[family]} in an earlier build and is {split} in the index; build into a "
                f"new folder."
            )
        result[family] = split
    return result


def placed_by_index(rows: Iterable[tuple[str, str | None]]) -> dict[str, str]:
    """Family to split from (family, split) rows; TrainError when a family is in two."""
    placed: dict[str, str] = {}
    for family, split in rows:
        if split and placed.setdefault(family, split) != split:
            raise TrainError(f"Family {family} is both {placed[family]} and {split} in the index; a family is one.")
    return placed


def to_csv(splits: Mapping[str, str]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("family", "split"))
    writer.writerows(sorted(splits.items()))
    return text.getvalue()


def read_csv(path: Path) -> dict[str, str]:
    """The split frozen by an earlier build; empty without one."""
    if not path.is_file():
        return {}
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return {row["family"]: row["split"] for row in csv.DictReader(file)}
    except (OSError, KeyError, UnicodeDecodeError) as error:
        raise TrainError(f"{path} is no list of families (family, split): {error}.") from error
