"""The Glyphs adapter on glyphsLib's classes, which follow the API of Glyphs; its windows are stood in for."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from fonte_plugin.adapters.glyphs_app import COLOR, GlyphsUI, Plugin, proposal_of
from fonte_plugin.adapters.job import ORIGIN_KEY
from fonte_plugin.adapters.marks import LOST, NOT_MARKED
from fonte_plugin.workspace.report.font_report import gather

classes = pytest.importorskip("glyphsLib.classes")


class Window:
    """Answers as a designer would."""

    def __init__(self, font: Any, fonte: str) -> None:
        self._font, self._fonte = font, fonte
        self.selection: list[str] = []
        self.replace = False
        self.marked = True
        self.complaints: list[str] = []
        self.told: list[str] = []

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
        self.told.append(sentence)

    def complain(self, sentence: str) -> None:
        self.complaints.append(sentence)

    def may_replace(self, names: list[str]) -> bool:
        return self.replace

    def command(self) -> str:
        return self._fonte

    def marks(self) -> bool:
        return self.marked


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
    assert letter.layers[master].userData[ORIGIN_KEY]["status"] == "accepted"
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


def test_a_designer_who_wants_no_marks_gets_none_is_told_and_the_report_does_not_know(
    plugin: Plugin, window: Window, tmp_path: Path
) -> None:
    font = window.font()
    master = font.masters[0].id
    letter = font.glyphs["o"]
    window.selection, window.marked = ["o"], False
    plugin.complete_selected()
    assert proposal_of(letter, master).userData[ORIGIN_KEY], "a proposal is told from a drawing"
    plugin.accept()
    assert drawing(letter.layers[master])
    assert not any(layer.userData[ORIGIN_KEY] for layer in letter.layers)
    assert window.told[-1] == NOT_MARKED
    window.marked = True
    window.selection = ["l"]
    window.replace = True
    plugin.reroll_selected()
    plugin.accept()
    assert not font.glyphs["l"].layers[master].userData[ORIGIN_KEY], "a font that was unmarked stays so"
    font.familyName = "Begun"
    font.save(str(tmp_path / "Begun.glyphs"))
    assert gather(tmp_path / "Begun.glyphs").unmarked


def test_the_settings_ask_for_marks_and_say_what_is_lost_without(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[tuple[str, tuple[str, ...]]] = []
    answers = {"button": "No"}

    class Alert:
        """NSAlert: says what is on it when it is run, and returns 1000 for the first button."""

        def __init__(self) -> None:
            self.text, self.buttons = "", list[str]()

        @classmethod
        def alloc(cls) -> Alert:
            return cls()

        def init(self) -> Alert:
            return self

        def setMessageText_(self, text: str) -> None:
            pass

        def setInformativeText_(self, text: str) -> None:
            self.text = text

        def addButtonWithTitle_(self, title: str) -> None:
            self.buttons.append(title)

        def runModal(self) -> int:
            shown.append((self.text, tuple(self.buttons)))
            return 1000 + self.buttons.index(answers["button"])

    class Defaults(dict[str, Any]):
        def __missing__(self, key: str) -> None:
            return None

    kit, app = ModuleType("AppKit"), ModuleType("GlyphsApp")
    vars(kit).update(NSAlert=Alert, NSAlertFirstButtonReturn=1000)
    glyphs = type("Glyphs", (), {"defaults": Defaults()})()
    vars(app).update(Glyphs=glyphs, AskString=lambda message, value: " /bin/fonte ")
    monkeypatch.setitem(sys.modules, "AppKit", kit)
    monkeypatch.setitem(sys.modules, "GlyphsApp", app)
    window = GlyphsUI()
    assert window.marks()
    window.ask_settings()
    assert (window.marks(), window.command(), shown) == (False, "/bin/fonte", [(LOST, ("Yes", "No", "Cancel"))])
    answers["button"] = "Cancel"
    window.ask_settings()
    assert not window.marks()
    answers["button"] = "Yes"
    window.ask_settings()
    assert window.marks()
    answers["button"] = "Replace"
    assert window.may_replace(["l"])
    answers["button"] = "Keep Mine"
    assert not window.may_replace(["l"])
