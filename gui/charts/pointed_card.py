"""A chart whose parts can be pointed at, by mouse or key, and say what they are."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from gui.charts.announce import announce
from gui.charts.chart_card import ChartCard
from gui.charts.hints import HINT_SHOWN_FOR, hint
from gui.charts.pointed import Pointed
from gui.look.theme import GRID, Colours


class PointedCard(ChartCard):
    """A card as high as it must be, whose drawing knows which of its parts is pointed at.

    Args:
        canvas: The drawing.
        parent: Its owner.
    """

    def __init__(self, canvas: Pointed, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._canvas = canvas
        self.give_menu()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        canvas.pointed_at.connect(self._explain)
        canvas.focus_changed.connect(self.mark)

    @property
    def canvas(self) -> Pointed:
        """The drawing."""
        return self._canvas

    def said(self, place: int) -> Sequence[str]:
        """What is said of a part, the first line first."""
        raise NotImplementedError

    def spoken(self, place: int) -> Sequence[str]:
        """The same for those who listen."""
        return self.said(place)

    def corner(self, place: int) -> QPoint:
        """Where that is shown, in pixels of the drawing."""
        raise NotImplementedError

    def stack(self, *parts: QWidget) -> None:
        """Put the heading above these."""
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for part in (self.heading, *parts):
            column.addWidget(part)

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        super().set_colours(colours)
        self._canvas.colours = colours
        self._canvas.update()

    @contextmanager
    def posed(self) -> Iterator[None]:
        """Hide also what is pointed at."""
        self._canvas.point_at(None)
        with super().posed():
            yield

    def _explain(self, place: int | None) -> None:
        if place is None:
            QToolTip.hideText()
            return
        corner = self._canvas.mapToGlobal(self.corner(place))
        QToolTip.showText(corner, hint(self, self.said(place)), self._canvas, QRect(), HINT_SHOWN_FOR)
        if self._canvas.hasFocus():
            announce(self._canvas, ". ".join(self.spoken(place)))
