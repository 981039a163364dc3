"""The rows of the list of all that differs from the baseline."""

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from gui.controls.record_view import RecordView
from gui.levers import departure_words as words
from gui.models.records import Column
from scenarios.editing.departures import Departure

BACK: Final = "\u21ba"
"""Stands in a column of its own: a click on it brings the row back."""


class DifferenceList(RecordView):
    """Shows departures; a click on a name goes there, one on the arrow brings the row back, and so do keys."""

    go_wanted = Signal(object)
    """The user wants to see where something departs; carries the departure."""
    back_wanted = Signal(list)
    """The user wants departures back at what the baseline has."""
    copy_wanted = Signal()
    """The user wants the list on the clipboard."""

    def __init__(self) -> None:
        super().__init__()
        self.clicked.connect(self._click)

    def retranslate(self) -> None:
        """Set the headings in the language of the window."""
        self.set_columns(self._columns())

    def written_columns(self) -> list[Column]:
        """The columns that are copied and printed; the arrow stays here."""
        return [column for column in self._columns() if column.heading]

    def departure_at(self, index: QModelIndex) -> Departure:
        """What a row is about."""
        found = self.table.records[self.filter.mapToSource(index).row()]
        assert isinstance(found, Departure)
        return found

    def chosen_rows(self) -> list[Departure]:
        """What the selected rows are about."""
        return [self.departure_at(index) for index in self.selectionModel().selectedRows()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to a row, Delete brings the selected ones back, Copy takes all of them along."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.back_wanted.emit(self.chosen_rows())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen is not None:
            self.go_wanted.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def _click(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.go_wanted.emit(self.departure_at(index))
        elif not self._columns()[index.column()].heading:
            self.back_wanted.emit([self.departure_at(index)])

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("What"), words.name, 28, tone=lambda _entry: "accent"),
            Column(self.tr("Part"), words.part, 30),
            Column(self.tr("Year"), lambda entry: entry.year, 6, lambda _entry, year: str(round(year))),
            Column(self.tr("Official"), lambda entry: entry.official, 14, words.written),
            Column(self.tr("Own"), lambda entry: entry.own, 14, words.written),
            Column("", lambda _entry: BACK, 3, hint=self.tr("Back to official")),
            Column(self.tr("Note"), lambda entry: entry.note, 30),
        ]
