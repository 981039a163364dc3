"""Design files: what they mean, and everything that can be wrong with them."""

from pathlib import Path

import numpy as np
import pytest

from scenarios.scenario import Scenario
from scenarios.storage.problems import ScenarioFileError
from scenarios.sweep.design import load_design, parse_design
from scenarios.sweep.run import asked_of, at_point, run_sweep
from simulation.steps import finished

GRID = """
format = 1
[budget.it_industry]
"2027-2030" = {low = 300, high = 900, steps = 3}
[training_places.conversion]
"2028" = {values = [5000, 20000]}
[assumptions]
ai_realised_share = {values = [0.2, 0.4]}
market_growth.crm.2025 = {low = -0.1, high = 0.0, steps = 2}
"""


def test_that_a_grid_has_every_combination() -> None:
    design = parse_design(GRID, "grid.toml")
    assert (design.kind, design.points) == ("grid", 24)
    assert [axis.name for axis in design.axes] == [
        "budget.it_industry.2027-2030",
        "training_places.conversion.2028",
        "assumptions.ai_realised_share",
        "assumptions.market_growth.crm.2025",
    ]
    points = list(design.values())
    assert len(set(points)) == len(points) == 24
    assert points[0] == (300.0, 5000.0, 0.2, -0.1)
    assert points[1] == (300.0, 5000.0, 0.2, 0.0)
    assert points[-1] == (900.0, 20000.0, 0.4, 0.0)


@pytest.mark.parametrize("kind", ["latin_hypercube", "sobol"])
def test_that_random_points_stay_within_their_ranges(kind: str) -> None:
    text = GRID.replace("format = 1", f'format = 1\ndesign = "{kind}"\npoints = 64\nseed = 3')
    text = text.replace(", steps = 3", "").replace(", steps = 2", "")
    points = np.array(list(parse_design(text, "cube.toml").values()))
    assert points.shape == (64, 4)
    assert 300 <= points[:, 0].min() < 330
    assert 870 < points[:, 0].max() <= 900
    assert set(points[:, 1]) == {5000.0, 20000.0}
    assert -0.1 <= points[:, 3].min() < points[:, 3].max() <= 0.0


def test_that_a_point_changes_its_axes_alone() -> None:
    official = Scenario("Official")
    text = """
format = 1
[budget.governance]
"2025-2026" = {values = [2], relative = true}
[it_industry_mix.incentives]
2027 = {values = [0.5]}
"""
    design = parse_design(text, "one.toml")
    changed = at_point(official, design.axes, next(design.values()))
    assert changed.value("budget", "governance", 2025) == 2 * official.value("budget", "governance", 2025)
    assert changed.value("budget", "governance", 2027) == official.value("budget", "governance", 2027)
    assert changed.value("it_industry_mix", "incentives", 2027) == 0.5
    others = ("startups_clusters", "tech_valleys")
    before, after = ([one.value("it_industry_mix", name, 2027) for name in others] for one in (official, changed))
    assert sum(after) == pytest.approx(0.5)
    assert after[0] / after[1] == pytest.approx(before[0] / before[1], rel=1e-3)
    assert changed.value("it_industry_mix", "incentives", 2028) == official.value("it_industry_mix", "incentives", 2028)
    assert {difference.lever for difference in changed.differs()} == {"budget", "it_industry_mix"}


def test_that_a_sweep_asks_for_the_targets_of_the_last_year() -> None:
    official = Scenario("Official")
    asked = asked_of(official, (), (), ())
    assert [entry.target.id for entry in asked if entry.target] == ["offshoring_jobs_2030", "offshoring_exports_2030"]
    design = parse_design("format = 1\n[assumptions]\nai_realised_share = {values = [0.2, 0.6]}\n", "two.toml")
    sweep = finished(run_sweep(official, design, asked, members=50))
    jobs = [answers[0].central for answers in sweep.answers]
    assert jobs[0] > jobs[1]
    own = official.with_assumption("ai_realised_share", 0.2)
    (alone,) = finished(
        run_sweep(
            own,
            parse_design("format = 1\n[budget.governance]\n2030 = {values = [1], relative = true}\n", "same.toml"),
            asked,
            members=50,
        )
    ).answers
    assert alone[0].central == pytest.approx(jobs[0], rel=1e-12)


