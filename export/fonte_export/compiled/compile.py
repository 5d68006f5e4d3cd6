"""Compiling: a UFO into TrueType, CFF or WOFF2, through ufo2ft, with the UFO left as it is."""

from __future__ import annotations

import copy
import io
import os
from collections.abc import Mapping
from dataclasses import dataclass
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

from fonte_export import atomic
from fonte_export.compiled.installable import fill_info, fill_spaces, set_smart_dropout
from fonte_export.errors import ExportError
from fonte_export.ufo.reading import layer_of, open_font

Flavor = Literal["ttf", "otf"]
DEFAULT_DATE = datetime(2024, 1, 1, tzinfo=UTC)
"""Date of a font that names none: the same UFO gives the same bytes whenever it is compiled."""


@dataclass(frozen=True, slots=True)
class CompiledFont:
    """A font, and what had to be left out of it."""

    font: TTFont
    skipped: Mapping[str, str]
    """Glyph name to a sentence that says why the font does not have it."""


def write_ttf(
    ufo: Path | ufoLib2.Font, target: Path, *, layer: str | None = None, force: bool = True
) -> Mapping[str, str]:
    """Write TrueType (quadratic) outlines, the file whole or not at all; see `compile_font`.

    Returns the glyphs left out, each with a sentence that says why.
    """
    return _write(compile_font(ufo, "ttf", layer=layer), target, force=force)


def write_otf(
    ufo: Path | ufoLib2.Font, target: Path, *, layer: str | None = None, force: bool = True
) -> Mapping[str, str]:
    """Write the cubic outlines as CFF; otherwise as `write_ttf`."""
    return _write(compile_font(ufo, "otf", layer=layer), target, force=force)


def write_woff2(
    ufo: Path | ufoLib2.Font, target: Path, *, layer: str | None = None, force: bool = True
) -> Mapping[str, str]:
    """Write TrueType outlines compressed for the web; otherwise as `write_ttf`."""
    compiled = compile_font(ufo, "ttf", layer=layer)
    compiled.font.flavor = "woff2"
    return _write(compiled, target, force=force)


def compile_font(
    ufo: Path | ufoLib2.Font, flavor: Flavor = "ttf", *, layer: str | None = None
) -> CompiledFont:
    """An installable font with features and kerning, from the default layer or from `layer` (then without).

    Overlaps are removed, missing info and a missing space are filled, in a copy. The dates are those of
    SOURCE_DATE_EPOCH, else of the UFO, else fixed: the same UFO gives the same bytes. A glyph that cannot be
    read, or that has a component that is not there, is left out. Raises ExportError, with the line of the
    features that is at fault.
    """
    path = ufo if isinstance(ufo, Path) else None
    font = _open(ufo)
    skipped = _prune(font, layer, path)
    fill_info(font, path)
    fill_spaces(layer_of(font, layer, path), font.info.unitsPerEm or 1000)
    try:
        compiled = _compile(font, flavor, layer)
    except FeatureLibError as error:
        raise _feature_error(font, path, error) from error
    except Exception as error:  # ufo2ft raises whatever its parts raise; none of it is for a designer
        reason = f"{type(error).__name__}: {error}"
        raise ExportError(f"{_called(font, path)} could not be compiled ({reason}).", path=path) from error
    set_smart_dropout(compiled)
    _date(compiled, font.info.openTypeHeadCreated)
    return CompiledFont(compiled, skipped)


def _date(font: TTFont, created: str | None) -> None:
    try:
        stated = datetime.strptime(created or "", "%Y/%m/%d %H:%M:%S").replace(tzinfo=UTC)
    except ValueError:
        stated = None
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    built = datetime.fromtimestamp(int(epoch), UTC) if epoch.isdigit() else None
    font.recalcTimestamp = False
    font["head"].created = timestampSinceEpoch((stated or built or DEFAULT_DATE).timestamp())
    font["head"].modified = timestampSinceEpoch((built or stated or DEFAULT_DATE).timestamp())


def font_bytes(font: TTFont) -> bytes:
    """The font as a file, without a file."""
    stream = io.BytesIO()
    font.save(stream, reorderTables=True)
    return stream.getvalue()


def _write(compiled: CompiledFont, target: Path, *, force: bool) -> Mapping[str, str]:
    target = target.resolve()
    atomic.check_target(target, force=force)
    if target.is_dir():
        raise ExportError(f"{target} is a folder, not a font file.", path=target)
    try:
        atomic.write_bytes(target, font_bytes(compiled.font))
    except OSError as error:
        reason = error.strerror or error
        raise ExportError(f"{target} could not be written: {reason}.", path=target) from error
    return compiled.skipped


def _open(ufo: Path | ufoLib2.Font) -> ufoLib2.Font:
    """A font that is ours to change."""
    return open_font(ufo) if isinstance(ufo, Path) else copy.deepcopy(ufo)


def _prune(font: ufoLib2.Font, layer: str | None, path: Path | None) -> dict[str, str]:
    """Take out the glyphs that cannot be compiled, and name them; two for one character are an error."""
    glyphs = layer_of(font, layer, path)
    skipped: dict[str, str] = {}
    parts: dict[str, set[str]] = {}
    owners: dict[int, str] = {}
    for name in sorted(glyphs.keys()):
        try:
            glyph = glyphs[name]
        except Exception as error:  # whatever ufoLib finds fault with
            skipped[name] = f"The glyph {name} cannot be read and was left out: {error}"
            continue
        parts[name] = {component.baseGlyph for component in glyph.components}
        for code in glyph.unicodes:
            if owners.setdefault(code, name) != name:
                both = f"{owners[code]} and {name}"
                message = f"The glyphs {both} both stand for U+{code:04X}. Take it from one of them."
                raise ExportError(message, path=path, glyph=name)
    # what leads nowhere, then what leads to that; a circle never becomes sound
    sound: set[str] = set()
    while ready := {name for name in parts.keys() - sound if parts[name] <= sound}:
        sound |= ready
    for name in sorted(parts.keys() - sound):
        missing = ", ".join(sorted(parts[name] - parts.keys()) or sorted(parts[name] - sound))
        skipped[name] = f"The glyph {name} was left out: its component {missing} cannot be drawn."
    for name in skipped:
        del glyphs[name]
    if not len(glyphs):
        raise ExportError(f"{_called(font, path)} has no glyphs to compile.", path=path)
    return skipped


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
        return ExportError(f"The features have an error in {place}: {_one_line(own)}.", path=path)
    except Exception as unexpected:
        return ExportError(f"The features in {where} cannot be compiled: {unexpected}.", path=path)
    message = f"The kerning or anchors of the font cannot be compiled: {_one_line(error)}."
    return ExportError(message, path=path)


def _one_line(error: FeatureLibError) -> str:
    return " ".join(str(error.args[0]).split())


def _called(font: ufoLib2.Font, path: Path | None) -> str:
    return str(path) if path else font.info.familyName or "The font"
