"""The figures and links of a diagram in their places, one figure chosen among them."""

from collections.abc import Callable
from dataclasses import replace
from math import hypot
from typing import Final

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGraphicsScene

from gui.diagram.contents import Contents
from gui.diagram.geometry import Layout
from gui.diagram.items import FigureItem, LinkItem
from gui.diagram.layout import lay_out
from gui.diagram.look import Look, State, lines_of
from gui.look.theme import GRID, LIGHT, Colours

MARGIN: Final = 4.0 * GRID
"""Room around a diagram."""

OVERVIEW_GAP: Final = 32.0
"""Room between the columns of sectors, for thick arrows."""

NOTHING: Final = Layout({}, (), 0.0, 0.0)


class DiagramScene(QGraphicsScene):
    """Holds one diagram, in the better of the layouts that it may have."""

    def __init__(self, font: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = Look(font, LIGHT)
        self.contents: Contents | None = None
        self.layout = NOTHING
        self.key = ""
        self.figures: dict[str, FigureItem] = {}
        self.links: list[LinkItem] = []
        self._layouts: tuple[Layout, ...] = (NOTHING,)

    def set_contents(self, contents: Contents, *, mirrored: bool) -> None:
        """Lay a diagram out: sectors side by side, variables side by side as well as one below the other.

        Args:
            contents: What stands in it.
            mirrored: Whether it is read from right to left.
        """
        sizes = {figure.key: self.look.size_of(figure) for figure in contents.figures}
        if any(figure.kind == "sector" for figure in contents.figures):
            layouts = [lay_out(contents.layers, sizes, layer_gap=OVERVIEW_GAP)]
        else:
            layouts = [lay_out(contents.layers, sizes, downwards=downwards) for downwards in (False, True)]
        self.contents = contents
        self._layouts = tuple(layout.mirrored() if mirrored else layout for layout in layouts)
        self.layout = NOTHING

    def take_best(self, merit: Callable[[Layout], float]) -> None:
        """Show the layout with the highest merit; the one that is shown stays if it is the best."""
        best = max(self._layouts, key=merit)
        if best is not self.layout and self.contents is not None:
            self.layout = best
            self._fill(self.contents)

    def choose(self, key: str) -> None:
        """Make one figure stand out with its inputs and uses; with an unknown key all stand alike."""
        self.key = key if key in self.figures else ""
        states = self._states()
        for name, figure in self.figures.items():
            figure.set_state(states.get(name, "faded" if self.key else "plain"))
        for link in self.links:
            link.set_state(self._state_of(link))

    def spoken(self) -> str:
        """The chosen figure in words, with what it reads and what reads it."""
        if not self.key:
            return self.tr("Choose with the arrow keys, open with Enter.")
        parts = [self._words(self.key)]
        reads = [self._words(item.link.source) for item in self.links if item.link.target == self.key]
        users = [self._words(item.link.target) for item in self.links if item.link.source == self.key]
        if reads:
            parts.append(self.tr("reads {names}").format(names=", ".join(reads)))
        if users:
            parts.append(self.tr("read by {names}").format(names=", ".join(users)))
        return "; ".join(parts)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.look = replace(self.look, colours=colours)
        for figure in self.figures.values():
            figure.set_look(self.look)
        for link in self.links:
            link.set_look(self.look)

    def set_font(self, font: QFont) -> None:
        """Take another font for the next contents."""
        self.look = replace(self.look, font=font)

    def key_beside(self, right: int, down: int) -> str:
        """The nearest figure in a direction from the chosen one, which stays at the edge; the first if none is chosen.

        Args:
            right: 1 to the right, -1 to the left, else 0.
            down: 1 downwards, -1 upwards, else 0.
        """
        boxes = self.layout.boxes
        if not self.key:
            return next(iter(boxes), "")
        x, y = boxes[self.key].middle

        def distance(key: str) -> float:
            to_right, to_bottom = boxes[key].middle[0] - x, boxes[key].middle[1] - y
            ahead, aside = to_right * right + to_bottom * down, to_right * down + to_bottom * right
            return hypot(ahead, 2 * aside) if ahead > 1 else float("inf")

        nearest = min(boxes, key=distance)
        return nearest if distance(nearest) < float("inf") else self.key

    def _fill(self, contents: Contents) -> None:
        self.clear()
        boxes = self.layout.boxes
        self.figures = {figure.key: FigureItem(figure, boxes[figure.key], self.look) for figure in contents.figures}
        self.links = [LinkItem(route, self.look) for route in self.layout.routes]
        for item in (*self.links, *self.figures.values()):
            self.addItem(item)
        whole = QRectF(0, 0, self.layout.width, self.layout.height)
        self.setSceneRect(whole.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN))

    def _states(self) -> dict[str, State]:
        """How figures stand to the chosen one; those that have nothing to do with it are left out."""
        if not self.key:
            return {}
        users: dict[str, State] = {item.link.target: "user" for item in self.links if item.link.source == self.key}
        sources: dict[str, State] = {item.link.source: "source" for item in self.links if item.link.target == self.key}
        return {**users, **sources, self.key: "chosen"}

    def _state_of(self, item: LinkItem) -> State:
        if not self.key:
            return "plain"
        if item.link.target == self.key:
            return "source"
        return "user" if item.link.source == self.key else "faded"

    def _words(self, key: str) -> str:
        return ", ".join(line.text for line in lines_of(self.figures[key].figure))
