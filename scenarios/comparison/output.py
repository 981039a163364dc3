"""What machines read of a comparison: the object of ``compare --format json`` and the rows of ``--format csv``.

In both a scenario is called by its letter, so that the values of scenario ``b`` stand under ``b``.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final, TypeVar

from scenarios.comparison.compare import Compared, Comparison, OutcomeRow, TargetRow
from scenarios.comparison.paired import Difference
from scenarios.comparison.shape import (
    AssumptionOutput,
    ComparisonOutput,
    DifferenceOutput,
    LeverOutput,
    OutcomeOutput,
    ScenarioOutput,
    SettingOutput,
    StampOutput,
    TargetOutput,
    printed,
)
from scenarios.language.levers import lever_unit
from scenarios.results.cautions import in_english
from scenarios.results.output import rounded, unit_of
from scenarios.results.sheets import Cell, Results, Sheet
from scenarios.storage.meaning import known_assumptions
from simulation.model import VERSION

Value = TypeVar("Value")

CSV_COLUMNS: Final = (
    "kind",
    "name",
    "element",
    "unit",
    "year",
    "scenario",
    "title",
    "value",
    "difference",
    "p05",
    "p50",
    "p95",
    "probability",
    "target_probability",
)


def comparison_output(comparison: Comparison) -> dict[str, Any]:
    """The object that ``compare --format json`` prints."""
    return printed(_whole(comparison))


def _whole(comparison: Comparison) -> ComparisonOutput:
    letters = [entry.letter for entry in comparison.compared]
    reference = comparison.compared[comparison.reference]
    return ComparisonOutput(
        scenarios=list(map(_scenario, comparison.compared)),
        reference=reference.letter,
        model_version=VERSION,
        seed=reference.candidate.scenario.seed,
        differs=comparison.differs,
        notes=list(map(in_english, comparison.notes)),
        levers=[
            LeverOutput(row.lever, lever_unit(row.lever), year, _by_letter(letters, row.values))
            for row in comparison.levers
            for year in row.years
        ],
        assumptions=[
            AssumptionOutput(row.id, known_assumptions()[row.id].unit, _by_letter(letters, row.values))
            for row in comparison.assumptions
        ],
        settings=[SettingOutput(row.name, _by_letter(letters, row.values)) for row in comparison.settings],
        targets=[_target(row, letters) for row in comparison.targets],
        outcomes=[_outcome(row, letters) for row in comparison.outcomes],
    )


def _scenario(entry: Compared) -> ScenarioOutput:
    candidate, scenario = entry.candidate, entry.candidate.scenario
    stamp = scenario.stamp
    return ScenarioOutput(
        scenario=entry.letter,
        title=scenario.title,
        file=candidate.file,
        baseline=scenario.baseline,
        reading=scenario.reading,
        seed=scenario.seed,
        horizon=scenario.horizon,
        members=entry.outcome.projection.members,
        digest=entry.digest,
        stamp=None if stamp is None else StampOutput(stamp.model, stamp.digest, entry.stamp == "holds"),
        warnings=list(map(in_english, entry.cautions)),
    )


def _target(row: TargetRow, letters: Sequence[str]) -> TargetOutput:
    target = row.target
    return TargetOutput(
        id=target.id,
        indicator=target.variable,
        element=target.element,
        unit=unit_of(target.variable),
        year=target.year,
        value=rounded(target.value),
        base=target.base,
        by_letter=_by_letter(letters, [rounded(entry.projected) for entry in row.assessments]),
        met=_by_letter(letters, [entry.is_met for entry in row.assessments]),
        probabilities=_by_letter(letters, [rounded(entry.probability) for entry in row.assessments]),
        differences=_differences(letters, row.differences),
    )


def _outcome(row: OutcomeRow, letters: Sequence[str]) -> OutcomeOutput:
    return OutcomeOutput(
        variable=row.variable,
        element=row.element or "total",
        unit=unit_of(row.variable),
        year=row.year,
        by_letter=_by_letter(letters, [rounded(value) for value in row.medians]),
        differences=_differences(letters, row.differences),
    )


def _differences(letters: Sequence[str], differences: Sequence[Difference | None]) -> dict[str, DifferenceOutput]:
    """The differences from the reference by letter; the reference itself has none."""
    return {
        letter: DifferenceOutput(
            difference=rounded(entry.medians),
            p05=rounded(entry.p05),
            p50=rounded(entry.p50),
            p95=rounded(entry.p95),
            higher=rounded(entry.higher),
            lower=rounded(entry.lower),
            probability=rounded(entry.probability),
        )
        for letter, entry in zip(letters, differences, strict=True)
        if entry is not None
    }


def _by_letter(letters: Sequence[str], values: Sequence[Value]) -> dict[str, Value]:
    return dict(zip(letters, values, strict=True))


def comparison_results(comparison: Comparison) -> Results:
    """A comparison in the forms in which it can be given out."""
    tidy = Sheet("Comparison", CSV_COLUMNS, list(_tidy_rows(comparison)))
    kinds = {"Levers": "lever", "Assumptions": "assumption", "Settings": "setting", "Targets": "target"}
    sheets = [
        Sheet(title, CSV_COLUMNS[1:], [row[1:] for row in tidy.rows if row[0] == kind])
        for title, kind in {**kinds, "Outcomes": "outcome"}.items()
    ]
    return Results(comparison_output(comparison), tidy, [sheet for sheet in sheets if sheet.rows])


def _tidy_rows(comparison: Comparison) -> Iterator[tuple[Cell, ...]]:
    """Rows in the order of :data:`CSV_COLUMNS`: one for each thing, year and scenario."""
    for lever in comparison.levers:
        name, _, element = lever.lever.partition(".")
        for year in lever.years:
            yield from _rows(comparison, ("lever", name, element, lever_unit(lever.lever), year), lever.values)
    for assumption in comparison.assumptions:
        unit = known_assumptions()[assumption.id].unit
        yield from _rows(comparison, ("assumption", assumption.id, "", unit, ""), assumption.values)
    for setting in comparison.settings:
        yield from _rows(comparison, ("setting", setting.name, "", "", ""), setting.values)
    for row in comparison.targets:
        target = row.target
        head = ("target", target.id, target.element, unit_of(target.variable), target.year)
        values = [rounded(entry.projected) for entry in row.assessments]
        chances = [rounded(entry.probability) for entry in row.assessments]
        yield from _rows(comparison, head, values, row.differences, chances)
    for outcome in comparison.outcomes:
        place = (outcome.element or "total", unit_of(outcome.variable), outcome.year)
        medians = [rounded(value) for value in outcome.medians]
        yield from _rows(comparison, ("outcome", outcome.variable, *place), medians, outcome.differences)


def _rows(
    comparison: Comparison,
    head: tuple[Cell, ...],
    values: Sequence[Cell],
    differences: Sequence[Difference | None] = (),
    chances: Sequence[float] = (),
) -> Iterator[tuple[Cell, ...]]:
    """One row for each scenario; what is not given stays empty."""
    for place, (entry, value) in enumerate(zip(comparison.compared, values, strict=True)):
        apart = differences[place] if differences else None
        numbers: Sequence[Cell] = (None,) * 5
        if apart is not None:
            found = (apart.medians, apart.p05, apart.p50, apart.p95, apart.probability)
            numbers = [rounded(number) for number in found]
        yield (*head, entry.letter, entry.candidate.title, value, *numbers, chances[place] if chances else None)
