"""Widgets put together: in a line, in rows, below each other, in a card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from gui.controls.flow import FlowLayout
from gui.look.theme import GRID


def abreast(*parts: QWidget, gap: int = GRID) -> QWidget:
    """Widgets that stay in one line.

    Args:
        parts: The widgets.
        gap: Pixels between two of them.
    """
    group = QWidget()
    line = QHBoxLayout(group)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(gap)
    for part in parts:
        line.addWidget(part)
    return group


def flowing(*parts: QWidget, across: int = GRID) -> QWidget:
    """Widgets side by side that go on in the next row where there is no more room.

    Args:
        parts: The widgets.
        across: Pixels between two of them.
    """
    rows = QWidget()
    flow = FlowLayout(rows, across, GRID)
    for part in parts:
        flow.addWidget(part)
    return rows


def card(inside: QWidget) -> QFrame:
    """A frame around a widget, in the style of the theme."""
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(1, 1, 1, 1)
    column.addWidget(inside)
    return frame


def stacked(*shares: tuple[QWidget, int]) -> QSplitter:
    """Widgets below each other, with edges between them that can be dragged.

    Args:
        shares: Each widget with its share of the height.
    """
    splitter = QSplitter(Qt.Orientation.Vertical)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(2 * GRID)
    for position, (widget, share) in enumerate(shares):
        splitter.addWidget(widget)
        splitter.setStretchFactor(position, share)
    return splitter
