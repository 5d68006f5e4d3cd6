"""The map of the code names files that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`([\w/.-]+\.(?:py|toml))`", TEXT)))
SOURCES = [
    path
    for top in ("fonte_plugin", "fonte_train", "export", "benchmarks", "packaging", "tests")
    for path in (ROOT / top).rglob("*.py")
]
PATHS = [f"/{path.relative_to(ROOT).as_posix()}" for path in (*SOURCES, ROOT / "pyproject.toml")]


@pytest.mark.parametrize("name", NAMED)
def test_every_file_that_the_architecture_names_is_there(name: str) -> None:
    assert any(path.endswith(f"/{name}") for path in PATHS)


def test_the_trip_of_a_glyph_has_ten_steps_and_ten_changes_say_what_to_touch() -> None:
    trip = TEXT[TEXT.index("## The trip of one glyph") : TEXT.index("## Layers")]
    assert len(re.findall(r"^\d+\. .*`[\w/]+\.py`", trip, re.MULTILINE)) == 10
    table = TEXT[TEXT.index("## Where to change what") :]
    assert len(re.findall(r"^\| another .*`[\w/<>.]+", table, re.MULTILINE)) >= 10
