"""Fonte in Glyphs 3: completes the selected master, in a layer `fonte.generated` of each glyph until accepted.

Written to the documented API of Glyphs 3 and tested on glyphsLib's classes, which follow it, but not yet inside Glyphs.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from typing import Any

from .assistant import Assistant, Settings
from .cocoa_timer import call_repeatedly
from .job import ORIGIN_KEY, FontState, Proposal
from .marks import LOST, NOT_MARKED, OFF_KEY, QUESTION, marks_off
from .outlines import draw_outline, read_glyph

GENERATED = "fonte.generated"
PREVIOUS = "fonte.previous"
COLOR = 6
"""Light blue, among the colours of Glyphs from 0 to 11."""
SETTING = "org.fonte.command"


class Plugin:
    """The plug-in behind the scripts. `ui` holds its dialogs; see GlyphsUI."""

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
        master = self.ui.master_id(font)
        selected = self.ui.selected_names()
        glyphs = [glyph for glyph in font.glyphs if proposal_of(glyph, master) is not None]
        glyphs = [glyph for glyph in glyphs if not selected or glyph.name in selected]
        drawn = [glyph.name for glyph in glyphs if is_drawn(glyph.layers[master])]
        if not glyphs:
            self.ui.complain("None of the selected glyphs has a proposal.")
        elif drawn and not self.ui.may_replace(drawn):
            glyphs = [glyph for glyph in glyphs if glyph.name not in drawn]
        unmarked = bool(glyphs) and marks_off(font.masters[master].userData, wanted=not self.ui.marks())
        for glyph in glyphs:
            accept_proposal(glyph, master, self.ui.new_layer, unmarked=unmarked)
        if unmarked:
            self.ui.tell(NOT_MARKED)

    def settings(self) -> None:
        self.ui.ask_settings()

    def _begin(self, names: Collection[str] | None, *, again: bool) -> None:
        font = self.ui.font()
        if font is None:
            self.ui.complain("Open a font first.")
            return
        master = self.ui.master_id(font)
        chars = None if names is None else {char for char, glyph in _by_char(font).items() if glyph.name in names}
        host = Host(font, master, self.ui)
        self.assistant.begin(
            Settings(command=self.ui.command()), host, font_state(font, master, self.ui.tell), chars, again=again
        )


class Host:
    """Puts proposals into a font that is open in Glyphs."""

    where = f"Each is a layer {GENERATED} in the Layers palette; then accept."

    def __init__(self, font: Any, master: str, ui: Any) -> None:
        self.font, self.master, self.ui = font, master, ui

    def put(self, proposal: Proposal) -> None:
        glyph = _by_char(self.font).get(proposal.char)
        if glyph is None:
            glyph = self.ui.new_glyph(proposal.name, proposal.char)
            self.font.glyphs.append(glyph)
            glyph.color = COLOR
        propose(glyph, self.master, proposal, self.ui.new_layer)

    def tell(self, sentence: str) -> None:
        self.ui.tell(sentence)

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        left = "" if not seconds_left else f", about {seconds_left:.0f} s left"
        self.ui.tell(f"{done} of {total} glyphs{left}")


def font_state(font: Any, master: str, tell: Callable[[str], None]) -> FontState:
    """The drawn glyphs of one master; one that cannot be read is reported and left out."""
    glyphs, unreadable, proposed = {}, set(), set()
    for char, glyph in _by_char(font).items():
        if proposal_of(glyph, master) is not None:
            proposed.add(char)
        layer = glyph.layers[master]
        if layer is not None and is_drawn(layer):
            try:
                glyphs[char] = read_glyph(layer, glyph.name, layer.width, lambda base: font.glyphs[base].layers[master])
            except (ValueError, AttributeError) as error:
                tell(f"{glyph.name} cannot be read and is not used: {error}.")
                unreadable.add(char)
    return FontState(font.upm, glyphs, frozenset(proposed), frozenset(unreadable))


def propose(glyph: Any, master: str, proposal: Proposal, new_layer: Callable[[], Any]) -> None:
    """Put an outline into the glyph's own layer `fonte.generated`; an empty master layer gets its width at once."""
    layer = _layer(glyph, master, GENERATED)
    with _undoable(glyph):
        if layer is None:
            layer = _added_layer(glyph, master, GENERATED, new_layer)
        layer.shapes = []
        layer.width = proposal.outline["width"]
        draw_outline(proposal.outline, layer.getPen())
        layer.userData[ORIGIN_KEY] = dict(proposal.origin)
        own = glyph.layers[master]
        if own is not None and not is_drawn(own):
            own.width = proposal.outline["width"]


