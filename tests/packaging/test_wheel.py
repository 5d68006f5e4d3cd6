from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUILT_FROM = ("pyproject.toml", "README.md", "LICENSE", "fonte_plugin", "fonte_train", "export", "resources")


def build(folder: Path, mode: int, changed: int) -> Path:
    """A wheel of a copy of the checkout whose files have another mode and time than here."""
    for name in BUILT_FROM:
        source, target = ROOT / name, folder / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)
    for path in folder.rglob("*.*"):
        if path.is_file():
            path.chmod(mode)
            os.utime(path, (changed, changed))
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder / "dist"],
        cwd=folder,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1577836800"},
        check=True,
        capture_output=True,
    )
    (wheel,) = (folder / "dist").glob("*.whl")
    return wheel


def test_the_same_checkout_gives_the_same_wheel_and_it_holds_what_a_designer_needs(tmp_path: Path) -> None:
    pytest.importorskip("hatchling")
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    one, other = build(tmp_path / "one", 0o644, 1_600_000_000), build(tmp_path / "other", 0o600, 1_700_000_000)
    assert one.read_bytes() == other.read_bytes()
    names = set(zipfile.ZipFile(one).namelist())
    assert {
        "fonte_plugin/_resources/models/default/model.onnx",
        "fonte_plugin/_resources/models/default/step.onnx",
        "fonte_plugin/_resources/models/default/model.json",
        "fonte_plugin/_resources/icons/fonte.svg",
        "fonte_plugin/_resources/translations/fonte_de.qm",
        "fonte_plugin/adapters/fontforge.py",
        "fonte_plugin/py.typed",
        "fonte_export/py.typed",
        "fonte_train/py.typed",
    } <= names
    tops = {name.partition("/")[0] for name in names if ".dist-info/" not in name}
    assert tops == {"fonte_plugin", "fonte_train", "fonte_export"}, "no generic name in anybody's site-packages"
