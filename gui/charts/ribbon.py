"""What binds in each year: demand, skills or seats, as a ribbon of stacked shares."""

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolTip, QVBoxLayout, QWidget

from gui.charts.announce import announce
from gui.charts.card import Card
from gui.charts.heading import MenuButton
from gui.charts.hints import HINT_SHOWN_FOR, hint
from gui.charts.ribbon_bars import RibbonBars
from gui.charts.ribbon_key import RibbonKey
from gui.charts.ribbon_words import RibbonWords
from gui.charts.series import Numbers, Years
from gui.charts.shares import CONSTRAINTS
from gui.charts.sheet import Sheet
from gui.charts.table import SHORTCUT, TableDialog
from gui.controls.flow import FlowLayout
from gui.look.theme import GRID, Colours
from gui.words.formats import percent
from simulation.model import FIRST_YEAR, LAST_YEAR_SHOWN


class BindingRibbon(Card):
    """Shows for each year the share of the runs in which demand, skills or seats bind."""

    year_hovered = Signal(object)
    """The pointer or an arrow key is at another year (int), or has left (None)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = RibbonWords(self)
        self.table: TableDialog | None = None
        self._title = RibbonKey(None, self)
        self._keys = {constraint: RibbonKey(constraint, self) for constraint in CONSTRAINTS}
        self.bars = RibbonBars(FIRST_YEAR, LAST_YEAR_SHOWN, self)
        self.button = MenuButton(self)
        self.menu = QMenu(self)
        self._table_action = self.menu.addAction("", self.open_table)
        self._table_action.setShortcut(SHORTCUT)
        self._table_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self._table_action)
        self.button.setMenu(self.menu)
        self._lay_out()
        self.bars.pointed_at.connect(self._point_at)
        self.bars.focus_changed.connect(self.mark)
        self._translate()

    def _lay_out(self) -> None:
        line = QWidget(self)
        flow = FlowLayout(line, 2 * GRID, 0)
        for key in (self._title, *self._keys.values()):
            flow.addWidget(key)
        top = QHBoxLayout()
        top.addWidget(line, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.bars)

    def set_shares(self, years: Years, demand: Numbers, skills: Numbers, seats: Numbers, *, members: int) -> None:
        """Show other shares; all arrays of shape (years,). A year in which nothing is known stays empty.

        Args:
            years: Years in rising order.
            demand: Share of the runs in which demand binds, between 0 and 1.
            skills: Share in which skills bind.
            seats: Share in which seats bind.
            members: Of how many runs these are shares.
        """
        shares = np.column_stack([demand, skills, seats])
        known = np.isfinite(shares).all(axis=1) & (shares.sum(axis=1) > 0)
        self.words.years = np.asarray(years, dtype=np.int64)[known]
        self.words.shares = shares[known]
        self.bars.set_shares(self.words.years, self.words.shares)
        if members != self.words.members:
            self.words.members = members
            self._explain()
        self._describe()
        if self.table and self.table.isVisible():
            self.table.show_sheets(*self._told())

    def set_years(self, first: int, last: int) -> None:
        """Set the first and the last year of the axis."""
        self.bars.set_years(first, last)

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        super().set_colours(colours)
        self.bars.set_colours(colours)
        for key in (self._title, *self._keys.values()):
            key.colours = colours
            key.update()

    def show_cross_hair(self, year: int | None) -> None:
        """Frame a year, or none."""
        self.bars.mark_year(year)

    def _point_at(self, year: int | None) -> None:
        self.show_cross_hair(year)
        if year is None:
            QToolTip.hideText()
        else:
            corner = self.bars.bar(year).bottomLeft().toPoint() + QPoint(0, GRID)
            words = hint(self, self.words.explanation(year))
            QToolTip.showText(self.bars.mapToGlobal(corner), words, self.bars, QRect(), HINT_SHOWN_FOR)
            if self.bars.hasFocus():
                announce(self.bars, self.words.year(year))
        self.year_hovered.emit(year)

    def open_table(self) -> None:
        """Show the shares in a window of their own, which follows the ribbon."""
        self.table = self.table or TableDialog(self)
        self.table.open_beside(*self._told())

    def _told(self) -> tuple[str, str, list[Sheet]]:
        """Title, summary and numbers, as the table shows them."""
        names = self.words.names()
        sheet = Sheet(
            label=self._title.text,
            headings=(self.tr("Year"), *(names[constraint] for constraint in CONSTRAINTS)),
            years=tuple(self.words.years.tolist()),
            rows=tuple(map(tuple, self.words.shares.tolist())),
            write=percent,
        )
        return self._title.text, f"{self.words.summary()}\n{self.words.counting()}", [sheet]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu, by mouse or by key."""
        self.menu.popup(event.globalPos())

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the table: a ribbon that nobody sees does not follow the run."""
        super().hideEvent(event)
        if self.table and not event.spontaneous():
            self.table.reject()

    def changeEvent(self, event: QEvent) -> None:
        """Take another language or size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        elif event.type() == QEvent.Type.FontChange:
            self._explain()

    def _translate(self) -> None:
        self._title.text = self.tr("What binds")
        self._table_action.setText(self.tr("Table of numbers"))
        self.button.setAccessibleName(self.tr("Menu of {chart}").format(chart=self._title.text))
        for constraint, name in self.words.names().items():
            self._keys[constraint].text = name
        for key in (self._title, *self._keys.values()):
            key.updateGeometry()
            key.update()
        self._explain()
        self._describe()

    def _explain(self) -> None:
        """Set the hints that are the same for every year."""
        counting = self.words.counting()
        self._title.setToolTip(hint(self, [counting]))
        for constraint, key in self._keys.items():
            key.setToolTip(hint(self, [self.words.meaning(constraint), counting]))

    def _describe(self) -> None:
        summary = self.words.summary()
        for widget in (self, self.bars):
            widget.setAccessibleName(self._title.text)
            widget.setAccessibleDescription(f"{summary}. {self.words.counting()}" if summary else "")
