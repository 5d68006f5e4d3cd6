"""Editors bring a Python of their own, often an old one, and nothing else."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ADAPTERS = Path(__file__).parents[2] / "fonte_plugin" / "adapters"
FILES = sorted(ADAPTERS.glob("*.py"))
HOSTS = {"fontforge", "mojo", "GlyphsApp", "AppKit", "PyObjCTools"}

SESSION = """
import sys, time, types
sys.modules["fontforge"] = types.ModuleType("fontforge")
from adapters import assistant, cocoa_timer, fontforge, fontforge_font, glib_timer, glyphs_app, job, outlines, robofont

class Host:
    where = ""
    tell = progress = lambda self, *_: None

stem = {"name": "l", "width": 280, "contours": [[[100, 0], [[180, 0]], [[180, 700]], [[100, 700]]]]}
complaints = []
helper = assistant.Assistant(complaints.append, lambda seconds, step: False)
host = Host()
host.glyphs = []
host.put = lambda proposal: host.glyphs.append(proposal.char)
settings = assistant.Settings(sys.argv[1], sys.argv[2], candidates=1, temperature=0.0)
helper.begin(settings, host, job.FontState(1000, {"l": stem}), "no")
helper.close()
print(sys.version_info[:2], complaints, sorted(host.glyphs))
"""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_adapters_are_python_3_8_and_import_the_standard_library_alone(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 8))
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and not node.level:
            names.append(node.module or "")
        for name in names:
            assert name.split(".")[0] in sys.stdlib_module_names | HOSTS, name


def python_3_8() -> str | None:
    for candidate in (*Path.home().glob(".pyenv/versions/3.8.*/bin/python"), shutil.which("python3.8")):
        if candidate and subprocess.run([candidate, "-c", ""], capture_output=True, check=False).returncode == 0:
            return str(candidate)
    return None


def test_a_glyph_is_drawn_through_python_3_8(fonte: Path, tiny_model: Path, tmp_path: Path) -> None:
    python = python_3_8()
    if python is None:
        pytest.skip("there is no Python 3.8")
    shutil.copytree(ADAPTERS, tmp_path / "adapters", ignore=shutil.ignore_patterns("__pycache__"))
    done = subprocess.run(
        [python, "-c", SESSION, fonte, tiny_model],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("(3, 8) []")
    assert "'n'" in done.stdout or "'o'" in done.stdout
