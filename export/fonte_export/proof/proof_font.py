"""A font made for a proof: outlines as drawn, characters, and the features that compile."""

from __future__ import annotations

import copy
import math
from pathlib import Path
from typing import Any

import ufoLib2
import uharfbuzz as hb
from fontTools.feaLib.error import FeatureLibError
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.roundTools import otRound
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont
from ufoLib2.objects import Glyph, Layer

from fonte_export.compiled.binary_names import rename_glyphs
from fonte_export.compiled.compile import font_bytes
from fonte_export.compiled.feature_errors import feature_error
from fonte_export.compiled.features import add_features, home_of
from fonte_export.compiled.installable import fill_spaces
from fonte_export.compiled.usable import leave_out_odd_anchors, leave_out_unusable
from fonte_export.errors import reason
from fonte_export.outcome import Outcome
from fonte_export.proof.pages import ProofFont
from fonte_export.provenance import LIB_KEY
from fonte_export.ufo.reading import layer_of, open_font, ordered_names

NOTDEF = ".notdef"


def proof_font(ufo: Path | ufoLib2.Font, layer: str | None) -> tuple[ProofFont, Outcome]:
    """The glyphs of `layer`, set as they stand: nothing is merged or filled in, and nothing has to be compilable.

    Features, kerning and marks of the default layer are used where they compile. Raises ExportError if there is nothing
    to show.
    """
    path = home_of(ufo)
    font = open_font(ufo) if isinstance(ufo, Path) else copy.deepcopy(ufo)
    skipped = leave_out_unusable(font, layer, path)
    rename_glyphs(font)
    glyphs, upm = layer_of(font, layer, path), _units_per_em(font)
    title = " ".join(filter(None, (font.info.familyName, font.info.styleName or "Regular", layer)))
    fill_spaces(glyphs, upm)
    if NOTDEF not in glyphs:
        glyphs.newGlyph(NOTDEF).width = upm / 2
    names = list(dict.fromkeys([NOTDEF, *ordered_names(font, glyphs)]))
    built = FontBuilder(upm, isTTF=False)
    built.setupGlyphOrder(names)
    built.setupCharacterMap(_characters(glyphs))
    advances = {name: _advance(glyphs, name, upm) for name in names}
    drawn = {name: _char_string(glyphs, name, advances[name], skipped) for name in names}
    built.setupCFF("Proof", {}, drawn, {})
    built.setupHorizontalMetrics({name: (advance, 0) for name, advance in advances.items()})
    built.setupHorizontalHeader(ascent=otRound(upm * 0.8), descent=-otRound(upm * 0.2))
    built.setupOS2()
    built.setupPost()
    odd = tuple(leave_out_odd_anchors(glyphs).values())
    notes = (*odd, *_add_features(built.font, font, path)) if layer is None else ()
    shaper = hb.Font(hb.Face(font_bytes(built.font)))
    tinted = {name for name in names if LIB_KEY in glyphs[name].lib}
    shown = ProofFont(shaper, built.font.getGlyphSet(), names, title, tinted)
    return shown, Outcome(skipped, notes)


def _units_per_em(font: ufoLib2.Font) -> int:
    upm = font.info.unitsPerEm
    return otRound(upm) if isinstance(upm, int | float) and 16 <= upm <= 16384 else 1000


def _characters(glyphs: Layer) -> dict[int, str]:
    """Code point to glyph; of two for one character the first by name."""
    found: dict[int, str] = {}
    for name in sorted(glyphs.keys()):
        for code in glyphs[name].unicodes:
            if 0 < code <= 0x10FFFF:
                found.setdefault(code, name)
    return found


def _advance(glyphs: Layer, name: str, upm: int) -> int:
    width = glyphs[name].width
    return min(max(otRound(width), 0), 0xFFFF) if isinstance(width, int | float) and math.isfinite(width) else upm // 2


def _char_string(glyphs: Layer, name: str, advance: int, skipped: dict[str, str]) -> Any:
    pen = T2CharStringPen(advance, glyphs)
    try:
        _draw(glyphs[name], pen)
        return pen.getCharString()
    except Exception as error:  # one bad glyph does not lose the others
        skipped[name] = f"The glyph {name} cannot be drawn and was left out: {reason(error)}."
        return T2CharStringPen(advance, None).getCharString()


def _draw(glyph: Glyph, pen: Any) -> None:
    for contour in glyph.contours:
        if len(contour) > 1:  # a single point is an anchor of old formats, not ink
            contour.draw(pen)
    for component in glyph.components:
        pen.addComponent(component.baseGlyph, component.transformation)


def _add_features(built: TTFont, font: ufoLib2.Font, home: Path | None) -> tuple[str, ...]:
    """The features that compile, at least kerning and marks; a sentence if these are not all."""
    try:
        _compile_features(built, font, home)
        return ()
    except FeatureLibError as error:
        own = feature_error(font, home, home, error)
        why = reason(own or error)
    except Exception as error:  # features are the designer's own code: anything may be wrong with them
        why = reason(error)
    if font.features.text:
        font.features.text = ""
        try:
            _compile_features(built, font, home)
        except Exception:
            return (f"Features, kerning and marks are not shown: {why}.",)
        return (f"The features are not shown: {why}.",)
    return (f"Kerning and marks are not shown: {why}.",)


def _compile_features(built: TTFont, font: ufoLib2.Font, home: Path | None) -> None:
    for tag in ("GSUB", "GPOS", "GDEF"):
        if tag in built:
            del built[tag]
    add_features(font, built, home)
