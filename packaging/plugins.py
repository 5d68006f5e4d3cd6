"""Build what goes into other editors, from the one copy of the adapters: `python packaging/plugins.py OUT`.

    fonte_fontforge-V.tar.gz, fonte_fontforge-V-py3-none-any.whl     a FontForge plug-in, for pip
    fonte-fontforge-init.zip                                         the same as a start-up script, for everyone else
    Fonte.roboFontExt.zip                                            a RoboFont extension
    Fonte-glyphs.zip                                                 scripts for Glyphs 3

The same checkout gives the same bytes: names are sorted and times are fixed.
"""

from __future__ import annotations

import argparse
import os
import plistlib
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
import zipfile
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
ADAPTERS = ROOT / "fonte_plugin" / "adapters"
SHARED = ("__init__.py", "assistant.py", "job.py", "marks.py", "outlines.py", "process.py")
FONTFORGE = (*SHARED, "fontforge.py", "fontforge_font.py", "glib_timer.py")
ROBOFONT = (*SHARED, "cocoa_timer.py", "robofont.py")
GLYPHS = (*SHARED, "cocoa_timer.py", "glyphs_app.py")
ACTIONS = {
    "complete_font": "Complete Font",
    "complete_selected": "Complete Selected Glyphs",
    "reroll_selected": "Re-roll Selected Glyphs",
    "accept": "Accept Proposals",
    "cancel": "Cancel",
    "settings": "Settings",
}
"""Methods of a plug-in, and what they are called in a menu: RoboFont and Glyphs want a script for each."""
ROBOFONT_SCRIPT = """from fonte_robofont.robofont import plugin

plugin().{action}()
"""
GLYPHS_SCRIPT = """#MenuTitle: {title}
__doc__ = "Fonte: {title}. What is proposed stays in layer fonte.generated until it is accepted."

import os
import sys

sys.path.append(os.path.dirname(os.path.abspath(__file__)))
from fonte_glyphs.glyphs_app import plugin

plugin().{action}()
"""
EPOCH = 1_577_836_800
"""2020-01-01: the time of every file in what is built, unless SOURCE_DATE_EPOCH says otherwise."""


def version() -> str:
    """The one version, from the project's pyproject.toml."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def build_fontforge(out: Path) -> list[Path]:
    """The distribution fonte-fontforge, and the start-up script in a zip."""
    with tempfile.TemporaryDirectory() as folder:
        stage = Path(folder)
        _copy_adapters(FONTFORGE, stage / "fonte_fontforge")
        for name in ("README.md", "pyproject.toml"):
            shutil.copy(HERE / "fontforge" / name, stage)
        shutil.copy(ROOT / "LICENSE", stage)
        project = stage / "pyproject.toml"
        project.write_text(project.read_text().replace('version = "0"', f'version = "{version()}"'))
        command = [sys.executable, "-m", "hatchling", "build", "-d", str(out.resolve())]
        environment = {"SOURCE_DATE_EPOCH": str(EPOCH), **os.environ}
        subprocess.run(command, cwd=stage, env=environment, check=True, capture_output=True)
        shutil.copy(HERE / "fontforge" / "fonte_init.py", stage)
        archive = out / "fonte-fontforge-init.zip"
        _zip(stage, archive, ("fonte_fontforge", "fonte_init.py", "LICENSE"))
    return [*sorted(out.glob(f"fonte_fontforge-{version()}*")), archive]


def build_robofont(out: Path) -> list[Path]:
    """Fonte.roboFontExt, zipped."""
    with tempfile.TemporaryDirectory() as folder:
        bundle = Path(folder) / "Fonte.roboFontExt"
        shutil.copytree(HERE / "robofont" / "html", bundle / "html")
        _copy_adapters(ROBOFONT, bundle / "lib" / "fonte_robofont")
        for action in ACTIONS:
            (bundle / "lib" / f"fonte_{action}.py").write_text(ROBOFONT_SCRIPT.format(action=action))
        shutil.copy(ROOT / "LICENSE", bundle / "license")
        with (HERE / "robofont" / "info.toml").open("rb") as file:
            info = tomllib.load(file)
        info["addToMenu"] = [
            {"path": f"fonte_{action}.py", "preferredName": title, "shortKey": ""} for action, title in ACTIONS.items()
        ]
        (bundle / "info.plist").write_bytes(plistlib.dumps(info | {"version": version(), "timeStamp": float(_epoch())}))
        archive = out / "Fonte.roboFontExt.zip"
        _zip(bundle.parent, archive, (bundle.name,))
    return [archive]


def build_glyphs(out: Path) -> list[Path]:
    """Scripts for Glyphs 3, a folder to be put into its Scripts folder, zipped."""
    with tempfile.TemporaryDirectory() as folder:
        scripts = Path(folder) / "Fonte"
        _copy_adapters(GLYPHS, scripts / "fonte_glyphs")
        for action, title in ACTIONS.items():
            (scripts / f"{title}.py").write_text(GLYPHS_SCRIPT.format(action=action, title=title))
        shutil.copy(ROOT / "LICENSE", scripts)
        archive = out / "Fonte-glyphs.zip"
        _zip(scripts.parent, archive, (scripts.name,))
    return [archive]


def _copy_adapters(names: Sequence[str], target: Path) -> None:
    target.mkdir(parents=True)
    for name in names:
        shutil.copy(ADAPTERS / name, target)


def _zip(folder: Path, archive: Path, names: Sequence[str]) -> None:
    files = [path for name in names for path in (folder / name, *(folder / name).rglob("*"))]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as zipped:
        for path in sorted(path for path in files if path.is_file() and path.suffix != ".pyc"):
            entry = zipfile.ZipInfo(path.relative_to(folder).as_posix(), _zip_time())
            entry.external_attr = 0o644 << 16
            zipped.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)


def _epoch() -> int:
    return int(os.environ.get("SOURCE_DATE_EPOCH", EPOCH))


def _zip_time() -> tuple[int, int, int, int, int, int]:
    return time.gmtime(_epoch())[:6]


BUILDERS = {"fontforge": build_fontforge, "robofont": build_robofont, "glyphs": build_glyphs}


def main() -> None:
    parser = argparse.ArgumentParser(description="Build Fonte's plug-ins for other editors.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", choices=BUILDERS, action="append", help="build this one alone; may be repeated")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    for name in args.only or BUILDERS:
        for path in BUILDERS[name](args.out):
            print(path)


if __name__ == "__main__":
    main()
