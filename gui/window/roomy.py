"""A place that scrolls what lies in it rather than squeezing it, as on a small screen or with large text."""

from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from gui.window.tab_order import sort_tab_order

MOST_OF_SCREEN: Final = 0.33
"""How much of the screen's width a place insists on for what lies in it; below that it scrolls sideways."""

MOST_OF_WINDOW: Final = 0.36
"""How much of the window's height a place takes to begin with."""

ALWAYS: Final = 360
"""Pixels of width that a place insists on however small the screen is."""


class Roomy(QScrollArea):
    """Gives a widget all the room there is, but never less than it needs.

    Args:
        inside: What lies in it.
        insists: Whether it always has the width that what lies in it needs, however small the screen is.
    """

    def __init__(self, inside: QWidget, parent: QWidget | None = None, *, insists: bool = False) -> None:
        super().__init__(parent)
        self._insists = insists
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = inside
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        inside.installEventFilter(self)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._bring_into_view)

    def sizeHint(self) -> QSize:
        """What lies in it decides, but it begins no higher than a part of the window."""
        hint = self._inside.sizeHint()
        return QSize(hint.width(), min(hint.height(), round(MOST_OF_WINDOW * self.window().height())))

    def minimumSizeHint(self) -> QSize:
        """As wide as what lies in it, but unless it insists no more than a part of the screen; a few lines high."""
        least, most = _least(self._inside), max(ALWAYS, round(MOST_OF_SCREEN * self.screen().availableSize().width()))
        width = least.width() if self._insists else min(least.width(), most)
        return QSize(width, min(least.height(), 6 * self.fontMetrics().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the controls in order for whoever comes from outside with Tab."""
        super().showEvent(event)
        sort_tab_order(self._inside)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Put the controls in order, which come and go, before Tab steps to the next."""
        sort_tab_order(self._inside)
        return super().focusNextPrevChild(is_next)

    def viewportEvent(self, event: QEvent) -> bool:
        """Share the room anew when what lies in it was given another least size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fit()
        return super().viewportEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the room anew when what lies in it asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def _bring_into_view(self, _before: QWidget | None, reached: QWidget | None) -> None:
        """Scroll to what the keyboard reached; what the mouse presses is in view, and must not move under it."""
        if reached is not None and self._inside.isAncestorOf(reached) and not QApplication.mouseButtons():
            self.ensureWidgetVisible(reached)

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        wanted = self._wanted(room)
        if wanted.height() > room.height():  # the bar beside it takes some of the width
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
            wanted = self._wanted(room)
        self._inside.resize(wanted)

    def _wanted(self, room: QSize) -> QSize:
        inside, least = self._inside, _least(self._inside)
        width = max(room.width(), least.width())
        layout = inside.layout()
        if layout is not None and layout.hasHeightForWidth():
            least.setHeight(max(layout.totalMinimumHeightForWidth(width), inside.minimumHeight()))
        return QSize(width, max(room.height(), least.height()))


def _least(inside: QWidget) -> QSize:
    return inside.minimumSizeHint().expandedTo(inside.minimumSize())
