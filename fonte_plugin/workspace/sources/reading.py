"""The result of a reader of one font format, and the sentences for what it could not read."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import ufoLib2

from fonte_export.errors import reason
from fonte_plugin.errors import SourceError
from fonte_plugin.workspace.sources.source_glyph import SourceGlyph, UnreadableGlyph


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read from a font file, before characters and components are put together."""

    kind: str
    units_per_em: Any
    """As it is in the file, not checked yet."""
    family_name: str
    style_name: str
    base: Callable[[], Path | ufoLib2.Font]
    """The UFO itself, or the UFO 3 of everything else, made at every call."""
    glyphs: dict[str, SourceGlyph] = field(default_factory=dict)
    faults: dict[str, SourceError] = field(default_factory=dict)
    """By name, each glyph that could not be read."""
    legible_unicodes: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """By name, the code points of an unreadable glyph, if they can be read."""
    heights: Mapping[str, float] = field(default_factory=dict)
    """x_height, cap_height, ascender and descender as the font states them, as far as it does, in font units."""
    ufo_path: Path | None = None
    """Its path, if it is a UFO 3, folder or zip, to which a layer can be added."""
    italic_angle: Any = None
    """Degrees counter-clockwise, as in the file, not checked yet."""
    taken: tuple[str, ...] = ()
    """A sentence if one of several fonts or masters was taken without being asked for."""


def stated_heights(info: object) -> dict[str, float]:
    """The heights of letters in a UFO's font info; values that are no numbers are left out."""
    names = {"x_height": "xHeight", "cap_height": "capHeight", "ascender": "ascender", "descender": "descender"}
    values = {name: getattr(info, attribute, None) for name, attribute in names.items()}
    return {
        name: float(value)
        for name, value in values.items()
        if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and value
    }


def taken(path: Path, what: str, names: Sequence[str], chosen: str, option: str) -> tuple[str, ...]:
    """The sentence that says which of several was taken, and how to take another; none if there is only one."""
    if len(names) < 2:
        return ()
    others = ", ".join(name for name in dict.fromkeys(names) if name != chosen)
    return (f"{path.name} holds {len(names)} {what}; {chosen} was taken (choose {others} with {option}).",)


def fault(path: Path, name: str, error: Exception, file_name: object = None) -> SourceError:
    """The sentence for one glyph that cannot be read."""
    what = str(error) if isinstance(error, UnreadableGlyph) else reason(error)
    where = f"{path.name} ({file_name})" if file_name else path.name
    return SourceError(
        f"Glyph {name} of {where} cannot be read and is not used: {what}.",
        code="glyph",
        path=str(path),
        glyph=name,
        file=str(file_name) if file_name else None,
    )


def unreadable(path: Path, what: str, error: Exception, remedy: str) -> SourceError:
    """The sentence for a file of which nothing can be read: `what` it should have been, and what to do."""
    return SourceError(
        f"{path} is not {what} that can be read: {reason(error)}. {remedy}.", code="not-a-font", path=str(path)
    )
