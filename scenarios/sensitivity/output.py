"""What ``sensitivity`` gives out: one object, or a row for each assumption, group or end."""

from collections.abc import Iterator
from dataclasses import asdict, astuple, dataclass
from typing import Any

from scenarios.results.output import BriefScenario, rounded, unit_of
from scenarios.results.sheets import Results, Sheet
from scenarios.scenario import Scenario
from scenarios.sensitivity.run import Method
from scenarios.sensitivity.shape import (
    MORRIS_COLUMNS,
    SOBOL_COLUMNS,
    TORNADO_COLUMNS,
    TURNED_COLUMNS,
    EffectOutput,
    EndOutput,
    GroupOutput,
    MorrisOutput,
    OrderOutput,
    SobolOutput,
    TornadoOutput,
    TurnedOutput,
)
from scenarios.sensitivity.words import group_name, treatment, turned_sentences
from simulation.analysis.sensitivity.inputs import Over
from simulation.analysis.sensitivity.morris import Effect, Screening
from simulation.analysis.sensitivity.sobol import SobolIndices
from simulation.analysis.sensitivity.tornado import Bar, Tornado
from simulation.model import VERSION, mizan
from simulation.quantities import Quantity


@dataclass(frozen=True)
class Asked:
    """What was asked.

    Attributes:
        scenario: The scenario.
        file: Where it comes from.
        quantity: The result.
        target: Id of the target that it is about, or an empty text.
        method: The method.
    """

    scenario: Scenario
    file: str
    quantity: Quantity
    target: str
    method: Method

    def about(self, over: Over) -> dict[str, Any]:
        """The fields of :class:`AboutOutput`, by their names."""
        quantity = self.quantity
        return {
            "method": self.method,
            "scenario": BriefScenario(self.scenario.title, self.file, self.scenario.seed),
            "model_version": VERSION,
            "variable": quantity.variable,
            "element": quantity.element or "total",
            "year": quantity.year,
            "unit": unit_of(quantity.variable),
            "target": self.target or None,
            "over": over,
            "treatment": treatment(self.method, over),
        }


def tornado_results(asked: Asked, found: Tornado) -> Results:
    """A tornado: a row for each end; what turns stands on a sheet of its own."""
    output = TornadoOutput(
        **asked.about(found.over),
        central=rounded(found.central),
        ends=[end for bar in found.bars for end in _ends(bar, found.central)],
        turned=[*_turned_targets(found), *_turned_orders(found)],
        orders=[OrderOutput(pair.criterion, pair.better, pair.other, pair.verdict) for pair in found.rankings.pairs],
        statements=list(turned_sentences(found)),
    )
    tidy = Sheet("Ends", TORNADO_COLUMNS, [astuple(end) for end in output.ends])
    turned = Sheet("Turned", TURNED_COLUMNS, [astuple(entry) for entry in output.turned])
    return Results(asdict(output), tidy, [tidy, turned])


def _ends(bar: Bar, central: float) -> Iterator[EndOutput]:
    cell = bar.assumption
    for end in bar.ends:
        numbers = (rounded(end.at), rounded(end.value), rounded(end.value - central))
        yield EndOutput(cell.id, cell.label, cell.unit, end.name, *numbers, end.is_ruled_out)


def _turned_targets(found: Tornado) -> Iterator[TurnedOutput]:
    for bar in found.bars:
        for end in bar.ends:
            for target, met in end.turned.items():
                becomes = "met" if met else "missed"
                yield TurnedOutput(
                    "target", bar.assumption.id, end.name, rounded(end.at), target.id, becomes, end.is_ruled_out
                )


def _turned_orders(found: Tornado) -> Iterator[TurnedOutput]:
    at: dict[tuple[str, str], float] = {(bar.assumption.id, end.name): end.at for bar in found.bars for end in bar.ends}
    for pair in found.rankings.pairs:
        for flips, ruled_out in ((pair.flips, False), (pair.flips_ruled_out, True)):
            for flip in flips:
                where = rounded(at[flip.assumption.id, flip.end])
                what = f"{pair.criterion}: {pair.better}, {pair.other}"
                yield TurnedOutput("order", flip.assumption.id, flip.end, where, what, "the other way round", ruled_out)


def sobol_results(asked: Asked, found: SobolIndices) -> Results:
    """Sobol indices: a row for each group."""
    output = SobolOutput(
        **asked.about(found.over),
        runs=found.runs,
        mean=rounded(found.mean),
        deviation=rounded(found.deviation),
        deviation_with_correlations=rounded(found.deviation_together),
        largest_correlation_cut=rounded(found.cut),
        interactions=rounded(found.interactions),
        groups=[
            GroupOutput(
                group_name(entry.group),
                [cell.id for cell in entry.group.assumptions],
                *map(rounded, entry.first),
                *map(rounded, entry.total),
            )
            for entry in found.indices
        ],
    )
    rows = [(group, " ".join(assumptions), *numbers) for group, assumptions, *numbers in map(astuple, output.groups)]
    tidy = Sheet("Sobol indices", SOBOL_COLUMNS, rows)
    return Results(asdict(output), tidy, [tidy, _assumption_sheet(found)])


def _assumption_sheet(found: SobolIndices) -> Sheet:
    rows = [
        (group_name(entry.group), cell.id, cell.label, cell.unit)
        for entry in found.indices
        for cell in entry.group.assumptions
    ]
    return Sheet("Groups", ("group", "assumption", "label", "unit"), rows)


def morris_results(asked: Asked, found: Screening) -> Results:
    """Elementary effects: a row for each assumption."""
    output = MorrisOutput(
        **asked.about(found.over),
        runs=found.runs,
        effects=[_effect(effect) for effect in found.effects],
    )
    tidy = Sheet("Elementary effects", MORRIS_COLUMNS, [astuple(effect) for effect in output.effects])
    return Results(asdict(output), tidy, [tidy])


def _effect(effect: Effect) -> EffectOutput:
    cell = effect.assumption
    numbers = (effect.low, effect.high, effect.size, effect.error, effect.mean, effect.deviation)
    return EffectOutput(cell.id, cell.label, cell.unit, *map(rounded, numbers))


def quantity_name(quantity: Quantity) -> str:
    """What people call a quantity."""
    element = "" if quantity.element in ("", "total") else f" · {quantity.element.replace('_', ' ')}"
    return f"{mizan().declarations[quantity.variable].label}{element} in {quantity.year}"
