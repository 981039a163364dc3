"""Which scenario is best in how many futures, what another choice costs, and where the best one fails."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QPushButton

from gui.compare.part import ComparedPart, Shown
from gui.compare.wish import WishRow
from gui.controls.arranging import flowing
from gui.look.text import label
from gui.look.theme import GRID
from gui.models.records import Column
from gui.words import assumption_words, formats, labels
from gui.work.jobs import Jobs
from scenarios.robustness.run import robustness
from scenarios.scenario import Scenario
from simulation.analysis.robustness.regions import Restriction
from simulation.analysis.robustness.standing import Robustness, Standing, Wish
from simulation.analysis.sensitivity.inputs import NothingVariesError
from simulation.steps import Steps


class BestPart(ComparedPart):
    """Holds the scenarios against a target or a result in the same futures, as a job that somebody asks for.

    Args:
        jobs: Where the job runs.
    """

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self.found: Robustness | None = None
        self._of: Sequence[Scenario] = ()
        self._refusal = ""
        self.wanted = WishRow()
        self.button = QPushButton()
        self.region = label("muted", wraps=True)
        self.column.insertWidget(0, flowing(self.wanted, self.button, across=2 * GRID))
        self.column.addWidget(self.region)
        self.column.addWidget(self.table, 1)
        self.column.addStretch()
        self.wanted.changed.connect(self._forget)
        self.button.clicked.connect(self.ask)
        self.retranslate()

    def ask(self) -> None:
        """Run the scenarios in the same futures."""
        wish = self.wanted.wish
        if self.shown is None or wish is None:
            return
        compared = self.shown.comparison.compared
        seed = compared[self.shown.comparison.reference].candidate.scenario.seed
        scenarios = self._scenarios(self.shown)
        named = {
            letter: scenario.with_seed(seed) for letter, scenario in zip(self.shown.letters, scenarios, strict=True)
        }
        self._jobs.start(self.tr("Comparing futures"), _in_steps(named, wish), partial(self._take, scenarios))

    def take_up(self, shown: Shown | None) -> None:
        """Offer what can be wanted; what was found about other scenarios is let go."""
        if shown is None or self._scenarios(shown) != self._of:
            self.found, self._refusal = None, ""
        if shown is not None:
            self.wanted.offer(shown)
        super().take_up(shown)
        can_ask = shown is not None and len(shown.names) > 1 and shown.comparison.differs
        for part in (self.wanted, self.button):
            part.setEnabled(can_ask)
        self.copy_button.setVisible(self.found is not None)
        self.table.setVisible(self.found is not None)
        self.region.setText(self._refusal or " ".join(self._sentences()))

    def rows(self, shown: Shown) -> Sequence[Standing]:
        """How each scenario stands; nothing before somebody asked."""
        return () if self.found is None else self.found.standings

    def columns(self, shown: Shown) -> Sequence[Column]:
        """Shares of the futures and regrets."""
        names = {letter: labels.lettered(letter, name) for letter, name in zip(shown.letters, shown.names, strict=True)}
        shares = [
            (self.tr("Best"), lambda row: row.among_best, self.tr("Share of the futures in which none is better")),
            (self.tr("Alone"), lambda row: row.alone_best, self.tr("Share in which it is better than all others")),
        ]
        if self.found is not None and self.found.wish.aim is not None:
            hint = self.tr("Share in which it reaches the target")
            shares.append((self.tr("Reaches it"), lambda row: row.met, hint))
        regrets = (
            (self.tr("Median"), lambda row: row.band[1], self.tr("Median of the result")),
            (self.tr("Mean regret"), lambda row: row.mean_regret, self.tr("What the best of a future has more")),
            (self.tr("90 % below"), lambda row: row.regret_90, self.tr("The regret is lower in nine futures of ten")),
            (self.tr("Largest"), lambda row: row.largest_regret, self.tr("The largest regret of all futures")),
        )
        return [
            Column(self.tr("Scenario"), lambda row: names.get(row.name, row.name), 17),
            *(Column(heading, value, 7, _share, hint=hint) for heading, value, hint in shares),
            *(Column(heading, value, 9, self._amount, hint=hint) for heading, value, hint in regrets),
        ]

    def sentence(self, shown: Shown) -> str:
        """What to do, before it is done."""
        if not shown.comparison.differs:
            return self.tr("Nothing differs between these scenarios.")
        return "" if self.found else self.tr("Choose a target or a result, and ask which scenario serves it best.")

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.button.setText(self.tr("Find out"))
        self.view.setAccessibleName(self.tr("Which is best?"))
        super().retranslate()

    def _forget(self) -> None:
        self._of = ()
        self.take_up(self.shown)

    def _scenarios(self, shown: Shown) -> list[Scenario]:
        return [entry.candidate.scenario for entry in shown.comparison.compared]

    def _take(self, of: list[Scenario], found: Robustness | None) -> None:
        self._of, self.found = of, found
        nothing = self.tr("One of them knows a single future: choose the reading “As observed” for all.")
        self._refusal = "" if found else nothing
        self.take_up(self.shown)

    def _sentences(self) -> Iterator[str]:
        """Which one leads, and where it fails."""
        found, shown = self.found, self.shown
        if found is None or shown is None:
            return
        words = self.tr("{leader} is best most often. In {share} of {futures} futures another one is better.")
        if found.wish.failure == "missed":
            words = self.tr("{leader} is best most often. In {share} of {futures} futures it misses the target.")
        if found.wish.better == "lower":
            yield self.tr("Less is better.")
        yield words.format(
            leader=shown.names[shown.letters.index(found.leader)],
            share=formats.probability(found.failing),
            futures=formats.whole(found.futures),
        )
        if found.region is None:
            yield self.tr("No part of the assumptions’ ranges stands out.")
            return
        limits = self.tr(" and ").join(self._limits(entry) for entry in found.region.restrictions)
        yield self.tr("That happens above all where {limits}.").format(limits=limits)
        yield self.tr("There it happens in {density} of the futures; {coverage} of all such futures lie there.").format(
            density=formats.percent(found.region.density), coverage=formats.percent(found.region.coverage)
        )

    def _limits(self, entry: Restriction) -> str:
        cell = entry.assumption
        low, high = (
            "" if limit is None else assumption_words.with_unit(cell, limit) for limit in (entry.low, entry.high)
        )
        words = self.tr("“{assumption}” is at most {high}")
        if low:
            words = self.tr("“{assumption}” is at least {low}")
        if low and high:
            words = self.tr("“{assumption}” is between {low} and {high}")
        return words.format(assumption=assumption_words.full_name(cell), low=low, high=high)

    def _amount(self, _row: Standing, value: float) -> str:
        assert self.found is not None
        return formats.amount(self.found.wish.quantity.variable, value)


def _share(_row: Standing, share: float) -> str:
    return formats.probability(share)


def _in_steps(scenarios: Mapping[str, Scenario], wish: Wish) -> Steps[Robustness | None]:
    """Compare the futures; None where a scenario knows a single one."""
    try:
        found = yield from robustness(scenarios, wish)
    except NothingVariesError:
        return None
    return found
