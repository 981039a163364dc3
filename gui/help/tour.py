"""The tour: the real window under a veil, with a gap over the part that is explained and a few words beside it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.help.bubble import Bubble
from gui.help.steps import Step, words
from gui.look.theme import GRID, Colours

VEIL: Final = QColor(8, 12, 16, 150)
"""Laid over what is not explained: dark in both schemes, and still to be seen through."""

MARGIN: Final = GRID
"""Pixels between the part that is explained and the edge of the gap."""


class Tour(QWidget):
    """Leads through the steps; the window behind it takes neither mouse nor keys meanwhile.

    Args:
        window: The window, whose child it is.
        steps: The steps in order.
        colours: The scheme.
    """

    step_wanted = Signal(object)
    """A step is about to be shown; carries it, so that the window brings its part to the front."""

    ended = Signal()
    """It was finished or skipped."""

    def __init__(self, window: QWidget, steps: Sequence[Step], colours: Colours) -> None:
        super().__init__(window)
        self._window = window
        self._steps = steps
        self._colours = colours
        self._position = 0
        self._gap = QRect()
        self.bubble = Bubble(self)
        self.bubble.next_wanted.connect(lambda: self._go(1))
        self.bubble.back_wanted.connect(lambda: self._go(-1))
        self.bubble.end_wanted.connect(self.end)
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._place)
        self.setAccessibleName(self.tr("Tour of the window"))
        window.installEventFilter(self)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._steps[self._position]

    @property
    def gap(self) -> QRect:
        """What is explained, in pixels of the window; empty where the words are about the whole."""
        return self._gap

    def begin(self) -> None:
        """Show the first step."""
        self.show()
        self.raise_()
        self._go(0)

    def end(self) -> None:
        """Leave the window to its user."""
        self._window.removeEventFilter(self)
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self._colours = colours
        self._settling.start()

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep up with the window when its size or its layout changes."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.FontChange):
            self._settling.start()
        return super().eventFilter(watched, event)

    def _go(self, steps: int) -> None:
        position = self._position + steps
        if position == len(self._steps):
            self.end()
            return
        self._position = position
        self.step_wanted.emit(self.step)
        self._say()
        self.bubble.next.setFocus()

    def _say(self) -> None:
        title, text = words(self.step.name)
        self.bubble.show_step(title, text, self._position + 1, len(self._steps))
        self._place()
        self._settling.start()  # what was brought to the front may still move

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        self.raise_()  # above the panel that was brought to the front
        parts = [part for part in self.step.parts() if part.isVisible()]
        self._gap = QRect()
        for part in parts:
            self._gap = self._gap.united(QRect(part.mapTo(self._window, QPoint()), part.size()))
        if parts:
            self._gap = self._gap.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN).intersected(self.rect())
        self.bubble.fit(self.width() - 4 * GRID)
        self.bubble.move(self._beside())
        self.update()

    def _beside(self) -> QPoint:
        """Where the words stand: on the side of the gap with the most room, within the window."""
        size, room = self.bubble.size(), self.rect().adjusted(2 * GRID, 2 * GRID, -2 * GRID, -2 * GRID)
        if self._gap.isEmpty():
            return room.center() - QPoint(size.width() // 2, size.height() // 2)
        gap, middle = self._gap, self._gap.center() - QPoint(size.width() // 2, size.height() // 2)
        apart = 3 * GRID
        sides = (
            (room.right() - gap.right() - size.width(), QPoint(gap.right() + apart, middle.y())),
            (gap.left() - room.left() - size.width(), QPoint(gap.left() - apart - size.width(), middle.y())),
            (room.bottom() - gap.bottom() - size.height(), QPoint(middle.x(), gap.bottom() + apart)),
            (gap.top() - room.top() - size.height(), QPoint(middle.x(), gap.top() - apart - size.height())),
        )
        left_over, found = max(sides, key=lambda side: side[0])
        if left_over < 0:  # no side has room: inside the gap, at its end
            found = QPoint(middle.x(), gap.bottom() - size.height() - apart)
        x = min(max(found.x(), room.left()), max(room.right() - size.width(), room.left()))
        y = min(max(found.y(), room.top()), max(room.bottom() - size.height(), room.top()))
        return QPoint(x, y)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil and the gap with its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil, gap = QPainterPath(), QPainterPath()
        veil.addRect(QRectF(self.rect()))
        if not self._gap.isEmpty():
            gap.addRoundedRect(QRectF(self._gap), 2 * GRID, 2 * GRID)
        painter.fillPath(veil.subtracted(gap), VEIL)
        painter.setPen(QPen(QColor(self._colours.accent), 2))
        painter.drawPath(gap)
