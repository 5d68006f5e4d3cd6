from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "corpus_round_trip.py"


@pytest.mark.corpus
@pytest.mark.skipif("FONTE_CORPUS" not in os.environ, reason="FONTE_CORPUS names no folder of fonts")
def test_glyphs_of_real_fonts_come_back_exactly() -> None:
    run = subprocess.run(
        [sys.executable, str(BENCHMARK), "--every", "200"], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
    counts = dict(line.rsplit(" ", 1) for line in run.stdout.splitlines()[:7])
    assert int(counts["exact"]) + int(counts["out of range"]) == int(counts["glyphs"]) > 0
