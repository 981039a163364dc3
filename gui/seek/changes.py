"""What a solution changes: lever by lever, and year by year when that is asked for."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.charts.announce import tell
from gui.charts.sheet import Sheet
from gui.charts.table import TableDialog
from gui.clipboard import Row, copy_cells
from gui.look.text import label
from gui.look.theme import GRID
from gui.seek import words
from gui.words import formats
from scenarios.scenario import Scenario
from scenarios.seek.question import Change, Question, Solution

NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class ChangesCard(QFrame):
    """A line for each lever that changes: what it is, what it becomes, what that costs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._question: Question | None = None
        self._solution: Solution | None = None
        self.table: TableDialog | None = None
        self.heading = label("heading")
        self.by_year, self.copy = QPushButton(), QPushButton()
        self._lines = QWidget()
        self.grid = QGridLayout(self._lines)
        self._lay_out()
        self.by_year.clicked.connect(self.open_table)
        self.copy.clicked.connect(self.copy_numbers)
        self.retranslate()

    def show_solution(self, question: Question, solution: Solution) -> None:
        """Show what a solution of a question changes."""
        self._question, self._solution = question, solution
        self._show()
        if self.table and self.table.isVisible():
            self.table.show_sheets(*self._told())

    def open_table(self) -> None:
        """Show the years in a window of their own."""
        self.table = self.table or TableDialog(self)
        self.table.open_beside(*self._told())

    def copy_numbers(self) -> None:
        """Put the lines on the clipboard, for a spreadsheet."""
        question, solution = self._question, self._solution
        if question is None or solution is None:
            return
        years = question.limits.years
        rows: list[Row] = [self._headings(with_unit=True)]
        for change in solution.changes:
            name, factor = change.lever.name, words.factor(change.lever.name, years)
            shown = change.before * factor, change.after * factor
            rows.append((words.lever_name(name), *shown, words.unit_name(name), change.cost))
        copy_cells(rows)
        tell(self, self.tr("The changes were copied."))

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the table with what it is about."""
        super().hideEvent(event)
        if self.table and not event.spontaneous():
            self.table.reject()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.heading.setText(self.tr("What changes"))
        self.by_year.setText(self.tr("By year"))
        self.by_year.setToolTip(self.tr("Show every year of the levers that change"))
        self.copy.setText(self.tr("Copy numbers"))

    def _headings(self, *, with_unit: bool = False) -> tuple[str, ...]:
        unit = (self.tr("Unit"),) if with_unit else ()
        return (self.tr("Lever"), self.tr("Now"), self.tr("Then"), *unit, self.tr("Cost, MAD m"))

    def _show(self) -> None:
        question, solution = self._question, self._solution
        if question is None or solution is None:
            return
        self._clear()
        for column, text in enumerate(self._headings()):
            self._put(0, column, text, is_muted=True)
        for line, change in enumerate(solution.changes, 1):
            for column, text in enumerate(_cells(change, question.limits.years)):
                self._put(line, column, text, is_muted=column == 1)
        span = formats.years(question.limits.years)
        self.heading.setText(self.tr("What changes, {years}").format(years=span))

    def _put(self, line: int, column: int, text: str, *, is_muted: bool) -> None:
        cell = label("muted" if is_muted else None)
        cell.setText(text)
        cell.setWordWrap(not column)
        if column:
            cell.setAlignment(NUMBERS)
        self.grid.addWidget(cell, line, column)

    def _clear(self) -> None:
        while (item := self.grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _told(self) -> tuple[str, str, list[Sheet]]:
        """Title, summary and numbers, as the table shows them."""
        question, solution = self._question, self._solution
        assert question is not None
        assert solution is not None
        summary = self.tr("Each lever that changes in each year, as it is and as it would be.")
        sheets = [self._sheet(question, solution.scenario, change) for change in solution.changes]
        return self.heading.text(), summary, sheets

    def _sheet(self, question: Question, after: Scenario, change: Change) -> Sheet:
        name, years = change.lever.name, question.limits.years
        key, element = name.split(".")
        before = [question.scenario.value(key, element, year) for year in years]
        then = [after.value(key, element, year) for year in years]
        return Sheet(
            label=words.lever_name(name),
            headings=(self.tr("Year"), self.tr("Now"), self.tr("Then")),
            years=tuple(years),
            rows=tuple(zip(before, then, strict=True)),
            write=partial(formats.percent, places=1) if change.lever.is_mix else formats.whole,
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.heading, 1)
        top.addWidget(self.by_year)
        top.addWidget(self.copy)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(3 * GRID)
        self.grid.setVerticalSpacing(GRID)
        self.grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self._lines)


def _cells(change: Change, years: Sequence[int]) -> tuple[str, ...]:
    """A line of the card."""
    name = change.lever.name
    write = words.number if change.lever.is_mix else words.lever_amount
    before, after = words.number(name, change.before, years), write(name, change.after, years)
    return words.lever_name(name), before, after, formats.whole(change.cost)
