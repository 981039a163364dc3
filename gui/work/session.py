"""The state of the window: one scenario, its baseline and their results, and the only place that starts runs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from gui.work.aside import Aside
from gui.work.commands import ChangeScenario
from gui.work.jobs import Jobs
from gui.work.pins import Pins
from scenarios.results.outcome import BINDING_VARIABLES, PUBLIC_VARIABLES, USUAL_MEMBERS, assess_in_steps, due_targets
from scenarios.scenario import Scenario
from simulation.declare import Array
from simulation.engine import NotFiniteError, Run, Simulator
from simulation.model import mizan
from simulation.results import Projection, digest
from simulation.targets import Assessment, assess, ledger

SHOWN = frozenset({*PUBLIC_VARIABLES, *BINDING_VARIABLES.values(), *(target.variable for target in ledger())})
"""The variables that the window can show; a run keeps no others, which makes it fast."""

MANY_MEMBERS: Final = 100_000
"""Members of a run that sharpens the probabilities."""


@dataclass(frozen=True)
class Results:
    """What the window shows.

    Attributes:
        scenario: The scenario that was run.
        drawn: The draws of the assumptions behind it, by id, each of shape (draws,) or (1,).
        projection: Its projection.
        baseline: The official levers under the same reading, assumptions and draws.
        assessed: The projection that the assessments rest on: the same, or one of many more members.
        assessments: How it stands against each active target within its years.
    """

    scenario: Scenario
    drawn: Mapping[str, Array]
    projection: Projection
    baseline: Projection
    assessed: Projection
    assessments: tuple[Assessment, ...]


class Session(QObject):
    """Owns the scenario, its undo history and its results.

    Edits arrive as whole new scenarios. A run fits in a frame, so it is a plain call, at most one for all the edits
    that arrive before the next frame. What takes longer is a job.
    """

    scenario_changed = Signal()
    results_changed = Signal()
    run_failed = Signal(str)
    pins_changed = Signal()

    def __init__(self, scenario: Scenario, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = QUndoStack(self)
        self._scenario = self._saved = scenario
        self._pins = Pins()
        self._key: object = None
        self._drawn: Mapping[str, Array] = {}
        self._simulator: Simulator | None = None
        self._baseline: Run | None = None
        self._last: Run | None = None
        self._results: Results | None = None
        self.history.cleanChanged.connect(self._keep_saved)
        self.jobs = Jobs(self)
        self.aside = Aside(self)
        self.many_members = MANY_MEMBERS
        self._sharpening: int | None = None
        self._pending = QTimer(self)
        self._pending.setSingleShot(True)
        self._pending.setInterval(0)
        self._pending.timeout.connect(self._compute)

    @property
    def scenario(self) -> Scenario:
        """The scenario as it is edited now."""
        return self._scenario

    @property
    def saved(self) -> Scenario:
        """The scenario as it was opened, begun or last saved."""
        return self._saved

    @property
    def results(self) -> Results:
        """The results of the scenario; computed now if an edit is waiting."""
        if self._results is None or self._results.scenario is not self._scenario:
            self._compute()
        assert self._results is not None
        return self._results

    def edit(self, scenario: Scenario, text: str, gesture: object = None) -> None:
        """Make an edit that can be undone.

        Args:
            scenario: The scenario after the edit.
            text: What the edit is called in the Undo menu.
            gesture: Edits of the same gesture, such as one drag of a slider, become one step of the history.
        """
        if scenario != self._scenario:
            self.history.push(ChangeScenario(self._show, self._scenario, scenario, text, gesture))

    def replace(self, scenario: Scenario) -> None:
        """Take up another scenario; the history starts afresh."""
        self.history.clear()
        self._saved = scenario
        self._show(scenario)

    @property
    def pins(self) -> Pins:
        """The runs that are kept beside the present one."""
        return self._pins

    def pin(self) -> None:
        """Keep the present run beside those that come.

        Raises:
            ValueError: If no further one can be kept.
        """
        results = self.results
        if results.assessed is not results.projection:  # the draws of so many members are not to stay for good
            usual = _assess(results.scenario, results.projection, ())
            results = replace(results, assessed=results.projection, assessments=usual)
        self._keep(self._pins.with_run(results))

    def pin_run_of(self, scenario: Scenario) -> None:
        """Keep the run of another scenario, which others have run before, beside those that come.

        Raises:
            ValueError: If no further one can be kept.
        """
        other = Session(scenario)
        self._keep(self._pins.with_run(other.results))
        other.deleteLater()

    def unpin(self, number: int) -> None:
        """Let go of a pinned run."""
        self._keep(self._pins.without(number))

    def unpin_all(self) -> None:
        """Let go of every pinned run."""
        self._keep(Pins())

    def _keep(self, pins: Pins) -> None:
        self._pins = pins
        self.pins_changed.emit()

    def projection_of(self, *names: str) -> Projection:
        """The same run with other variables than those that :data:`SHOWN` keeps, all of them computed anew.

        Raises:
            NotFiniteError: If an equation gives a number that is not finite.
        """
        results = self.results
        members = results.projection.members
        simulator = Simulator(mizan(), results.drawn, results.scenario.horizon, members, names)
        return simulator.run(results.scenario.levers()).projection

    def sharpen(self) -> None:
        """Hold the scenario against its targets with many more members, as a job; an edit of the run stops it."""
        results = self.results
        if results.assessed.members == 1:
            self.jobs.refused.emit(self.tr("The plan taken at its word is a single run: there is nothing to sharpen."))
        elif results.assessed.members >= self.many_members:
            self.jobs.refused.emit(self.tr("The probabilities are sharpened already."))
        else:
            steps = assess_in_steps(results.scenario, self.many_members)
            then = partial(self._take_sharper, results.projection)
            self._sharpening = self.jobs.start(self.tr("Sharpening the probabilities"), steps, then) or self._sharpening

    def _take_sharper(self, asked: Projection, assessments: tuple[Assessment, ...]) -> None:
        known = self.results
        if not _is_same_run(asked, known.projection):
            return  # an edit was waiting
        assessed = assessments[0].projection
        now = _assess(known.scenario, assessed, assessments)
        self._results = replace(known, assessed=assessed, assessments=now)
        self.results_changed.emit()

    def _stop_sharpening(self) -> None:
        if self._sharpening is not None and self.jobs.running == self._sharpening:
            self.jobs.cancel()
            self.jobs.refused.emit(self.tr("The probabilities were not sharpened: the scenario changed meanwhile."))

    def digest(self) -> str:
        """The digest of the results, the same as that of a headless run of the saved file."""
        return digest(self.results.projection, PUBLIC_VARIABLES)

    def _keep_saved(self, is_clean: bool) -> None:
        """Where the history is clean, a file holds the scenario."""
        if is_clean:
            self._saved = self._scenario

    def _show(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self.scenario_changed.emit()
        self._pending.start()

    def _compute(self) -> None:
        self._pending.stop()
        scenario = self._scenario
        if self._results is not None and self._results.scenario is scenario:
            return
        try:
            simulator, baseline = self._prepare(scenario)
            self._last = simulator.run(scenario.levers(), self._last)
        except NotFiniteError as error:
            self.run_failed.emit(str(error))
            return
        projection = self._last.projection
        known = self._results
        is_same_run = known is not None and _is_same_run(known.projection, projection)
        if not is_same_run:
            self._stop_sharpening()
        assessed = known.assessed if known is not None and is_same_run else projection
        self._results = Results(
            scenario=scenario,
            drawn=self._drawn,
            projection=projection,
            baseline=baseline.projection,
            assessed=assessed,
            assessments=_assess(scenario, assessed, () if known is None else known.assessments),
        )
        self.results_changed.emit()

    def _prepare(self, scenario: Scenario) -> tuple[Simulator, Run]:
        """The simulator for the scenario's draws and the baseline's run; made anew only when the draws change."""
        key = (scenario.reading, scenario.seed, scenario.horizon, _frozen(scenario.assumptions))
        if self._simulator is None or self._baseline is None or key != self._key:
            uncertainty = scenario.uncertainty()
            members = uncertainty.members(USUAL_MEMBERS)
            self._drawn = uncertainty.draw(0, members)
            self._simulator = Simulator(mizan(), self._drawn, scenario.horizon, members, SHOWN)
            self._baseline = self._last = self._simulator.run(scenario.without_differences().levers())
            self._key = key
        return self._simulator, self._baseline


def _is_same_run(before: Projection, after: Projection) -> bool:
    """Whether two projections are of one run: edits of words share all its frames."""
    return len(before.frames) == len(after.frames) and all(
        early is late for early, late in zip(before.frames, after.frames, strict=True)
    )


def _assess(scenario: Scenario, projection: Projection, before: Iterable[Assessment]) -> tuple[Assessment, ...]:
    """How a projection stands against the scenario's targets; what earlier assessments share is not computed again."""
    known = {entry.target.id: entry for entry in before}
    return tuple(assess(projection, target, known.get(target.id)) for target in due_targets(scenario))


def _frozen(assumptions: Mapping[str, float]) -> frozenset[tuple[str, float]]:
    return frozenset(assumptions.items())
