"""What is said about how a difference comes about."""

import pytest

from scenarios.explanation.output import scenario_trace
from scenarios.explanation.statements import TEMPLATES, TraceFilling, trace_in_english, trace_statements
from scenarios.library import library
from scenarios.scenario import Scenario
from scenarios.storage.files import load
from simulation.analysis.attribution import Question, Trace

OFFICIAL = Scenario("Official")
JOBS = Question("offshoring_jobs", "", 2030)


@pytest.fixture(scope="module")
def found() -> Trace:
    """How more training leads to more jobs."""
    return scenario_trace(OFFICIAL, load(library()["training_first"]), JOBS, members=60)


def test_that_numbers_are_those_of_the_run(found: Trace) -> None:
    text = " ".join(trace_in_english(found))
    assert text.startswith(f"Offshoring jobs in 2030: {found.other:,.0f} jobs instead of {found.one:,.0f}, on average ")
    assert f"over 60 futures: +{found.difference:,.0f}." in text
    hires = found.stages[0].followed
    assert hires is not None
    one, other = (mean[22].sum() for mean in found.means["hires"])
    assert f"+{hires.part:,.0f} comes through: Hires ({other:,.0f} instead of {one:,.0f} in 2030)." in text
    assert "Against it: People leaving the sector -" in text
    assert "It goes back to the lever: Training places opened · " in text
    assert "skills hold hires back in most of the futures from 20" in text


def test_that_every_template_is_for_translators(found: Trace) -> None:
    assert {sentence.template for sentence in trace_statements(found)} <= set(TEMPLATES)


def test_that_another_writer_and_language_can_say_it(found: Trace) -> None:
    def write(filling: TraceFilling) -> str:
        return "…" if isinstance(filling, int) else type(filling).__name__.lower()

    def translate(template: str) -> str:
        return {TEMPLATES[0]: "{year} | {result} | {change} | {one} {other} {members}"}.get(template, template)

    first = next(trace_statements(found))
    assert first.text(write, translate) == "… | quantity | change | amount amount count"


def test_that_what_has_no_unit_is_given_none() -> None:
    other = OFFICIAL.with_value("budget", "governance", 2030, 0.0)
    found = scenario_trace(OFFICIAL, other, Question("governance_intensity", "", 2030), members=5)
    first = next(iter(trace_in_english(found)))
    assert first == (
        f"Governance intensity in 2030: {found.other:,.3g} instead of {found.one:,.3g}, on average over 5 futures: "
        f"{found.difference:+,.3g}."
    )


def test_that_no_difference_is_said() -> None:
    found = scenario_trace(OFFICIAL, OFFICIAL, JOBS, members=2)
    assert list(trace_in_english(found)) == [f"Offshoring jobs in 2030: {found.one:,.0f} in both."]


def test_that_a_single_run_is_called_one() -> None:
    planned = OFFICIAL.with_reading("as_planned")
    found = scenario_trace(planned, planned.with_value("budget", "it_industry", 2010, 0.0), JOBS, members=9)
    assert "in this single run: " in next(iter(trace_in_english(found)))
