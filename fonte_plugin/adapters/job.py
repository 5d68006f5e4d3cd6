"""One generation in an editor: which characters to draw, and the results, step by step."""

from __future__ import annotations

import random
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Protocol

from .outlines import path_data
from .process import FonteProblem, FonteProcess

ORIGIN_KEY = "org.fonte.generated"
"""Where a glyph keeps its origin in a UFO or a Glyphs file; the same as in a UFO that `fonte generate` writes."""


@dataclass(frozen=True)
class Proposal:
    """A glyph that Fonte drew: its outline in font units, and how it came about.

    `origin` has model, sha256 of it, date, seed, temperature, style, references (characters), version, the
    outline as SVG path data (`drawn`) with its advance (`drawnWidth`), and the score if there is one; it is fit for a
    property list.
    """

    char: str
    name: str
    outline: dict[str, Any]
    origin: dict[str, Any]


class Host(Protocol):
    """What a job needs of an editor's adapter; every method is called on the editor's own thread."""

    where: str
    """A sentence: how the designer sees proposals in this editor."""

    def put(self, proposal: Proposal) -> None:
        """Put a glyph where proposals are kept, never over a drawing."""

    def tell(self, sentence: str) -> None:
        """Say something that needs no answer."""

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        """Show how far it is."""


@dataclass(frozen=True)
class Options:
    """The designer's options."""

    style: str = "auto"
    candidates: int = 0
    """Candidates of each glyph, exactly; 0: as many as it needs."""
    temperature: float = 0.5
    level: str = "normal"


@dataclass(frozen=True)
class FontState:
    """A font as it is open in the editor: its drawn glyphs, by character, in the form that `fonte serve` takes.

    `proposed` are characters with a proposal, `unreadable` drawn ones that cannot be sent along.
    """

    units_per_em: float
    glyphs: dict[str, dict[str, Any]]
    proposed: frozenset[str] = frozenset()
    unreadable: frozenset[str] = frozenset()

    @property
    def drawn(self) -> frozenset[str]:
        return self.unreadable.union(self.glyphs)


def what_to_draw(
    state: FontState, characters: str, selected: Collection[str] | None, *, again: bool
) -> tuple[str, str]:
    """The characters to draw, and those of them that are drawn already and are to be proposed anew.

    `selected` None means the whole font; `again` draws what is drawn or proposed as well. Raises FonteProblem when
    nothing is left.
    """
    if selected is not None and not set(selected) & set(characters):
        raise FonteProblem(f"Select some glyphs that Fonte can draw; it draws {characters}")
    wanted = [char for char in characters if selected is None or char in selected]
    if not again:
        wanted = [char for char in wanted if char not in state.drawn and char not in state.proposed]
    if not wanted:
        raise FonteProblem(
            "All of these glyphs are drawn, or have a proposal already; re-roll those that you want another one of."
        )
    return "".join(wanted), "".join(char for char in wanted if char in state.drawn)


class Job:
    """A running generation. Call `step` until it returns False; it never blocks."""

    def __init__(
        self,
        process: FonteProcess,
        host: Host,
        state: FontState,
        options: Options,
        selected: Collection[str] | None = None,
        *,
        again: bool = False,
    ) -> None:
        """Raises FonteProblem when there is nothing to draw, or nothing to draw from."""
        chars, redraw = what_to_draw(state, process.info["characters"], selected, again=again)
        if not set(state.glyphs) - set(redraw):
            raise FonteProblem("Draw a few glyphs first, n o H O best of all: Fonte takes the style from them.")
        self.host, self.process = host, process
        self.failures: list[str] = []
        self.generated = 0
        seed = random.randrange(1, 100_000) if again else 0
        model = process.info["model"]
        self._origin = {
            "version": process.info["version"],
            "model": f"{model['name']} {model['version']}",
            "sha256": model["sha256"],
            "date": datetime.now(timezone.utc).date().isoformat(),
            "seed": seed,
            "temperature": options.temperature,
        }
        self._key = process.ask(
            "generate",
            {
                "chars": chars,
                "redraw": redraw,
                "style": options.style,
                "level": options.level,
                "candidates": options.candidates,
                "temperature": options.temperature,
                "seed": seed,
                "unitsPerEm": state.units_per_em,
                "glyphs": state.glyphs,
            },
        )

    def step(self) -> bool:
        """Take the results so far; returns whether there are more to come. Raises FonteProblem if it has failed."""
        for message in self.process.poll():
            if message.get("id") == self._key:
                self._end(message)
                return False
            params = message.get("params", {})
            if params.get("id") == self._key:
                self._take(str(message.get("method")), params)
        return True

    def cancel(self) -> None:
        """Ask it to stop; `step` still has to be called until it returns False."""
        self.process.cancel(self._key)

    def _take(self, method: str, params: dict[str, Any]) -> None:
        if method == "plan":
            style, references = params["style"], params["references"]
            self._origin.update(style=style, references=references)
            for note in params["notes"]:
                self.host.tell(note)
            self.host.tell(f"Drawing {_glyphs(len(params['chars']))} in the style of {references} ({style}).")
        elif method == "progress" and params["stage"] == "drawing":
            self.host.progress(params["done"], params["total"], params["seconds_left"])
        elif method == "glyph" and params["status"] == "ok":
            self.generated += 1
            score = {} if params["score"] is None else {"score": params["score"]}  # not every glyph has one
            outline = params["outline"]
            drawn = {"drawn": path_data(outline), "drawnWidth": round(outline["width"])}
            self.host.put(Proposal(params["char"], params["name"], outline, {**self._origin, **score, **drawn}))
        elif method == "glyph":
            self.failures.append(params["message"])

    def _end(self, message: dict[str, Any]) -> None:
        error = message.get("error")
        if error is not None and error.get("data", {}).get("code") != "cancelled":
            raise FonteProblem(error["message"])
        for failure in self.failures:
            self.host.tell(failure)
        ending = "Cancelled" if error is not None else "Done"
        where = f" {self.host.where}" if self.generated else ""
        self.host.tell(f"{ending}: {_glyphs(self.generated)} proposed, nothing of yours changed.{where}")


def _glyphs(number: int) -> str:
    return "one glyph" if number == 1 else f"{number} glyphs"
