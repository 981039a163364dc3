"""How the scenarios stand against the targets."""

from collections.abc import Sequence

from gui.compare.part import ComparedPart, Shown, is_same
from gui.models.records import Column
from gui.words import formats, labels
from scenarios.comparison.compare import TargetRow


class TargetsPart(ComparedPart):
    """Lists the targets that are due in all scenarios, with median and probability in each."""

    def __init__(self) -> None:
        super().__init__(lambda row: "muted" if is_same(row) else "text")
        self.column.addWidget(self.table, 1)
        self.retranslate()

    def rows(self, shown: Shown) -> Sequence[TargetRow]:
        """The targets: those that differ first, and of these the latest."""
        return sorted(shown.comparison.targets, key=lambda row: (is_same(row), -row.target.year))

    def columns(self, shown: Shown) -> Sequence[Column]:
        """Target, then each scenario, then the differences."""
        return [
            Column(self.tr("Target"), lambda row: labels.target_with_base(row.target), 24),
            Column(self.tr("Year"), lambda row: row.target.year, 5, lambda _row, year: str(round(year))),
            Column(self.tr("Aim"), lambda row: row.target.value, 8, _amount),
            *(column for place in range(len(shown.names)) for column in self._of(shown, place)),
            *self.difference_columns(shown),
        ]

    def sentence(self, shown: Shown) -> str:
        """How many differ, and what the numbers are."""
        rows = shown.comparison.targets
        text = self.tr("Targets that differ: {count} of {all}. Medians, with the probability of reaching the target.")
        return text.format(count=sum(not is_same(row) for row in rows), all=len(rows))

    def _of(self, shown: Shown, place: int) -> list[Column]:
        letter, name = shown.letters[place], shown.names[place]
        return [
            Column(letter, lambda row: row.assessments[place].projected, 8, _amount, hint=name),
            Column(
                self.tr("P {letter}").format(letter=letter),
                lambda row: row.assessments[place].probability,
                6,
                lambda row, share: formats.reached(share, row.assessments[place].projection.members),
                hint=self.tr("Probability of reaching the target: {name}").format(name=name),
            ),
        ]


def _amount(row: TargetRow, value: float) -> str:
    return formats.amount(row.target.variable, value)
