"""The findings: their numbers by hand, their formulas, their sources."""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from resources import table
from simulation import arithmetic
from simulation.arithmetic import VERDICTS, Finding, Formula, Operand, Result, Term, Unit, Verdict, findings
from simulation.arithmetic.figures import assumption, fact, highest, years_between, years_covered
from simulation.arithmetic.reckoning import Whole, written
from simulation.levers import official_levers
from simulation.model import mizan
from simulation.observations import observations
from simulation.targets import ledger

FINDINGS = {finding.id: finding for finding in findings()}
FACTS = {row["id"]: row for row in table("facts")}
CONTRADICTIONS = {row["id"]: row for row in table("contradictions")}
FILES = [Path(arithmetic.__path__[0], f"{name}.py") for name in ("offshoring", "plan_2013", "announced")]

BY_HAND = [
    # jobs: 121,500 are missing in the six years 2025 to 2030
    ("jobs_pace", "Jobs to add a year", "2025-2030", (270_000 - 148_500) / 6, 20_250),
    ("jobs_pace", "Jobs added a year", "2023-2024", 18_500 / 2, 9_250),
    ("jobs_pace", "Jobs added a year", "2021-2024", (148_500 - 100_000) / 4, 12_125),
    ("jobs_pace", "Jobs added a year", "2021-2022", (130_000 - 100_000) / 2, 15_000),
    ("jobs_pace", "Jobs added", "2024", 148_500 - 141_000, 7_500),
    ("jobs_pace", "Needed over seen", "2023-2024", 20_250 / 9_250, 2.19),
    ("jobs_pace", "Needed over seen", "2021-2024", 20_250 / 12_125, 1.67),
    ("jobs_pace", "Needed over seen", "2021-2022", 20_250 / 15_000, 1.35),
    ("jobs_pace", "Needed over seen", "2024", 20_250 / 7_500, 2.7),
    # exports: six more years at 1.0729 make 1.5256, at 1.1430 they make 2.2304
    ("exports_pace", "Aim re-based to the newer series", "2030", 40 * 26.17 / 17.9, 58.48),
    ("exports_pace", "Growth a year to the aim as quoted", "2025-2030", (40 / 26.22) ** (1 / 6) - 1, 0.073),
    ("exports_pace", "Growth a year to the aim re-based", "2025-2030", (58.48045 / 26.22) ** (1 / 6) - 1, 0.143),
    ("exports_pace", "Growth, newer series", "2024", 26.22 / 26.17 - 1, 0.0019),
    ("exports_pace", "Growth, older series", "2023", 17.9 / 15.7 - 1, 0.140),
    (
        "exports_pace",
        "Growth a year, each year on its own series",
        "2023-2024",
        (17.9 / 15.7 * 26.22 / 26.17) ** 0.5 - 1,
        0.0688,
    ),
    ("exports_pace", "Growth of the first half, from its levels", "2025H1", 13.4 / 12.9 - 1, 0.0388),
    # exports per job, thousand dirhams
    ("exports_per_job", "Exports per job", "2024", 26_220_000 / 148_500, 176.6),
    ("exports_per_job", "Exports per job, aim as quoted", "2030", 40_000_000 / 270_000, 148.1),
    ("exports_per_job", "Aim as quoted against 2024", "", (40 / 270) / (26.22 / 148.5) - 1, -0.161),
    ("exports_per_job", "Exports per job, older series", "2023", 17_900_000 / 141_000, 127.0),
    ("exports_per_job", "Aim as quoted against 2023, older series", "", (40 / 270) / (17.9 / 141) - 1, 0.167),
    ("exports_per_job", "Exports per job, aim re-based", "2030", 58_480_447 / 270_000, 216.6),
    ("exports_per_job", "Aim re-based against 2024", "", (58.480447 / 270) / (26.22 / 148.5) - 1, 0.2267),
    # what is called a doubling
    ("doubling", "Exports aimed at over those of 2024", "", 40 / 26.22, 1.526),
    ("doubling", "Twice the exports of 2024", "", 2 * 26.22, 52.44),
    ("doubling", "Jobs aimed at over those of 2024", "", 270_000 / 148_500, 1.82),
    ("doubling", "Exports aimed at over those of 2023, older series", "", 40 / 17.9, 2.23),
    ("doubling", "Jobs aimed at over those of 2022", "", 270_000 / 130_000, 2.08),
    # the two series
    ("exports_base", "Newer over older series, same year", "2023", 26.17 / 17.9, 1.462),
    ("exports_base", "Aim over the older series", "", 40 / 17.9, 2.23),
    ("exports_base", "Growth a year when the aim was set", "2024-2030", (40 / 17.9) ** (1 / 7) - 1, 0.1217),
    ("exports_base", "Growth a year to the aim re-based", "2025-2030", (58.48045 / 26.22) ** (1 / 6) - 1, 0.143),
    # small firms: 1,200 million would be needed, 320 are there
    ("sme_grants", "Cost if every firm had the ceiling", "", 3_000 * 0.4, 1_200),
    ("sme_grants", "Money for each firm at most", "", 320_000 / 3_000, 106.7),
    ("sme_grants", "Of the ceiling", "", 106.667 / 400, 0.267),
    ("sme_grants", "Firms that the money is enough for at the ceiling", "", 320 / 0.4, 800),
    ("sme_grants", "Paid for each firm reached", "2013", 22_900 / 295, 77.6),
    ("sme_grants", "Firms reached of those aimed at", "2013", 295 / 3_000, 0.098),
    ("indirect_gdp", "GDP for one dirham of the rubric", "", 20_000 / 320, 62.5),
    ("indirect_gdp", "GDP for each firm", "", 20_000 / 3_000, 6.67),
    ("indirect_gdp", "GDP for one dirham of the whole budget", "", 20_000 / 5_187, 3.86),
    # the calendar of launches
    ("egov_calendar", "Sum of the parts", "2008", 8 + 8 + 0, 16),
    ("egov_calendar", "Sum of the parts", "2009", 15 + 20 + 6, 41),
    ("egov_calendar", "Sum of the parts", "2010", 17 + 28 + 13, 58),
    ("egov_calendar", "Sum of the parts", "2011", 22 + 30 + 13, 65),
    ("egov_calendar", "Sum of the parts", "2012", 23 + 33 + 13, 69),
    ("egov_calendar", "Sum of the parts", "2013", 30 + 42 + 17, 89),
    ("egov_calendar", "Sum over the printed total", "2008", 16 - 16, 0),
    ("egov_calendar", "Sum over the printed total", "2009", 41 - 41, 0),
    ("egov_calendar", "Sum over the printed total", "2010", 58 - 53, 5),
    ("egov_calendar", "Sum over the printed total", "2011", 65 - 63, 2),
    ("egov_calendar", "Sum over the printed total", "2012", 69 - 69, 0),
    ("egov_calendar", "Sum over the printed total", "2013", 89 - 89, 0),
    ("transactional_services", "Reached of the number in the text", "2013", 6 / 40, 0.15),
    ("transactional_services", "Reached of the chart's first series", "2013", 6 / 30, 0.2),
    ("transactional_services", "Reached of the chart's second series", "2013", 6 / 42, 0.143),
    # training: 30,000 places at 30 thousand dirhams are 900 million in five years
    ("training_budget", "Places a year", "2009-2013", 30_000 / 5, 6_000),
    ("training_budget", "Cost a year", "2009-2013", 6_000 * 0.030, 180),
    ("training_budget", "Cost a year, lowest", "2009-2013", 6_000 * 0.007, 42),
    ("training_budget", "Cost a year, highest", "2009-2013", 6_000 * 0.065, 390),
    ("training_budget", "Cost over the whole budget", "2009-2013", 900 / 5_187, 0.1735),
    ("trainees_and_jobs", "People to train", "2009-2013", 2_000 + 15_000 + 4_500 + 1_500 + 7_000, 30_000),
    ("trainees_and_jobs", "Of them for the IT sector", "2009-2013", 30_000 - 1_500 - 7_000, 21_500),
    ("trainees_and_jobs", "Jobs to add", "", 58_000 - 32_000, 26_000),
    ("trainees_and_jobs", "Jobs without a trainee", "", 26_000 - 21_500, 4_500),
    ("trainees_and_jobs", "Trainees for the sector over jobs to add", "", 21_500 / 26_000, 0.827),
    ("jobs_perimeters", "Between the two figures near the aim", "", 58_000 - 57_000, 1_000),
    ("jobs_perimeters", "What the mistake would claim as reached", "", 57_000 / 58_000, 0.983),
    ("jobs_perimeters", "Between the two figures near the start", "", 32_000 - 32_000, 0),
    ("jobs_perimeters", "Whole ICT market over the start", "", 41_000 / 32_000, 1.28),
    # earlier plans: 68,000 jobs and 14.5 billion announced for 2015, 60,000 jobs and 18 billion for 2020
    ("earlier_plans", "IT offshoring turnover: share of the increase reached", "2013", 1.2 / 5.2, 0.231),
    ("earlier_plans", "Offshoring jobs: share of the increase reached", "2015", 31_000 / 68_000, 0.456),
    ("earlier_plans", "Offshoring revenue: share of the increase reached", "2015", 2.04 / 14.5, 0.141),
    ("earlier_plans", "Offshoring jobs, lowest count: share of the increase reached", "2020", 37 / 60, 0.617),
    ("earlier_plans", "Offshoring jobs, highest count: share of the increase reached", "2020", 67 / 60, 1.117),
    ("earlier_plans", "Offshoring revenue: share of the increase reached", "2020", 6 / 18, 0.333),
    # carried on
    ("extrapolation", "Jobs, at the pace of the last two years", "2030", 148_500 + 6 * 9_250, 204_000),
    ("extrapolation", "Jobs, at the pace since 2020", "2030", 148_500 + 6 * 12_125, 221_250),
    ("extrapolation", "Exports, at the growth of the first half of 2025", "2030", 26.22 * 1.035**6, 32.23),
    ("extrapolation", "Jobs short of the aim, at the pace since 2020", "2030", 270_000 - 221_250, 48_750),
    ("extrapolation", "Exports short of the aim as quoted", "2030", 40 - 32.23107, 7.77),
]
"""Finding, step, year, the arithmetic by hand, and what it gives in digits that can be checked at a glance."""


