"""What there is to know about a name of the model: a variable, a stock, a lever, an assumption or a target."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from scenarios.results.output import unit_of
from scenarios.storage.meaning import known_assumptions
from simulation.declare import LAST_YEAR, Declaration, Stock, Variable
from simulation.formula import formula_of, plain_text
from simulation.graph import inputs_of
from simulation.model import mizan
from simulation.parameters import Assumption
from simulation.posterior_file import record
from simulation.targets import ledger

Page = dict[str, Any]
"""A page for machines: plain values by name."""


def known_names() -> list[str]:
    """Every name that has a page."""
    return [
        *mizan().declarations,
        *mizan().parameters,
        *known_assumptions(),
        *dict.fromkeys(target.id for target in ledger()),
        *(lever.key for lever in mizan().levers if lever.key != lever.name),
    ]


def page_of(name: str) -> Page:
    """The page of a name.

    Raises:
        KeyError: If there is no such name.
    """
    model = mizan()
    by_key = {lever.key: lever.name for lever in model.levers}
    if (declared := model.declarations.get(by_key.get(name, name))) is not None:
        return _declaration_page(declared)
    if rows := [target for target in ledger() if target.id == name]:
        unit = unit_of(rows[0].variable)
        return {"name": name, "kind": "target", "unit": unit, "rows": [asdict(target) for target in rows]}
    cells = [known_assumptions()[name]] if name in known_assumptions() else list(model.parameters[name].assumptions)
    return {
        "name": name,
        "kind": "assumption" if len(cells) == 1 else "assumptions",
        "label": cells[0].label,
        "unit": cells[0].unit,
        "sector": cells[0].sector,
        "note": cells[0].note,
        "used_by": users_of(name.partition(".")[0]),
        "assumptions": [_assumption_row(cell) for cell in cells],
    }


def equation_text(declaration: Declaration) -> str:
    """An equation as it stands in the model, on one line."""
    formula = formula_of(declaration)
    return "set by the user" if formula is None else plain_text(formula)


def _declaration_page(entry: Declaration) -> Page:
    model = mizan()
    inputs = inputs_of(entry)
    used = {needed.removesuffix(LAST_YEAR) for needed in inputs}
    start = entry.start if isinstance(entry, Variable | Stock) else None
    parameters = [name for name in model.parameters if name in used or name == start]
    return {
        "name": entry.name,
        "kind": type(entry).__name__.lower(),
        "label": entry.label,
        "unit": unit_of(entry.name),
        "sector": model.sector_of(entry.name),
        "by": entry.by or "",
        "elements": list(model.elements(entry.name)),
        "equation": equation_text(entry),
        "starts_from": start or "",
        "note": entry.note,
        "inputs": list(_inputs(inputs)),
        "used_by": users_of(entry.name),
        "parameters": [_assumption_row(cell) for name in parameters for cell in model.parameters[name].assumptions],
        "targets": list(dict.fromkeys(target.id for target in ledger() if target.variable == entry.name)),
    }


def _inputs(needed: Sequence[str]) -> Iterator[dict[str, str]]:
    model = mizan()
    for name in needed:
        plain = name.removesuffix(LAST_YEAR)
        if plain in model.declarations:
            yield {"name": name, "label": model.declarations[plain].label, "unit": unit_of(plain)}
        else:
            yield {"name": name, "label": model.parameters[plain].label, "unit": model.parameters[plain].unit}


def users_of(name: str) -> list[str]:
    """The variables that read a variable or parameter, of this year or the last."""
    return [
        user
        for user, entry in mizan().declarations.items()
        if name in {needed.removesuffix(LAST_YEAR) for needed in inputs_of(entry)} and user != name
    ]


def _assumption_row(cell: Assumption) -> dict[str, Any]:
    return {
        "id": cell.id,
        "value": cell.value,
        "low": cell.low,
        "high": cell.high,
        **dict(zip(("p05", "p50", "p95"), record().range_of(cell.id) or (None,) * 3, strict=True)),
        "as_planned": cell.as_planned,
        "unit": cell.unit,
        "source": cell.source,
    }
