"""Whether the masters of a designspace can be interpolated: equal contours, points and components."""

from __future__ import annotations

from pathlib import Path

import ufoLib2
from fontTools.designspaceLib import DesignSpaceDocument

from fonte_export.check.findings import Finding
from fonte_export.errors import ExportError, reason
from fonte_export.ufo.reading import layer_of, open_font

Structure = tuple[tuple[tuple[str | None, ...], ...], tuple[str, ...]]
"""For each contour the types of its points, and the bases of the components."""


def check_masters(designspace: Path) -> list[Finding]:
    """A finding for every glyph that differs in structure between sources; ExportError if a source is unreadable."""
    try:
        document = DesignSpaceDocument.fromfile(designspace)
    except Exception as error:  # expat and designspaceLib raise exceptions of many kinds
        raise ExportError(f"{designspace} cannot be read: {reason(error)}.", path=designspace) from error
    sources = [(source, open_font(Path(source.path or source.filename or ""))) for source in document.sources]
    seen: dict[str, tuple[str, Structure]] = {}
    findings: list[Finding] = []
    for source, font in sources:
        layer = layer_of(font, source.layerName, designspace)
        master = source.styleName or source.layerName or Path(source.filename or "").stem
        for name in sorted(layer.keys()):
            try:
                structure = _structure(layer[name])
            except Exception as error:  # one bad glyph does not lose the others
                findings.append(Finding(name, "unreadable", f"The glyph cannot be read in {master}: {reason(error)}."))
                continue
            if structure == ((), ()):  # an empty placeholder is no fault
                continue
            first, wanted = seen.setdefault(name, (master, structure))
            if structure != wanted:
                message = f"{_difference(structure, wanted)} in {master} than in {first}."
                findings.append(Finding(name, "interpolation", message))
    return findings


def _structure(glyph: ufoLib2.objects.Glyph) -> Structure:
    contours = tuple(tuple(point.segmentType for point in contour) for contour in glyph.contours)
    return contours, tuple(component.baseGlyph for component in glyph.components)


def _difference(found: Structure, wanted: Structure) -> str:
    if found[1] != wanted[1]:
        return "It has other components"
    if len(found[0]) != len(wanted[0]):
        return f"It has other contours ({len(found[0])}, not {len(wanted[0])})"
    place = next(i for i, pair in enumerate(zip(found[0], wanted[0], strict=True)) if pair[0] != pair[1])
    if len(found[0][place]) != len(wanted[0][place]):
        return f"Contour {place + 1} has other points ({len(found[0][place])}, not {len(wanted[0][place])})"
    return f"Contour {place + 1} has its curves or its start elsewhere"
