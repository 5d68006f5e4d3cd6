"""Colour glyphs that are drawn in layers, which ufo2ft makes a COLR table of: which layers, and what is sound."""

from __future__ import annotations

from typing import Any

import ufoLib2
from ufo2ft.constants import COLOR_LAYER_MAPPING_KEY, COLOR_LAYERS_KEY, COLOR_PALETTES_KEY
from ufoLib2.objects import Layer

from fonte_export.errors import reason


def color_layers(font: ufoLib2.Font) -> set[str]:
    """The names of the layers that the lib of the font, or of one of its glyphs, gives a colour."""
    if COLOR_PALETTES_KEY not in font.lib or COLOR_LAYERS_KEY in font.lib:
        return set()
    named = _layers(font.lib.get(COLOR_LAYER_MAPPING_KEY))
    for name in font.layers.defaultLayer.keys():  # noqa: SIM118 - not the glyphs
        try:
            named |= _layers(font[name].lib.get(COLOR_LAYER_MAPPING_KEY))
        except Exception:  # unreadable: it is named elsewhere
            continue
    return {name for name in named if name in font.layers}


def leave_out_unusable_colors(font: ufoLib2.Font, layers: set[str]) -> dict[str, str]:
    """Take the colours from the glyphs, in a copy of a font, that cannot be drawn in `layers`: name -> a sentence."""
    told: dict[str, str] = {}
    for name in sorted(font.keys()) if layers else ():
        own = font[name].lib.get(COLOR_LAYER_MAPPING_KEY)
        for layer in sorted(_layers(own if own is not None else font.lib.get(COLOR_LAYER_MAPPING_KEY)) & layers):
            if why := _fault(font.layers[layer], name, ()):
                font[name].lib[COLOR_LAYER_MAPPING_KEY] = []  # none, whatever the lib of the font says
                told[f"colours of {name}"] = f"The colours of {name} were left out: in layer {layer} {why}."
                break
    return told


def _layers(mapping: Any) -> set[str]:
    """The layers of a list of pairs, of a layer and the number of a colour; none if it is anything else."""
    try:
        return {str(layer) for layer, _ in mapping or ()}
    except (TypeError, ValueError):
        return set()


def _fault(layer: Layer, name: str, above: tuple[str, ...]) -> str | None:
    """What keeps a glyph of a layer, if it is there, from being drawn."""
    if name not in layer:
        return f"its component {name} is missing" if above else None
    if name in above:
        return f"{name} is a component of itself"
    try:
        bases = [component.baseGlyph for component in layer[name].components]
    except Exception as error:  # ufoLib raises exceptions of many kinds
        return f"{name} cannot be read: {reason(error)}"
    return next((fault for base in bases if (fault := _fault(layer, base, (*above, name)))), None)
