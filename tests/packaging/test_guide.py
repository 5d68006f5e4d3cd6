from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_the_questions_say_whose_fonts_the_model_saw() -> None:
    """A new model in resources/ wants its numbers in docs/guide/faq.md."""
    manifest = json.loads((ROOT / "resources" / "models" / "default" / "model.json").read_text(encoding="utf-8"))
    answer = (ROOT / "docs" / "guide" / "faq.md").read_text(encoding="utf-8").partition("## Who owns")[0]
    assert f"*{manifest['name']} {manifest['version']}*" in answer
    data = manifest["data"]
    assert f"{data['fonts']:,} fonts of {data['families']:,} families" in answer
    rows = re.findall(r"^\| (?:.*\()?([\w.-]+)\)? \| (\d+) \|$", answer, re.MULTILINE)
    assert {name: int(number) for name, number in rows} == data["fonts_by_licence"]


def test_the_guide_builds_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("mkdocs")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "site")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    for page in ("first-font", "fontforge", "robofont", "glyphs", "fontra", "retraining", "faq"):
        html = (tmp_path / "site" / "guide" / f"{page}.html").read_text(encoding="utf-8")
        assert "https://fonts.g" not in html, "whoever reads the guide is not told to anyone"
