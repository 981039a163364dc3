"""Help ▸ User guide: opened in the browser of the desktop, or read in the window."""

from pathlib import Path
from typing import Any, cast
from xml.etree import ElementTree

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage, QPixmap, QTextDocument
from PySide6.QtWidgets import QDockWidget

from gui.help.help import PANEL
from gui.help.text_dialog import TextDialog
from gui.look.appearance import Appearance
from gui.window.docks import PLACES
from gui.window.main_window import MainWindow
from gui.words.language import LANGUAGES
from scenarios.user_guide import shipped_guide
from tests.gui.places import settle

TOLD = set(PLACES) - {PANEL}
"""The panels that the guide tells of; that for help explains itself."""


class Browser(QObject):
    """Takes what the desktop would be asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address)


def bold_in(code: str) -> set[str]:
    page = ElementTree.fromstring(shipped_guide(code).removeprefix("<!DOCTYPE html>\n"))
    return {" ".join("".join(part.itertext()).split()) for part in page.iter("b")}


def test_that_the_guide_opens_in_the_browser_in_the_language_of_the_window(
    window: MainWindow, appearance: Appearance
) -> None:
    browser = Browser()
    cast(Any, QDesktopServices).setUrlHandler("file", browser, "open")  # takes a str, whatever its stubs say
    try:
        for language in LANGUAGES:
            appearance.choose_language(language)
            window.actions_by_name["guide"].trigger()
            page = browser.opened[-1]
            assert page.fileName() == f"{language.code}.html"
            assert Path(page.toLocalFile()).read_text(encoding="utf-8") == shipped_guide(language.code)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert window.findChild(TextDialog) is None


def test_that_without_a_browser_the_guide_is_read_in_the_window(window: MainWindow) -> None:
    window.help.read_guide()

    dialog = window.findChild(TextDialog)
    assert isinstance(dialog, TextDialog)
    settle()
    reader = dialog.reader
    assert "The first ten minutes" in reader.toPlainText()
    assert reader.horizontalScrollBar().maximum() < 0.01 * reader.viewport().width(), "pictures fit"
    picture = reader.document().resource(QTextDocument.ResourceType.ImageResource, QUrl("pictures/en-window.webp"))
    assert isinstance(picture, QImage | QPixmap)
    assert not picture.isNull()
    reader.anchorClicked.emit(QUrl("#glossary"))
    assert reader.verticalScrollBar().value() > 0.6 * reader.verticalScrollBar().maximum()
    dialog.close()


def test_that_every_page_and_panel_of_the_window_is_told(window: MainWindow, appearance: Appearance) -> None:
    for language in LANGUAGES:
        appearance.choose_language(language)
        settle()
        titles = {window.book.title(name) for name in window.book.names}
        titles |= {dock.windowTitle() for dock in window.findChildren(QDockWidget) if dock.objectName() in TOLD}
        assert len(titles) == len(window.book.names) + len(TOLD)
        assert {" ".join(title.split()) for title in titles} <= bold_in(language.code)
