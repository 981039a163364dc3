"""The first page: charts in three views and a ribbon that answer while a slider moves."""

from collections.abc import Mapping
from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QShowEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from gui.charts.chart import Chart
from gui.charts.pin_row import PinRow
from gui.charts.ribbon import BindingRibbon
from gui.controls.flow import FlowLayout
from gui.look.theme import GRID, Colours
from gui.pages.chart_contents import OVERVIEW, VIEWS
from gui.pages.chart_view import ChartView
from gui.words import pin_words
from gui.words.translated import Translated
from gui.work.focus import Focus
from gui.work.pinning import Pinning
from gui.work.session import Session
from scenarios.results.outcome import BINDING_VARIABLES


class ExplorePage(Translated):
    """Shows the session's results; computes nothing."""

    def __init__(self, session: Session, focus: Focus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._focus = focus
        self._colours: Colours | None = None
        self._is_stale = True
        self._views: dict[str, ChartView] = {}
        self._opened = ""
        self._place = QVBoxLayout()
        self.ribbon = BindingRibbon()
        self.ribbon.year_hovered.connect(self._show_cross_hair)
        self.pinning = Pinning(session, self)
        self.view_actions = self._view_actions()
        self._view_buttons = [_button(action) for action in self.view_actions.values()]
        self.pin_button = _button(self.pinning.pin)
        self.unpin_button = _button(self.pinning.unpin_all)
        self.pin_row = PinRow()
        self._lay_out()
        self.open_view(OVERVIEW)
        self.retranslate()
        session.results_changed.connect(self._take_up)
        session.pins_changed.connect(self._show_pins)
        self.pin_row.unpin_wanted.connect(session.unpin)

    @property
    def charts(self) -> Mapping[str, Chart]:
        """The charts of all views that were opened, by name."""
        return {key: chart for view in self._views.values() for key, chart in view.charts.items()}

    @property
    def view(self) -> ChartView:
        """The view in front."""
        return self._views[self._opened]

    def open_view(self, name: str) -> None:
        """Turn to a view; it is made when it is first asked for."""
        if name not in self._views:
            view = self._views[name] = ChartView(self._session, self._focus, VIEWS[name])
            view.year_hovered.connect(self._show_cross_hair)
            view.retranslate(self._titles())
            if self._colours:
                view.set_colours(self._colours)
            self._place.addWidget(view)
            self.setTabOrder(list(view.charts.values())[-1].plot, self.ribbon.button)
            self.setTabOrder(self.ribbon.button, self.ribbon.bars)
        self._show_cross_hair(None)
        self._opened = name
        for key, view in self._views.items():
            view.setVisible(key == name)
        self.view_actions[name].setChecked(True)

    def hold_ranges(self, hold: bool) -> None:
        """Keep the axes still while a slider is dragged."""
        for view in self._views.values():
            view.hold_ranges(hold)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self._colours = colours
        for view in self._views.values():
            view.set_colours(colours)
        self.ribbon.set_colours(colours)
        self.pin_row.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        names = {
            "overview": (self.tr("Overview"), self.tr("Jobs, exports and skills as a whole")),
            "segments": (self.tr("By segment"), self.tr("Offshoring exports and jobs of each of the five segments")),
            "employers": (
                self.tr("By employer"),
                self.tr("Profiles trained for each group of employers, and what the plan says they need"),
            ),
        }
        for name, (text, tip) in names.items():
            self.view_actions[name].setText(text)
            self.view_actions[name].setToolTip(tip)
        self.pinning.retranslate()
        self._show_pins()
        for view in self._views.values():
            view.retranslate(self._titles())

    def _titles(self) -> dict[str, str]:
        return {
            "jobs": self.tr("Jobs by perimeter"),
            "exports": self.tr("Exports"),
            "gap": self.tr("Training gap"),
            "skills": self.tr("Skills: need and supply"),
            "segment_exports": self.tr("Exports by segment"),
            "segment_jobs": self.tr("Jobs by segment"),
            "employer_needs": self.tr("Trained in the years of the plan, against its needs"),
            "employer_trained": self.tr("Trained since 2009"),
        }

    def _take_up(self) -> None:
        """Show new results in the ribbon; behind another page they wait until they can be seen."""
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self._show_shares()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another page was in front."""
        if self._is_stale:
            self._is_stale = False
            self._show_shares()
        super().showEvent(event)

    def _show_pins(self) -> None:
        self.unpin_button.setVisible(len(self._session.pins) > 1)
        self.pin_row.set_pins({pin.number: pin_words.name(pin) for pin in self._session.pins})

    def _show_shares(self) -> None:
        projection = self._session.results.projection
        shares = [
            np.array([frame.mean(name)[0] for frame in projection.frames[1:]]) for name in BINDING_VARIABLES.values()
        ]
        self.ribbon.set_shares(np.array(projection.years[1:]), *shares, members=projection.members)

    def _show_cross_hair(self, year: int | None) -> None:
        for view in self._views.values():
            view.show_cross_hair(year)
        self.ribbon.show_cross_hair(year)

    def _view_actions(self) -> dict[str, QAction]:
        group = QActionGroup(self)
        actions = {name: QAction(group) for name in VIEWS}
        for name, action in actions.items():
            action.setCheckable(True)
            action.triggered.connect(partial(self.open_view, name))
        return actions

    def _lay_out(self) -> None:
        self.pin_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        line = QWidget()
        flow = FlowLayout(line, GRID, GRID)
        gap = QWidget()
        gap.setFixedWidth(4 * GRID)
        for part in (*self._view_buttons, gap, self.pin_button, self.unpin_button):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(line)
        column.addWidget(self.pin_row)
        column.addLayout(self._place, 1)
        column.addWidget(self.ribbon)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