def value(finding: str, label: str, year: str) -> float:
    (result,) = [entry for entry in FINDINGS[finding].results if (entry.label, entry.year) == (label, year)]
    return result.value


@pytest.mark.parametrize(("finding", "label", "year", "by_hand", "glance"), BY_HAND)
def test_that_a_step_agrees_with_the_hand(finding: str, label: str, year: str, by_hand: float, glance: float) -> None:
    assert value(finding, label, year) == pytest.approx(by_hand, rel=1e-5, abs=1e-9)
    assert by_hand == pytest.approx(glance, rel=0.01)


def test_that_no_step_is_left_unchecked() -> None:
    checked = {row[:3] for row in BY_HAND} | {
        (finding, "Aim re-based to the newer series", "2030") for finding in ("exports_per_job", "exports_base")
    }
    every = [(finding.id, entry.label, entry.year) for finding in findings() for entry in finding.results]
    assert len(every) == len(set(every))
    assert set(every) == checked


@pytest.mark.parametrize(
    ("computed", "finding", "label", "year"),
    [
        ("DX-002", "exports_per_job", "Exports per job", "2024"),
        ("DX-003", "exports_per_job", "Exports per job, aim as quoted", "2030"),
        ("DX-005", "jobs_pace", "Jobs added a year", "2021-2022"),
        ("DX-007", "jobs_pace", "Jobs added", "2024"),
        ("DX-008", "jobs_pace", "Jobs to add a year", "2025-2030"),
        ("DX-010", "exports_pace", "Growth a year to the aim as quoted", "2025-2030"),
        ("DX-019", "sme_grants", "Money for each firm at most", ""),
        ("DX-020", "indirect_gdp", "GDP for one dirham of the rubric", ""),
        ("DX-023", "trainees_and_jobs", "Of them for the IT sector", "2009-2013"),
        ("E086", "exports_base", "Newer over older series, same year", "2023"),
    ],
)
def test_that_a_step_agrees_with_the_computed_fact(computed: str, finding: str, label: str, year: str) -> None:
    printed = FACTS[computed]["value"]
    digits = len(printed.partition(".")[2])
    assert value(finding, label, year) == pytest.approx(float(printed), abs=0.501 * 10**-digits)


