"""Fonte in RoboFont: completes the open font, in layer `fonte.generated` until accepted.

Written to the documented API, fontParts and mojo.UI, and tested on fontParts itself, but not yet inside RoboFont.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import Any

from .assistant import Assistant, Settings
from .cocoa_timer import call_repeatedly
from .job import ORIGIN_KEY, FontState, Proposal
from .marks import LOST, NOT_MARKED, OFF_KEY, QUESTION, marks_off
from .outlines import draw_outline, read_glyph

GENERATED = "fonte.generated"
PREVIOUS = "fonte.previous"
MARK_COLOR = (0.62, 0.8, 1, 1)
SETTING = "org.fonte.command"


class Plugin:
    """The plug-in behind the menu Extensions > Fonte. `ui` holds its dialogs; see RoboFontUI."""

    def __init__(self, ui: Any) -> None:
        self.ui = ui
        self.assistant = Assistant(ui.complain, call_repeatedly)

    def complete_font(self) -> None:
        self._begin(None, again=False)

    def complete_selected(self) -> None:
        self._begin(self.ui.selected_names(), again=False)

    def reroll_selected(self) -> None:
        self._begin(self.ui.selected_names(), again=True)

    def cancel(self) -> None:
        self.assistant.cancel()

    def accept(self) -> None:
        """Take the proposals of the selected glyphs, all if none is selected; replace drawn ones only on request."""
        font = self.ui.font()
        if font is None:
            return
        selected = self.ui.selected_names()
        names = [name for name in proposals(font) if not selected or name in selected]
        drawn = [name for name in names if name in font and is_drawn(font[name])]
        if not names:
            self.ui.complain("None of the selected glyphs has a proposal.")
        elif drawn and not self.ui.may_replace(drawn):
            names = [name for name in names if name not in drawn]
        unmarked = bool(names) and marks_off(font.lib, wanted=not self.ui.marks())
        for name in names:
            accept_proposal(font, name, unmarked=unmarked)
        if unmarked:
            self.ui.tell(NOT_MARKED)

    def settings(self) -> None:
        self.ui.ask_settings()

    def _begin(self, names: Collection[str] | None, *, again: bool) -> None:
        font = self.ui.font()
        if font is None:
            self.ui.complain("Open a font first.")
            return
        chars = None if names is None else {char for char, name in _by_char(font).items() if name in names}
        state = font_state(font, self.ui.tell)
        self.assistant.begin(Settings(command=self.ui.command()), Host(font, self.ui.tell), state, chars, again=again)


class Host:
    """Puts proposals into a font that is open in RoboFont."""

    where = f"The Layers popover shows them in {GENERATED}; then accept."

    def __init__(self, font: Any, tell: Callable[[str], None]) -> None:
        self.font, self._tell = font, tell

    def put(self, proposal: Proposal) -> None:
        propose(self.font, _by_char(self.font).get(proposal.char, proposal.name), proposal)

    def tell(self, sentence: str) -> None:
        self._tell(sentence)

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        left = "" if not seconds_left else f", about {seconds_left:.0f} s left"
        self._tell(f"{done} of {total} glyphs{left}")


def font_state(font: Any, tell: Callable[[str], None]) -> FontState:
    """The default layer of a fontParts font; a glyph that cannot be read is reported and left out."""
    glyphs, unreadable = {}, set()
    for char, name in _by_char(font).items():
        glyph = font[name]
        if is_drawn(glyph):
            try:
                glyphs[char] = read_glyph(glyph, name, glyph.width, lambda base: font[base])
            except ValueError as error:
                tell(f"{name} cannot be read and is not used: {error}.")
                unreadable.add(char)
    pending = set(proposals(font))
    proposed = frozenset(char for char, name in _by_char(font).items() if name in pending)
    return FontState(font.info.unitsPerEm, glyphs, proposed, frozenset(unreadable))


def propose(font: Any, name: str, proposal: Proposal) -> None:
    """Put an outline into layer `fonte.generated`; a missing glyph is made, empty and marked."""
    outline = proposal.outline
    if name not in font:
        made = font.newGlyph(name)
        made.unicode = ord(proposal.char)
        made.width = outline["width"]
        made.markColor = MARK_COLOR
    layer = _layer(font, GENERATED)
    glyph = layer[name] if name in layer else layer.newGlyph(name)
    with _undoable(glyph):
        glyph.clear()
        glyph.width = outline["width"]
        draw_outline(outline, glyph.getPen())
        glyph.lib[ORIGIN_KEY] = dict(proposal.origin)


def accept_proposal(font: Any, name: str, *, unmarked: bool = False) -> None:
    """Move a proposal into the default layer; the old drawing goes to layer `fonte.previous`.

    Where it came from goes along, unless it is to be `unmarked`.
    """
    proposal, glyph = _layer(font, GENERATED)[name], font[name]
    if is_drawn(glyph):
        previous = _layer(font, PREVIOUS)
        kept = previous[name] if name in previous else previous.newGlyph(name)
        kept.clear()
        kept.width = glyph.width
        glyph.drawPoints(kept.getPointPen())
    with _undoable(glyph):
        glyph.clearContours()
        glyph.clearComponents()
        glyph.width = proposal.width
        proposal.drawPoints(glyph.getPointPen())
        if unmarked:
            glyph.lib.pop(ORIGIN_KEY, None)
        elif ORIGIN_KEY in proposal.lib:
            glyph.lib[ORIGIN_KEY] = {**proposal.lib[ORIGIN_KEY], "status": "accepted"}
        if glyph.markColor is not None and tuple(glyph.markColor) == MARK_COLOR:
            glyph.markColor = None
    _layer(font, GENERATED).removeGlyph(name)


def proposals(font: Any) -> list[str]:
    """Names of the glyphs that have a proposal."""
    if GENERATED not in font.layerOrder:
        return []
    layer = font.getLayer(GENERATED)
    return [name for name in layer.keys() if is_drawn(layer[name])]  # noqa: SIM118


def is_drawn(glyph: Any) -> bool:
    return len(glyph.contours) + len(glyph.components) > 0


def _layer(font: Any, name: str) -> Any:
    return font.getLayer(name) if name in font.layerOrder else font.newLayer(name)


def _by_char(font: Any) -> dict[str, str]:
    names: dict[str, str] = {}
    for name in font.keys():  # noqa: SIM118 - iterating over a font gives its glyphs
        for code in font[name].unicodes:
            names.setdefault(chr(code), name)
    return names


@contextmanager
def _undoable(glyph: Any) -> Iterator[None]:
    """One step of the glyph's own history, where the editor keeps one."""
    if hasattr(glyph, "prepareUndo"):
        glyph.prepareUndo("Fonte")
    yield
    if hasattr(glyph, "performUndo"):
        glyph.performUndo()


