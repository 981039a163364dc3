"""Each assumption at both ends of its range."""

import numpy as np
import pytest

from simulation.analysis.validation.ends import MEASURES, End, ends_of, measured_ends
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import Model
from simulation.targets import ROUNDING, ledger


@pytest.fixture(scope="module")
def uncertainty(model: Model) -> Uncertainty:
    """The priors, with one assumption settled."""
    return Uncertainty(model.parameters, "as_observed", 4, {"ai_realised_share": 0.5})


@pytest.fixture(scope="module")
def ends(model: Model, official: LeverValues, uncertainty: Uncertainty) -> tuple[End, ...]:
    """What hangs on each assumption."""
    return measured_ends(model, official, uncertainty)


def test_that_every_assumption_that_varies_is_tried(uncertainty: Uncertainty, ends: tuple[End, ...]) -> None:
    varying = {cell.id for cell in uncertainty.assumptions if cell.is_uncertain} - {"ai_realised_share"}
    assert {end.assumption.id for end in ends} == varying
    assert [end.swing for end in ends] == sorted((end.swing for end in ends), reverse=True)


@pytest.mark.parametrize("name", ["market_growth.crm.2025", "study_lag", "series_break"])
def test_that_an_end_is_what_settling_it_gives(
    model: Model, official: LeverValues, uncertainty: Uncertainty, ends: tuple[End, ...], name: str
) -> None:
    found = next(end for end in ends if end.assumption.id == name)

    def last_year(**settled: float) -> dict[str, float]:
        drawn = {**uncertainty.draw(0, 1), **{id: np.array([value]) for id, value in settled.items()}}
        frame = list(Simulator(model, drawn, 2030, 1).frames(official))[-1]
        return {measure: frame.values[measure].sum() for measure in MEASURES}

    central = last_year()
    for position, value in enumerate((found.assumption.low, found.assumption.high)):
        moved = last_year(**{name: value})
        for measure in MEASURES:
            assert found.changes[measure][position] == pytest.approx(moved[measure] / central[measure] - 1, abs=1e-12)


def test_that_verdicts_turn_where_the_target_is_crossed(
    model: Model, official: LeverValues, uncertainty: Uncertainty, ends: tuple[End, ...]
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
    turned = "low" if low != central else "high"
    assert f"students equipped 2013 {'met' if not central else 'missed'} at the {turned} end" in end.turned
