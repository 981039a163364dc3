"""Pinned runs: up to four that stay beside the present one, whatever becomes of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from scenarios.scenario import Scenario

if TYPE_CHECKING:
    from gui.work.session import Results

MOST: Final = 4
"""So many runs can be told apart in one chart."""


def sign(number: int) -> str:
    """The number of a pinned run in a circle, as it stands in texts."""
    return chr(ord("\u2460") + number - 1)


@dataclass(frozen=True, eq=False)
class Pin:
    """One pinned run.

    Attributes:
        number: 1 to :data:`MOST`; it stays with the run and stands for it in every chart.
        results: The run, as it was when it was pinned.
    """

    number: int
    results: "Results"


@dataclass(frozen=True, eq=False)
class Pins:
    """The pinned runs, in the order of their numbers. It never changes: each step gives another one.

    Attributes:
        entries: The runs.
    """

    entries: tuple[Pin, ...] = ()

    def __iter__(self) -> Iterator[Pin]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    @property
    def is_full(self) -> bool:
        """Whether no further run can be pinned."""
        return len(self.entries) == MOST

    def of(self, scenario: Scenario) -> Pin | None:
        """The pin that shows what a run of the scenario would show, or None; words about it make no difference."""
        return next((pin for pin in self if _run_of(pin.results.scenario) == _run_of(scenario)), None)

    def with_run(self, results: "Results") -> "Pins":
        """Pin one more run, under the first number that is free.

        Raises:
            ValueError: If there are :data:`MOST` already.
        """
        if self.is_full:
            raise ValueError(f"a fifth run cannot be pinned: {MOST} is the most")
        taken = {pin.number for pin in self}
        number = next(number for number in range(1, MOST + 1) if number not in taken)
        return Pins(tuple(sorted((*self, Pin(number, results)), key=lambda pin: pin.number)))

    def without(self, number: int) -> "Pins":
        """Take a run away; the others keep their numbers."""
        return Pins(tuple(pin for pin in self if pin.number != number))


def _run_of(scenario: Scenario) -> object:
    """All of a scenario that its run depends on."""
    return (
        scenario.differences,
        scenario.reading,
        scenario.seed,
        scenario.horizon,
        scenario.assumptions,
    )
