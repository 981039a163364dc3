"""Loops and links cut."""

import pytest

from simulation.analysis.fit import series_fits
from simulation.analysis.validation.knockouts import OUTCOMES, KnockoutEffect, knockout_effects, knockouts, misfit
from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.ensemble import project
from simulation.model import Model

MEMBERS = 40


@pytest.fixture(scope="module")
def uncertainty(model: Model) -> Uncertainty:
    """Prior draws."""
    return Uncertainty(model.parameters, "as_observed", 4, {})


@pytest.fixture(scope="module")
def effects(model: Model, official: LeverValues, uncertainty: Uncertainty) -> dict[str, KnockoutEffect]:
    """What each cut does."""
    found = knockout_effects(model, official, uncertainty, MEMBERS)
    return {effect.knockout.id: effect for effect in found}


def test_that_each_row_is_run_after_the_whole_model(effects: dict[str, KnockoutEffect]) -> None:
    assert list(effects) == ["", *(cut.id for cut in knockouts())]
    assert len(effects) == len(knockouts()) + 1
    assert set(effects[""].changes.values()) == {0.0}


def test_that_every_cut_does_something(effects: dict[str, KnockoutEffect]) -> None:
    """Seats hardly ever bind under the official levers."""
    moved = {name for name, effect in effects.items() if any(abs(change) > 1e-9 for change in effect.changes.values())}
    assert set(effects) - moved <= {"", "seats_limit"}


def test_that_a_parameter_stands_for_all_its_assumptions(
    model: Model, official: LeverValues, uncertainty: Uncertainty, effects: dict[str, KnockoutEffect]
) -> None:
    """The promotion row cut by hand, cell by cell."""
    cells = [cell.id for cell in uncertainty.assumptions if cell.id.startswith("promotion_growth_effect.")]
    assert len(cells) == 10
    settled = Uncertainty(model.parameters, "as_observed", 4, dict.fromkeys(cells, 0.0))
    before = project(model, official, uncertainty, members=MEMBERS, last_year=2030)
    after = project(model, official, settled, members=MEMBERS, last_year=2030)
    for name, year in OUTCOMES:
        means = [run.frame(year).draws(name, total=True).mean() for run in (before, after)]
        assert effects["promotion"].changes[name, year] == pytest.approx(means[1] / means[0] - 1, abs=1e-12)
    assert effects["promotion"].misfit == pytest.approx(misfit(series_fits(after)))


def test_that_what_is_cut_no_longer_works(model: Model, official: LeverValues, uncertainty: Uncertainty) -> None:
    """The variable that carries the link stands still at what no effect means."""
    silent = {
        "premium": ("premium_hires", 0.0),
        "talent_draws_posts": ("talent_hires", 0.0),
        "carry_over": ("budget_carried_over", 0.0),
        "skills_limit": ("fill_rate", 1.0),
        "seats_limit": ("seat_fill", 1.0),
        "automation": ("posts_automated", 0.0),
        "attrition": ("job_leavers", 0.0),
        "public_purchases": ("purchased_jobs", 0.0),
        "startups": ("startup_jobs", 0.0),
        "cold_calling": ("cold_calling_loss", 0.0),
    }
    cuts = {cut.id: cut for cut in knockouts()}
    for name, (variable, value) in silent.items():
        cells = {
            cell.id: amount
            for start, amount in cuts[name].settled.items()
            for cell in uncertainty.assumptions
            if cell.id == start or cell.id.startswith(f"{start}.")
        }
        settled = Uncertainty(model.parameters, "as_observed", 4, cells)
        for frame in list(project(model, official, settled, members=5, last_year=2030))[1:]:
            assert frame.values[variable] == pytest.approx(value, abs=1e-12), (name, frame.year)
