"""Text to read: help, keys, licences. Selectable, in the type of the theme, with links that are sent out."""

import re

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from gui.look.theme import GRID, LARGE, LIGHT, Colours

TOPIC = "help"
"""Scheme of the links to other help texts."""


HEADING = re.compile(r"<(/?)(h[12])>")


class Reader(QTextBrowser):
    """Shows a piece of HTML and keeps to the direction of reading."""

    topic_wanted = Signal(str)
    """A link to a help text was followed; carries its topic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = LIGHT
        self._text = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(3 * GRID)
        self.anchorClicked.connect(self._follow)

    def show_text(self, text: str) -> None:
        """Show a piece of HTML."""
        self._text = text
        self._write()

    def set_colours(self, colours: Colours) -> None:
        """Write for a scheme."""
        self._colours = colours
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """Take up another direction of reading or size of text."""
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._write()
        super().changeEvent(event)

    def _write(self) -> None:
        direction = "rtl" if self.isRightToLeft() else "ltr"
        self.document().setDefaultStyleSheet(_style(self._colours, self.font().pointSizeF()))
        self.setHtml(f"<div dir='{direction}'>{HEADING.sub(_as_paragraph, self._text)}</div>")

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == TOPIC:
            self.topic_wanted.emit(link.path())
        elif link.hasFragment() and link.isRelative() and not link.path():
            self.scrollToAnchor(link.fragment())
        elif link.scheme() in ("http", "https", "file"):
            QDesktopServices.openUrl(link)


def _as_paragraph(tag: re.Match[str]) -> str:
    """Qt gives headings sizes of its own, beside those of the style."""
    return "</p>" if tag.group(1) else f"<p class='{tag.group(2)}'>"


def _style(colours: Colours, points: float) -> str:
    return f"""
    p {{ margin-top: 0; margin-bottom: {2 * GRID}px; }}
    .h1 {{ font-size: {LARGE * points:.1f}pt; font-weight: 600; margin-bottom: {GRID}px; }}
    .h2 {{ font-weight: 600; color: {colours.muted}; margin-top: {3 * GRID}px; margin-bottom: {GRID}px; }}
    ul {{ margin-top: 0; margin-bottom: 0; -qt-list-indent: 0; }}
    li {{ margin-bottom: {GRID}px; margin-left: {3 * GRID}px; margin-right: {3 * GRID}px; }}
    a {{ color: {colours.accent}; }}
    td {{ padding: {GRID // 2}px 0; }}
    ol {{ -qt-list-indent: 1; }}
    img {{ max-width: 90%; }}
    pre {{ white-space: pre-wrap; }}
    .muted {{ color: {colours.muted}; }}
    """
