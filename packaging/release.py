"""Everything that a release consists of, built from a clean checkout: `python packaging/release.py OUT`.

    fonte-VERSION-py3-none-any.whl, fonte-VERSION.tar.gz    what `pip install fonte` gets
    THIRD-PARTY-LICENCES.txt                                of all that the application bundles
    fonte.cdx.json                                          bill of materials, CycloneDX 1.6
    requirements.lock                                       what it was built and tried with
    SHA256SUMS                                              of all of these

Nothing is uploaded: the workflow in recipes/release.yml does that, and this is its dry run. Exit status 1, with a
sentence, where the version and the tag differ, the changelog does not know the version, the checkout is not clean, or a
file that a designer needs is not in the wheel. Two runs of one commit give the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NEEDED = (
    "fonte_plugin/_resources/models/default/model.onnx",
    "fonte_plugin/_resources/models/default/step.onnx",
    "fonte_plugin/_resources/models/default/model.json",
    "fonte_plugin/_resources/models/default/training.csv",
    "fonte_plugin/_resources/models/default/neighbours.npz",
    "fonte_plugin/adapters/fontforge.py",
    "fonte_export/py.typed",
)
SECRET = ("PRIVATE KEY", ".pypirc")
"""files that do not belong in a wheel"""


class Unfit(Exception):  # noqa: N818 - a sentence about the checkout, not a fault of the script
    """Why this is no release; `str()` is a sentence."""


def check_checkout(root: Path, tag: str | None, *, dirty: bool = False) -> str:
    """The version that would be released. Raises Unfit."""
    version = str(tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])
    if tag is not None and tag != f"v{version}":
        raise Unfit(f"The tag is {tag} and the version {version}; they have to be one.")
    changes = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    entry = next((line for line in changes.splitlines() if line.startswith(f"## {version}")), None)
    if entry is None:
        raise Unfit(f"CHANGELOG.md does not know version {version}.")
    if tag is not None and "unreleased" in entry:
        raise Unfit(f"CHANGELOG.md calls version {version} unreleased; put the date there.")
    if not dirty and (changed := _git(root, "status", "--porcelain").strip()):
        raise Unfit(
            f"The checkout is not clean: {changed.splitlines()[0].strip()} and {len(changed.splitlines()) - 1} more."
        )
    return version


def check_wheel(wheel: Path) -> None:
    """Raises Unfit for a wheel that lacks something, or holds a secret."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        missing = [name for name in NEEDED if name not in names]
        if missing:
            raise Unfit(f"{wheel.name} lacks {', '.join(missing)}.")
        for name in names:
            if name.endswith(SECRET[1]) or (
                not name.endswith((".onnx", ".npz", ".png"))
                and f"-----BEGIN OPENSSH {SECRET[0]}".encode() in archive.read(name)
            ):
                raise Unfit(f"{wheel.name} holds a secret: {name}.")


def build(root: Path, out: Path) -> list[Path]:
    """Build all files into the empty folder `out`; returns them, the sums last."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or _git(root, "log", "-1", "--format=%ct").strip()
    surroundings = {**os.environ, "SOURCE_DATE_EPOCH": epoch, "PYTHONHASHSEED": "0"}
    script = Path(__file__).parent
    for words in (
        [sys.executable, "-m", "hatchling", "build", "-d", str(out)],
        [sys.executable, str(script / "licences.py"), str(out / "THIRD-PARTY-LICENCES.txt")],
        [sys.executable, str(script / "sbom.py"), str(out / "fonte.cdx.json")],
    ):
        subprocess.run(words, cwd=root, env=surroundings, check=True)
    shutil.copyfile(script / "requirements.lock", out / "requirements.lock")
    files = sorted(path for path in out.iterdir() if path.is_file())
    sums = out / "SHA256SUMS"
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    sums.write_text("".join(lines), encoding="utf-8")
    return [*files, sums]


def _git(root: Path, *words: str) -> str:
    return subprocess.run(["git", *words], cwd=root, capture_output=True, text=True, check=True).stdout


def main() -> int:
    parser = argparse.ArgumentParser(description="Build and check everything that a release consists of.")
    parser.add_argument("out", type=Path, help="a folder that does not exist yet")
    parser.add_argument("--tag", help="the tag that is released, v and the version; without it this is a dry run")
    parser.add_argument("--dirty", action="store_true", help="build although the checkout is not clean")
    args = parser.parse_args()
    try:
        version = check_checkout(ROOT, args.tag, dirty=args.dirty)
        args.out.mkdir(parents=True)
        files = build(ROOT, args.out.resolve())
        check_wheel(next(path for path in files if path.suffix == ".whl"))
    except FileExistsError:
        print(f"{args.out} exists; name a folder that does not.", file=sys.stderr)
        return 1
    except Unfit as why:
        print(str(why), file=sys.stderr)
        return 1
    print(f"{'Release' if args.tag else 'Dry run of'} {version}:")
    for path in files:
        print(f"{path.stat().st_size / 1e6:8.2f} MB  {path.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
