"""The View menu: pages, sizes, light and dark."""

from __future__ import annotations

from fonte_plugin.window.handlers import Handlers
from fonte_plugin.window.look.words import QT_TRANSLATE_NOOP
from fonte_plugin.window.menus import titles
from fonte_plugin.window.menus.action import Action, Menu
from fonte_plugin.window.menus.conditions import font_open

VIEW = Menu(
    titles.VIEW,
    (
        Action(
            "show_overview",
            QT_TRANSLATE_NOOP("Actions", "&Overview"),
            Handlers.show_overview,
            keys="Ctrl+1",
            tip=QT_TRANSLATE_NOOP("Actions", "All glyphs"),
            when=font_open,
        ),
        Action(
            "show_review",
            QT_TRANSLATE_NOOP("Actions", "&Review"),
            Handlers.show_review,
            keys="Ctrl+2",
            tip=QT_TRANSLATE_NOOP("Actions", "One glyph and its candidates"),
            when=font_open,
        ),
        Action(
            "show_proof",
            QT_TRANSLATE_NOOP("Actions", "&Proof"),
            Handlers.show_proof,
            keys="Ctrl+3",
            tip=QT_TRANSLATE_NOOP("Actions", "Set text in the font"),
            when=font_open,
        ),
        Action(
            "fill_screen",
            QT_TRANSLATE_NOOP("Actions", "Proof on the whole &screen"),
            Handlers.fill_screen,
            keys="F11",
            tip=QT_TRANSLATE_NOOP("Actions", "The text alone; Escape goes back, I inverts"),
            when=font_open,
        ),
        Action(
            "invert_proof",
            QT_TRANSLATE_NOOP("Actions", "Proof in &white on black"),
            Handlers.invert_proof,
            keys="Ctrl+Shift+I",
            tip=QT_TRANSLATE_NOOP("Actions", "As type looks reversed; once more goes back"),
            when=font_open,
        ),
        Action(
            "show_points",
            QT_TRANSLATE_NOOP("Actions", "Points and &handles"),
            Handlers.show_points,
            keys="Ctrl+P",
            tip=QT_TRANSLATE_NOOP("Actions", "Show the outline"),
            when=font_open,
            divider=True,
        ),
        Action(
            "zoom_in",
            QT_TRANSLATE_NOOP("Actions", "Larger cells"),
            Handlers.zoom_in,
            keys="Ctrl++",
            when=font_open,
            divider=True,
        ),
        Action(
            "zoom_out", QT_TRANSLATE_NOOP("Actions", "Smaller cells"), Handlers.zoom_out, keys="Ctrl+-", when=font_open
        ),
        Action(
            "zoom_fit",
            QT_TRANSLATE_NOOP("Actions", "Fit"),
            Handlers.zoom_fit,
            keys="Ctrl+0",
            tip=QT_TRANSLATE_NOOP("Actions", "The whole glyph in the review, cells of usual size in the overview"),
            when=font_open,
        ),
        Action(
            "toggle_dark",
            QT_TRANSLATE_NOOP("Actions", "Light or &dark"),
            Handlers.toggle_dark,
            keys="Ctrl+Shift+D",
            divider=True,
        ),
    ),
)
