"""SVG: one file a glyph, and all of them in one sprite."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import ufoLib2
from fontTools.misc.roundTools import otRound
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ufoLib.filenames import userNameToFileName

from fonte_export import atomic
from fonte_export.errors import ExportError, reason
from fonte_export.ufo.reading import Bases, layer_of, open_font, ordered_names

SPRITE = "sprite.svg"


@dataclass(frozen=True, slots=True)
class WrittenSvgs:
    """Glyph name to file name, and glyph name to a sentence for those that could not be drawn."""

    written: Mapping[str, str]
    skipped: Mapping[str, str]


def write_svgs(ufo: Path | ufoLib2.Font, folder: Path, *, layer: str | None = None, force: bool = False) -> WrittenSvgs:
    """Write every drawn glyph to `folder`, its box from descender to ascender and as wide as its advance.

    File names differ even if case is ignored. `sprite.svg` holds each glyph as a symbol whose id is the name of its
    file without the ending. A new folder comes into being whole; into one that is there files are written one by one,
    and only with `force`. Raises ExportError.
    """
    folder = folder.resolve()
    fresh = not folder.exists()
    if not fresh and not folder.is_dir():
        raise ExportError(f"{folder} is a file, not a folder for SVG files.", path=folder)
    atomic.check_target(folder, force=force or (not fresh and not any(folder.iterdir())))
    files, written, skipped = _svgs(ufo, layer)
    try:
        if fresh:
            with atomic.staged(folder) as place:
                place.mkdir()
                for name, text in files.items():
                    atomic.write_new(place / name, text.encode())
        else:
            for name, text in files.items():
                atomic.write_bytes(folder / name, text.encode())
    except OSError as error:
        raise ExportError(f"{folder} could not be written: {error.strerror or error}.", path=folder) from error
    return WrittenSvgs(written, skipped)


def _svgs(ufo: Path | ufoLib2.Font, layer: str | None) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    path = ufo if isinstance(ufo, Path) else None
    font = open_font(ufo) if isinstance(ufo, Path) else ufo
    glyphs = layer_of(font, layer, path)
    upm = font.info.unitsPerEm or 1000
    top = otRound(font.info.ascender if font.info.ascender is not None else 0.75 * upm)
    bottom = otRound(font.info.descender if font.info.descender is not None else -0.25 * upm)
    files: dict[str, str] = {}
    written: dict[str, str] = {}
    skipped: dict[str, str] = {}
    symbols: list[str] = []
    taken = {SPRITE}
    for name in ordered_names(font, glyphs):
        try:
            glyph = glyphs[name]
            outline = _path(glyph, Bases(glyphs, font.layers.defaultLayer), top)
        except Exception as error:  # one bad glyph does not lose the others
            skipped[name] = f"{name} cannot be read: {reason(error)}."
            continue
        if not outline:  # a space or a placeholder: nothing to show, and no error
            continue
        file = userNameToFileName(name, existing=taken, suffix=".svg")
        taken.add(file.lower())
        box = f"0 0 {max(otRound(glyph.width), 1)} {top - bottom}"
        inside = f"<title>{escape(name)}</title><path d={quoteattr(outline)}/>"
        files[file] = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{inside}</svg>\n'
        identifier = quoteattr(file.removesuffix(".svg"))
        symbols.append(f'<symbol id={identifier} viewBox="{box}">{inside}</symbol>\n')
        written[name] = file
    if not files:
        called = path or font.info.familyName or "The font"
        raise ExportError(f"{called} has no drawn glyph to export.", path=path)
    files[SPRITE] = f'<svg xmlns="http://www.w3.org/2000/svg">\n{"".join(symbols)}</svg>\n'
    return files, written, skipped


def _path(glyph: Any, glyphs: Any, top: int) -> str:
    """The outline with components resolved, y down, the ascender at 0."""
    pen = SVGPathPen(glyphs, ntos=lambda value: f"{round(value, 2):g}")
    glyph.draw(TransformPen(pen, (1, 0, 0, -1, 0, top)))
    return str(pen.getCommands())
