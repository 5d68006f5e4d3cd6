"""The Glyphs adapter on glyphsLib's classes, which follow the API of Glyphs; its windows are stood in for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fonte_plugin.adapters.glyphs_app import COLOR, Plugin, proposal_of
from fonte_plugin.adapters.job import ORIGIN_KEY

classes = pytest.importorskip("glyphsLib.classes")


class Window:
    """Answers as a designer would."""

    def __init__(self, font: Any, fonte: str) -> None:
        self._font, self._fonte = font, fonte
        self.selection: list[str] = []
        self.replace = False
        self.complaints: list[str] = []

    def font(self) -> Any:
        return self._font

    def master_id(self, font: Any) -> str:
        return str(font.masters[0].id)

    def selected_names(self) -> list[str]:
        return self.selection

    def new_layer(self) -> Any:
        return classes.GSLayer()

    def new_glyph(self, name: str, char: str) -> Any:
        return glyph_of(self._font, name, char)

    def tell(self, sentence: str) -> None:
        pass

    def complain(self, sentence: str) -> None:
        self.complaints.append(sentence)

    def may_replace(self, names: list[str]) -> bool:
        return self.replace

    def command(self) -> str:
        return self._fonte


def glyph_of(font: Any, name: str, char: str) -> Any:
    """Glyphs gives every glyph a layer for each master by itself."""
    glyph = classes.GSGlyph(name)
    glyph.unicode = f"{ord(char):04X}"
    layer = classes.GSLayer()
    layer.layerId = layer.associatedMasterId = font.masters[0].id
    glyph.layers.append(layer)
    return glyph


def drawing(layer: Any) -> list[list[tuple[float, float]]]:
    return [[(node.position.x, node.position.y) for node in path.nodes] for path in layer.paths]


@pytest.fixture
def window(fonte: Path, tiny_model: Path, tmp_path: Path) -> Window:
    font = classes.GSFont()
    font.masters.append(classes.GSFontMaster())
    for name in ("l", "o"):
        font.glyphs.append(glyph_of(font, name, name))
    pen = font.glyphs["l"].layers[font.masters[0].id].getPen()
    pen.moveTo((100, 0))
    for point in ((180, 0), (180, 700), (100, 700)):
        pen.lineTo(point)
    pen.closePath()
    command = tmp_path / "fonte"
    command.write_text(f'#!/bin/sh\nexec "{fonte}" "$@" --model "{tiny_model}"\n')
    command.chmod(0o755)
    return Window(font, str(command))


@pytest.fixture
def plugin(window: Window) -> Iterator[Plugin]:
    plugin = Plugin(window)
    yield plugin
    plugin.assistant.close()


def test_selected_glyphs_are_proposed_accepted_and_replaced_on_request(plugin: Plugin, window: Window) -> None:
    font = window.font()
    master = font.masters[0].id
    letter, stem = font.glyphs["o"], font.glyphs["l"]
    before = drawing(stem.layers[master])
    window.selection = ["o", "l"]
    plugin.complete_selected()
    assert window.complaints == []
    assert drawing(letter.layers[master]) == []
    wanted = drawing(proposal_of(letter, master))
    assert wanted
    assert proposal_of(stem, master) is None, "a drawn glyph is not proposed anew unasked"
    plugin.accept()
    assert drawing(letter.layers[master]) == wanted
    assert letter.layers[master].userData[ORIGIN_KEY]["references"] == "l"
    assert not stem.layers[master].userData[ORIGIN_KEY]
    assert proposal_of(letter, master) is None

    window.selection = ["l"]
    plugin.reroll_selected()
    rerolled = drawing(proposal_of(stem, master))
    plugin.accept()
    assert drawing(stem.layers[master]) == before
    window.replace = True
    plugin.accept()
    assert drawing(stem.layers[master]) == rerolled
    assert [drawing(layer) for layer in stem.layers if layer.name == "fonte.previous"] == [before]


def test_completing_the_font_makes_coloured_glyphs(plugin: Plugin, window: Window) -> None:
    font = window.font()
    plugin.complete_font()
    assert window.complaints == []
    made = font.glyphs["n"]
    assert made.color == COLOR
    assert drawing(made.layers[font.masters[0].id]) == []
    assert proposal_of(made, font.masters[0].id) is not None