def test_that_the_aims_are_those_of_the_ledger_of_targets() -> None:
    aims = {(target.id, target.base): target for target in ledger()}
    rebased = aims["offshoring_exports_2030", "re_based"]
    for finding in ("exports_pace", "exports_per_job", "exports_base"):
        assert value(finding, "Aim re-based to the newer series", "2030") == pytest.approx(rebased.value)
    jobs = aims["offshoring_jobs_2030", ""]
    assert jobs.base_value is not None
    assert jobs.base_year is not None
    needed = (jobs.value - jobs.base_value) / (jobs.year - jobs.base_year)
    assert value("jobs_pace", "Jobs to add a year", "2025-2030") == needed


def test_that_the_places_are_those_of_the_official_levers() -> None:
    places = official_levers()["training_places"]
    assert value("training_budget", "Places a year", "2009-2013") == sum(track[2011] for track in places.values())


def test_that_revenue_fell_shorter_than_jobs_both_times() -> None:
    for year in ("2015", "2020"):
        results = [entry for entry in FINDINGS["earlier_plans"].results if entry.year == year]
        (revenue,) = [entry.value for entry in results if "revenue" in entry.label]
        assert all(revenue < entry.value for entry in results if "jobs" in entry.label)


@pytest.mark.parametrize("finding", findings(), ids=lambda finding: finding.id)
def test_that_every_figure_has_sources_that_state_it(finding: Finding) -> None:
    assumptions = {cell.id: cell for entry in mizan().parameters.values() for cell in entry.assumptions}
    observed = {entry.id: entry for entry in observations()}
    assert finding.terms
    for term in finding.terms:
        first = term.sources[0]
        if term.kind == "assumption":
            cell = assumptions[first]
            assert term.value in (cell.value, cell.low, cell.high)
        elif first in observed:
            entry = observed[first]
            assert term.value in (entry.value, entry.value + entry.tolerance_above)
        else:
            assert {float(FACTS[key]["value"]) for key in term.sources} == {term.value}
            assert {FACTS[key]["year"][-4:] for key in term.sources} == {term.year[-4:]}
        assert all(FACTS[key]["confidence"] != "unusable" for key in term.sources if key in FACTS)
        assert all(key in FACTS for key in term.sources[1:])
        assert term.unit in get_args(Unit)
        assert term.label


