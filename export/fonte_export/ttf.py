"""Compiling: a UFO into TrueType, CFF or WOFF2, through ufo2ft, with the UFO left as it is."""

from __future__ import annotations

import copy
import io
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

import ufo2ft
import ufoLib2
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.feaLib.error import FeatureLibError
from fontTools.misc.timeTools import timestampSinceEpoch
from fontTools.ttLib import TTFont
from pathops import PathOpsError

from . import atomic
from .errors import ExportError
from .installable import fill_info

Flavor = Literal["ttf", "otf"]
DEFAULT_DATE = datetime(2024, 1, 1, tzinfo=UTC)
"""Date of a font that names none: the same UFO gives the same bytes whenever it is compiled."""


def write_ttf(
    ufo: Path | ufoLib2.Font, target: Path, *, layer: str | None = None, force: bool = True
) -> None:
    """Write TrueType outlines (quadratic), the file whole or not at all; see `compile_font`."""
    _write(compile_font(ufo, "ttf", layer=layer), target, force=force)


def write_otf(
    ufo: Path | ufoLib2.Font, target: Path, *, layer: str | None = None, force: bool = True
) -> None:
    """Write the cubic outlines as CFF, the file whole or not at all; see `compile_font`."""
    _write(compile_font(ufo, "otf", layer=layer), target, force=force)


def write_woff2(
    ufo: Path | ufoLib2.Font, target: Path, *, layer: str | None = None, force: bool = True
) -> None:
    """Write TrueType outlines compressed for the web, the file whole or not at all; see `compile_font`."""
    font = compile_font(ufo, "ttf", layer=layer)
    font.flavor = "woff2"
    _write(font, target, force=force)


def compile_font(ufo: Path | ufoLib2.Font, flavor: Flavor = "ttf", *, layer: str | None = None) -> TTFont:
    """An installable font with features and kerning, from the default layer or from `layer` (then without).

    Overlaps are removed and missing info is filled, in a copy. The dates are of SOURCE_DATE_EPOCH, else of
    the UFO, else fixed: the same UFO gives the same bytes.
    Raises ExportError, naming the glyph or the line of the features that is at fault.
    """
    path = ufo if isinstance(ufo, Path) else None
    font = _open(ufo) if isinstance(ufo, Path) else copy.deepcopy(ufo)
    _check_glyphs(font, layer, path)
    fill_info(font, path)
    try:
        compiled = _compile(font, flavor, layer)
    except FeatureLibError as error:
        raise _feature_error(font, path, error) from error
    except ExportError:
        raise
    except Exception as error:  # ufo2ft raises whatever its parts raise; none of it is for a designer
        reason = f"{type(error).__name__}: {error}"
        raise ExportError(f"{_called(font, path)} could not be compiled ({reason}).", path=path) from error
    compiled.recalcTimestamp = False
    head = compiled["head"]
    created = font.info.openTypeHeadCreated
    stated = datetime.strptime(created, "%Y/%m/%d %H:%M:%S").replace(tzinfo=UTC) if created else None
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    built = datetime.fromtimestamp(int(epoch), UTC) if epoch.isdigit() else None
    head.created = timestampSinceEpoch((stated or built or DEFAULT_DATE).timestamp())
    head.modified = timestampSinceEpoch((built or stated or DEFAULT_DATE).timestamp())
    return compiled


def font_bytes(font: TTFont) -> bytes:
    """The font as a file, without a file."""
    stream = io.BytesIO()
    font.save(stream, reorderTables=True)
    return stream.getvalue()


def _write(font: TTFont, target: Path, *, force: bool) -> None:
    target = target.resolve()
    atomic.check_target(target, force=force)
    if target.is_dir():
        raise ExportError(f"{target} is a folder, not a font file.", path=target)
    try:
        atomic.write_bytes(target, font_bytes(font))
    except OSError as error:
        reason = error.strerror or error
        raise ExportError(f"{target} could not be written: {reason}.", path=target) from error


def _open(path: Path) -> ufoLib2.Font:
    if not path.exists():
        raise ExportError(f"There is no UFO at {path}.", path=path)
    try:
        return ufoLib2.Font.open(path)
    except Exception as error:  # whatever ufoLib finds fault with
        raise ExportError(f"{path} cannot be read as a UFO: {error}", path=path) from error


def _check_glyphs(font: ufoLib2.Font, layer: str | None, path: Path | None) -> None:
    """Every glyph can be read, and every component of it leads to a glyph that is there, in no circle."""
    if layer is not None and layer not in font.layers:
        known = ", ".join(font.layers.keys())
        raise ExportError(f"{_called(font, path)} has no layer {layer}; it has {known}.", path=path)
    glyphs = font.layers[layer] if layer is not None else font.layers.defaultLayer
    if not len(glyphs):
        raise ExportError(f"{_called(font, path)} has no glyphs to compile.", path=path)
    parts: dict[str, set[str]] = {}
    for name in sorted(glyphs.keys()):
        try:
            parts[name] = {component.baseGlyph for component in glyphs[name].components}
        except Exception as error:  # whatever ufoLib finds fault with
            message = f"The glyph {name} of {_called(font, path)} cannot be read: {error}"
            raise ExportError(message, path=path, glyph=name) from error
    for name, bases in parts.items():
        for base in sorted(bases - parts.keys()):
            message = f"The glyph {name} uses {base} as a component, and there is no glyph {base}."
            raise ExportError(message, path=path, glyph=name)
        reached, waiting = set[str](), set(bases)
        while waiting:
            reached |= waiting
            waiting = set().union(*(parts[base] for base in waiting)) - reached
        if name in reached:
            raise ExportError(f"The glyph {name} contains itself as a component.", path=path, glyph=name)


def _compile(font: ufoLib2.Font, flavor: Flavor, layer: str | None) -> TTFont:
    # booleanOperations takes over where skia-pathops gives up on a glyph; it is ten times slower
    try:
        return _compile_with(font, flavor, layer, "pathops")
    except PathOpsError:
        return _compile_with(font, flavor, layer, "booleanOperations")


def _compile_with(font: ufoLib2.Font, flavor: Flavor, layer: str | None, overlaps: str) -> TTFont:
    options: dict[str, Any] = {"removeOverlaps": True, "overlapsBackend": overlaps, "layerName": layer}
    if flavor == "otf":
        return ufo2ft.compileOTF(font, **options)
    return ufo2ft.compileTTF(font, **options)


def _feature_error(font: ufoLib2.Font, path: Path | None, error: FeatureLibError) -> ExportError:
    """The designer's own line: ufo2ft adds kerning and marks first, which shifts the numbers of lines."""
    text = font.features.text or ""
    blank = TTFont()
    blank.setGlyphOrder([".notdef", *(name for name in font.keys() if name != ".notdef")])  # noqa: SIM118
    where = str(path / "features.fea") if path else "features.fea"
    try:
        addOpenTypeFeaturesFromString(blank, text, filename=where)
    except FeatureLibError as own:
        location = own.location
        place = f"{location.file}, line {location.line}" if location else where
        return ExportError(f"The features have an error in {place}: {own.args[0]}.", path=path)
    except Exception as unexpected:
        return ExportError(f"The features in {where} cannot be compiled: {unexpected}.", path=path)
    return ExportError(f"The kerning or anchors of the font cannot be compiled: {error.args[0]}.", path=path)


def _called(font: ufoLib2.Font, path: Path | None) -> str:
    return str(path) if path else font.info.familyName or "The font"
