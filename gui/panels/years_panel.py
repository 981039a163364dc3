"""The levers by year: the table behind the sliders, and what it adds up to."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.clipboard import copy_cells
from gui.levers.desk import LeverDesk
from gui.levers.edits import LeverEdits
from gui.levers.guard import Guard
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.models.year_edits import YearEdits
from gui.models.year_rows import ROWS, Row
from gui.models.year_table import YearTable
from gui.models.year_totals import YearTotals
from gui.panels.year_view import YearView, fit_rows
from gui.words.translated import Translated
from gui.work.focus import Focus
from gui.work.session import Session
from scenarios.editing.yearly import Cell
from simulation.model import LAST_OBSERVED


class YearsPanel(Translated):
    """Shows the yearly table with the totals of the period in focus beside it, and the way into history above it."""

    refused = Signal(str)
    """A change was refused; carries the reason in words."""

    def __init__(
        self,
        session: Session,
        focus: Focus,
        guard: Guard,
        edits: LeverEdits,
        desk: LeverDesk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._focus = focus
        self.model = YearTable(session, focus, guard, edits, self)
        self.edits = YearEdits(self.model, edits, self)
        self.table = YearView(self.model, self.edits, desk)
        self.totals = _Totals(YearTotals(self.model, focus, self))
        self.history = QCheckBox()
        self.hint = label("muted", wraps=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._lay_out()
        for refusing in (self.model.refused, self.edits.refused, self.table.refused):
            refusing.connect(self._refuse)
        self.history.clicked.connect(focus.open_history)
        focus.changed.connect(self._show_period)
        self.table.horizontalScrollBar().rangeChanged.connect(lambda _least, most: self._make_room(most > 0))
        self.table.verticalScrollBar().valueChanged.connect(self.totals.verticalScrollBar().setValue)
        self.totals.verticalScrollBar().valueChanged.connect(self.table.verticalScrollBar().setValue)
        self.retranslate()
        self._show_period()

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.model.colours = colours
        self.model.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the period in focus."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._show_period)

    def sizeHint(self) -> QSize:
        """Room for every row."""
        rows = len(ROWS) * self.table.verticalHeader().defaultSectionSize()
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height() - self.table.minimumHeight() + rows)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.table.retranslate()
        self.totals.setAccessibleName(self.tr("Totals of the period"))
        self.history.setText(self.tr("What if? Open the years up to {year}").format(year=LAST_OBSERVED))
        self.hint.setText(self.tr("Copy, paste and fill as in a spreadsheet; Delete brings official values back"))
        self.model.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(ROWS) - 1)
        self.model.refresh()

    def go_to(self, cell: Cell) -> None:
        """Choose a cell and give it the keyboard; a year after the horizon is left alone."""
        if Row(cell.lever, cell.element) in ROWS and cell.year in self.model.years:
            index = self.model.index(ROWS.index(Row(cell.lever, cell.element)), self.model.years.index(cell.year))
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
        self.table.setFocus()

    def _show_period(self) -> None:
        self.history.setChecked(self._focus.history_open)
        for year in (self._focus.period.last, self._focus.period.first):
            if year in self.model.years:
                self.table.scrollTo(self.model.index(0, self.model.years.index(year)))

    def _refuse(self, reason: str) -> None:
        QApplication.beep()
        self.refused.emit(reason)

    def _make_room(self, has_bar: bool) -> None:
        """Keep the totals level with the rows when a scroll bar stands below those."""
        height = self.table.horizontalScrollBar().sizeHint().height() if has_bar else 0
        self._below_totals.setFixedHeight(height)

    def _lay_out(self) -> None:
        self._below_totals = QWidget()
        head = QHBoxLayout()
        head.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        head.addWidget(self.history)
        head.addSpacing(4 * GRID)
        head.addWidget(self.hint, 1)
        grid = QGridLayout()
        grid.setSpacing(0)
        grid.addWidget(self.table, 0, 0, 2, 1)
        grid.addWidget(self.totals, 0, 1)
        grid.addWidget(self._below_totals, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(grid, 1)
        self._make_room(False)


class _Totals(QTableView):
    """One column that scrolls along with the table."""

    def __init__(self, totals: YearTotals) -> None:
        super().__init__()
        self.setModel(totals)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the chosen sums."""
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_cells([[index.data(Qt.ItemDataRole.EditRole)] for index in sorted(self.selectedIndexes())])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        fit_rows(self)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("2025\u20132030") + 6 * GRID + bar)
