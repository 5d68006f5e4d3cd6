"""The masters of a designspace: their UFOs, and the structure of glyphs that are drawn in one of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TypeVar

from fontTools.designspaceLib import DesignSpaceDocument

from fonte_export import atomic
from fonte_export.errors import ExportError
from fonte_export.ufo.files import DEFAULT_LAYER_FOLDER, open_ufo
from fonte_export.ufo.glif_metrics import GlifMetrics
from fonte_export.ufo.includes import copy_included
from fonte_export.ufo.write import FEATURES
from fonte_plugin.errors import NotationError, SourceError
from fonte_plugin.notation.prompt import MAX_GLYPH_TOKENS
from fonte_plugin.notation.tokenizer import encode
from fonte_plugin.notation.units import Units, round_half_up
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.sources.designspace import Masters
from fonte_plugin.workspace.sources.source import Source, open_source

Made = TypeVar("Made")

FAMILY_FILES = (".designspace", ".ufo", ".ufoz", ".fea")
"""The endings of what a folder of a family consists of."""


@dataclass(frozen=True)
class Master:
    """One UFO of the family: its name for people, its path relative to the new designspace, and its content."""

    name: str
    place: PurePosixPath
    source: Source

    def copy_features(self, target: Path, folder: Path) -> None:
        """Copy what the features of this UFO include to the same places beside `target`, none outside `folder`."""
        path = self.source.path
        with open_ufo(path) as files:
            if FEATURES in files.names:
                copy_included(files.read(FEATURES), path, target, folder)


@dataclass(frozen=True)
class Family:
    """The masters, the default one first. `kept`: the designspace may be copied as it is, since all are below it."""

    path: Path
    masters: tuple[Master, ...]
    kept: bool

    @classmethod
    def open(cls, path: Path) -> Family:
        """Read a designspace and its UFOs; support layers belong to theirs. Raises SourceError, one sentence."""
        try:
            found = Masters.read(path)
        except OSError as error:
            raise SourceError(f"{path} cannot be read; check the path.", code="not-found", path=str(path)) from error
        if not found.masters:
            raise SourceError(f"{path.name} names no UFO as a source; add one.", code="master", path=str(path))
        wanted = {master.ufo.resolve(): master for master in found.masters}
        names = {ufo: PurePosixPath(master.filename.replace("\\", "/")) for ufo, master in wanted.items()}
        kept = all(name.parts and ".." not in name.parts and not name.is_absolute() for name in names.values())
        if not kept:
            names = {ufo: PurePosixPath(ufo.name) for ufo in wanted}
        if len({str(name).lower() for name in names.values()}) < len(names):
            raise SourceError(
                f"Two sources of {path.name} have the same file name; rename one.", code="master", path=str(path)
            )
        ordered = sorted(wanted.items(), key=lambda pair: pair[1] is not found.default)
        masters = [Master(master.name, names[ufo], open_source(ufo)) for ufo, master in ordered]
        return cls(path, tuple(masters), kept)

    def write(self, out: Path, write: Callable[[Master, Path], Made], *, force: bool, name: str = "") -> list[Made]:
        """A new folder `out` with each master as `write(master, target)` makes it, and the designspace, called `name`
        if that is given; whole or not at all. What `write` returned, in the order of `masters`.

        Raises ExportError, for a folder that holds what is read too, and what `write` raises.
        """
        self._check_apart(out)
        with atomic.staged(out, force=force) as folder:
            made = []
            for master in self.masters:
                target = folder / master.place
                target.parent.mkdir(parents=True, exist_ok=True)
                master.copy_features(target, folder)
                made.append(write(master, target))
            self._write_designspace(folder / (name or self.path.name))
        return made

    def _check_apart(self, out: Path) -> None:
        target = out.resolve()
        for master in self.masters:
            if target in (ufo := master.source.path.resolve()).parents:
                raise ExportError(f"{out} holds {ufo.name}, which is read. Choose another name.", path=out)

    def _write_designspace(self, target: Path) -> None:
        """The designspace for masters at their `place` beside it: byte for byte the old one if the paths stay the
        same."""
        if self.kept:
            target.write_bytes(self.path.read_bytes())
            return
        document = DesignSpaceDocument.fromfile(self.path)
        places = {master.source.path.resolve(): target.parent / master.place for master in self.masters}
        for source in document.sources:
            if source.path and Path(source.path).resolve() in places:
                source.path = str(places[Path(source.path).resolve()])
        document.write(target)

    def templates(self, chars: str) -> tuple[dict[str, Outline], dict[str, str]]:
        """Outlines drawn in one master, in grid units, for the others to follow; a sentence for each that cannot be
        followed.

        The default master comes first. The points are the designer's own, start points and order included.
        """
        found: dict[str, Outline] = {}
        problems: dict[str, str] = {}
        for master in self.masters:
            for char in chars:
                if char in master.source.drawn and char not in found and char not in problems:
                    try:
                        found[char] = _template(master, char)
                    except NotationError as error:
                        problems[char] = str(error)
        everywhere = {c for c in chars if all(c in master.source.drawn for master in self.masters)}
        return found, {char: text for char, text in problems.items() if char not in everywhere}

    def apart(self, chars: str) -> tuple[str, ...]:
        """A sentence about drawn glyphs that do not interpolate between the masters; none if all do."""
        found = []
        for char in chars:
            drawn = [master.source.outline(char).structure for master in self.masters if char in master.source.drawn]
            found += [char] if any(structure != drawn[0] for structure in drawn) else []
        if not found:
            return ()
        return (f"{' '.join(found)} cannot be interpolated: the masters draw them differently (see fonte check).",)


def check_family_target(out: Path, source: Path, *, force: bool) -> None:
    """Raise ExportError if the new folder of a family may not be `out`, before any work begins."""
    target, folder = out.resolve(), source.resolve().parent
    if target == folder or target in folder.parents:
        raise ExportError(f"{out} holds the fonts being read. Choose another name.", path=out)
    if force and out.is_dir() and any(out.iterdir()):
        if not any(out.glob("*.designspace")):
            raise ExportError(f"{out} is not a folder of a designspace, so it was not replaced.", path=out)
        if strange := _strangers(out):
            raise ExportError(f"{out} holds {strange[0].name} too, so it was not replaced.", path=out)
    atomic.check_target(out, force=force)


def _strangers(folder: Path) -> list[Path]:
    """Files in the folder of a family that belong to no UFO, designspace or features: someone wants them kept."""
    found = []
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in FAMILY_FILES:
            continue
        found += _strangers(path) if path.is_dir() and not path.is_symlink() else [path]
    return found


def _template(master: Master, char: str) -> Outline:
    glyph = master.source.glyph(char)
    where = f"{glyph.name} of {master.name}"
    if any(call == "qCurveTo" for call, _ in glyph.operations):
        raise NotationError(f"{where} has quadratic curves, which the other masters cannot follow.", code="template")
    if _has_components(master.source.path, glyph.name):
        raise NotationError(
            f"{where} is built of components; build it so in the other masters as well.", code="template"
        )
    drawn = master.source.outline(char)
    outline = on_grid(drawn, Units(master.source.units_per_em))
    if len(encode(outline, where)) > MAX_GLYPH_TOKENS or outline.structure != drawn.structure:
        message = f"{where} has too many or too fine points for the other masters to follow."
        raise NotationError(message, code="template")
    return outline


def _has_components(ufo: Path, name: str) -> bool:
    try:
        with open_ufo(ufo) as files:
            return bool(GlifMetrics.read(files.read(f"{DEFAULT_LAYER_FOLDER}/{files.contents()[name]}")).components)
    except (ExportError, KeyError):
        return True  # nothing drawn to follow


def on_grid(outline: Outline, units: Units) -> Outline:
    """Font units to whole grid units, point by point: nothing is joined, snapped or put in another order."""
    scale = units.to_grid
    width = round_half_up(outline.width * scale)
    return outline.map(lambda p: (round_half_up(p[0] * scale), round_half_up(p[1] * scale)), width)
