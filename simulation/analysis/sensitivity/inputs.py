"""Assumptions as inputs that vary for themselves.

Most measures of sensitivity need inputs that are independent. Before calibration the assumptions are; after it they are
not: what fits together was kept together. What is done about it here, and said with each result:

* an input is a group of assumptions that is drawn as a whole, from the calibrated draws, so that what moves together
  within it goes on doing so;
* assumptions whose calibrated draws are clearly correlated stand in one group;
* what correlation is left between groups is cut. The variance of the result with it and without it is given, so that
  one can see how much that matters.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, Literal

import numpy as np

from simulation.analysis.influence import influences
from simulation.declare import Array
from simulation.draws import BLOCK, Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import Model
from simulation.parameters import Assumption
from simulation.quantities import Quantity

Over = Literal["calibrated", "prior"]
"""What an assumption ranges over: what calibration left of its range, or the range before."""

SAMPLE: Final = 2 * BLOCK
"""Draws of each assumption from which inputs are made; as many as calibrated draws are kept, and the central run."""

CORRELATED: Final = 0.3
"""Rank correlation from which on two assumptions stand in one group."""


class NothingVariesError(ValueError):
    """There is no assumption whose effect could be told."""


@dataclass(frozen=True)
class Evaluation:
    """One result of the model as a function of the assumptions.

    Attributes:
        model: The model.
        levers: Lever name to an array of shape (years, elements).
        quantity: The result.
    """

    model: Model
    levers: LeverValues
    quantity: Quantity

    def __call__(self, drawn: Mapping[str, Array], members: int) -> Array:
        """The result in each member, shape (members,).

        Args:
            drawn: Assumption id to an array of shape (members,), or (1,) where it does not vary.
            members: Number of members.

        Raises:
            NotFiniteError: If an equation gives a number that is not finite.
        """
        simulator = Simulator(self.model, drawn, self.quantity.year, members, [self.quantity.variable])
        *_, last = simulator.frames(self.levers)
        return np.broadcast_to(self.quantity.draws(last), (members,))


@dataclass(frozen=True)
class Sample:
    """Draws of the assumptions, the central run left out.

    Attributes:
        drawn: Assumption id to an array of shape (draws,), or (1,) where it does not vary.
        assumptions: Those that vary, in the order of the files.
    """

    drawn: Mapping[str, Array]
    assumptions: tuple[Assumption, ...]

    @property
    def draws(self) -> int:
        """How many draws there are."""
        return len(self.drawn[self.assumptions[0].id])

    @cached_property
    def correlations(self) -> Array:
        """Rank correlations among the assumptions, shape (assumptions, assumptions)."""
        rows = np.stack([self.drawn[cell.id] for cell in self.assumptions])
        found: Array = np.atleast_2d(np.corrcoef(rows.argsort(axis=1).argsort(axis=1)))
        return found


def sample_of(uncertainty: Uncertainty, over: Over) -> Sample:
    """Draws of every assumption that varies.

    Args:
        uncertainty: What is known about the assumptions.
        over: What they range over.

    Raises:
        NothingVariesError: If none does, as when the plan is taken at its word.
    """
    known = uncertainty if over == "calibrated" else replace(uncertainty, posterior=None)
    drawn = {name: values if len(values) == 1 else values[1:] for name, values in known.draw(0, SAMPLE).items()}
    assumptions = tuple(cell for cell in uncertainty.assumptions if len(drawn[cell.id]) > 1)
    if not assumptions:
        raise NothingVariesError("no assumption varies: the plan is taken at its word, or everything is settled")
    return Sample(drawn, assumptions)


@dataclass(frozen=True)
class Group:
    """Assumptions that are drawn together, the most influential first."""

    assumptions: tuple[Assumption, ...]
    is_rest: bool = False


def groups_of(sample: Sample, outcome: Array, model: Model, count: int, *, together: bool) -> tuple[Group, ...]:
    """Divide the assumptions into groups: the most influential ones, and all others as one.

    Args:
        sample: Draws of the assumptions.
        outcome: The result in these draws, shape (draws,).
        model: The model.
        count: How many groups there are at most.
        together: Whether those that are clearly correlated stand in one group.
    """
    with_central = np.concatenate([[outcome.mean()], outcome])  # draw 0 does not count there
    drawn = {name: cells if len(cells) == 1 else np.append(cells[:1], cells) for name, cells in sample.drawn.items()}
    shares = {entry.assumption.id: entry.share for entry in influences(drawn, with_central, model.parameters)}
    ranked = sorted(_clusters(sample, together), key=lambda group: -sum(shares[cell.id] for cell in group))
    ordered = [tuple(sorted(group, key=lambda cell: -shares[cell.id])) for group in ranked]
    chosen, others = ordered[: count - 1], ordered[count - 1 :]
    rest = tuple(sorted((cell for group in others for cell in group), key=lambda cell: -shares[cell.id]))
    return (*map(Group, chosen), *([Group(rest, is_rest=len(others) > 1)] if rest else []))


def _clusters(sample: Sample, together: bool) -> list[list[Assumption]]:
    """The assumptions, those that are correlated directly or through others side by side."""
    if not together:
        return [[cell] for cell in sample.assumptions]
    from scipy.sparse.csgraph import connected_components

    _, labels = connected_components(np.abs(sample.correlations) >= CORRELATED, directed=False)
    found: dict[int, list[Assumption]] = {}
    for cell, label in zip(sample.assumptions, labels.tolist(), strict=True):
        found.setdefault(label, []).append(cell)
    return list(found.values())


def drawn_by_group(sample: Sample, groups: Sequence[Group], places: Array) -> dict[str, Array]:
    """Draws in which each group is taken from a member of its own.

    Args:
        sample: Draws of the assumptions.
        groups: The groups.
        places: For each group where its member stands, from 0 to 1, when they are ordered by its first assumption:
            shape (groups, members).

    Returns:
        Assumption id to an array of shape (members,), or (1,) where it does not vary.
    """
    found = dict(sample.drawn)
    for group, place in zip(groups, places, strict=True):
        order = np.argsort(sample.drawn[group.assumptions[0].id], kind="stable")
        chosen = order[np.minimum((place * sample.draws).astype(np.intp), sample.draws - 1)]
        found |= {cell.id: sample.drawn[cell.id][chosen] for cell in group.assumptions}
    return found


def correlation_cut(sample: Sample, groups: Sequence[Group]) -> float:
    """The largest rank correlation between assumptions of different groups, without its sign."""
    of = {cell.id: number for number, group in enumerate(groups) for cell in group.assumptions}
    numbers = np.array([of[cell.id] for cell in sample.assumptions])
    apart = numbers[:, np.newaxis] != numbers
    return float(np.abs(sample.correlations)[apart].max(initial=0.0))
