"""The ledger of observations."""

import pytest

from resources import table
from simulation.model import Model
from simulation.observations import history, observations
from simulation.results import Projection

SERIES_OF_THEIR_OWN = {"egdi", "offshoring_exports_trade_body"}
"""What is shown beside the model and is no variable of it."""


def test_that_the_ledger_is_the_table() -> None:
    rows = list(table("observations"))
    assert [entry.id for entry in observations()] == [row["id"] for row in rows]
    for entry, row in zip(observations(), rows, strict=True):
        assert (entry.value, entry.year) == (float(row["value"]), int(row["year"]))
        assert (entry.tolerance_below, entry.tolerance_above) == (
            float(row["tolerance_below"]),
            float(row["tolerance_above"]),
        )
        assert (entry.quality, entry.holdout) == (row["quality"], row["holdout"])


def test_that_a_history_is_in_the_order_of_its_years() -> None:
    years = [entry.year for entry in history("offshoring_jobs")]
    assert years == sorted(years)
    assert years[0] == 2008
    assert [entry.value for entry in history("offshoring_jobs")][-2:] == [141_000, 148_500]


def test_that_a_history_keeps_elements_apart() -> None:
    assert [entry.value for entry in history("offshoring_exports", "ito")] == [10.578]
    assert [entry.year for entry in history("offshoring_exports", "ito+crm")] == [2023]
    assert all(entry.element == "" for entry in history("offshoring_exports"))


def test_that_an_unknown_history_is_empty() -> None:
    assert history("happiness") == ()


@pytest.mark.parametrize("entry", observations(), ids=lambda entry: entry.id)
def test_that_an_observation_measures_something_of_the_model(model: Model, entry: object) -> None:
    found = next(item for item in observations() if item is entry)
    if found.variable in SERIES_OF_THEIR_OWN:
        assert found.variable not in model.declarations
        return
    assert found.variable in model.declarations
    known = model.elements(found.variable)
    assert all(name in known for name in found.element.split("+")) or found.element == ""
    assert found.element or known == ("total",) or model.declarations[found.variable].adds_up


def test_that_years_are_those_of_the_model_or_before() -> None:
    early = {entry.variable for entry in observations() if entry.year < 2008}
    assert early <= {"household_internet"}
    assert max(entry.year for entry in observations()) <= 2025


def test_that_what_is_fitted_is_what_the_model_has() -> None:
    left_out = {entry.id for entry in observations() if entry.quality != "C" and not entry.is_fitted}
    assert left_out == {f"household_internet_{year}" for year in (2004, 2005, 2006, 2007)}


def test_that_a_lopsided_tolerance_moves_the_middle() -> None:
    entry = next(entry for entry in observations() if entry.id == "offshoring_jobs_2010")
    assert entry.centre == pytest.approx((46_000 - 13_800 + 46_000 + 2_300) / 2)
    assert entry.spread == pytest.approx((13_800 + 2_300) / 2)


def test_that_segments_joined_are_added(observed: Projection) -> None:
    entry = next(entry for entry in observations() if entry.element == "ito+crm")
    exports = observed.frame(2023).draws("offshoring_exports")
    assert entry.simulated(observed.frame(2023)) == pytest.approx(exports[0] + exports[1])
    total = next(entry for entry in observations() if entry.id == "offshoring_exports_2023")
    assert total.simulated(observed.frame(2023)) == pytest.approx(exports.sum(axis=0))