def accept_proposal(glyph: Any, master: str, new_layer: Callable[[], Any], *, unmarked: bool = False) -> None:
    """Move a proposal into the master; the old drawing goes to layer `fonte.previous`.

    Where it came from goes along, unless it is to be `unmarked`.
    """
    proposal, own = _layer(glyph, master, GENERATED), glyph.layers[master]
    with _undoable(glyph):
        if is_drawn(own):
            previous = _layer(glyph, master, PREVIOUS) or _added_layer(glyph, master, PREVIOUS, new_layer)
            previous.shapes = [copy(shape) for shape in own.shapes]
            previous.width = own.width
        own.shapes = [copy(shape) for shape in proposal.shapes]
        own.width = proposal.width
        if unmarked:
            _forget(own)
        elif proposal.userData[ORIGIN_KEY]:
            own.userData[ORIGIN_KEY] = {**proposal.userData[ORIGIN_KEY], "status": "accepted"}
        proposal.shapes = []
        if unmarked:
            _forget(proposal)
        if glyph.color == COLOR:
            glyph.color = None


def _forget(layer: Any) -> None:
    if layer.userData[ORIGIN_KEY]:
        del layer.userData[ORIGIN_KEY]


def proposal_of(glyph: Any, master: str) -> Any:
    """The layer with a proposal, or None."""
    layer = _layer(glyph, master, GENERATED)
    return layer if layer is not None and is_drawn(layer) else None


def is_drawn(layer: Any) -> bool:
    return len(layer.shapes) > 0


def _layer(glyph: Any, master: str, name: str) -> Any:
    for layer in glyph.layers:
        if layer.name == name and layer.associatedMasterId == master and layer.layerId != master:
            return layer
    return None


def _added_layer(glyph: Any, master: str, name: str, new_layer: Callable[[], Any]) -> Any:
    layer = new_layer()
    layer.name = name
    layer.associatedMasterId = master
    glyph.layers.append(layer)
    return layer


def _by_char(font: Any) -> dict[str, Any]:
    glyphs: dict[str, Any] = {}
    for glyph in font.glyphs:
        for code in glyph.unicodes or ():
            glyphs.setdefault(chr(int(code, 16)), glyph)
    return glyphs


@contextmanager
def _undoable(glyph: Any) -> Iterator[None]:
    """One step of the glyph's own history, where the editor keeps one."""
    if hasattr(glyph, "beginUndo"):
        glyph.beginUndo()
    yield
    if hasattr(glyph, "endUndo"):
        glyph.endUndo()


class GlyphsUI:
    """Glyphs' own objects and dialogs."""

    def __init__(self) -> None:
        import GlyphsApp  # type: ignore[import-not-found]

        self._app = GlyphsApp

    def font(self) -> Any:
        return self._app.Glyphs.font

    def master_id(self, font: Any) -> str:
        return str(font.selectedFontMaster.id)

    def selected_names(self) -> list[str]:
        font = self.font()
        return [layer.parent.name for layer in font.selectedLayers or ()] if font is not None else []

    def new_layer(self) -> Any:
        return self._app.GSLayer()

    def new_glyph(self, name: str, char: str) -> Any:
        glyph = self._app.GSGlyph(name)
        glyph.unicode = f"{ord(char):04X}"
        return glyph

    def tell(self, sentence: str) -> None:
        print(f"Fonte: {sentence}")  # the Macro panel

    def complain(self, sentence: str) -> None:
        self._app.Message(sentence, title="Fonte")

    def may_replace(self, names: list[str]) -> bool:
        question = f"You have drawn {', '.join(names)} yourself. Replace them?"
        return _chosen(question, f"Your outlines are kept in layer {PREVIOUS}.", ("Replace", "Keep Mine")) == 0

    def command(self) -> str:
        return str(self._app.Glyphs.defaults[SETTING] or "")

    def marks(self) -> bool:
        """Whether accepted glyphs are to say that Fonte drew them."""
        return not self._app.Glyphs.defaults[OFF_KEY]

    def ask_settings(self) -> None:
        answer = self._app.AskString("Path of the fonte command (empty: found by itself)", self.command())
        if answer is None:
            return
        self._app.Glyphs.defaults[SETTING] = answer.strip()
        marks = _chosen(QUESTION, LOST, ("Yes", "No", "Cancel"))
        if marks in (0, 1):  # not cancelled
            self._app.Glyphs.defaults[OFF_KEY] = marks == 1


def _chosen(question: str, more: str, buttons: Sequence[str]) -> int:
    """The place of the button that the designer chose."""
    from AppKit import NSAlert, NSAlertFirstButtonReturn  # type: ignore[import-not-found]

    alert = NSAlert.alloc().init()
    alert.setMessageText_(question)
    alert.setInformativeText_(more)
    for button in buttons:
        alert.addButtonWithTitle_(button)
    return int(alert.runModal() - NSAlertFirstButtonReturn)


_loaded: dict[str, Plugin] = {}  # scripts of a menu run anew each time; the process stays


def plugin() -> Plugin:
    """The one plug-in of this session."""
    if "plugin" not in _loaded:
        _loaded["plugin"] = Plugin(GlyphsUI())
    return _loaded["plugin"]
