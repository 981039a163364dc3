"""The order of evaluation, loops explained by name, and what never changes."""

import itertools

import pytest

from simulation.declare import Array, Declaration, DeclarationError, Lever, Stock, variable
from simulation.graph import constants, evaluation_order, inputs_of, same_year_inputs
from simulation.model import Model


@variable(unit="1", label="Grass")
def grass(rain: Array) -> Array:
    return rain


@variable(unit="1", label="Cows")
def cows(grass: Array, cows_last_year: Array) -> Array:
    return grass + cows_last_year


@variable(unit="1", label="Milk")
def milk(cows: Array, grass: Array) -> Array:
    return cows * grass


store = Stock("store", "1", "Store", inflows=("milk", "gift"), outflows=("grass",))
gift = Lever("gift", "gift", "1", "Gift", by="rubric")


def by_name(*entries: Declaration) -> dict[str, Declaration]:
    """Declarations by name, in the order given."""
    return {entry.name: entry for entry in entries}


@pytest.mark.parametrize("entries", list(itertools.permutations([grass, cows, milk, store])))
def test_that_each_name_comes_after_what_it_needs(entries: tuple[Declaration, ...]) -> None:
    assert evaluation_order(by_name(*entries)) == ("grass", "cows", "milk", "store")


def test_that_the_order_of_the_model_respects_every_need(model: Model) -> None:
    place = {name: position for position, name in enumerate(model.order)}
    assert place.keys() == model.declarations.keys()
    for name, declaration in model.declarations.items():
        for needed in same_year_inputs(declaration):
            assert needed in model.parameters or place[needed] < place[name], f"{name} needs {needed}"


def test_that_inputs_are_those_of_the_kind() -> None:
    assert inputs_of(gift) == ()
    assert inputs_of(cows) == ("grass", "cows_last_year")
    assert inputs_of(store) == ("store_last_year", "milk", "gift", "grass")
    assert same_year_inputs(cows) == ("grass",)
    assert same_year_inputs(store) == ("milk", "gift", "grass")


def test_that_a_loop_is_explained_by_every_name_in_it() -> None:
    @variable(unit="1", label="Hen")
    def hen(chick: Array) -> Array:
        return chick

    @variable(unit="1", label="Egg")
    def egg(hen: Array, grass: Array) -> Array:
        return hen + grass

    @variable(unit="1", label="Chick")
    def chick(egg: Array) -> Array:
        return egg

    with pytest.raises(DeclarationError) as caught:
        evaluation_order(by_name(grass, hen, egg, chick))
    message = str(caught.value)
    assert all(name in message for name in ("hen", "egg", "chick"))
    assert "grass" not in message
    assert "_last_year" in message


def test_that_a_variable_that_needs_itself_is_a_loop() -> None:
    @variable(unit="1", label="Ego")
    def ego(ego: Array) -> Array:
        return ego

    with pytest.raises(DeclarationError, match="ego"):
        evaluation_order(by_name(ego))


def test_that_a_stock_in_its_own_flow_is_a_loop() -> None:
    @variable(unit="1/year", label="Leak")
    def leak(pool: Array) -> Array:
        return pool

    pool = Stock("pool", "1", "Pool", inflows=(), outflows=("leak",))
    with pytest.raises(DeclarationError, match=r"pool.*leak|leak.*pool"):
        evaluation_order(by_name(leak, pool))


def test_that_looking_back_breaks_a_loop() -> None:
    @variable(unit="1/year", label="Leak")
    def leak(pool_last_year: Array) -> Array:
        return pool_last_year

    pool = Stock("pool", "1", "Pool", inflows=(), outflows=("leak",))
    assert evaluation_order(by_name(pool, leak)) == ("leak", "pool")


def test_that_what_rests_on_fixed_parameters_is_constant() -> None:
    @variable(unit="1", label="Manure")
    def manure(grass: Array, share: Array) -> Array:
        return grass * share

    @variable(unit="1", label="Herd", start="share")
    def herd(share: Array) -> Array:
        return share

    entries = by_name(grass, cows, milk, store, gift, manure, herd)
    order = evaluation_order(entries)
    assert constants(entries, order, frozenset({"rain", "share"})) == {"grass", "manure"}
    assert constants(entries, order, frozenset({"share"})) == frozenset()
