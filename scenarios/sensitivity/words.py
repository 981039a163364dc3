"""What can be said about sensitivity: how it was found, and which conclusions hang on which assumption."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from scenarios.language.assumptions import assumption_name, assumption_value
from scenarios.language.written import target_and_year
from scenarios.sensitivity.run import Method
from simulation.analysis.sensitivity.inputs import CORRELATED, Group, Over
from simulation.analysis.sensitivity.tornado import Tornado
from simulation.targets import Target

MOST_NAMED: Final = 5
"""Assumptions that a sentence names."""

_TREATMENTS: Final[dict[tuple[Method, Over], str]] = {
    ("tornado", "prior"): (
        "Each assumption at both ends of the range that could be defended before calibration, the others where the "
        "central run has them. An end at which the model contradicts what was observed is ruled out; nothing is "
        "concluded from it."
    ),
    ("tornado", "calibrated"): (
        "Each assumption at the 5th and the 95th percentile of what calibration left of its range, the others where "
        "the central run has them. Calibration lets many move only together; moving one alone can contradict what was "
        "observed, and such an end is ruled out."
    ),
    ("sobol", "calibrated"): (
        "Indices need independent inputs, and calibrated assumptions are not. So groups are drawn as wholes from the "
        f"calibrated draws: assumptions whose rank correlation is {CORRELATED:g} or more stand in one group, "
        "and what correlation is left between groups is cut."
    ),
    ("sobol", "prior"): (
        "Every assumption is drawn for itself from the range that could be defended before calibration, so inputs are "
        "independent as the indices need them. What was observed is not taken into account."
    ),
    ("morris", "calibrated"): (
        "Each assumption moves between the 5th and the 95th percentile of what calibration left of its range. They "
        "move independently, although calibration lets many move only together."
    ),
    ("morris", "prior"): (
        "Each assumption moves through the range that could be defended before calibration. What was observed is not "
        "taken into account."
    ),
}


def treatment(method: Method, over: Over) -> str:
    """How assumptions were varied, and what that leaves out."""
    return _TREATMENTS[method, over]


def group_name(group: Group) -> str:
    """What people call a group of assumptions: by its most influential one."""
    if group.is_rest:
        return f"the other {len(group.assumptions)} assumptions"
    others = len(group.assumptions) - 1
    return assumption_name(group.assumptions[0]) + (f", and {others} that move with it" if others else "")


def turned_sentences(found: Tornado) -> Iterator[str]:
    """Which conclusions turn at the end of some range, in sentences."""
    yield from _target_sentences(found)
    yield from _order_sentences(found)


def _target_sentences(found: Tornado) -> Iterator[str]:
    turned: dict[Target, list[str]] = {}
    for bar in found.bars:
        for end in bar.ends:
            for target in end.turned if not end.is_ruled_out else ():
                where = f"{assumption_name(bar.assumption)} at {assumption_value(bar.assumption, end.at)}"
                turned.setdefault(target, []).append(where)
    steady = len(found.met) - len(turned)
    yield f"{steady} of {len(found.met)} verdicts on targets stand at every possible end of every range."
    for target, places in turned.items():
        now, then = ("met", "missed") if found.met[target] else ("missed", "met")
        yield f"{target_and_year(target)}: {now} in the central run, {then} with {_listed(places)}."


def _order_sentences(found: Tornado) -> Iterator[str]:
    verdicts = Counter(pair.verdict for pair in found.rankings.pairs)
    flips = sum(1 for pair in found.rankings.pairs if pair.flips)
    yield (
        f"The library's {len(found.rankings.packages)} packages, compared pair by pair by jobs, exports and training "
        f"gap, make {len(found.rankings.pairs)} orders: {verdicts['certain']} are certain, {verdicts['no difference']} "
        f"make no difference, {flips} turn round at a possible end of some range."
    )
    cells = {bar.assumption.id: bar.assumption for bar in found.bars}
    hinge = [
        f"{assumption_name(cells[name])} ({count})" for name, count in found.rankings.assumptions_that_turn.items()
    ]
    if hinge:
        yield f"They turn with {_listed(hinge)}."


def _listed(places: list[str]) -> str:
    rest = len(places) - MOST_NAMED
    return "; ".join(places[:MOST_NAMED]) + (f"; and {rest} more" if rest > 0 else "")
