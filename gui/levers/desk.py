"""What can be done with one lever beside moving it: give it a shape, bring it back, remark on it, see its years."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from gui.levers.differences_dialog import DifferencesDialog
from gui.levers.edits import MIX, LeverEdits
from gui.levers.guard import Guard
from gui.levers.note_dialog import NoteDialog
from gui.levers.words import lever_name, note_key, shape_name, subject_name
from gui.look.theme import LIGHT, Colours
from gui.words import labels
from gui.work.focus import OFFER, PLAN, Focus
from gui.work.session import Session
from scenarios.editing.departures import Departure
from scenarios.editing.shapes import SHAPES
from scenarios.editing.yearly import Cell
from simulation.levers import official_levers


class LeverDesk(QObject):
    """Opens the menu and the note of a lever.

    Args:
        session: Whose levers they are.
        focus: The period that they act on.
        guard: What may not be changed.
        edits: The door through which levers are changed.
        window: The widget that menus and dialogs belong to.
    """

    years_wanted = Signal(object)
    """The user wants to see a cell of the yearly table."""
    assumption_wanted = Signal(str)
    """The user wants to see an assumption; carries its id."""

    def __init__(self, session: Session, focus: Focus, guard: Guard, edits: LeverEdits, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._focus = focus
        self._guard = guard
        self._edits = edits
        self._window = window
        self._colours = LIGHT
        self._list: DifferencesDialog | None = None

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self._colours = colours
        if self._list is not None:
            self._list.set_colours(colours)

    def note(self, lever: str, element: str) -> str:
        """The remark on a lever element; empty without one."""
        return self._session.scenario.notes.get(note_key(lever, element), "")

    def open_menu(self, lever: str, element: str, at: QPoint) -> QMenu:
        """Open the menu of a lever element at a place of the screen; returns at once."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        self.fill(menu, lever, element)
        menu.popup(at)
        return menu

    def fill(self, menu: QMenu, lever: str, element: str) -> None:
        """Put what can be done with a lever element into a menu."""
        period, scenario, saved = self._focus.period, self._session.scenario, self._session.saved
        span = {"first": period.first, "last": period.last}
        elements = tuple(official_levers()[lever]) if lever == MIX else (element,)
        subject = lever_name(lever) if lever == MIX else labels.name(element)
        if lever != MIX:
            shapes = menu.addMenu(self.tr("Shape of {first}–{last}").format(**span))
            shapes.setEnabled(not self._guard.why_closed(lever, element, period.first))
            for shape in SHAPES:
                shapes.addAction(shape_name(shape), partial(self._edits.shape, lever, element, shape))
        official = menu.addAction(self.tr("{first}–{last} back to official").format(**span))
        official.triggered.connect(lambda: self._edits.back_to_official(lever, elements, subject))
        back = menu.addAction(self.tr("{first}–{last} back to saved").format(**span))
        back.triggered.connect(lambda: self._edits.back_to_saved(lever, elements, subject))
        cells = [(part, year) for part in elements for year in period.years]
        own = [scenario.value(lever, *cell) for cell in cells]
        official.setEnabled(own != [scenario.official(lever, *cell) for cell in cells])
        back.setEnabled(own != [saved.value(lever, *cell) for cell in cells])
        menu.addSeparator()
        menu.addAction(self.tr("Note…"), partial(self.edit_note, note_key(lever, element)))
        menu.addAction(self.tr("Show by year"), partial(self.years_wanted.emit, Cell(lever, element, period.first)))

    def show_differences(self) -> DifferencesDialog:
        """List what differs from the baseline in a window of its own; returns at once."""
        if self._list is None:
            self._list = DifferencesDialog(self._session, self._edits, self._window)
            self._list.set_colours(self._colours)
            self._list.place_wanted.connect(self._go_to)
            self._list.finished.connect(self._forget_list)
        self._list.show()
        self._list.raise_()
        self._list.activateWindow()
        return self._list

    def _forget_list(self) -> None:
        self._list = None

    def _go_to(self, departure: Departure) -> None:
        """Go where something departs from the baseline; a choice for the run and a mere note have no place."""
        if departure.year is not None:
            for period in (PLAN, OFFER):
                if departure.year in period.years:
                    self._focus.look_at(period)
            self.years_wanted.emit(Cell(departure.lever, departure.element, departure.year))
        elif departure.kind == "assumption":
            self.assumption_wanted.emit(departure.key)
        elif departure.kind == "note":
            self.edit_note(departure.key)

    def edit_note(self, key: str) -> None:
        """Ask for the note on a lever, an element of one, or an assumption; returns at once."""
        subject = subject_name(key)
        dialog = NoteDialog(subject, self._session.scenario.notes.get(key, ""), self._window)
        dialog.wanted.connect(lambda text: self._take_note(key, subject, text))
        dialog.open()

    def _take_note(self, key: str, subject: str, text: str) -> None:
        words = self.tr("Note on {subject}") if text else self.tr("Remove the note on {subject}")
        self._session.edit(self._session.scenario.with_note(key, text), words.format(subject=subject))
