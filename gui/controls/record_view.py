"""A table of records: one is chosen, any number are copied."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.clipboard import Row, copy_cells
from gui.look.theme import GRID, Colours
from gui.models.records import (
    DATA_ROLE,
    ENDS_ROLE,
    RECORD_ROLE,
    VALUE_ROLE,
    Column,
    RecordFilter,
    RecordTable,
    direction,
)

Index = QModelIndex | QPersistentModelIndex

ROOM_FOR_SIGN: Final = 6 * GRID
"""Pixels beside a heading for its margins and the sign of the order."""

LEAST_LINES: Final = 3
"""Rows that stay visible when the part is small."""


class RecordDelegate(QStyledItemDelegate):
    """Sets each text in its own direction: the ledgers speak English, and a sign stands before its number.

    Args:
        view: Whose cells it paints.
    """

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Say how a cell is painted: the ledger's own words begin where they begin, all else as the window does."""
        super().initStyleOption(option, index)
        if not index.data(DATA_ROLE):
            side = QStyle.visualAlignment(option.direction, option.displayAlignment)
            option.displayAlignment = side | Qt.AlignmentFlag.AlignAbsolute
        if not self._view.hasFocus():  # a mark, but none that outshines the page
            role = QPalette.ColorRole
            option.palette.setBrush(role.Highlight, option.palette.mid())
            option.palette.setBrush(role.HighlightedText, option.palette.text())
        if index.data(ENDS_ROLE):
            option.textElideMode = Qt.TextElideMode.ElideMiddle
        is_mirrored = direction(option.text) == "rtl"
        option.direction = Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell whose text stands off those beside it."""
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        whole.widget.style().drawPrimitive(panel, whole, painter, whole.widget)
        inside = QStyleOptionViewItem(option)
        inside.rect = option.rect.adjusted(GRID, 0, -GRID, 0)
        super().paint(painter, inside, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room that a text takes with what keeps it off those beside it."""
        inside = QStyleOptionViewItem(option)
        inside.rect = option.rect.adjusted(GRID, 0, -GRID, 0)
        return super().sizeHint(inside, index) + QSize(2 * GRID, 2 * GRID)


class RecordView(QTableView):
    """Shows records in rows.

    Args:
        lines: Lines of text in a row; 0 shows every text in full, in columns that share the width.
        tone: Which colour of the scheme a record is written in.
    """

    record_chosen = Signal(object)
    """Another record is the current one; carries it, or None where there is none."""

    def __init__(
        self,
        lines: int = 1,
        tone: Callable[[Any], str] = lambda _record: "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._ledger: Sequence[object] = ()
        self._widths: list[tuple[int, int]] = []
        self._is_shaped = False
        self.table = RecordTable(tone, self)
        self.filter = RecordFilter(self.table, self)
        self.setModel(self.filter)
        self._delegate = RecordDelegate(self)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self.selectionModel().currentRowChanged.connect(lambda *_: self.record_chosen.emit(self.chosen))
        self.filter.layoutChanged.connect(self._keep_chosen)
        self.filter.modelReset.connect(self._keep_chosen)
        self.filter.rowsRemoved.connect(self._keep_chosen)
        self.filter.rowsInserted.connect(self._keep_chosen)

    @property
    def chosen(self) -> Any:
        """The current record, or None."""
        return self.currentIndex().data(RECORD_ROLE)

    def choose(self, is_wanted: Callable[[Any], bool]) -> None:
        """Make the first record current for which a question is answered with yes; the first of all without any."""
        rows = range(self.filter.rowCount())
        found = (row for row in rows if is_wanted(self.filter.index(row, 0).data(RECORD_ROLE)))
        self._make_current(next(found, 0))

    def set_ledger(self, records: Sequence[object]) -> None:
        """Show records that stay: columns are no wider than they need, where others keep a width for all."""
        self._ledger = records
        self.table.set_records(records)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show these columns."""
        self.table.set_columns(columns)
        self.horizontalHeader().setStretchLastSection(self._lines > 0 and columns[-1].write is None)
        self._fit()

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.table.set_colours(colours)

    def copied(self) -> list[Row]:
        """The selected records with their headings, as a spreadsheet takes them."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        columns = range(len(self.table.columns))
        values = [[self.filter.index(row, column).data(VALUE_ROLE) for column in columns] for row in rows]
        return [[column.heading for column in self.table.columns], *values]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_cells(self.copied())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another room among the columns, unless somebody shaped them."""
        super().resizeEvent(event)
        if self._lines and not self._is_shaped:
            self._share_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say so where no record is left."""
        super().paintEvent(event)
        if not self.filter.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), int(flags), self.tr("Nothing here holds these words."))
            painter.end()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(self._lines != 1)  # or the first words of a text would stand for it, without its end
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        mode = QHeaderView.ResizeMode
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(mode.Fixed if self._lines else mode.ResizeToContents)
        header = self.horizontalHeader()
        header.setSectionResizeMode(mode.Interactive if self._lines else mode.Stretch)
        header.setHighlightSections(False)
        header.sectionResized.connect(lambda *_: self._notice_shaping())
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _fit(self) -> None:
        """Give rows and columns the room that their text needs in this font."""
        metrics, header = self.fontMetrics(), self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(self._lines * metrics.lineSpacing() + 2 * GRID)
        self._widths = []
        for column in self.table.columns:
            heading = header.fontMetrics().horizontalAdvance(column.heading) + ROOM_FOR_SIGN
            most = column.characters * metrics.horizontalAdvance("0")
            widest = max((metrics.horizontalAdvance(column.written(record)) for record in self._ledger), default=most)
            least, all_of_it = (max(width + 4 * GRID, heading) for width in (min(widest, most), widest))
            self._widths.append((least, all_of_it))
        self._is_shaped = False
        self._share_room()
        self.setMinimumHeight(header.sizeHint().height() + LEAST_LINES * (metrics.lineSpacing() + 2 * GRID))

    def _share_room(self) -> None:
        """Let room that no column needs go to those whose texts are cut, from the first on."""
        spare = max(0, self.viewport().width() - sum(least for least, _ in self._widths))
        for place, (least, all_of_it) in enumerate(self._widths):
            more = min(spare, all_of_it - least)
            spare -= more
            self.setColumnWidth(place, least + more)

    def _notice_shaping(self) -> None:
        """Leave the columns alone from now on once a hand has moved one."""
        self._is_shaped = self._is_shaped or bool(QApplication.mouseButtons())

    def _keep_chosen(self, *_: object) -> None:
        """Keep a record current while there is any."""
        if self.filter.rowCount() and not self.selectionModel().hasSelection():
            self._make_current(max(self.currentIndex().row(), 0))

    def _make_current(self, row: int) -> None:
        # Not selectRow, which asks for the place of a column on the screen and finds none before it is shown mirrored.
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.filter.index(row, 0), flags)
        self.scrollTo(self.currentIndex())
