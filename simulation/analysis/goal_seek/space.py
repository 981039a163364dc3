"""What a search may change: levers, each as one amount over a period, within bounds."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from simulation.declare import Array
from simulation.engine import LeverValues

ROUNDING: Final = 1e-6
"""Parts of a unit that are rounding errors."""


@dataclass(frozen=True)
class OpenLever:
    """A lever that may be changed, as one amount for a whole period.

    Attributes:
        name: ``budget.it_industry``, ``training_places.degree`` or ``it_industry_mix.tech_valleys``.
        lever: Name of the lever that equations read.
        row: Which of its elements.
        profile: What each year gets of the amount, shape (years,), zero outside the period; of a share of a mix, one
            in each year of the period.
        present: The amount as it stands: the sum over the period; of a share of a mix the mean.
        low: The least that it may be.
        high: The most.
        weight: What a change by one unit costs, in MAD million.
        is_mix: Whether it is a share; the first element of a mix takes what the others leave.
    """

    name: str
    lever: str
    row: int
    profile: Array = field(repr=False, compare=False)
    present: float
    low: float
    high: float
    weight: float
    is_mix: bool = False


@dataclass(frozen=True)
class Space:
    """All that may be changed, together.

    Attributes:
        levers: All levers as they stand: name to an array of shape (years, elements).
        open: Those that may be changed.
        money: Name of the lever whose open elements share the envelope.
        envelope: What the open elements of ``money`` may be at most, summed over the period, or None without a limit.
    """

    levers: LeverValues = field(repr=False)
    open: tuple[OpenLever, ...]
    money: str = "budget_allocated"
    envelope: float | None = None

    @cached_property
    def present(self) -> Array:
        """The amounts as they stand, shape (open,); they may lie outside the bounds."""
        return np.array([entry.present for entry in self.open])

    @cached_property
    def low(self) -> Array:
        """The lower bounds, shape (open,)."""
        return np.array([entry.low for entry in self.open])

    @cached_property
    def high(self) -> Array:
        """The upper bounds, shape (open,)."""
        return np.array([entry.high for entry in self.open])

    @cached_property
    def width(self) -> Array:
        """How far apart the bounds are, shape (open,)."""
        return self.high - self.low

    @cached_property
    def weights(self) -> Array:
        """What a change by one unit costs, shape (open,)."""
        return np.array([entry.weight for entry in self.open])

    @cached_property
    def start(self) -> Array:
        """The allowed amounts that are nearest to the present ones, shape (open,)."""
        return self.allowed(self.present)

    @cached_property
    def is_money(self) -> NDArray[np.bool_]:
        """Which of the open levers draw on the envelope, shape (open,)."""
        return np.array([entry.lever == self.money for entry in self.open])

    @property
    def first(self) -> int:
        """Position of the first year in which something may change."""
        return int(min(np.flatnonzero(entry.profile)[0] for entry in self.open))

    def costs(self, amounts: Array) -> Array:
        """What a change to some amounts costs, in MAD million: (…, open) to (…)."""
        costs: Array = np.abs(amounts - self.present) @ self.weights
        return costs

    def allowed(self, amounts: Array) -> Array:
        """Amounts of shape (…, open), brought within the bounds and the envelope.

        What is too much for the envelope is taken from what is above the present amounts, and where that is not enough
        from what is above the lower bounds, from each in proportion.
        """
        within = np.clip(amounts, self.low, self.high)
        if self.envelope is None:
            return within
        for base in (np.clip(self.present, self.low, self.high), self.low):
            above = np.maximum(within - base, 0.0) * self.is_money
            whole = above.sum(axis=-1, keepdims=True)
            excess = (within @ self.is_money)[..., np.newaxis] - self.envelope
            within = within - above * np.clip(excess / np.where(whole > 0.0, whole, 1.0), 0.0, 1.0)
        return within

    def rounded(self, amounts: Array) -> Array:
        """Amounts in whole units, or shares in whole per cents, away from the present ones; small changes are dropped.

        Shape (…, open) as given; the result may lie outside the bounds.
        """
        units = np.array([0.01 if entry.is_mix else 1.0 for entry in self.open])
        change = amounts - self.present
        away = np.where(change > 0.0, np.ceil(amounts / units - ROUNDING), np.floor(amounts / units + ROUNDING))
        rounded: Array = np.where(np.abs(change) < units / 2, self.present, away * units)
        return rounded

    def wide(self, amounts: Array) -> LeverValues:
        """The levers of a batch.

        Args:
            amounts: Shape (tries, open).

        Returns:
            Lever name to an array of shape (years, elements, tries, 1).
        """
        found = {name: values[:, :, np.newaxis].repeat(len(amounts), axis=2) for name, values in self.levers.items()}
        for place, entry in enumerate(self.open):
            years = entry.profile != 0.0
            if entry.is_mix:
                found[entry.lever][years, entry.row] += amounts[:, place] - entry.present
            else:
                found[entry.lever][years, entry.row] = entry.profile[years, np.newaxis] * amounts[:, place]
        for name in {entry.lever for entry in self.open if entry.is_mix}:
            _close_mix(found[name])
        return {name: values[..., np.newaxis] for name, values in found.items()}


def _close_mix(shares: Array) -> None:
    """Let the first share take what the others leave; where they leave nothing they give way in proportion.

    Args:
        shares: Shape (years, elements, tries); changed in place.
    """
    others = np.maximum(shares[:, 1:], 0.0)
    others /= np.maximum(others.sum(axis=1, keepdims=True), 1.0)
    shares[:, 1:] = others
    shares[:, 0] = np.maximum(1.0 - others.sum(axis=1), 0.0)
