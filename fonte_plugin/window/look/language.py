"""The language that the window speaks: which there are, which one is meant, and Qt's and our own words in it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from fonte_plugin import resources

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "ja": "日本語"}
"""Each by its own name, under the ISO 639-1 code that its catalogue `resources/translations/fonte_CODE.qm` bears."""
SOURCE = "en"
"""What the code is written in; its catalogue holds singulars and plurals alone."""


def catalogue(code: str) -> Path:
    """The compiled catalogue of a language. Raises FonteError where Fonte's own files are missing."""
    return resources.resource("translations", f"fonte_{code}.qm")


def system_languages() -> list[str]:
    """What the desktop is set to, the preferred one first: "de-AT", "en"."""
    return list(QLocale.system().uiLanguages())


def language(chosen: str) -> str:
    """The code of the language that was chosen or, where none was, the first of the desktop's that there is."""
    known = (code.replace("_", "-").partition("-")[0] for code in (chosen, *([] if chosen else system_languages())))
    return next((code for code in known if code in LANGUAGES), SOURCE)


def speak(application: QCoreApplication, code: str) -> None:
    """Let the application say everything in this language from now on; widgets that are there already do not change.

    Dates and numbers keep the form that the desktop gives them where it is of the same language.
    """
    for spoken in application.findChildren(QTranslator):
        application.removeTranslator(spoken)
        spoken.deleteLater()
    for name, folder in _sources(code):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
    system = QLocale.system()
    QLocale.setDefault(system if system.name().startswith(code) else QLocale(code))


def _sources(code: str) -> Iterable[tuple[str, str]]:
    """The catalogue of Qt's own words, and then ours, which goes before it."""
    yield f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = catalogue(code)
    yield ours.name, str(ours.parent)
