"""Every command on whole public sources; FONTE_SOURCES names a folder of checkouts, OWNER+NAME each."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = [pytest.mark.corpus, pytest.mark.slow]


@pytest.fixture(scope="module")
def trial() -> ModuleType:
    path = Path(__file__).parents[2] / "benchmarks" / "public_sources.py"
    spec = importlib.util.spec_from_file_location("public_sources", path)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["public_sources"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif("FONTE_SOURCES" not in os.environ, reason="set FONTE_SOURCES")
def test_every_command_ends_as_it_should_on_every_public_source(trial: ModuleType, tiny_model: Path) -> None:
    tried = [
        (source, fault)
        for place in sorted(Path(os.environ["FONTE_SOURCES"]).iterdir())
        for source in trial.sources(place, 3, trial.SUFFIXES)
        for *_, fault in trial.attempt(source, str(tiny_model))
    ]
    assert tried
    assert [fault for _, fault in tried if fault is not None] == []
