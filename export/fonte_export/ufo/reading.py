"""Opening a UFO to read it: glyphs are read when asked for, and harmless faults are let pass."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import ufoLib2
from fontTools.ufoLib import UFOReader
from fontTools.ufoLib.errors import UFOLibError
from ufoLib2.objects import Glyph, Layer

from fonte_export.errors import ExportError, reason
from fonte_export.ufo.archive import ArchiveFS


def open_font(path: Path) -> ufoLib2.Font:
    """The UFO (1, 2, 3, folder or archive) at `path`; ExportError if there is none or it cannot be read.

    Glyphs are read when they are asked for, and only then raise what is wrong with them. A rule of the
    format that the font breaks without harm, such as a glyph in two kerning groups, is let pass.
    """
    if not path.exists():
        raise ExportError(f"There is no UFO at {path}.", path=path)
    try:
        if path.is_dir():
            return ufoLib2.Font.open(path, lazy=True, validate=False)
        return ufoLib2.Font.read(ufo_reader(path, validate=False), lazy=True)
    except Exception as error:  # ufoLib raises exceptions of many kinds
        raise ExportError(f"{path} cannot be read as a UFO: {reason(error)}.", path=path) from error


def ufo_reader(path: Path, *, validate: bool = True) -> UFOReader:
    """A reader of the UFO, folder or archive, at `path`; raises what fontTools raises."""
    if not path.is_file():
        return UFOReader(path, validate)
    archive = ArchiveFS(path)
    folders = [entry.name for entry in archive.scandir("/") if entry.is_dir and entry.name != "__MACOSX"]
    if len(folders) != 1:
        raise UFOLibError(f"it holds {len(folders)} folders in place of one, the UFO")
    return UFOReader(archive.opendir(folders[0]), validate)


def layer_of(font: ufoLib2.Font, layer: str | None, path: Path | None) -> Layer:
    """The layer of that name, the default one for None; ExportError names the layers."""
    if layer is None:
        return font.layers.defaultLayer
    if layer not in font.layers:
        called = path or font.info.familyName or "The font"
        known = ", ".join(font.layers.keys())
        raise ExportError(f"{called} has no layer {layer}; it has {known}.", path=path)
    try:
        return font.layers[layer]
    except Exception as error:  # its folder is missing, or its list of glyphs is damaged
        message = f"The layer {layer} of {path or 'the font'} cannot be read: {reason(error)}."
        raise ExportError(message, path=path) from error


def ordered_names(font: ufoLib2.Font, glyphs: Layer) -> list[str]:
    """The names of a layer's glyphs: those of the glyph order, which may name anything, then the others."""
    order = font.lib.get("public.glyphOrder")
    listed = [name for name in order if isinstance(name, str)] if isinstance(order, list) else []
    return [name for name in dict.fromkeys([*listed, *sorted(glyphs.keys())]) if name in glyphs]


@dataclass(frozen=True, slots=True)
class Bases:
    """The glyphs that components of a layer refer to: those of the layer, or else of the default one, as editors do."""

    layer: Layer
    default: Layer

    def __getitem__(self, name: str) -> Glyph:
        return self.layer[name] if name in self.layer else self.default[name]

    def __contains__(self, name: object) -> bool:
        return name in self.layer or name in self.default


def drop_other_layers(font: ufoLib2.Font, layer: str | None, also: Collection[str] = ()) -> None:
    """Remove all layers but `layer`, the default one and those of `also` from a copy of a font: they are not
    exported."""
    kept = {layer, font.layers.defaultLayer.name, *also}
    for name in [name for name in font.layers.keys() if name not in kept]:  # noqa: SIM118 - not the layers
        del font.layers[name]
