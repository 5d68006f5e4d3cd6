"""A font is data: of the filters and feature writers that its lib names, only those of ufo2ft and glyphsLib are run."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
import ufoLib2
from fakes.begun_fonts import begun_font
from ufo2ft.constants import FEATURE_WRITERS_KEY, FILTERS_KEY

from fonte_export.compiled.compile import compile_font
from fonte_export.proof.proof_font import proof_font

PLANTED = "import pathlib; pathlib.Path(__file__).with_name('ran').touch()\n"


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on Python's path with a module that leaves a file `ran` when it is imported."""
    (tmp_path / "planted").mkdir()
    for name in ("__init__", "mine"):
        (tmp_path / "planted" / f"{name}.py").write_text(PLANTED)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path / "planted" / "ran"
    for name in [name for name in sys.modules if name.split(".")[0] == "planted"]:
        del sys.modules[name]


def asking(key: str, *asked: Any) -> ufoLib2.Font:
    font = begun_font()
    font.lib[key] = list(asked)
    return font


@pytest.mark.parametrize(
    ("key", "asked", "called"),
    [
        (FILTERS_KEY, {"name": "Mine", "namespace": "planted"}, "filter Mine of planted"),
        (FILTERS_KEY, {"name": "Mine", "namespace": "ufo2ft.filters.planted"}, "filter Mine of ufo2ft.filters.planted"),
        (FEATURE_WRITERS_KEY, {"class": "Mine", "module": "planted.mine"}, "feature writer Mine of planted.mine"),
    ],
)
def test_no_module_that_a_font_names_is_imported(program: Path, key: str, asked: dict[str, str], called: str) -> None:
    font = asking(key, asked)
    compiled = compile_font(font)
    proof_font(font, None)
    assert not program.exists()
    assert list(compiled.skipped) == [called]
    assert f"The {called}, which the font asks for, is none that Fonte applies" in compiled.skipped[called]
    assert font.lib[key] == [asked]  # the font itself keeps it


def test_a_filter_of_ufo2ft_is_applied(caplog: pytest.LogCaptureFixture) -> None:
    shift = {"name": "Transformations", "kwargs": {"OffsetX": 100}, "pre": True}
    plain, moved = compile_font(begun_font()), compile_font(asking(FILTERS_KEY, shift))
    assert moved.skipped == {}
    assert moved.font["glyf"]["n"].xMin == plain.font["glyf"]["n"].xMin + 100


@pytest.mark.parametrize(
    "asked",
    [{"name": "Roughenizer"}, {"name": ""}, {"name": 3}, {"kwargs": {}}, "Roughenizer", None, {"name": "..mine"}],
)
def test_an_unknown_filter_is_named_and_the_rest_is_compiled(asked: Any, caplog: pytest.LogCaptureFixture) -> None:
    compiled = compile_font(asking(FILTERS_KEY, asked, {"name": "Transformations", "kwargs": {"OffsetX": 100}}))
    assert len(compiled.skipped) == 1
    assert compiled.font["glyf"]["n"].xMin == 160
    assert not caplog.records


def test_feature_writers_are_those_that_the_font_asks_for() -> None:
    font = asking(
        FEATURE_WRITERS_KEY,
        {"class": "KernFeatureWriter"},
        {"class": "Gone"},
        {"class": "MarkFeatureWriter", "options": 3},
    )
    font.kerning["n", "o"] = -30
    compiled = compile_font(font)
    assert list(compiled.skipped) == ["feature writer Gone", "feature writer MarkFeatureWriter"]
    assert "GPOS" in compiled.font
    none = asking(FEATURE_WRITERS_KEY)  # a font that wants no kerning compiled
    none.kerning["n", "o"] = -30
    assert "GPOS" not in compile_font(none).font
