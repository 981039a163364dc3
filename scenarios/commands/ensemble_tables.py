"""The tables that ``ensemble`` prints: those of a run, and how scenarios differ."""

from collections.abc import Iterator, Sequence
from typing import Final

from scenarios.commands.run_tables import HEADLINES, run_tables
from scenarios.ensemble.output import notes
from scenarios.ensemble.run import EnsembleOutcome
from scenarios.language.written import shown_number, shown_probability
from scenarios.results.outcome import warnings
from scenarios.results.output import unit_of
from scenarios.results.tables import text_table
from simulation.analysis.ensemble.streaming import Comparison
from simulation.model import mizan

COLUMNS: Final = ("Quantity", "Year", "Unit", "Median", "5–95 %", "Higher", "Alike")


def ensemble_text(
    outcomes: Sequence[EnsembleOutcome], titles: Sequence[str], years: Sequence[int], variables: Sequence[str]
) -> str:
    """The tables of all scenarios, then their differences.

    Args:
        outcomes: What was found of each scenario.
        titles: What to call each.
        years: Years of the series, a few of interest if empty.
        variables: Variables of the series, the headlines if empty.
    """
    runs = [
        run_tables(entry.outcome, [*warnings(entry.outcome), *notes(entry)], (), years, variables) for entry in outcomes
    ]
    chosen = variables or HEADLINES
    differences = [
        text_table(
            f"{title} less {titles[0]}, in the same draws",
            COLUMNS,
            [_row(found, entry.outcome.projection.members) for found in _shown(entry.comparisons, chosen)],
        )
        for entry, title in zip(outcomes[1:], titles[1:], strict=True)
    ]
    return "\n\n".join([*runs, *differences])


def _shown(comparisons: Sequence[Comparison], names: Sequence[str]) -> Iterator[Comparison]:
    """Those of some variables, without those in which nothing differs."""
    return (found for found in comparisons if found.quantity.variable in names and found.alike < 1)


def _row(found: Comparison, members: int) -> Sequence[str]:
    quantity, unit = found.quantity, unit_of(found.quantity.variable)
    element = f" · {quantity.element.replace('_', ' ')}" if quantity.element else ""
    low, _, median, _, high = (shown_number(float(value), unit, sign=True) for value in found.band)
    return (
        mizan().declarations[quantity.variable].label + element,
        str(quantity.year),
        unit,
        median,
        f"{low} – {high}",
        shown_probability(found.above, members),
        shown_probability(found.alike, members),
    )
