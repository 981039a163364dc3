"""What machines read of ``seek``."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from scenarios.results.output import unit_of
from scenarios.scenario import Scenario
from scenarios.seek.limits import Limits, changed
from scenarios.seek.statements import lever_unit, seek_in_english
from simulation.analysis.goal_seek import Answer, CostPoint, Relaxation, TradePoint
from simulation.declare import Array


@dataclass(frozen=True)
class AimOutput:
    """One target that was wanted under a reading, and how sure it is with what was found.

    What it would be without any gain through links that rest on judgement alone, and which part of the gain that is,
    are known of the scenario's own reading.
    """

    id: str
    reading: str
    unit: str
    value: float
    wanted: float
    probability_search: float
    probability_fresh: float
    probability_without_judged_links: float | None
    gain_through_judged_links: float | None


@dataclass(frozen=True)
class AmountOutput:
    """One open lever: its amount over the years that may change, now and in what was found, and its bounds."""

    lever: str
    unit: str
    present: float
    found: float
    low: float
    high: float
    weight: float


@dataclass(frozen=True)
class RelaxationOutput:
    """The bound that keeps most from the aims, and where it was tried instead."""

    bound: str
    side: str
    value: float
    tried: float
    is_enough: bool


@dataclass(frozen=True)
class AloneOutput:
    """A lever that would do it alone, and about how much the change would cost."""

    lever: str
    amount: float
    cost: float


@dataclass(frozen=True)
class CostPointOutput:
    """A probability and the smallest change found for it."""

    probability: float
    cost: float
    amounts: dict[str, float]


@dataclass(frozen=True)
class TradePointOutput:
    """What the first two targets reach together with the wanted probability."""

    first: float
    second: float
    cost: float
    amounts: dict[str, float]


@dataclass(frozen=True)
class SeekOutput:
    """The object that ``seek --format json`` prints. Costs are in MAD million; amounts are sums over the years.

    Probabilities that stand alone are those of the target that is least sure of being met as wanted. What was found
    relies on judgement if a target that it meets would be missed without the gain through links that rest on judgement
    alone, and these bring a tenth of the gain or more. Of what is out of reach it is the smallest change that comes
    about as near as can be.
    """

    feasible: bool
    cost: float
    changes: dict[str, dict[str, float]]
    probability_search: float
    probability_fresh: float
    binding: dict[str, dict[str, float]]
    relies_on_judgement: bool
    message: str
    targets: list[AimOutput]
    amounts: list[AmountOutput]
    alone: list[AloneOutput]
    relaxation: RelaxationOutput | None
    years: list[int]
    envelope: float | None
    cost_front: list[CostPointOutput] = field(default_factory=list)
    trade_front: list[TradePointOutput] = field(default_factory=list)
    trade_way: list[TradePointOutput] = field(default_factory=list)


def seek_output(
    answer: Answer,
    limits: Limits,
    before: Scenario,
    after: Scenario,
    *,
    is_best: bool = False,
    costs: tuple[CostPoint, ...] = (),
    trades: tuple[TradePoint, ...] = (),
    way: tuple[TradePoint, ...] = (),
) -> SeekOutput:
    """The output object of an answer.

    Args:
        answer: The answer.
        limits: What might be changed.
        before: The scenario that was started from.
        after: The scenario that was found.
        is_best: Whether the least slack was raised, instead of a smallest change sought.
        costs: The front of costs, if it was asked for.
        trades: The front between two targets, if it was asked for.
        way: What lies on the way to it, where it is a single point.
    """
    space = answer.problem.space
    targets = list(_aims(answer))
    weakest = min(targets, key=lambda aim: aim.probability_search - aim.wanted)

    def named(amounts: Array) -> dict[str, float]:
        return {entry.name: amount for entry, amount in changed(space, amounts)}

    def traded(point: TradePoint) -> TradePointOutput:
        return TradePointOutput(point.first, point.second, point.cost, named(point.amounts))

    return SeekOutput(
        feasible=answer.found.is_met,
        cost=answer.found.cost,
        changes=_changes(before, after, limits),
        probability_search=weakest.probability_search,
        probability_fresh=weakest.probability_fresh,
        binding={
            str(year): {name.removeprefix("binds_"): share for name, share in shares.items()}
            for year, shares in answer.binding.items()
        },
        relies_on_judgement=answer.relies_on_judgement,
        message=" ".join(seek_in_english(answer, limits, is_best=is_best)),
        targets=targets,
        amounts=[
            AmountOutput(entry.name, lever_unit(entry.name), entry.present, amount, entry.low, entry.high, entry.weight)
            for entry, amount in zip(space.open, answer.found.amounts.tolist(), strict=True)
        ],
        alone=[
            AloneOutput(entry.name, float(answer.alone[entry.name].amounts[place]), answer.alone[entry.name].cost)
            for place, entry in enumerate(space.open)
            if entry.name in answer.alone
        ],
        relaxation=None if answer.relaxation is None else _relaxation(answer.relaxation),
        years=list(limits.years),
        envelope=limits.envelope,
        cost_front=[CostPointOutput(point.probability, point.cost, named(point.amounts)) for point in costs],
        trade_front=[traded(point) for point in trades],
        trade_way=[traded(point) for point in way],
    )


def _aims(answer: Answer) -> Iterator[AimOutput]:
    judged, parts = answer.judged.tolist(), answer.by_judgement.tolist()
    for place, (case, aim) in enumerate(answer.problem.requirements):
        if not case.is_held:
            yield AimOutput(
                aim.target.id,
                case.uncertainty.reading,
                unit_of(aim.target.variable),
                aim.target.value,
                aim.probability,
                float(answer.probabilities[place]),
                float(answer.fresh[place]),
                judged[place] if place < len(judged) else None,
                parts[place] if place < len(parts) else None,
            )


def _relaxation(found: Relaxation) -> RelaxationOutput:
    return RelaxationOutput(found.name, found.side, found.bound, found.tried, found.slack >= 0.0)


def _changes(before: Scenario, after: Scenario, limits: Limits) -> dict[str, dict[str, float]]:
    """Lever to year to its new value, where it is another than before."""
    found: dict[str, dict[str, float]] = {}
    for lever, elements in before.lever_table().items():
        for element in elements:
            for year in limits.years:
                value = after.value(lever, element, year)
                if value != before.value(lever, element, year):
                    found.setdefault(f"{lever}.{element}", {})[str(year)] = value
    return found
