"""Extreme levers and assumptions at the ends of their ranges: finite, no debts of people, no share above one."""

from collections.abc import Callable
from functools import partial

import numpy as np
import pytest

from simulation.declare import Array, Stock
from simulation.dimensions import PROGRAMMES, RUBRICS
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import Model
from simulation.parameters import Assumption
from simulation.results import Frame
from tests.simulation.lever_changes import alone, scaled

Draws = dict[str, Array]

SHARES = {
    "absorption_rate",
    "absorption_reached",
    "completion_rate",
    "confidence_index",
    "fill_rate",
    "firms_online_ceiling",
    "household_internet",
    "it_spending_share",
    "large_firms_online",
    "posts_automated",
    "programme_progress",
    "school_partnerships",
    "schools_equipped",
    "cert_services",
    "magistrates_trained",
    "seat_fill",
    "sme_progress",
    "un_index",
}
"""Pure numbers that end at one."""

SIGNED = {"programme_progress", "demand_growth", "revenue_gained", "gdp_direct_additional"}
"""What may fall below zero: units retired since 2008, shrinking markets, and revenue less than in 2008."""

LEVERS: dict[str, Callable[[LeverValues], LeverValues]] = {
    "official": lambda levers: levers,
    "zero budget": lambda levers: scaled(levers, "budget_allocated", 0),
    "ten times the budget": lambda levers: scaled(levers, "budget_allocated", 10),
    "zero training": lambda levers: scaled(levers, "training_places", 0),
    "ten times the training": lambda levers: scaled(levers, "training_places", 10),
    **{f"all to {name}": partial(alone, rubric=name) for name in RUBRICS},
}


def ends(cells: tuple[Assumption, ...]) -> Draws:
    """One member for each end of each range, then all at the low ends, all at the high ends, and random corners.

    Only one assumption of a member stands at an end; in the last five hundred every one stands at some end.
    """
    uncertain = [cell for cell in cells if cell.is_uncertain]
    corners = np.random.default_rng(12).integers(0, 2, size=(len(cells), 500))
    members = 2 * len(uncertain) + 2
    found = {cell.id: np.full(members + 500, cell.value) for cell in uncertain}
    for place, cell in enumerate(uncertain):
        values = found[cell.id]
        values[2 * place], values[2 * place + 1] = cell.low, cell.high
        values[members - 2], values[members - 1] = cell.low, cell.high
        values[members:] = np.where(corners[place], cell.high, cell.low)
    return {cell.id: np.array([cell.value]) for cell in cells} | found


def check(model: Model, drawn: Draws, frame: Frame) -> None:
    """What must hold in any year of any run."""
    for name, values in frame.values.items():
        assert np.isfinite(values).all(), f"{name} in {frame.year}"
        if name not in SIGNED:
            low = values.min()
            assert low >= -1e-9 * max(1.0, values.max()), f"{name} is {low} in {frame.year}"
        if name in SHARES:
            assert values.max() <= 1 + 1e-12, f"{name} is {values.max()} in {frame.year}"
        if isinstance(model.declarations[name], Stock):
            assert values.min() >= 0, f"{name} is {values.min()} in {frame.year}"
    assert np.all(frame.values["household_internet"] <= drawn["internet_ceiling"] * (1 + 1e-12))
    ceilings = np.stack([drawn[f"programme_ceiling.{name}"] for name in PROGRAMMES])
    assert np.all(frame.values["programme_output"] <= ceilings * (1 + 1e-12))
    assert np.all(frame.values["budget_executed"] <= frame.values["budget_available"])
    assert np.all(frame.values["offshoring_exports"] <= frame.values["export_capacity"] + _start(frame))


def _start(frame: Frame) -> float:
    """In 2008 exports are what they were, whatever jobs of the time could have delivered."""
    return np.inf if frame.year == 2008 else 0.0


@pytest.fixture(scope="module")
def drawn(model: Model) -> Draws:
    """Every end of every range."""
    return ends(Uncertainty(model.parameters, "as_observed", 1, {}).assumptions)


@pytest.fixture(scope="module")
def simulator(model: Model, drawn: Draws) -> Simulator:
    """One member for each set of ends."""
    members = max(map(len, drawn.values()))
    return Simulator(model, drawn, 2030, members)


@pytest.mark.parametrize("name", LEVERS)
def test_that_ranges_hold_for_extreme_levers(
    model: Model, official: LeverValues, simulator: Simulator, drawn: Draws, name: str
) -> None:
    for frame in simulator.frames(LEVERS[name](official)):
        check(model, drawn, frame)


@pytest.mark.parametrize("name", LEVERS)
def test_that_the_plan_at_its_word_holds_for_extreme_levers(model: Model, official: LeverValues, name: str) -> None:
    drawn = Uncertainty(model.parameters, "as_planned", 1, {}).draw(0, 1)
    for frame in Simulator(model, drawn, 2030, 1).frames(LEVERS[name](official)):
        check(model, drawn, frame)


@pytest.mark.parametrize("rate", [0.0, 1.0])
@pytest.mark.parametrize("name", LEVERS)
def test_that_all_may_leave_or_all_may_stay(model: Model, official: LeverValues, name: str, rate: float) -> None:
    cells = Uncertainty(model.parameters, "as_observed", 1, {}).assumptions
    settled = {cell.id: rate for cell in cells if cell.id.split(".")[0] in ("job_exit_rate", "domestic_exit_rate")}
    assert len(settled) == 6
    drawn = Uncertainty(model.parameters, "as_observed", 1, settled).draw(0, 30)
    for frame in Simulator(model, drawn, 2030, 30).frames(LEVERS[name](official)):
        check(model, drawn, frame)
        if frame.year > 2008:
            stayed = frame.values["job_stayers"].sum() + frame.values["domestic_stayers"].sum()
            assert (stayed == 0) == (rate == 1.0)


def test_that_ends_are_what_settling_gives(model: Model, official: LeverValues, simulator: Simulator) -> None:
    """The batch above is the same as settling one assumption after another, only faster."""
    batch = list(simulator.frames(official))[-1].values
    uncertain = [cell for cell in Uncertainty(model.parameters, "as_observed", 1, {}).assumptions if cell.is_uncertain]
    for place in (0, 40, len(uncertain) - 1):
        settled = {uncertain[place].id: uncertain[place].high}
        drawn = Uncertainty(model.parameters, "as_observed", 1, settled).draw(0, 1)
        for name, values in list(Simulator(model, drawn, 2030, 1).frames(official))[-1].values.items():
            column = np.broadcast_to(batch[name], (len(values), simulator.members))[:, [2 * place + 1]]
            np.testing.assert_allclose(values, column, rtol=1e-12, atol=1e-12, err_msg=name)


def test_that_every_uncertain_assumption_matters(official: LeverValues, model: Model, simulator: Simulator) -> None:
    """An assumption whose two ends give the same in all years is no assumption but an idle number."""
    differs = np.zeros(simulator.members // 2, dtype=bool)
    for frame in simulator.frames(official):
        for values in frame.values.values():
            if values.shape[1] == simulator.members:
                differs |= np.any(values[:, 0::2] != values[:, 1::2], axis=0)
    uncertain = [cell for cell in Uncertainty(model.parameters, "as_observed", 1, {}).assumptions if cell.is_uncertain]
    idle = [cell.id for cell, moves in zip(uncertain, differs, strict=False) if not moves]
    assert idle == []
