"""The language glyphs are written in: one command table, the token ids, and what may follow what.

Everything else is derived from the table here. Changing it raises GRAMMAR_VERSION, and a model that was
trained on another version is refused by `fingerprint()` instead of being decoded wrongly.
"""

from __future__ import annotations

import functools
import hashlib
import json
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonte_plugin.errors import NotationError
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.styles import STYLES

GRAMMAR_VERSION = 1
VOCABULARY_SIZE = 2176
PAD = 0
BOS = 1
END = 2
FIRST_STYLE = 20
ANY_STYLE = 25
"""Stands in the place of a style and leaves the style to the glyphs after it. Only networks trained with it know it."""
FIRST_CHARACTER = 32
LAST_CHARACTER = 127
FIRST_COORDINATE = 128
MIN_COORDINATE = -512
MAX_COORDINATE = 1535


@dataclass(frozen=True, slots=True)
class Command:
    """A drawing command: its token and the numbers that follow it, in the order they are written.

    `x`, `y` are the end point, `x1`, `y1` the handle that leaves, `x2`, `y2` the handle that arrives. A number that is
    not written is taken over: from the start point (line end, leaving handle) or the end point (arriving handle).
    """

    name: str
    token: int
    numbers: tuple[str, ...]

    @property
    def is_curve(self) -> bool:
        return self.name[0] == "C"


_LEAVES = {"H": ("x1",), "V": ("y1",), "F": ("x1", "y1")}
_ARRIVES = {"H": ("x2",), "V": ("y2",), "F": ("x2", "y2")}

MOVE = Command("M", 3, ("x", "y"))
LINE = Command("L", 4, ("x", "y"))
HORIZONTAL = Command("H", 5, ("x",))
VERTICAL = Command("V", 6, ("y",))
CLOSE = Command("Z", 7, ())
CURVES = tuple(
    Command(f"C{leaves}{arrives}", 8 + index, (*_LEAVES[leaves], *_ARRIVES[arrives], "x", "y"))
    for index, (leaves, arrives) in enumerate((a, b) for a in "HVF" for b in "HVF")
)
COMMANDS = (MOVE, LINE, HORIZONTAL, VERTICAL, CLOSE, *CURVES)
SEGMENTS = (LINE, HORIZONTAL, VERTICAL, *CURVES)
BY_TOKEN = {command.token: command for command in COMMANDS}
BY_NAME = {command.name: command for command in COMMANDS}


ANY = "any"
"""The word for ANY_STYLE."""


def style_token(style: str) -> int:
    return ANY_STYLE if style == ANY else FIRST_STYLE + STYLES.index(style)


def character_token(char: str) -> int:
    """Token id of a character; NotationError when the charset does not hold it."""
    index = CHARACTERS.find(char) if len(char) == 1 else -1
    if index < 0:
        raise NotationError(f"The charset holds no {char!r}.", code="charset", char=char)
    return FIRST_CHARACTER + index


def character(token: int) -> str:
    """The character of a character token."""
    return CHARACTERS[token - FIRST_CHARACTER]


def coordinate_token(value: int) -> int:
    """Token id of a coordinate in grid units, which the caller has checked to be in range."""
    return FIRST_COORDINATE - MIN_COORDINATE + value


def coordinate_value(token: int) -> int:
    return token - FIRST_COORDINATE + MIN_COORDINATE


def fingerprint() -> str:
    """sha256 of all that decides what a token means; the charset may grow and is checked by the manifest."""
    facts = [
        GRAMMAR_VERSION,
        VOCABULARY_SIZE,
        [PAD, BOS, END],
        STYLES,
        FIRST_STYLE,
        FIRST_CHARACTER,
        LAST_CHARACTER,
        FIRST_COORDINATE,
        MIN_COORDINATE,
        MAX_COORDINATE,
        [(c.name, c.token, c.numbers) for c in COMMANDS],
    ]
    return hashlib.sha256(json.dumps(facts, separators=(",", ":")).encode()).hexdigest()


# What may follow what, as a table over states and token classes.
#
# `ink` counts what a contour holds: 0 nothing, 1 a single line, 2 enough to close (a curve, or two segments).
# A contour of a single point, and a glyph without a contour, are states the table cannot reach the end from.

