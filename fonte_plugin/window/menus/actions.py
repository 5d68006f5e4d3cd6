"""Every action of every menu, as Qt's own; and what can be done now."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.handlers import Handlers
from fonte_plugin.window.look.words import QT_TRANSLATE_NOOP, plain
from fonte_plugin.window.menus.edit import EDIT
from fonte_plugin.window.menus.file import FILE
from fonte_plugin.window.menus.font import FONT
from fonte_plugin.window.menus.glyph import GLYPH
from fonte_plugin.window.menus.help import HELP
from fonte_plugin.window.menus.outline import OUTLINE
from fonte_plugin.window.menus.titles import CONTEXT
from fonte_plugin.window.menus.view import VIEW

MENUS = (FILE, EDIT, GLYPH, OUTLINE, FONT, VIEW, HELP)
"""In the order of TITLES."""
ACTIONS = tuple(action for menu in MENUS for action in menu.actions)
SAVE_ALL_MASTERS = QT_TRANSLATE_NOOP("Actions", "Save as a &new designspace…")
REDRAW_MISSING = QT_TRANSLATE_NOOP("Actions", "D&raw it")


def build_actions(handlers: Handlers) -> Mapping[str, QAction]:
    """A QAction for each row, by its name; it belongs to `handlers`, who do it."""
    actions = {}
    for row in ACTIONS:
        action = QAction(QCoreApplication.translate(CONTEXT, row.text), handlers)
        action.setObjectName(row.name)
        action.setShortcut(QKeySequence(row.keys))
        tip = QCoreApplication.translate(CONTEXT, row.tip or row.text)
        action.setToolTip(plain(tip))
        action.setStatusTip("")
        action.triggered.connect(lambda _=False, do=row.do: do(handlers))
        actions[row.name] = action
    return actions


def refresh_actions(actions: Mapping[str, QAction], bench: Workbench) -> None:
    """What can be done now, under the name of what it would do."""
    for row in ACTIONS:
        actions[row.name].setEnabled(row.when(bench))
    stack = bench.undo_stack
    for name, text in (("undo", stack.undoText()), ("redo", stack.redoText())):
        alone = QCoreApplication.translate(CONTEXT, f"&{name.capitalize()}")
        both = QCoreApplication.translate("Actions", "{0} {1}")  # undo or redo, and what
        actions[name].setText(both.format(alone, text.replace("&", "&&")) if text else alone)
        actions[name].setIconText(plain(alone))
        actions[name].setToolTip(both.format(plain(alone), text) if text else plain(alone))
    family = bench.session is not None and bench.session.designspace is not None
    text = SAVE_ALL_MASTERS if family else next(row.text for row in ACTIONS if row.name == "save_new")
    actions["save_new"].setText(QCoreApplication.translate(CONTEXT, text))
    begun = any(bench.review[char].candidates for char in bench.subjects)
    text = QT_TRANSLATE_NOOP("Actions", "&Re-roll") if begun or not bench.subjects else REDRAW_MISSING
    actions["reroll"].setText(QCoreApplication.translate(CONTEXT, text))