AXIS = "[assumptions]\nai_realised_share = {values = [0.2]}\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "does not say its format"),
        ("format = 2\n" + AXIS, "newer version"),
        ("format = 1\n", "the design varies nothing"),
        ('format = 1\ndesign = "star"\n' + AXIS, "design has a value that is not known. Found: “star”. Allowed: grid"),
        ("format = 1\npoint = 3\n" + AXIS, "“point” is not known. Allowed: format, design, points"),
        ("format = 1\npoints = 3\n" + AXIS, "line 2: a grid has as many points as its values make"),
        ('format = 1\ndesign = "sobol"\n' + AXIS, "needs to know how many points"),
        ('format = 1\ndesign = "sobol"\npoints = 100\n' + AXIS, "Found: 100. Write 64 or 128."),
        ('format = 1\ndesign = "latin_hypercube"\npoints = 30000\n' + AXIS, "Allowed: 1 to 20,000"),
        ("format = 1\n[budget.it_industri]\n2027 = {values = [1]}\n", "Did you mean it_industry?"),
        ("format = 1\n[budget.it_industry]\n2050-2060 = {values = [1]}\n", "no span of years"),
        ('format = 1\n[budget.it_industry]\n"2030-2027" = {values = [1]}\n', "no span of years"),
        ("format = 1\n[budget.it_industry]\nsoon = {values = [1]}\n", "“soon” is not a year"),
        ("format = 1\n[budget.it_industry]\n2027 = {values = [-1]}\n", "Found: -1. Allowed: 0 to 100,000 (MAD million"),
        ("format = 1\n[budget.it_industry]\n2027 = {values = [200], relative = true}\n", "Allowed: 0 to 100 (times"),
        ("format = 1\n[budget.it_industry]\n2027 = {low = 1}\n", "needs either values, or low and high"),
        ("format = 1\n[budget.it_industry]\n2027 = {}\n", "needs either values, or low and high"),
        ("format = 1\n[budget.it_industry]\n2027 = {low = 1, high = 2}\n", "needs steps"),
        ("format = 1\n[budget.it_industry]\n2027 = {low = 2, high = 1, steps = 2}\n", "is not below high"),
        ("format = 1\n[budget.it_industry]\n2027 = {values = [1], steps = 2}\n", "has values and steps"),
        ('format = 1\n[budget.it_industry]\n2027 = {values = "all"}\n', "budget.it_industry.2027.values"),
        ("format = 1\n[budget.it_industry]\n2027 = {values = [nan]}\n", "must be a finite number. Found: nan."),
        ("format = 1\n[budget.it_industry]\n2027 = {values = []}\n", "has too few entries. Found: a list. Allowed: at"),
        (f"format = 1\n[budget.it_industry]\n2027 = {{values = {[1] * 1001}}}\n", "Allowed: at most 1,000. Leave some"),
        (
            'format = 1\ndesign = "sobol"\npoints = 4\n[budget.governance]\n2027 = {low = 1, high = 2, steps = 3}\n',
            "has steps, which only a grid takes",
        ),
        ("format = 1\n[employer_mix.offshoring]\n2027 = {values = [1.5]}\n", "Allowed: 0 to 1 (a share)"),
        ("format = 1\n[employer_mix.offshoring]\n2027 = {values = [1], relative = true}\n", "cannot be relative"),
        ("format = 1\n[assumptions]\nai_realised = {values = [0.2]}\n", "Did you mean ai_realised_share?"),
        ("format = 1\n[assumptions]\nmarket_growth.crm = {values = [0.2]}\n", "It has parts: market_growth.crm.2009"),
        ("format = 1\n[assumptions]\nai_realised_share = {values = [0.9]}\n", "Found: 0.9. Allowed: 0.1 to 0.7"),
        ("format = 1\n[assumptions]\nai_realised_share = 0.3\n", "must be a table"),
        ("format = 1\n" + "[assumptions]\nai_realised_share = {values = [0.3]\n", "this is not TOML"),
    ],
)
def test_that_a_mistake_is_named_with_key_found_and_allowed(text: str, words: str) -> None:
    with pytest.raises(ScenarioFileError) as failure:
        parse_design(text, "grid.toml")
    assert words in str(failure.value)
    assert str(failure.value).startswith("grid.toml")


def test_that_overlapping_years_and_too_many_points_are_told_together() -> None:
    text = """
format = 1
[budget.it_industry]
"2027-2030" = {low = 1, high = 2, steps = 500}
"2030" = {low = 1, high = 2, steps = 500}
[employer_mix.offshoring]
2027 = {values = [0.1]}
[employer_mix.administration]
2027 = {values = [0.1]}
"""
    with pytest.raises(ScenarioFileError) as failure:
        parse_design(text, "grid.toml")
    said = str(failure.value)
    assert "the grid has too many points. Found: 250,000. Allowed: up to 20,000." in said
    assert "budget.it_industry.2030 varies years in which budget.it_industry.2027-2030 varies it already" in said
    assert "of a mix one share can be varied at a time" in said
    assert len(failure.value.problems) == 3


def test_that_a_file_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(ScenarioFileError, match="there is no such file"):
        load_design(tmp_path / "grid.toml")
