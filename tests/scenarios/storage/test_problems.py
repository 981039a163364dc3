"""Problems and the words for them."""

import pickle

import pytest

from scenarios.storage.problems import (
    Problem,
    ScenarioFileError,
    did_you_mean,
    listed,
    nearest,
    readable,
    shortened,
    shown,
)

PROBLEM = Problem("a.toml", "budget", 3, "x", "1 to 2", "budget is wrong.", "Mend it.")


def test_that_a_problem_reads_as_a_line() -> None:
    assert str(PROBLEM) == "a.toml, line 3: budget is wrong. Found: x. Allowed: 1 to 2. Mend it."


def test_that_a_problem_prints_no_control_signs() -> None:
    assert str(Problem("\x1b[2Ja.toml", "", None, "", "", "m.", "f.")) == "�[2Ja.toml: m. f."


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("فريق.toml", "فريق.toml"),
        ("فريق".encode().decode("ascii", "surrogateescape"), "فريق"),  # as read where the locale knows ASCII alone
        (b"\xe9quipe".decode("utf-8", "surrogateescape"), "�quipe"),
        ("half a sign \ud83d", "half a sign ?"),
    ],
)
def test_that_the_name_of_any_file_is_text(name: str, text: str) -> None:
    assert readable(name) == text
    assert Problem(name, "", None, "", "", "m.", "f.").file == text


def test_that_an_error_holds_its_problems_and_can_be_sent_on() -> None:
    error = ScenarioFileError([PROBLEM, PROBLEM])
    assert str(error).splitlines() == [str(PROBLEM)] * 2
    assert pickle.loads(pickle.dumps(error)).problems == error.problems


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("900", "“900”"),
        (True, "true"),
        ({"deep": {}}, "a table"),
        ([[]], "a list"),
        (10**400 - 1, "a number of about 400 digits"),
        (1.5, "1.5"),
        ("x" * 100, "“" + "x" * 57 + "…”"),
        ("\x1b", "“�”"),
    ],
)
def test_that_any_value_can_be_shown(value: object, words: str) -> None:
    assert shown(value) == words


def test_that_long_text_is_cut() -> None:
    assert len(shortened("x" * 10**6)) == 60


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("it_industri", "it_industry"),
        ("IT Industry", "it_industry"),
        ("it-industry", "it_industry"),
        ("shares", ""),
        ("zzz", ""),
    ],
)
def test_that_the_nearest_name_is_found(name: str, found: str) -> None:
    assert nearest(name, ["governance", "it_industry", "targets"]) == found


def test_that_suggestions_have_another_way_out() -> None:
    assert did_you_mean("zzz", ["governance"], "See the list.") == "See the list."


def test_that_long_lists_are_cut() -> None:
    assert listed("abc") == "a, b, c"
    assert listed(str(number) for number in range(20)).endswith("11 and 8 more")