def leaves(operand: Operand) -> Iterator[Term]:
    """The figures that a quantity is worked out from, in the end."""
    if isinstance(operand, Term):
        yield operand
    elif isinstance(operand, Result):
        yield from leaves(operand.formula)
    elif isinstance(operand, Formula):
        yield from (*leaves(operand.left), *leaves(operand.right))


@pytest.mark.parametrize("finding", findings(), ids=lambda finding: finding.id)
def test_that_every_figure_is_used_and_stated(finding: Finding) -> None:
    told = {quantity for _, quantity in finding.sentence.values}
    assert set(finding.terms) == {term for entry in finding.results for term in leaves(entry)} | (
        told - {*finding.results}
    )


def worked_out(formula: str) -> float:
    """A formula as people read it, worked out from its printed numbers."""
    text = formula.replace(",", "").replace("×", "*").replace("−", "-").replace("^", "**")
    for word, factor in (("billion", "*1e9"), ("million", "*1e6"), ("thousand", "*1e3"), ("%", "/100")):
        text = re.sub(rf"([\d.]+) {word}", rf"(\1{factor})", text)
    assert re.fullmatch(r"[\d.e()*/+ -]+", text), text
    return float(eval(text, {"__builtins__": {}}))


@pytest.mark.parametrize("finding", findings(), ids=lambda finding: finding.id)
def test_that_every_formula_can_be_followed_by_its_reader(finding: Finding) -> None:
    for result in finding.results:
        assert worked_out(str(result.formula)) == pytest.approx(result.amount, rel=0.005, abs=0.001), result
        assert result.unit in get_args(Unit)


