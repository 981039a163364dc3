"""The real model and its two readings, computed once for all tests."""

import pytest

from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.ensemble import project
from simulation.levers import lever_values, official_levers, years_of
from simulation.model import LAST_YEAR_SHOWN, Model, mizan
from simulation.results import Projection


@pytest.fixture(scope="session")
def model() -> Model:
    """The model of the program."""
    return mizan()


@pytest.fixture(scope="session")
def official(model: Model) -> LeverValues:
    """The official levers from 2008 to 2030."""
    return lever_values(model, official_levers(), years_of(LAST_YEAR_SHOWN))


@pytest.fixture(scope="session")
def observed(model: Model, official: LeverValues) -> Projection:
    """The official levers under what was observed, with 200 members."""
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=1, settled={})
    return project(model, official, uncertainty, members=200, last_year=LAST_YEAR_SHOWN)


@pytest.fixture(scope="session")
def planned(model: Model, official: LeverValues) -> Projection:
    """The official levers under the plan taken at its word."""
    uncertainty = Uncertainty(model.parameters, "as_planned", seed=1, settled={})
    return project(model, official, uncertainty, members=1, last_year=LAST_YEAR_SHOWN)
