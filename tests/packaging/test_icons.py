"""What is bundled for macOS and Windows, as far as another system can tell."""

from __future__ import annotations

import plistlib
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtSvg")
image = pytest.importorskip("PIL.Image")
ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
OPENED = {".ufoz", ".designspace", ".glyphs", ".ttf", ".otf"}
"""Files that open by double-click; a UFO is a folder, and needs ways of its own."""


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("icons")
    subprocess.run([sys.executable, PACKAGING / "icons.py", out], check=True, capture_output=True)
    return out


def test_the_icon_of_windows_has_a_picture_of_its_own_for_each_size(icons: Path) -> None:
    with image.open(icons / "fonte.ico") as icon:
        assert icon.ico.sizes() == {(size, size) for size in (16, 20, 24, 32, 40, 48, 64, 128, 256)}
        for size in icon.ico.sizes():
            drawn = icon.ico.getimage(size).convert("RGBA")
            assert drawn.size == size
            assert len(drawn.getcolors(maxcolors=1 << 20)) > 8
            assert drawn.getpixel((0, 0))[3] < 128 < drawn.getpixel((size[0] // 2, size[0] * 15 // 16))[3]


def test_the_icon_of_macos_goes_up_to_1024_pixels_and_leaves_a_margin(icons: Path) -> None:
    with image.open(icons / "fonte.icns") as icon:
        pixels = {width * scale for width, _, scale in icon.info["sizes"]}
        assert pixels == {32, 64, 128, 256, 512, 1024}
        largest = icon.icns.getimage((512, 512, 2)).convert("RGBA")
    left, top, right, bottom = largest.getbbox()
    assert (left, top, right, bottom) == pytest.approx((106, 106, 918, 918), abs=3)


def test_macos_opens_ufos_as_documents_and_the_application_has_a_window() -> None:
    information = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert information["LSBackgroundOnly"] is False, "PyInstaller hides what has a console too"
    kinds = {
        f".{ending}": kind for kind in information["CFBundleDocumentTypes"] for ending in kind["CFBundleTypeExtensions"]
    }
    assert kinds.keys() == OPENED | {".ufo"}
    assert kinds[".ufo"]["LSTypeIsPackage"]
    assert all(kind["LSHandlerRank"] == "Alternate" for kind in kinds.values()), "no file is taken from another editor"
    known = {kind["UTTypeIdentifier"] for kind in information["UTImportedTypeDeclarations"]}
    wanted = {name for kind in kinds.values() for name in kind["LSItemContentTypes"]}
    assert {name for name in wanted if not name.startswith("public.")} == known


def test_the_installer_of_windows_takes_files_that_are_there_and_offers_the_same_types() -> None:
    script = (PACKAGING / "windows" / "fonte.iss").read_text(encoding="utf-8")
    assert set(re.findall(r'ValueName: "(\.\w+)"', script)) == OPENED
    assert 'System.FileName:""*.ufo""' in script
    for path in re.findall(r"(?:LicenseFile|SetupIconFile)=(\S+)", script):
        found = (PACKAGING / "windows" / path.replace("\\", "/")).resolve()
        assert found.is_file() or found.is_relative_to(ROOT / "build"), path


def test_the_recipe_for_a_ci_names_steps_that_exist() -> None:
    yaml = pytest.importorskip("yaml")
    recipe = yaml.safe_load((PACKAGING / "recipes" / "application.yml").read_text(encoding="utf-8"))
    steps = [step.get("run", "") for job in recipe["jobs"].values() for step in job["steps"]]
    named = {path for step in steps for path in re.findall(r"(?:packaging|resources)/[\w./-]+", step)}
    assert len(named) > 4
    for path in named:
        assert (ROOT / path).exists(), path
    extras = {extra for step in steps for group in re.findall(r"\.\[([\w,]+)\]", step) for extra in group.split(",")}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert extras <= project["optional-dependencies"].keys()
