"""The Edit menu: undo, copy, select, find."""

from __future__ import annotations

from fonte_plugin.window.handlers import Handlers
from fonte_plugin.window.look.words import QT_TRANSLATE_NOOP
from fonte_plugin.window.menus import titles
from fonte_plugin.window.menus.action import Action, Menu
from fonte_plugin.window.menus.conditions import current_has_outline, font_open

EDIT = Menu(
    titles.EDIT,
    (
        Action(
            "undo",
            QT_TRANSLATE_NOOP("Actions", "&Undo"),
            Handlers.undo,
            keys="Ctrl+Z",
            tip=QT_TRANSLATE_NOOP("Actions", "Undo"),
            when=lambda bench: bench.undo_stack.canUndo(),
        ),
        Action(
            "redo",
            QT_TRANSLATE_NOOP("Actions", "&Redo"),
            Handlers.redo,
            keys="Ctrl+Shift+Z",
            tip=QT_TRANSLATE_NOOP("Actions", "Redo"),
            when=lambda bench: bench.undo_stack.canRedo(),
        ),
        Action(
            "show_history",
            QT_TRANSLATE_NOOP("Actions", "&Steps of undo…"),
            Handlers.show_history,
            tip=QT_TRANSLATE_NOOP("Actions", "All that was done, by name; a click goes back to it or forward"),
            when=lambda bench: bench.undo_stack.count() > 0,
        ),
        Action(
            "copy_svg",
            QT_TRANSLATE_NOOP("Actions", "&Copy glyph as SVG"),
            Handlers.copy_svg,
            keys="Ctrl+C",
            tip=QT_TRANSLATE_NOOP("Actions", "Copy the outline to the clipboard"),
            when=current_has_outline,
            divider=True,
        ),
        Action(
            "paste",
            QT_TRANSLATE_NOOP("Actions", "&Paste an outline"),
            Handlers.paste,
            keys="Ctrl+V",
            tip=QT_TRANSLATE_NOOP("Actions", "SVG from the clipboard, into this glyph or as a missing one"),
            when=font_open,
        ),
        Action(
            "select_all",
            QT_TRANSLATE_NOOP("Actions", "Select &all"),
            Handlers.select_all,
            keys="Ctrl+A",
            tip=QT_TRANSLATE_NOOP("Actions", "All cells of the overview, or all points of the glyph under review"),
            when=font_open,
        ),
        Action(
            "find",
            QT_TRANSLATE_NOOP("Actions", "&Find…"),
            Handlers.find,
            keys="Ctrl+F",
            tip=QT_TRANSLATE_NOOP("Actions", "Search by character, name or U+XXXX"),
            when=font_open,
        ),
    ),
)
