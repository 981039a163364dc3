"""In what scenarios differ, before anything is run: levers, assumptions and how they are run."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from scenarios.scenario import FIRST_LEVER_YEAR, Scenario
from scenarios.storage.meaning import known_assumptions
from simulation.levers import official_levers

SETTINGS: Final = ("baseline", "reading", "seed", "horizon", "exports_2030_base")
"""What a run depends on beside levers and assumptions, by the names of scenario files."""


@dataclass(frozen=True)
class LeverDifference:
    """A lever that differs in some years.

    Attributes:
        lever: Lever and element as in files, such as ``budget.it_industry``.
        years: Consecutive years in which every scenario keeps its value.
        values: What each scenario has, in the lever's unit.
    """

    lever: str
    years: range
    values: tuple[float, ...]


@dataclass(frozen=True)
class AssumptionDifference:
    """An assumption that some scenarios settle, or settle otherwise.

    Attributes:
        id: Id of the assumption.
        values: What each scenario settles it at; None where it keeps its range.
    """

    id: str
    values: tuple[float | None, ...]


@dataclass(frozen=True)
class SettingDifference:
    """One of :data:`SETTINGS` that differs."""

    name: str
    values: tuple[str | int, ...]


def lever_differences(scenarios: Sequence[Scenario]) -> Iterator[LeverDifference]:
    """Every lever that is not the same in all scenarios, up to the last horizon.

    What a scenario states for years after its own horizon counts too, although it has no effect there.
    """
    years = range(FIRST_LEVER_YEAR, max(scenario.horizon for scenario in scenarios) + 1)
    for lever, elements in official_levers().items():
        for element in elements:
            stated = [
                (year, values)
                for year in years
                if len(set(values := tuple(scenario.value(lever, element, year) for scenario in scenarios))) > 1
            ]
            for span, values in spans(stated):
                yield LeverDifference(f"{lever}.{element}", span, values)


def spans(stated: Iterable[tuple[int, tuple[float, ...]]]) -> Iterator[tuple[range, tuple[float, ...]]]:
    """Years in rising order with their values, where consecutive years with the same values become one span."""
    numbered = enumerate(stated)
    for (_, values), group in groupby(numbered, key=lambda entry: (entry[1][0] - entry[0], entry[1][1])):
        years = [year for _, (year, _) in group]
        yield range(years[0], years[-1] + 1), values


def assumption_differences(scenarios: Sequence[Scenario]) -> Iterator[AssumptionDifference]:
    """Every assumption that is not settled alike in all scenarios, in the order of the parameter files."""
    for name in known_assumptions():
        values = tuple(scenario.assumptions.get(name) for scenario in scenarios)
        if len(set(values)) > 1:
            yield AssumptionDifference(name, values)


def setting_differences(scenarios: Sequence[Scenario]) -> Iterator[SettingDifference]:
    """What else is not the same in all scenarios. Titles and remarks change no result and do not count."""
    for name in SETTINGS:
        values = tuple(getattr(scenario, name) for scenario in scenarios)
        if len(set(values)) > 1:
            yield SettingDifference(name, values)
