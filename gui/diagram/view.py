"""The window onto a diagram: zoom, pan, and choosing figures by hand."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsView, QToolTip, QWidget

from gui.charts.announce import announce
from gui.diagram.contents import Contents, Figure
from gui.diagram.geometry import Layout
from gui.diagram.items import FigureItem
from gui.diagram.scene import MARGIN, DiagramScene
from gui.look.theme import GRID, Colours

LEGIBLE: Final = 0.8
"""The smallest zoom that a diagram opens with; below it words are hard to read."""

LARGEST_START: Final = 1.5
"""The largest zoom that a diagram opens with."""

STEP: Final = 1.2
"""How much one step of the zoom enlarges."""

LIMITS: Final = (0.15, 4.0)
"""The smallest and the largest zoom."""

WHEEL_NOTCH: Final = 120
"""What Qt counts for one notch of a wheel."""

DIRECTIONS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class DiagramView(QGraphicsView):
    """Shows the contents of a diagram.

    Clicking or the arrow keys choose a figure; a double click or Enter opens it.
    """

    chosen = Signal(str)
    """A figure was chosen by hand; carries its key, or an empty text where none is."""

    opened = Signal(str)
    """A figure was opened; carries its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.diagram = DiagramScene(QFont(self.font()), self)
        self._pressed_at: QPoint | None = None
        self._is_untouched = True
        self._is_mirrored = False
        self.setScene(self.diagram)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setInteractive(False)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # Qt scrolls a mirrored view to the wrong place

    # What is shown

    def figure(self, key: str) -> Figure | None:
        """The figure of a key, or None."""
        item = self.diagram.figures.get(key)
        return item.figure if item else None

    def show_contents(self, contents: Contents, key: str = "") -> None:
        """Show a diagram as large as fits, but legible; and choose one of its figures."""
        if contents is not self.diagram.contents:
            self._take(contents)
        self.choose(key)

    def choose(self, key: str) -> None:
        """Make one figure stand out with its inputs and uses; an empty key lets all stand alike."""
        self.diagram.choose(key)
        self._keep_in_sight()
        self.setAccessibleDescription(self.diagram.spoken())

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.setBackgroundBrush(QColor(colours.window))
        self.diagram.set_colours(colours)

    def set_mirrored(self, mirrored: bool) -> None:
        """Let the flow run from right to left, or again from left to right."""
        if mirrored != self._is_mirrored:
            self._is_mirrored = mirrored
            self._take_again()

    def changeEvent(self, event: QEvent) -> None:
        """Take another font or language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.diagram.set_font(QFont(self.font()))
            self._take_again()
        elif event.type() == QEvent.Type.LanguageChange:
            self._take_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit a diagram that nobody has moved yet; keep the chosen figure in sight."""
        super().resizeEvent(event)
        if self._is_untouched and self.diagram.contents is not None:
            key = self.diagram.key
            self._begin()
            self.diagram.choose(key)
        self._keep_in_sight()

    # Zoom

    @property
    def zoom(self) -> float:
        """How large it is shown; at 1 the words are as large as those of the window."""
        return self.transform().m11()

    def zoom_by(self, factor: float) -> None:
        """Show it larger or smaller."""
        self._is_untouched = False
        self._set_zoom(self.zoom * factor)

    def fit(self) -> None:
        """Show all of it."""
        self._is_untouched = False
        self._set_zoom(self._fitting(self.diagram.layout))
        self.centerOn(self.sceneRect().center())

    def _take_again(self) -> None:
        if self.diagram.contents is not None:
            key = self.diagram.key
            self._take(self.diagram.contents)
            self.choose(key)

    def _take(self, contents: Contents) -> None:
        self.diagram.set_contents(contents, mirrored=self._is_mirrored)
        self._is_untouched = True
        self._begin()

    def _begin(self) -> None:
        """Show the layout that fits better: all of it if it is then legible, else its beginning."""
        self.diagram.take_best(lambda layout: min(self._fitting(layout), 1.0))
        layout = self.diagram.layout
        self._set_zoom(min(max(self._fitting(layout), LEGIBLE), LARGEST_START))
        self.centerOn(layout.width if self._is_mirrored else 0, 0)
        self.ensureVisible(next(iter(self.diagram.figures.values())), 0, 0)

    def _fitting(self, layout: Layout) -> float:
        """The zoom at which all of a layout is seen."""
        room = self.maximumViewportSize()
        return min(room.width() / (layout.width + 2 * MARGIN), room.height() / (layout.height + 2 * MARGIN))

    def _set_zoom(self, zoom: float) -> None:
        factor = min(max(zoom, LIMITS[0]), LIMITS[1]) / self.zoom
        self.scale(factor, factor)

    def _keep_in_sight(self) -> None:
        if self.diagram.key:
            edge = 6 * GRID
            figure = self.diagram.figures[self.diagram.key]
            seen = self.viewport().rect().adjusted(edge, edge, -edge, -edge)
            if not seen.contains(self.mapFromScene(figure.sceneBoundingRect()).boundingRect()):
                self.centerOn(figure)  # with what leads to it and what it leads to

    # Hand and keyboard

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        self._is_untouched = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or choose what was clicked."""
        super().mouseReleaseEvent(event)
        place, start = event.position().toPoint(), self._pressed_at
        self._pressed_at = None
        if start is not None and (place - start).manhattanLength() < QApplication.startDragDistance():
            self._choose_by_hand(self._key_at(place))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked twice."""
        key = self._key_at(event.position().toPoint())
        if key:
            self.opened.emit(key)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom; with Shift, or sideways, pan."""
        turned = event.angleDelta().y()
        if turned and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.zoom_by(STEP ** (turned / WHEEL_NOTCH))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from figure to figure; open the chosen one."""
        key = Qt.Key(event.key())
        if key in DIRECTIONS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._is_untouched = False
            self._choose_by_hand(self.diagram.key_beside(*DIRECTIONS[key]))
            announce(self, self.diagram.spoken())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.diagram.key:
            self.opened.emit(self.diagram.key)
        elif key == Qt.Key.Key_Escape and self.diagram.key:
            self._choose_by_hand("")
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a double click on a figure opens."""
        if isinstance(event, QHelpEvent):
            figure = self.figure(self._key_at(event.pos()))
            leads_away = figure is not None and figure.kind in ("sector", "input", "use")
            QToolTip.showText(
                event.globalPos(), self.tr("A double click opens this sector") if leads_away else "", self
            )
            return True
        return super().viewportEvent(event)

    def _choose_by_hand(self, key: str) -> None:
        if key != self.diagram.key:
            self.choose(key)
            self.chosen.emit(key)

    def _key_at(self, place: QPoint) -> str:
        """The key of the figure at a place of the viewport, or an empty text."""
        found = self.itemAt(place)
        return found.figure.key if isinstance(found, FigureItem) else ""

    # The mark of the keyboard

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Show that the keyboard is here."""
        if self.hasFocus():
            painter.resetTransform()
            painter.setPen(QPen(QColor(self.diagram.look.colours.accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()
