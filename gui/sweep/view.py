"""What a sweep found: a curve or a grid, the point that is looked at, and what can be done with it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.charts.grid_chart import GridChart
from gui.charts.point_chart import PointChart
from gui.controls.arranging import flowing
from gui.controls.choice import Choice
from gui.look.text import label, set_style
from gui.look.theme import GRID, Colours
from gui.seek import words
from gui.seek.goals import USUAL_TARGET
from gui.sweep.words import SweepWords, cell_of_point, point_of_cell
from gui.words.translated import Translated
from scenarios.scenario import Scenario
from scenarios.seek.limits import Limits
from scenarios.seek.question import Question
from scenarios.sweep.found import Found, Shown
from scenarios.sweep.ranges import with_ranged
from simulation.targets import Target


class SweepView(Translated):
    """Shows what was found; hidden while there is nothing."""

    adopt_wanted = Signal(int)
    """The user wants a point in the scenario; carries its place in the sweep."""
    save_wanted = Signal()
    """The user wants the rows in a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: Found | None = None
        self._place: int | None = None
        self._scenario: Scenario | None = None
        self._words = SweepWords(self)
        self.note = label("refusal", wraps=True)
        self.target_label, self.target, self.shown = label("muted"), Choice(), Choice()
        self.curve, self.grid = PointChart(), GridChart()
        self.chosen = label()
        self.chosen.setWordWrap(True)
        self.chosen.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.adopt, self.save = QPushButton(), QPushButton()
        self._lay_out()
        self.target.currentIndexChanged.connect(lambda _place: self._draw())
        self.shown.currentIndexChanged.connect(lambda _place: self._draw())
        self.curve.part_chosen.connect(self._choose)
        self.grid.part_chosen.connect(lambda cell: self._choose(self._point(cell)))
        self.adopt.clicked.connect(lambda: self.adopt_wanted.emit(self._place))
        self.save.clicked.connect(self.save_wanted)
        self.retranslate()
        self.hide()

    @property
    def place(self) -> int | None:
        """The point that is looked at, by its place in the sweep."""
        return self._place

    def show_found(self, found: Found) -> None:
        """Show what was found."""
        self.found, self._place = found, None
        self._offer()
        self._draw()
        self.show()

    def show_scenario(self, scenario: Scenario) -> None:
        """Say whether what was found belongs to the scenario as it is now."""
        self._scenario = scenario
        self._show_note()

    def amounts_text(self, place: int) -> str:
        """What is varied at a point, in a few words."""
        assert self.found is not None
        return self._words.amounts_text(self.found, place)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        for chart in (self.curve, self.grid):
            chart.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.target_label.setText(self.tr("Look at"))
        self.target.setAccessibleName(self.tr("The target that is looked at"))
        self.shown.setAccessibleName(self.tr("What is shown of the target"))
        self.adopt.setText(self.tr("Adopt"))
        self.adopt.setToolTip(self.tr("Put these amounts into the scenario; Undo takes them back"))
        self.save.setText(self.tr("Save the rows…"))
        self.save.setToolTip(
            self.tr("A row for each scenario and result, as the command “sweep” gives them, or the design for it")
        )
        self._offer()
        self._draw()

    # Showing

    def _offer(self) -> None:
        found = self.found
        if found is None:
            return
        chosen, shown = self.target.currentData() or USUAL_TARGET, self.shown.currentData()
        with QSignalBlocker(self.target), QSignalBlocker(self.shown):
            self.target.clear()
            for target in found.targets:
                self.target.addItem(words.target_name(target), target.id)
            self.target.setCurrentIndex(max(self.target.findData(chosen), 0))
            self.shown.clear()
            kinds: dict[Shown, str] = {"probability": self.tr("how sure it is"), "median": self.tr("its median")}
            for kind, text in kinds.items():
                if kind != "probability" or not found.is_single:
                    self.shown.addItem(text, kind)
            self.shown.setCurrentIndex(max(self.shown.findData(shown), 0))

    def _target(self) -> Target:
        assert self.found is not None
        return self.found.targets[max(self.target.currentIndex(), 0)]

    def _draw(self) -> None:
        found = self.found
        if found is None or not found.targets:
            return
        target, shown = self._target(), self.shown.currentData()
        self.curve.setVisible(found.up is None)
        self.grid.setVisible(found.up is not None)
        if found.up is None:
            self.curve.draw(self._words.curve(found, target, shown))
        else:
            self.grid.draw(self._words.grid(found, target, shown))
        self._show_chosen()
        self._show_note()

    def _choose(self, place: int) -> None:
        self._place = place
        self._show_chosen()
        self._show_note()

    def _point(self, cell: int) -> int:
        assert self.found is not None
        return point_of_cell(cell, self.found.question.steps)

    def _show_chosen(self) -> None:
        found, place = self.found, self._place
        self.adopt.setVisible(place is not None)
        self.chosen.setVisible(place is not None)
        if found is None:
            return
        self.curve.plot.choose(place)
        self.grid.plot.choose(None if place is None else cell_of_point(place, found.question.steps))
        if place is not None:
            self.chosen.setText("\n".join(self._words.say(found, self._target(), place)))

    def _show_note(self) -> None:
        found, now = self.found, self._scenario
        if found is None or now is None:
            return
        question, place = found.question, self._place
        is_adopted = False
        if place is not None:
            adopted = with_ranged(question.scenario, question.ranges, found.amounts(place), question.years)
            is_adopted = _is_same(adopted, now)
        if _is_same(question.scenario, now):
            said = ""
        elif is_adopted:
            said = self.tr("The scenario holds these amounts now. Undo takes them back.")
        else:
            said = self.tr("The scenario was changed since: this belongs to the one before. Run it again.")
        self.note.setText(said)
        set_style(self.note, "muted" if is_adopted else "refusal")
        self.note.setVisible(bool(said))
        self.adopt.setEnabled(not is_adopted)

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(GRID)
        for part in (self.target_label, self.target, self.shown):
            choice.addWidget(part)
        choice.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self.note)
        column.addLayout(choice)
        for widget in (self.curve, self.grid, self.chosen, flowing(self.adopt, self.save)):
            column.addWidget(widget)


def _is_same(one: Scenario, other: Scenario) -> bool:
    """Whether two scenarios differ in words alone."""
    return Question(one, (), Limits(range(0))).is_about(other)
