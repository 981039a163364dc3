"""A workshop as a workbook: one sheet for the teams, one for the levers, one for what could not be read."""

from collections.abc import Iterator, Sequence

from scenarios.language.levers import lever_label, lever_unit
from scenarios.results.cautions import in_english
from scenarios.results.output import rounded, unit_of
from scenarios.results.sheets import Cell, Sheet
from scenarios.workshop.board import Board, Line
from scenarios.workshop.levers import OUTLIER_RULE
from simulation.model import VERSION
from simulation.targets import Target


def board_sheets(board: Board) -> list[Sheet]:
    """The sheets, each as people read it; empty ones are left out."""
    targets = [entry.target for entry in board.workshop.official.assessments]
    sheets = [
        Sheet("Teams", _team_columns(board), [_team_row(board, line) for line in board.lines]),
        Sheet("Targets", _target_columns(board), [_target_row(board, target) for target in targets]),
        Sheet("Levers", _lever_columns(board), list(_lever_rows(board))),
        Sheet(
            "Rejected", ("file", "line", "key", "problem", "how to mend it", "found", "allowed"), list(_broken(board))
        ),
        Sheet("About", ("what", "value"), list(_about(board))),
    ]
    return [sheet for sheet in sheets if sheet.rows]


def _team_columns(board: Board) -> Sequence[str]:
    ranked = ("median", "5 %", "95 %", "probability", "ahead of next", "guess", "guess less median")
    return ("rank", "team", "file", "author", *(ranked if board.rank_by else ()), "levers changed", "digest", "remarks")


def _team_row(board: Board, line: Line) -> list[Cell]:
    scenario = line.team.file.scenario
    place, entry = line.place, board.ranked_by(line)
    ranked: list[Cell] = []
    if board.rank_by:
        ahead = None if place is None or place.ahead is None else rounded(place.ahead)
        missed = board.missed_by(line)
        numbers: list[Cell] = [None] * 4
        if entry is not None:
            numbers = [rounded(number) for number in (entry.projected, entry.p05, entry.p95, entry.probability)]
        ranked = [*numbers, ahead, line.guess, None if missed is None else rounded(missed)]
    return [
        place.rank if place else None,
        line.name,
        board.file_of(line.team.file.name),
        "" if board.hides_names else scenario.author,
        *ranked,
        line.levers_changed,
        line.team.result.own.digest,
        " ".join(map(in_english, line.team.result.warnings)),
    ]


def _target_columns(board: Board) -> Sequence[str]:
    names = [line.name for line in board.lines]
    return ("target", "year", "unit", "aim", "official", *names, *(f"{name}, probability" for name in names))


def _target_row(board: Board, target: Target) -> list[Cell]:
    found = [dict(board.assessments(line)).get(target.id) for line in board.lines]
    official = next(entry for entry in board.workshop.official.assessments if entry.target is target)
    return [
        target.id,
        target.year,
        unit_of(target.variable),
        target.value,
        rounded(official.projected),
        *(None if entry is None else rounded(entry.projected) for entry in found),
        *(None if entry is None else rounded(entry.probability) for entry in found),
    ]


def _lever_columns(board: Board) -> Sequence[str]:
    names = [line.name for line in board.lines]
    summary = ("official", "teams", "min", "mean", "max", "spread", "outliers")
    return ("lever", "name in files", "unit", "year", *summary, *names)


def _lever_rows(board: Board) -> Iterator[list[Cell]]:
    for row in board.levers:
        apart = ", ".join(board.lines[place].name for place in row.outliers)
        summary = (len(row.chosen), min(row.chosen), rounded(row.mean), max(row.chosen), rounded(row.spread), apart)
        head = (lever_label(row.lever), row.lever, lever_unit(row.lever), row.years[0], row.official)
        yield [*head, *summary, *row.values]


def _broken(board: Board) -> Iterator[list[Cell]]:
    for number, file in enumerate(board.workshop.folder.rejected, 1):
        name = board.file_of(file.name) or f"file {number}"
        for problem in file.problems:
            words = (problem.message, problem.fix, problem.found, problem.allowed)
            yield [name, problem.line, problem.key, *words]


def _about(board: Board) -> Iterator[Sequence[Cell]]:
    terms = board.workshop.terms
    yield ["folder or round", board.workshop.folder.path]
    yield ["ranked by the median of", board.rank_by]
    yield ["model", VERSION]
    yield ["seed of all runs", terms.seed]
    yield ["members", board.workshop.official.projection.members]
    yield ["exports target", terms.exports_base.replace("_", " ")]
    yield ["outliers", OUTLIER_RULE]
    yield from (["remark", in_english(remark)] for remark in board.remarks)
