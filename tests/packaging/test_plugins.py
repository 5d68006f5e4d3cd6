from __future__ import annotations

import ast
import plistlib
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def build(out: Path) -> Path:
    subprocess.run([sys.executable, ROOT / "packaging" / "plugins.py", out], check=True, capture_output=True)
    return out


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("hatchling")
    return build(tmp_path_factory.mktemp("plugins"))


def test_the_same_checkout_gives_the_same_bytes(built: Path, tmp_path: Path) -> None:
    again = build(tmp_path)
    names = sorted(path.name for path in built.iterdir())
    assert len(names) == 5
    for name in names:
        assert (again / name).read_bytes() == (built / name).read_bytes(), name


def test_the_fontforge_package_is_found_by_fontforge_and_states_its_licence(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        metadata = next(archive.read(name).decode() for name in names if name.endswith("METADATA"))
        points = next(archive.read(name).decode() for name in names if name.endswith("entry_points.txt"))
    assert "FontForge_plugin" in next(line for line in metadata.splitlines() if line.startswith("Summary:"))
    assert "License-Expression: Apache-2.0" in metadata
    assert "Requires-Dist" not in metadata
    assert "Requires-Python: >=3.8" in metadata
    assert "[fontforge_plugin]" in points
    assert "fonte_fontforge/fontforge.py" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_robofont_bundle_lists_scripts_that_are_in_it(built: Path) -> None:
    with zipfile.ZipFile(built / "Fonte.roboFontExt.zip") as archive:
        names = set(archive.namelist())
        info = plistlib.loads(archive.read("Fonte.roboFontExt/info.plist"))
        assert info["name"] == "Fonte"
        assert info["version"]
        assert info["addToMenu"]
        for entry in info["addToMenu"]:
            path = f"Fonte.roboFontExt/lib/{entry['path']}"
            assert path in names
            ast.parse(archive.read(path))
        assert "Fonte.roboFontExt/license" in names


def test_every_script_for_glyphs_has_a_menu_title_on_its_first_line(built: Path) -> None:
    with zipfile.ZipFile(built / "Fonte-glyphs.zip") as archive:
        scripts = [name for name in archive.namelist() if name.count("/") == 1 and name.endswith(".py")]
        assert len(scripts) == 6
        for name in scripts:
            text = archive.read(name).decode()
            assert text.startswith(f"#MenuTitle: {Path(name).stem}\n")
            ast.parse(text)


def test_every_module_that_a_bundle_imports_is_in_it(built: Path) -> None:
    for archive_path in [*built.glob("*.zip"), *built.glob("*.whl")]:
        with zipfile.ZipFile(archive_path) as archive:
            modules = [name for name in archive.namelist() if name.endswith(".py")]
            for name in modules:
                for node in ast.walk(ast.parse(archive.read(name))):
                    if isinstance(node, ast.ImportFrom) and node.level == 1:
                        assert f"{name.rpartition('/')[0]}/{node.module}.py" in modules, (name, node.module)
