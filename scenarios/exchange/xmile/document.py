"""An XMILE document: its header, its years, its variables and the sectors that they belong to."""

from collections.abc import Iterable, Iterator
from typing import Final
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from scenarios.exchange.xmile.entities import Entities, Entity, Table
from scenarios.guide.words import sector_words, words
from scenarios.scenario import Scenario
from simulation.levers import years_of
from simulation.model import FIRST_YEAR, VERSION, mizan

NAMESPACE: Final = "http://docs.oasis-open.org/xmile/ns/XMILE/v1.0"

SAME_UNITS: Final = {"person": "job"}
"""Units and another name for each: a person holds one job."""


def xmile_model(scenario: Scenario, draw: int = 0) -> str:
    """The model under a scenario as an XMILE document.

    Args:
        scenario: The scenario.
        draw: Which member's numbers the constants take; 0 is the central run.

    Raises:
        PosteriorError: If the calibrated draws do not belong to this model.
    """
    drawn = scenario.uncertainty().member(draw)
    entities = list(Entities(mizan(), scenario.levers(), drawn, years_of(scenario.horizon)))
    root = Element("xmile", {"version": "1.0", "xmlns": NAMESPACE})
    root.append(_header(scenario, draw))
    root.append(_sim_specs(scenario.horizon))
    units = SubElement(root, "model_units")
    for unit, alias in SAME_UNITS.items():
        _add(SubElement(units, "unit", {"name": unit}), "alias", alias)
    variables = SubElement(SubElement(root, "model"), "variables")
    variables.extend(_variable(entity) for entity in entities)
    variables.extend(_groups(entities))
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _header(scenario: Scenario, draw: int) -> Element:
    header = Element("header")
    _add(header, "vendor", "Mizan")
    _add(header, "product", "Mizan", version=VERSION, lang="en")
    _add(header, "name", _line(scenario.title))
    run = f"{scenario.reading.replace('_', ' ')}, draw {draw} of seed {scenario.seed}"
    _add(header, "caption", _line(f"{run}. {scenario.description}"))
    if scenario.author:
        _add(header, "author", _line(scenario.author))
    return header


def _sim_specs(horizon: int) -> Element:
    specs = Element("sim_specs", {"method": "euler", "time_units": "year"})
    _add(specs, "start", str(FIRST_YEAR))
    _add(specs, "stop", str(horizon))
    _add(specs, "dt", "1")
    return specs


def _variable(entity: Entity) -> Element:
    variable: Element[str] = Element(entity.kind, {"name": entity.name})
    _add(variable, "doc", _line(entity.about))
    _add(variable, "eqn", entity.equation)
    for flow in entity.inflows:
        _add(variable, "inflow", flow)
    for flow in entity.outflows:
        _add(variable, "outflow", flow)
    _add(variable, "units", entity.unit)
    if entity.table is not None:
        variable.append(_graphical_function(entity.table))
    if entity.limits is not None:
        low, high = entity.limits
        SubElement(variable, "range", {"min": repr(low), "max": repr(high)})
    return variable


def _graphical_function(table: Table) -> Element:
    """Values by year. Of steps the standard wants the last value twice, so that it too has a length."""
    values = table.values if table.kind == "continuous" else (*table.values, table.values[-1])
    function = Element("gf", {"type": table.kind})
    SubElement(function, "xscale", {"min": str(FIRST_YEAR), "max": str(FIRST_YEAR + len(values) - 1)})
    _add(function, "ypts", ",".join(map(repr, values)))
    return function


def _groups(entities: Iterable[Entity]) -> Iterator[Element]:
    """One group for each sector, and one for the numbers that belong to none."""
    members: dict[str, list[str]] = {}
    for entity in entities:
        members.setdefault(entity.sector, []).append(entity.name)
    for sector, names in members.items():
        title, about = sector_words(sector) if sector in mizan().sectors else (words(sector).capitalize(), "")
        group = Element("group", {"name": title})
        if about:
            _add(group, "doc", about)
        for name in names:
            SubElement(group, "entity", {"name": name})
        yield group


def _add(parent: Element, tag: str, text: str, **attributes: str) -> None:
    SubElement(parent, tag, attributes).text = text


def _line(text: str) -> str:
    """A text on one line, as XMILE wants plain texts, and without the signs that XML has no place for."""
    return " ".join("".join(sign for sign in text if sign not in "\ufffe\uffff").split())
