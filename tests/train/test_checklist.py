"""The list of old mistakes names tests and checks: they have to be there, and every check has to be able to fail."""

from __future__ import annotations

import re
from pathlib import Path

from fonte_train.checks import data, network, run

ROOT = Path(__file__).parents[2]
LINES = re.findall(r"^\| (\d+) \|(.*)\|$", (ROOT / "docs" / "checklist.md").read_text("utf-8"), re.MULTILINE)
CHECKS = {check.__name__ for check in (*data.CHECKS, *network.CHECKS, *run.CHECKS)}
SOURCES = {path: path.read_text("utf-8") for path in (ROOT / "tests").rglob("test_*.py")}
TESTS = {name for text in SOURCES.values() for name in re.findall(r"^def (test_\w+)", text, re.MULTILINE)}
HABITS = {"11"}
"""Lines that no test can hold."""


def names_of(line: str) -> set[str]:
    """What the last column of a line names."""
    return set(re.findall(r"`(\w+)`", line.rsplit("|", 1)[1]))


def test_all_27_mistakes_have_a_line() -> None:
    assert [number for number, _ in LINES] == [str(number) for number in range(1, 28)]


def test_every_test_and_check_that_the_list_names_is_there() -> None:
    for number, line in LINES:
        assert names_of(line) <= TESTS | CHECKS, number
        assert names_of(line) & TESTS or number in HABITS, number


def test_every_check_holds_a_line_of_the_list() -> None:
    assert set.union(*(names_of(line) for _, line in LINES)) >= CHECKS


def test_every_check_is_named_by_a_test_that_breaks_it() -> None:
    """Those tests compare the names of the checks that fail."""
    breaking = "".join(text for path, text in SOURCES.items() if path.name.startswith("test_checks"))
    assert {name for name in CHECKS if f'"{name}"' not in breaking and f".{name}," not in breaking} == set()
