"""The ledger of targets and how a projection stands against them."""

from dataclasses import replace

import pytest

from resources import table
from simulation.dimensions import DIMENSIONS
from simulation.model import Model
from simulation.results import Projection
from simulation.targets import Base, Target, assess, chosen_targets, ledger
from tests.simulation.tiny import projection


def target(id_: str, base: str = "") -> Target:
    """A target of the ledger."""
    (found,) = [entry for entry in ledger() if entry.id == id_ and entry.base == base]
    return found


JOBS = target("offshoring_jobs_2030")
DUE = replace(JOBS, id="jobs_2010", variable="jobs", year=2010, value=100.0, base_value=40.0, base_year=2008)
RISING = projection(jobs=[[[40.0] * 5], [[50.0, 60.0, 70.0, 80.0, 90.0]], [[80.0, 90.0, 99.9, 110.0, 120.0]]])


def test_that_an_assessment_is_worked_out_from_the_draws() -> None:
    found = assess(RISING, DUE)
    assert found.target is DUE
    assert found.projected == pytest.approx(99.9)
    assert [found.p05, found.p95] == pytest.approx([82.0, 118.0])
    assert found.gap == pytest.approx(-0.1)
    assert found.gap_share == pytest.approx(-0.001)
    assert found.probability == 3 / 5
    assert found.year_reached == 2010
    assert found.pace_needed == 30.0
    assert found.pace_seen is None
    assert found.is_met


def test_that_a_target_is_missed_below_a_thousandth() -> None:
    found = assess(RISING, replace(DUE, value=100.1))
    assert not found.is_met
    assert found.year_reached is None
    assert found.probability == 2 / 5


def test_that_the_year_reached_is_the_first() -> None:
    assert assess(RISING, replace(DUE, value=70.0)).year_reached == 2009
    assert assess(RISING, replace(DUE, value=40.0)).year_reached == 2008


def test_that_a_target_without_a_base_needs_no_pace() -> None:
    assert assess(RISING, replace(DUE, base_value=None)).pace_needed is None
    assert assess(RISING, replace(DUE, base_year=None)).pace_needed is None


def test_that_a_target_beyond_the_run_is_refused() -> None:
    with pytest.raises(KeyError, match="2031"):
        assess(RISING, replace(DUE, year=2031))


def test_that_a_target_is_about_its_element_or_the_total() -> None:
    parts = projection(jobs=[[[1.0, 3.0], [10.0, 30.0]]])
    whole = replace(DUE, year=2008, value=20.0, base_value=None)
    assert whole.draws(parts.frame(2008)).tolist() == [11.0, 33.0]
    assert assess(parts, whole).projected == 22.0
    conversion = replace(whole, element="conversion")
    assert conversion.draws(parts.frame(2008)).tolist() == [10.0, 30.0]
    assert conversion.band(parts.frame(2008))[2] == 20.0
    assert assess(parts, conversion).probability == 1 / 2


def test_that_the_jobs_target_needs_far_more_than_was_seen(observed: Projection) -> None:
    found = assess(observed, JOBS)
    assert found.pace_needed == 20_250
    assert found.pace_seen == 7_500


def test_that_the_pace_seen_ends_with_the_year_of_the_target(observed: Projection) -> None:
    turnover = assess(observed, target("it_offshoring_turnover_2013"))
    assert turnover.pace_needed == pytest.approx((6 - 0.8) / 5)
    assert turnover.pace_seen == pytest.approx((2.0 - 0.76) / 4)


def test_that_a_late_target_sees_a_later_pace_than_an_early_one(observed: Projection) -> None:
    early = replace(JOBS, id="offshoring_jobs_2023", year=2023)
    assert assess(observed, early).pace_seen == 141_000 - 130_000


def test_that_the_exports_target_has_two_bases() -> None:
    assert target("offshoring_exports_2030", "as_quoted").value == 40
    assert target("offshoring_exports_2030", "re_based").value == pytest.approx(58.5, abs=0.05)


@pytest.mark.parametrize("base", ["as_quoted", "re_based"])
def test_that_a_base_is_chosen_once_for_each_target(base: Base) -> None:
    chosen = list(chosen_targets(base))
    ids = [entry.id for entry in chosen]
    assert len(ids) == len(set(ids))
    assert set(ids) == {entry.id for entry in ledger()}
    assert {entry.base for entry in chosen} == {"", base}


def test_that_the_ledger_is_the_table() -> None:
    rows = list(table("targets"))
    assert [entry.id for entry in ledger()] == [row["id"] for row in rows]
    for entry, row in zip(ledger(), rows, strict=True):
        assert entry.value == float(row["value"])
        assert entry.active == (row["origin"] != "outside")
        assert (entry.base_value is None) == (row["base_value"] == "")
        assert entry.conflicts == row["conflicts"]


def test_that_every_target_is_about_a_variable_of_the_model(model: Model) -> None:
    for entry in ledger():
        assert entry.variable in model.declarations, entry.id
        assert not entry.element or entry.element in model.elements(entry.variable), entry.id
        whole = not entry.element and model.elements(entry.variable) != ("total",)
        assert not whole or model.declarations[entry.variable].adds_up, entry.id


def test_that_perimeters_are_never_mixed() -> None:
    assert target("it_sector_jobs_2013").variable != JOBS.variable
    assert len(DIMENSIONS["segment"]) == 5
    for word in ("ITO", "CRM", "ESO", "BPO", "KPO"):
        assert word in JOBS.perimeter


def test_that_what_is_met_agrees_with_when_it_is_reached(planned: Projection, observed: Projection) -> None:
    for run in (planned, observed):
        for entry in ledger():
            found = assess(run, entry)
            assert 0 <= found.probability <= 1
            assert found.p05 <= found.projected <= found.p95
            assert not found.is_met or (found.year_reached is not None and found.year_reached <= entry.year)
