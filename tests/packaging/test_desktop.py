from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
APP = "org.fonte.Fonte"
SIZES = (16, 32, 48, 64, 128, 256, 512)


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_version_is_the_same_wherever_it_is_mentioned() -> None:
    version = project()["version"]
    releases = ET.parse(LINUX / f"{APP}.metainfo.xml").findall("releases/release")
    assert releases[0].get("version") == version
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(r"^## (\S+)", changelog, re.MULTILINE).group(1) == version
    assert f'"Fonte {version}"' in (ROOT / "docs" / "man" / "fonte.1").read_text(encoding="utf-8")


def test_the_desktop_entry_starts_a_command_that_is_installed() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(LINUX / f"{APP}.desktop")
    command = entry["Desktop Entry"]["Exec"].split()[0]
    assert command in project()["gui-scripts"]
    assert entry["Desktop Entry"]["Icon"] == APP


def test_the_types_of_the_metadata_are_those_of_the_desktop_entry() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(LINUX / f"{APP}.desktop")
    types = set(filter(None, entry["Desktop Entry"]["MimeType"].split(";")))
    provided = {element.text for element in ET.parse(LINUX / f"{APP}.metainfo.xml").findall("provides/mediatype")}
    assert types == provided
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    own = {element.get("type") for element in ET.parse(LINUX / f"{APP}.mime.xml").findall("m:mime-type", space)}
    assert own == {kind for kind in types if not kind.startswith("font/")}


def test_every_icon_has_the_size_of_its_name() -> None:
    import struct

    for size in SIZES:
        header = (ROOT / "resources" / "icons" / f"fonte-{size}.png").read_bytes()[:24]
        assert struct.unpack(">II", header[16:24]) == (size, size)


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        ("appstreamcli", ["validate", "--no-net", str(LINUX / f"{APP}.metainfo.xml")]),
        ("desktop-file-validate", ["--warn-kde", str(LINUX / f"{APP}.desktop")]),
    ],
)
def test_the_validators_of_the_desktop_agree(program: str, arguments: list[str]) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"there is no {program} (Debian: apt install appstream desktop-file-utils)")
    done = subprocess.run([program, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "error" not in done.stdout


def test_the_installer_puts_everything_in_its_place(tmp_path: Path) -> None:
    if shutil.which("install") is None:
        pytest.skip("there is no install(1)")
    folder = tmp_path / "frozen"
    folder.mkdir()
    for name in ("fonte", "fonte-window"):
        (folder / name).write_text("#!/bin/sh\necho started\n")
        (folder / name).chmod(0o755)
    prefix = tmp_path / "prefix"
    for _ in range(2):  # a second time over the first
        subprocess.run([LINUX / "install.sh", folder, prefix], check=True, capture_output=True)
    started = subprocess.run([prefix / "bin" / "fonte-window"], check=True, capture_output=True, text=True)
    assert started.stdout == "started\n"
    icons = prefix / "share" / "icons" / "hicolor"
    assert all((icons / f"{size}x{size}" / "apps" / f"{APP}.png").is_file() for size in SIZES)
    for name in (f"applications/{APP}.desktop", f"metainfo/{APP}.metainfo.xml", "man/man1/fonte.1"):
        assert (prefix / "share" / name).is_file()


def test_every_command_and_option_is_in_the_manual() -> None:
    import argparse
    import importlib

    from fonte_plugin.cli.main import COMMANDS

    manual = (ROOT / "docs" / "man" / "fonte.1").read_text(encoding="utf-8").replace("\\-", "-")
    for name in COMMANDS:
        assert re.search(rf"\.B (fonte )?{name}\b", manual), name
        parser = argparse.ArgumentParser()
        importlib.import_module(f"fonte_plugin.cli.{name}").add_arguments(parser)
        if name == "generate":
            options = {option for action in parser._actions for option in action.option_strings if option[:2] == "--"}
            for option in options - {"--help"}:
                assert option in manual, option
