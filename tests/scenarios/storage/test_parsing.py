"""Every problem of a text at once, with its line and in words that help."""

import time

import pytest

from scenarios.scenario import Scenario
from scenarios.storage.parsing import MOST_PROBLEMS, parse
from scenarios.storage.problems import Problem, ScenarioFileError

HEAD = 'format = 1\ntitle = "x"\n'


def read(text: str) -> Scenario:
    return parse(text, "team3.toml")[0]


def problems_of(text: str) -> tuple[Problem, ...]:
    with pytest.raises(ScenarioFileError) as caught:
        parse(text, "team3.toml")
    return caught.value.problems


def only_problem_of(text: str) -> Problem:
    (problem,) = problems_of(text)
    return problem


def test_that_a_whole_file_is_read() -> None:
    scenario = read(
        HEAD + 'author = "Team 3"\nreading = "as_planned"\nseed = 7\nhorizon = 2035\n[budget.it_industry]\n2027 = 900\n'
        '[assumptions]\nai_realised_share = 0.2\n[targets]\nexports_2030_base = "re_based"\n'
        '[notes]\nbudget.it_industry = "why"\n[stamp]\nmodel = "0.1.0"\ndigest = "0123456789abcdef"\n'
    )
    assert scenario.value("budget", "it_industry", 2027) == 900
    assert (scenario.seed, scenario.horizon, scenario.reading) == (7, 2035, "as_planned")
    assert scenario.assumptions == {"ai_realised_share": 0.2}
    assert scenario.notes == {"budget.it_industry": "why"}
    assert scenario.exports_2030_base == "re_based"
    assert scenario.stamp is not None
    assert scenario.stamp.model == "0.1.0"


def test_that_official_values_in_a_file_are_no_differences() -> None:
    official = Scenario("x").official("budget", "it_industry", 2027)
    assert read(f"{HEAD}[budget.it_industry]\n2027 = {official!r}\n") == Scenario("x")


@pytest.mark.parametrize(
    "table",
    [
        '[assumptions]\n"market_growth.crm.2025" = -0.05',
        "[assumptions]\nmarket_growth.crm.2025 = -0.05",
        "[assumptions.market_growth.crm]\n2025 = -0.05",
        "[assumptions]\nmarket_growth = { crm = { 2025 = -0.05 } }",
    ],
)
def test_that_assumptions_may_be_written_in_several_ways(table: str) -> None:
    assert read(HEAD + table).assumptions == {"market_growth.crm.2025": -0.05}


@pytest.mark.parametrize(
    ("lines", "key", "line", "found", "words"),
    [
        ("[budget.it_industri]\n2027 = 1", "budget.it_industri", 3, "", "Did you mean it_industry?"),
        ("[bugdet.it_industry]\n2027 = 1", "bugdet", 3, "", "Did you mean budget?"),
        ("[budget.it_industry]\n2027 = -900", "budget.it_industry.2027", 4, "-900", "must not be negative"),
        ("[budget.it_industry]\n2027 = 100001", "budget.it_industry.2027", 4, "100001", "0 to 100,000"),
        ("[budget.it_industry]\n2027 = nan", "budget.it_industry.2027", 4, "nan", "finite"),
        ("[budget.it_industry]\n2027 = -inf # x", "budget.it_industry.2027", 4, "-inf", "finite"),
        ("[budget.it_industry]\n2027 = 1e400", "budget.it_industry.2027", 4, "1e400", "finite"),
        ("[budget.it_industry]\n2008 = 1", "budget.it_industry.2008", 4, "", "2009 to 2050"),
        ("[budget.it_industry]\n2051 = 1", "budget.it_industry.2051", 4, "", "2009 to 2050"),
        ('[budget.it_industry]\n2027 = "900"', "budget.it_industry.2027", 4, "“900”", "without quotes"),
        ("[budget.it_industry]\n2027 = true", "budget.it_industry.2027", 4, "true", "must be a number"),
        ("[budget.it_industry]\n2027 = [1]", "budget.it_industry.2027", 4, "a list", "must be a number"),
        ("[budget]\nit_industry = 3", "budget.it_industry", 4, "3", "must be a table"),
        ("[training_places.degree]\n2027 = 2e6", "training_places.degree.2027", 4, "2000000.0", "1,000,000"),
        ("[employer_mix.offshoring]\n2027 = 2", "employer_mix.offshoring.2027", 4, "2", "0 to 1"),
        ("seed = 4294967296", "seed", 3, "4294967296", "0 to 4,294,967,295"),
        ("seed = 1.0", "seed", 3, "1.0", "whole number"),
        ("seed = 2020-01-01", "seed", 3, "2020-01-01", "whole number"),
        ("horizon = 2013", "horizon", 3, "2013", "2014 to 2050"),
        ('reading = "as_obsrved"', "reading", 3, "“as_obsrved”", "Did you mean as_observed?"),
        ('baseline = "mine"', "baseline", 3, "“mine”", "Allowed: official."),
        ("author = 3", "author", 3, "3", "must be a text"),
        ('author = "\\u001b[31m"', "author", 3, "“�[31m”", "not allowed"),
        (f'author = "{"x" * 201}"', "author", 3, f"“{'x' * 57}…”", "Allowed: up to 200 signs. Shorten it."),
        ("[assumptions]\nstudy_lagg = 3", "assumptions.study_lagg", 4, "", "Did you mean study_lag?"),
        ("[assumptions]\nmarket_growth = 3", "assumptions.market_growth", 4, "", "It has parts: market_growth.ito"),
        ("[assumptions]\nstudy_lag = 90", "assumptions.study_lag", 4, "90", "Allowed: 2 to 4 year"),
        ("[assumptions]\nfiscal_year = 2", "assumptions.fiscal_year", 4, "2", "Allowed: only 1"),
        ("[assumptions]\nstudy_lag = nan", "assumptions.study_lag", 4, "nan", "finite"),
        ('[notes]\nbudgets = "x"', "notes.budgets", 4, "", "Did you mean budget?"),
        ("[targets]\nexports = 1", "targets.exports", 4, "", "exports_2030_base"),
        ('[stamp]\nmodel = "1"', "stamp.digest", 3, "", "is missing. Add the line “digest = …”."),
        ('[stamp]\nmodel = "1"\ndigest = "a1"', "stamp.digest", 5, "“a1”", "Allowed: 16 signs, 0 to 9 and a to f."),
        ("shares = 1", "shares", 3, "", "Remove it or correct its name."),
        ("stamp = 1", "stamp", 3, "1", "must be a table"),
    ],
)
def test_that_a_problem_says_where_what_and_how(lines: str, key: str, line: int, found: str, words: str) -> None:
    problem = only_problem_of(HEAD + lines)
    assert (problem.key, problem.line, problem.found) == (key, line, found)
    assert words in str(problem)
    assert str(problem).startswith(f"team3.toml, line {line}: ")


