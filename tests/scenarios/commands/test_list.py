"""``list``: what there is."""

import csv
import json
from io import StringIO

import pytest

from scenarios.library import library
from scenarios.results.outcome import PUBLIC_VARIABLES
from scenarios.storage.meaning import known_assumptions
from simulation.model import mizan
from simulation.targets import ledger
from tests.scenarios.conftest import InProcess


def rows_of(command: InProcess, *arguments: str) -> list[dict[str, str]]:
    code, out, err = command("list", *arguments, "--format", "csv")
    assert (code, err) == (0, "")
    return list(csv.DictReader(StringIO(out)))


def test_that_scenarios_come_first(command: InProcess) -> None:
    assert [row["name"] for row in rows_of(command)] == list(library())


def test_that_the_public_variables_are_listed_and_all_on_demand(command: InProcess) -> None:
    assert [row["name"] for row in rows_of(command, "variables")] == list(PUBLIC_VARIABLES)
    assert {row["name"] for row in rows_of(command, "variables", "--all")} == set(mizan().declarations)


def test_that_targets_levers_and_assumptions_are_all_there(command: InProcess) -> None:
    assert [row["id"] for row in rows_of(command, "targets")] == [target.id for target in ledger()]
    assert len(rows_of(command, "levers")) == 16
    assert [row["id"] for row in rows_of(command, "assumptions")] == list(known_assumptions())


@pytest.mark.parametrize("kind", ["scenarios", "variables", "targets", "levers", "assumptions"])
def test_that_every_list_is_a_table_and_json_too(command: InProcess, kind: str) -> None:
    code, out, err = command("list", kind)
    assert (code, err) == (0, "")
    assert out.startswith(kind.capitalize())
    rows = json.loads(command("list", kind, "--format", "json")[1])
    assert len(rows) == len(rows_of(command, kind))


def test_that_an_unknown_kind_is_bad_use(command: InProcess) -> None:
    code, out, err = command("list", "rubrics")
    assert (code, out) == (2, "")
    assert "scenarios" in err
