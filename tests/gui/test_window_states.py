"""Whatever people do, in whatever order, the window shows what a headless run of the saved file gives."""

import shutil
import tempfile
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.app import make_window
from gui.levers.note_dialog import NoteDialog
from gui.look.appearance import Appearance
from gui.panels.amount_row import AmountRow
from gui.settings import Settings
from gui.words import labels
from gui.words.language import LANGUAGES, Language
from scenarios.library import library
from scenarios.results.outcome import Outcome, run_scenario
from scenarios.scenario import Scenario
from scenarios.storage.files import load, save
from scenarios.storage.meaning import known_assumptions, known_subjects
from simulation.dimensions import RUBRICS, TRACKS, USES
from simulation.model import FIRST_YEAR, LAST_YEAR_SHOWN
from simulation.parameters import READINGS
from simulation.results import MEDIAN
from tests.gui.hands import type_over
from tests.scenarios.strategies import scenarios

CELLS = list(known_assumptions().values())
YEARS = st.integers(2009, 2050)


class People(RuleBasedStateMachine):
    """Somebody at the window who knows no order."""

    appearance: Appearance
    settings: Settings

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.window = make_window(self.appearance, self.settings)
        self.window.resize(1366, 768)
        self.window.show()
        self.session = self.window.session
        self.names = count()
        self.headless: tuple[Scenario, Outcome] | None = None

    # What people do

    @initialize(is_open=st.booleans())
    def open_history(self, is_open: bool) -> None:
        self.window.focus.open_history(is_open)

    @rule(rubric=st.sampled_from(RUBRICS), amount=st.integers(0, 30_000))
    def type_a_rubric(self, rubric: str, amount: int) -> None:
        self.type_in(self.window.levers.rubrics[rubric], amount)

    @rule(track=st.sampled_from(TRACKS), amount=st.integers(0, 60_000))
    def type_places(self, track: str, amount: int) -> None:
        self.type_in(self.window.levers.tracks[track], amount)

    @rule(use=st.sampled_from(USES), share=st.integers(0, 100))
    def type_a_share(self, use: str, share: int) -> None:
        self.type_in(self.window.levers.uses[use], share)

    @rule(rubric=st.sampled_from(RUBRICS), steps=st.lists(st.sampled_from(["PageUp", "PageDown"]), max_size=4))
    def move_a_slider(self, rubric: str, steps: list[str]) -> None:
        for step in steps:
            key = Qt.Key.Key_PageUp if step == "PageUp" else Qt.Key.Key_PageDown
            QTest.keyClick(self.window.levers.rubrics[rubric].slider, key)

    @rule(row=st.integers(0, 12), year=YEARS, text=st.sampled_from(["0", "12", "900", "1234.5", "-3", "much", ""]))
    def edit_a_year(self, row: int, year: int, text: str) -> None:
        model = self.window.years.model
        index = model.index(row, year - 2009)
        if index.isValid() and model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            model.setData(index, text)

    @rule(cell=st.sampled_from(CELLS), share=st.floats(0, 1))
    def settle_an_assumption(self, cell: object, share: float) -> None:
        assert hasattr(cell, "id")
        assumption = known_assumptions()[cell.id]
        value = assumption.low + share * (assumption.high - assumption.low)
        changed = self.session.scenario.with_assumption(assumption.id, min(max(value, assumption.low), assumption.high))
        self.session.edit(changed, "Settle an assumption")

    @rule()
    def free_all_assumptions(self) -> None:
        self.window.assumptions.back.click()

    @rule(subject=st.sampled_from(list(known_subjects())), text=st.text(max_size=30))
    def note(self, subject: str, text: str) -> None:
        self.window.lever_desk.edit_note(subject)
        (dialog,) = (shown for shown in self.window.findChildren(NoteDialog) if shown.isVisible())
        dialog.text.setPlainText(text)
        dialog.accept()

    @rule(reading=st.sampled_from(READINGS))
    def read(self, reading: str) -> None:
        self.window.actions_by_name[reading].trigger()

    @rule(base=st.integers(0, 1))
    def choose_the_base_of_exports(self, base: int) -> None:
        self.window.targets.base.setCurrentIndex(base)
        self.window.targets.base.activated.emit(base)

    @rule(period=st.sampled_from(["plan", "offer"]))
    def look_at(self, period: str) -> None:
        self.window.actions_by_name[period].trigger()

    @rule(page=st.sampled_from(["explore", "evidence", "model"]))
    def turn_to(self, page: str) -> None:
        self.window.actions_by_name[page].trigger()

    @rule(language=st.sampled_from(LANGUAGES))
    def speak(self, language: Language) -> None:
        self.appearance.choose_language(language)

    @rule(rubric=st.sampled_from(RUBRICS), amount=st.integers(0, 30_000))
    def do_undo_and_redo(self, rubric: str, amount: int) -> None:
        before, actions = self.session.scenario, self.window.actions_by_name
        self.type_in(self.window.levers.rubrics[rubric], amount)
        after = self.session.scenario
        if after != before:
            actions["undo"].trigger()
            assert self.session.scenario == before
            actions["redo"].trigger()
            assert self.session.scenario == after

    @rule()
    def undo(self) -> None:
        self.window.actions_by_name["undo"].trigger()

    @rule()
    def redo(self) -> None:
        self.window.actions_by_name["redo"].trigger()

    @rule()
    def save(self) -> None:
        if self.window.document.path is None:
            assert self.window.document.save(self.folder / f"{next(self.names)}.toml")
        else:
            self.window.actions_by_name["save"].trigger()
        assert not self.window.document.is_modified
        assert self.window.document.path is not None
        saved = load(self.window.document.path)
        assert saved.stamp is not None
        assert saved.stamp.digest == self.session.digest()
        assert saved.with_stamp(None) == self.session.scenario.with_stamp(None)

    @rule(scenario=scenarios())
    def open_any_file(self, scenario: Scenario) -> None:
        path = self.folder / f"{next(self.names)}.toml"
        save(path, scenario)
        assert self.window.document.open(path)

    @rule(seed=st.sampled_from([1, 2030]), horizon=st.sampled_from([2014, 2030, 2040]))
    def open_a_relative(self, seed: int, horizon: int) -> None:
        """Open a file that differs from what is open in what the window does not change."""
        path = self.folder / f"{next(self.names)}.toml"
        save(path, self.session.scenario.with_seed(seed).with_horizon(horizon))
        assert self.window.document.open(path)

    @rule(path=st.sampled_from(list(library().values())))
    def open_from_the_library(self, path: Path) -> None:
        self.session.history.setClean()  # as when “Do not save” is answered
        self.window.open_path(path)
        assert self.window.document.path is None

    @rule()
    def start_new(self) -> None:
        self.session.history.setClean()
        self.window.actions_by_name["new"].trigger()

    # What must hold

    @invariant()
    def the_window_shows_a_headless_run_of_what_would_be_saved(self) -> None:
        headless = self.run_headless()
        assert self.session.digest() == headless.digest
        assert self.session.results.assessments == headless.assessments

    @invariant()
    def the_chart_and_the_table_show_the_same(self) -> None:
        if self.window.book.currentIndex() != 0:
            return
        outcome = self.run_headless()
        rows = self.window.explore.charts["jobs"].numbers()
        shown = [row.p50 for row in rows if row.series == labels.name("offshoring_jobs") and row.p50 is not None]
        median = outcome.projection.bands("offshoring_jobs", total=True)[:, 0, MEDIAN].tolist()
        assert shown == median[: LAST_YEAR_SHOWN - FIRST_YEAR + 1]

    @invariant()
    def the_title_says_whether_a_file_holds_it(self) -> None:
        assert self.window.isWindowModified() == self.window.document.is_modified
        path = self.window.document.path
        if path is not None and not self.window.document.is_modified:
            assert load(path).with_stamp(None) == self.session.scenario.with_stamp(None)

    def run_headless(self) -> Outcome:
        """The run of the file that saving would write now; computed once for each scenario."""
        QApplication.processEvents()  # what was done reaches the screen
        scenario = self.session.scenario
        if self.headless is None or self.headless[0] is not scenario:
            path = self.folder / "now.toml"
            save(path, scenario)
            self.headless = (scenario, run_scenario(load(path), threads=1))
        return self.headless[1]

    @staticmethod
    def type_in(row: AmountRow, amount: int) -> None:
        if row.field.isEnabled() and not row.field.isReadOnly():
            type_over(row.field, str(amount))

    def teardown(self) -> None:
        self.session.history.setClean()
        self.window.close()
        self.window.deleteLater()
        shutil.rmtree(self.folder)


def test_that_the_window_always_shows_a_headless_run_of_the_saved_file(
    appearance: Appearance, settings: Settings
) -> None:
    machine = type("PeopleHere", (People,), {"appearance": appearance, "settings": settings})
    run_state_machine_as_test(machine, settings=FEW)


FEW = settings(
    max_examples=6,
    stateful_step_count=20,
    deadline=None,
    derandomize=True,
    database=None,
    phases=(Phase.explicit, Phase.generate),  # to make a failure smaller, let it shrink
    suppress_health_check=list(HealthCheck),
)
