"""The numbers of the model: one TOML file per sector, each number with its range, unit and source.

A table of a file is one parameter::

    [absorption_base]
    label = "Share of the money voted that is spent"
    unit = "1"
    value = 0.57            # a number, or one per element: {ito = 0.1, crm = 0.2}
    low = 0.40              # the range that draws are taken from; left out where there is none
    high = 0.80
    as_planned = 1.0        # what the plan takes for granted, where that differs
    source = "E159"         # ids of resources/data/facts.csv, "judgement" or "definition"
    note = "..."

``by`` names its dimension. A parameter that changes over time has ``over_time = "step"`` (a value holds until the
next) or ``"line"`` (straight lines between the years) and a list of periods, each with ``year`` and the keys above.

Every single number is an :class:`Assumption` with an id such as ``ai_realised_share``, ``skilled_share.crm`` or
``market_growth.crm.2018``; scenario files name it by that id.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Final, Literal

from simulation.dimensions import DIMENSIONS

Reading = Literal["as_observed", "as_planned"]
READINGS: Final[tuple[Reading, ...]] = ("as_observed", "as_planned")

LARGEST: Final = 1e15
"""Numbers are finite, and no larger than what the model could count."""

NOT_EVIDENCE: Final = frozenset({"judgement", "definition"})


class ParameterError(ValueError):
    """A parameter file is wrong; the message says which file, which parameter and what is allowed."""


@dataclass(frozen=True)
class Assumption:
    """One number of the model.

    Attributes:
        id: ``parameter``, ``parameter.element``, ``parameter.year`` or ``parameter.element.year``.
        value: Best value, before or after calibration.
        low: Lower end of its range; equal to ``value`` where no range is stated.
        high: Upper end of its range.
        as_planned: The value when the plan is taken at its word.
        unit: Unit in pint's notation.
        label: What a person reads.
        source: Fact ids separated by blanks, ``judgement`` or ``definition``.
        note: Why this value.
        sector: Name of the file it stands in.
    """

    id: str
    value: float
    low: float
    high: float
    as_planned: float
    unit: str
    label: str
    source: str
    note: str
    sector: str

    @property
    def is_uncertain(self) -> bool:
        """Whether it has a range to draw from."""
        return self.high > self.low

    @property
    def is_judgement(self) -> bool:
        """Whether it rests on judgement, wholly or beside documents."""
        return "judgement" in self.source

    def central(self, reading: Reading) -> float:
        """The value of the central run under a reading."""
        return self.as_planned if reading == "as_planned" else self.value


@dataclass(frozen=True)
class Parameter:
    """A named group of assumptions that equations read as one array.

    Attributes:
        name: The name that equations use.
        by: Dimension, or None for a single number.
        over_time: How it changes over the years, or None when it does not.
        years: The years at which periods start; (None,) when it does not change.
        cells: One row of assumptions per period, one assumption per element.
    """

    name: str
    label: str
    unit: str
    by: str | None
    over_time: Literal["step", "line"] | None
    years: tuple[int | None, ...]
    cells: tuple[tuple[Assumption, ...], ...]

    @property
    def assumptions(self) -> Iterator[Assumption]:
        """All its numbers, period by period."""
        return (cell for row in self.cells for cell in row)


class _Reader:
    """Turns one TOML file into parameters and says where a mistake is."""

    NUMBERS: Final = ("value", "low", "high", "as_planned")
    TEXTS: Final = ("label", "unit", "by", "over_time", "source", "note")
    KEYS: Final = frozenset({*NUMBERS, *TEXTS, "period", "year"})

    def __init__(self, sector: str, text: str) -> None:
        self.sector = sector
        try:
            self.tables: dict[str, Any] = tomllib.loads(text)
        except (ValueError, RecursionError) as error:  # a number of too many digits is no TOML error
            raise ParameterError(f"{sector}.toml: {error}") from error

    def parameters(self) -> Iterator[Parameter]:
        for name, table in self.tables.items():
            yield self._parameter(name, table)

    def _parameter(self, name: str, table: Any) -> Parameter:
        periods = self._periods(name, table)
        by = table.get("by")
        if by is not None and by not in DIMENSIONS:
            raise self._error(name, f"by = {by!r}; allowed: {', '.join(DIMENSIONS)}")
        missing = [key for key in ("label", "unit") if key not in table]
        if missing:
            raise self._error(name, f"{' and '.join(missing)} missing")
        over_time = table.get("over_time")
        years: tuple[int | None, ...] = tuple(period.get("year") for period in periods)
        if (over_time is None) != (years == (None,)) or over_time not in (None, "step", "line"):
            raise self._error(name, "over_time must be 'step' or 'line' with a list of periods that have a year")
        if over_time is not None and list(years) != sorted({year for year in years if year is not None}):
            raise self._error(name, "the years of the periods must rise")
        return Parameter(
            name=name,
            label=table["label"],
            unit=table["unit"],
            by=by,
            over_time=over_time,
            years=years,
            cells=tuple(
                tuple(self._cells(name, by, {**table, **period}, year))
                for year, period in zip(years, periods, strict=True)
            ),
        )

    def _periods(self, name: str, table: Any) -> list[Mapping[str, Any]]:
        """The tables of the periods, or the one table where there are none, once everything has its kind."""
        if not isinstance(table, dict):
            raise self._error(name, f"is {_short(table)}; allowed: a table")
        periods = table.get("period", [table])
        if not isinstance(periods, list) or not periods or not all(isinstance(period, dict) for period in periods):
            raise self._error(name, "period must be a list of tables, each below [[….period]]")
        for entry in (table, *periods):
            if wrong := [key for key in self.TEXTS if not isinstance(entry.get(key, ""), str)]:
                raise self._error(name, f"{' and '.join(wrong)} must be a text")
            if type(entry.get("year", 0)) is not int:
                raise self._error(name, f"year is {_short(entry['year'])}; allowed: a whole number")
        return periods

    def _cells(self, name: str, by: str | None, table: Mapping[str, Any], year: int | None) -> Iterator[Assumption]:
        unknown = set(table) - self.KEYS
        if unknown:
            raise self._error(name, f"unknown {', '.join(sorted(unknown))}; allowed: {', '.join(sorted(self.KEYS))}")
        if "source" not in table:
            raise self._error(name, "source missing; allowed: fact ids, judgement or definition")
        elements = (None,) if by is None else DIMENSIONS[by]
        self._refuse_unknown_elements(name, table, elements)
        for element in elements:
            value = self._number(name, table, "value", element, None)
            low = self._number(name, table, "low", element, value)
            high = self._number(name, table, "high", element, value)
            if not low <= value <= high:
                raise self._error(name, f"value {value} lies outside its range {low} to {high}")
            yield Assumption(
                id=".".join(str(part) for part in (name, element, year) if part is not None),
                value=value,
                low=low,
                high=high,
                as_planned=self._number(name, table, "as_planned", element, value),
                unit=table["unit"],
                label=table["label"],
                source=table["source"],
                note=table.get("note", ""),
                sector=self.sector,
            )

    def _refuse_unknown_elements(self, name: str, table: Mapping[str, Any], known: tuple[str | None, ...]) -> None:
        for key in self.NUMBERS:
            entry = table.get(key)
            unknown = set(entry) - set(known) if isinstance(entry, Mapping) else set()
            if unknown:
                raise self._error(name, f"{key} has the unknown element {', '.join(sorted(unknown))}")

    def _number(
        self, name: str, table: Mapping[str, Any], key: str, element: str | None, otherwise: float | None
    ) -> float:
        entry = table.get(key)
        if isinstance(entry, Mapping):
            entry = entry.get(element)
        if entry is None:
            entry = otherwise
        if isinstance(entry, bool) or not isinstance(entry, int | float) or not abs(entry) <= LARGEST:
            where = key if element is None else f"{key}.{element}"
            raise self._error(name, f"{where} is {_short(entry)}; allowed: a number up to {LARGEST:g}")
        return float(entry)

    def _error(self, name: str, problem: str) -> ParameterError:
        return ParameterError(f"{self.sector}.toml [{name}]: {problem}")


def _short(found: object) -> str:
    """What was found, in a few signs; Python writes no whole number of many thousand digits."""
    return "a number of too many digits" if isinstance(found, int) and abs(found) > LARGEST else f"{found!r:.60}"


def parameters_of(sector: str, text: str) -> Iterator[Parameter]:
    """Read the text of one parameter file.

    Args:
        sector: Name of the file, without its ending.
        text: The text.

    Raises:
        ParameterError: If it is malformed.
    """
    return _Reader(sector, text).parameters()


def read_parameters() -> dict[str, Parameter]:
    """Read every parameter file beside this module.

    Raises:
        ParameterError: If a file is malformed or a name stands in two files.
    """
    found: dict[str, Parameter] = {}
    for file in sorted(files(__package__).iterdir(), key=lambda entry: entry.name):
        if not file.name.endswith(".toml"):
            continue
        sector = file.name.removesuffix(".toml")
        for parameter in parameters_of(sector, file.read_text(encoding="utf-8")):
            if parameter.name in found:
                raise ParameterError(f"{sector}.toml [{parameter.name}]: the name stands in another file too")
            found[parameter.name] = parameter
    return found
