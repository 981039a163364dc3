"""The languages of the window."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from resources import resource
from scenarios.language import languages
from scenarios.language.speech import Speech

_LEFT: Final = Qt.LayoutDirection.LeftToRight
_RIGHT: Final = Qt.LayoutDirection.RightToLeft


@dataclass(frozen=True)
class Language:
    """One language.

    Attributes:
        code: Two letters.
        name: Its own name.
        locale: The locale whose numbers and dates it uses.
        direction: The direction in which it is read.
    """

    code: str
    name: str
    locale: str
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight


LANGUAGES: Final = tuple(
    Language(entry.code, entry.name, entry.locale, _RIGHT if entry.is_right_to_left else _LEFT)
    for entry in languages.LANGUAGES
)


def speech() -> Speech:
    """The language that the window speaks now."""
    return _speech(QLocale().name())


@cache
def _speech(locale: str) -> Speech:
    return Speech(QCoreApplication.translate, languages.language_of(locale).numbers)


def preferred(code: str = "") -> Language:
    """The language of a code, or that of the desktop; English where neither is known."""
    wanted = code or QLocale.system().name()[:2]
    return next((language for language in LANGUAGES if language.code == wanted), LANGUAGES[0])


class Translators:
    """The translators that stand in for the source language: ours, and Qt's own for its buttons and dialogs."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def speak(self, language: Language) -> None:
        """Translate the application, its numbers included.

        Raises:
            FileNotFoundError: If the translation of the language was not compiled.
        """
        QLocale.setDefault(QLocale(language.locale))
        while self._installed:
            QCoreApplication.removeTranslator(self._installed.pop())
        if language is LANGUAGES[0]:
            return
        own = str(resource("translations", f"mizan_{language.code}.qm"))
        if not self._install(own):
            raise FileNotFoundError(f"{own} cannot be read")
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"{qt}/qtbase_{language.code}.qm")

    def _install(self, compiled: str) -> bool:
        translator = QTranslator(QCoreApplication.instance())
        found = translator.load(compiled)
        if found:
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)
        return found
