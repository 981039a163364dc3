"""A workshop as tables for people: teams, what they did with the levers, and what could not be read."""

from collections.abc import Iterator, Sequence
from typing import Final

from scenarios.language.levers import lever_label, lever_unit, shown_lever, shown_years
from scenarios.language.written import shown_number, shown_probability, target_and_year
from scenarios.results.cautions import in_english
from scenarios.results.output import unit_of
from scenarios.results.tables import text_table
from scenarios.workshop.board import Board, Line
from scenarios.workshop.levers import OUTLIER_RULE, LeverRow, joined
from simulation.targets import Assessment, Target

ROUNDED_TO: Final = 4
"""Decimals of what is shown of levers: hundredths of a per cent of shares."""


def board_tables(board: Board) -> str:
    """The tables of a workshop as text."""
    return "\n".join([*_team_tables(board), *_lever_tables(board), *_rejected(board), *_remarks(board)])


# Teams


def _team_tables(board: Board) -> Iterator[str]:
    if not board.lines:
        yield "No team file can be read.\n"
        return
    targets = _shown_targets(board)
    rows = [_team_row(board, line, targets) for line in board.lines]
    official = {entry.target.id: entry for entry in board.workshop.official.assessments}
    blank = () if board.hides_names else ("",)
    rows.append(
        ("", "Official, for comparison", *blank, *_standing_cells(targets, official), *[""] * _extra(board), "")
    )
    columns = (
        "Rank" if board.rank_by else "No.",
        "Team",
        *(() if board.hides_names else ("File",)),
        *(heading for target in targets for heading in (target_and_year(target), "Met by")),
        *(("Ahead of next",) if board.rank_by else ()),
        *(("Guess", "Guess less median") if board.guesses else ()),
        "Levers changed",
    )
    yield text_table(f"{len(board.lines)} {'team' if len(board.lines) == 1 else 'teams'}", columns, rows)
    if board.rank_by:
        target = next(target for target in targets if target.id == board.rank_by)
        yield f"Ranked by the median of {target.id}, the highest first; the aim is {_aim(target)}.\n"


def _shown_targets(board: Board) -> list[Target]:
    """The target that is ranked, and those of 2030."""
    every = [entry.target for entry in board.workshop.official.assessments]
    first = [target for target in every if target.id == board.rank_by]
    return first + [target for target in every if target.origin == "offer_2030" and target.id != board.rank_by]


def _team_row(board: Board, line: Line, targets: Sequence[Target]) -> tuple[str, ...]:
    found = dict(board.assessments(line))
    place = line.place
    first = str(board.lines.index(line) + 1) if place is None else str(place.rank or "–")
    file = () if board.hides_names else (line.team.file.name,)
    return (
        first,
        line.name,
        *file,
        *_standing_cells(targets, found),
        *_rank_cells(board, line),
        str(line.levers_changed),
    )


def _standing_cells(targets: Sequence[Target], found: dict[str, Assessment]) -> Iterator[str]:
    for target in targets:
        entry = found.get(target.id)
        if entry is None:
            yield from ("–", "–")
            continue
        unit = unit_of(target.variable)
        ends = f"{shown_number(entry.p05, unit)}–{shown_number(entry.p95, unit)}"
        yield f"{shown_number(entry.projected, unit)} ({ends})"
        yield shown_probability(entry.probability, entry.projection.members)


def _extra(board: Board) -> int:
    return (1 if board.rank_by else 0) + (2 if board.guesses else 0)


def _rank_cells(board: Board, line: Line) -> Iterator[str]:
    if line.place is None:
        return
    ahead = line.place.ahead
    yield "" if ahead is None else shown_probability(ahead, line.team.result.outcome.projection.members)
    if not board.guesses:
        return
    entry, missed = board.ranked_by(line), board.missed_by(line)
    if line.guess is None or entry is None or missed is None:
        yield from ("", "")
        return
    unit = unit_of(entry.target.variable)
    yield shown_number(line.guess, unit)
    yield shown_number(missed, unit, sign=True)


def _aim(target: Target) -> str:
    unit = unit_of(target.variable)
    return f"{shown_number(target.value, unit)} {unit}" if unit != "share" else shown_number(target.value, unit)


# Levers


def _lever_tables(board: Board) -> Iterator[str]:
    rows = list(joined(board.levers))
    if not rows:
        if board.lines:
            yield "No team changed a lever.\n"
        return
    columns = ("Lever", "Unit", "Years", "Official", "Teams", "Min", "Mean", "Max", "Spread", "Outliers")
    yield text_table("Levers that teams changed", columns, [_lever_row(board, row) for row in rows])
    yield f"{OUTLIER_RULE}\n"
    names = [line.name for line in board.lines]
    cells = [
        (lever_label(row.lever), shown_years(row.years), *(_value(row, value) for value in row.values)) for row in rows
    ]
    yield text_table("What each team set; blank where it left the lever as it is", ("Lever", "Years", *names), cells)


def _lever_row(board: Board, row: LeverRow) -> tuple[str, ...]:
    numbers = (min(row.chosen), row.mean, max(row.chosen), row.spread)
    return (
        lever_label(row.lever),
        lever_unit(row.lever),
        shown_years(row.years),
        _value(row, row.official),
        str(len(row.chosen)),
        *(_value(row, number) for number in numbers),
        ", ".join(board.lines[place].name for place in row.outliers),
    )


def _value(row: LeverRow, value: float | None) -> str:
    return "" if value is None else shown_lever(row.lever, round(value, ROUNDED_TO))


# What could not be read, and what to know


def _rejected(board: Board) -> Iterator[str]:
    files = board.workshop.folder.rejected
    if not files:
        return
    rows = [
        (
            board.file_of(file.name) or f"file {number}",
            str(problem.line or ""),
            problem.key,
            f"{problem.message} {problem.fix}",
            problem.found,
            problem.allowed,
        )
        for number, file in enumerate(files, 1)
        for problem in file.problems
    ]
    yield text_table(
        "Files that cannot be read" if len(files) > 1 else "A file that cannot be read",
        ("File", "Line", "Key", "Problem", "Found", "Allowed"),
        rows,
    )


def _remarks(board: Board) -> Iterator[str]:
    yield from (f"Note: {in_english(remark)}\n" for remark in board.remarks)
    for line in board.lines:
        yield from (f"Note: {line.name}: {in_english(warning)}\n" for warning in line.team.result.warnings)
    if board.teams_missing:
        yield f"Note: teams that guessed and have no file here: {', '.join(board.teams_missing)}\n"
    if board.workshop.folder.passed_over and not board.hides_names:
        yield f"Passed over, as no team files: {', '.join(board.workshop.folder.passed_over)}\n"
