"""``describe``, and the pages that it prints."""

import json

import pytest

from scenarios.guide.pages import equation_text, known_names, page_of
from simulation.declare import Variable
from simulation.model import mizan
from tests.scenarios.conftest import InProcess


def test_that_a_variable_says_how_it_is_computed(command: InProcess) -> None:
    code, out, err = command("describe", "degree_leavers")
    assert (code, err) == (0, "")
    for words in ("person/year", "/ study_lag", "students_enrolled_last_year", "degree_graduates", "E127"):
        assert words in out


def test_that_a_stock_shows_its_flows() -> None:
    page = page_of("seats")
    assert page["equation"] == "seats_last_year + private_seats + public_seats"
    assert page["starts_from"] == "seats_start"
    assert [row["id"] for row in page["parameters"]] == ["seats_start"]


def test_that_a_lever_is_found_by_both_names() -> None:
    assert page_of("budget") == page_of("budget_allocated")
    assert page_of("budget")["equation"] == "set by the user"


def test_that_a_target_shows_every_row_of_its_ledger(command: InProcess) -> None:
    assert [row["base"] for row in page_of("offshoring_exports_2030")["rows"]] == ["as_quoted", "re_based"]
    out = command("describe", "offshoring_exports_2030")[1]
    assert "re_based" in out
    assert "conflicts" in out


def test_that_an_assumption_shows_its_range_and_source(command: InProcess) -> None:
    page = json.loads(command("describe", "ai_realised_share", "--format", "json")[1])
    assert page["kind"] == "assumption"
    assert page["used_by"] == ["posts_automated"]
    (row,) = page["assumptions"]
    assert row["low"] < row["value"] < row["high"]
    assert "E142" in row["source"]
    assert page_of("market_growth.crm.2025")["used_by"] == ["demand_growth"]
    assert len(page_of("market_growth")["assumptions"]) > 10


def test_that_every_name_has_a_page_that_can_be_printed() -> None:
    for name in known_names():
        json.dumps(page_of(name), allow_nan=False)


def test_that_every_equation_can_be_read() -> None:
    for entry in mizan().declarations.values():
        text = equation_text(entry)
        assert text
        assert "\n" not in text
        if isinstance(entry, Variable):
            assert all(name in text for name in entry.inputs)


@pytest.mark.parametrize(("name", "hint"), [("traning_gap", "Did you mean training_gap?"), ("zzzzz", "“list” shows")])
def test_that_an_unknown_name_gives_two_and_a_hint(command: InProcess, name: str, hint: str) -> None:
    code, out, err = command("describe", name)
    assert (code, out) == (2, "")
    assert hint in err
