"""Finds the part of a font that keeps it from being saved or compiled, by leaving parts out and trying again.

Error messages of libraries seldom say where the error is. A designer has to know which anchor of which glyph, which key
of the font info, which pair: the smallest part without which the rest is sound. It is found by bisection, kind by kind
(the one-culprit case of A. Zeller's delta debugging, 1999), in copies: the font is not changed.
"""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import ufoLib2
from fontTools.ufoLib import fontInfoAttributesVersion3
from ufoLib2.objects import Layer

from fonte_export.errors import reason
from fonte_export.ufo.reading import layer_of

T = TypeVar("T")
PATIENCE = 90.0
"""seconds after which no further culprit is looked for: in a large font each attempt takes some"""
MOST = 12
"""more culprits than this are not searched for: the font is broken as a whole"""


@dataclass(frozen=True, slots=True)
class Part:
    """A part that a font can do without: its name, and how to remove it from a copy."""

    called: str
    remove: Callable[[ufoLib2.Font], None]


def without_culprits(
    font: ufoLib2.Font, attempt: Callable[[ufoLib2.Font], T], verb: str, layer: str | None = None,
    through: tuple[type[Exception], ...] = (),
) -> tuple[T, Mapping[str, str]]:  # fmt: skip
    """The result of `attempt` on the font, or on a copy without the few parts that make it fail.

    The mapping has a sentence for each part that was left out; `verb` says what could not be done with it ("saved").
    `layer` is the one whose glyphs matter. Raises what `attempt` raised if nothing helps, and errors of `through` at
    once.
    """
    end = time.monotonic() + PATIENCE
    left_out: list[Part] = []
    sentences: dict[str, str] = {}
    lib = copy.deepcopy(font.lib)  # ufo2ft notes in it what it has begun
    try:
        return attempt(font), sentences
    except through:
        raise
    except Exception as error:  # libraries raise exceptions of many kinds; the part is found below
        first = last = error
        font.lib = lib
    while len(left_out) < MOST:
        part = _culprit(font, attempt, left_out, layer, end)
        if part is None:
            raise first
        left_out.append(part)
        sentences[part.called] = f"{part.called} could not be {verb} and was left out: {reason(last)}."
        try:
            return attempt(_without(font, left_out)), sentences
        except Exception as error:
            last = error
    raise first


def _culprit(
    font: ufoLib2.Font, attempt: Callable[[ufoLib2.Font], Any], left_out: Sequence[Part], layer: str | None, end: float
) -> Part | None:
    """The last culprit in the order of parts: without it and all parts before it the rest is sound.

    None if leaving everything out does not help, or it is later than `end`.
    """

    def mended(parts: Iterable[Part]) -> bool:
        try:
            attempt(_without(font, [*left_out, *parts]))
        except Exception:
            return False
        return True

    known = {part.called for part in left_out}
    before: list[Part] = []
    for kind in (_anchors, _kerning, _groups, _info, _lib, _glyph_libs, _glyphs):
        parts = [part for part in kind(font, layer) if part.called not in known]
        if parts and mended([*before, *parts]):
            low, high = 1, len(parts)
            while low < high:
                if time.monotonic() > end:
                    return None
                middle = (low + high) // 2
                if mended([*before, *parts[:middle]]):
                    high = middle
                else:
                    low = middle + 1
            return parts[low - 1]
        before += parts
    return None


def _without(font: ufoLib2.Font, parts: Iterable[Part]) -> ufoLib2.Font:
    rest = copy.deepcopy(font)
    for part in parts:
        part.remove(rest)
    return rest


def _anchors(font: ufoLib2.Font, layer: str | None) -> Iterator[Part]:
    for name, glyph in _sound(layer_of(font, layer, None)):
        for anchor in glyph.anchors:

            def remove(rest: ufoLib2.Font, name: str = name, anchor: Any = anchor) -> None:
                anchors = layer_of(rest, layer, None)[name].anchors
                anchors[:] = [one for one in anchors if (one.name, one.x, one.y) != (anchor.name, anchor.x, anchor.y)]

            yield Part(f"The anchor {anchor.name!r} of {name} at {anchor.x}, {anchor.y}", remove)


def _kerning(font: ufoLib2.Font, layer: str | None) -> Iterator[Part]:
    for pair in sorted(font.kerning, key=str):

        def remove(rest: ufoLib2.Font, pair: tuple[str, str] = pair) -> None:
            rest.kerning.pop(pair, None)

        yield Part(f"The kerning of {pair[0]} and {pair[1]}", remove)


def _groups(font: ufoLib2.Font, layer: str | None) -> Iterator[Part]:
    for name in sorted(font.groups, key=str):

        def remove(rest: ufoLib2.Font, name: str = name) -> None:
            rest.groups.pop(name, None)
            for pair in [pair for pair in rest.kerning if name in pair]:
                del rest.kerning[pair]

        yield Part(f"The group {name}", remove)


def _info(font: ufoLib2.Font, layer: str | None) -> Iterator[Part]:
    for key in sorted(fontInfoAttributesVersion3):
        value = getattr(font.info, key, None)
        if value is not None:

            def remove(rest: ufoLib2.Font, key: str = key) -> None:
                setattr(rest.info, key, None)

            yield Part(f"{key} ({str(value)[:60]}) of the font info", remove)


def _lib(font: ufoLib2.Font, layer: str | None) -> Iterator[Part]:
    for key in sorted(font.lib, key=str):

        def remove(rest: ufoLib2.Font, key: str = key) -> None:
            rest.lib.pop(key, None)

        yield Part(f"{key} in the lib of the font", remove)


def _glyph_libs(font: ufoLib2.Font, layer: str | None) -> Iterator[Part]:
    for name, glyph in _sound(layer_of(font, layer, None)):
        if glyph.lib or glyph.guidelines:

            def remove(rest: ufoLib2.Font, name: str = name) -> None:
                there = layer_of(rest, layer, None)[name]
                there.lib.clear()
                there.guidelines = []

            yield Part(f"What {name} holds beside its outline (lib and guidelines)", remove)


def _glyphs(font: ufoLib2.Font, layer: str | None) -> Iterator[Part]:
    for name, _ in _sound(layer_of(font, layer, None)):

        def remove(rest: ufoLib2.Font, name: str = name) -> None:
            _drop(layer_of(rest, layer, None), name)

        yield Part(f"The glyph {name}", remove)


def _drop(glyphs: Layer, name: str) -> None:
    """Remove a glyph, and those that are built from it."""
    if name not in glyphs:
        return
    del glyphs[name]
    for other, glyph in list(_sound(glyphs)):
        if any(component.baseGlyph == name for component in glyph.components):
            _drop(glyphs, other)


def _sound(glyphs: Layer) -> Iterator[tuple[str, Any]]:
    for name in sorted(glyphs.keys()):
        try:
            yield name, glyphs[name]
        except Exception:  # unreadable: it is named elsewhere
            continue
