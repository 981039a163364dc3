"""The top line of a chart: its title, its unit and the way to its menu."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from gui.charts.fonts import SMALL, scaled
from gui.look.theme import GRID, LIGHT, Colours


class _Title(QWidget):
    """A bold title with a muted unit beside it; what does not fit is shortened, the unit first."""

    def __init__(self, title: str, unit: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = title
        self.unit = unit
        self.colours = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(40 * GRID, self.fontMetrics().height() + GRID)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(10 * GRID, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both texts on one base line."""
        painter = QPainter(self)
        rest = self._write(painter, self.title, self.width(), 0, self.colours.text, is_title=True)
        self._write(painter, self.unit, rest, self.width() - rest, self.colours.muted, is_title=False)

    def _write(self, painter: QPainter, text: str, room: int, start: int, colour: str, *, is_title: bool) -> int:
        """Write a text and return the room that is left behind it."""
        painter.setFont(scaled(self.font(), 1.0 if is_title else SMALL, bold=is_title))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(shown)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setPen(QColor(colour))
        ascent = self.fontMetrics().ascent()
        base = (self.height() - self.fontMetrics().height()) // 2 + ascent
        painter.drawText(self.width() - start - width if is_mirrored else start, base, shown)
        return max(0, room - width - 2 * GRID)


class MenuButton(QToolButton):
    """Opens the menu; in a picture it keeps its place and its focus but is not painted."""

    is_painted = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("\u22ef")
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button unless a picture is taken."""
        if self.is_painted:
            super().paintEvent(event)


class Heading(QWidget):
    """Title, unit and the menu button.

    Args:
        title: The title.
        unit: The unit, or an empty text.
    """

    def __init__(self, title: str, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = _Title(title, unit, self)
        self.button = MenuButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self._title, 1)
        row.addWidget(self.button)

    @property
    def title(self) -> str:
        """The title."""
        return self._title.title

    @property
    def unit(self) -> str:
        """The unit."""
        return self._title.unit

    def set_text(self, title: str, unit: str) -> None:
        """Set title and unit."""
        self._title.title, self._title.unit = title, unit
        self._title.update()

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        self._title.colours = colours
        self._title.update()
