"""What is drawn on a card, whose parts can be pointed at with the mouse and walked through by key."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.look.theme import LIGHT

CHOOSING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Pointed(QWidget):
    """Knows which of its parts, by their places, is below the pointer or was reached by an arrow key."""

    pointed_at = Signal(object)
    """The pointer or an arrow key is at another part; carries its place (int), or None when it left."""

    focus_changed = Signal(bool)
    """The keyboard came or went."""

    steps: Mapping[Qt.Key, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
    """What keys do to the place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = LIGHT
        self._pointed: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def pointed(self) -> int | None:
        """The place of the part that is pointed at, or None."""
        return self._pointed

    def places(self) -> range:
        """All places, in the order of the keys."""
        raise NotImplementedError

    def first_place(self, step: int) -> int:
        """Where a walk begins that goes forwards (1) or backwards (-1)."""
        return self.places()[0 if step > 0 else -1]

    def choose_at(self, place: int) -> None:
        """Choose a part, where parts can be chosen."""

    def point_at(self, place: int | None) -> None:
        """Point at a part, or at none."""
        if place != self._pointed:
            self._pointed = place
            self.update()
            self.pointed_at.emit(place)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the part."""
        super().leaveEvent(event)
        self.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk from part to part, Enter and the space bar choose, Escape ends the walk."""
        key = Qt.Key(event.key())
        if key in self.steps and (places := self.places()):
            step = self.steps[key]
            place = self.first_place(step) if self._pointed is None else self._pointed + step
            self.point_at(min(max(place, places[0]), places[-1]))
        elif key in CHOOSING and self._pointed is not None:
            self.choose_at(self._pointed)
        elif key == Qt.Key.Key_Escape and self._pointed is not None:
            self.point_at(None)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop showing it, and forget a part that was reached by key."""
        super().focusOutEvent(event)
        if not self.underMouse():
            self.point_at(None)
        self.focus_changed.emit(False)
