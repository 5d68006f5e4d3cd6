"""Collect the licences of everything that the application bundles: `python packaging/licences.py OUT.txt`.

Reads what the installed distributions say of themselves, beginning with fonte and following what it requires; run it
in the environment that PyInstaller runs in. Exit status 1, naming it, for a distribution without a licence file whose
text is not known otherwise.
"""

from __future__ import annotations

import argparse
import re
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

EXTRAS = ("gui", "glyphs")
LICENCE_FILE = re.compile(r"(^|/)(licen[cs]es?/|)(licen[cs]e|copying|notice|authors|third.?party)[^/]*$", re.IGNORECASE)
ROOT = Path(__file__).resolve().parent.parent
QT = """\
Qt 6 and Qt for Python are used under the GNU Lesser General Public License, version 3. Their libraries are separate
files of this folder, which you may replace by your own builds of the same version. Sources: https://download.qt.io,
https://code.qt.io. Text of the licences: https://www.gnu.org/licenses/lgpl-3.0.txt and gpl-3.0.txt.
"""
QT_FOR_PYTHON = {"pyside6-essentials": QT, "shiboken6": QT}


def bundled(name: str, extras: tuple[str, ...] = ()) -> Iterator[Distribution]:
    """A distribution and, each once, what it requires on this platform."""
    seen: set[tuple[str, str]] = set()
    told: set[str] = set()
    waiting = [(name, extra) for extra in ("", *extras)]
    while waiting:
        name, extra = waiting.pop(0)
        key = _canonical(name)
        if (key, extra) in seen:
            continue
        seen.add((key, extra))
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        if key not in told:
            told.add(key)
            yield found
        for line in found.requires or ():
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": extra}):
                waiting += [(requirement.name, inner) for inner in ("", *requirement.extras)]


def texts(found: Distribution) -> list[tuple[str, str]]:
    """Names and texts of files that look like a licence."""
    files = [file for file in found.files or () if ".dist-info" in str(file) and LICENCE_FILE.search(str(file))]
    files = files or [file for file in found.files or () if LICENCE_FILE.search(str(file)) and file.suffix != ".py"]
    result = []
    for file in files:
        path = Path(str(found.locate_file(file)))
        if path.is_file():
            result.append((file.name, path.read_text(encoding="utf-8", errors="replace").strip()))
    return result


def entry(found: Distribution, key: str) -> str:
    """What the metadata has under a key, empty for nothing: some versions of the library raise for that."""
    return str((found.metadata.get_all(key) or [""])[0] or "")


def stated(found: Distribution) -> str:
    """The licence as the metadata has it, in a line."""
    data = found.metadata
    given = entry(found, "License-Expression") or entry(found, "License")
    if not given or "\n" in given.strip():
        classifiers = data.get_all("Classifier") or ()
        named = ", ".join(line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License"))
        given = named or (given.strip().splitlines() or ["see below"])[0]
    return str(given).strip()


def notices() -> tuple[str, list[str]]:
    """The whole text, and the names of distributions without any licence text."""
    parts = ["Fonte bundles the following software. Its own licence (Apache-2.0) is in the file LICENSE.\n"]
    missing = []
    python = Path(sysconfig.get_paths()["stdlib"]) / "LICENSE.txt"
    if python.is_file():
        parts.append(_section(f"Python {sys.version.split()[0]}", "PSF-2.0", [python.read_text(encoding="utf-8")]))
    for found in sorted(bundled("fonte", EXTRAS), key=lambda one: one.metadata["Name"].lower()):
        name = found.metadata["Name"]
        if _canonical(name) == "fonte":
            continue
        given = [text for _, text in texts(found)]
        if known := QT_FOR_PYTHON.get(_canonical(name)):
            given.append(known)
        if not given and "Apache" in stated(found):  # it allows a copy of the text from anywhere
            given.append((ROOT / "LICENSE").read_text(encoding="utf-8"))
        if not given:
            missing.append(name)
        parts.append(_section(f"{name} {found.version}", stated(found), given))
    return "\n".join(parts), missing


def _section(title: str, licence: str, given: list[str]) -> str:
    rule = "=" * 78
    return "\n".join([rule, f"{title}: {licence}", rule, "", *(text.strip() + "\n" for text in given)])


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def main() -> int:
    parser = argparse.ArgumentParser(description="Collect the licences of everything that is bundled.")
    parser.add_argument("out", type=Path, nargs="?", default=ROOT / "build" / "THIRD-PARTY-LICENCES.txt")
    args = parser.parse_args()
    text, missing = notices()
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(text, encoding="utf-8")
    print(f"Wrote {args.out}.")
    if missing:
        print(f"No licence text in: {', '.join(missing)}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
