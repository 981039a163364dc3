"""Tables and numbers for people."""

import pytest

from scenarios.language.written import shown_cell, shown_number, shown_probability
from scenarios.results.tables import text_table


def test_that_words_go_left_and_numbers_right() -> None:
    assert text_table("Title", ("Name", "Value"), [("a", "1"), ("long name", "22,002")]) == (
        "Title\n\nName        Value\n─────────  ──────\na               1\nlong name  22,002\n"
    )


def test_that_narrow_tables_fold_words_and_cut_nothing() -> None:
    table = text_table("T", ("Name", "Value"), [("many words in a long cell of words", "1")], width=24)
    assert max(map(len, table.splitlines())) <= 24
    assert " ".join(line[:16].strip() for line in table.splitlines()[4:]) == "many words in a long cell of words"
    long_id = "profiles_trained_by_employer_hardware_distribution_2013"
    assert long_id in text_table("T", ("Id", "Words"), [(long_id, "some more words here")], width=30)


def test_that_an_empty_table_has_its_heading() -> None:
    assert text_table("T", ("Name",), []).splitlines()[2] == "Name"


@pytest.mark.parametrize(
    ("value", "unit", "sign", "text"),
    [
        (0.3333, "share", False, "33.3 %"),
        (-0.1, "share", True, "-10.0 pt"),
        (158_234.4, "jobs", False, "158,234"),
        (-112_000.0, "jobs", True, "-112,000"),
        (2.14, "firms", False, "2.1"),
        (26.22, "billion MAD/year", False, "26.2"),
        (0.456, "index", False, "0.46"),
        (-0.01, "jobs", False, "0.0"),
        (-0.0001, "share", True, "+0.0 pt"),
    ],
)
def test_that_numbers_are_shown_as_a_planner_writes_them(value: float, unit: str, sign: bool, text: str) -> None:
    assert shown_number(value, unit, sign=sign) == text


@pytest.mark.parametrize(
    ("probability", "members", "text"),
    [(0.0, 1000, "< 1 %"), (0.43, 1000, "43 %"), (0.999, 1000, "> 99 %"), (1.0, 1, "100 %"), (0.0, 1, "0 %")],
)
def test_that_probabilities_are_no_surer_than_the_sample(probability: float, members: int, text: str) -> None:
    assert shown_probability(probability, members) == text


@pytest.mark.parametrize(("value", "text"), [(True, "yes"), (None, ""), (1504.273504, "1,504.27"), (2013, "2013")])
def test_that_cells_are_shown_plainly(value: object, text: str) -> None:
    assert shown_cell(value) == text
