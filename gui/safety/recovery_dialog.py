"""Offers unsaved edits that a crash has left: recover, discard, or see to them later."""

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.files.questions import Choice, ask
from gui.look.text import label, tip
from gui.look.theme import GRID
from gui.safety.leftovers import Leftover


class RecoveryDialog(QDialog):
    """Lists unsaved edits by title, file and time; does not block.

    Args:
        leftovers: The edits, the latest first. They are released when the dialog closes, all but what is recovered.
    """

    recovered = Signal(object)
    """Somebody wants the edits of a leftover back; carries it."""

    def __init__(self, leftovers: Sequence[Leftover], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Unsaved edits"))
        self._leftovers = list(leftovers)
        self.intro = label(wraps=True)
        self.intro.setText(self.tr("Mizan did not end properly. These edits were not saved:"))
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAccessibleName(self.tr("Unsaved edits"))
        self.list.setHeaderLabels([self.tr("Scenario"), self.tr("File"), self.tr("Last edit")])
        self.list.header().setStretchLastSection(False)
        for column, mode in enumerate((QHeaderView.ResizeMode.Stretch, *2 * [QHeaderView.ResizeMode.ResizeToContents])):
            self.list.header().setSectionResizeMode(column, mode)
        rows = [self._row(leftover) for leftover in self._leftovers]
        self.list.addTopLevelItems(rows)
        for row in rows:
            row.setSizeHint(0, QSize(0, self.fontMetrics().height() + 2 * GRID))
        self.problem = label("refusal", wraps=True)
        self.recover = QPushButton(self.tr("Recover"))
        self.discard = QPushButton(self.tr("Discard…"))
        self.later = QPushButton(self.tr("Later"))
        self.recover.clicked.connect(self._recover)
        self.discard.clicked.connect(self._ask_to_discard)
        self.later.clicked.connect(self.reject)
        self.list.itemDoubleClicked.connect(lambda _item, _column: self._recover())
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_chosen())
        self.finished.connect(self._release)
        self._lay_out()
        self.list.setCurrentItem(rows[0])

    @property
    def chosen(self) -> Leftover | None:
        """The leftover of the chosen row."""
        row = self.list.indexOfTopLevelItem(self.list.currentItem())
        return self._leftovers[row] if row >= 0 else None

    def _row(self, leftover: Leftover) -> QTreeWidgetItem:
        unsaved = leftover.unsaved
        if unsaved is None:
            return QTreeWidgetItem([self.tr("Cannot be read"), leftover.path.name, ""])
        file = self.tr("Never saved") if unsaved.file is None else unsaved.file.name
        moment = QDateTime.fromSecsSinceEpoch(round(unsaved.time.timestamp()))
        time = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        row = QTreeWidgetItem([unsaved.scenario.title, file, time])
        row.setToolTip(0, tip(unsaved.scenario.title))
        row.setToolTip(1, "" if unsaved.file is None else tip(str(unsaved.file)))
        return row

    def _show_chosen(self) -> None:
        chosen = self.chosen
        problem = "" if chosen is None else chosen.problem
        self.recover.setEnabled(chosen is not None and chosen.unsaved is not None)
        self.discard.setEnabled(chosen is not None)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _recover(self) -> None:
        chosen = self.chosen
        if chosen is None or chosen.unsaved is None:
            return
        self._leftovers.remove(chosen)
        self.accept()
        self.recovered.emit(chosen)

    def _ask_to_discard(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        title = chosen.path.name if chosen.unsaved is None else chosen.unsaved.scenario.title
        ask(
            self,
            self.tr("Discard the unsaved edits of “{title}” for good?").format(title=title),
            "",
            [
                Choice(QMessageBox.StandardButton.Discard, lambda: self._discard(chosen)),
                Choice(QMessageBox.StandardButton.Cancel, is_usual=True, is_way_out=True),
            ],
            is_warning=True,
        )

    def _discard(self, leftover: Leftover) -> None:
        row = self._leftovers.index(leftover)
        with suppress(OSError):  # it will be offered again
            leftover.discard()
        self.list.takeTopLevelItem(row)
        self._leftovers.remove(leftover)
        self._show_chosen()
        if not self._leftovers:
            self.reject()

    def _release(self) -> None:
        for leftover in self._leftovers:
            leftover.release()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        buttons.addButton(self.recover, roles.AcceptRole)
        buttons.addButton(self.discard, roles.DestructiveRole)
        buttons.addButton(self.later, roles.RejectRole)
        self.recover.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        column.addWidget(self.intro)
        column.addWidget(self.list, 1)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.resize(560, 300)
