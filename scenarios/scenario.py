"""A scenario: what somebody changes in the official baseline, and under which assumptions it is run.

Scenarios never change; every edit gives a new one. They are checked where they come in, at the file
boundary, so that an edit costs a few microseconds.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any, Final, Literal, NamedTuple

from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.levers import LeverTable, YearValues, lever_values, official_levers, years_of
from simulation.model import LAST_YEAR_SHOWN, mizan
from simulation.parameters import Reading
from simulation.posterior_file import calibrated

ExportsBase = Literal["as_quoted", "re_based"]
EXPORTS_BASES: Final[tuple[ExportsBase, ...]] = ("as_quoted", "re_based")

OFFICIAL: Final = "official"
BASELINES: Final = (OFFICIAL,)

FIRST_LEVER_YEAR: Final = 2009
LAST_LEVER_YEAR: Final = 2050
FIRST_HORIZON: Final = 2014
LAST_HORIZON: Final = 2050
SEED_LIMIT: Final = 2**32
DEFAULT_SEED: Final = 2030

Differences = Mapping[str, Mapping[str, YearValues]]
"""Lever key to element to year to value."""

_NOTHING: Final[Mapping[Any, Any]] = MappingProxyType({})


@dataclass(frozen=True)
class Stamp:
    """What the program wrote into a file when it saved it.

    Attributes:
        model: Version of the model.
        digest: Digest of the results at that time.
    """

    model: str
    digest: str


class Difference(NamedTuple):
    """One lever value that is not the official one."""

    lever: str
    element: str
    year: int
    official: float
    own: float


@dataclass(frozen=True)
class Scenario:
    """A set of differences from a baseline.

    A year after the last one that the baseline or a difference states holds the value of that last year.

    Attributes:
        title: Name in one line.
        author: Who made it.
        description: What it tries, in a few sentences.
        baseline: What it differs from; ``official`` is the only one so far.
        reading: Which set of assumptions the run takes.
        seed: Seed of the random draws, 0 to 2**32 − 1.
        horizon: Last year of the run.
        differences: Lever key to element to year to value in the lever's unit; only what differs.
        assumptions: Assumption id to the value that it is given.
        exports_2030_base: On which series the export target of 2030 is read.
        notes: Remarks by lever (``budget`` or ``budget.it_industry``) or assumption id.
        stamp: What the last saving program wrote, or None. Edits that change results drop it.
    """

    title: str
    author: str = ""
    description: str = ""
    baseline: str = OFFICIAL
    reading: Reading = "as_observed"
    seed: int = DEFAULT_SEED
    horizon: int = LAST_YEAR_SHOWN
    differences: Differences = field(default_factory=lambda: _NOTHING)
    assumptions: Mapping[str, float] = field(default_factory=lambda: _NOTHING)
    exports_2030_base: ExportsBase = "as_quoted"
    notes: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    stamp: Stamp | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.differences, MappingProxyType):
            object.__setattr__(self, "differences", _frozen_differences(self.differences))
        for name in ("assumptions", "notes"):
            if not isinstance(mapping := getattr(self, name), MappingProxyType):
                object.__setattr__(self, name, MappingProxyType(dict(mapping)))

    def __reduce__(self) -> tuple[type["Scenario"], tuple[object, ...]]:
        """Read-only mappings can't be pickled; send plain ones to other processes."""
        differences = {
            lever: {element: dict(years) for element, years in elements.items()}
            for lever, elements in self.differences.items()
        }
        words = (self.title, self.author, self.description)
        run = (self.baseline, self.reading, self.seed, self.horizon)
        rest = (dict(self.assumptions), self.exports_2030_base, dict(self.notes), self.stamp)
        return Scenario, (*words, *run, differences, *rest)

    # Reading

    def lever_table(self) -> LeverTable:
        """The baseline with the differences put in: lever key to element to year to value."""
        return self._table

    @cached_property
    def _table(self) -> LeverTable:
        return {
            lever: {
                element: {**years, **own[element]} if element in own else years for element, years in elements.items()
            }
            if (own := self.differences.get(lever))
            else elements
            for lever, elements in official_levers().items()
        }

    def value(self, lever: str, element: str, year: int) -> float:
        """This scenario's value of a lever.

        Raises:
            KeyError: If there is no such lever or element.
        """
        return _held(self._table[lever][element], year)

    def official(self, lever: str, element: str, year: int) -> float:
        """The baseline's value of a lever.

        Raises:
            KeyError: If there is no such lever or element.
        """
        return _held(official_levers()[lever][element], year)

    def differs(self) -> Iterator[Difference]:
        """Every lever value up to the horizon that is not the official one, by lever, element and year."""
        for lever, elements in official_levers().items():
            own_elements = self.differences.get(lever, _NOTHING)
            for element in (element for element in elements if element in own_elements):
                for year in range(FIRST_LEVER_YEAR, self.horizon + 1):
                    official, own = self.official(lever, element, year), self.value(lever, element, year)
                    if own != official:
                        yield Difference(lever, element, year, official, own)

    def uncertainty(self) -> Uncertainty:
        """What is known about the assumptions in this scenario.

        Raises:
            PosteriorError: If the calibrated draws do not belong to this model.
        """
        posterior = calibrated() if self.reading == "as_observed" else None
        return Uncertainty(mizan().parameters, self.reading, self.seed, self.assumptions, posterior)

    def levers(self) -> LeverValues:
        """The arrays that the engine reads, up to the horizon."""
        return lever_values(mizan(), self._table, years_of(self.horizon))

    # Editing

    def with_value(self, lever: str, element: str, year: int, value: float) -> "Scenario":
        """The scenario with one lever value changed; see :meth:`with_values`."""
        return self.with_values(lever, element, {year: value})

    def with_values(self, lever: str, element: str, values: YearValues) -> "Scenario":
        """The scenario with a lever changed in several years.

        A value equal to the baseline's leaves no difference. After the baseline's last year, a value equal to
        the one that would be held anyway leaves none.

        Args:
            lever: Lever key.
            element: Element of the lever.
            values: Year to value in the lever's unit.

        Raises:
            KeyError: If there is no such lever or element.
        """
        official = official_levers()[lever][element]
        own = dict(self.differences.get(lever, _NOTHING).get(element, _NOTHING))
        for year in sorted(values):
            own.pop(year, None)
            value = float(values[year])
            if value != (official[year] if year in official else _held({**official, **own}, year)):
                own[year] = value
        return self._with_years(lever, {element: own})

    def with_mix(self, lever: str, years: int | Iterable[int], shares: Mapping[str, float]) -> "Scenario":
        """The scenario with the shares of a mix changed in one or more years.

        Args:
            lever: Lever key of a mix.
            years: One year or several.
            shares: Element to share; all of the mix, so that they go on summing to one.

        Raises:
            KeyError: If there is no such lever or element.
        """
        wanted = (years,) if isinstance(years, int) else tuple(years)
        changed = self
        for element, share in shares.items():
            changed = changed.with_values(lever, element, dict.fromkeys(wanted, share))
        return changed

    def without_differences(self, lever: str | None = None, element: str | None = None) -> "Scenario":
        """The scenario back on the baseline: wholly, for one lever, or for one element of it."""
        if lever is None:
            return replace(self, differences=_NOTHING, stamp=None)
        elements = self.differences.get(lever, _NOTHING)
        return self._with_years(lever, dict.fromkeys(elements if element is None else (element,), _NOTHING))

    def with_levers_of(self, other: "Scenario") -> "Scenario":
        """The scenario with all lever values of another one."""
        return replace(self, differences=other.differences, stamp=None)

    def _with_years(self, lever: str, changed: Mapping[str, YearValues]) -> "Scenario":
        elements = {**self.differences.get(lever, _NOTHING), **changed}
        differences = _frozen_differences({**self.differences, lever: elements})
        return replace(self, differences=differences, stamp=None)

    def with_assumption(self, assumption: str, value: float | None) -> "Scenario":
        """The scenario with an assumption settled at a value, or left to its range again."""
        assumptions = {name: settled for name, settled in self.assumptions.items() if name != assumption}
        if value is not None:
            assumptions[assumption] = float(value)
        return replace(self, assumptions=MappingProxyType(assumptions), stamp=None)

    def with_reading(self, reading: Reading) -> "Scenario":
        """The scenario under another set of assumptions."""
        return replace(self, reading=reading, stamp=None)

    def with_seed(self, seed: int) -> "Scenario":
        """The scenario with other random draws."""
        return replace(self, seed=seed, stamp=None)

    def with_horizon(self, horizon: int) -> "Scenario":
        """The scenario with another last year."""
        return replace(self, horizon=horizon, stamp=None)

    def with_exports_base(self, base: ExportsBase) -> "Scenario":
        """The scenario with the export target of 2030 read on another series. Results stay as they are."""
        return replace(self, exports_2030_base=base)

    def with_details(
        self, *, title: str | None = None, author: str | None = None, description: str | None = None
    ) -> "Scenario":
        """The scenario with other words about it; what is None stays. Results stay as they are."""
        return replace(
            self,
            title=self.title if title is None else title,
            author=self.author if author is None else author,
            description=self.description if description is None else description,
        )

    def with_note(self, subject: str, text: str) -> "Scenario":
        """The scenario with a remark on a lever or assumption; an empty text removes it."""
        notes = {name: note for name, note in self.notes.items() if name != subject}
        if text:
            notes[subject] = text
        return replace(self, notes=MappingProxyType(notes))

    def with_stamp(self, stamp: Stamp | None) -> "Scenario":
        """The scenario with what a saving program writes into the file."""
        return replace(self, stamp=stamp)


def _held(years: YearValues, year: int) -> float:
    """The value of a year: as stated, or that of the last stated year before it."""
    found = years.get(year)
    if found is not None:
        return found
    if year < FIRST_LEVER_YEAR:
        raise KeyError(f"year {year}; levers start in {FIRST_LEVER_YEAR}")
    return years[max(stated for stated in years if stated < year)]


def _frozen_differences(differences: Differences) -> Differences:
    """A read-only copy without the levers and elements that differ in no year."""
    frozen: dict[str, Mapping[str, YearValues]] = {}
    for lever, elements in differences.items():
        if own := {element: _frozen_years(years) for element, years in elements.items() if years}:
            frozen[lever] = MappingProxyType(own)
    return MappingProxyType(frozen)


def _frozen_years(years: YearValues) -> YearValues:
    return years if isinstance(years, MappingProxyType) else MappingProxyType(dict(years))
