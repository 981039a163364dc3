"""What all charts with a title and a menu have in common: their picture, their numbers as a table, and their names."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent
from PySide6.QtGui import QContextMenuEvent, QHideEvent
from PySide6.QtWidgets import QWidget

from gui.charts.card import Card
from gui.charts.heading import Heading
from gui.charts.menu import ChartMenu
from gui.charts.sheet import Sheet
from gui.charts.table import TableDialog
from gui.clipboard import Row
from gui.look.theme import Colours


class ChartCard(Card):
    """A card with a heading, a menu and a drawing that takes the keyboard.

    Args:
        title: Its title.
        unit: Unit of its numbers in words.
        parent: Its owner.
    """

    def __init__(self, title: str = "", unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading(title, unit, self)
        self.menu: ChartMenu
        self.table: TableDialog | None = None

    def give_menu(self, show_all: Callable[[], object] | None = None) -> None:
        """Make the menu; to be called once the drawing is there.

        Args:
            show_all: Shows all years again, where one can zoom.
        """
        self.menu = ChartMenu(self, show_all)
        self.heading.button.setMenu(self.menu)

    @property
    def title(self) -> str:
        """The title."""
        return self.heading.title

    @property
    def canvas(self) -> QWidget:
        """What is drawn, which takes the keyboard."""
        raise NotImplementedError

    def summary(self) -> str:
        """The chart in one spoken line."""
        raise NotImplementedError

    def sheets(self) -> list[Sheet]:
        """All numbers behind it, as its table shows them."""
        raise NotImplementedError

    def copied(self) -> list[Row]:
        """The numbers with their headings, as a spreadsheet takes them."""
        return [row for sheet in self.sheets() for row in sheet.whole()]

    def open_table(self) -> None:
        """Show the numbers in a window of their own, which follows the chart."""
        self.table = self.table or TableDialog(self)
        self.table.open_beside(*self._told())

    def retell(self) -> None:
        """Say what is shown now, to those who listen and in the table if it is open."""
        self.describe()
        if self.table and self.table.isVisible():
            self.table.show_sheets(*self._told())

    def _told(self) -> tuple[str, str, list[Sheet]]:
        unit = self.heading.unit
        return f"{self.title} ({unit})" if unit else self.title, self.summary(), self.sheets()

    def describe(self) -> None:
        """Name the chart and its parts for those who do not see them."""
        summary = self.summary()
        for widget in (self, self.canvas):
            widget.setAccessibleName(self.title)
            widget.setAccessibleDescription(summary)
        self.heading.button.setAccessibleName(self.tr("Menu of {chart}").format(chart=self.title))
        self.heading.button.setToolTip(self.tr("Copy and save"))

    @contextmanager
    def posed(self) -> Iterator[None]:
        """Hide what does not belong into a picture: the menu button, and where the keyboard is."""
        self.mark(False)
        self.heading.button.is_painted = False
        try:
            yield
        finally:
            self.heading.button.is_painted = True
            self.mark(self.canvas.hasFocus())

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        super().set_colours(colours)
        self.heading.set_colours(colours)

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the table: a chart that nobody sees follows nothing."""
        super().hideEvent(event)
        if self.table and not event.spontaneous():
            self.table.reject()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu, by mouse or by key."""
        self.menu.popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Take another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.describe()
