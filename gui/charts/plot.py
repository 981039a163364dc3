"""The plot of a chart: axes, zoom and the year below the pointer."""

from collections.abc import Callable
from typing import Final

import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseDragEvent
from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPen,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsRectItem, QScrollArea, QWidget

from gui.charts.backdrop import Backdrop
from gui.charts.item import faded
from gui.look.theme import GRID, Colours
from scenarios.results.axes import step_for, value_ticks, widest, year_ticks
from simulation.model import LAST_OBSERVED

YEAR_PAD: Final = 0.6
"""Years that stay free at both ends, so that a marker on the last year is whole."""

LEAST_YEARS: Final = 3.0
LEAST_SHARE: Final = 0.05
"""How far one can zoom in: years, and share of the value axis."""

STEPS_OF_KEYS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ZOOM_OF_KEYS: Final = {Qt.Key.Key_Plus: 0.8, Qt.Key.Key_Minus: 1.25}


class _View(pg.ViewBox):
    """A view without a right-button drag, which belongs to the menu."""

    def mouseDragEvent(self, event: MouseDragEvent, axis: int | None = None) -> None:
        """Draw a rectangle to zoom with the left button, move with the middle one."""
        button = event.button()
        if button == Qt.MouseButton.RightButton:
            event.ignore()
            return
        self.state["mouseMode"] = self.PanMode if button == Qt.MouseButton.MiddleButton else self.RectMode
        super().mouseDragEvent(event, axis)


