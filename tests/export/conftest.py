"""Small real data for the exporter: letters of stems, rings and arches, and a UFO with everything in it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from fonte_export.glyph_source import GeneratedGlyph

Call = tuple[str, tuple[Any, ...]]
STEM = 80
X_HEIGHT = 500
CAPS = 700
WIDE = 400
K = 0.5523


@dataclass(frozen=True)
class DrawnGlyph:
    """A GlyphSource whose outline is a list of pen calls."""

    name: str
    unicodes: tuple[int, ...]
    width: float
    calls: tuple[Call, ...] = ()

    def draw(self, pen: Any) -> None:
        for name, points in self.calls:
            getattr(pen, name)(*points)


def box(left: float, bottom: float, right: float, top: float) -> list[Call]:
    return polygon((left, bottom), (right, bottom), (right, top), (left, top))


def polygon(*corners: tuple[float, float]) -> list[Call]:
    lines = [("lineTo", (corner,)) for corner in corners[1:]]
    return [("moveTo", (corners[0],)), *lines, ("closePath", ())]


def oval(left: float, bottom: float, right: float, top: float, *, hole: bool = False) -> list[Call]:
    x, y, rx, ry = (left + right) / 2, (bottom + top) / 2, (right - left) / 2, (top - bottom) / 2
    turn = -1 if hole else 1
    quarters = [(0, -1), (turn, 0), (0, 1), (-turn, 0), (0, -1)]
    calls: list[Call] = [("moveTo", ((x, bottom),))]
    for (ax, ay), (bx, by) in pairwise(quarters):
        first = (x + rx * (ax + K * bx), y + ry * (ay + K * by))
        second = (x + rx * (bx + K * ax), y + ry * (by + K * ay))
        calls.append(("curveTo", (first, second, (x + rx * bx, y + ry * by))))
    return [*calls, ("closePath", ())]


def ring(left: float, bottom: float, right: float, top: float) -> list[Call]:
    inner = oval(left + STEM, bottom + 60, right - STEM, top - 60, hole=True)
    return [*oval(left, bottom, right, top), *inner]


def arch(left: float, right: float, top: float, *, flip: bool = False) -> list[Call]:
    """An upside-down U from the baseline to `top`, or with `flip` a U."""
    x, inner, shoulder = (left + right) / 2, (right - left) / 2 - STEM, top - (right - left) / 2
    outer, foot = (right - left) / 2, right - STEM
    calls: list[Call] = [
        ("moveTo", ((right, 0),)),
        ("lineTo", ((right, shoulder),)),
        ("curveTo", ((right, shoulder + K * outer), (x + K * outer, top), (x, top))),
        ("curveTo", ((x - K * outer, top), (left, shoulder + K * outer), (left, shoulder))),
        ("lineTo", ((left, 0),)),
        ("lineTo", ((left + STEM, 0),)),
        ("lineTo", ((left + STEM, shoulder),)),
        ("curveTo", ((left + STEM, shoulder + K * inner), (x - K * inner, top - STEM), (x, top - STEM))),
        ("curveTo", ((x + K * inner, top - STEM), (foot, shoulder + K * inner), (foot, shoulder))),
        ("lineTo", ((foot, 0),)),
        ("closePath", ()),
    ]
    if not flip:
        return calls
    return [(name, tuple((left + right - px, X_HEIGHT - py) for px, py in points)) for name, points in calls]


def letters() -> dict[str, tuple[float, list[Call]]]:
    """Character to advance width and outline, enough for "Hamburgefonstiv"."""
    left, right = 50, 50 + WIDE
    stem = box(left, 0, left + STEM, X_HEIGHT)
    bowl = ring(left, -10, right, X_HEIGHT + 10)
    bar = box(left, 430, 250, 490)
    return {
        "H": (600, [*box(60, 0, 150, CAPS), *box(450, 0, 540, CAPS), *box(100, 310, 500, 380)]),
        "a": (500, [*bowl, *box(right - STEM, 0, right, X_HEIGHT)]),
        "m": (760, [*stem, *arch(left, left + 350, 510), *arch(left + 270, left + 620, 510)]),
        "b": (500, [*bowl, *box(left, 0, left + STEM, 740)]),
        "u": (500, [*arch(left, right, 510, flip=True), *box(right - STEM, 0, right, X_HEIGHT)]),
        "r": (320, [*stem, *polygon((90, 330), (280, 420), (280, 500), (90, 420))]),
        "g": (500, [*bowl, *box(right - STEM, -120, right, X_HEIGHT), *box(90, -200, right, -110)]),
        "e": (500, [*bowl, *box(left + 40, 220, right - 40, 280)]),
        "f": (300, [*box(100, 0, 180, 740), *bar, *box(100, 670, 270, 740)]),
        "o": (500, bowl),
        "n": (500, [*stem, *arch(left, right, 510)]),
        "s": (420, [*box(40, 0, 370, 70), *box(40, 220, 370, 290), *box(40, 430, 370, 500),
                    *box(300, 0, 370, 290), *box(40, 220, 110, 500)]),
        "t": (300, [*box(100, 0, 180, 640), *bar, *box(100, 0, 260, 70)]),
        "i": (180, [*stem, *oval(45, 580, 135, 670)]),
        "v": (480, polygon((200, 0), (280, 0), (460, 500), (370, 500), (240, 110), (110, 500), (20, 500))),
    }  # fmt: skip


@pytest.fixture(scope="session")
def alphabet() -> dict[str, DrawnGlyph]:
    """The letters of "Hamburgefonstiv" by character."""
    drawn = letters().items()
    return {char: DrawnGlyph(char, (ord(char),), width, tuple(calls)) for char, (width, calls) in drawn}


@pytest.fixture(scope="session")
def generated(alphabet: dict[str, DrawnGlyph]) -> Callable[[str], list[GeneratedGlyph]]:
    """Generated glyphs for the characters of a string."""
    provenance = {"model": "test", "seed": 7, "temperature": 0.5, "references": ("n", "o"), "score": 0.875}
    return lambda chars: [GeneratedGlyph(alphabet[char], provenance) for char in chars]


@pytest.fixture(scope="session")
def draw() -> Callable[..., DrawnGlyph]:
    """draw(name, width=500, height=700, unicodes=None): a glyph that is one box."""

    def one(name: str, width: float = 500, height: float = 700, unicodes: tuple[int, ...] | None = None) -> DrawnGlyph:
        codes = (ord(name),) if unicodes is None else unicodes
        return DrawnGlyph(name, codes, width, tuple(box(50, 0, width - 50, height)))

    return one


@pytest.fixture
def everything_ufo(tmp_path: Path) -> Path:
    """A UFO 3 with every feature of the format, oddly formatted, one truncated GLIF in it."""
    path = tmp_path / "EveryThing.ufo"
    shutil.copytree(Path(__file__).parent / "data" / path.name, path)
    return path


@pytest.fixture(scope="session")
def put_files() -> Callable[[Path, dict[str, bytes]], Path]:
    """put_files(folder, files) writes a dict of relative path to bytes and gives the folder."""

    def put(folder: Path, files: dict[str, bytes]) -> Path:
        for name, data in files.items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        return folder

    return put


@pytest.fixture(scope="session")
def tree() -> Callable[[Path], dict[str, bytes]]:
    """tree(folder): every file below it, by relative path, with its bytes."""
    return lambda path: {
        file.relative_to(path).as_posix(): file.read_bytes() for file in path.rglob("*") if file.is_file()
    }
