"""What machines read of a workshop: the object of ``merge --format json`` and the rows of ``--format csv``."""

from collections.abc import Iterator
from dataclasses import asdict, replace
from typing import Any, Final

from scenarios.language.levers import lever_unit
from scenarios.results.cautions import in_english
from scenarios.results.output import rounded, unit_of
from scenarios.results.sheets import Cell, Results, Sheet
from scenarios.workshop.board import Board, Line
from scenarios.workshop.folder import RejectedFile
from scenarios.workshop.levers import OUTLIER_RULE, LeverRow
from scenarios.workshop.shape import (
    BoardOutput,
    LeverOutput,
    OfficialOutput,
    RejectedOutput,
    StandingOutput,
    TeamOutput,
)
from scenarios.workshop.sheets import board_sheets
from simulation.model import VERSION
from simulation.targets import Assessment

CSV_COLUMNS: Final = (
    "kind",
    "name",
    "unit",
    "year",
    "team",
    "rank",
    "value",
    "p05",
    "p95",
    "probability",
    "guess",
    "is_outlier",
    "official",
    "teams",
    "min",
    "mean",
    "max",
    "spread",
)


def board_output(board: Board) -> dict[str, Any]:
    """The object that ``merge --format json`` prints."""
    return asdict(_whole(board))


def _whole(board: Board) -> BoardOutput:
    workshop = board.workshop
    return BoardOutput(
        folder=workshop.folder.path,
        model_version=VERSION,
        seed=workshop.terms.seed,
        members=workshop.official.projection.members,
        rank_by=board.rank_by or None,
        names_hidden=board.hides_names,
        outlier_rule=OUTLIER_RULE,
        teams=[_team(board, line) for line in board.lines],
        official=OfficialOutput(
            workshop.official.digest,
            {entry.target.id: _standing(entry) for entry in workshop.official.assessments},
        ),
        levers=[_lever(board, row) for row in board.levers],
        rejected=[_rejected(board, file) for file in workshop.folder.rejected],
        remarks=[in_english(remark) for remark in board.remarks],
        passed_over=[] if board.hides_names else list(workshop.folder.passed_over),
    )


def _team(board: Board, line: Line) -> TeamOutput:
    scenario, own = line.team.file.scenario, line.team.result.own
    return TeamOutput(
        team=line.name,
        file=board.file_of(line.team.file.name) or None,
        author=None if board.hides_names else scenario.author,
        rank=line.place.rank if line.place else None,
        ahead_of_next=None if line.place is None or line.place.ahead is None else rounded(line.place.ahead),
        guess=line.guess,
        reading=scenario.reading,
        horizon=scenario.horizon,
        levers_changed=line.levers_changed,
        assumptions_settled=len(scenario.assumptions),
        digest=own.digest,
        stamp=own.stamp,
        targets={name: _standing(entry) for name, entry in board.assessments(line)},
        warnings=[in_english(warning) for warning in line.team.result.warnings],
    )


def _standing(entry: Assessment) -> StandingOutput:
    return StandingOutput(
        met=entry.is_met,
        projected=rounded(entry.projected),
        p05=rounded(entry.p05),
        p95=rounded(entry.p95),
        gap=rounded(entry.gap),
        probability=rounded(entry.probability),
    )


def _lever(board: Board, row: LeverRow) -> LeverOutput:
    names = [line.name for line in board.lines]
    return LeverOutput(
        lever=row.lever,
        unit=lever_unit(row.lever),
        year=row.years[0],
        official=row.official,
        teams=len(row.chosen),
        min=min(row.chosen),
        mean=rounded(row.mean),
        max=max(row.chosen),
        spread=rounded(row.spread),
        outliers=[names[place] for place in row.outliers],
        values=dict(zip(names, row.values, strict=True)),
    )


def _rejected(board: Board, file: RejectedFile) -> RejectedOutput:
    name = board.file_of(file.name)
    return RejectedOutput(name or None, [problem if name else replace(problem, file="") for problem in file.problems])


def board_results(board: Board) -> Results:
    """A workshop in the forms in which it can be given out."""
    tidy = Sheet("Workshop", CSV_COLUMNS, list(_tidy_rows(board)))
    return Results(board_output(board), tidy, board_sheets(board))


def _tidy_rows(board: Board) -> Iterator[tuple[Cell, ...]]:
    """Rows in the order of :data:`CSV_COLUMNS`: every target of every team, then every lever that it changed."""
    for line in board.lines:
        for name, entry in board.assessments(line):
            target = entry.target
            guess = line.guess if name == board.rank_by else None
            numbers = (rounded(number) for number in (entry.projected, entry.p05, entry.p95, entry.probability))
            head = ("target", name, unit_of(target.variable), target.year, line.name, _rank(line))
            yield (*head, *numbers, guess, None, rounded(target.value), None, None, None, None, None)
    for row in board.levers:
        summary = (min(row.chosen), rounded(row.mean), max(row.chosen), rounded(row.spread))
        for place, (line, value) in enumerate(zip(board.lines, row.values, strict=True)):
            if value is not None:
                head = ("lever", row.lever, lever_unit(row.lever), row.years[0], line.name, _rank(line))
                apart = place in row.outliers
                yield (*head, value, None, None, None, None, apart, row.official, len(row.chosen), *summary)


def _rank(line: Line) -> int | None:
    return line.place.rank if line.place else None
