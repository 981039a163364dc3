"""Each assumption at both ends of its range."""

from dataclasses import replace

import numpy as np
import pytest

from simulation.analysis.validation.ends import MEASURES, BothEnds, ends_of, measured_ends
from simulation.analysis.validation.thresholds import check
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import Model
from simulation.observations import observations
from simulation.posterior_file import calibrated
from simulation.targets import ROUNDING, ledger


@pytest.fixture(scope="module")
def uncertainty(model: Model) -> Uncertainty:
    """The priors, with one assumption settled."""
    return Uncertainty(model.parameters, "as_observed", 4, {"ai_realised_share": 0.5})


@pytest.fixture(scope="module")
def ends(model: Model, official: LeverValues, uncertainty: Uncertainty) -> tuple[BothEnds, ...]:
    """What hangs on each assumption."""
    return measured_ends(model, official, uncertainty)


def test_that_every_assumption_that_varies_is_tried(uncertainty: Uncertainty, ends: tuple[BothEnds, ...]) -> None:
    varying = {cell.id for cell in uncertainty.assumptions if cell.is_uncertain} - {"ai_realised_share"}
    assert {end.assumption.id for end in ends} == varying
    assert [end.swing for end in ends] == sorted((end.swing for end in ends), reverse=True)


@pytest.mark.parametrize("name", ["market_growth.crm.2025", "study_lag", "series_break"])
def test_that_an_end_is_what_settling_it_gives(
    model: Model, official: LeverValues, uncertainty: Uncertainty, ends: tuple[BothEnds, ...], name: str
) -> None:
    found = next(end for end in ends if end.assumption.id == name)

    def last_year(**settled: float) -> dict[str, float]:
        drawn = {**uncertainty.draw(0, 1), **{id: np.array([value]) for id, value in settled.items()}}
        frame = list(Simulator(model, drawn, 2030, 1).frames(official))[-1]
        return {measure: frame.values[measure].sum() for measure in MEASURES}

    central = last_year()
    for end, value in ((found.low, found.assumption.low), (found.high, found.assumption.high)):
        moved = last_year(**{name: value})
        for measure in MEASURES:
            assert end.changes[measure] == pytest.approx(moved[measure] / central[measure] - 1, abs=1e-12)


def test_that_verdicts_turn_where_the_target_is_crossed(
    model: Model, official: LeverValues, uncertainty: Uncertainty, ends: tuple[BothEnds, ...]
) -> None:
    """Students with a laptop: more effect of the money can meet the objective that the central run misses, or less."""
    name = "programme_effectiveness.students_equipped"
    end = next(end for end in ends if end.assumption.id == name)
    target = next(target for target in ledger() if target.id == "students_equipped_2013")
    cases = ends_of(uncertainty)
    frame = Simulator(model, cases.drawn, 2013, cases.members).run(official).projection.frame(2013)
    place = next(place for place, cell in enumerate(cases.assumptions) if cell.id == name)
    low, high, central = target.draws(frame)[[2 * place, 2 * place + 1, -1]] >= target.value * (1 - ROUNDING)
    assert low != high
    turned = end.low if low != central else end.high
    assert f"students equipped 2013 {'met' if not central else 'missed'}" in turned.turned


def test_that_misfit_is_that_of_the_anchors(
    model: Model, official: LeverValues, uncertainty: Uncertainty, ends: tuple[BothEnds, ...]
) -> None:
    """Worked out one anchor after the other for one end."""
    both = next(both for both in ends if both.assumption.id == "internet_ceiling")
    drawn = {**uncertainty.draw(0, 1), "internet_ceiling": np.array([both.assumption.low])}
    run = Simulator(model, drawn, 2030, 1).run(official).projection
    misses = [
        (entry.simulated(run.frame(entry.year)).item() - entry.centre) / entry.spread
        for entry in observations()
        if entry.is_fitted
    ]
    assert both.low.misfit == pytest.approx(sum(miss**2 for miss in misses) ** 0.5 / len(misses) ** 0.5)


def test_that_an_end_that_was_ruled_out_moves_nothing(ends: tuple[BothEnds, ...]) -> None:
    both = ends[0]
    limit = check("misfit", "", 0.0).threshold.high
    low = replace(both.low, misfit=limit, changes={"offshoring_jobs": 0.1})
    high = replace(both.high, misfit=1.01 * limit, changes={"offshoring_jobs": -0.9})
    assert replace(both, low=low, high=high).swing == 0.1
    assert replace(both, low=low, high=high).ruled_out == (high,)
    assert replace(both, low=high, high=high).swing == 0.0


def test_that_the_observations_rule_some_ends_out_and_leave_others(
    model: Model, official: LeverValues, uncertainty: Uncertainty
) -> None:
    ends = measured_ends(model, official, replace(uncertainty, settled={}, posterior=calibrated()))
    assert {len(both.ruled_out) for both in ends} == {0, 1, 2}
    assert ends[0].possible
