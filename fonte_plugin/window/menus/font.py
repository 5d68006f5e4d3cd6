"""The Font menu: what is done to the font as a whole."""

from __future__ import annotations

from fonte_plugin.window.handlers import Handlers
from fonte_plugin.window.look.words import QT_TRANSLATE_NOOP
from fonte_plugin.window.menus import titles
from fonte_plugin.window.menus.action import Action, Menu
from fonte_plugin.window.menus.conditions import font_open

FONT = Menu(
    titles.FONT,
    (
        Action(
            "font_info",
            QT_TRANSLATE_NOOP("Actions", "Font &info…"),
            Handlers.show_font_info,
            keys="Ctrl+I",
            tip=QT_TRANSLATE_NOOP("Actions", "Names, heights, glyphs and masters, and what Fonte takes from them"),
            when=font_open,
        ),
        Action(
            "build_signs",
            QT_TRANSLATE_NOOP("Actions", "&Build accents and signs…"),
            Handlers.build_signs,
            keys="Ctrl+B",
            tip=QT_TRANSLATE_NOOP("Actions", "How much of a glyph set there is, and what can be built of it"),
            when=font_open,
        ),
        Action(
            "check",
            QT_TRANSLATE_NOOP("Actions", "&Check the font"),
            Handlers.check,
            keys="Ctrl+K",
            tip=QT_TRANSLATE_NOOP("Actions", "Kinks, overlaps, stems and more, each a click away"),
            when=font_open,
        ),
        Action(
            "space",
            QT_TRANSLATE_NOOP("Actions", "Suggest &spacing"),
            Handlers.space,
            tip=QT_TRANSLATE_NOOP("Actions", "Side bearings by the rhythm of H O n o, each for you to decide"),
            when=font_open,
            divider=True,
        ),
        Action(
            "kern",
            QT_TRANSLATE_NOOP("Actions", "Suggest &kerning"),
            Handlers.kern,
            tip=QT_TRANSLATE_NOOP("Actions", "Pairs that you would probably kern, each for you to decide"),
            when=font_open,
        ),
    ),
)
