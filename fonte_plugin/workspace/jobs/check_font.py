"""A whole job: check any font that can be read, whatever its format."""

from __future__ import annotations

from pathlib import Path

from fonte_export.check.check import check_file, check_font
from fonte_export.check.findings import Finding
from fonte_export.errors import ExportError
from fonte_plugin.errors import FonteError, SourceError
from fonte_plugin.workspace.jobs.check_pairs import source_pair_findings
from fonte_plugin.workspace.sources.binary_font import collected
from fonte_plugin.workspace.sources.exportable import exportable
from fonte_plugin.workspace.sources.formats import BINARY, format_of
from fonte_plugin.workspace.sources.source import open_source, told_missing


def check_source(
    path: Path, *, master: str | None = None, layer: str | None = None
) -> tuple[list[Finding], tuple[str, ...]]:
    """Findings on a font, and sentences about which part of it was checked; nothing is changed.

    Pairs are checked in the default layer, spaced and kerned as they are.

    A designspace as a whole is checked for masters that do not interpolate, one master of it as any UFO. Raises
    SourceError or ExportError if it is not a font.
    """
    with told_missing(path):
        kind = format_of(path)
        if kind in BINARY.values():
            if layer is not None:
                raise SourceError(f"{path.name} has no layers; leave {layer} out.", code="layer", path=str(path))
            number, notes = collected(path, master) if kind == "ttc" else (0, ())
            if master is not None and kind != "ttc":
                raise SourceError(f"{path.name} holds one font; leave {master} out.", code="master", path=str(path))
            return [*check_file(path, number=number), *_pairs(path, master)], notes
    if kind == "designspace" and master is None:
        return check_file(path), ()
    found = exportable(path, master)
    pairs = [] if layer is not None else _pairs(path, master)
    if isinstance(found.base, Path):
        return [*check_file(found.base, layer=layer), *pairs], found.notes
    return [*check_font(found.base, layer=layer, path=path), *pairs], found.notes


def _pairs(path: Path, master: str | None) -> list[Finding]:
    """None where the font can be checked, but not be opened as a source, or its kerning not be read."""
    try:
        return source_pair_findings(open_source(path, master))
    except (FonteError, ExportError):
        return []
