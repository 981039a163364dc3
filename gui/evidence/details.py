"""What a record says in full, under captions, with links that open only on a click."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from gui.evidence.ledgers import facts
from gui.look.theme import GRID, LIGHT, Colours
from gui.models.records import direction

FACT: Final = "fact"
"""Scheme of the links to facts."""

FACT_ID: Final = re.compile(r"\b(?:D\w-|E)\d{3}[A-Z]?\b")

WEB: Final = ("http", "https")

CAPTIONS: Final = 28
"""Per cent of the width that captions take."""

SHORT: Final = 60
"""Characters up to which a text is one line that belongs beside its caption."""


@dataclass(frozen=True)
class Entry:
    """One thing that is said about a record.

    Attributes:
        caption: What it is; without one the text takes the whole width.
        text: What is said, in whatever direction it runs; an entry that says nothing is left out.
        address: A page, shown in full as a link.
        facts: Ids of the facts behind it.
    """

    caption: str
    text: str = ""
    address: str = ""
    facts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    """A title over the entries that follow it."""

    title: str


class Details(QTextBrowser):
    """Shows a heading and entries below it."""

    fact_wanted = Signal(str)
    """A fact was clicked; carries its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = LIGHT
        self._shown: tuple[str, Sequence[Entry | Section]] = ("", ())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(2 * GRID)
        self.anchorClicked.connect(self._follow)

    def show_entries(self, heading: str, entries: Sequence[Entry | Section]) -> None:
        """Show these; the same again leaves the text where it was scrolled to."""
        if (heading, entries) != self._shown:
            self._shown = (heading, entries)
            self._write()

    def set_colours(self, colours: Colours) -> None:
        """Write for a scheme."""
        self._colours = colours
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """Put the captions on the side where reading begins."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._write()

    def _write(self) -> None:
        heading, entries = self._shown
        rows = "".join(map(self._row, (Section(heading), *entries)))
        self.setHtml(f"<table width='100%' cellspacing='0' cellpadding='{GRID // 2}'>{rows}</table>")

    def _row(self, entry: Entry | Section) -> str:
        if isinstance(entry, Section):
            title = self._paragraph(escape(entry.title), entry.title, "font-weight:600")
            return f"<tr><td colspan='2' style='padding-top:{GRID}px'>{title}</td></tr>"
        if not (entry.text or entry.address or entry.facts):
            return ""
        text = self._paragraph(self._linked(entry), entry.text or entry.address)
        if not entry.caption:
            return f"<tr><td colspan='2'>{text}</td></tr>"
        caption = self._paragraph(escape(entry.caption), entry.caption, f"color:{self._colours.muted}")
        cells = [f"<td width='{CAPTIONS}%'>{caption}</td>", f"<td width='{100 - CAPTIONS}%'>{text}</td>"]
        if self.isRightToLeft():  # rich text has no mirrored tables
            cells.reverse()
        return f"<tr>{''.join(cells)}</tr>"

    def _paragraph(self, inside: str, text: str, style: str = "") -> str:
        """A paragraph in the direction of its text; a short one stands where reading begins in the window."""
        side = " align='right'" if self.isRightToLeft() and len(text) <= SHORT else ""
        return f"<p dir='{direction(text)}'{side} style='white-space:pre-wrap; {style}'>{inside}</p>"

    def _linked(self, entry: Entry) -> str:
        """The text of an entry, in which every fact that it names leads to that fact."""
        if entry.address:
            return self._link(entry.address, escape(entry.address))
        words = FACT_ID.sub(self._fact_link, escape(entry.text).replace("\n", "<br>"))
        return " ".join((words, *(self._link(f"{FACT}:{key}", key) for key in entry.facts)))

    def _fact_link(self, found: re.Match[str]) -> str:
        key = found.group()
        return self._link(f"{FACT}:{key}", key) if key in facts() else key

    def _link(self, target: str, words: str) -> str:
        return f"<a href='{escape(target)}' style='color:{self._colours.accent}'>{words}</a>"

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == FACT:
            self.fact_wanted.emit(link.path())
        elif link.scheme() in WEB:
            QDesktopServices.openUrl(link)
