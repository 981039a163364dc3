"""Runs in the forms in which results are given out."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, fields
from typing import Final

from scenarios.results.output import CSV_COLUMNS, RunOutput, TargetOutput, csv_rows
from scenarios.results.sheets import Cell, Results, Sheet

ABOUT_COLUMNS: Final = (
    "scenario",
    "file",
    "baseline",
    "reading",
    "seed",
    "horizon",
    "model_version",
    "digest",
    "members",
    "warnings",
)


def run_results(outputs: Sequence[RunOutput], names: Sequence[str]) -> Results:
    """Runs, and what to call the scenario of each: as JSON one object for one of them, a list for several."""
    objects = [asdict(output) for output in outputs]
    named = list(zip(outputs, names, strict=True))
    series = Sheet("Series", CSV_COLUMNS, [row for output, name in named for row in csv_rows(output, name)])
    targets = Sheet("Targets", target_columns(), list(target_rows(outputs, names)))
    about = Sheet("About", ABOUT_COLUMNS, [about_row(output, name) for output, name in named])
    return Results(objects[0] if len(objects) == 1 else objects, series, (targets, series, about))


def target_columns() -> list[str]:
    """Headings of the table of targets."""
    return ["scenario", *(field.name for field in fields(TargetOutput))]


def target_rows(outputs: Sequence[RunOutput], names: Sequence[str]) -> Iterator[list[Cell]]:
    """How each run stands against each target."""
    for output, name in zip(outputs, names, strict=True):
        for target in output.targets:
            yield [name, *asdict(target).values()]


def about_row(output: RunOutput, name: str) -> list[Cell]:
    """What was run, in the order of :data:`ABOUT_COLUMNS`."""
    scenario = output.scenario
    run: list[Cell] = [output.model_version, output.digest, output.members, " ".join(output.warnings)]
    return [name, scenario.file, scenario.baseline, scenario.reading, scenario.seed, scenario.horizon, *run]
