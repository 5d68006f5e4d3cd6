"""A handful of injected faults on each saving path; `benchmarks/faults.py` alone injects thousands."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_no_fault_while_saving_loses_anything() -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "export")])}
    command = [sys.executable, str(ROOT / "benchmarks" / "faults.py"), "--faults", "75"]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    lines = [line for line in done.stdout.splitlines() if line[:1].strip()]
    assert len(lines) == 25
    assert all(int(line.split()[-4]) >= 3 for line in lines), "each path was struck"
