from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_the_guide_builds_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("mkdocs")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "site")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    for page in ("first-font", "fontforge", "robofont", "glyphs", "fontra", "retraining", "faq"):
        html = (tmp_path / "site" / "guide" / f"{page}.html").read_text(encoding="utf-8")
        assert "https://fonts.g" not in html, "whoever reads the guide is not told to anyone"
