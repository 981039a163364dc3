"""How declarations and parameters become a model, and the model of the program itself."""

import numpy as np
import pytest

from simulation.declare import Array, DeclarationError, Lever, Stock, Variable, variable
from simulation.dimensions import DIMENSIONS
from simulation.model import Model, assemble, mizan
from simulation.results import Projection
from tests.simulation.tiny import model_of, named, parameter, river

NOTHING = named()


@variable(unit="1", label="Double")
def double(single: Array) -> Array:
    return single + single


@variable(unit="1", label="Memory")
def memory(double_last_year: Array) -> Array:
    return double_last_year


def test_that_an_input_that_nobody_declares_is_named() -> None:
    with pytest.raises(DeclarationError, match=r"double needs single, which is neither"):
        model_of(double, parameters=NOTHING)


def test_that_a_flow_that_nobody_declares_is_named() -> None:
    pond = Stock("pond", "1", "Pond", inflows=("rain",))
    with pytest.raises(DeclarationError, match=r"pond needs rain"):
        model_of(pond, parameters=NOTHING)


def test_that_looking_back_needs_a_start() -> None:
    with pytest.raises(DeclarationError, match=r"memory looks back to double, which has no start value"):
        model_of(double, memory, parameters=named(parameter("single", 1.0)))


def test_that_a_parameter_has_no_last_year() -> None:
    @variable(unit="1", label="Echo")
    def echo(single_last_year: Array) -> Array:
        return single_last_year

    with pytest.raises(DeclarationError, match=r"echo needs single_last_year"):
        model_of(echo, parameters=named(parameter("single", 1.0)))


def test_that_a_start_must_be_a_parameter() -> None:
    pond = Stock("pond", "1", "Pond", inflows=(), start="spring")
    with pytest.raises(DeclarationError, match=r"pond starts from spring, which is no parameter"):
        model_of(pond, parameters=NOTHING)


def test_that_a_name_is_declared_once() -> None:
    parameters = named(parameter("single", 1.0))
    with pytest.raises(DeclarationError, match="double is declared twice"):
        assemble({"one": (double,), "two": (double,)}, parameters)
    with pytest.raises(DeclarationError, match="double is declared twice"):
        model_of(double, parameters=parameters | named(parameter("double", 1.0)))


def test_that_levers_elements_and_sectors_are_found() -> None:
    small = river()
    assert [lever.name for lever in small.levers] == ["feeding"]
    assert small.elements("feeding") == DIMENSIONS["track"]
    assert small.elements("fish") == ("total",)
    assert small.sector_of("fish") == "tiny"
    assert small.constant == frozenset()


def test_that_constants_are_found_in_the_model() -> None:
    fixed = model_of(double, parameters=named(parameter("single", 1.0)))
    assert fixed.constant == {"double"}
    moving = parameter("single", 1.0, 2.0, over_time="step", years=(2009, 2014))
    assert model_of(double, parameters=named(moving)).constant == frozenset()


def test_that_constants_stay_what_they_are(model: Model, observed: Projection) -> None:
    assert "planned_units_per_million" in model.constant
    assert "absorption_rate" not in model.constant
    for name in model.constant:
        for frame in observed:
            np.testing.assert_array_equal(frame.values[name], observed.frames[0].values[name], err_msg=name)


def test_that_the_model_is_made_once() -> None:
    assert mizan() is mizan()


def test_that_every_declaration_has_words_for_its_reader(model: Model) -> None:
    for name, entry in model.declarations.items():
        assert entry.label.strip(), name
        assert entry.unit.strip(), name
        assert entry.label[0].isupper() or entry.label[:2] == "e-", name
    assert len({entry.label for entry in model.declarations.values()}) == len(model.declarations)


def test_that_every_sector_declares_what_it_computes(model: Model) -> None:
    assert sum(map(len, model.sectors.values())) == len(model.declarations)
    for sector, entries in model.sectors.items():
        for entry in entries:
            if isinstance(entry, Variable):
                assert entry.equation.__module__ == f"simulation.sectors.{sector}"


def test_that_levers_are_the_four_of_the_scenario_files(model: Model) -> None:
    levers = {lever.key: (lever.by, lever.is_mix) for lever in model.levers}
    assert levers == {
        "budget": ("rubric", False),
        "it_industry_mix": ("use", True),
        "training_places": ("track", False),
        "employer_mix": ("employer", True),
    }


def test_that_a_stock_needs_a_known_dimension() -> None:
    with pytest.raises(DeclarationError, match="'planet'"):
        model_of(Stock("pond", "1", "Pond", inflows=(), by="planet"), parameters=NOTHING)


def test_that_a_lever_needs_a_known_dimension() -> None:
    with pytest.raises(DeclarationError, match="'planet'"):
        model_of(Lever("gift", "gift", "1", "Gift", by="planet"), parameters=NOTHING)


def test_that_values_have_the_shape_of_their_dimension(model: Model, observed: Projection) -> None:
    for frame in observed:
        for name in model.order:
            elements, draws = frame.values[name].shape
            assert elements == len(model.elements(name)), f"{name} in {frame.year}"
            assert draws in (1, observed.members), f"{name} in {frame.year}"