_CLASSES = ("PAD", "BOS", "END", "style", "character", "coordinate", *(command.name for command in COMMANDS))


class Automaton:
    """The transition table: `next[state, class_of[token]]` is a state, or -1 where the token may not stand."""

    def __init__(self) -> None:
        self._names: dict[tuple[object, ...], int] = {}
        rows: list[dict[str, int]] = []

        def state(*name: object) -> int:
            if name not in self._names:
                self._names[name] = len(rows)
                rows.append({})
            return self._names[name]

        self.font = state("font")
        self.style = state("style")
        self.character = state("character")
        self.advance = state("advance")
        rows[self.font]["BOS"] = self.style
        rows[self.style]["style"] = self.character
        rows[self.character]["character"] = self.advance
        rows[self.advance]["coordinate"] = state("contour", 0)
        for inked in (0, 1):
            rows[state("contour", inked)]["M"] = state("M", 0, 0)
        rows[state("contour", 1)]["END"] = self.character

        def numbers(command: Command, ink: int, after: int) -> None:
            for index in range(len(command.numbers)):
                last = index + 1 == len(command.numbers)
                following = after if last else state(command.name, ink, index + 1)
                rows[state(command.name, ink, index)]["coordinate"] = following

        numbers(MOVE, 0, state("segment", 0))
        for ink in (0, 1, 2):
            here = state("segment", ink)
            for command in SEGMENTS:
                rows[here][command.name] = state(command.name, ink, 0)
                numbers(command, ink, state("segment", 2 if command.is_curve else min(ink + 1, 2)))
        rows[state("segment", 2)]["Z"] = state("contour", 1)

        self.class_of = self._classes()
        self.next: npt.NDArray[np.int16] = np.full((len(rows), len(_CLASSES)), -1, np.int16)
        for index, row in enumerate(rows):
            for name, following in row.items():
                self.next[index, _CLASSES.index(name)] = following
        self.allowed: npt.NDArray[np.bool_] = self.next[:, self.class_of] >= 0
        """[states, VOCABULARY_SIZE]: which token may come next."""
        self.to_end: npt.NDArray[np.int64] = self._distances()
        """[states]: fewest tokens until END is written, -1 outside a glyph."""

    @staticmethod
    def _classes() -> npt.NDArray[np.int16]:
        unused = len(_CLASSES)  # ids that nothing uses yet: no transition leads there
        classes = np.full(VOCABULARY_SIZE, unused, np.int16)
        classes[[PAD, BOS, END]] = 0, 1, 2
        classes[FIRST_STYLE : FIRST_STYLE + len(STYLES)] = 3
        classes[ANY_STYLE] = 3
        classes[FIRST_CHARACTER : FIRST_CHARACTER + len(CHARACTERS)] = 4
        classes[FIRST_COORDINATE:] = 5
        for index, command in enumerate(COMMANDS):
            classes[command.token] = 6 + index
        classes[classes == unused] = 0  # PAD is never allowed, and neither are they
        return classes

    def _distances(self) -> npt.NDArray[np.int64]:
        far = 1 << 30
        distance = np.full(len(self.next), far, np.int64)
        end = _CLASSES.index("END")
        changed = True
        while changed:
            ahead = np.where(self.next >= 0, distance[self.next] + 1, far)
            ahead[:, end] = np.where(self.next[:, end] >= 0, 1, far)
            ahead[[self.font, self.style, self.character]] = far
            best = np.minimum(distance, ahead.min(axis=1))
            changed = bool((best != distance).any())
            distance = best
        return np.where(distance >= far, -1, distance)

    def step(self, state: int, token: int) -> int:
        """The state after `token`, or -1 when it may not stand there."""
        if not 0 <= token < VOCABULARY_SIZE:
            return -1
        return int(self.next[state, self.class_of[token]])

    def name(self, state: int) -> str:
        """What the state expects, for messages."""
        return next(" ".join(map(str, name)) for name, index in self._names.items() if index == state)


@functools.cache
def automaton() -> Automaton:
    """The automaton, built at first use."""
    return Automaton()


def allowed_next(state: int) -> npt.NDArray[np.bool_]:
    """[VOCABULARY_SIZE] which tokens may follow in `state`."""
    row: npt.NDArray[np.bool_] = automaton().allowed[state]
    return row
