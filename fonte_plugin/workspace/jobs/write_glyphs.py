"""The one way in which generated glyphs come into files, from the command line and from the window."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import ufoLib2

from fonte_export.glyph_source import GeneratedGlyph
from fonte_export.outcome import Outcome
from fonte_export.ufo.files import UfoFiles
from fonte_export.ufo.layer import write_layer
from fonte_export.ufo.snapshot import Snapshot
from fonte_export.ufo.write import FontNames, write_ufo
from fonte_plugin.request import Candidate, Origin

COMPILED = (".ttf", ".otf", ".woff2")
"""suffixes of the formats that `compile_ufo` writes"""

NOT_MARKED = "As asked, nothing in the font tells its generated glyphs from drawn ones, for Fonte neither."
"""The sentence beside a font without marks."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What was written: files, generated glyphs in them, and sentences about what was not.

    `names`: the name in the font of each glyph that was to be written. `failed`: how many of these are missing.
    """

    paths: tuple[Path, ...]
    glyphs: int
    notes: tuple[str, ...] = ()
    failed: int = 0
    seconds: float = 0.0
    names: Mapping[str, str] = field(default_factory=dict)
    backup: Path | None = None
    """The backup of the source, if it was written into."""
    snapshot: Snapshot | None = None
    """The files of the source as they are now, if it was written into."""

    @property
    def path(self) -> Path:
        """The font; files compiled from it come after it."""
        return self.paths[0]


def provenance(origin: Origin | None, candidate: Candidate, candidates: int, **more: Any) -> dict[str, Any]:
    """How a glyph came about, for its lib: the run, which of how many candidates it is, its score, and whose parts it
    has."""
    known = asdict(origin) if origin is not None else {}
    known |= {"candidate": candidate.number, "candidates": candidates, "score": candidate.agreement}
    return {**known, "parts": candidate.parts_of or None, **more}


def write_new(
    target: Path,
    glyphs: Sequence[GeneratedGlyph],
    base: Path | ufoLib2.Font | None,
    *,
    force: bool,
    mark_color: str | None,
    unmarked: bool = False,
    replace: Collection[str] = (),
    change: Callable[[UfoFiles], Mapping[str, bytes]] | None = None,
) -> Saved:
    """All of `base` and the glyphs, in a new UFO or UFOZ; the rest as `write_ufo`. Raises ExportError."""
    written = write_ufo(
        target,
        glyphs,
        base=base,
        info=FontNames(family=target.stem),
        force=force,
        replace=replace,
        mark_color=mark_color,
        unmarked=unmarked,
        change=change,
    )
    told = (NOT_MARKED,) if unmarked and written.written else ()
    return _saved(written.path, written.written, (*written.skipped.values(), *told))


def write_into_layer(
    ufo: Path,
    glyphs: Sequence[GeneratedGlyph],
    snapshot: Snapshot | None,
    *,
    mark_color: str | None,
    replace: Collection[str] = (),
) -> Saved:
    """The glyphs in layer fonte.generated of the source itself; nothing else of it changes. Raises ExportError."""
    written = write_layer(ufo, glyphs, replace=replace, mark_color=mark_color, snapshot=snapshot)
    return _saved(ufo, written.written, written.skipped.values())


def compile_ufo(ufo: Path, target: Path) -> Outcome:
    """A font file of the format that the suffix of `target` says, one of COMPILED; what was there is replaced."""
    from fonte_export.compiled.compile import write_otf, write_ttf, write_woff2  # a tenth of a second: when needed

    return {".ttf": write_ttf, ".otf": write_otf, ".woff2": write_woff2}[target.suffix.lower()](ufo, target, force=True)


def _saved(path: Path, written: Mapping[str, str], notes: Collection[str]) -> Saved:
    return Saved((path,), len(written), tuple(notes), names=written)