class Plot(pg.PlotWidget):
    """A plot over years that always runs from left to right.

    Args:
        first: First year of the axis.
        last: Last year.
        format_tick: How a value on the axis is written.
    """

    year_pointed = Signal(object)
    """The pointer or an arrow key is at another year; None when it left."""

    zoomed = Signal()
    """The user zoomed or moved the view."""

    focus_changed = Signal(bool)
    """The keyboard came or went."""

    laid_out = Signal()
    """Range or size changed: what is placed by pixels must be placed again."""

    def __init__(
        self, first: int, last: int, format_tick: Callable[[float], str], parent: QWidget | None = None
    ) -> None:
        self._view = _View(enableMenu=False, defaultPadding=0.0)
        self._item = pg.PlotItem(viewBox=self._view, enableMenu=False)
        super().__init__(parent, plotItem=self._item)
        self._format_tick = format_tick
        self._first, self._last = first, last
        self._limits = (0.0, 1.0)
        self._pointed: int | None = None
        self._font = QFont()
        self.backdrop = Backdrop(LAST_OBSERVED)
        self._view.addItem(self.backdrop, ignoreBounds=True)
        self._set_up()
        self._view.disableAutoRange()
        self.show_all()
        self._view.sigResized.connect(self._lay_out)
        self._view.sigRangeChanged.connect(self._lay_out)
        self._view.sigRangeChangedManually.connect(self.zoomed)

    def _set_up(self) -> None:
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMinimumSize(120, 80)
        self._item.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._item.hideButtons()
        self.destroyed.connect(self._item.ctrlMenu.deleteLater)  # nobody owns it, and it would outlive the plot
        self._rubber = QGraphicsRectItem(0, 0, 1, 1)
        self._view.rbScaleBox = self._rubber
        for name, length in (("left", 0), ("bottom", GRID)):
            axis = self._item.getAxis(name)
            axis.setStyle(tickAlpha=length * 40)
            axis.enableAutoSIPrefix(False)
            axis.setStyle(tickLength=length, autoExpandTextSpace=False, hideOverlappingLabels=40)

    @property
    def view(self) -> pg.ViewBox:
        """What data is added to."""
        return self._view

    @property
    def limits(self) -> tuple[float, float]:
        """Ends of the value axis when the whole is shown."""
        return self._limits

    @property
    def is_zoomed(self) -> bool:
        """Whether less than the whole is shown."""
        (left, right), (bottom, top) = self._view.viewRange()
        span = self._limits[1] - self._limits[0]
        return bool(
            left > self._first - YEAR_PAD + 0.01
            or right < self._last + YEAR_PAD - 0.01
            or bottom > self._limits[0] + 0.001 * span
            or top < self._limits[1] - 0.001 * span
        )

    def set_years(self, first: int, last: int) -> None:
        """Set the first and the last year of the axis."""
        self._first, self._last = first, last
        self.show_all()

    def set_limits(self, low: float, high: float) -> None:
        """Set the ends of the value axis; a zoomed view stays where it is."""
        if (low, high) == self._limits:
            return
        was_zoomed = self.is_zoomed
        self._limits = (low, high)
        if not was_zoomed:
            self.show_all()

    def show_all(self) -> None:
        """Return to the whole range."""
        low, high = self._limits
        left, right = self._first - YEAR_PAD, self._last + YEAR_PAD
        self._view.setLimits(
            xMin=left, xMax=right, yMin=low, yMax=high, minXRange=LEAST_YEARS, minYRange=LEAST_SHARE * (high - low)
        )
        self._view.setRange(xRange=(left, right), yRange=(low, high), padding=0)

    def set_format(self, format_tick: Callable[[float], str]) -> None:
        """Set how a value on the axis is written."""
        self._format_tick = format_tick
        self.relabel()

    def relabel(self) -> None:
        """Write the numbers of the axes again, as after a change of language."""
        self._lay_out()

    def set_text_font(self, font: QFont) -> None:
        """Set the font of the axis numbers."""
        self._font = font
        for name in ("left", "bottom"):
            self._item.getAxis(name).setStyle(tickFont=font, tickTextOffset=GRID)
        metrics = QFontMetricsF(font)
        half_year = metrics.horizontalAdvance("2000") / 2
        self._item.getAxis("bottom").setHeight(round(metrics.height()) + 2 * GRID)
        self._item.setContentsMargins(2 * GRID, metrics.height() / 2, half_year + GRID, GRID)
        self._lay_out()

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        self.setBackground(colours.surface)
        for name, pen in (("left", QPen(Qt.PenStyle.NoPen)), ("bottom", QPen(QColor(colours.line)))):
            axis = self._item.getAxis(name)
            axis.setPen(pen)
            axis.setTextPen(QColor(colours.muted))
        edge = QPen(QColor(colours.accent))
        edge.setCosmetic(True)
        self._rubber.setPen(edge)
        self._rubber.setBrush(faded(colours.accent, 0.15))
        self.backdrop.set_colours(colours)

    def _lay_out(self, *_: object) -> None:
        """Choose the marks of both axes for the present range and size."""
        (left, right), (bottom, top) = self._view.viewRange()
        metrics = QFontMetricsF(self._font)
        room = max(1.0, self._view.height() / (1.8 * metrics.height()))
        intervals = min(room, 1e-6 + (top - bottom) / step_for(top - bottom, 6))
        ticks = value_ticks(bottom, top, intervals, self._format_tick)
        self._item.getAxis("left").setTicks([ticks])
        self._item.getAxis("left").setWidth(round(widest(ticks, metrics.horizontalAdvance)) + GRID + 2)
        self.backdrop.set_grid([value for value, _ in ticks])
        years = year_ticks(left, right, max(1.0, self._view.width()), metrics.horizontalAdvance("2000"))
        self._item.getAxis("bottom").setTicks(years)
        self.laid_out.emit()

    def plot_area(self) -> QRectF:
        """Where data is drawn, in pixels of this widget."""
        return QRectF(self.mapFromScene(self._view.sceneBoundingRect()).boundingRect())

    def to_pixels(self) -> QTransform:
        """What turns years and values into pixels of this widget."""
        self._view.updateMatrix()
        found: QTransform = self._view.innerSceneItem().sceneTransform() * self.viewportTransform()
        return found

    def _point_at(self, year: int | None) -> None:
        if year != self._pointed:
            self._pointed = year
            self.year_pointed.emit(year)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        super().mouseMoveEvent(event)
        if event.buttons() != Qt.MouseButton.NoButton:
            return
        place = self.mapToScene(event.position().toPoint())
        if self._view.sceneBoundingRect().contains(place):
            year = round(self._view.mapSceneToView(place).x())
            self._point_at(min(max(year, self._first), self._last))
        else:
            self._point_at(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom; on a page that scrolls only with Ctrl, for the wheel is the page's."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or not self._lies_in_a_page_that_scrolls():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _lies_in_a_page_that_scrolls(self) -> bool:
        around = self.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea) and around.verticalScrollBar().maximum() > 0:
                return True
            around = around.parentWidget()
        return False

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the year."""
        super().leaveEvent(event)
        self._point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop showing it."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Return the view."""
        super().mouseDoubleClickEvent(event)
        self.show_all()
        self.zoomed.emit()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """Answer as a widget, not as a scene with a text cursor: a page that scrolls brings all of it into view."""
        return QWidget.inputMethodQuery(self, query)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to the chart."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the years, plus and minus zoom, Home returns the view, Escape drops the cross-hair."""
        key = Qt.Key(event.key())
        if key in STEPS_OF_KEYS:
            start = self._last + 1 if STEPS_OF_KEYS[key] < 0 else self._first - 1
            year = (self._pointed if self._pointed is not None else start) + STEPS_OF_KEYS[key]
            self._point_at(min(max(year, self._first), self._last))
        elif key in ZOOM_OF_KEYS:
            factor = ZOOM_OF_KEYS[key]
            self._view.scaleBy((factor, factor))
            self.zoomed.emit()
        elif key == Qt.Key.Key_Home:
            self.show_all()
            self.zoomed.emit()
        elif key == Qt.Key.Key_Escape and self._pointed is not None:
            self._point_at(None)
        else:
            event.ignore()
