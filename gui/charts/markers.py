"""The shapes that tell the series of a chart apart beside colour and dash."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from gui.charts.series import Marker

CORNERS: Final[Mapping[Marker, tuple[tuple[float, float], ...]]] = {
    "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "triangle": ((0, -1.2), (1.25, 1), (-1.25, 1)),
    "wedge": ((0, 1.2), (1.25, -1), (-1.25, -1)),
    "cross": tuple(
        (x * sx, y * sy)
        for sx, sy, steps in ((1, -1, 1), (1, 1, -1), (-1, 1, 1), (-1, -1, -1))
        for x, y in ((0.45, 1.35), (0.45, 0.45), (1.35, 0.45))[::steps]
    ),
}
"""Corners of each shape but the circle, in halves of its size, downwards."""


def marker_path(marker: Marker, size: float) -> QPainterPath:
    """The outline of a marker around the origin.

    Args:
        marker: Its shape.
        size: Its width.
    """
    half = size / 2
    path = QPainterPath()
    if marker == "circle":
        path.addEllipse(QPointF(), half, half)
    else:
        path.addPolygon(QPolygonF([QPointF(half * x, half * y) for x, y in CORNERS[marker]]))
        path.closeSubpath()
    return path
