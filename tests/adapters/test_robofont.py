"""The RoboFont adapter on fontParts itself; RoboFont's own windows are stood in for."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from fonte_plugin.adapters.job import ORIGIN_KEY
from fonte_plugin.adapters.marks import LOST, NOT_MARKED, OFF_KEY
from fonte_plugin.adapters.robofont import MARK_COLOR, Plugin, RoboFontUI
from fonte_plugin.workspace.report.font_report import gather

fontparts = pytest.importorskip("fontParts.world")


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

    def selected_names(self) -> list[str]:
        return self.selection

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


def stem(glyph: Any) -> None:
    pen = glyph.getPen()
    pen.moveTo((100, 0))
    for point in ((180, 0), (180, 700), (100, 700)):
        pen.lineTo(point)
    pen.closePath()
    glyph.width = 280


def drawing(glyph: Any) -> list[list[tuple[float, float]]]:
    return [[(point.x, point.y) for point in contour.points] for contour in glyph.contours]


@pytest.fixture
def window(fonte: Path, tiny_model: Path, tmp_path: Path) -> Window:
    """A font with a drawn l, an H that is a component of it, and an empty o; `fonte` draws with the tiny model."""
    font = fontparts.NewFont()
    font.info.unitsPerEm = 1000
    stem(font.newGlyph("l"))
    font["l"].unicode = ord("l")
    font.newGlyph("H").appendComponent("l")
    font["H"].unicode = ord("H")
    font.newGlyph("o").unicode = ord("o")
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
    font, before = window.font(), drawing(window.font()["l"])
    window.selection = ["o", "l"]
    plugin.complete_selected()
    assert window.complaints == []
    proposed = font.getLayer("fonte.generated")
    assert list(proposed.keys()) == ["o"], "a drawn glyph is not proposed anew unasked"
    assert drawing(font["o"]) == []
    wanted = drawing(proposed["o"])
    plugin.accept()
    assert drawing(font["o"]) == wanted
    assert font["o"].lib[ORIGIN_KEY]["references"] == "Hl"
    assert font["o"].lib[ORIGIN_KEY]["status"] == "accepted"
    assert ORIGIN_KEY not in font["l"].lib
    assert "o" not in proposed

    window.selection = ["l"]
    plugin.reroll_selected()
    rerolled = drawing(proposed["l"])
    plugin.accept()
    assert drawing(font["l"]) == before
    window.replace = True
    plugin.accept()
    assert drawing(font["l"]) == rerolled
    assert drawing(font.getLayer("fonte.previous")["l"]) == before


def test_completing_the_font_makes_marked_glyphs_and_leaves_drawn_ones(plugin: Plugin, window: Window) -> None:
    font = window.font()
    plugin.complete_font()
    assert window.complaints == []
    assert "n" in font.getLayer("fonte.generated")
    assert font["n"].unicode == ord("n")
    assert drawing(font["n"]) == []
    assert tuple(font["n"].markColor) == MARK_COLOR
    assert "H" not in font.getLayer("fonte.generated"), "a glyph of components is drawn"


def test_without_an_open_font_it_says_so(window: Window) -> None:
    empty = Window(None, "")
    Plugin(empty).complete_font()
    assert empty.complaints == ["Open a font first."]


def test_a_designer_who_wants_no_marks_gets_none_is_told_and_the_report_does_not_know(
    plugin: Plugin, window: Window, tmp_path: Path
) -> None:
    font = window.font()
    window.selection, window.marked = ["o"], False
    plugin.complete_selected()
    assert ORIGIN_KEY in font.getLayer("fonte.generated")["o"].lib, "a proposal is told from a drawing"
    assert OFF_KEY not in font.lib, "nothing is accepted yet"
    plugin.accept()
    assert len(font["o"].contours) > 0
    assert ORIGIN_KEY not in font["o"].lib
    assert font["o"].markColor is None
    assert font.lib[OFF_KEY] is True
    assert window.told[-1] == NOT_MARKED
    font.info.familyName = "Begun"
    font.save(str(tmp_path / "Begun.ufo"))
    assert gather(tmp_path / "Begun.ufo").unmarked


def test_a_font_that_was_unmarked_stays_so_and_loses_the_mark_of_what_is_replaced(
    plugin: Plugin, window: Window
) -> None:
    font = window.font()
    window.selection = ["o"]
    plugin.complete_selected()
    plugin.accept()
    assert ORIGIN_KEY in font["o"].lib
    font.lib[OFF_KEY] = True
    window.replace = True
    plugin.reroll_selected()
    plugin.accept()
    assert ORIGIN_KEY not in font["o"].lib


def test_the_settings_ask_for_marks_and_say_what_is_lost_without(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: dict[str, Any] = {}
    asked: list[str] = []
    answers = {"marks": 0}
    mojo, extensions, interface = ModuleType("mojo"), ModuleType("mojo.extensions"), ModuleType("mojo.UI")

    def ask(question: str, title: str = "", default: int = 0, informativeText: str = "") -> int:
        asked.append(informativeText)
        return answers["marks"]

    vars(extensions).update(
        getExtensionDefault=lambda key, fallback=None: kept.get(key, fallback), setExtensionDefault=kept.__setitem__
    )
    vars(interface).update(AskString=lambda message, value="", title="": " /bin/fonte ", AskYesNoCancel=ask)
    for module in (mojo, extensions, interface):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    window = RoboFontUI()
    assert window.marks()
    window.ask_settings()
    assert (window.marks(), window.command(), asked) == (False, "/bin/fonte", [LOST])
    answers["marks"] = -1  # cancelled: as it was
    window.ask_settings()
    assert not window.marks()
    answers["marks"] = 1
    window.ask_settings()
    assert window.marks()
