"""The versions and hashes that releases are built and tried with: `python packaging/lock.py` writes requirements.lock.

It holds what `fonte[gui,glyphs]` needs on every system and Python that is supported, with a hash of each file; it names
no index. `pip install --require-hashes -r packaging/requirements.lock` installs those files and no others. Needs uv.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = Path(__file__).with_name("requirements.lock")
EXTRAS = ("gui", "glyphs")


def command(project: Path, lock: Path) -> list[str]:
    """What writes `lock` from the pyproject.toml `project`; versions that are locked already stay if they still fit."""
    python = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["requires-python"].split(",")[0].strip(">=")
    extras = [word for extra in EXTRAS for word in ("--extra", extra)]
    return [
        "uv", "pip", "compile", str(project), *extras, "--universal", "--python-version", python, "--generate-hashes",
        "--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate", "--quiet",
        "--output-file", str(lock),
    ]  # fmt: skip


def main() -> int:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:  # without its build system, so that nothing is built to read it
        project = Path(folder, "pyproject.toml")
        project.write_text(text.partition("[project]")[1] + text.partition("[project]")[2], encoding="utf-8")
        try:
            done = subprocess.run(command(project, LOCK), check=False)
        except FileNotFoundError:
            print("uv is not installed: pip install uv", file=sys.stderr)
            return 2
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
