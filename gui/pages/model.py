"""The model page: the diagram of its variables, and the card of the chosen one."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from gui.diagram.contents import overview, sector_contents, sectors_of
from gui.diagram.pane import DiagramPane, name_action, page_action, tool_button
from gui.diagram.trail import Place, Trail
from gui.look.icons import icon
from gui.look.text import label
from gui.look.theme import GRID, LIGHT, Colours
from gui.pages.variable_curve import VariableCurve, has_curve
from gui.panels.variable_panel import VariablePanel
from gui.panels.variable_search import VariableSearch
from gui.words.assumption_words import sector_name
from gui.words.translated import Translated
from gui.work.session import Session
from simulation.model import mizan

WIDE: Final = 160
"""From so many letters of width on the card stands beside the diagram, else below it."""

SHARE_OF_CARD: Final = {Qt.Orientation.Horizontal: 0.4, Qt.Orientation.Vertical: 0.46}
"""How much of the page the card takes to begin with, beside the diagram or below it."""

SHARE_OF_CURVE: Final = 0.45
"""How much of the card the curve takes to begin with."""

SPLIT: Final = 10_000
"""A whole to be split; a splitter stretches it to its own size."""

SEARCH_LETTERS: Final = 28
"""Width of the search field, in letters."""

LEAST_SEARCH_LETTERS: Final = 12
"""Width of the search field where there is little room, in letters."""


class ModelPage(Translated):
    """Shows the sectors of the model, one of them with its variables, and the card of one variable."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = LIGHT
        self._arranged: Qt.Orientation | None = None
        self.trail = Trail()
        self.diagram = DiagramPane()
        self.panel = VariablePanel()
        self.curve = VariableCurve(session)
        self.search = VariableSearch()
        self.back = page_action(self, "Alt+Left", self._go_back)
        self.forward = page_action(self, "Alt+Right", self._go_forward)
        page_action(self, "Ctrl+F", self.search.setFocus)
        self.overview = tool_button()
        self.sector = tool_button()
        self._between = label("muted")
        self.details = QSplitter()
        self.halves = QSplitter()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show()

    def go_to(self, name: str) -> None:
        """Open the card of a variable or parameter, and a sector in whose diagram it stands."""
        sectors = sectors_of(name)
        here = self.trail.place.sector
        self._go(Place(here if here in sectors else sectors[0], name))

    def open_sector(self, sector: str) -> None:
        """Open the diagram of a sector."""
        self._go(Place(sector))

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self._colours = colours
        for part in (self.diagram, self.panel, self.curve):
            part.set_colours(colours)
        self._show_arrows()

    def changeEvent(self, event: QEvent) -> None:
        """Take up another direction in which it is read, or another font."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._show_arrows()
        elif event.type() == QEvent.Type.FontChange:
            self._fit_search()
            self._arrange()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the card where there is room for it."""
        super().resizeEvent(event)
        self._arrange()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        name_action(self.back, self.tr("Back to what was shown before"))
        name_action(self.forward, self.tr("Forward again"))
        self.overview.setText(self.tr("All sectors"))
        self._show_words()

    # Going about

    def _go(self, place: Place) -> None:
        self.trail.go(place)
        self._show()

    def _go_back(self) -> None:
        self.trail.go_back()
        self._show()

    def _go_forward(self) -> None:
        self.trail.go_forward()
        self._show()

    def _go_to_found(self, name: str) -> None:
        self.search.clear()
        self.go_to(name)
        self.diagram.view.setFocus()

    def _choose(self, key: str) -> None:
        """Open the card of a variable that was chosen in the diagram."""
        figure = self.diagram.view.figure(key)
        if figure is not None and figure.kind not in ("sector", "use"):
            self._go(Place(self.trail.place.sector, figure.name))

    def _open(self, key: str) -> None:
        """Open the sector of what was opened in the diagram; for a variable of this sector, turn to its card."""
        figure = self.diagram.view.figure(key)
        if figure is None:
            return
        if figure.kind in ("sector", "use"):
            self.open_sector(figure.name)
        elif figure.kind == "input":
            self.go_to(figure.name)
        else:
            self.panel.setFocus()

    # Showing

    def _show(self) -> None:
        name = self.trail.place.name
        self.details.setVisible(bool(name))
        if name:
            self._arrange()
            self.panel.show_name(name)
            self.curve.setVisible(has_curve(name))
            self.curve.show_name(name)
        self._show_diagram()
        self._show_words()
        self.back.setEnabled(self.trail.can_go_back)
        self.forward.setEnabled(self.trail.can_go_forward)

    def _show_diagram(self) -> None:
        place = self.trail.place
        with_assumptions = self.diagram.assumptions.isChecked() or place.name in mizan().parameters
        shown = sector_contents(place.sector, with_assumptions) if place.sector else overview()
        self.diagram.show_contents(shown, place.name)

    def _show_words(self) -> None:
        sector = self.trail.place.sector
        self.sector.setText(sector_name(sector) if sector else "")
        self.sector.setVisible(bool(sector))
        self._between.setVisible(bool(sector))
        self.diagram.view.setAccessibleName(sector_name(sector) if sector else self.tr("Sectors of the model"))

    def _show_arrows(self) -> None:
        drawings = ("forward", "back") if self.isRightToLeft() else ("back", "forward")
        for action, drawing in zip((self.back, self.forward), drawings, strict=True):
            action.setIcon(icon(drawing, self._colours))
        self._between.setText("\u2039" if self.isRightToLeft() else "\u203a")

    # Layout

    def _arrange(self) -> None:
        """Put the card beside the diagram where the page is wide, else below it."""
        is_wide = self.width() > WIDE * self.fontMetrics().averageCharWidth()
        along = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if self.details.isHidden() or along == self._arranged:
            return
        self._arranged = along
        self.halves.setOrientation(along)
        self.details.setOrientation(Qt.Orientation.Vertical if is_wide else Qt.Orientation.Horizontal)
        self.halves.setSizes(_shares(SHARE_OF_CARD[along]))
        self.details.setSizes(_shares(SHARE_OF_CURVE))

    def _fit_search(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.search.setMinimumWidth(LEAST_SEARCH_LETTERS * letter)
        self.search.setMaximumWidth(SEARCH_LETTERS * letter)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        for part in (tool_button(self.back), tool_button(self.forward), self.overview, self._between, self.sector):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.search, 1)
        self._fit_search()
        for splitter in (self.details, self.halves):
            splitter.setChildrenCollapsible(False)
        self.details.addWidget(self.panel)
        self.details.addWidget(self.curve)
        self.halves.addWidget(self.diagram)
        self.halves.addWidget(self.details)
        page = QVBoxLayout(self)
        page.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        page.setSpacing(GRID)
        page.addLayout(head)
        page.addWidget(self.halves, 1)

    def _connect(self) -> None:
        self.diagram.view.chosen.connect(self._choose)
        self.diagram.view.opened.connect(self._open)
        self.diagram.assumptions_switched.connect(self._show_diagram)
        self.panel.name_wanted.connect(self.go_to)
        self.panel.sector_wanted.connect(self.open_sector)
        self.search.name_wanted.connect(self._go_to_found)
        self.overview.clicked.connect(lambda: self._go(Place()))
        self.sector.clicked.connect(lambda: self.open_sector(self.trail.place.sector))


def _shares(second: float) -> list[int]:
    """Sizes of two parts for a splitter, by the share of the second."""
    return [round(SPLIT * (1 - second)), round(SPLIT * second)]
