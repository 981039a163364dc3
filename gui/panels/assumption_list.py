"""The rows of the assumptions panel: made when they are wanted, a few at a time, and kept."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.look.text import label
from gui.look.theme import GRID, LIGHT, Colours
from gui.models.assumption_ranking import FIRST, AssumptionRanking, Group
from gui.panels.assumption_row import AssumptionRow
from gui.words import assumption_words as words


class AssumptionList(QScrollArea):
    """Lists assumptions in groups.

    Args:
        ranking: What is known of them.
    """

    value_wanted = Signal(object, float, object)
    """The user wants a value: the assumption, the value, and the gesture that edits belong to or None."""
    reset_wanted = Signal(object)
    """The user wants the calibrated range of an assumption back."""
    refused = Signal(str)
    """A typed text was refused; carries the reason in words."""
    dragged = Signal(bool)
    """The user took hold of a slider, or let it go."""

    def __init__(self, ranking: AssumptionRanking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ranking = ranking
        self._colours = LIGHT
        self._values: Mapping[str, float] = {}
        self._groups: Sequence[Group] = ()
        self._placed: list[QWidget] = []
        self._waiting: Iterator[QWidget] = iter(())
        self._placing = QTimer(self)
        self._placing.timeout.connect(self._place_some)
        self.rows: dict[str, AssumptionRow] = {}
        self.headings = {cell.sector: label("heading") for cell in ranking.cells.values()}
        for heading in self.headings.values():
            heading.setContentsMargins(0, GRID, 0, GRID)
        self._inside = QWidget()
        self._inside.setObjectName("inside")
        self._inside.installEventFilter(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self._column.setSpacing(GRID)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)

    @property
    def names(self) -> list[str]:
        """Ids of the assumptions that are listed, from top to bottom."""
        return [name for _, names in self._groups for name in names]

    @property
    def is_in_use(self) -> bool:
        """Whether the keyboard acts on one of the rows."""
        focus = QApplication.focusWidget()
        return focus is not None and self._inside.isAncestorOf(focus)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self._colours = colours
        for row in self.rows.values():
            row.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.setAccessibleName(self.tr("Assumptions"))
        for sector, heading in self.headings.items():
            heading.setText(words.sector_name(sector))
        for row in self.rows.values():
            row.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Never be narrower than the rows: there is no sideways scrolling."""
        if event.type() == QEvent.Type.LayoutRequest:
            bar = self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(self._inside.minimumSizeHint().width() + bar)
        return super().eventFilter(watched, event)

    def place(self, groups: Sequence[Group]) -> None:
        """List other assumptions, or the same in another order.

        The first rows stand at once and the others a few at a time, so that the window goes on answering.
        """
        if groups == self._groups:
            return
        self._groups = groups
        for part in self._placed:
            self._column.removeWidget(part)
            part.hide()
        self._placed = []
        self._waiting = self._parts(groups)
        self._place_some()
        self._placing.start()

    def show_values(self, values: Mapping[str, float]) -> None:
        """Show the values that the scenario gives, by id; the other assumptions are left to their ranges."""
        before, self._values = self._values, values
        for name in before.keys() | values.keys():
            if name in self.rows:
                self.rows[name].show_value(values.get(name))

    def show_influences(self) -> None:
        """Show what the ranking has worked out anew."""
        for name in self.names:
            if name in self.rows:
                self._fill(self.rows[name])

    def _parts(self, groups: Sequence[Group]) -> Iterator[QWidget]:
        for sector, names in groups:
            if sector:
                yield self.headings[sector]
            for name in names:
                yield self._row(name)

    def _place_some(self) -> None:
        parts = list(islice(self._waiting, FIRST))
        for part in parts:
            self._column.insertWidget(len(self._placed), part)
            self._placed.append(part)
            part.show()
        width = self._inside.width()  # at once, or the rows would be painted squeezed into the height of before
        self._inside.resize(width, self._column.totalHeightForWidth(width))
        if not parts:
            self._placing.stop()

    def _row(self, name: str) -> AssumptionRow:
        row = self.rows.get(name)
        if row is None:
            cell = self._ranking.cells[name]
            row = self.rows[name] = AssumptionRow(cell)
            row.set_colours(self._colours)
            row.value_wanted.connect(lambda value, gesture: self.value_wanted.emit(cell, value, gesture))
            row.reset_wanted.connect(lambda: self.reset_wanted.emit(cell))
            row.dragged.connect(self.dragged)
            row.field.refused.connect(self.refused)
        self._fill(row)
        return row

    def _fill(self, row: AssumptionRow) -> None:
        name = row.cell.id
        row.show_band(self._ranking.band(name))
        row.show_value(self._values.get(name))
        row.show_influence(self._ranking.influence(name), self._ranking.largest)
