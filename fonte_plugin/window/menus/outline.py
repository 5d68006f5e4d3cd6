"""The Outline menu: points and contours of generated glyphs."""

from __future__ import annotations

from fonte_plugin.window.handlers import Handlers
from fonte_plugin.window.look.words import QT_TRANSLATE_NOOP
from fonte_plugin.window.menus import titles
from fonte_plugin.window.menus.action import Action, Menu
from fonte_plugin.window.menus.conditions import copyable, outline_editable
from fonte_plugin.workspace.review.point_edit import Align

OUTLINE = Menu(
    titles.OUTLINE,
    (
        Action(
            "edit_copy",
            QT_TRANSLATE_NOOP("Actions", "&Edit a copy"),
            Handlers.edit_copy,
            keys="Ctrl+Shift+C",
            tip=QT_TRANSLATE_NOOP("Actions", "Change a glyph of your own here; what you drew stays until you save"),
            when=copyable,
        ),
        Action(
            "smooth",
            QT_TRANSLATE_NOOP("Actions", "Make &smooth"),
            Handlers.make_smooth,
            keys="Ctrl+Shift+M",
            tip=QT_TRANSLATE_NOOP("Actions", "Turn the handles of selected points into one line"),
            when=outline_editable,
            divider=True,
        ),
        Action(
            "convert",
            QT_TRANSLATE_NOOP("Actions", "&Line to curve, curve to line"),
            Handlers.convert,
            tip=QT_TRANSLATE_NOOP("Actions", "What lies between selected points"),
            when=outline_editable,
        ),
        Action(
            "flip_across",
            QT_TRANSLATE_NOOP("Actions", "Flip left and &right"),
            lambda do: do.flip(upright=False),
            tip=QT_TRANSLATE_NOOP("Actions", "The contours of selected points, or all"),
            when=outline_editable,
            divider=True,
        ),
        Action(
            "flip_upright",
            QT_TRANSLATE_NOOP("Actions", "Flip top and &bottom"),
            lambda do: do.flip(upright=True),
            tip=QT_TRANSLATE_NOOP("Actions", "The contours of selected points, or all"),
            when=outline_editable,
        ),
        Action(
            "align_left",
            QT_TRANSLATE_NOOP("Actions", "Align left"),
            lambda do: do.align(Align.LEFT),
            when=outline_editable,
            divider=True,
        ),
        Action(
            "align_center",
            QT_TRANSLATE_NOOP("Actions", "Align centres"),
            lambda do: do.align(Align.CENTER),
            when=outline_editable,
        ),
        Action(
            "align_right",
            QT_TRANSLATE_NOOP("Actions", "Align right"),
            lambda do: do.align(Align.RIGHT),
            when=outline_editable,
        ),
        Action(
            "align_top",
            QT_TRANSLATE_NOOP("Actions", "Align top"),
            lambda do: do.align(Align.TOP),
            when=outline_editable,
        ),
        Action(
            "align_middle",
            QT_TRANSLATE_NOOP("Actions", "Align middles"),
            lambda do: do.align(Align.MIDDLE),
            when=outline_editable,
        ),
        Action(
            "align_bottom",
            QT_TRANSLATE_NOOP("Actions", "Align bottom"),
            lambda do: do.align(Align.BOTTOM),
            when=outline_editable,
        ),
    ),
)
