"""A second opinion: a few variables worked out from the documents' own numbers, with the arithmetic in the test.

Nothing here calls an equation of the model or reads its tables: the numbers are copied from the documents and pages,
the few assumptions needed are settled, and the model must come to the same result.
"""

from collections.abc import Mapping
from itertools import accumulate

import pytest

from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import Model
from simulation.parameters import Reading
from simulation.results import Projection

PLAN_YEARS = (2009, 2010, 2011, 2012, 2013)


def run(
    model: Model, levers: LeverValues, settled: Mapping[str, float], reading: Reading = "as_observed"
) -> Projection:
    """The central run with some assumptions settled."""
    drawn = Uncertainty(model.parameters, reading, 1, settled).draw(0, 1)
    return Simulator(model, drawn, 2030, 1).run(levers).projection


def test_that_the_plan_trains_thirty_thousand(model: Model, official: LeverValues) -> None:
    """30,000 people in five years, 3,000 of them in the emergency programme: 5,400 and 600 places a year."""
    planned = run(model, official, {}, "as_planned")
    for year, so_far in zip(PLAN_YEARS, accumulate([5_400 + 600] * 5), strict=True):
        frame = planned.frame(year)
        assert frame.central("profiles_trained").item() == pytest.approx(6_000)
        assert frame.central("profiles_trained_cumulative").item() == pytest.approx(so_far)
    assert planned.frame(2013).central("conversion_trained_cumulative").item() == pytest.approx(3_000)
    shares = planned.frame(2013).central("profiles_trained_by_employer")
    assert list(shares) == pytest.approx([2_000, 15_000, 4_500, 1_500, 7_000])


def test_that_money_is_spent_carried_and_lost_as_in_an_account_book(model: Model, official: LeverValues) -> None:
    """The plan's public services, with 57 % of the money at hand spent and 60 % of the rest kept for next year.

    =====  =======  =========  ========  ========  ========  ========
    year   voted    carried    at hand   spent     kept      lapsed
    =====  =======  =========  ========  ========  ========  ========
    2009   618        0.00     618.00    352.26    159.44    106.30
    2010   684      159.44     843.44    480.76    217.61    145.07
    2011   664      217.61     881.61    502.52    227.46    151.64
    2012    99      227.46     326.46    186.08     84.23     56.15
    2013   121       84.23     205.23    116.98     52.95     35.30
    =====  =======  =========  ========  ========  ========  ========

    2,186 = 1,638.60 spent + 494.45 lapsed + 52.95 still kept.
    """
    account = {
        2009: (618, 352.26, 159.44, 106.30),
        2010: (684, 480.76, 217.61, 145.07),
        2011: (664, 502.52, 227.46, 151.64),
        2012: (99, 186.08, 84.23, 56.15),
        2013: (121, 116.98, 52.95, 35.30),
    }
    settled = {"absorption_base": 0.57, "governance_strength": 0.0, "carry_over_share": 0.6}
    found = run(model, official, settled)
    names = ("budget_allocated", "budget_executed", "budget_carried_over", "budget_lapsed")
    for year, amounts in account.items():
        public_services = [found.frame(year).central(name)[1] for name in names]
        assert public_services == pytest.approx(amounts, abs=0.006), year
    totals = [sum(found.frame(year).central(name)[1] for year in PLAN_YEARS) for name in names]
    assert (totals[0], totals[1], totals[3]) == pytest.approx((2_186, 1_638.60, 494.45), abs=0.02)


def test_that_households_come_online_as_on_the_back_of_an_envelope(model: Model, official: LeverValues) -> None:
    """Two steps of a Bass curve from 12 % towards 91 %, without the plan: p = 0.015, q = 0.295.

    2009: 0.015 + 0.295 × 0.1200 / 0.91 = 0.05390, times 0.7900 still offline = 0.04258, makes 0.16258.
    2010: 0.015 + 0.295 × 0.16258 / 0.91 = 0.06770, times 0.74742 still offline = 0.05060, makes 0.21319.
    """
    settled = {
        "household_internet_start": 0.12,
        "internet_innovation": 0.015,
        "internet_imitation": 0.295,
        "internet_ceiling": 0.91,
        "internet_access_effect": 0.0,
    }
    found = run(model, official, settled)
    online = [found.frame(year).central("household_internet").item() for year in (2008, 2009, 2010)]
    assert online == pytest.approx([0.12, 0.16258, 0.21319], abs=6e-6)


def test_that_the_older_series_is_the_new_one_over_its_break(model: Model, official: LeverValues) -> None:
    """2023 stands in both series: 26.17 over 17.9 is 1.462. So 7.711 bn of 2008 were 5.274 in the older one.

    IT alone had 1.111 bn of them, 0.76 in the older series, which is what was reported for the plan's base year.
    """
    exports = {"ito": 1.111, "crm": 6.0, "eso": 0.25, "bpo": 0.30, "kpo": 0.05}
    settled = {f"exports_start.{segment}": amount for segment, amount in exports.items()}
    found = run(model, official, {"series_break": 26.17 / 17.9, **settled})
    frame = found.frame(2008)
    assert frame.central("offshoring_exports_older_series").item() == pytest.approx(5.274, abs=6e-4)
    assert frame.central("it_offshoring_turnover").item() == pytest.approx(0.76, abs=6e-4)
    late = found.frame(2023)
    total = late.central("offshoring_exports", total=True).item()
    assert late.central("offshoring_exports_older_series").item() == pytest.approx(total * 17.9 / 26.17)


def test_that_the_pace_to_the_target_is_that_of_the_announcement(model: Model, official: LeverValues) -> None:
    """270,000 jobs in 2030: what is missing at the end of 2024, over six years (20,250 from the 148,500 published)."""
    found = run(model, official, {})
    jobs = found.frame(2024).central("offshoring_jobs", total=True).item()
    pace = found.frame(2025).central("target_path_posts").item()
    assert pace == pytest.approx(20_250 - (jobs - 148_500) / 6)
