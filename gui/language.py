"""The languages of the window."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from resources import resource


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


LANGUAGES: Final = (
    Language("en", "English", "en_GB"),
    Language("fr", "Français", "fr_FR"),
    Language("ar", "العربية", "ar_MA", Qt.LayoutDirection.RightToLeft),
)


def preferred(code: str = "") -> Language:
    """The language of a code, or that of the desktop; English where neither is known."""
    wanted = code or QLocale.system().name()[:2]
    return next((language for language in LANGUAGES if language.code == wanted), LANGUAGES[0])


class Translators:
    """The translators that stand in for the source language."""

    def __init__(self) -> None:
        self._installed: QTranslator | None = None

    def speak(self, language: Language) -> None:
        """Translate the application, its numbers included.

        Raises:
            FileNotFoundError: If the translation of the language was not compiled.
        """
        QLocale.setDefault(QLocale(language.locale))
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None
        if language is LANGUAGES[0]:
            return
        compiled = resource("translations", f"mizan_{language.code}.qm").read_bytes()
        translator = QTranslator(QCoreApplication.instance())
        if not translator.load(compiled):
            raise FileNotFoundError(f"mizan_{language.code}.qm cannot be read")
        QCoreApplication.installTranslator(translator)
        self._installed = translator
