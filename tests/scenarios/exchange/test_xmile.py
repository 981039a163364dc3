"""The exported model, run by another engine: PySD steps it and must come to the numbers of this program."""

import importlib
import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import numpy as np
import pandas as pd
import pytest

from scenarios.exchange.xmile import xmile_model
from scenarios.library import library
from scenarios.scenario import Scenario
from scenarios.storage.files import load
from simulation.declare import Array
from simulation.dimensions import DIMENSIONS
from simulation.engine import Simulator
from simulation.formula import scalar_name
from simulation.model import mizan
from simulation.results import Projection

SPACE: Final = "{http://docs.oasis-open.org/xmile/ns/XMILE/v1.0}"
AGREEMENT: Final = 1e-9
"""Part of a value by which the engines may differ; of a difference that leaves nothing, part of its largest value."""

DRAWS: Final = [int(draw) for draw in np.random.default_rng(2030).integers(1, 5000, 20)]

# fmt: off
RESERVED: Final = frozenset({
    "abs", "and", "arccos", "arcsin", "arctan", "cos", "delay", "delay1", "delay3", "delayn", "dt", "else", "endval",
    "exp", "exprnd", "forcst", "if", "inf", "init", "int", "ln", "log10", "lognormal", "max", "min", "mod", "normal",
    "not", "or", "pi", "poisson", "previous", "pulse", "ramp", "random", "safediv", "self", "sin", "smth1", "smth3",
    "smthn", "sqrt", "starttime", "std", "step", "stoptime", "tan", "then", "time", "trend",
})
# fmt: on
"""Names that the standard keeps for itself."""


def scenario_of(name: str) -> Scenario:
    return load(library()[name])


# Reading the document


@dataclass(frozen=True)
class Document:
    """What an XMILE text says: numbers and values by year, and every other equation."""

    root: Element
    numbers: Mapping[str, float | pd.Series]
    equations: Mapping[str, str]


def text_of(parent: Element, tag: str) -> str:
    found = parent.find(SPACE + tag)
    assert found is not None
    return found.text or ""


def variables(root: Element) -> Iterator[Element]:
    yield from (entry for tag in ("stock", "flow", "aux") for entry in root.iter(SPACE + tag))


def read(text: str) -> Document:
    root = ElementTree.fromstring(text)
    numbers: dict[str, float | pd.Series] = {}
    equations: dict[str, str] = {}
    for entry in variables(root):
        name, equation = entry.attrib["name"], text_of(entry, "eqn")
        table = entry.find(SPACE + "gf")
        if table is not None:
            values = [float(value) for value in text_of(table, "ypts").split(",")]
            scale = table.find(SPACE + "xscale")
            assert scale is not None
            years = range(int(scale.attrib["min"]), int(scale.attrib["max"]) + 1)
            numbers[name] = pd.Series(values, index=years, dtype=float)
        elif entry.tag == SPACE + "aux" and re.fullmatch(r"-?[\d.]+(e-?\d+)?", equation):
            numbers[name] = float(equation)
        else:
            equations[name] = equation
    return Document(root, numbers, equations)


@pytest.fixture(scope="module")
def official() -> Document:
    return read(xmile_model(scenario_of("official")))


