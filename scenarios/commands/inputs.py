"""What commands are given: scenario names, years, variables, targets."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from scenarios.commands.door import UseError
from scenarios.library import library, path_of
from scenarios.scenario import Scenario
from scenarios.storage.files import load
from scenarios.storage.problems import Problem, ScenarioFileError, did_you_mean, nearest, readable, shown
from simulation.model import FIRST_YEAR, mizan
from simulation.quantities import Quantity
from simulation.targets import Target, chosen_targets, ledger

USUAL_VARIABLE: Final = "offshoring_jobs"
"""What is looked at unless something is named."""


@dataclass(frozen=True)
class NamedScenario:
    """A scenario and the name by which the user called it, as text that can be written."""

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
            found.append(NamedScenario(readable(name), load(path_of(name))))
        except ScenarioFileError as error:
            problems.extend(suggesting(name, error.problems))
    if problems:
        raise ScenarioFileError(problems)
    return found


def suggesting(name: str, problems: Sequence[Problem]) -> Sequence[Problem]:
    """The problems of a scenario; if it is not there, with the one of the library that is called nearly the same."""
    suggestion = "" if Path(name).exists() else nearest(Path(name).stem, library())
    if not suggestion:
        return problems
    return [replace(problem, fix=f"Did you mean {suggestion}? It is in the library.") for problem in problems]


def load_one(name: str) -> NamedScenario:
    """Read the one scenario that is meant.

    Raises:
        ScenarioFileError: With the problems of the file.
        UseError: If a pattern stands for several.
    """
    found = load_all([name])
    if len(found) != 1:
        raise UseError(f"{name} stands for {len(found)} files; one is looked at. Name it.")
    return found[0]


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
        if first > last:
            raise UseError(f"{part} runs backwards. Write {last}-{first}.")
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


def chosen_variable(variable: str, element: str, year: int | None, scenarios: Sequence[NamedScenario]) -> Quantity:
    """One variable, or an element of it, in one year, by default the last that all scenarios cover.

    Raises:
        UseError: If there is no such variable, element or year.
    """
    names = chosen_names(variable, mizan().order, "variable")
    if len(names) != 1:
        raise UseError("One variable is looked at at a time. Name it with --variable.")
    entry, elements = mizan().declarations[names[0]], mizan().elements(names[0])
    if element and element not in elements:
        hint = did_you_mean(element, elements, f"There are: {', '.join(elements)}.")
        raise UseError(f"{entry.name} has no element {shown(element)}. {hint}")
    if not element and entry.by is not None and not entry.adds_up:
        raise UseError(f"The sum of {entry.name} means nothing. Choose with --element: {', '.join(elements)}.")
    last = min(named.scenario.horizon for named in scenarios)
    if year is not None and not FIRST_YEAR <= year <= last:
        raise UseError(f"{year} lies outside what all of these cover, {FIRST_YEAR} to {last}.")
    return Quantity(entry.name, element, last if year is None else year)


def chosen_target(target: str, scenarios: Sequence[NamedScenario]) -> Target:
    """One target, on the base that the first scenario takes.

    Raises:
        UseError: If there is none of that name, or it is due after a horizon.
    """
    names = chosen_names(target, [entry.id for entry in ledger()], "target")
    if len(names) != 1:
        raise UseError("One target is looked at at a time. Name it with --target.")
    base = scenarios[0].scenario.exports_2030_base
    found = next(entry for entry in chosen_targets(base) if entry.id == names[0])
    for named in scenarios:
        if found.year > named.scenario.horizon:
            raise UseError(f"{named.name}: {found.id} is due after the horizon {named.scenario.horizon}.")
    return found


def chosen_quantity(
    target: str, variable: str, element: str, year: int | None, scenarios: Sequence[NamedScenario]
) -> Quantity:
    """What is looked at: the indicator of a target or a variable, by default the offshoring jobs.

    Raises:
        UseError: If there is no such thing, or both are named.
    """
    if target:
        if variable or element or year is not None:
            raise UseError("--target says what is looked at; leave out --variable, --element and --year.")
        return chosen_target(target, scenarios).quantity
    return chosen_variable(variable or USUAL_VARIABLE, element, year, scenarios)
