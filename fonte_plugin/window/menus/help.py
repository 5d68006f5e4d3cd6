"""The Help menu: keys, and what this program is."""

from __future__ import annotations

from fonte_plugin.window.handlers import Handlers
from fonte_plugin.window.look.words import QT_TRANSLATE_NOOP
from fonte_plugin.window.menus import titles
from fonte_plugin.window.menus.action import Action, Menu

HELP = Menu(
    titles.HELP,
    (
        Action(
            "show_shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), Handlers.show_shortcuts, keys="F1"
        ),
        Action("show_about", QT_TRANSLATE_NOOP("Actions", "&About Fonte"), Handlers.show_about),
    ),
)
