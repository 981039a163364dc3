"""Extreme levers and assumptions at the ends of their ranges: finite, no debts of people, no share above one."""

import numpy as np
import pytest

from simulation.analysis.validation.ends import ends_of
from simulation.analysis.validation.extremes import (
    CORNERS,
    EXTREME_LEVERS,
    Draws,
    assumption_sets,
    breaches,
    breaches_of_run,
)
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.levers import lever_values, official_levers, years_of
from simulation.model import Model
from simulation.parameters import Assumption
from simulation.results import Frame

SEED = 12

SPOILED = {
    "offshoring_jobs": (-1.0, "the stock offshoring_jobs is -1"),
    "skilled_supply": (-1.0, "skilled_supply is -1"),
    "fill_rate": (1.01, "above one"),
    "household_internet": (0.999, "household_internet is above its limit"),
    "programme_output": (1e9, "programme_output is above its limit"),
    "budget_executed": (1e9, "budget_executed is above its limit"),
    "offshoring_exports": (1e9, "offshoring_exports is above its limit"),
    "seats": (np.inf, "seats is not finite"),
    "training_gap": (np.nan, "training_gap is not finite"),
}
"""A value that no variable may take, and what is said about it."""


@pytest.fixture(scope="module")
def sets(model: Model) -> dict[str, Draws]:
    """The sets of assumptions."""
    return dict(assumption_sets(model, SEED))


@pytest.fixture(scope="module")
def simulators(model: Model, sets: dict[str, Draws]) -> dict[str, Simulator]:
    """One member for each set of ends."""
    return {name: Simulator(model, drawn, 2030, max(map(len, drawn.values()))) for name, drawn in sets.items()}


@pytest.fixture(scope="module")
def uncertain(model: Model) -> list[Assumption]:
    """The assumptions that have a range."""
    return [cell for cell in Uncertainty(model.parameters, "as_observed", SEED, {}).assumptions if cell.is_uncertain]


@pytest.mark.parametrize("assumptions", ["every end of every range", "the plan at its word"])
@pytest.mark.parametrize("name", EXTREME_LEVERS)
def test_that_ranges_hold_for_extreme_levers(
    official: LeverValues, simulators: dict[str, Simulator], sets: dict[str, Draws], assumptions: str, name: str
) -> None:
    levers = EXTREME_LEVERS[name](official)
    assert list(breaches_of_run(simulators[assumptions], sets[assumptions], levers)) == []


@pytest.mark.parametrize("assumptions", ["nobody leaves", "everybody leaves each year"])
@pytest.mark.parametrize("name", EXTREME_LEVERS)
def test_that_all_may_leave_or_all_may_stay(
    official: LeverValues, simulators: dict[str, Simulator], sets: dict[str, Draws], assumptions: str, name: str
) -> None:
    rates = {value.item() for id, value in sets[assumptions].items() if "_exit_rate" in id}
    assert rates == {0.0 if assumptions == "nobody leaves" else 1.0}
    simulator = simulators[assumptions]
    for frame in simulator.frames(EXTREME_LEVERS[name](official)):
        assert list(breaches(simulator.model, sets[assumptions], frame)) == []
        if frame.year > 2008:
            stayed = frame.values["job_stayers"].sum() + frame.values["domestic_stayers"].sum()
            assert (stayed == 0) == (assumptions != "nobody leaves")


def test_that_every_end_is_tried(sets: dict[str, Draws], uncertain: list[Assumption]) -> None:
    drawn = sets["every end of every range"]
    central = 2 * len(uncertain)
    for place, cell in enumerate(uncertain):
        values = drawn[cell.id]
        assert values.shape == (central + 3 + CORNERS,)
        assert tuple(values[2 * place : 2 * place + 2]) == (cell.low, cell.high)
        assert set(np.delete(values[: central + 1], [2 * place, 2 * place + 1])) == {values[central]}
        assert set(values[central + 1 :]) == {cell.low, cell.high}


def test_that_ends_are_what_settling_gives(model: Model, official: LeverValues, uncertain: list[Assumption]) -> None:
    """The batch above is the same as settling one assumption after another, only faster."""
    cases = ends_of(Uncertainty(model.parameters, "as_observed", SEED, {}))
    batch = list(Simulator(model, cases.drawn, 2030, cases.members).frames(official))[-1].values
    for place in (0, 40, len(uncertain) - 1):
        settled = {uncertain[place].id: uncertain[place].high}
        drawn = Uncertainty(model.parameters, "as_observed", SEED, settled).draw(0, 1)
        for name, values in list(Simulator(model, drawn, 2030, 1).frames(official))[-1].values.items():
            column = np.broadcast_to(batch[name], (len(values), cases.members))[:, [2 * place + 1]]
            np.testing.assert_allclose(values, column, rtol=1e-12, atol=1e-12, err_msg=name)


def test_that_every_uncertain_assumption_matters(model: Model) -> None:
    """An assumption whose two ends give the same in all years, long after 2030 too, is an idle number."""
    cases = ends_of(Uncertainty(model.parameters, "as_observed", SEED, {}))
    levers = lever_values(model, official_levers(), years_of(2036))
    differs = np.zeros(len(cases.assumptions), dtype=bool)
    for frame in Simulator(model, cases.drawn, 2036, cases.members).frames(levers):
        for values in frame.values.values():
            if values.shape[1] == cases.members:
                differs |= np.any(values[:, 0:-1:2] != values[:, 1:-1:2], axis=0)
    assert [cell.id for cell, moves in zip(cases.assumptions, differs, strict=True) if not moves] == []


@pytest.mark.parametrize("name", SPOILED)
def test_that_a_breach_would_be_seen(
    model: Model, official: LeverValues, simulators: dict[str, Simulator], sets: dict[str, Draws], name: str
) -> None:
    frame = list(simulators["the plan at its word"].frames(official))[5]
    drawn = sets["the plan at its word"]
    assert list(breaches(model, drawn, frame)) == []
    value, words = SPOILED[name]
    spoiled = Frame(frame.year, {**frame.values, name: np.full_like(frame.values[name], value)})
    assert any(words in sentence for sentence in breaches(model, drawn, spoiled))
