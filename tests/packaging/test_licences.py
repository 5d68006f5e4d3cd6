from __future__ import annotations

import runpy
from pathlib import Path

import pytest

pytest.importorskip("packaging.requirements")
SCRIPT = Path(__file__).parents[2] / "packaging" / "licences.py"


def test_every_bundled_distribution_has_a_licence_text() -> None:
    text, missing = runpy.run_path(str(SCRIPT))["notices"]()
    assert missing == []
    for name in ("fonttools", "numpy", "onnxruntime", "skia-pathops", "ufoLib2"):
        assert f"\n{name} " in text
    assert "torch" not in {line.split()[0] for line in text.splitlines() if line[:1].isalpha() and ": " in line}
