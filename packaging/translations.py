"""Renews the catalogues of the window's languages from the code, and compiles them:

    python packaging/translations.py

`resources/translations/fonte_CODE.ts` keeps every translation that there is; what is new stands in it as unfinished,
for Qt Linguist or any editor of text. `fonte_CODE.qm` beside it is what the window reads. Both belong to a commit
that changes what the window says; a test finds catalogues that are behind. Another language is one more entry of
LANGUAGES in `fonte_plugin/window/look/language.py`, this command, and the translations.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

from fonte_plugin.window.look.language import LANGUAGES, SOURCE

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CODE = ROOT / "fonte_plugin" / "window"
UNREVIEWED = "<!-- No native speaker has reviewed this translation yet. -->"
"""What stands at the head of a catalogue, until somebody has and takes it out."""


@dataclass(frozen=True)
class Message:
    """A text of the window, and what stands for it in a language: one form or, of a plural, each of them."""

    context: str
    source: str
    plural: bool
    forms: tuple[str, ...]
    finished: bool


def messages(catalogue: Path) -> Iterator[Message]:
    """All that a `.ts` file holds."""
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.get("numerus") == "yes",
                tuple(forms),
                translation.get("type") is None,
            )


def renew(folder: Path) -> None:
    """Bring the `.ts` files in a folder up to the code; what the code says no more goes."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as files:
        files.write("\n".join(str(path) for path in sorted(CODE.rglob("*.py"))))
        files.flush()
        for code in LANGUAGES:
            path = folder / f"fonte_{code}.ts"
            unreviewed = code != SOURCE and (not path.exists() or UNREVIEWED in path.read_text(encoding="utf-8"))
            options = ["-locations", "none", "-no-obsolete", "-source-language", SOURCE, "-target-language", code]
            options += ["-pluralonly"] if code == SOURCE else []
            _run("lupdate", *options, f"@{files.name}", "-ts", str(path))
            if unreviewed:  # Qt's tool drops what it does not know
                head, start, rest = path.read_text(encoding="utf-8").partition("<TS ")
                path.write_text(f"{head}{UNREVIEWED}\n{start}{rest}", encoding="utf-8")


def compiled(catalogue: Path, target: Path) -> Path:
    """The `.qm` of a `.ts`."""
    _run("lrelease", "-silent", str(catalogue), "-qm", str(target))
    return target


def _run(tool: str, *arguments: str) -> None:
    """One of Qt's own tools, which PySide6 brings."""
    package = Path(PySide6.__file__).parent
    program = package / f"{tool}.exe" if sys.platform == "win32" else package / tool
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{program} failed: {(done.stderr or done.stdout).strip()}")


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    renew(FOLDER)
    for code in LANGUAGES:
        catalogue = FOLDER / f"fonte_{code}.ts"
        compiled(catalogue, catalogue.with_suffix(".qm"))
        left = sum(not message.finished for message in messages(catalogue))
        print(f"{catalogue.relative_to(ROOT)}: {left or 'nothing'} left to translate")


if __name__ == "__main__":
    main()
