"""Sweeps from ranges: the same numbers as from a design file, and amounts that a scenario takes over."""

import json
from pathlib import Path

import pytest

from scenarios.editing.spread import total
from scenarios.results.outcome import run_scenario
from scenarios.scenario import Scenario
from scenarios.sweep.design import parse_design
from scenarios.sweep.output import sweep_results
from scenarios.sweep.ranges import (
    Range,
    design_text,
    grid_design,
    present_amount,
    swept_names,
    usual_range,
    with_ranged,
)
from scenarios.sweep.run import asked_of, run_sweep
from simulation.steps import finished
from tests.scenarios.conftest import InProcess

YEARS = range(2025, 2031)
OFFICIAL = Scenario("Official")
PAIRS = (
    (Range("budget.it_industry", 0.0, 6000.0), Range("training_places.conversion", 20_000.0, 90_000.0)),
    (Range("it_industry_mix.incentives", 0.1, 0.9), Range("assumptions.ai_realised_share", 0.1, 0.7)),
    (Range("budget.governance", 50.0, 400.0),),
)


@pytest.mark.parametrize("ranges", PAIRS)
def test_that_the_file_of_a_design_gives_the_design(ranges: tuple[Range, ...]) -> None:
    design = grid_design(OFFICIAL, ranges, YEARS, 5)
    read = parse_design(design_text(design), "design.toml")
    assert [axis.name for axis in read.axes] == [axis.name for axis in design.axes]
    assert list(read.values()) == list(design.values())
    assert [(axis.lever, axis.element, axis.years, axis.is_relative) for axis in read.axes] == [
        (axis.lever, axis.element, axis.years, axis.is_relative) for axis in design.axes
    ]


def test_that_the_command_gives_the_same_numbers(command: InProcess, tmp_path: Path) -> None:
    design = grid_design(OFFICIAL, PAIRS[0], YEARS, 3)
    sweep = finished(run_sweep(OFFICIAL, design, asked_of(OFFICIAL, (), (), ()), members=40))
    path = tmp_path / "grid.toml"
    path.write_text(design_text(design), encoding="utf-8")
    code, out, _ = command("sweep", "official", path, "--members", "40", "--format", "json")
    printed = json.loads(out)
    assert code == 0
    own = sweep_results(sweep, "official").machine
    assert isinstance(own, dict)
    assert printed["points"] == own["points"]
    assert printed["axes"] == own["axes"]


@pytest.mark.parametrize("ranges", PAIRS)
def test_that_a_point_taken_over_gives_what_the_sweep_says(ranges: tuple[Range, ...]) -> None:
    design = grid_design(OFFICIAL, ranges, YEARS, 3)
    asked = asked_of(OFFICIAL, ("offshoring_exports_2030",), ("offshoring_jobs",), ())
    sweep = finished(run_sweep(OFFICIAL, design, asked, members=40))
    amounts = tuple(entry.high for entry in ranges)
    adopted = with_ranged(OFFICIAL, ranges, amounts, YEARS)
    for entry, amount in zip(ranges, amounts, strict=True):
        assert present_amount(adopted, entry.name, YEARS) == pytest.approx(amount, rel=1e-6)
    outcome = run_scenario(adopted, members=40, threads=1)
    target = next(entry for entry in outcome.assessments if entry.target.id == "offshoring_exports_2030")
    assert target.probability == sweep.answers[-1][0].probability
    assert target.projected == pytest.approx(float(sweep.answers[-1][0].band[2]), rel=1e-6)


def test_that_every_thing_has_a_usual_range_around_what_is() -> None:
    for name in swept_names():
        usual = usual_range(OFFICIAL, name, YEARS)
        assert usual.low < usual.high, name
        present = present_amount(OFFICIAL, name, YEARS)
        assert (present is None) == usual.is_assumption, name
        assert present is None or usual.low <= present <= usual.high, name


def test_that_an_assumption_has_a_place_where_it_is_settled_or_nothing_varies() -> None:
    name = "assumptions.ai_realised_share"
    assert present_amount(OFFICIAL, name, YEARS) is None
    assert present_amount(OFFICIAL.with_assumption("ai_realised_share", 0.2), name, YEARS) == 0.2
    assert present_amount(OFFICIAL.with_reading("as_planned"), name, YEARS) is not None


def test_that_nothing_is_spread_evenly_where_there_is_nothing() -> None:
    nothing = with_ranged(OFFICIAL, (Range("budget.governance", 0.0, 1.0),), (0.0,), YEARS)
    design = grid_design(nothing, (Range("budget.governance", 0.0, 600.0),), YEARS, 3)
    assert design.axes[0].values == (0.0, 50.0, 100.0)
    assert not design.axes[0].is_relative
    some = with_ranged(nothing, (Range("budget.governance", 0.0, 1.0),), (600.0,), YEARS)
    assert total(some, "budget", "governance", YEARS) == 600.0
