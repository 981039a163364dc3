"""What ``sensitivity`` gives out: one object, or a row for each assumption, group or end."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from scenarios.results.output import rounded, unit_of
from scenarios.results.sheets import Cell, Results, Sheet
from scenarios.scenario import Scenario
from scenarios.sensitivity.run import Method
from scenarios.sensitivity.words import group_name, treatment, turned_sentences
from simulation.analysis.sensitivity.morris import Screening
from simulation.analysis.sensitivity.sobol import SobolIndices
from simulation.analysis.sensitivity.tornado import Bar, Tornado
from simulation.model import VERSION, mizan
from simulation.quantities import Quantity

TORNADO_COLUMNS: Final = ("assumption", "label", "unit", "end", "at", "result", "change", "ruled_out")
TURNED_COLUMNS: Final = ("kind", "assumption", "end", "at", "what", "becomes", "ruled_out")
SOBOL_COLUMNS: Final = (
    "group",
    "assumptions",
    "first",
    "first_p05",
    "first_p95",
    "total",
    "total_p05",
    "total_p95",
)
MORRIS_COLUMNS: Final = ("assumption", "label", "unit", "low", "high", "mu_star", "mu_star_error", "mu", "sigma")


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

    def heading(self) -> dict[str, Any]:
        """The first fields of the object."""
        quantity = self.quantity
        return {
            "method": self.method,
            "scenario": {"title": self.scenario.title, "file": self.file, "seed": self.scenario.seed},
            "model_version": VERSION,
            "variable": quantity.variable,
            "element": quantity.element or "total",
            "year": quantity.year,
            "unit": unit_of(quantity.variable),
            "target": self.target or None,
        }


def tornado_results(asked: Asked, found: Tornado) -> Results:
    """A tornado: a row for each end; what turns stands on a sheet of its own."""
    ends = [row for bar in found.bars for row in _end_rows(bar, found.central)]
    turned = [*_turned_targets(found), *_turned_orders(found)]
    machine = {
        **asked.heading(),
        "over": found.over,
        "treatment": treatment(asked.method, found.over),
        "central": rounded(found.central),
        "ends": [dict(zip(TORNADO_COLUMNS, row, strict=True)) for row in ends],
        "turned": [dict(zip(TURNED_COLUMNS, row, strict=True)) for row in turned],
        "orders": [
            {"criterion": pair.criterion, "better": pair.better, "other": pair.other, "verdict": pair.verdict}
            for pair in found.rankings.pairs
        ],
        "statements": list(turned_sentences(found)),
    }
    tidy = Sheet("Ends", TORNADO_COLUMNS, ends)
    return Results(machine, tidy, [tidy, Sheet("Turned", TURNED_COLUMNS, turned)])


def _end_rows(bar: Bar, central: float) -> Iterator[tuple[Cell, ...]]:
    cell = bar.assumption
    for end in bar.ends:
        numbers = (rounded(end.at), rounded(end.value), rounded(end.value - central))
        yield (cell.id, cell.label, cell.unit, end.name, *numbers, end.is_ruled_out)


def _turned_targets(found: Tornado) -> Iterator[tuple[Cell, ...]]:
    for bar in found.bars:
        for end in bar.ends:
            for target, met in end.turned.items():
                becomes = "met" if met else "missed"
                yield ("target", bar.assumption.id, end.name, rounded(end.at), target.id, becomes, end.is_ruled_out)


def _turned_orders(found: Tornado) -> Iterator[tuple[Cell, ...]]:
    at: dict[tuple[str, str], float] = {(bar.assumption.id, end.name): end.at for bar in found.bars for end in bar.ends}
    for pair in found.rankings.pairs:
        for flips, ruled_out in ((pair.flips, False), (pair.flips_ruled_out, True)):
            for flip in flips:
                where = rounded(at[flip.assumption.id, flip.end])
                what = f"{pair.criterion}: {pair.better}, {pair.other}"
                yield ("order", flip.assumption.id, flip.end, where, what, "the other way round", ruled_out)


def sobol_results(asked: Asked, found: SobolIndices) -> Results:
    """Sobol indices: a row for each group."""
    rows: list[tuple[Cell, ...]] = [
        (
            group_name(entry.group),
            " ".join(cell.id for cell in entry.group.assumptions),
            *_numbers(entry.first),
            *_numbers(entry.total),
        )
        for entry in found.indices
    ]
    machine = {
        **asked.heading(),
        "over": found.over,
        "treatment": treatment(asked.method, found.over),
        "runs": found.runs,
        "mean": rounded(found.mean),
        "deviation": rounded(found.deviation),
        "deviation_with_correlations": rounded(found.deviation_together),
        "largest_correlation_cut": rounded(found.cut),
        "interactions": rounded(found.interactions),
        "groups": [{**dict(zip(SOBOL_COLUMNS, row, strict=True)), "assumptions": str(row[1]).split()} for row in rows],
    }
    tidy = Sheet("Sobol indices", SOBOL_COLUMNS, rows)
    return Results(machine, tidy, [tidy, _assumption_sheet(found)])


def _assumption_sheet(found: SobolIndices) -> Sheet:
    rows = [
        (group_name(entry.group), cell.id, cell.label, cell.unit)
        for entry in found.indices
        for cell in entry.group.assumptions
    ]
    return Sheet("Groups", ("group", "assumption", "label", "unit"), rows)


def morris_results(asked: Asked, found: Screening) -> Results:
    """Elementary effects: a row for each assumption."""
    rows: list[tuple[Cell, ...]] = [
        (
            effect.assumption.id,
            effect.assumption.label,
            effect.assumption.unit,
            *_numbers((effect.low, effect.high, effect.size, effect.error, effect.mean, effect.deviation)),
        )
        for effect in found.effects
    ]
    machine = {
        **asked.heading(),
        "over": found.over,
        "treatment": treatment(asked.method, found.over),
        "runs": found.runs,
        "effects": [dict(zip(MORRIS_COLUMNS, row, strict=True)) for row in rows],
    }
    tidy = Sheet("Elementary effects", MORRIS_COLUMNS, rows)
    return Results(machine, tidy, [tidy])


def _numbers(values: Iterable[float]) -> Sequence[float]:
    return [rounded(value) for value in values]


def quantity_name(quantity: Quantity) -> str:
    """What people call a quantity."""
    element = "" if quantity.element in ("", "total") else f" · {quantity.element.replace('_', ' ')}"
    return f"{mizan().declarations[quantity.variable].label}{element} in {quantity.year}"
