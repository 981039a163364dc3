"""Small problems on the real model, for the tests of the search."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from simulation.analysis.goal_seek import Aim, Case, OpenLever, Problem, Space
from simulation.dimensions import POSITION
from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.model import FIRST_YEAR, Model
from simulation.posterior_file import calibrated
from simulation.targets import Target, chosen_targets

MEMBERS = 50
YEARS = range(2025, 2031)

KEYS = {"budget": "budget_allocated", "training_places": "training_places", "it_industry_mix": "it_industry_mix"}
WEIGHTS = {"budget": 1.0, "training_places": 0.03, "it_industry_mix": 2000.0}


def target(name: str) -> Target:
    """A target of the ledger, exports as quoted."""
    return next(entry for entry in chosen_targets("as_quoted") if entry.id == name)


def open_lever(levers: LeverValues, name: str, low: float, high: float) -> OpenLever:
    """A lever that may be changed from 2025 on."""
    key, element = name.split(".")
    values = levers[KEYS[key]][:, POSITION[element]]
    inside = np.array([float(FIRST_YEAR + place in YEARS) for place in range(len(values))])
    is_mix = key == "it_industry_mix"
    present = float(values @ inside) / (len(YEARS) if is_mix else 1)
    profile = inside if is_mix else values * inside / present
    return OpenLever(name, KEYS[key], POSITION[element], profile, present, low, high, WEIGHTS[key], is_mix)


def problem(
    model: Model,
    levers: LeverValues,
    bounds: Mapping[str, tuple[float, float]],
    wanted: Mapping[str, float],
    envelope: float | None = None,
) -> Problem:
    """A problem on the calibrated draws: lever to bounds, target to probability."""
    space = Space(levers, tuple(open_lever(levers, name, *ends) for name, ends in bounds.items()), envelope=envelope)
    uncertainty = Uncertainty(model.parameters, "as_observed", 2030, {}, calibrated())
    aims = tuple(Aim(target(name), probability) for name, probability in wanted.items())
    return Problem(model, space, aims, (Case(uncertainty),))


def with_held(given: Problem) -> Problem:
    """The problem with links that rest on judgement alone frozen too."""
    return replace(given, cases=(given.cases[0], Case(given.cases[0].uncertainty, is_held=True)))
