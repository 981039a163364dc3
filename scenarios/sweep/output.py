"""What a sweep gives out: one tidy row for each point and quantity."""

from collections.abc import Iterator
from typing import Final

from scenarios.results.output import rounded, unit_of
from scenarios.results.sheets import Cell, Results, Sheet
from scenarios.sweep.run import Asked, Sweep
from simulation.analysis.sweep import Answer
from simulation.model import VERSION

COLUMNS: Final = (
    "variable",
    "element",
    "unit",
    "year",
    "target",
    "aim",
    "probability",
    "central",
    "p05",
    "p25",
    "p50",
    "p75",
    "p95",
)
"""What follows the number of a point and the values of its axes."""


def sweep_results(sweep: Sweep, file: str) -> Results:
    """A sweep in the forms in which results are given out.

    Args:
        sweep: The sweep.
        file: Where the scenario comes from.
    """
    names = [axis.name for axis in sweep.design.axes]
    rows = list(_rows(sweep))
    machine = {
        "scenario": {"title": sweep.scenario.title, "file": file, "seed": sweep.scenario.seed},
        "model_version": VERSION,
        "design": sweep.design.kind,
        "members": sweep.members,
        "axes": names,
        "points": [
            {
                "point": number,
                "values": dict(zip(names, map(rounded, values), strict=True)),
                "results": [
                    dict(zip(COLUMNS, _result(asked, answer), strict=True))
                    for asked, answer in zip(sweep.asked, answers, strict=True)
                ],
            }
            for number, (values, answers) in enumerate(zip(sweep.points, sweep.answers, strict=True))
        ],
    }
    tidy = Sheet("Sweep", ("point", *names, *COLUMNS), rows)
    return Results(machine, tidy, [tidy])


def _rows(sweep: Sweep) -> Iterator[tuple[Cell, ...]]:
    for number, (values, answers) in enumerate(zip(sweep.points, sweep.answers, strict=True)):
        for asked, answer in zip(sweep.asked, answers, strict=True):
            yield (number, *map(rounded, values), *_result(asked, answer))


def _result(asked: Asked, answer: Answer) -> tuple[Cell, ...]:
    quantity, target = asked.question.quantity, asked.target
    return (
        quantity.variable,
        quantity.element or "total",
        unit_of(quantity.variable),
        quantity.year,
        target.id if target else "",
        rounded(target.value) if target else None,
        None if answer.probability is None else rounded(answer.probability),
        rounded(answer.central),
        *(rounded(float(value)) for value in answer.band),
    )
