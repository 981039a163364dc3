"""Pinning runs and letting go of them, by menu, button and key alike."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.words import formats, pin_words
from gui.work.pins import MOST, Pin, sign
from gui.work.session import Session
from scenarios.scenario import Scenario


class Pinning(QObject):
    """The action that pins the present run, and the menu of the pinned ones.

    Args:
        session: Whose runs are pinned.
        parent: The widget that the menu belongs to.
    """

    refused = Signal(str)
    """The run was not pinned; carries the reason in words."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.pin = QAction(self)
        self.pin.triggered.connect(lambda: self.pin_run_of(session.scenario))
        self.menu = QMenu(parent)
        self._unpins: dict[int, QAction] = {}
        self._end = self.menu.addSeparator()
        self.unpin_all = self.menu.addAction("", session.unpin_all)
        session.pins_changed.connect(self._fill)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.pin.setText(self.tr("Pin this run"))
        self.pin.setToolTip(self.tr("Keep this run in the charts as a thin line, to compare it with what follows"))
        self.menu.setTitle(self.tr("Pinned runs"))
        self.unpin_all.setText(self.tr("Unpin all"))
        self._fill()

    def pin_run_of(self, scenario: Scenario) -> None:
        """Pin the run of a scenario, which need not be that of the window."""
        pins = self._session.pins
        if known := pins.of(scenario):
            self.refused.emit(self.tr("This run is pinned already, as {pin}.").format(pin=_named(known)))
        elif pins.is_full:
            words = self.tr("{most} runs are pinned, and more could not be told apart: unpin one of them first.")
            self.refused.emit(words.format(most=formats.whole(MOST)))
        elif scenario is self._session.scenario:
            self._session.pin()
        else:
            self._session.pin_run_of(scenario)

    def _fill(self) -> None:
        """List the pinned runs; choosing one lets go of it."""
        pins = {pin.number: pin for pin in self._session.pins}
        for number in self._unpins.keys() - pins.keys():
            action = self._unpins.pop(number)
            self.menu.removeAction(action)
            action.deleteLater()
        for number, pin in pins.items():
            if number not in self._unpins:
                self._unpins[number] = QAction(self.menu)
                self._unpins[number].triggered.connect(partial(self._session.unpin, number))
            words = self.tr("Unpin {pin}").format(pin=_named(pin))
            self._unpins[number].setText(words.replace("&", "&&"))
        self.menu.insertActions(self._end, [self._unpins[number] for number in pins])
        self.unpin_all.setEnabled(bool(pins))


def _named(pin: Pin) -> str:
    return f"{sign(pin.number)} {pin_words.name(pin)}"
