"""What the shapes and lines of a diagram mean."""

from typing import Final, Literal

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.charts.fonts import scaled
from gui.controls.flow import FlowLayout
from gui.diagram.contents import Contents, Kind
from gui.diagram.items import draw_shape, link_pen
from gui.diagram.look import REMEMBERS, Look
from gui.look.text import label
from gui.look.theme import GRID, LIGHT, Colours
from gui.words.translated import Translated

Sign = Kind | Literal["looks_back", "remembers", "weight", "hand"]

SHAPES: Final[tuple[Kind, ...]] = ("variable", "stock", "lever", "assumption", "input")

SMALLER: Final = 0.6
"""Size of the signs; at 1 they would be as large as in a diagram."""


class DiagramLegend(Translated):
    """One sign with its words for everything that stands in a diagram."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, 3 * GRID, 0)
        self.setMinimumWidth(1)  # it never makes the window wider
        signs: tuple[Sign, ...] = (*SHAPES, "looks_back", "remembers", "weight", "hand")
        self._entries: dict[Sign, _Entry] = {sign: _Entry(sign) for sign in signs}
        for entry in self._entries.values():
            self._flow.addWidget(entry)
        self.retranslate()

    def show_contents(self, contents: Contents) -> None:
        """Show the signs of what stands in a diagram."""
        present: set[Sign] = {figure.kind for figure in contents.figures}
        if "use" in present:
            present.add("input")
        if any(link.looks_back for link in contents.layers.chains):
            present.add("looks_back")
        if any(figure.remembers for figure in contents.figures):
            present.add("remembers")
        if any(link.weight > 1 for link in contents.layers.chains):
            present |= {"weight", "hand"}
        for sign, entry in self._entries.items():
            entry.setVisible(sign in present)
        self.updateGeometry()

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        for entry in self._entries.values():
            entry.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        said: dict[Sign, str] = {
            "variable": self.tr("variable"),
            "stock": self.tr("stock"),
            "lever": self.tr("lever"),
            "assumption": self.tr("assumption"),
            "input": self.tr("other sector"),
            "looks_back": self.tr("last year's value"),
            "remembers": self.tr("goes on from its own last year"),
            "weight": self.tr("is read by; thicker: more variables"),
            "hand": self.tr("A double click opens a sector."),
        }
        for sign, entry in self._entries.items():
            entry.words.setText(said[sign])


class _Entry(QWidget):
    """A sign with its words."""

    def __init__(self, sign: Sign) -> None:
        super().__init__()
        self.sign = _Sign(sign)
        self.words: QLabel = label("muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        if sign != "hand":
            row.addWidget(self.sign)
        row.addWidget(self.words)

    def set_colours(self, colours: Colours) -> None:
        self.sign.colours = colours
        self.sign.update()


class _Sign(QWidget):
    """A small shape or line."""

    def __init__(self, sign: Sign) -> None:
        super().__init__()
        self.colours = LIGHT
        self._sign = sign

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(2 * height, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(SMALLER, SMALLER)
        look = Look(self.font(), self.colours)
        rect = QRectF(0, 0, self.width() / SMALLER, self.height() / SMALLER).adjusted(2, 2, -2, -2)
        middle = QLineF(rect.left(), rect.center().y(), rect.right(), rect.center().y())
        match self._sign:
            case "looks_back":
                painter.setPen(link_pen(look, "plain", 2.0, looks_back=True))
                painter.drawLine(middle)
            case "weight":
                painter.setPen(link_pen(look, "plain", 6.0, looks_back=False))
                painter.drawLine(middle)
            case "remembers":
                painter.setFont(scaled(self.font(), 1 / SMALLER))
                painter.setPen(QColor(self.colours.text))
                painter.drawText(rect, REMEMBERS, QTextOption(Qt.AlignmentFlag.AlignCenter))
            case "variable" | "stock" | "lever" | "assumption" | "input" | "use" | "sector" as kind:
                draw_shape(painter, look, kind, rect)
