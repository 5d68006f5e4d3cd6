from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"


@pytest.fixture(scope="session")
def fontforge_python() -> str:
    """A Python in which FontForge can be imported."""
    try:
        subprocess.run([SYSTEM_PYTHON, "-c", "import fontforge"], check=True, capture_output=True, timeout=60)
    except (OSError, subprocess.SubprocessError):
        pytest.skip(f"{SYSTEM_PYTHON} has no module fontforge (Debian: apt install python3-fontforge)")
    return SYSTEM_PYTHON


@pytest.fixture(scope="session")
def plugins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What packaging/plugins.py builds."""
    pytest.importorskip("hatchling")
    out = tmp_path_factory.mktemp("plugins")
    command = [sys.executable, ROOT / "packaging" / "plugins.py", out, "--only", "fontforge"]
    subprocess.run(command, check=True, capture_output=True)
    return out


@pytest.fixture(scope="session")
def site(plugins: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of packages with fonte-fontforge installed, as pip would."""
    (wheel,) = plugins.glob("*.whl")
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="session")
def fonte(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command `fonte` of this checkout, to be started from any environment."""
    if os.name != "posix":
        pytest.skip("a shell script stands in for the installed command")
    path = tmp_path_factory.mktemp("bin") / "fonte"
    packages = os.pathsep.join([str(ROOT), str(ROOT / "export")])
    path.write_text(f'#!/bin/sh\nPYTHONPATH="{packages}" exec "{sys.executable}" -P -m fonte_plugin.cli.main "$@"\n')
    path.chmod(0o755)
    return path
