"""Colour glyphs that are drawn in layers keep their colours, and one that is damaged costs its own alone."""

from __future__ import annotations

import pytest
import ufoLib2
from fakes.begun_fonts import begun_font, box
from ufo2ft.constants import COLOR_LAYER_MAPPING_KEY, COLOR_PALETTES_KEY

from fonte_export.compiled.compile import compile_font

RED, BLUE = (1.0, 0.0, 0.0, 1.0), (0.0, 0.0, 1.0, 1.0)


@pytest.fixture
def font() -> ufoLib2.Font:
    """n and o in two colours each, and a layer of sketches that has none."""
    font = begun_font("noH")
    font.lib[COLOR_PALETTES_KEY] = [[RED, BLUE]]
    font.lib[COLOR_LAYER_MAPPING_KEY] = [("back", 0), ("front", 1)]
    for number, layer in enumerate(("back", "front", "sketches")):
        there = font.newLayer(layer)
        for name in "no":
            glyph = there.newGlyph(name)
            glyph.width = font[name].width
            box(glyph.getPen(), 50, 100 * number, 400, 100 * number + 90)
    return font


def colored(font: ufoLib2.Font) -> dict[str, list[str]]:
    compiled = compile_font(font, "otf").font
    table = compiled["COLR"].ColorLayers if "COLR" in compiled else {}
    return {name: [layer.name for layer in layers] for name, layers in table.items()}


def test_layers_become_colours(font: ufoLib2.Font) -> None:
    assert colored(font) == {"n": ["n.back", "n.front"], "o": ["o.back", "o.front"]}
    assert compile_font(font).skipped == {}


def test_a_glyph_may_have_colours_of_its_own(font: ufoLib2.Font) -> None:
    del font.lib[COLOR_LAYER_MAPPING_KEY]
    font["o"].lib[COLOR_LAYER_MAPPING_KEY] = [("front", 1)]
    assert colored(font) == {"o": ["o.front"]}


@pytest.mark.parametrize("base", ["gone", "n", "H"])
def test_a_layer_that_cannot_be_drawn_costs_the_colours_of_its_glyph_alone(font: ufoLib2.Font, base: str) -> None:
    font.layers["front"]["n"].getPen().addComponent(base, (1, 0, 0, 1, 0, 0))  # in that layer none of them is sound
    skipped = compile_font(font).skipped
    assert list(skipped) == ["colours of n"]
    assert "The colours of n were left out: in layer front" in skipped["colours of n"]
    assert colored(font) == {"o": ["o.back", "o.front"]}


@pytest.mark.parametrize("mapping", [7, ["back"], [("back", 0, 1)], [("gone", 0)], {}])
def test_a_mapping_that_is_none_is_named_and_the_glyphs_are_compiled(font: ufoLib2.Font, mapping: object) -> None:
    font.lib[COLOR_LAYER_MAPPING_KEY] = mapping
    compiled = compile_font(font)
    assert "n" in compiled.font.getGlyphOrder()
    assert all("colorLayerMapping" in key for key in compiled.skipped)
