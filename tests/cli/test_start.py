"""Packages that a command may not load before it needs them. Counting packages does not depend on a busy machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fonte_plugin.cli.main import COMMANDS, main

PROGRAM = """
import sys
from fonte_plugin.cli.main import main
status = main(sys.argv[2:])
loaded = {name for name in sys.modules} & set(sys.argv[1].split())
assert not loaded, loaded
sys.exit(status)
"""
HEAVY = "torch PySide6 onnxruntime onnx ufo2ft glyphsLib rich reportlab uharfbuzz PIL fontTools.varLib"
ANYTHING = f"{HEAVY} numpy fontTools ufoLib2 platformdirs json logging"


def run(forbidden: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-S", "-c", PROGRAM, forbidden, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )


@pytest.mark.parametrize("arguments", [["--help"], [], ["nonsense"]], ids=["help", "nothing", "unknown"])
def test_the_overview_loads_no_package_at_all(arguments: list[str]) -> None:
    done = run(ANYTHING, *arguments)
    assert done.returncode == (0 if arguments == ["--help"] else 2), done.stderr
    assert "Traceback" not in done.stderr


def test_the_version_loads_no_package_at_all() -> None:
    done = run(f"{HEAVY} numpy fontTools ufoLib2 platformdirs", "--version")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("fonte ")


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_loads_nothing_that_draws_or_compiles(command: str) -> None:
    done = run(f"{HEAVY} ufoLib2" if command not in ("serve", "doctor") else HEAVY, command, "--help")
    assert done.returncode == 0, done.stderr
    assert f"usage: fonte {command}" in done.stdout


def test_drawing_loads_neither_what_compiles_fonts_nor_what_builds_accents(
    begun: Path, tiny_model: Path, tmp_path: Path
) -> None:
    unneeded = "torch PySide6 onnx ufo2ft glyphsLib rich reportlab uharfbuzz PIL fontTools.varLib"
    unneeded += " fonte_plugin.design.construction.compose fonte_plugin.workspace.jobs.complete_family"
    unneeded += " fontTools.designspaceLib fontTools.ttLib.ttFont distributed"
    done = run(unneeded, "generate", begun, "--chars", "A", "--out", tmp_path / "New.ufo", "--model", tiny_model)
    assert done.returncode == 0, done.stderr


def test_every_command_of_the_overview_says_what_it_does(capsys: pytest.CaptureFixture[str]) -> None:
    for command in COMMANDS:
        assert main([command, "--help"]) == 0
        described = capsys.readouterr().out.split("\n\n")[1]
        assert described[0].isupper(), described
        assert described.rstrip().endswith("."), described