def test_that_formulas_have_the_brackets_they_need_and_no_more() -> None:
    two, three, five = Whole(2), Whole(3), Whole(5)
    assert str(five - (three - two)) == "5 − (3 − 2)"
    assert str(five - three - two) == "5 − 3 − 2"
    assert str(five + (three + two)) == "5 + 3 + 2"
    assert str((five + three) / (two * three)) == "(5 + 3) / (2 × 3)"
    assert str((five / three) ** (two / three) - 1) == "(5 / 3)^(2 / 3) − 1"
    assert str((five**two) ** three) == "(5^2)^3"
    assert (five - (three - two)).amount == 5 - (3 - 2)
    assert ((five**two) ** three).amount == (5**2) ** 3


@pytest.mark.parametrize("finding", findings(), ids=lambda finding: finding.id)
def test_that_every_gap_of_a_sentence_is_filled_and_every_number_comes_through_a_gap(finding: Finding) -> None:
    template = finding.sentence.template
    gaps = {gap for _, gap, _, _ in string.Formatter().parse(template) if gap is not None}
    assert gaps == {name for name, _ in finding.sentence.values}
    known = {*finding.terms, *finding.results}
    assert all(quantity in known for _, quantity in finding.sentence.values)
    assert not re.search(r"\d", re.sub(r"\b20[0-3]\d\b", "", template)), "only years are written into the words"
    text = str(finding.sentence)
    assert not re.search("[{}]", text)
    assert text.endswith(".")
    assert finding.question.endswith("?")


def test_that_a_sentence_can_be_said_in_another_language() -> None:
    finding = FINDINGS["jobs_pace"]
    told = finding.sentence.text(
        write=lambda number, unit: f"{number:.0f} {unit}", template="Il faut {needed}, on a vu {last}."
    )
    assert told == "Il faut 20250 jobs/year, on a vu 7500 jobs/year."
    assert finding.results[0].formula.text(lambda number, unit: f"{number:.0f}") == "(270000 − 148500) / 6"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_that_no_figure_is_written_into_the_code(file: Path) -> None:
    nodes = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    numbers = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, int | float)}
    assert numbers <= {0, 1}


@pytest.mark.parametrize("finding", findings(), ids=lambda finding: finding.id)
def test_that_the_verdict_is_that_of_the_ledger_of_contradictions(finding: Finding) -> None:
    words = {"caution": "take care", "open": "unsettled", "not_credible": "not credible"}
    verdicts = " ".join(CONTRADICTIONS[key]["verdict"] for key in finding.contradictions).lower()
    assert words.get(finding.verdict, finding.verdict) in verdicts


def test_that_findings_are_told_apart_and_every_verdict_is_explained() -> None:
    assert len(FINDINGS) == len(findings()) == len({finding.title for finding in findings()})
    assert set(VERDICTS) == set(get_args(Verdict)) == {finding.verdict for finding in findings()}
    assert findings() is findings()


@pytest.mark.parametrize(
    ("number", "unit", "text"),
    [
        (270_000.0, "jobs", "270,000"),
        (26.22, "billion MAD", "26.22 billion"),
        (40.0, "billion MAD", "40 billion"),
        (106.6667, "thousand MAD/firm", "106.7 thousand"),
        (0.0729, "share/year", "7.3 %"),
        (0.6, "share", "60 %"),
        (0.167, "change", "+16.7 %"),
        (-0.161, "change", "−16.1 %"),
        (2.7, "ratio", "2.7"),
        (0.0, "million MAD", "0 million"),
        (100.0, "count", "100"),
    ],
)
def test_that_numbers_are_written_as_planners_say_them(number: float, unit: Unit, text: str) -> None:
    assert written(number, unit) == text


def test_that_years_and_ends_of_ranges_come_from_the_ledgers() -> None:
    assert years_between(fact("D2-001"), fact("D2-005")) == 6
    assert years_between(fact("D2-002"), fact("D2-005")) == 6
    assert years_covered(fact("D2-002")) == 2
    assert highest("offshoring_jobs_2020").value == 130_000
    cost = [assumption("training_cost_per_place", "degree", end).value for end in ("low", "best", "high")]
    assert cost == sorted(cost)
    with pytest.raises(KeyError):
        fact("D9-001")
    with pytest.raises(KeyError):
        highest("offshoring_jobs_1900")
    with pytest.raises(KeyError):
        assumption("training_cost_per_place", "night")
