"""What Fontra makes of a font that Fonte writes into while it is open: Fontra's own backend, without its window."""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import ufoLib2

pytestmark = pytest.mark.slow
SESSION = Path(__file__).with_name("fontra_session.py")
EXAMPLE = Path(__file__).parents[2] / "resources" / "examples" / "FonteSans-Regular.ufo"
GENERATED = "fonte.generated"


@pytest.fixture(scope="module")
def fontra_python() -> str:
    """A Python with Fontra in it: this one, or the one that FONTRA_PYTHON names."""
    python = os.environ.get("FONTRA_PYTHON", sys.executable)
    done = subprocess.run([python, "-c", "import fontra.backends.designspace"], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("there is no Fontra (github.com/fontra/fontra; what PyPI calls fontra is something else)")
    return python


class Watching:
    """A font that is open in Fontra."""

    def __init__(self, session: subprocess.Popen[str]) -> None:
        self.missed: set[str] = set()
        """Glyphs that could not be read at some moment."""
        self._session = session
        self._heard: queue.Queue[dict[str, Any]] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def heard(self) -> dict[str, Any]:
        """What Fontra reloaded next."""
        return self._heard.get(timeout=60)

    def unreadable(self) -> list[str]:
        """Glyphs that cannot be read now."""
        assert self._session.stdin is not None
        self._session.stdin.write("\n")
        self._session.stdin.flush()
        while "now unreadable" not in (answer := self.heard()):
            pass
        return list(answer["now unreadable"])

    def _listen(self) -> None:
        assert self._session.stdout is not None
        for line in self._session.stdout:
            message = json.loads(line)
            if "unreadable" in message:
                self.missed.add(message["unreadable"])
            else:
                self._heard.put(message)


@contextmanager
def opened(python: str, ufo: Path, glyph: str) -> Iterator[Watching]:
    session = subprocess.Popen(
        [python, SESSION, ufo, glyph], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ufo.parent
    )
    watching = Watching(session)
    try:
        assert watching.heard()["reload"] == {}
        yield watching
    finally:
        session.communicate(timeout=60)
    assert session.returncode == 0


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """A font with an empty l: Fontra lists what is in the default layer alone."""
    ufo = tmp_path / "Begun.ufo"
    shutil.copytree(EXAMPLE, ufo)
    font = ufoLib2.Font.open(ufo)
    font.newGlyph("l").unicodes = [ord("l")]
    font.save()
    return ufo


def edges(glyph: Any) -> list[list[float]]:
    return [[point.x for point in contour] for contour in glyph]


def test_a_proposal_drawn_again_appears_in_its_layer(
    fontra_python: str, begun: Path, fonte: Path, tiny_model: Path
) -> None:
    def generate(seed: int) -> list[list[float]]:
        command = [fonte, "generate", begun, "--layer", "--chars", "l", "--redraw", "l", "--candidates", "1"]
        more = ["--temperature", "1", "--seed", str(seed), "--model", tiny_model]
        subprocess.run([*command, *more], check=True, capture_output=True)
        return edges(ufoLib2.Font.open(begun).layers[GENERATED]["l"])

    first = generate(1)
    with opened(fontra_python, begun, "l") as fontra:
        seed = 2
        while (second := generate(seed)) == first:
            seed += 1
        wanted, shown = sorted(map(sorted, second)), None
        while shown != wanted:  # a seed that gives the same outline is a change too: its number is kept in the glyph
            heard = fontra.heard()
            assert heard["reload"] == {"glyphs": {"l": None}}, "only what has changed is loaded again"
            (layer,) = (key for key in heard["glyph"] if key.endswith(f"^{GENERATED}"))
            shown = sorted(map(sorted, heard["glyph"][layer]))
        assert fontra.unreadable() == []
        assert fontra.missed <= {"l"}, "no other glyph is disturbed, not for a moment"


def test_a_new_font_that_is_written_again_is_loaded_again(
    fontra_python: str, begun: Path, fonte: Path, tiny_model: Path
) -> None:
    new = begun.with_name("New.ufo")

    def generate(chars: str, *more: str) -> None:
        command = [fonte, "generate", begun, "--out", new, "--chars", chars, "--candidates", "1", "--temperature", "0"]
        subprocess.run([*command, "--model", tiny_model, *more], check=True, capture_output=True)

    generate("l")
    with opened(fontra_python, new, "b") as fontra:
        generate("lb", "--force")
        heard = fontra.heard()
        while heard["reload"] is not None:
            heard = fontra.heard()
        (outline,) = heard["glyph"].values()
        wanted = edges(ufoLib2.Font.open(new)["b"])
        assert wanted
        assert sorted(map(sorted, outline)) == sorted(map(sorted, wanted))
        assert fontra.unreadable() == []
        assert fontra.missed == set(), "it could be read at every moment"
