"""Every equation gives the unit and the shape that it declares."""

import pint
import pytest

from simulation.declare import Array, Stock, Variable, variable
from simulation.model import Model, mizan
from tests.simulation.quantities import UNITS, UnitError, check_units, elements_of, unit_of
from tests.simulation.tiny import model_of, named, parameter

ENTRIES = mizan().declarations
VARIABLES = [name for name, entry in ENTRIES.items() if isinstance(entry, Variable)]
STOCKS = [name for name, entry in ENTRIES.items() if isinstance(entry, Stock)]
STARTED = [name for name, entry in ENTRIES.items() if isinstance(entry, Variable | Stock) and entry.start]


@pytest.mark.parametrize("name", VARIABLES)
def test_that_an_equation_gives_its_unit_and_shape(model: Model, name: str) -> None:
    entry = model.declarations[name]
    assert isinstance(entry, Variable)
    assert check_units(model, entry).shape == (len(model.elements(name)), 64)


@pytest.mark.parametrize("name", STOCKS)
def test_that_flows_are_the_stock_per_year(model: Model, name: str) -> None:
    stock = model.declarations[name]
    assert isinstance(stock, Stock)
    for flow in (*stock.inflows, *stock.outflows):
        assert UNITS.parse_units(unit_of(model, flow)) * UNITS.year == 1 * UNITS.parse_units(stock.unit), flow
        assert elements_of(model, flow) == elements_of(model, name), flow


@pytest.mark.parametrize("name", STARTED)
def test_that_a_start_has_the_unit_and_the_elements_of_what_it_starts(model: Model, name: str) -> None:
    entry = model.declarations[name]
    assert isinstance(entry, Variable | Stock)
    assert entry.start
    start = model.parameters[entry.start]
    assert UNITS.parse_units(start.unit) == UNITS.parse_units(entry.unit)
    assert start.by == entry.by


def test_that_every_unit_is_known(model: Model) -> None:
    for name in (*model.declarations, *model.parameters):
        try:
            UNITS.parse_units(unit_of(model, name))
        except pint.UndefinedUnitError as error:
            pytest.fail(f"{name}: {error}")


# What a wrong equation looks like, so that nobody trusts a test that cannot fail.

MODEL = mizan()


@variable(unit="million_MAD/year", label="Wrong kind", by="rubric")
def wrong_kind(budget_carried_over_last_year: Array, budget_allocated: Array) -> Array:
    return budget_carried_over_last_year


@variable(unit="million_MAD/year", label="Wrong sum", by="rubric")
def wrong_sum(budget_carried_over_last_year: Array, budget_allocated: Array) -> Array:
    return budget_carried_over_last_year + budget_allocated


@variable(unit="job", label="Missing factor")
def missing_factor(budget_executed: Array, revenue_per_domestic_job: Array) -> Array:
    return budget_executed / revenue_per_domestic_job


@variable(unit="billion_MAD/year", label="Mixed sizes", by="rubric")
def mixed_sizes(budget_allocated: Array, domestic_it_revenue: Array) -> Array:
    return domestic_it_revenue + budget_allocated


@variable(unit="1", label="Unit in the exponent", by="rubric")
def unit_in_exponent(budget_executed: Array, spending_returns: Array) -> Array:
    return budget_executed**spending_returns


@variable(unit="1", label="Added to a bare number", by="rubric")
def added_to_one(budget_executed: Array) -> Array:
    return 1 + budget_executed


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        (wrong_kind, "wrong_kind does not give million_MAD/year"),
        (wrong_sum, "wrong_sum does not give million_MAD/year"),
        (missing_factor, "missing_factor lacks a factor"),
        (mixed_sizes, "mixed_sizes lacks a factor"),
        (unit_in_exponent, "unit_in_exponent does not give 1"),
        (added_to_one, "added_to_one does not give 1"),
    ],
    ids=lambda value: value.name if isinstance(value, Variable) else "",
)
def test_that_a_wrong_unit_fails_by_name(wrong: Variable, problem: str) -> None:
    with pytest.raises(UnitError, match=problem):
        check_units(MODEL, wrong)


def test_that_a_right_equation_passes() -> None:
    @variable(unit="1", label="Sum")
    def something(one: Array, other: Array) -> Array:
        return one + other

    small = model_of(something, parameters=named(parameter("one", 1.0), parameter("other", 2.0)))
    assert check_units(small, something).shape == (1, 64)
