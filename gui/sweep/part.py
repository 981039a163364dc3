"""How far one or two levers or assumptions carry: a target over a range of them, as a curve or a grid.

It stands beside the search for the smallest change, not with “Why?”: who looks for it wants to decide on amounts, sees
how fast a target comes nearer and where the next dirham does little, and takes a point over into the scenario. “Why?”
explains what has been decided, and what a result hinges on.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from gui.charts.announce import tell
from gui.levers.edits import LeverEdits
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.sweep.form import SweepForm
from gui.sweep.view import SweepView
from gui.words.translated import Translated
from gui.work.session import Session
from scenarios.results.outcome import USUAL_MEMBERS
from scenarios.results.sheets import OutputFileError, write_results
from scenarios.storage.writing import write_safely
from scenarios.sweep.found import Found
from scenarios.sweep.output import sweep_results
from scenarios.sweep.ranges import design_text, grid_design, with_ranged
from scenarios.sweep.run import Sweep, asked_of, run_sweep
from simulation.targets import Target

DESIGN: Final = ".toml"
"""Ending of the file of a design; all others are rows."""


class SweepPart(Translated):
    """Asks what is varied, runs it beside the window, and shows what came of it.

    Args:
        session: Whose scenario it is.
        edits: The door through which levers are changed.
        members: Members of each scenario.
    """

    refused = Signal(str)
    """Something was refused; carries the reason in words."""
    failed = Signal(str, str)
    """A file could not be written; carries a sentence and what hindered it."""

    def __init__(
        self, session: Session, edits: LeverEdits, members: int = USUAL_MEMBERS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._edits = edits
        self.members = members
        self._targets: tuple[str, ...] = ()
        self._is_open = True
        self.hint = label("muted", wraps=True)
        self.form, self.view = SweepForm(), SweepView()
        self._lay_out()
        self.form.wanted.connect(self.ask)
        self.form.refused.connect(self.refused)
        self.view.adopt_wanted.connect(self._adopt)
        self.view.save_wanted.connect(self.ask_where)
        session.jobs.begun.connect(lambda _what: self._show_state())
        session.jobs.ended.connect(self._show_state)
        self.retranslate()
        self._show_state()

    def show_scenario(self, years: range, targets: Iterable[Target], *, is_open: bool) -> None:
        """Take up the scenario as it is now.

        Args:
            years: The years in which levers are varied.
            targets: The targets that are due in them.
            is_open: Whether these years may be changed.
        """
        self._targets = tuple(target.id for target in targets)
        self._is_open = is_open
        self.form.show_scenario(self._session.scenario, years if self._targets else range(0))
        self.view.show_scenario(self._session.scenario)
        self._show_state()

    def ask(self) -> None:
        """Begin the job that runs every combination."""
        question = self.form.question()
        scenario = question.scenario
        design = grid_design(scenario, question.ranges, question.years, question.steps)
        asked = asked_of(scenario, self._targets, (), ())

        def take(sweep: Sweep) -> None:
            self.view.show_found(Found(question, sweep))
            self.view.show_scenario(self._session.scenario)
            self._show_state()
            tell(self, self.tr("The runs are there."))

        steps = run_sweep(scenario, design, asked, members=self.members)
        self._session.jobs.start(self.tr("Varying the scenario"), steps, take)

    def ask_where(self) -> None:
        """Ask for a file and write the rows there; returns at once."""
        dialog = QFileDialog(self, self.tr("Save the rows"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {
            self.tr("Rows for a spreadsheet (*.csv)"): ".csv",
            self.tr("Excel workbook (*.xlsx)"): ".xlsx",
            self.tr("Rows for machines (*.json)"): ".json",
            self.tr("Design for the command “sweep” (*.toml)"): DESIGN,
        }
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix(".csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters.get(chosen, ".csv")))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the rows, or the design where the name ends in .toml; what is there is replaced in one step."""
        found = self.view.found
        if found is None:
            return
        sweep = found.sweep
        try:
            if path.suffix.lower() == DESIGN:
                text = design_text(sweep.design)
                write_safely(path, lambda fresh: fresh.write_text(text, encoding="utf-8", newline="\n"))
            else:
                write_results(path, sweep_results(sweep, sweep.scenario.title))
        except (OutputFileError, OSError) as error:
            self.failed.emit(self.tr("“{file}” could not be written.").format(file=path.name), str(error))
            return
        tell(self, self.tr("Saved as “{file}”.").format(file=path.name))

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.view.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.hint.setText(
            self.tr(
                "Choose one lever or assumption for a curve, or two for a grid, and press “Run”: you see how far they "
                "carry towards a target, and where a line of the same outcome runs."
            )
        )

    def _adopt(self, place: int) -> None:
        found = self.view.found
        if found is None:
            return
        question = found.question
        changed = with_ranged(self._session.scenario, question.ranges, found.amounts(place), question.years)
        self._edits.take(changed, self.tr("Adopt {amounts}").format(amounts=self.view.amounts_text(place)))
        self.view.show_scenario(self._session.scenario)

    def _show_state(self) -> None:
        is_free = self._session.jobs.running is None
        needs_levers = any(not entry.is_assumption for entry in self.form.question().ranges)
        self.form.set_free(is_free and (self._is_open or not needs_levers))
        self.hint.setVisible(self.view.found is None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for part in (self.form, self.hint, self.view):
            column.addWidget(part)
        column.addStretch(1)
