"""A designer's file as a compiler or a check needs it: the UFO itself, or a UFO made of one master."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import ufoLib2

from fonte_plugin.errors import SourceError
from fonte_plugin.workspace.sources.designspace import Masters
from fonte_plugin.workspace.sources.formats import format_of
from fonte_plugin.workspace.sources.glyphs_file import read_glyphs_file
from fonte_plugin.workspace.sources.reading import taken
from fonte_plugin.workspace.sources.source import told_missing


@dataclass(frozen=True, slots=True)
class Exportable:
    """A UFO by its path, or one in memory, and sentences about which master it is."""

    base: Path | ufoLib2.Font
    notes: tuple[str, ...] = ()


def exportable(path: Path, master: str | None = None) -> Exportable:
    """The UFO at `path`, or that of its master, features, kerning and anchors included.

    Raises SourceError if it is not a font, or a compiled one, whose features could not be compiled again.
    """
    with told_missing(path):
        kind = format_of(path)
        if kind == "designspace":
            masters = Masters.read(path)
            chosen = masters.chosen(master)
            names = [one.name for one in masters.masters]
            notes = () if master else taken(path, "masters", names, chosen.name, "--master")
            return Exportable(chosen.ufo, notes)
        if kind == "glyphs":
            reading = read_glyphs_file(path, master)
            return Exportable(reading.base(), reading.taken)
        if kind != "ufo":
            raise SourceError(
                f"{path.name} is compiled already ({kind.upper()}); make a UFO of it first: fonte generate {path.name} "
                "--out NEW.ufo.",
                code="kind",
                path=str(path),
            )
        if master is not None:
            raise SourceError(
                f"{path.name} has no masters to choose from; leave {master} out.", code="master", path=str(path)
            )
        return Exportable(path)
