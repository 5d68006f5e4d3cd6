"""The titles of the menus, in their order: the window shows them before it loads what stands in the menus."""

from __future__ import annotations

from fonte_plugin.window.look.words import QT_TRANSLATE_NOOP

CONTEXT = "Actions"
"""Of the translations of all titles, texts and tooltips."""
FILE = QT_TRANSLATE_NOOP("Actions", "&File")
EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
GLYPH = QT_TRANSLATE_NOOP("Actions", "&Glyph")
OUTLINE = QT_TRANSLATE_NOOP("Actions", "O&utline")
FONT = QT_TRANSLATE_NOOP("Actions", "F&ont")
VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
HELP = QT_TRANSLATE_NOOP("Actions", "&Help")
TITLES = (FILE, EDIT, GLYPH, OUTLINE, FONT, VIEW, HELP)
