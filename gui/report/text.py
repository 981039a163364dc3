"""Text on paper: styles, and paragraphs broken into lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintDevice, QPainter, QTextLayout, QTextOption

from scenarios.report.look import ACCENT, MUTED, TEXT

FAMILIES: Final = ["Segoe UI", "Noto Sans", "Noto Sans Arabic", "DejaVu Sans"]
POINTS_PER_INCH: Final = 72.0


@dataclass(frozen=True)
class Style:
    """How a paragraph looks.

    Attributes:
        size: Size of the letters in points.
        is_bold: Whether they are heavy.
        colour: Their colour.
        leading: Distance of the lines as a multiple of the height of a line.
    """

    size: float
    is_bold: bool = False
    colour: str = TEXT
    leading: float = 1.16


KICKER: Final = Style(8.5, True, ACCENT)
TITLE: Final = Style(23, True, leading=1.05)
BYLINE: Final = Style(9.5, colour=MUTED)
DESCRIPTION: Final = Style(11)
HEADING: Final = Style(14, True, ACCENT)
SUBHEADING: Final = Style(10, True)
BODY: Final = Style(9.5)
LEAD: Final = Style(11)
NOTE: Final = Style(8.2, colour=MUTED)
CELL: Final = Style(8.2, leading=1.08)
CELL_BOLD: Final = Style(8.2, True, leading=1.08)
CELL_HEADING: Final = Style(8.2, True, MUTED, 1.08)
FIGURE: Final = Style(9, True)
CARD_VALUE: Final = Style(21, True, leading=1.0)
CARD_LABEL: Final = Style(8.8, True)
CARD_SMALL: Final = Style(8.5, colour=MUTED)
CARD_REMARK: Final = Style(8.5)
FOOTER: Final = Style(7.6, colour=MUTED)


@dataclass(frozen=True)
class Paper:
    """What is written on.

    Attributes:
        device: The device whose resolution counts.
        is_right_to_left: Whether lines begin on the right.
    """

    device: QPaintDevice
    is_right_to_left: bool

    def units(self, points: float) -> float:
        """Points in units of the device."""
        return points * self.device.logicalDpiY() / POINTS_PER_INCH

    def font(self, style: Style) -> QFont:
        """The letters of a style."""
        font = QFont()
        font.setFamilies(FAMILIES)
        font.setPointSizeF(style.size)
        font.setFeature(QFont.Tag("liga"), 0)  # or searching the file would not find what is written with them
        font.setWeight(QFont.Weight.DemiBold if style.is_bold else QFont.Weight.Normal)
        return font

    def word_width(self, text: str, style: Style) -> float:
        """Width of the widest word of a text."""
        return max(self.text_width(word, style) for word in text.split(" "))

    def text_width(self, text: str, style: Style) -> float:
        """Width of a text on one line."""
        return QFontMetricsF(self.font(style), self.device).horizontalAdvance(text)


class Lines:
    """A text broken into lines of a width.

    Args:
        paper: What it is written on.
        text: The text.
        style: How it looks.
        width: Width of the lines in units of the device.
        at_end: Whether lines stand where reading ends, as numbers do.
    """

    def __init__(self, paper: Paper, text: str, style: Style, width: float, *, at_end: bool = False) -> None:
        self._colour = QColor(style.colour)
        self._layout = QTextLayout(text, paper.font(style), paper.device)
        is_left = paper.is_right_to_left == at_end
        option = QTextOption(Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight)
        # Alignment is meant as it is said: the direction of the text decides the order of words alone.
        option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # titles and addresses keep their own
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self.heights: Sequence[float] = self._broken(width, style.leading)

    def _broken(self, width: float, leading: float) -> list[float]:
        heights: list[float] = []
        top = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            heights.append(line.height() * leading)
            top += heights[-1]
        self._layout.endLayout()
        return heights

    @property
    def height(self) -> float:
        """Height of all lines."""
        return sum(self.heights)

    def extent(self, number: int) -> tuple[float, float]:
        """Where the letters of a line begin and end, counted from the left edge."""
        shape = self._layout.lineAt(number).naturalTextRect()
        return shape.left(), shape.right()

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint all lines from a corner on."""
        painter.setPen(self._colour)
        self._layout.draw(painter, QPointF(x, y))

    def paint_line(self, painter: QPainter, number: int, x: float, y: float) -> None:
        """Paint one line at a corner of its own."""
        painter.setPen(self._colour)
        line = self._layout.lineAt(number)
        line.draw(painter, QPointF(x, y - line.y()))
