"""The card of a variable: what it is, how it comes about, and what it rests on."""

from typing import Final

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from gui.look.theme import GRID, LIGHT, Colours
from gui.panels.variable_text import NAME, SECTOR, page_text

WEB: Final = ("http", "https")

STYLE: Final = ".formula a { text-decoration: none }"
"""Every name in a formula is a link, so none needs a line to tell it from the others."""


class VariablePanel(QTextBrowser):
    """Shows the page of one variable or parameter. Links lead to others; addresses open on a click, outside."""

    name_wanted = Signal(str)
    """A variable or parameter was clicked; carries its name."""

    sector_wanted = Signal(str)
    """A sector was clicked; carries its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = LIGHT
        self._name = ""
        self.setObjectName("card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(3 * GRID)
        self.document().setDefaultStyleSheet(STYLE)
        self.anchorClicked.connect(self._follow)
        self.retranslate()

    def show_name(self, name: str) -> None:
        """Show the page of a name."""
        self._name = name
        self._write()

    def set_colours(self, colours: Colours) -> None:
        """Write for a scheme."""
        self._colours = colours
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language or of the direction in which it is read."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._write()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.setAccessibleName(self.tr("About the chosen variable"))
        self._write()

    def _write(self) -> None:
        text = page_text(self._name, self._colours) if self._name else ""
        direction = "rtl" if self.isRightToLeft() else "ltr"
        self.setHtml(f"<div dir='{direction}'>{text}</div>")

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == NAME:
            self.name_wanted.emit(link.path())
        elif link.scheme() == SECTOR:
            self.sector_wanted.emit(link.path())
        elif link.scheme() in WEB:
            QDesktopServices.openUrl(link)
