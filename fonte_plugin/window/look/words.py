"""Words of the workspace in the language of the user: `generated` and the like become text only here."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

CONTEXT = "Words"
_KEY = re.compile(r"&&|\(&\w\)|&")


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that pyside6-lupdate looks for
    """Marks a text that is translated later; Qt's own is typed as any object."""
    return text


WORDS = (
    QT_TRANSLATE_NOOP("Words", "missing"),
    QT_TRANSLATE_NOOP("Words", "drawn"),
    QT_TRANSLATE_NOOP("Words", "generated"),
    QT_TRANSLATE_NOOP("Words", "accepted"),
    QT_TRANSLATE_NOOP("Words", "rejected"),
    QT_TRANSLATE_NOOP("Words", "failed"),
    QT_TRANSLATE_NOOP("Words", "all"),
    QT_TRANSLATE_NOOP("Words", "capitals"),
    QT_TRANSLATE_NOOP("Words", "lower case"),
    QT_TRANSLATE_NOOP("Words", "figures"),
    QT_TRANSLATE_NOOP("Words", "punctuation"),
    QT_TRANSLATE_NOOP("Words", "other glyphs"),
    QT_TRANSLATE_NOOP("Words", "accents and signs"),
    QT_TRANSLATE_NOOP("Words", "system"),
    QT_TRANSLATE_NOOP("Words", "light"),
    QT_TRANSLATE_NOOP("Words", "dark"),
    QT_TRANSLATE_NOOP("Words", "serif"),
    QT_TRANSLATE_NOOP("Words", "sans-serif"),
    QT_TRANSLATE_NOOP("Words", "monospace"),
    QT_TRANSLATE_NOOP("Words", "handwriting"),
    QT_TRANSLATE_NOOP("Words", "display"),
    QT_TRANSLATE_NOOP("Words", "auto"),
)
"""Statuses, filters, sections, themes and styles."""


def word(text: str) -> str:
    """One of WORDS, translated."""
    return QCoreApplication.translate(CONTEXT, text)


def title(text: str) -> str:
    """One of WORDS, translated, with a capital first letter."""
    translated = word(text)
    return translated[:1].upper() + translated[1:]


def plain(text: str) -> str:
    """The text of an action without the letter that opens it: "Save" of "&Save", "保存" of "保存(&S)"."""
    return _KEY.sub(lambda found: "&" if found[0] == "&&" else "", text)


def signed(number: float) -> str:
    """A whole number with a minus that is one."""
    return str(round(number)).replace("-", "\N{MINUS SIGN}")
