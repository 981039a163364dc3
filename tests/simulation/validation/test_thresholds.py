"""Thresholds, and the checks that are held against them."""

from dataclasses import replace
from math import inf

import numpy as np
import pytest

from simulation.analysis.fit import SeriesFit, observation_fit
from simulation.analysis.validation.checks import behaviour_checks, fit_checks, structure_checks
from simulation.analysis.validation.conservation import Balance
from simulation.analysis.validation.directions import Direction
from simulation.analysis.validation.extremes import Extreme
from simulation.analysis.validation.finer_steps import FinerStep
from simulation.analysis.validation.holdouts import holdouts
from simulation.analysis.validation.knockouts import KnockoutEffect, knockouts
from simulation.analysis.validation.thresholds import Check, Threshold, check, thresholds
from simulation.observations import observations

LIMITS = Threshold("x", "x", "", -1.0, 2.0, "why", None, "")


def test_that_ids_say_kind_and_subject_and_every_row_has_a_reason() -> None:
    names = [entry.id for entry in thresholds()]
    assert len(set(names)) == len(names)
    for entry in thresholds():
        assert entry.id == "_".join(filter(None, (entry.kind, entry.subject)))
        assert entry.reason
        assert entry.low <= entry.high
        assert (entry.low, entry.high) != (-inf, inf)


POOLED = {"misfit", "coverage_50", "coverage_90"}
"""Kinds with a single check, over all anchors."""


def test_that_only_a_single_subject_can_be_excused_and_its_limits_stay() -> None:
    general = {entry.kind: entry for entry in thresholds() if not entry.subject}
    for entry in thresholds():
        if entry.subject:
            assert entry.known_failure
            assert (entry.low, entry.high) == (general[entry.kind].low, general[entry.kind].high)
        elif entry.kind not in POOLED:
            assert not entry.known_failure
        assert bool(entry.known_failure) == (entry.known_value is not None)


def test_that_an_excuse_reaches_outside_the_limits_and_not_far() -> None:
    """A value that is known lies outside, by less than the limit is wide or large."""
    for entry in thresholds():
        if entry.known_value is not None:
            assert not entry.low <= entry.known_value <= entry.high
            near = entry.low if entry.known_value < entry.low else entry.high
            assert abs(entry.known_value - near) <= 2 * abs(near)


def test_that_excused_subjects_exist() -> None:
    known = {entry.id for entry in observations()} | {entry.variable for entry in observations()}
    known |= {holdout.name for holdout in holdouts()}
    assert {entry.subject for entry in thresholds()} - {""} <= known


@pytest.mark.parametrize(("value", "state"), [(-1.0, "passed"), (2.0, "passed"), (2.1, "missed"), (-1.1, "missed")])
def test_that_limits_belong_to_what_is_allowed(value: float, state: str) -> None:
    assert Check("x", "", value, LIMITS).state == state


def test_that_no_number_is_no_pass() -> None:
    assert Check("x", "", float("nan"), LIMITS).state == "missed"


def test_that_a_stated_reason_does_not_make_a_miss_a_pass() -> None:
    excused = replace(LIMITS, known_failure="The evidence ends here.", known_value=3.5)
    assert Check("x", "", 3.0, excused).state == "known failure"
    assert not Check("x", "", 3.0, excused).is_outdated
    assert Check("x", "", 1.0, excused).state == "passed"
    assert Check("x", "", 1.0, excused).is_outdated


@pytest.mark.parametrize(
    ("known", "value", "state"),
    [
        (3.5, 3.5, "known failure"),
        (3.5, 3.6, "missed"),
        (3.5, -1.1, "missed"),
        (-1.5, -1.5, "known failure"),
        (-1.5, -1.6, "missed"),
        (-1.5, 2.1, "missed"),
        (3.5, float("nan"), "missed"),
    ],
)
def test_that_an_excuse_ends_at_the_value_that_is_known(known: float, value: float, state: str) -> None:
    excused = replace(LIMITS, known_failure="The evidence ends here.", known_value=known)
    assert Check("x", "", value, excused).state == state


def test_that_what_is_excused_today_may_not_get_worse() -> None:
    assert check("holdout_coverage", "household_internet_2016_2020", 0.4).state == "known failure"
    assert check("holdout_coverage", "household_internet_2016_2020", 0.0).state == "missed"
    assert check("coverage_50", "all anchors", 1.0).state == "missed"


def test_that_a_subject_with_a_row_of_its_own_is_held_against_it() -> None:
    assert check("anchor_miss", "household_internet_2011", -2.4).state == "known failure"
    assert check("anchor_miss", "household_internet_2012", -2.4).state == "missed"
    with pytest.raises(KeyError, match="happiness"):
        check("happiness", "", 1.0)


def test_that_every_anchor_of_quality_a_is_checked_and_no_other() -> None:
    fits = tuple(
        SeriesFit(entry.variable, entry.element, (observation_fit(entry, np.full(3, entry.centre + 3 * entry.spread)),))
        for entry in observations()
        if entry.year >= 2008 and entry.variable not in ("egdi", "offshoring_exports_trade_body")
    )
    found = list(fit_checks(fits))
    anchors = {entry.subject for entry in found if entry.kind == "anchor_miss"}
    assert anchors == {entry.id for entry in observations() if entry.is_fitted and entry.quality == "A"}
    assert all(
        entry.state != "passed"
        for entry in found
        if entry.kind in ("anchor_miss", "misfit", "coverage_50", "coverage_90")
    )


def test_that_whatever_breaks_is_missed() -> None:
    found = list(
        structure_checks(
            [Balance("money", 1e-6)],
            [Extreme("zero budget", "every end", 9, ("seats is -1 in 2012",))],
            [Direction("more money", "startups", 0.1), Direction("more money", "seats", -0.2)],
        )
    )
    assert [(entry.kind, entry.state) for entry in found] == [
        ("conservation", "missed"),
        ("extremes", "missed"),
        ("directions", "missed"),
    ]
    assert found[1].detail == "seats is -1 in 2012"
    assert found[2].detail == "seats by 20.00%"


def test_that_a_harmful_loop_and_a_far_limit_are_missed() -> None:
    whole, cut = (KnockoutEffect(knockouts()[0], {}, misfit) for misfit in (1.0, 0.5))
    steps = [FinerStep("offshoring_jobs", 1.0, {2: 0.0, 4: 0.2, 8: 0.3})]
    assert [entry.state for entry in behaviour_checks(steps, (whole, cut))] == ["missed", "missed"]
    assert [entry.state for entry in behaviour_checks([], (cut, whole))] == ["passed"]
