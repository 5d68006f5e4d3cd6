"""Fonte in FontForge: a menu Tools > Fonte that completes the open font, in a background layer until accepted.

Runs inside FontForge's own Python and needs nothing but the standard library. It never saves the font: FontForge's
export of UFOs loses data, so outlines alone go to `fonte` and come back. Where FontForge runs on GLib, which its
windows do on every platform, it draws while the designer goes on working; without a window it waits.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import fontforge

from .assistant import Assistant, Settings
from .fontforge_font import PREVIOUS, FontHost, accept_proposal, character, font_state, is_drawn, marks_off, proposals
from .glib_timer import call_repeatedly
from .marks import LOST, NOT_MARKED, QUESTION

KEEP = 0
REPLACE = 1
WARNINGS_COLUMNS = 68
"""Characters a line that the Warnings window shows; it does not wrap."""
STYLES = ("auto", "serif", "sans-serif", "monospace", "handwriting", "display")
LEVELS = ("draft", "normal", "best")
DEFAULTS = {
    "command": "",
    "model": "",
    "style": "auto",
    "level": "normal",
    "candidates": 0,
    "temperature": 0.5,
    "color": True,
    "marks": True,
}
PLUGIN_ONLY = ("color", "marks")
"""Settings that are none of the process's."""

FontOrGlyph = Any


def fontforge_plugin_init(preferences_path: str | None = None, **_: Any) -> Plugin:
    """Called by FontForge once, when the plugin is loaded."""
    path = Path(preferences_path or Path(fontforge.userConfigPath() or ".", "fonte")) / "settings.json"
    plugin = _loaded.get("plugin") or _loaded.setdefault("plugin", Plugin(path))
    if fontforge.hasUserInterface() and not plugin.in_menu:
        plugin.add_menu()
    return plugin


def fontforge_plugin_config(**_: Any) -> None:
    """Called by FontForge's Configure Plugins dialog."""
    fontforge_plugin_init().settings_dialog()


_loaded: dict[str, Plugin] = {}  # discovery and init script may both load it


