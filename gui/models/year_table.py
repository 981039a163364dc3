"""The levers by year, as a table that reads and writes like a spreadsheet."""

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont

from gui import formats, labels
from gui.focus import Focus
from gui.levers.edits import LeverEdits
from gui.session import Session
from gui.theme import LIGHT, Colours
from scenarios.schema import LARGEST_BUDGET, LARGEST_INTAKE
from simulation.dimensions import RUBRICS, TRACKS

Index = QModelIndex | QPersistentModelIndex

ROWS: Final = tuple(("budget", rubric) for rubric in RUBRICS) + tuple(("training_places", track) for track in TRACKS)
YEARS: Final = tuple(range(2009, 2031))
MOST: Final = {"budget": float(LARGEST_BUDGET), "training_places": float(LARGEST_INTAKE)}


class YearTable(QAbstractTableModel):
    """Rows are rubrics and training tracks, columns years. Cells that differ from the official value are marked."""

    refused = Signal(str)
    """A typed text was no allowed number; carries the reason in words."""

    def __init__(self, session: Session, focus: Focus, edits: LeverEdits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._focus = focus
        self._edits = edits
        self.colours: Colours = LIGHT
        session.scenario_changed.connect(self.refresh)
        focus.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the session's scenario again."""
        self.dataChanged.emit(self.index(0, 0), self.index(len(ROWS) - 1, len(YEARS) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number of lever elements."""
        return 0 if parent.isValid() else len(ROWS)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number of years."""
        return 0 if parent.isValid() else len(YEARS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Years above, names of levers beside."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return str(YEARS[section]) if orientation == Qt.Orientation.Horizontal else labels.name(ROWS[section][1])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Years that are history can't be edited until they are opened."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._focus.may_change(YEARS[index.column()]):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The value of a cell, its text, and how it is marked."""
        lever, element = ROWS[index.row()]
        year = YEARS[index.column()]
        own = self._session.scenario.value(lever, element, year)
        official = self._session.scenario.official(lever, element, year)
        if role == Qt.ItemDataRole.DisplayRole:
            return formats.whole(own)
        if role == Qt.ItemDataRole.EditRole:
            return QLocale().toString(own, "g", 10)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            alignment = Qt.AlignmentFlag
            return alignment.AlignRight | alignment.AlignAbsolute | alignment.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            if own != official:
                return QColor(self.colours.accent)
            return QColor(self.colours.text if self._focus.may_change(year) else self.colours.muted)
        if role == Qt.ItemDataRole.FontRole and own != official:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("{lever} {year}: {own} (official {official})").format(
                lever=labels.name(element),
                year=year,
                own=formats.whole(own),
                official=formats.whole(official),
            )
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take up a typed number, written as the language of the window writes it."""
        lever, element = ROWS[index.row()]
        year = YEARS[index.column()]
        number, is_number = QLocale().toDouble(str(value).strip())
        if role != Qt.ItemDataRole.EditRole or not self._focus.may_change(year):
            return False
        if not is_number or not 0 <= number <= MOST[lever]:
            text = self.tr("“{text}” is not a number between 0 and {most}; the cell keeps its value.")
            self.refused.emit(text.format(text=value, most=formats.whole(MOST[lever])))
            return False
        words = self.tr("Set {subject} {year} to {amount}").format(
            subject=labels.name(element), year=year, amount=formats.whole(number)
        )
        return self._edits.take(self._session.scenario.with_value(lever, element, year, number), words)
