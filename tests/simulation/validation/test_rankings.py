"""Rankings of packages."""

import numpy as np
import pytest

from simulation.analysis.validation.ends import BothEnds, measured_ends
from simulation.analysis.validation.lever_changes import scaled
from simulation.analysis.validation.rankings import CRITERIA, Flip, PairOrder, Rankings, order_of, rankings
from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.ensemble import project
from simulation.model import Model
from simulation.posterior_file import calibrated
from tests.simulation.raised import raised

MEMBERS = 60


@pytest.fixture(scope="module")
def packages(official: LeverValues) -> dict[str, LeverValues]:
    """The official levers, the same under another name, and more and less of them."""
    return {
        "official": official,
        "official again": scaled(official, "training_places", 1.0),
        "a dirham more": raised(official, "budget_allocated", "sme_productivity", 1e-6, 2025),
        "more places": raised(official, "training_places", "degree", 20_000, 2025),
        "more IT money": raised(official, "budget_allocated", "it_industry", 1_000, 2025),
        "no money": scaled(official, "budget_allocated", 0.0),
    }


@pytest.fixture(scope="module")
def uncertainty(model: Model) -> Uncertainty:
    """The calibrated draws: the central run of the priors is further from the observations than an end may be."""
    return Uncertainty(model.parameters, "as_observed", 4, {}, calibrated())


@pytest.fixture(scope="module")
def ends(model: Model, official: LeverValues, uncertainty: Uncertainty) -> tuple[BothEnds, ...]:
    """Which ends the observations rule out."""
    return measured_ends(model, official, uncertainty)


@pytest.fixture(scope="module")
def found(
    model: Model, packages: dict[str, LeverValues], uncertainty: Uncertainty, ends: tuple[BothEnds, ...]
) -> Rankings:
    """All orders."""
    return rankings(model, packages, uncertainty, ends, MEMBERS)


def pair(found: Rankings, criterion: str, *names: str) -> PairOrder:
    """The order of two packages."""
    return next(p for p in found.pairs if p.criterion == criterion and {p.better, p.other} == set(names))


def test_that_every_pair_is_ordered_by_every_criterion(found: Rankings) -> None:
    assert len(found.pairs) == len(CRITERIA) * 15


@pytest.mark.parametrize("criterion", CRITERIA)
@pytest.mark.parametrize("name", ["official again", "a dirham more"])
def test_that_rounding_never_breaks_a_tie(found: Rankings, criterion: str, name: str) -> None:
    order = pair(found, criterion, "official", name)
    assert (order.share_better, order.share_alike, order.flips) == (0.0, 1.0, ())
    assert order.verdict == "no difference"


def test_that_shares_are_those_of_common_draws(
    model: Model, packages: dict[str, LeverValues], uncertainty: Uncertainty, found: Rankings
) -> None:
    runs = [
        project(model, packages[name], uncertainty, members=MEMBERS, last_year=2030)
        for name in ("more places", "official")
    ]
    for criterion, sign in CRITERIA.items():
        more, less = (run.frame(2030).draws(criterion, total=True)[0][1:] for run in runs)
        order = pair(found, criterion, "more places", "official")
        apart = np.abs(more - less) > 1e-3 * np.maximum(more, less)
        wins = np.mean(apart & (sign * (more - less) > 0))
        losses = np.mean(apart & (sign * (more - less) < 0))
        assert order.better == ("more places" if wins >= losses else "official")
        assert order.share_better == pytest.approx(max(wins, losses))
        assert order.share_worse == pytest.approx(min(wins, losses))
        direction = 1 if order.better == "more places" else -1
        assert order.difference == pytest.approx(direction * np.median(more - less))


def test_that_a_smaller_gap_is_the_better_one(found: Rankings) -> None:
    order = pair(found, "training_gap_cumulative", "more places", "official")
    assert order.better == "more places"
    assert order.difference < 0


def test_that_alike_is_within_a_thousandth() -> None:
    signs = order_of(np.array([100.0, 100.2, 100.0, 0.0]), np.array([100.05, 100.0, 101.0, 0.0]))
    assert list(signs) == [0, 1, -1, 0]


def test_that_a_flip_is_a_change_of_order(
    model: Model, packages: dict[str, LeverValues], uncertainty: Uncertainty, found: Rankings
) -> None:
    """Every flip that is named is one when its assumption is settled, and the number of orders each turns is right."""
    flips = [(order, flip) for order in found.pairs for flip in order.flips]
    ruled_out = [(order, flip) for order in found.pairs for flip in order.flips_ruled_out]
    assert flips
    assert ruled_out
    for order, flip in (*flips[:6], *ruled_out[:3]):
        value = flip.assumption.low if flip.end == "low" else flip.assumption.high
        signs = []
        for settled in ({}, {flip.assumption.id: value}):
            known = Uncertainty(model.parameters, "as_observed", 4, settled, calibrated())
            one, two = (
                project(model, packages[name], known, members=1, last_year=2030).frame(2030)
                for name in (order.better, order.other)
            )
            signs.append(
                np.sign(one.central(order.criterion, total=True) - two.central(order.criterion, total=True)).item()
            )
        assert signs[0] * signs[1] == -1, (order.criterion, flip.assumption.id)
    counted = found.assumptions_that_turn
    assert sum(counted.values()) == len({(id(order), flip.assumption.id) for order, flip in flips})


@pytest.mark.parametrize(
    ("better", "alike", "flips", "verdict"),
    [
        (0.96, 0.0, False, "certain"),
        (0.96, 0.0, True, "turns"),
        (0.60, 0.37, False, "never worse"),
        (0.60, 0.37, True, "open"),
        (0.60, 0.20, False, "open"),
        (0.02, 0.97, False, "no difference"),
    ],
)
def test_that_only_what_survives_is_claimed(
    uncertainty: Uncertainty, better: float, alike: float, flips: bool, verdict: str
) -> None:
    turned = (Flip(uncertainty.assumptions[0], "low"),) if flips else ()
    assert PairOrder("offshoring_jobs", "a", "b", better, alike, 1.0, turned, ()).verdict == verdict
    assert PairOrder("offshoring_jobs", "a", "b", better, alike, 1.0, turned, turned).verdict == verdict


def test_that_no_end_that_was_ruled_out_turns_an_order(
    model: Model,
    packages: dict[str, LeverValues],
    uncertainty: Uncertainty,
    ends: tuple[BothEnds, ...],
    found: Rankings,
) -> None:
    ruled_out = {(both.assumption.id, end.name) for both in ends for end in both.ruled_out}
    for order in found.pairs:
        assert ruled_out.isdisjoint((flip.assumption.id, flip.end) for flip in order.flips)
        assert ruled_out.issuperset((flip.assumption.id, flip.end) for flip in order.flips_ruled_out)
    free = rankings(model, packages, uncertainty, (), MEMBERS)
    for order, all_count in zip(found.pairs, free.pairs, strict=True):
        assert {*order.flips, *order.flips_ruled_out} == set(all_count.flips)