# Two engines


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The official model as PySD understands it."""
    path = tmp_path_factory.mktemp("pysd") / "official.xmile"
    path.write_text(xmile_model(scenario_of("official")), encoding="utf-8")
    # PySD keeps as many digits of tables by year as numpy prints, which are eight unless it is told. Laying out the
    # program that it writes takes longer than all the rest, and nobody reads it here.
    with warnings.catch_warnings(), np.printoptions(precision=17), pytest.MonkeyPatch.context() as patch:
        warnings.simplefilter("ignore")
        patch.setattr(importlib.import_module("black"), "format_file_contents", lambda text, **options: text)
        return importlib.import_module("pysd").read_xmile(path)


def results(engine: Any, document: Document | None, horizon: int) -> pd.DataFrame:
    """What PySD computes: the model as it was read, or with the numbers of another document of the same equations."""
    if document is not None:
        engine.set_components(dict(document.numbers))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found: pd.DataFrame = engine.run(final_time=horizon, cache_output=False)
    return found


def own_results(scenario: Scenario, draw: int) -> Projection:
    drawn = scenario.uncertainty().member(draw)
    return Simulator(mizan(), drawn, scenario.horizon, 1).run(scenario.levers()).projection


def largest_difference(found: pd.DataFrame, projection: Projection) -> float:
    """The largest difference of any variable in any year, in parts of the value; the test's own rule is applied."""
    assert list(found.index) == list(projection.years)
    largest = 0.0
    for name, entry in mizan().declarations.items():
        columns = [scalar_name(name, element) for element in (DIMENSIONS[entry.by] if entry.by else (None,))]
        largest = max(largest, difference(projection.central(name), found[columns].to_numpy()))
    return largest


def difference(own: Array, other: Array) -> float:
    """Of arrays of shape (years, elements)."""
    size = np.maximum(np.abs(own), np.abs(other))
    usual = np.broadcast_to(np.abs(own).max(axis=0), own.shape)
    # Where supply meets demand exactly, what is left over is the rounding of numbers that are not small.
    size = np.where(size < AGREEMENT * usual, usual, size)
    return float(np.max(np.abs(own - other) / np.where(size == 0, 1, size)))


def test_that_another_engine_comes_to_the_same_numbers_in_every_year(engine: Any) -> None:
    scenario = scenario_of("official")
    assert largest_difference(results(engine, None, 2030), own_results(scenario, 0)) < AGREEMENT


CASES: Final = [
    *((name, 0) for name in ("no_plan", "digital_morocco_2030", "tech_valleys_first")),
    *(("training_first", draw) for draw in DRAWS),
]


@pytest.mark.parametrize(("name", "draw"), CASES)
def test_that_other_scenarios_and_draws_agree_too(engine: Any, official: Document, name: str, draw: int) -> None:
    document = read(xmile_model(scenario_of(name), draw))
    assert document.equations == official.equations
    found = results(engine, document, 2030)
    assert largest_difference(found, own_results(scenario_of(name), draw)) < AGREEMENT


@pytest.mark.parametrize(
    "scenario",
    [
        scenario_of("official").with_reading("as_planned"),
        scenario_of("front_loaded").with_horizon(2035).with_assumption("ai_realised_share", 0.6),
    ],
    ids=["the plan at its word", "another horizon and a settled assumption"],
)
def test_that_other_runs_agree_too(engine: Any, official: Document, scenario: Scenario) -> None:
    document = read(xmile_model(scenario))
    assert document.equations == official.equations
    assert largest_difference(results(engine, document, scenario.horizon), own_results(scenario, 0)) < AGREEMENT


def test_that_the_comparison_sees_a_small_difference() -> None:
    own = np.array([[100.0, 200.0, 0.0]]).T
    assert difference(own, own * (1 + 2e-9)) > AGREEMENT
    assert difference(own, own + np.array([[0, 0, 1e-6]]).T) > AGREEMENT
    assert difference(own, own + np.array([[0, 0, 1e-12]]).T) < AGREEMENT


# What the standard asks for


def test_that_every_name_is_plain_and_stands_once(official: Document) -> None:
    names = [entry.attrib["name"] for entry in variables(official.root)]
    groups = [entry.attrib["name"] for entry in official.root.iter(SPACE + "group")]
    assert len({name.lower().replace(" ", "_") for name in [*names, *groups]}) == len(names) + len(groups)
    assert all(re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name) for name in names)
    assert not RESERVED & set(names)


