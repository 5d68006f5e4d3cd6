"""Compiling: a UFO into TrueType, CFF or WOFF2, through ufo2ft, with the UFO left as it is."""

from __future__ import annotations

import copy
import io
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

import ufo2ft
import ufoLib2
from fontTools.feaLib.error import FeatureLibError
from fontTools.misc.timeTools import timestampSinceEpoch
from fontTools.ttLib import TTFont
from pathops import PathOpsError

from fonte_export import atomic
from fonte_export.compiled.binary_names import rename_glyphs
from fonte_export.compiled.cff_outlines import CffOutlines
from fonte_export.compiled.feature_errors import feature_error
from fonte_export.compiled.features import feature_compiler_of, home_of, include_folder
from fonte_export.compiled.installable import fill_info, fill_spaces, set_smart_dropout
from fonte_export.compiled.mark import put_mark
from fonte_export.compiled.plug_ins import leave_out_plug_ins
from fonte_export.compiled.usable import called, leave_out_odd_anchors, leave_out_unusable, require_own_code_points
from fonte_export.errors import ExportError, reason
from fonte_export.outcome import Outcome
from fonte_export.ufo.culprits import without_culprits
from fonte_export.ufo.includes import all_features
from fonte_export.ufo.own_kern import OWN_KERN, has_own_kern
from fonte_export.ufo.reading import layer_of, open_font

Flavor = Literal["ttf", "otf"]
FEW = 4
"""a font with no more glyphs than this is compiled to CFF without subroutines"""
DEFAULT_DATE = datetime(2024, 1, 1, tzinfo=UTC)
"""Date of a font without one: the same UFO always gives the same bytes."""


@dataclass(frozen=True, slots=True)
class CompiledFont:
    """A font, and the parts that had to be left out of it."""

    font: TTFont
    data: bytes
    """The font as a file."""
    outcome: Outcome

    @property
    def skipped(self) -> Mapping[str, str]:
        """Glyph name, or another part of the font -> a sentence that says why it was left out."""
        return self.outcome.skipped


def write_ttf(
    ufo: Path | ufoLib2.Font, target: Path, *, layer: str | None = None, force: bool = True, marked: bool = True
) -> Outcome:
    """Write TrueType (quadratic) outlines, the file whole or not at all; see `compile_font`.

    Returns what was left out, each part with a sentence that says why.
    """
    return _write(compile_font(ufo, "ttf", layer=layer, marked=marked), target, force=force)


def write_otf(
    ufo: Path | ufoLib2.Font, target: Path, *, layer: str | None = None, force: bool = True, marked: bool = True
) -> Outcome:
    """Write the cubic outlines as CFF; otherwise as `write_ttf`."""
    return _write(compile_font(ufo, "otf", layer=layer, marked=marked), target, force=force)


def write_woff2(
    ufo: Path | ufoLib2.Font, target: Path, *, layer: str | None = None, force: bool = True, marked: bool = True
) -> Outcome:
    """Write TrueType outlines compressed for the web; otherwise as `write_ttf`."""
    compiled = compile_font(ufo, "ttf", layer=layer, marked=marked)
    compiled.font.flavor = "woff2"
    return _write(compiled, target, force=force)


