"""Shares of a result's variance: on functions whose shares are known, and on the model's own run."""

from collections.abc import Mapping

import numpy as np
import pytest

from simulation.analysis.influence import Influence, explained, influences, judgement_share
from simulation.declare import Array
from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.ensemble import project
from simulation.model import LAST_YEAR_SHOWN, Model
from simulation.parameters import Parameter
from tests.simulation.tiny import Range, named, parameter

DRAWS = 1000
SPAN: Range = (-1.0, 0.0, 1.0)


def random(rows: int, seed: int = 1) -> Array:
    return np.random.default_rng(seed).normal(size=(rows, DRAWS))


def inputs(rows: Array) -> tuple[Mapping[str, Array], Mapping[str, Parameter]]:
    """Assumptions x0, x1, … with these draws."""
    names = [f"x{place}" for place in range(len(rows))]
    return dict(zip(names, rows, strict=True)), named(*(parameter(name, SPAN) for name in names))


def by_name(found: tuple[Influence, ...]) -> dict[str, Influence]:
    return {entry.assumption.id: entry for entry in found}


def test_that_a_straight_line_gives_its_known_shares_and_signs() -> None:
    rows = random(4)
    drawn, parameters = inputs(rows)
    found = influences(drawn, 3 * rows[0] - 2 * rows[1] + rows[2], parameters)

    assert [entry.assumption.id for entry in found] == ["x0", "x1", "x2", "x3"]
    assert [entry.direction for entry in found] == [1, -1, 1, 0]
    assert [entry.share for entry in found] == pytest.approx([9 / 14, 4 / 14, 1 / 14, 0], abs=0.03)
    assert explained(found) == pytest.approx(1, abs=1e-9)


def test_that_noise_takes_its_part_of_the_variance() -> None:
    rows = random(3)
    drawn, parameters = inputs(rows[:2])
    found = influences(drawn, rows[0] + rows[2], parameters)

    assert explained(found) == pytest.approx(0.5, abs=0.05)
    assert by_name(found)["x1"].share == 0


def test_that_the_central_run_is_left_out() -> None:
    rows = random(2)
    drawn, parameters = inputs(rows)
    outcome = rows[0] - rows[1]
    before = influences(drawn, outcome, parameters)
    rows[:, 0], outcome[0] = 1e6, -1e6

    assert influences(drawn, outcome, parameters) == before


@pytest.mark.parametrize("correlation", [0.5, 0.9, 0.99, 0.9999, 1.0])
def test_that_correlated_inputs_share_their_credit(correlation: float) -> None:
    free = random(4)
    twin = correlation * free[0] + np.sqrt(1 - correlation**2) * free[1]
    drawn, parameters = inputs(np.stack([free[0], twin, free[2]]))
    pair = free[0] + twin
    noise = free[3] * pair.std()
    found = by_name(influences(drawn, pair + noise, parameters))

    assert found["x0"].share == pytest.approx(found["x1"].share, abs=0.05)
    assert found["x0"].share + found["x1"].share == pytest.approx(0.5, abs=0.05)
    assert found["x2"].share == 0


def test_that_two_that_offset_each_other_keep_their_directions() -> None:
    free = random(3)
    opposite = -0.9 * free[0] + np.sqrt(1 - 0.9**2) * free[1]
    drawn, parameters = inputs(np.stack([free[0], opposite]))
    found = by_name(influences(drawn, free[0] + 0.9 * opposite, parameters))

    assert np.corrcoef(opposite, free[0] + 0.9 * opposite)[0, 1] == pytest.approx(0, abs=0.1)
    assert [entry.direction for entry in found.values()] == [1, 1]
    assert min(entry.share for entry in found.values()) > 0.1


@pytest.mark.parametrize("seed", range(10))
def test_that_inputs_without_effect_fall_under_the_noise_floor(seed: int) -> None:
    rows = random(151, seed)
    drawn, parameters = inputs(rows[:150])
    found = by_name(influences(drawn, 3 * rows[0] + rows[1] + rows[150], parameters))

    false = [name for name, entry in found.items() if entry.share != 0 and name not in ("x0", "x1")]
    assert len(false) <= 2, "a floor at five per cent lets one through in twenty runs"
    assert sum(found[name].share for name in false) < 0.01
    assert found["x0"].share == pytest.approx(9 / 11, abs=0.04)


def test_that_chance_alone_explains_nothing() -> None:
    rows = random(151, seed=5)
    drawn, parameters = inputs(rows[:150])

    assert explained(influences(drawn, rows[150], parameters)) < 0.02


def test_that_a_result_that_does_not_vary_has_no_shares() -> None:
    drawn, parameters = inputs(random(2))
    found = influences(drawn, np.full(DRAWS, 7.0), parameters)

    assert [(entry.share, entry.direction) for entry in found] == [(0, 0), (0, 0)]
    assert judgement_share(found) == 0


def test_that_a_single_run_and_settled_numbers_have_no_influence() -> None:
    parameters = named(parameter("free", SPAN), parameter("settled", SPAN))
    free = random(1)[0]

    assert influences({"free": np.zeros(1), "settled": np.zeros(1)}, np.zeros(1), parameters) == ()
    found = influences({"free": free, "settled": np.zeros(1)}, 2 * free, parameters)
    assert [entry.assumption.id for entry in found] == ["free"]


def test_that_too_few_draws_are_refused() -> None:
    rows = random(10)[:, :11]
    drawn, parameters = inputs(rows)

    with pytest.raises(ValueError, match="10 draws cannot tell 10 assumptions apart"):
        influences(drawn, rows[0], parameters)


def test_the_shares_of_the_models_own_run(model: Model, official: LeverValues) -> None:
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=1, settled={})
    projection = project(model, official, uncertainty, members=DRAWS, last_year=LAST_YEAR_SHOWN)
    drawn = uncertainty.draw(0, DRAWS)
    outcome = projection.frame(LAST_YEAR_SHOWN).draws("offshoring_jobs", total=True)[0]
    found = influences(drawn, outcome, model.parameters)

    chosen = [entry.assumption.id for entry in found if entry.share > 0]
    columns = np.column_stack([np.ones(DRAWS - 1), *(drawn[name][1:] for name in chosen)])
    rest = np.linalg.lstsq(columns, outcome[1:])[1][0] / (DRAWS - 1 - len(chosen) - 1)
    assert explained(found) == pytest.approx(1 - rest / outcome[1:].var(ddof=1), rel=1e-9)
    assert all(entry.share >= 0 for entry in found)
    assert 0.7 < explained(found) < 1

    shares = by_name(found)
    assert shares["market_growth.crm.2025"].direction == 1
    assert shares["ai_realised_share"].direction == -1
    assert shares["programme_effectiveness.laws"].share == 0
    assert 0.5 < judgement_share(found) <= 1
