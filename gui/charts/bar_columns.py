"""Where the parts of a chart of bars stand: labels where reading begins, numbers at the other side, bars between."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from gui.charts.bars import BarRow
from gui.look.theme import GRID

MOST_OF_LABELS: Final = 0.46
"""Share of the width that labels take at most."""

ROW_HEIGHT: Final = 1.65
"""Height of a row in lines of text."""

GAP: Final = 2 * GRID

BETWEEN_PARTS: Final = " \u00b7 "
"""What stands between the parts of a label."""

LEAST_OF_LABEL: Final = 0.15
"""Share of the room for a label that its first part keeps, or it is shortened in the middle."""


@dataclass(frozen=True)
class BarColumns:
    """The geometry of the rows.

    Attributes:
        labels: Left end and width of the labels.
        remarks: Left end and width of the remarks.
        bars: Left end and width of the bars.
        numbers: Left end and width of the numbers.
        row_height: Height of a row.
        low: Value at the left end of the bars.
        high: Value at their right end.
    """

    labels: tuple[float, float]
    remarks: tuple[float, float]
    bars: tuple[float, float]
    numbers: tuple[float, float]
    row_height: float
    low: float
    high: float

    def x(self, value: float) -> float:
        """Where a value stands."""
        left, width = self.bars
        return left + width * (value - self.low) / (self.high - self.low)

    def row(self, place: int) -> tuple[float, float]:
        """Top and height of a row."""
        return place * self.row_height, self.row_height

    def cell(self, column: tuple[float, float], place: int) -> QRectF:
        """A cell of a row."""
        top, height = self.row(place)
        return QRectF(column[0], top, column[1], height)

    @property
    def has_bars(self) -> bool:
        """Whether there is room for bars at all."""
        return self.bars[1] > 0


def row_height(metrics: QFontMetricsF) -> float:
    """Height of a row in a font."""
    return float(round(ROW_HEIGHT * metrics.height()))


def columns_of(
    rows: Sequence[BarRow],
    limits: tuple[float, float],
    width: float,
    metrics: QFontMetricsF,
    *,
    is_mirrored: bool,
) -> BarColumns:
    """Share the width among the columns.

    Args:
        rows: The rows.
        limits: Values at both ends of the bars.
        width: The width.
        metrics: How wide texts are.
        is_mirrored: Whether reading runs from right to left; the bars never do.
    """
    labels = min(_widest([row.label for row in rows], metrics), MOST_OF_LABELS * width)
    remarks = _widest([row.remark for row in rows], metrics)
    numbers = _widest([row.value for row in rows], metrics)
    gaps = [GAP if column else 0.0 for column in (labels, remarks, numbers)]
    bars = max(0.0, width - labels - remarks - numbers - sum(gaps))
    sizes, starts, left = [labels, remarks, bars, numbers], [], 0.0
    for size, gap in zip(sizes, [gaps[0], gaps[1], gaps[2], 0.0], strict=True):
        starts.append(width - left - size if is_mirrored else left)
        left += size + gap
    placed = list(zip(starts, sizes, strict=True))
    return BarColumns(placed[0], placed[1], placed[2], placed[3], row_height(metrics), *limits)


def fitting(text: str, metrics: QFontMetricsF, room: float) -> str:
    """A label that fits: what it begins with gives way first, as the parts behind it tell rows apart."""
    begin, dot, parts = text.partition(BETWEEN_PARTS)
    rest = dot + parts
    left = room - metrics.horizontalAdvance(rest)
    if rest and left >= LEAST_OF_LABEL * room:
        return metrics.elidedText(begin, Qt.TextElideMode.ElideRight, left) + rest
    return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)


def _widest(texts: Sequence[str], metrics: QFontMetricsF) -> float:
    widest = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
    return float(round(widest + 1)) if widest else 0.0
