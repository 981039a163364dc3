"""Stepping through the years: arithmetic, starting in the middle, read-only results, honest failures."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from simulation.analysis.validation.lever_changes import scaled
from simulation.declare import Array, Stock, variable
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, NotFiniteError, Simulator, first_difference
from simulation.model import Model
from simulation.results import Frame
from tests.simulation.raised import raised
from tests.simulation.tiny import model_of, named, parameter, river

FOOD = {"feeding": np.array([[0.5, 0.5], [0.5, 0.5], [0.25, 0.75], [2.0, 0.0]])}
"""From 2008 to 2011; the two tracks add to 1, 1, 1 and 2."""


def central(model: Model, last_year: int = 2011) -> Simulator:
    """A simulator of the central run alone."""
    uncertainty = Uncertainty(model.parameters, "as_planned", seed=1, settled={})
    return Simulator(model, uncertainty.draw(0, 1), last_year, members=1)


def drawn(model: Model, members: int, last_year: int = 2030) -> Simulator:
    """A simulator of some members."""
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=1, settled={})
    return Simulator(model, uncertainty.draw(0, members), last_year, members)


def test_that_two_stocks_step_as_worked_out_by_hand() -> None:
    projection = central(river()).run(FOOD).projection
    assert projection.years == (2008, 2009, 2010, 2011)
    fish = [100.0]
    bears = [0.0]
    for food in (1.0, 1.0, 2.0):
        births = fish[-1] * 0.2 * food
        catch = fish[-1] * bears[-1] * 0.01
        fish.append(fish[-1] + births - catch)
        bears.append(bears[-1] + catch / 10.0 + 1.0)
    assert fish[2] == pytest.approx(142.8)
    assert bears[3] == pytest.approx(3.422736)
    assert_allclose(projection.central("fish")[:, 0], fish, rtol=1e-15)
    assert_allclose(projection.central("bears")[:, 0], bears, rtol=1e-15)
    assert_array_equal(projection.central("feeding"), FOOD["feeding"])


def test_that_a_flow_of_the_first_year_moves_nothing() -> None:
    with_food = {"feeding": FOOD["feeding"] * np.array([[9.0], [1.0], [1.0], [1.0]])}
    projection = central(river()).run(with_food).projection
    assert projection.central("fish")[0, 0] == 100.0
    assert projection.central("fish")[1, 0] == 120.0


def test_that_a_started_variable_has_its_start_and_then_its_equation() -> None:
    @variable(unit="1", label="Price", start="price_start")
    def price(price_last_year: Array, growth: Array) -> Array:
        return price_last_year * (1 + growth)

    small = model_of(price, parameters=named(parameter("price_start", 8.0), parameter("growth", 0.5)))
    assert central(small, 2010).run({}).projection.central("price")[:, 0].tolist() == [8.0, 12.0, 18.0]


def same(one: Frame, other: Frame) -> None:
    """Two frames hold the same bits."""
    assert one.year == other.year
    assert one.values.keys() == other.values.keys()
    for name, values in one.values.items():
        assert_array_equal(values, other.values[name], err_msg=name, strict=True)


@pytest.mark.parametrize("first", [2009, 2019, 2026, 2030])
def test_that_starting_again_gives_the_bits_of_a_full_run(model: Model, official: LeverValues, first: int) -> None:
    simulator = drawn(model, members=16)
    before = simulator.run(official)
    changed = raised(official, "budget_allocated", "it_industry", 50.0, first)
    again = simulator.run(changed, before).projection
    for kept, early in zip(again.frames[: first - 2008], before.projection, strict=False):
        assert kept is early
    full = simulator.run(changed).projection
    for short, long in zip(again, full, strict=True):
        same(short, long)
    moved = again.frame(first).values["budget_executed"] != before.projection.frame(first).values["budget_executed"]
    assert moved.any()


def test_that_nothing_is_computed_where_nothing_changed(model: Model, official: LeverValues) -> None:
    simulator = drawn(model, members=2)
    before = simulator.run(official)
    again = simulator.run(scaled(official, "budget_allocated", 1.0), before)
    assert all(one is other for one, other in zip(again.projection, before.projection, strict=True))


def test_that_the_first_difference_is_over_all_levers() -> None:
    one = {"money": np.zeros((4, 2)), "mix": np.zeros((4, 3))}
    other = {"money": np.zeros((4, 2)), "mix": np.zeros((4, 3))}
    assert first_difference(one, other, 4) == 4
    other["money"][3, 1] = 1.0
    assert first_difference(one, other, 4) == 3
    other["mix"][1, 0] = 1.0
    assert first_difference(one, other, 4) == 1


def test_that_results_cannot_be_written_to(model: Model, official: LeverValues) -> None:
    for frame in drawn(model, members=2, last_year=2010).run(official).projection:
        for name, values in frame.values.items():
            with pytest.raises(ValueError, match="read-only"):
                values[0, 0] = 1.0
            assert not values.flags.writeable, name


def test_that_a_division_by_zero_names_variable_and_year() -> None:
    @variable(unit="1", label="Fish for each day that is left")
    def fish_per_day(fish: Array, days: Array) -> Array:
        return fish / days

    days = parameter("days", 2.0, 0.0, over_time="step", years=(2009, 2011))
    fish = Stock("fish", "1", "Fish", start="fish_start", inflows=())
    small = model_of(fish_per_day, fish, parameters=named(days, parameter("fish_start", 6.0)))
    assert central(small, 2010).run({}).projection.central("fish_per_day")[1, 0] == 3.0
    with pytest.raises(NotFiniteError, match="fish_per_day is not a finite number in 2011") as caught:
        central(small, 2012).run({})
    assert (caught.value.variable, caught.value.year) == ("fish_per_day", 2011)


@pytest.mark.parametrize("value", [1e308, -8.0])
def test_that_overflow_and_roots_of_debts_are_refused(value: float) -> None:
    @variable(unit="1", label="Odd")
    def odd(amount: Array, half: Array) -> Array:
        return (amount * 10) ** half

    small = model_of(odd, parameters=named(parameter("amount", value), parameter("half", 0.5)))
    with pytest.raises(NotFiniteError, match=r"odd is not a finite number in 20\d\d"):
        central(small, 2010).run({})


def test_that_keeping_little_changes_nothing(model: Model, official: LeverValues) -> None:
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=1, settled={})
    full = drawn(model, members=8, last_year=2016)
    little = Simulator(model, uncertainty.draw(0, 8), 2016, 8, keep=("fill_rate",))
    for small, large in zip(little.frames(official), full.run(official).projection, strict=True):
        assert set(small.values) < set(large.values)
        assert "skilled_need" not in small.values
        for name, values in small.values.items():
            assert_array_equal(values, large.values[name], err_msg=name, strict=True)


def test_that_what_is_not_asked_for_is_not_computed(model: Model, official: LeverValues) -> None:
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=1, settled={})
    *_, last = Simulator(model, uncertainty.draw(0, 2), 2010, 2, keep=("profiles_trained",)).frames(official)
    assert last.values.keys() == {"profiles_trained", *ancestors_looked_back_to}
    assert "offshoring_jobs" not in last.values


ancestors_looked_back_to = {
    "students_enrolled",
    "programme_pipeline",
    "programme_output",
    "budget_carried_over",
    "governance_intensity",
}
"""What training rests on and remembers: equipped students complete their studies more often."""


def test_that_further_axes_of_levers_and_draws_give_what_runs_of_their_own_give(
    model: Model, official: LeverValues
) -> None:
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=1, settled={})
    drawn = uncertainty.draw(0, 8)
    choices = [scaled(official, "budget_allocated", factor) for factor in (1.0, 2.0, 0.0)]
    levers = {name: np.stack([choice[name] for choice in choices], axis=-1)[..., np.newaxis] for name in official}
    wide = {name: cells.reshape(1, -1) for name, cells in drawn.items()}
    *_, batch = Simulator(model, wide, 2030, 8).frames(levers)
    for place, choice in enumerate(choices):
        *_, alone = Simulator(model, drawn, 2030, 8).frames(choice)
        for name, values in alone.values.items():
            found = np.broadcast_to(batch.values[name], (values.shape[0], 3, 8))[:, place]
            assert_allclose(found, np.broadcast_to(values, found.shape), rtol=1e-12, err_msg=name)


def test_that_members_alone_equal_members_together(model: Model, official: LeverValues) -> None:
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=1, settled={})
    together = uncertainty.draw(0, 64)
    batch = Simulator(model, together, 2030, 64).run(official).projection
    for member in (0, 1, 31, 63):
        alone = {key: values[member : member + 1] if len(values) > 1 else values for key, values in together.items()}
        for frame in Simulator(model, alone, 2030, 1).run(official).projection:
            for name, values in frame.values.items():
                column = batch.frame(frame.year).values[name]
                column = column[:, [member]] if column.shape[1] > 1 else column
                assert_allclose(values, column, rtol=1e-12, atol=1e-12, err_msg=f"{name} in {frame.year}")


def test_that_the_horizon_is_data(model: Model, official: LeverValues) -> None:
    longer = {name: np.concatenate([values, values[-1:]], axis=0) for name, values in official.items()}
    there = drawn(model, members=4, last_year=2031).run(longer).projection
    here = drawn(model, members=4).run(official).projection
    assert there.years[-1] == 2031
    same(there.frame(2030), here.frame(2030))


@pytest.mark.parametrize("number", [np.nan, np.inf])
def test_that_a_lever_that_is_no_number_is_named(model: Model, official: LeverValues, number: float) -> None:
    spoilt = {name: values.copy() for name, values in official.items()}
    spoilt["budget_allocated"][3, 1] = number
    with pytest.raises(NotFiniteError, match="budget_allocated is not a finite number in 2011"):
        Simulator(model, Uncertainty(model.parameters, "as_planned", 0, {}).draw(0, 1), 2030, 1).run(spoilt)


def test_that_an_assumption_that_is_no_number_is_named(model: Model) -> None:
    drawn = Uncertainty(model.parameters, "as_planned", 0, {"study_lag": np.nan}).draw(0, 1)
    with pytest.raises(NotFiniteError, match="study_lag is not a finite number"):
        Simulator(model, drawn, 2030, 1)


def test_that_what_is_held_does_not_follow_its_equation(model: Model, official: LeverValues) -> None:
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=1, settled={})
    drawn = uncertainty.draw(0, 4)
    more = scaled(official, "budget_allocated", 2.0)
    as_before = Simulator(model, drawn, 2030, 4).run(official).projection
    held = {"fill_rate": [frame.values["fill_rate"] for frame in as_before]}
    with_link = Simulator(model, drawn, 2030, 4).run(more).projection
    without = Simulator(model, drawn, 2030, 4, held=held).run(more).projection
    for frame, before in zip(without, as_before, strict=True):
        assert_array_equal(frame.values["fill_rate"], before.values["fill_rate"])
    assert (with_link.frame(2030).values["fill_rate"] != without.frame(2030).values["fill_rate"]).any()
    assert (without.frame(2030).values["budget_executed"] == with_link.frame(2030).values["budget_executed"]).all()
    few = Simulator(model, drawn, 2010, 4, keep=["hires_staffed"], held={"hires_wanted": held["fill_rate"]})
    assert "export_demand" not in next(few.frames(official)).values


def test_that_a_held_stock_has_what_is_held_from_the_first_year_on(model: Model, official: LeverValues) -> None:
    drawn = Uncertainty(model.parameters, "as_observed", seed=1, settled={}).draw(0, 4)
    held = [np.full((6, 1), 100.0 + year) for year in range(23)]
    run = Simulator(model, drawn, 2030, 4, held={"budget_carried_over": held}).run(official).projection
    assert_array_equal(run.central("budget_carried_over")[:, 0], 100.0 + np.arange(23))
    assert_array_equal(run.central("budget_released")[1:, 0], 100.0 + np.arange(22))
