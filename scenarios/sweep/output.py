"""What a sweep gives out: one tidy row for each point and quantity."""

from collections.abc import Iterator
from dataclasses import asdict, astuple, dataclass, fields
from typing import Final

from scenarios.results.output import BriefScenario, rounded, unit_of
from scenarios.results.sheets import Cell, Results, Sheet
from scenarios.sweep.run import Asked, Sweep
from simulation.analysis.sweep import Answer, Kind
from simulation.model import VERSION


@dataclass(frozen=True)
class ResultOutput:
    """What a point gives for a quantity; about a target also its aim and the share of the members that reach it."""

    variable: str
    element: str
    unit: str
    year: int
    target: str
    aim: float | None
    probability: float | None
    central: float
    p05: float
    p25: float
    p50: float
    p75: float
    p95: float


@dataclass(frozen=True)
class PointOutput:
    """A point: the value of each axis, and what it gives."""

    point: int
    values: dict[str, float]
    results: list[ResultOutput]


@dataclass(frozen=True)
class SweepOutput:
    """The object that ``sweep --format json`` prints."""

    scenario: BriefScenario
    model_version: str
    design: Kind
    members: int
    axes: list[str]
    points: list[PointOutput]


COLUMNS: Final = tuple(column.name for column in fields(ResultOutput))
"""What follows the number of a point and the values of its axes in a tidy row."""


def sweep_results(sweep: Sweep, file: str) -> Results:
    """A sweep in the forms in which results are given out.

    Args:
        sweep: The sweep.
        file: Where the scenario comes from.
    """
    output = sweep_output(sweep, file)
    tidy = Sheet("Sweep", ("point", *output.axes, *COLUMNS), list(_rows(output)))
    return Results(asdict(output), tidy, [tidy])


def sweep_output(sweep: Sweep, file: str) -> SweepOutput:
    """The output object of a sweep; see :func:`sweep_results`."""
    names = [axis.name for axis in sweep.design.axes]
    return SweepOutput(
        scenario=BriefScenario(sweep.scenario.title, file, sweep.scenario.seed),
        model_version=VERSION,
        design=sweep.design.kind,
        members=sweep.members,
        axes=names,
        points=[
            PointOutput(
                point=number,
                values=dict(zip(names, map(rounded, values), strict=True)),
                results=[_result(asked, answer) for asked, answer in zip(sweep.asked, answers, strict=True)],
            )
            for number, (values, answers) in enumerate(zip(sweep.points, sweep.answers, strict=True))
        ],
    )


def _rows(output: SweepOutput) -> Iterator[tuple[Cell, ...]]:
    for point in output.points:
        for result in point.results:
            yield (point.point, *point.values.values(), *astuple(result))


def _result(asked: Asked, answer: Answer) -> ResultOutput:
    quantity, target = asked.question.quantity, asked.target
    p05, p25, p50, p75, p95 = (rounded(float(value)) for value in answer.band)
    return ResultOutput(
        variable=quantity.variable,
        element=quantity.element or "total",
        unit=unit_of(quantity.variable),
        year=quantity.year,
        target=target.id if target else "",
        aim=rounded(target.value) if target else None,
        probability=None if answer.probability is None else rounded(answer.probability),
        central=rounded(answer.central),
        p05=p05,
        p25=p25,
        p50=p50,
        p75=p75,
        p95=p95,
    )
