"""What a planner can say: every figure in the sentences is one of the run."""

import re

import numpy as np
import pytest

from scenarios.library import library
from scenarios.results.outcome import Outcome, run_scenario
from scenarios.results.statements import (
    ALWAYS,
    COMPUTED,
    NEVER,
    SEEN,
    TEMPLATES,
    UNSEEN,
    Amount,
    Count,
    Share,
    statement,
    statements_in_english,
)
from scenarios.scenario import ExportsBase, Scenario
from scenarios.storage.files import load
from simulation.declare import Array
from simulation.observations import history

FIRST = "offshoring_jobs_2030"


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    """The official scenario in an ordinary run."""
    return run_scenario(load(library()["official"]))


def drawn_of(outcome: Outcome) -> dict[str, Array]:
    """The draws behind a run."""
    return outcome.scenario.uncertainty().draw(0, outcome.projection.members)


def test_that_both_targets_of_2030_get_a_statement(outcome: Outcome) -> None:
    assert list(statements_in_english(outcome)) == [FIRST, "offshoring_exports_2030"]


def test_that_the_figures_are_those_of_the_run(outcome: Outcome) -> None:
    entry = next(entry for entry in outcome.assessments if entry.target.id == FIRST)
    text = statements_in_english(outcome)[FIRST]
    for value in (entry.projected, entry.p05, entry.p95, entry.target.value):
        assert f"{value:,.0f}" in text
    assert "270,000 jobs" in text
    frame = outcome.projection.frame(2030)
    share = frame.mean("binds_skills")[0]
    assert f"missing skills cost more than 2 % of the hires of 2030 in {100 * share:.0f} % of the futures" in text
    above = np.mean(entry.target.draws(frame) > 148_500)
    assert (
        f"The last figure published is 148,500 jobs for 2024; {100 * above:.0f} % of the futures end above it" in text
    )


def test_that_the_other_base_is_never_left_out(outcome: Outcome) -> None:
    exports = np.sort(outcome.projection.frame(2030).draws("offshoring_exports", total=True)[0])
    quoted = statements_in_english(outcome)["offshoring_exports_2030"]
    assert "40.0 billion MAD" in quoted
    assert "the same aim would be 58.5 billion MAD" in quoted
    assert f"{100 * np.mean(exports >= 40 * 0.999):.0f} % of the 1,000 futures computed reach the aim" in quoted
    rebased = run_scenario(Scenario("x").with_exports_base("re_based"))
    assert (
        "As it was quoted, on an older series, the aim is 40.0"
        in statements_in_english(rebased)["offshoring_exports_2030"]
    )


def test_that_impossible_and_certain_are_told_apart(outcome: Outcome) -> None:
    from dataclasses import replace

    entry = next(entry for entry in outcome.assessments if entry.target.id == FIRST)
    for value, template in ((0.0, NEVER), (1.0, ALWAYS)):
        found = [sentence.template for sentence in statement(replace(entry, probability=value), drawn_of(outcome))]
        assert template in found


def test_that_what_was_published_for_the_year_stands_beside_it(outcome: Outcome) -> None:
    entry = next(entry for entry in outcome.assessments if entry.target.id == "students_equipped_2013")
    seen = [sentence for sentence in statement(entry, drawn_of(outcome)) if sentence.template == SEEN]
    assert [sentence.fillings["value"] for sentence in seen] == [Amount("students_equipped", 86_000, with_unit=True)]


def test_that_a_sentence_can_be_said_in_another_language(outcome: Outcome) -> None:
    entry = next(entry for entry in outcome.assessments if entry.target.id == FIRST)
    sentence = next(iter(statement(entry, drawn_of(outcome))))
    text = sentence.text(
        lambda filling: "7" if isinstance(filling, Amount) else "·", lambda template: template.upper().lower()
    )
    assert "7 in the middle, 7 to 7 in nine futures of ten" in text


def test_that_every_place_of_a_sentence_is_filled(outcome: Outcome) -> None:
    said = [sentence for entry in outcome.assessments for sentence in statement(entry, drawn_of(outcome))]
    for sentence in said:
        assert sentence.template in TEMPLATES
        assert set(re.findall(r"{(\w+)}", sentence.template)) == set(sentence.fillings)
    kinds = {type(filling) for sentence in said for filling in sentence.fillings.values()}
    assert {Amount, Share, Count, int, tuple} <= kinds


def test_that_a_single_run_names_no_drivers() -> None:
    planned = run_scenario(Scenario("x").with_reading("as_planned"))
    text = statements_in_english(planned)[FIRST]
    assert text.endswith("in this single run; the aim is 270,000 jobs.")


def test_that_a_few_runs_are_no_single_run() -> None:
    text = statements_in_english(run_scenario(Scenario("x"), members=5))[FIRST]
    assert text.endswith("in the middle of 5 runs, too few for a range; the aim is 270,000 jobs.")


def test_that_a_half_year_scaled_to_a_year_is_no_last_figure_published(outcome: Outcome) -> None:
    text = statements_in_english(outcome)["offshoring_exports_2030"]
    assert "The last figure published is 26.2 billion MAD for 2024" in text
    assert "27.2" not in text


def test_that_what_was_computed_from_published_figures_is_not_said_to_be_published(outcome: Outcome) -> None:
    entry = next(entry for entry in outcome.assessments if entry.target.id == "household_internet_2013")
    said = [sentence.template for sentence in statement(entry, drawn_of(outcome))]
    assert COMPUTED in said
    assert SEEN not in said


@pytest.mark.parametrize(("base", "other"), [("as_quoted", "58.5"), ("re_based", "40.0")])
def test_that_a_single_run_never_leaves_out_the_other_base(base: ExportsBase, other: str) -> None:
    planned = run_scenario(Scenario("x").with_reading("as_planned").with_exports_base(base))
    assert f"{other} billion MAD." in statements_in_english(planned)["offshoring_exports_2030"]


def test_that_a_verdict_without_a_published_result_is_said_to_be_the_models_alone(outcome: Outcome) -> None:
    for entry in outcome.assessments:
        seen = {seen.year for seen in history(entry.target.variable, entry.target.element)}
        said = [sentence.template for sentence in statement(entry, {})]
        is_past = entry.target.origin == "plan_2013"
        assert (UNSEEN in said) == (is_past and entry.target.year not in seen), entry.target.id
