"""The list of all that differs from the baseline: read, gone to, brought back, copied and printed."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.clipboard import Row, copy_cells
from gui.levers import departure_words as words
from gui.levers.difference_list import DifferenceList
from gui.levers.difference_page import printed
from gui.levers.edits import LeverEdits
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.words import formats
from gui.work.session import Session
from scenarios.editing.departures import Departure, departures, without
from scenarios.editing.yearly import Cell, with_official_cells
from scenarios.scenario import Scenario

WIDTH: Final = 130
HEIGHT: Final = 28
"""Letters in a line and lines, to begin with."""

LET_GO: Final = 100
"""Milliseconds between two looks whether the mouse was let go."""


class DifferencesDialog(QDialog):
    """Follows the scenario while it stands open, and does not block.

    A click on a name goes there, one on the arrow at the end of a row brings the official value back.

    Args:
        session: Whose scenario it is.
        edits: The door through which levers are changed.
    """

    place_wanted = Signal(object)
    """The user wants to see where something departs; carries the departure."""

    def __init__(self, session: Session, edits: LeverEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._edits = edits
        self._waiting = QTimer(self, singleShot=True, interval=LET_GO)
        self.summary = label("muted", wraps=True)
        self.list = DifferenceList()
        self.buttons = {
            name: QPushButton() for name in ("copy", "print", "show", "back", "all_saved", "all_official", "close")
        }
        self._lay_out()
        self._connect()
        self.retranslate()
        letter = self.fontMetrics()
        self.resize(WIDTH * letter.averageCharWidth(), HEIGHT * letter.lineSpacing())

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.list.set_colours(colours)

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.setWindowTitle(self.tr("What differs from the baseline"))
        self.list.setAccessibleName(self.windowTitle())
        texts = {
            "copy": self.tr("Copy for a spreadsheet"),
            "print": self.tr("Print…"),
            "show": self.tr("Show"),
            "back": self.tr("Back to official"),
            "all_saved": self.tr("All levers back to saved"),
            "all_official": self.tr("All levers back to official"),
            "close": self.tr("Close"),
        }
        for name, text in texts.items():
            self.buttons[name].setText(text)
        self.buttons["show"].setToolTip(self.tr("Go to the chosen row; a click on its name does the same"))
        self.buttons["back"].setToolTip(self.tr("Bring the chosen rows back; a click on the arrow does the same"))
        self.list.retranslate()
        self._show()

    def rows(self) -> list[Row]:
        """The list with its headings, as a spreadsheet takes it."""
        columns = self.list.written_columns()
        listed = departures(self._session.scenario)
        return [
            [column.heading for column in columns],
            *([column.value(entry) for column in columns] for entry in listed),
        ]

    def print_on(self, printer: QPrinter) -> None:
        """Print the list."""
        self.page().print_(printer)

    def take_back(self, chosen: list[Departure]) -> None:
        """Bring things back to what the baseline has, in one step."""
        if not chosen:
            return
        changed = _without(self._session.scenario, chosen)
        text = self.tr("Reset {what}").format(what=words.where(chosen[0]))
        if len(chosen) > 1:
            text = self.tr("Reset {count} differences").format(count=formats.whole(len(chosen)))
        self._edits.take(changed, text)

    def _follow(self) -> None:
        """Show the scenario of now; while a slider is held, nothing may stand in the way of the charts."""
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._show()
        else:
            self._waiting.start()

    def _show(self) -> None:
        listed = departures(self._session.scenario)
        counts = {kind: sum(entry.kind == kind for entry in listed) for kind in ("lever", "assumption", "run")}
        text = self.tr("Lever values: {lever} · assumptions: {assumption} · choices for the run: {run} · notes: {note}")
        notes = len(self._session.scenario.notes)
        nothing = self.tr("Nothing differs from the official baseline.")
        self.summary.setText(text.format(**counts, note=notes) if listed else nothing)
        self.list.set_ledger(listed)
        self.list.retranslate()
        for name in ("copy", "print", "show", "back"):
            self.buttons[name].setEnabled(bool(listed))
        own, saved = self._session.scenario.differences, self._session.saved.differences
        self.buttons["all_saved"].setEnabled(own != saved)
        self.buttons["all_official"].setEnabled(bool(own))

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)  # QPrintDialog has an open of its own that wants a receiver

    def page(self) -> QTextDocument:
        """The list as it is printed, with the title of the scenario above it."""
        return printed(self._session.scenario, self.list.written_columns(), self.windowTitle(), self.summary.text())

    def _connect(self) -> None:
        self._session.scenario_changed.connect(self._follow)
        self._waiting.timeout.connect(self._follow)
        self.list.go_wanted.connect(self.place_wanted)
        self.list.back_wanted.connect(self.take_back)
        self.list.copy_wanted.connect(lambda: copy_cells(self.rows()))
        calls = {
            "copy": lambda: copy_cells(self.rows()),
            "print": self._ask_printer,
            "show": lambda: self.place_wanted.emit(self.list.chosen),
            "back": lambda: self.take_back(self.list.chosen_rows()),
            "all_saved": self._edits.all_back_to_saved,
            "all_official": self._edits.all_back_to_official,
            "close": self.close,
        }
        for name, call in calls.items():
            self.buttons[name].clicked.connect(lambda _checked=False, run=call: run())

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.summary, 1)
        for name in ("copy", "print"):
            above.addWidget(self.buttons[name])
        for name in ("show", "back"):
            below.addWidget(self.buttons[name])
        below.addStretch(1)
        for name in ("all_saved", "all_official", "close"):
            below.addWidget(self.buttons[name])
        column = QVBoxLayout(self)
        column.setSpacing(2 * GRID)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        column.addLayout(below)
        for button in self.buttons.values():
            button.setAutoDefault(False)


def _without(scenario: Scenario, chosen: list[Departure]) -> Scenario:
    cells = [Cell(entry.lever, entry.element, entry.year) for entry in chosen if entry.year is not None]
    changed = with_official_cells(scenario, cells)
    for entry in chosen:
        if entry.kind != "lever":
            changed = without(changed, entry)
    return changed