class Plugin:
    """The plug-in behind the menu: one warm process, and at most one running job."""

    def __init__(self, settings_path: Path) -> None:
        self.settings_path = settings_path
        self.settings = {**DEFAULTS, **_read_settings(settings_path)}
        self.in_menu = False
        self.assistant = Assistant(lambda sentence: self.complain(sentence), call_repeatedly)

    def add_menu(self) -> None:
        self.in_menu = True
        entries: list[tuple[str, Callable[[FontOrGlyph], Any], Callable[[FontOrGlyph], bool]]] = [
            ("_Complete Font", self.complete_font, self.can_draw),
            ("Complete _Selected Glyphs", self.complete_selected, self.can_draw_selected),
            ("_Re-roll Selected Glyphs", self.reroll_selected, self.can_draw_selected),
            ("_Accept Proposals", self.accept, self.can_accept),
            ("Ca_ncel", self.cancel, lambda _: self.assistant.busy),
            ("S_ettings...", lambda _: self.settings_dialog(), lambda _: True),
        ]
        for name, action, enabled in entries:
            fontforge.registerMenuItem(
                callback=self._guarded(action),
                enable=lambda _data, where, enabled=enabled: enabled(where),
                context=("Font", "Glyph"),
                name=(name, "Fonte." + name.strip(".").replace("_", "").replace(" ", "")),
                submenu=("_Fonte", "Fonte.Menu"),
                keyword_only=True,
            )

    def complete_font(self, where: FontOrGlyph) -> None:
        self._begin(_font(where), None, again=False)

    def complete_selected(self, where: FontOrGlyph) -> None:
        self._begin(_font(where), _selected_chars(where), again=False)

    def reroll_selected(self, where: FontOrGlyph) -> None:
        self._begin(_font(where), _selected_chars(where), again=True)

    def cancel(self, _where: FontOrGlyph = None) -> None:
        self.assistant.cancel()

    def can_draw(self, where: FontOrGlyph) -> bool:
        glyphs = _font(where).glyphs()
        return not self.assistant.busy and any(is_drawn(glyph) and character(glyph) for glyph in glyphs)

    def can_draw_selected(self, where: FontOrGlyph) -> bool:
        return self.can_draw(where) and bool(_selected_chars(where))

    def can_accept(self, where: FontOrGlyph) -> bool:
        return not self.assistant.busy and any(True for _ in proposals(_font(where)))

    def accept(self, where: FontOrGlyph) -> None:
        """Take the proposals of the selected glyphs, all if none is selected; replace drawn ones only on request."""
        font = _font(where)
        selected = {glyph.glyphname for glyph in _selected(where)}
        names = [glyph.glyphname for glyph in proposals(font) if not selected or glyph.glyphname in selected]
        if not names:
            self.complain("None of the selected glyphs has a proposal.")
            return
        drawn = [name for name in names if is_drawn(font[name])]
        if drawn:
            shown = ", ".join(drawn[:12]) + (" ..." if len(drawn) > 12 else "")
            answer = self._ask(
                f"You have drawn {shown} yourself. Replace them? Your outlines are kept in layer {PREVIOUS}.",
                ("_Keep Mine", "_Replace", "_Cancel"),
            )
            if answer == KEEP:
                names = [name for name in names if name not in drawn]
            elif answer != REPLACE:
                return
        unmarked = bool(names) and marks_off(font, wanted=not self.settings["marks"])
        for name in names:
            accept_proposal(font, font[name], unmarked=unmarked)
        accepted = "One glyph" if len(names) == 1 else f"{len(names)} glyphs"
        self.tell(f"{accepted} accepted; Edit > Undo takes one back.{f' {NOT_MARKED}' if unmarked else ''}")

    def settings_dialog(self) -> None:
        styles = [{"name": style, "tag": style, "default": style == self.settings["style"]} for style in STYLES]
        levels = [{"name": level, "tag": level, "default": level == self.settings["level"]} for level in LEVELS]
        answers = fontforge.askMulti(
            "Fonte",
            [
                _question("command", "Path of fonte (empty: found by itself):", self.settings["command"], "openpath"),
                _question("model", "Folder or name of a model (empty: the one that ships):", self.settings["model"]),
                {"type": "choice", "tag": "style", "question": "Style:", "answers": styles},
                {"type": "choice", "tag": "level", "question": "Quality:", "answers": levels},
                _question("candidates", "Candidates a glyph (0: as many as it needs):", self.settings["candidates"]),
                _question("temperature", "Temperature (0 careful to 1 adventurous):", self.settings["temperature"]),
                _yes_or_no("color", "Colour proposals in the font window:", chosen=self.settings["color"]),
                _yes_or_no("marks", QUESTION, chosen=self.settings["marks"]),
            ],
        )
        if answers is None:
            return
        answers = {tag: DEFAULTS[tag] if answer in (None, "") else answer for tag, answer in answers.items()}
        try:
            answers["candidates"] = min(64, max(0, int(answers["candidates"])))
            answers["temperature"] = min(5.0, max(0.0, float(answers["temperature"])))
        except ValueError:
            fontforge.postError("Fonte", "Candidates and temperature have to be numbers; nothing was changed.")
            return
        if answers == self.settings:
            return
        was_marked, self.settings = self.settings["marks"], {**DEFAULTS, **answers}
        if was_marked and not self.settings["marks"]:
            self.tell(LOST)
        self.settings_path.parent.mkdir(parents=True, exist_ok=True)
        self.settings_path.write_text(json.dumps(self.settings, indent=1), encoding="utf-8")
        if self.assistant.busy:
            self.tell("Stopped drawing, since the settings changed; what has come in stays.")
        self.assistant.close()

    def tell(self, sentence: str) -> None:
        lines = textwrap.fill(f"Fonte: {sentence}", WARNINGS_COLUMNS, subsequent_indent="    ")
        fontforge.logWarning(f"{lines}\n".replace("%", "%%"))

    def complain(self, sentence: str) -> None:
        fontforge.postError("Fonte", sentence.replace("%", "%%"))

    def _begin(self, font: Any, selected: set[str] | None, *, again: bool) -> None:
        settings = Settings(**{name: value for name, value in self.settings.items() if name not in PLUGIN_ONLY})
        host = FontHost(font, self.tell, color=self.settings["color"])
        self.assistant.begin(settings, host, font_state(font, self.tell), selected, again=again)

    def _guarded(self, action: Callable[[FontOrGlyph], Any]) -> Callable[[Any, FontOrGlyph], None]:
        def callback(_data: Any, where: FontOrGlyph) -> None:
            try:
                action(where)
            except Exception as error:  # an error in Fonte must not take the editor down
                self.complain(f"This is a fault of Fonte's plug-in: {error!r}. What you have drawn is as it was.")

        return callback

    def _ask(self, question: str, answers: tuple[str, ...]) -> int:
        if not fontforge.hasUserInterface():
            return 0
        return int(fontforge.ask("Fonte", question.replace("%", "%%"), answers, 0, len(answers) - 1))


def _font(where: FontOrGlyph) -> Any:
    return where.font if isinstance(where, fontforge.glyph) else where


def _selected(where: FontOrGlyph) -> Iterable[Any]:
    return [where] if isinstance(where, fontforge.glyph) else where.selection.byGlyphs


def _selected_chars(where: FontOrGlyph) -> set[str]:
    """Characters of the selection, including slots without a glyph."""
    if isinstance(where, fontforge.glyph):
        return {character(where)} - {""}
    chosen = set(where.selection)
    empty = {chr(code) for code in range(33, 256) if where.findEncodingSlot(code) in chosen}
    return empty.union(character(glyph) for glyph in where.selection.byGlyphs) - {""}


def _question(tag: str, question: str, value: Any, kind: str = "string") -> dict[str, Any]:
    return {"type": kind, "tag": tag, "question": question, "default": str(value)}


def _yes_or_no(tag: str, question: str, *, chosen: bool) -> dict[str, Any]:
    answers = [
        {"name": name, "tag": value, "default": value == chosen} for name, value in (("Yes", True), ("No", False))
    ]
    return {"type": "choice", "tag": tag, "question": question, "checks": True, "answers": answers}


def _read_settings(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    known = values.items() if isinstance(values, dict) else ()
    return {name: value for name, value in known if name in DEFAULTS and isinstance(value, type(DEFAULTS[name]))}