def test_that_all_problems_are_found_at_once() -> None:
    text = "format = 1\nfoo = 1\n[budget.it_industry]\n2027 = -1\n2060 = 3\n[assumptions]\nstudy_lag = 90\nstudy = 1\n"
    assert [problem.line for problem in problems_of(text)] == [None, 2, 4, 5, 7, 8]


def test_that_shares_must_sum_to_one_with_those_of_the_baseline() -> None:
    problem = only_problem_of(HEAD + "[it_industry_mix.tech_valleys]\n2026 = 0.35\n2027 = 0.6\n")
    assert problem.key == "it_industry_mix.tech_valleys.2027"
    assert problem.line == 5
    assert "in 2027 sum to 1.25" in problem.message
    assert problem.found == "startups_clusters 0.4, tech_valleys 0.6, incentives 0.25"


def test_that_a_wrong_share_is_not_also_a_wrong_sum() -> None:
    problem = only_problem_of(HEAD + '[it_industry_mix]\ntech_valleys.2027 = 0.3\nincentives.2027 = "0.3"\n')
    assert "must be a number" in problem.message


def test_that_shares_may_be_off_by_rounding() -> None:
    read(HEAD + "[it_industry_mix]\ntech_valleys.2027 = 0.3333333\nincentives.2027 = 0.2666667\n")


def test_that_shares_of_late_years_are_summed_with_the_held_ones() -> None:
    mix = "startups_clusters = { 2031 = 0.2 }\ntech_valleys = { 2031 = 0.6 }\nincentives = { 2031 = 0.2, 2033 = 0.3 }\n"
    problem = only_problem_of(f"{HEAD}[it_industry_mix]\n{mix}")
    assert "in 2033 sum to 1.1" in problem.message


def test_that_keys_given_twice_are_all_named() -> None:
    text = HEAD + "[budget.it_industry]\n2027 = 1\n2027 = 2\n[budget.it_industry]\n"
    assert [(problem.key, problem.line) for problem in problems_of(text)] == [
        ("budget.it_industry.2027", 5),
        ("budget.it_industry", 6),
    ]
    assert "the first time on line 4" in problems_of(text)[0].message


def test_that_an_assumption_given_in_two_ways_is_named() -> None:
    text = HEAD + '[assumptions]\nmarket_growth.crm.2025 = 0\n"market_growth.crm.2025" = 0\n'
    assert only_problem_of(text).line == 5


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (HEAD + "a = = 3", 3, "invalid value"),
        (HEAD + "a", 3, "expected '='"),
        (HEAD + "[budget.it_industry]\n2027 = 1100,5\n", 4, "point for decimals"),
        (HEAD + "[budget.it_industry]\n2027 = 22 002\n", 4, "point for decimals"),
        (HEAD + "seed = " + "9" * 5000, 3, "too many digits"),
        (HEAD + "seed = " + "9_" * 5000 + "9", 3, "too many digits"),
        ("x = " + "[" * 10_000 + "]" * 10_000, 1, "nested too deeply"),
        (HEAD + "x = " + "{a=" * 10_000 + "1" + "}" * 10_000, 3, "nested too deeply"),
        (HEAD + f"[{'a.' * 10_000}a]\n", 3, "nested too deeply"),
    ],
)
def test_that_text_that_is_not_toml_is_refused_with_its_line(text: str, line: int, words: str) -> None:
    problem = only_problem_of(text)
    assert problem.line == line
    assert words in str(problem)
    assert len(str(problem)) < 400


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("format = 7\ntitle = 3\nfoo = 1", "newer version"),
        ('format = "1"\nfoo = 1', "whole number"),
        ("format = true", "whole number"),
        ("format = false", "whole number"),
        ("format = 1.0", "whole number"),
        ("format = -1", "whole number"),
    ],
)
def test_that_a_format_that_is_not_ours_is_refused_alone(text: str, words: str) -> None:
    problem = only_problem_of(text)
    assert problem.key == "format"
    assert words in problem.message


def test_that_a_missing_format_is_named_with_everything_else() -> None:
    assert [problem.key for problem in problems_of("title = 3\nfoo = 1\n")] == ["format", "title", "foo"]
    assert "format = 1" in problems_of("")[0].fix


@pytest.mark.parametrize(
    "lines", ["\n".join(f"k{number} = 1" for number in range(60_000)), "[assumptions]\n" + "x1 = 1\n" * 100_000]
)
def test_that_a_file_of_nonsense_costs_little(lines: str) -> None:
    start = time.process_time()
    problems = problems_of(HEAD + lines)
    assert time.process_time() - start < 5
    assert len(problems) <= MOST_PROBLEMS + 1
