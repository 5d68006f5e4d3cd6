"""Fonte's own files are found in a checkout, a wheel and a frozen application alike."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from fonte_plugin import resources
from fonte_plugin.errors import FonteError


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package folder without any resources near it."""
    package = tmp_path / "site-packages" / "fonte_plugin"
    package.mkdir(parents=True)
    monkeypatch.delenv("FONTE_RESOURCES", raising=False)
    monkeypatch.setattr(resources, "__file__", str(package / "resources.py"))
    return package


def test_a_checkout_uses_the_folder_beside_the_package(nowhere):
    (nowhere.parent / "resources").mkdir()
    assert resources.resource("icons", "a.svg") == nowhere.parent / "resources" / "icons" / "a.svg"


def test_a_wheel_uses_the_folder_inside_the_package(nowhere):
    (nowhere.parent / "resources").mkdir()  # someone else's
    (nowhere / "_resources").mkdir()
    assert resources.default_model_dir() == nowhere / "_resources" / "models" / "default"


@pytest.mark.parametrize("inside", ["fonte_plugin/_resources", "resources"])
def test_a_frozen_application_uses_the_folder_it_was_unpacked_to(nowhere, tmp_path, monkeypatch, inside):
    (nowhere / "_resources").mkdir()
    bundle = tmp_path / "bundle"
    (bundle / inside).mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(bundle), raising=False)
    assert resources.resource() == bundle / inside


def test_the_environment_comes_first_and_a_wrong_one_is_an_error(nowhere, tmp_path, monkeypatch):
    (nowhere / "_resources").mkdir()
    (tmp_path / "mine").mkdir()
    monkeypatch.setenv("FONTE_RESOURCES", str(tmp_path / "mine"))
    assert resources.resource() == tmp_path / "mine"
    monkeypatch.setenv("FONTE_RESOURCES", str(tmp_path / "typo"))
    with pytest.raises(FonteError, match="typo"):
        resources.resource()


def test_without_resources_the_sentence_says_where_it_looked(nowhere):
    with pytest.raises(FonteError, match="install Fonte again") as caught:
        resources.resource("icons")
    assert str(nowhere / "_resources") in str(caught.value)


def test_the_example_is_the_first_ufo_of_the_folder(nowhere):
    examples = nowhere / "_resources" / "examples"
    examples.mkdir(parents=True)
    with pytest.raises(FonteError, match="No example font"):
        resources.example_source()
    for name in ("Two.ufo", "One.ufo", "A.txt"):
        (examples / name).mkdir()
    assert resources.example_source() == examples / "One.ufo"


def test_fonte_home_holds_all_of_the_users_folders_and_nothing_is_made(tmp_path, monkeypatch):
    monkeypatch.setenv("FONTE_HOME", str(tmp_path / "home"))
    folders = [resources.user_models_dir(), resources.user_config_dir(), resources.user_state_dir()]
    assert folders == [tmp_path / "home" / name for name in ("models", "config", "state")]
    assert not (tmp_path / "home").exists()


def test_without_fonte_home_the_folders_are_the_platforms_own(monkeypatch):
    monkeypatch.delenv("FONTE_HOME", raising=False)
    folders = {resources.user_models_dir(), resources.user_config_dir(), resources.user_state_dir()}
    assert all(folder.is_absolute() and "fonte" in folder.parts for folder in folders)


def test_importing_the_workspace_loads_no_heavy_library():
    heavy = "torch", "onnx", "onnxruntime", "PySide6", "glyphsLib", "ufo2ft"
    code = (
        "import sys, fonte_plugin.workspace.sources.source, fonte_plugin.workspace.settings\n"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
