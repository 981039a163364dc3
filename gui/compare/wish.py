"""What scenarios are to be good for: a target, or any result in any year."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from gui.compare.part import Shown, is_same
from gui.controls.choice import Choice
from gui.controls.searched_choice import SearchedChoice
from gui.look.theme import GRID
from gui.why import names
from gui.words import labels
from gui.words.translated import Translated
from scenarios.comparison.compare import Comparison
from simulation.analysis.robustness.standing import LOWER_IS_BETTER, Better, Wish
from simulation.model import FIRST_YEAR
from simulation.quantities import Quantity

LETTERS: Final = 26
"""Letters of the chosen entry that are seen; its list and its hint show the whole."""


class WishRow(Translated):
    """A field in which one types or chooses what is wanted, and one for the year where no target says it."""

    changed = Signal()
    """Something else is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = SearchedChoice()
        self.wanted.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.wanted.setMinimumContentsLength(LETTERS)
        self.year = Choice()
        self._year_label = QLabel()
        self._year_label.setBuddy(self.year)
        self._wishes: dict[str, Wish] = {}
        self._last = FIRST_YEAR
        self._chosen = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        for part in (self.wanted, self._year_label, self.year):
            row.addWidget(part)
        self.wanted.currentIndexChanged.connect(lambda _place: self._choose())
        self.year.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.retranslate()

    @property
    def wish(self) -> Wish | None:
        """What is wanted; None before anything was offered."""
        found = self._wishes.get(self.wanted.currentData())
        if found is None or found.aim is not None:
            return found
        quantity = found.quantity
        year = int(self.year.currentText())
        return Wish(Quantity(quantity.variable, quantity.element, year), found.better)

    def offer(self, shown: Shown) -> None:
        """Offer the targets that differ, then every result; what was chosen stays chosen if it is still there."""
        self._last = min(entry.candidate.scenario.horizon for entry in shown.comparison.compared)
        offered = list(self._offered(shown.comparison))
        self._wishes = {key: wish for key, _, wish in offered}
        self.wanted.offer({key: text for key, text, _ in offered}, self._chosen)
        self._offer_years()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self._year_label.setText(self.tr("in the year"))
        self.year.setAccessibleName(self.tr("The year of the result"))
        self.wanted.setAccessibleName(self.tr("The target or result that scenarios are to serve"))
        self.wanted.field.setAccessibleName(self.wanted.accessibleName())
        self.wanted.field.setPlaceholderText(self.tr("Type to search"))

    def _offered(self, comparison: Comparison) -> Iterator[tuple[str, str, Wish]]:
        """Key, words and wish of each entry."""
        text = self.tr("Target: {target} in {year}")
        targets = (row.target for row in comparison.targets if not is_same(row))
        for target in sorted(targets, key=lambda target: -target.year):
            words = text.format(target=labels.target_with_base(target), year=target.year)
            yield target.id, words, Wish(target.quantity, _better(target.variable), "missed", target.enough)
        for row in comparison.outcomes:
            quantity = Quantity(row.variable, row.element, row.year)
            key = f"{row.variable}.{row.element}"
            yield key, names.quantity_name(quantity), Wish(quantity, _better(row.variable))

    def _choose(self) -> None:
        self._chosen = self.wanted.currentData()
        self._offer_years()
        self.changed.emit()

    def _offer_years(self) -> None:
        """Offer every year for a result; a target has its own."""
        found = self._wishes.get(self.wanted.currentData())
        has_year = found is not None and found.aim is not None
        years = [found.quantity.year] if found is not None and has_year else range(self._last, FIRST_YEAR, -1)
        before = self.year.currentText()
        with QSignalBlocker(self.year):
            self.year.clear()
            self.year.addItems([str(year) for year in years])
            self.year.setCurrentIndex(max(self.year.findText(before), 0))
        self.year.setEnabled(not has_year)


def _better(variable: str) -> Better:
    return "lower" if variable in LOWER_IS_BETTER else "higher"
