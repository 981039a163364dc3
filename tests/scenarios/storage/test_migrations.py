"""Older formats, step by step to the current one. What these tests hold is frozen."""

import pytest

from scenarios.storage.migrations import CURRENT_FORMAT, migrate, old_name
from scenarios.storage.parsing import parse
from scenarios.storage.problems import ScenarioFileError

FORMAT_0 = """\
format = 0
name = "Before the release"
seed = 5

[rubrics.it_industry]
2027 = 900

[training.degree]
2027 = 30000
"""


def test_that_format_0_becomes_format_1() -> None:
    scenario, old_format = parse(FORMAT_0, "old.toml")
    assert old_format == 0
    assert (scenario.title, scenario.seed, scenario.reading) == ("Before the release", 5, "as_observed")
    assert scenario.differences == {
        "budget": {"it_industry": {2027: 900}},
        "training_places": {"degree": {2027: 30_000}},
    }


def test_that_the_given_document_stays_as_it_is() -> None:
    document = {"format": 0, "name": "x", "rubrics": {}}
    assert migrate(document) == {"format": 1, "title": "x", "budget": {}, "reading": "as_observed"}
    assert document == {"format": 0, "name": "x", "rubrics": {}}


def test_that_the_current_format_is_left_alone() -> None:
    document = {"format": CURRENT_FORMAT, "anything": 1}
    assert migrate(document) == document


def test_that_a_problem_is_shown_on_its_old_line() -> None:
    with pytest.raises(ScenarioFileError) as caught:
        parse(FORMAT_0.replace("900", "-900"), "old.toml")
    (problem,) = caught.value.problems
    assert (problem.key, problem.line) == ("budget.it_industry.2027", 6)
    assert old_name("budget", 0) == "rubrics"
    assert old_name("budget", 1) == "budget"


def test_that_an_old_name_beside_a_new_one_is_found() -> None:
    with pytest.raises(ScenarioFileError, match="“rubrics” is not known"):
        parse(FORMAT_0 + "[budget]\n", "old.toml")
