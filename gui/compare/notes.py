"""What to know before reading a comparison, in the language of the window."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from gui.compare.part import Shown
from gui.files.file_words import caution
from scenarios.results.cautions import EDITED, OTHER_MODEL


class Notes(QObject):
    """Says where scenarios are not alike in how they are run, and whose stamp holds no more."""

    def sentences(self, shown: Shown) -> Iterator[str]:
        """One sentence for each thing to know."""
        compared = shown.comparison.compared
        first = compared[shown.comparison.reference].candidate.scenario
        scenarios = [entry.candidate.scenario for entry in compared]
        if len({scenario.seed for scenario in scenarios}) > 1:
            yield self.tr(
                "Seeds differ: all are run on {seed}, that of the reference, so that no difference comes from chance."
            ).format(seed=first.seed)
        if len({scenario.reading for scenario in scenarios}) > 1:
            yield self.tr(
                "Readings differ: the plan taken at its word is a single run, held against every run of the others."
            )
        if len({scenario.horizon for scenario in scenarios}) > 1:
            last = min(scenario.horizon for scenario in scenarios)
            yield self.tr("Horizons differ: results are compared up to {year}.").format(year=last)
        if len({scenario.exports_2030_base for scenario in scenarios}) > 1:
            yield self.tr("The export target is read for all as the reference reads it.")
        for letter, entry in zip(shown.letters, compared, strict=True):
            if entry.stamp == "broken" and entry.candidate.file.startswith("file:"):
                said = " ".join(caution(found) for found in entry.cautions if found.template in (EDITED, OTHER_MODEL))
                yield self.tr("The stamp of {letter} holds no more. {reason}").format(letter=letter, reason=said)
