"""Glyphs of a UFO that cannot be drawn are taken out of a copy, and named."""

from __future__ import annotations

import sys
from pathlib import Path

import ufoLib2
from fontTools.pens.recordingPen import DecomposingRecordingPen
from ufo2ft.featureWriters.markFeatureWriter import NamedAnchor
from ufoLib2.objects import Glyph, Layer

from fonte_export.compiled.color_layers import color_layers, leave_out_unusable_colors
from fonte_export.errors import ExportError, reason
from fonte_export.ufo.reading import drop_other_layers, layer_of


def leave_out_unusable(font: ufoLib2.Font, layer: str | None, path: Path | None) -> dict[str, str]:
    """Take the glyphs out of `layer` that cannot be drawn, and all layers but those of colours: name -> a sentence that
    says why.

    A base is looked up in the layer and then in the default one, as editors show it. Raises ExportError if nothing is
    left.
    """
    glyphs = layer_of(font, layer, path)
    colors = color_layers(font) if layer is None else set()
    drop_other_layers(font, layer, colors)
    skipped: dict[str, str] = {}
    told: dict[str, str] = {}
    parts: dict[str, set[str]] = {}
    for name in sorted(glyphs.keys()):
        try:
            glyph = glyphs[name]
        except Exception as error:  # ufoLib raises exceptions of many kinds
            skipped[name] = f"The glyph {name} cannot be read and was left out: {reason(error)}."
            continue
        _borrow(glyph, glyphs, font.layers.defaultLayer)
        if odd := [code for code in glyph.unicodes if not 0 <= code <= sys.maxunicode]:
            glyph.unicodes = [code for code in glyph.unicodes if code not in odd]
            code = f"U+{odd[0]:04X}"
            told[f"{name} {code}"] = f"{name} stands for {code}, which is no character; it was left out."
        parts[name] = {component.baseGlyph for component in glyph.components}
    # missing bases first, then glyphs built on these; circular components never resolve
    sound: set[str] = set()
    while ready := {name for name in parts.keys() - sound if parts[name] <= sound}:
        sound |= ready
    for name in sorted(parts.keys() - sound):
        missing = ", ".join(sorted(parts[name] - parts.keys()) or sorted(parts[name] - sound))
        skipped[name] = f"The glyph {name} was left out: its component {missing} cannot be drawn."
    for name in skipped:
        del glyphs[name]
    if not len(glyphs):
        raise ExportError(f"{called(font, path)} has no glyphs to compile.", path=path)
    return skipped | told | leave_out_unusable_colors(font, colors)


def leave_out_odd_anchors(glyphs: Layer) -> dict[str, str]:
    """Take out the anchors whose names ufo2ft cannot take apart, each of which would stop it: name -> a sentence."""
    told: dict[str, str] = {}
    for glyph in glyphs:
        for anchor in [anchor for anchor in glyph.anchors if anchor.name]:
            try:
                NamedAnchor(anchor.name, anchor.x, anchor.y)
            except Exception as error:  # a name that is no text, or no name of a mark
                called = f"The anchor {anchor.name!r} of {glyph.name} at {anchor.x}, {anchor.y}"
                told[called] = f"{called} could not be compiled and was left out: {reason(error)}."
                glyph.anchors.remove(anchor)
    return told


def _borrow(glyph: Glyph, glyphs: Layer, default: Layer) -> None:
    """Decompose components whose base is only in the default layer, as editors show them."""
    if glyphs is default:
        return
    for component in [c for c in glyph.components if c.baseGlyph not in glyphs and c.baseGlyph in default]:
        pen = DecomposingRecordingPen(default)
        try:
            pen.addComponent(component.baseGlyph, component.transformation)
        except Exception:  # it cannot be drawn there either; the glyph is left out, and named
            continue
        glyph.components.remove(component)
        pen.replay(glyph.getPen())


def require_own_code_points(glyphs: Layer, path: Path | None) -> None:
    """Raise ExportError if two glyphs have one code point: only the designer can say which is meant."""
    owners: dict[int, str] = {}
    for name in sorted(glyphs.keys()):
        for code in glyphs[name].unicodes:
            if owners.setdefault(code, name) != name:
                both = f"{owners[code]} and {name}"
                message = f"The glyphs {both} both stand for U+{code:04X}. Take it from one of them."
                raise ExportError(message, path=path, glyph=name)


def called(font: ufoLib2.Font, path: Path | None) -> str:
    """How to name a font in a sentence: its path, or its family."""
    return str(path) if path else font.info.familyName or "The font"