def test_that_every_name_in_an_equation_is_defined(official: Document) -> None:
    names = {entry.attrib["name"] for entry in variables(official.root)}
    words = {"IF", "THEN", "ELSE", "TIME", "MAX", "MIN"}
    for entry in variables(official.root):
        used = set(re.findall(r"(?<![\w.])[A-Za-z]\w*", text_of(entry, "eqn")))
        assert used <= names | words, entry.attrib["name"]


def test_that_every_variable_of_the_model_is_there_with_unit_and_words(official: Document) -> None:
    found = {entry.attrib["name"]: entry for entry in variables(official.root)}
    for name, entry in {**mizan().declarations, **mizan().parameters}.items():
        for element in DIMENSIONS[entry.by] if entry.by else (None,):
            variable = found[scalar_name(name, element)]
            assert text_of(variable, "units") == entry.unit
            assert text_of(variable, "doc").startswith(entry.label)
    assert not [name for name, variable in found.items() if "\n" in text_of(variable, "doc")]


def test_that_each_flow_belongs_to_one_stock(official: Document) -> None:
    tags = (SPACE + "inflow", SPACE + "outflow")
    attached = [flow.text for stock in official.root.iter(SPACE + "stock") for flow in stock if flow.tag in tags]
    assert sorted(map(str, attached)) == sorted(flow.attrib["name"] for flow in official.root.iter(SPACE + "flow"))


def test_that_steps_end_with_the_same_value_twice(official: Document) -> None:
    kinds = {"discrete": 0, "continuous": 0}
    for table in official.root.iter(SPACE + "gf"):
        values = text_of(table, "ypts").split(",")
        scale = table.find(SPACE + "xscale")
        assert scale is not None
        assert int(scale.attrib["max"]) - int(scale.attrib["min"]) + 1 == len(values)
        if table.attrib["type"] == "discrete":
            assert values[-1] == values[-2]
        kinds[table.attrib["type"]] += 1
    assert min(kinds.values()) > 0


def test_that_each_variable_belongs_to_one_sector(official: Document) -> None:
    groups = {
        group.attrib["name"]: [entity.attrib["name"] for entity in group.iter(SPACE + "entity")]
        for group in official.root.iter(SPACE + "group")
    }
    assert sorted(name for names in groups.values() for name in names) == sorted(
        entry.attrib["name"] for entry in variables(official.root)
    )
    assert "offshoring_jobs_crm_last_year" in groups["Offshoring"]
    assert "absorption_base" in groups["Money"]


def test_that_uncertain_numbers_bring_their_range(official: Document) -> None:
    (base,) = mizan().parameters["absorption_base"].assumptions
    (found,) = [entry for entry in variables(official.root) if entry.attrib["name"] == "absorption_base"]
    limits = found.find(SPACE + "range")
    assert limits is not None
    assert (float(limits.attrib["min"]), float(limits.attrib["max"])) == (base.low, base.high)


def test_that_no_number_lies_outside_its_range() -> None:
    planned = read(xmile_model(scenario_of("official").with_reading("as_planned")))
    ranges = {entry.attrib["name"]: entry.find(SPACE + "range") for entry in variables(planned.root)}
    assert sum(limits is not None for limits in ranges.values()) > 50
    for name, limits in ranges.items():
        if limits is not None:
            assert float(limits.attrib["min"]) <= planned.numbers[name] <= float(limits.attrib["max"])


def test_that_the_text_is_the_same_each_time_and_differs_by_draw() -> None:
    scenario = scenario_of("training_first")
    assert xmile_model(scenario, 17) == xmile_model(scenario, 17) != xmile_model(scenario, 18)


def test_that_any_title_makes_a_document(tmp_path: Path) -> None:
    scenario = replace(
        scenario_of("official"), title='<a> & "b" ]]> \uffff \u200f', description="one\n\ttwo", author=""
    )
    root = ElementTree.fromstring(xmile_model(scenario))
    header = root.find(SPACE + "header")
    assert header is not None
    assert text_of(header, "name") == '<a> & "b" ]]> \u200f'
    assert text_of(header, "caption").endswith("seed 2030. one two")