def compile_font(
    ufo: Path | ufoLib2.Font,
    flavor: Flavor = "ttf",
    *,
    layer: str | None = None,
    path: Path | None = None,
    marked: bool = True,
) -> CompiledFont:
    """An installable font with features and kerning, from the default layer or from `layer` (then without).

    Overlaps are removed, missing info and a missing space are filled, in a copy. The dates are those of
    SOURCE_DATE_EPOCH, else of the UFO, else fixed: the same UFO gives the same bytes. A glyph that cannot be read, or
    that has a missing component, is left out; so is any other part that keeps the rest from being compiled: an anchor,
    a pair, a key of the font info; and so are filters of other programs (`plug_ins.py`). `path`: what to call a font in
    memory. With `marked` table `meta` says which glyphs were generated (`mark.py`), unless the font wants no mark.
    Raises ExportError, with the line of the features that is at fault.
    """
    home = home_of(ufo)
    path = path or home
    font = _open(ufo)
    folder = include_folder(font, home, path) if layer is None else None
    skipped = leave_out_unusable(font, layer, path) | leave_out_plug_ins(font)
    skipped |= leave_out_odd_anchors(layer_of(font, layer, path))
    require_own_code_points(layer_of(font, layer, path), path)
    rename_glyphs(font)

    def attempt(font: ufoLib2.Font) -> tuple[TTFont, bytes]:
        fill_info(font, path, layer)
        fill_spaces(layer_of(font, layer, path), font.info.unitsPerEm or 1000)
        compiled = _compile(font, flavor, layer, folder)
        set_smart_dropout(compiled)
        if marked:
            put_mark(compiled, font, layer_of(font, layer, path))
        _date(compiled, font.info.openTypeHeadCreated)
        return compiled, font_bytes(compiled)  # some errors appear only when the tables are written

    try:
        (compiled, data), left_out = without_culprits(font, attempt, "compiled", layer, (ExportError, FeatureLibError))
    except FeatureLibError as error:
        own = feature_error(font, home, path, error)
        if own is not None:
            raise own from error
        (compiled, data), left_out = _found(font, attempt, layer, path)
    except ExportError:
        raise
    except Exception as error:  # ufo2ft raises exceptions of many kinds; none is for a designer
        raise _hopeless(font, path, error) from error
    return CompiledFont(compiled, data, Outcome({**skipped, **left_out}, _uncompiled(font, home)))


def _found(
    font: ufoLib2.Font, attempt: Callable[[ufoLib2.Font], tuple[TTFont, bytes]], layer: str | None, path: Path | None
) -> tuple[tuple[TTFont, bytes], Mapping[str, str]]:
    """The same if it is not the designer's features that cannot be compiled, but those made from anchors and
    kerning."""
    try:
        return without_culprits(font, attempt, "compiled", layer, (ExportError,))
    except ExportError:
        raise
    except Exception as error:
        raise _hopeless(font, path, error) from error


def _hopeless(font: ufoLib2.Font, path: Path | None, error: Exception) -> ExportError:
    return ExportError(f"{called(font, path)} could not be compiled: {reason(error)}.", path=path)


def _uncompiled(font: ufoLib2.Font, home: Path | None) -> tuple[str, ...]:
    """A sentence if the font has kerning that is not compiled because of a handwritten feature."""
    text = font.features.text or ""
    if font.kerning and has_own_kern(all_features(text.encode(), home) if home else text):
        return (OWN_KERN,)
    return ()


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


def _write(compiled: CompiledFont, target: Path, *, force: bool) -> Outcome:
    target = target.resolve()
    atomic.check_target(target, force=force)
    if target.is_dir():
        raise ExportError(f"{target} is a folder, not a font file.", path=target)
    try:
        atomic.write_bytes(target, compiled.data if compiled.font.flavor is None else font_bytes(compiled.font))
    except OSError as error:
        reason = error.strerror or error
        raise ExportError(f"{target} could not be written: {reason}.", path=target) from error
    return compiled.outcome


def _open(ufo: Path | ufoLib2.Font) -> ufoLib2.Font:
    """A copy of the font that may be changed."""
    return open_font(ufo) if isinstance(ufo, Path) else copy.deepcopy(ufo)


def _compile(font: ufoLib2.Font, flavor: Flavor, layer: str | None, folder: str | None) -> TTFont:
    # booleanOperations takes over where skia-pathops gives up on a glyph; it is ten times slower
    try:
        return _compile_with(font, flavor, layer, folder, "pathops")
    except PathOpsError:
        return _compile_with(font, flavor, layer, folder, "booleanOperations")


def _compile_with(font: ufoLib2.Font, flavor: Flavor, layer: str | None, folder: str | None, overlaps: str) -> TTFont:
    options: dict[str, Any] = {"removeOverlaps": True, "overlapsBackend": overlaps, "layerName": layer}
    options |= {"featureCompilerClass": feature_compiler_of(font), "feaIncludeDir": folder}
    if flavor == "otf":
        # subroutines save nothing in a few glyphs, and cost a font of spaces alone its charset
        few = len(layer_of(font, layer, None)) < FEW
        options |= {"optimizeCFF": ufo2ft.CFFOptimization.NONE} if few else {}
        return ufo2ft.compileOTF(font, outlineCompilerClass=CffOutlines, **options)
    return ufo2ft.compileTTF(font, **options)
