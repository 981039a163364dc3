"""The pages of the window, one behind each tab."""

from collections.abc import Callable, Mapping
from typing import Protocol, cast

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from gui.look.theme import Colours
from gui.window.roomy import Roomy


class Page(Protocol):
    """What a page must know beside being a widget."""

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""


class Book(QTabWidget):
    """Shows one page at a time and makes each when it is first opened, so that the window starts with what it shows.

    Args:
        makers: Name of a page to what makes its widget, in the order of the tabs. The first is made at once.
    """

    def __init__(self, makers: Mapping[str, Callable[[], QWidget]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self._makers = makers
        self.names = tuple(makers)
        self._pages: dict[str, QWidget] = {}
        self._places = [QVBoxLayout() for _ in makers]
        self._colours: Colours | None = None
        for place in self._places:
            place.setContentsMargins(0, 0, 0, 0)
            behind_tab = QWidget()
            behind_tab.setLayout(place)
            self.addTab(behind_tab, "")
        self.currentChanged.connect(self._make)
        self._make(0)
        self.retranslate()

    def open(self, name: str) -> QWidget:
        """Turn to a page, and give it."""
        self.setCurrentIndex(self.names.index(name))
        return self.page(name)

    def title(self, name: str) -> str:
        """What the tab of a page says."""
        return self.tabText(self.names.index(name))

    def turn(self, pages: int) -> None:
        """Turn so many pages on, or back when negative; behind the last comes the first."""
        self.setCurrentIndex((self.currentIndex() + pages) % self.count())

    def page(self, name: str) -> QWidget:
        """A page; made now if it was never opened."""
        self._make(self.names.index(name))
        return self._pages[name]

    def set_colours(self, colours: Colours) -> None:
        """Draw every page that there is for a scheme."""
        self._colours = colours
        for page in self._pages.values():
            cast(Page, page).set_colours(colours)

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        titles = {
            "explore": self.tr("Explore"),
            "compare": self.tr("Compare"),
            "seek": self.tr("What would it take?"),
            "why": self.tr("Why?"),
            "workshop": self.tr("Workshop"),
            "evidence": self.tr("Evidence"),
            "model": self.tr("Model"),
        }
        for position, name in enumerate(self.names):
            self.setTabText(position, titles[name])

    def _make(self, position: int) -> None:
        name = self.names[position]
        if name in self._pages:
            return
        page = self._pages[name] = self._makers[name]()
        self._places[position].addWidget(Roomy(page))
        if self._colours is not None:
            cast(Page, page).set_colours(self._colours)