class RoboFontUI:
    """RoboFont's own dialogs."""

    def font(self) -> Any:
        from mojo.roboFont import CurrentFont  # type: ignore[import-not-found]

        return CurrentFont()

    def selected_names(self) -> list[str]:
        font = self.font()
        return list(font.selectedGlyphNames) if font is not None else []

    def tell(self, sentence: str) -> None:
        print(f"Fonte: {sentence}")  # RoboFont's output window

    def complain(self, sentence: str) -> None:
        from mojo.UI import Message  # type: ignore[import-not-found]

        Message("Fonte", informativeText=sentence)

    def may_replace(self, names: list[str]) -> bool:
        from mojo.UI import AskYesNoCancel

        question = f"You have drawn {', '.join(names)} yourself. Replace them? Yours are kept in layer {PREVIOUS}."
        return bool(AskYesNoCancel("Fonte", informativeText=question) == 1)

    def command(self) -> str:
        from mojo.extensions import getExtensionDefault  # type: ignore[import-not-found]

        return str(getExtensionDefault(SETTING, fallback=""))

    def marks(self) -> bool:
        """Whether accepted glyphs are to say that Fonte drew them."""
        from mojo.extensions import getExtensionDefault

        return not getExtensionDefault(OFF_KEY, fallback=False)

    def ask_settings(self) -> None:
        from mojo.extensions import setExtensionDefault
        from mojo.UI import AskString, AskYesNoCancel

        answer = AskString("Path of the fonte command (empty: found by itself)", value=self.command(), title="Fonte")
        if answer is None:
            return
        setExtensionDefault(SETTING, answer.strip())
        marks = AskYesNoCancel(QUESTION, title="Fonte", informativeText=LOST)
        if marks in (0, 1):  # not cancelled
            setExtensionDefault(OFF_KEY, marks == 0)


_loaded: dict[str, Plugin] = {}  # scripts of a menu run anew each time; the process stays


def plugin() -> Plugin:
    """The one plug-in of this session."""
    if "plugin" not in _loaded:
        _loaded["plugin"] = Plugin(RoboFontUI())
    return _loaded["plugin"]
