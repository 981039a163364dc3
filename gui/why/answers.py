"""The answers to a question, one after the other, each worked out in the thread of :class:`gui.work.aside.Aside`."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from scenarios.explanation.output import differing, scenario_mixtures, scenario_trace
from scenarios.results.outcome import USUAL_MEMBERS
from scenarios.scenario import Scenario
from simulation.analysis.attribution import MOST_PLAYERS, Attribution, Trace
from simulation.quantities import Quantity

QUICK_MEMBERS: Final = 200
"""Draws of the first answer, which must come within half a second."""

MOST_MIXED: Final = 1 << 17
"""Mixtures times draws that may be run for the sake of more draws."""


@dataclass(frozen=True)
class Difference:
    """A question: why does one scenario differ from another in a result?

    Attributes:
        one: The scenario that is explained from.
        other: The scenario that is explained.
        quantity: The result.
        split: Whether each settled assumption counts for itself.
    """

    one: Scenario
    other: Scenario
    quantity: Quantity
    split: bool = False


@dataclass(frozen=True)
class Shares:
    """The shares of what differs, and whether all assumptions had to be taken as one."""

    attribution: Attribution
    is_joined: bool


def difference_answers(asked: Difference) -> Iterator[Shares | Trace]:
    """Shares from few draws, the way back, and where they cost little shares from as many draws as the charts show."""
    found = differing(asked.one, asked.other, asked.quantity, split_assumptions=asked.split)
    acting = sum(player.acts for player in found)
    is_joined = asked.split and acting > MOST_PLAYERS
    is_cheap = (USUAL_MEMBERS << acting) <= MOST_MIXED
    quick = USUAL_MEMBERS if is_cheap and acting <= 2 else QUICK_MEMBERS
    for members in dict.fromkeys((quick, USUAL_MEMBERS if is_cheap else quick)):
        mixed = scenario_mixtures(
            asked.one,
            asked.other,
            asked.quantity,
            members=members,
            split_assumptions=asked.split and not is_joined,
        )
        yield Shares(mixed.attribution(), is_joined)
        if members == quick and acting:
            yield scenario_trace(asked.one, asked.other, asked.quantity, members=QUICK_MEMBERS)
