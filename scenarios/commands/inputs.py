"""What commands are given: scenario names, years, variables, targets."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from scenarios.commands.door import UseError
from scenarios.files import load
from scenarios.library import library, path_of
from scenarios.problems import Problem, ScenarioFileError, did_you_mean, nearest, shown
from scenarios.scenario import Scenario
from simulation.model import FIRST_YEAR


@dataclass(frozen=True)
class NamedScenario:
    """A scenario and the name by which the user called it."""

    name: str
    scenario: Scenario


def expanded(names: Iterable[str]) -> list[str]:
    """The names with patterns such as ``*.toml`` replaced by the files that they match.

    Shells do this on most systems, not on Windows.
    """
    return [found for name in names for found in _matches(name)]


def _matches(name: str) -> list[str]:
    path = Path(name)
    if not re.search(r"[*?]", path.name) or path.exists():
        return [name]
    return sorted(str(found) for found in path.parent.glob(path.name)) or [name]


def load_all(names: Iterable[str]) -> list[NamedScenario]:
    """Read several scenarios.

    Raises:
        ScenarioFileError: With the problems of all files.
    """
    found: list[NamedScenario] = []
    problems: list[Problem] = []
    for name in expanded(names):
        try:
            found.append(NamedScenario(name, load(path_of(name))))
        except ScenarioFileError as error:
            problems.extend(error.problems)
            if suggestion := "" if Path(name).exists() or Path(name).suffix else nearest(name, library()):
                message = f"the library has a scenario {suggestion}."
                problems.append(Problem(name, "", None, "", "", message, f"Did you mean {suggestion}?"))
    if problems:
        raise ScenarioFileError(problems)
    return found


def chosen_names(text: str, known: Collection[str], kind: str) -> tuple[str, ...]:
    """Names with commas between them, each once.

    Raises:
        UseError: If one is not known; the message holds the nearest that is.
    """
    names = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    for name in names:
        if name not in known:
            hint = did_you_mean(name, known, f"“list {kind}s” shows all of them.")
            raise UseError(f"There is no {kind} {shown(name)}. {hint}")
    return names


def chosen_years(text: str, horizon: int) -> tuple[int, ...]:
    """Years and spans of years with commas between them: ``2013,2024-2030``.

    Raises:
        UseError: If they can't be read or lie outside the run.
    """
    years: set[int] = set()
    for part in (part.strip() for part in text.split(",")):
        span = re.fullmatch(r"(\d{4})(?:\s*[-–]\s*(\d{4}))?", part)
        if span is None:
            raise UseError(f"{shown(part)} is no year or span of years. Write 2024,2030 or 2024-2030.")
        first, last = int(span[1]), int(span[2] or span[1])
        if not FIRST_YEAR <= first <= last <= horizon:
            raise UseError(f"{part} lies outside the run, which covers {FIRST_YEAR} to {horizon}.")
        years.update(range(first, last + 1))
    return tuple(sorted(years))


def distinct_titles(scenarios: Sequence[NamedScenario]) -> list[str]:
    """A name for each scenario: its title, with the file's name where titles are the same."""
    titles = [named.scenario.title for named in scenarios]
    return [
        title if titles.count(title) == 1 else f"{title} ({named.name})"
        for title, named in zip(titles, scenarios, strict=True)
    ]
