"""What is said about a workshop, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from gui.files.file_words import caution
from gui.words import formats, labels
from scenarios.scenario import Scenario
from scenarios.workshop.board import Board, Line
from simulation.targets import Target, chosen_targets

translate = QCoreApplication.translate

LONGEST_NAME = 24
"""Letters of a name that stand in a heading; its hint says the whole."""


def team_name(board: Board, line: Line) -> str:
    """What a team is called: its title, or its code where names are hidden."""
    return translate("workshop", "Team {code}").format(code=line.name) if board.hides_names else line.name


def shortened(name: str) -> str:
    """A name that leaves room for others beside it; its ends stay, by which two teams may differ alone."""
    if len(name) <= LONGEST_NAME:
        return name
    half = LONGEST_NAME // 2
    return f"{name[:half].rstrip()}\u2026{name[1 - half :].lstrip()}"


def reading_name(scenario: Scenario) -> str:
    """How a team reads the past."""
    if scenario.reading == "as_planned":
        return translate("departures", "as planned")
    return translate("departures", "as observed")


def cautions(line: Line) -> str:
    """Everything to know about a team."""
    return " ".join(map(caution, line.team.result.warnings))


def targets(board: Board | None) -> list[Target]:
    """The targets by which teams can be ranked: the active ones first, those of the latest year before others."""
    base = "as_quoted" if board is None else board.workshop.terms.exports_base
    return sorted(chosen_targets(base), key=lambda target: (not target.active, -target.year))


def target_name(target: Target) -> str:
    """What is aimed at, and when."""
    words = translate("workshop", "{target} in {year}")
    return labels.with_base(words.format(target=labels.target_name(target), year=target.year), target)


def amount(target: Target, value: float) -> str:
    """A value of what a target is about, with its unit where it has one."""
    unit = formats.unit_name(target.variable)
    number = formats.amount(target.variable, value)
    return f"{number}{formats.NO_BREAK}{unit}" if unit else number
