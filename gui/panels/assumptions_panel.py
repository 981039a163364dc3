"""The assumptions of the model: which of them matter for a result, and what becomes of it if they are changed."""

import re
from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.controls.choice import Choice
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.models.assumption_ranking import AssumptionRanking, Question, questions
from gui.panels.assumption_list import AssumptionList
from gui.words import assumption_words as words
from gui.words import formats
from gui.words.translated import Translated
from gui.work.session import Session
from scenarios.scenario import Scenario
from simulation.parameters import Assumption

QUIET_FOR = 250
"""Milliseconds without new results after which influences are worked out again; so at most four times a second."""


class AssumptionsPanel(Translated):
    """Lists the assumptions by their influence on a chosen result and turns gestures on them into edits.

    It does nothing while it is hidden or a lever is dragged.
    """

    refused = Signal(str)
    """A value was refused; carries the reason in words."""
    dragged = Signal(bool)
    """The user took hold of a slider, or let it go."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.ranking = AssumptionRanking()
        self._shown: Scenario | None = None
        self._is_stale = True
        self.asked_label = label("muted")
        self.asked = Choice()
        self.asked.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.all = QCheckBox()
        self.changes = label("muted")
        self.back = QPushButton()
        self.summary = label("muted", wraps=True)
        self.list = AssumptionList(self.ranking)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_FOR)
        self._lay_out()
        self._connect()
        self.retranslate()

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.list.set_colours(colours)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Catch up with what happened while nobody saw it, as soon as somebody does."""
        super().paintEvent(event)
        if self._is_stale:
            QTimer.singleShot(0, self, self._catch_up)

    @property
    def is_seen(self) -> bool:
        """Whether any of it is on the screen. A dock behind another one counts as visible for Qt."""
        return not self.visibleRegion().isEmpty()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.asked_label.setText(self.tr("What matters for"))
        self.asked.setAccessibleName(self.tr("The result for which assumptions are ranked"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the assumptions"))
        self.all.setText(self.tr("Show all"))
        self.all.setToolTip(self.tr("List every uncertain number of the model, by sector"))
        self.back.setText(self.tr("All back to calibrated"))
        self.back.setToolTip(self.tr("Leave every assumption to its calibrated range again"))
        self.list.retranslate()
        self._is_stale = True
        self._catch_up()

    def refresh(self) -> None:
        """Work out influences anew and list the assumptions; rows stay where they are while one of them is in use."""
        self._is_stale = False
        results = self._session.results
        self._show_scenario()
        if results.projection.members == 1:
            return
        asked = questions(results)
        self._offer(asked)
        self.ranking.look(results, self.asked.currentData(), asked[self.asked.currentData()])
        if not self.list.is_in_use or not results.scenario.assumptions.keys() <= set(self.list.names):
            self._place()
        self._show_influences()

    def go_to(self, name: str) -> None:
        """Show one assumption and give it the keyboard; an assumption without a range has no row."""
        cell = self.ranking.cells.get(name)
        if cell is not None:
            self.refresh()
            self.search.setText(words.full_name(cell))
            row = self.list.rows.get(name)
            if row is not None:
                self.list.ensureWidgetVisible(row)
                row.field.setFocus()

    # Showing

    def _offer(self, asked: Mapping[str, Question]) -> None:
        """Offer results to choose from; the chosen one stays chosen."""
        chosen = self.asked.currentData()
        texts = [f"{question.name} {question.year}" for question in asked.values()]
        if texts != [self.asked.itemText(place) for place in range(self.asked.count())]:
            self.asked.clear()
            for key, text in zip(asked, texts, strict=True):
                self.asked.addItem(text, key)
            self.asked.setCurrentIndex(max(self.asked.findData(chosen), 0))

    def _place(self) -> None:
        changed = self._session.scenario.assumptions
        self.list.place(self.ranking.listed(self.all.isChecked(), self.search.text(), changed))

    def _show_scenario(self) -> None:
        """Show what the scenario changes, and whether there are ranges at all."""
        scenario = self._shown = self._session.scenario
        has_ranges = scenario.reading != "as_planned"
        for part in (self.asked_label, self.asked, self.search, self.all, self.list):
            part.setVisible(has_ranges)
        if not has_ranges:
            self.summary.setText(
                self.tr(
                    "The plan taken at its word knows no ranges: every assumption has the value that the plan needs. "
                    "Read the scenario as observed to see which assumptions matter."
                )
            )
        self.changes.setText(self.tr("Changed: {number}").format(number=formats.whole(len(scenario.assumptions))))
        self.back.setEnabled(bool(scenario.assumptions))
        self.list.show_values(scenario.assumptions)

    def _show_influences(self) -> None:
        ranking = self.ranking
        self.list.show_influences()
        if ranking.largest > 0:
            text = self.tr(
                "{explained} of the spread of this result goes back to single assumptions, {judged} of that to "
                "judgement. ↑ more of it gives more, ↓ more of it gives less."
            )
            text = re.sub("([↑↓]) ", rf"\1{formats.NO_BREAK}", text)  # an arrow stays with its words
        else:
            text = self.tr("No single assumption moves this result more than chance would.")
        explained, judged = formats.percent(ranking.explained), formats.percent(ranking.judged)
        self.summary.setText(text.format(explained=explained, judged=judged))

    # Following

    def _connect(self) -> None:
        self._session.scenario_changed.connect(self._follow_scenario)
        self._session.results_changed.connect(self._follow_results)
        self._quiet.timeout.connect(self._refresh_when_let_go)
        self.asked.activated.connect(self.refresh)
        self.search.textChanged.connect(self._choose_rows)
        self.all.toggled.connect(self._choose_rows)
        self.back.clicked.connect(self._reset_all)
        self.list.value_wanted.connect(self._set)
        self.list.reset_wanted.connect(self._reset)
        self.list.dragged.connect(self.dragged)
        self.list.refused.connect(self.refused)

    def _catch_up(self) -> None:
        if self._is_stale and self.is_seen:
            self.refresh()

    def _follow_scenario(self) -> None:
        """Show a changed assumption at once. A lever leaves assumptions and reading alone, and costs nothing here."""
        scenario, shown = self._session.scenario, self._shown
        if shown is None or not self.is_seen:
            self._is_stale = True
        elif scenario.assumptions is not shown.assumptions or scenario.reading != shown.reading:
            self._show_scenario()

    def _follow_results(self) -> None:
        if self.is_seen:
            self._quiet.start()
        else:
            self._is_stale = True

    def _refresh_when_let_go(self) -> None:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._quiet.start()
        else:
            self._is_stale = True
            self._catch_up()

    def _choose_rows(self) -> None:
        if self._is_stale:
            self._catch_up()
        else:
            self._place()

    # Editing

    def _set(self, cell: Assumption, value: float, gesture: object) -> None:
        scenario = self._session.scenario
        name = words.full_name(cell)
        if cell.low <= value <= cell.high:
            changed = scenario.with_assumption(cell.id, value)
            text = self.tr("Set {subject} to {amount}").format(subject=name, amount=words.with_unit(cell, value))
            self._session.edit(changed, text, gesture)
            return
        reason = self.tr("{subject} lies between {low} and {high}; {value} was not taken.")
        low, high = words.with_unit(cell, cell.low), words.with_unit(cell, cell.high)
        self.refused.emit(reason.format(subject=name, low=low, high=high, value=words.with_unit(cell, value)))
        self.list.rows[cell.id].show_value(scenario.assumptions.get(cell.id))

    def _reset(self, cell: Assumption) -> None:
        text = self.tr("Reset {subject}").format(subject=words.full_name(cell))
        self._session.edit(self._session.scenario.with_assumption(cell.id, None), text)

    def _reset_all(self) -> None:
        scenario = self._session.scenario
        for name in scenario.assumptions:
            scenario = scenario.with_assumption(name, None)
        self._session.edit(scenario, self.tr("All assumptions back to calibrated"))

    # Layout

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        head.setSpacing(GRID)
        head.addWidget(self.asked_label, 0, 0)
        head.addWidget(self.asked, 0, 1)
        head.addWidget(self.all, 1, 0)
        head.addWidget(self.search, 1, 1)
        head.addWidget(self.changes, 2, 0)
        head.addWidget(self.back, 2, 1)
        head.addWidget(self.summary, 3, 0, 1, 2)
        head.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addStretch(0)
