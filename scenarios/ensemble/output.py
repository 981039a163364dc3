"""What an ensemble gives out: all that a run does, how exact it is, and how scenarios differ in the same draws."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Final

from scenarios.ensemble.run import EnsembleOutcome
from scenarios.results.output import CSV_COLUMNS, RunOutput, csv_rows, rounded, run_output, unit_of
from scenarios.results.runs import ABOUT_COLUMNS, about_row, target_columns, target_rows
from scenarios.results.sheets import Cell, Results, Sheet
from simulation.analysis.ensemble.counts import CLASSES
from simulation.analysis.ensemble.streaming import Comparison
from simulation.posterior_file import record

DIFFERENCE_COLUMNS: Final = ("compared_with", "probability_higher", "probability_alike")
"""What a tidy row has beside those of a run: empty where a scenario stands for itself."""


@dataclass(frozen=True)
class PercentilesOutput:
    """How percentiles were found, and how exact they are: shares of the 90 % band of each quantity."""

    method: str
    classes: int
    typical_error_below: float
    largest_error_below: float


@dataclass(frozen=True)
class DifferenceOutput:
    """A quantity of a scenario less that of the first one in the same draws."""

    variable: str
    element: str
    unit: str
    year: int
    central: float
    p05: float
    p25: float
    p50: float
    p75: float
    p95: float
    probability_higher: float
    probability_alike: float


@dataclass(frozen=True)
class EnsembleOutput(RunOutput):
    """One scenario of ``ensemble --format json``: the object of ``run``, and what follows."""

    percentiles: PercentilesOutput
    compared_with: str | None
    differences: list[DifferenceOutput]


def ensemble_outputs(
    outcomes: Sequence[EnsembleOutcome], titles: Sequence[str], years: Sequence[int], variables: Sequence[str]
) -> list[EnsembleOutput]:
    """The output objects of an ensemble.

    Args:
        outcomes: What was found of each scenario, the one that the others are compared with first.
        titles: What to call each.
        years: Years to give, all of them if empty.
        variables: Variables to give, the public ones if empty.
    """
    return [
        EnsembleOutput(
            **vars(run_output(entry.outcome, years, variables)),
            percentiles=_percentiles(entry),
            compared_with=titles[0] if number else None,
            differences=[_difference(comparison) for comparison in entry.comparisons],
        )
        for number, entry in enumerate(outcomes)
    ]


def _percentiles(entry: EnsembleOutcome) -> PercentilesOutput:
    exact = entry.exactness.worst == 0
    errors = rounded(entry.exactness.typical), rounded(entry.exactness.worst)
    return PercentilesOutput("exact" if exact else "counted in classes", 0 if exact else CLASSES, *errors)


def _difference(found: Comparison) -> DifferenceOutput:
    quantity = found.quantity
    p05, p25, p50, p75, p95 = (rounded(float(value)) for value in found.band)
    return DifferenceOutput(
        variable=quantity.variable,
        element=quantity.element or "total",
        unit=unit_of(quantity.variable),
        year=quantity.year,
        central=rounded(found.central),
        p05=p05,
        p25=p25,
        p50=p50,
        p75=p75,
        p95=p95,
        probability_higher=rounded(found.above),
        probability_alike=rounded(found.alike),
    )


def ensemble_results(outputs: Sequence[EnsembleOutput], titles: Sequence[str]) -> Results:
    """An ensemble in the forms in which results are given out: JSON has one object for one scenario, else a list."""
    objects = [asdict(output) for output in outputs]
    columns = [*CSV_COLUMNS, *DIFFERENCE_COLUMNS]
    series = [
        (*row, "", None, None) for run, title in zip(outputs, titles, strict=True) for row in csv_rows(run, title)
    ]
    differences = [row for output, title in zip(outputs, titles, strict=True) for row in _rows(output, title)]
    sheets = [
        Sheet("Targets", target_columns(), list(target_rows(outputs, titles))),
        Sheet("Series", CSV_COLUMNS, [row[: len(CSV_COLUMNS)] for row in series]),
        *([Sheet("Differences", columns, differences)] if differences else []),
        Sheet("About", ABOUT_COLUMNS, [about_row(run, title) for run, title in zip(outputs, titles, strict=True)]),
    ]
    return Results(
        objects[0] if len(objects) == 1 else objects, Sheet("Series", columns, [*series, *differences]), sheets
    )


def _rows(output: EnsembleOutput, title: str) -> Iterator[tuple[Cell, ...]]:
    for found in output.differences:
        numbers = (found.central, found.p05, found.p25, found.p50, found.p75, found.p95)
        shares = (found.probability_higher, found.probability_alike)
        yield (title, found.variable, found.element, found.unit, found.year, *numbers, output.compared_with, *shares)


def notes(entry: EnsembleOutcome) -> Iterator[str]:
    """What to know about the exactness of an ensemble, in sentences."""
    members, exactness = entry.outcome.projection.members, entry.exactness
    if exactness.worst:
        typical, worst = (f"{100 * share:.2g} %" for share in (exactness.typical, exactness.worst))
        yield (
            f"Percentiles are counted in {CLASSES:,} classes a quantity. They differ from those of these members by "
            f"less than {typical} of the 90 % band, and than {worst} of that of quantities that hardly vary."
        )
    drawn = record().draws
    if entry.outcome.scenario.reading == "as_observed" and members > drawn + 1:
        yield (
            f"Members beyond the {drawn:,} calibrated draws mix two of these. They smooth the percentiles but add no "
            f"evidence: a probability near 50 % stays uncertain by {100 * 1.96 * 0.5 / drawn**0.5:.0f} points."
        )


def seed_notes(seeds: Mapping[str, int]) -> Iterator[str]:
    """What to know where scenarios ask for different draws."""
    (first, seed), *others = seeds.items()
    if differing := [name for name, other in others if other != seed]:
        yield f"{', '.join(differing)}: run with the seed {seed} of {first}, so that differences are no accident."
