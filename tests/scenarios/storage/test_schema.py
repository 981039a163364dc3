"""The published JSON Schemas, and that they say what the program says."""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from scenarios.library import library
from scenarios.scenario import Scenario
from scenarios.storage.document import to_document
from scenarios.storage.published_schemas import FOLDER, SCHEMAS, schema_texts
from scenarios.storage.schema import LEVER_TABLES, json_schema
from simulation.model import VERSION, mizan
from tests.scenarios.conftest import InProcess
from tests.scenarios.strategies import scenarios

VALIDATOR = Draft202012Validator(json_schema())


def errors_of(document: dict[str, Any]) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(document)]


def test_that_the_published_schemas_are_up_to_date() -> None:
    for name, text in schema_texts():
        assert (FOLDER / name).read_text(encoding="utf-8") == text, "run: python -m scenarios.storage.published_schemas"


def test_that_the_published_schemas_are_schemas() -> None:
    for _, text in schema_texts():
        Draft202012Validator.check_schema(json.loads(text))


def test_that_the_schema_knows_the_models_levers() -> None:
    assert {key: list(table.model_fields) for key, table in LEVER_TABLES.items()} == {
        lever.key: list(mizan().elements(lever.name)) for lever in mizan().levers
    }


@pytest.mark.parametrize("path", library().values(), ids=library().keys())
def test_that_library_files_fit_the_schema(path: Path) -> None:
    assert errors_of(tomllib.loads(path.read_text(encoding="utf-8"))) == []


@settings(deadline=None)
@given(scenarios())
def test_that_every_scenario_fits_the_schema(scenario: Scenario) -> None:
    assert errors_of(to_document(scenario)) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"format": 2},
        {"title": 3},
        {"budget": {"it_industri": {"2027": 1}}},
        {"budget": {"it_industry": {"2051": 1}}},
        {"budget": {"it_industry": {"2027": -1}}},
        {"budget": {"it_industry": {"2027": "1"}}},
        {"reading": "other"},
        {"assumptions": {"a": {"b": "c"}}},
        {"notes": {"a": 1}},
        {"foo": 1},
    ],
)
def test_that_the_schema_refuses_what_the_program_refuses(wrong: dict[str, Any]) -> None:
    assert errors_of({"format": 1, "title": "x", **wrong} if wrong else {}) != []


def test_that_the_schema_accepts_dotted_names_as_tables() -> None:
    nested = {"assumptions": {"a": {"b": {"2025": 1}}}, "notes": {"budget": {"it_industry": "x"}}}
    assert errors_of({"format": 1, "title": "x", **nested}) == []


def test_that_what_commands_print_fits_its_schema(command: InProcess, team_file: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text('format = 1\ntitle = ""\n[budget.it_industry]\n2027 = -1\n', encoding="utf-8")
    settled = tmp_path / "settled.toml"
    settled.write_text(
        'format = 1\ntitle = "Settled"\nseed = 7\n[assumptions]\nspending_returns = 0.9\n'
        f'[stamp]\nmodel = "{VERSION}"\ndigest = "0000000000000000"\n',
        encoding="utf-8",
    )
    locks = ("--lock", "it_industry_mix,budget")
    grid = tmp_path / "grid.toml"
    grid.write_text('format = 1\n[budget.it_industry]\n"2027-2030" = {values = [300, 600]}\n', encoding="utf-8")
    jobs, short = ("--target", "offshoring_jobs_2030"), ("--format", "json")
    printed = {
        "ensemble": [
            command("ensemble", *files, "--members", "40", "--jobs", "1", *short)[1]
            for files in (("official",), ("official", team_file))
        ],
        "sweep": [command("sweep", "official", grid, "--members", "20", *short)[1]],
        "sensitivity": [
            command("sensitivity", "official", *jobs, *method, *short)[1]
            for method in (
                ("--members", "100"),
                ("--method", "sobol", "--base", "64", "--groups", "3"),
                ("--method", "morris", "--paths", "2"),
            )
        ],
        "robustness": [
            command("robustness", "official", team_file, "no_plan", *wish, "--members", "500", *short)[1]
            for wish in (jobs, ("--variable", "training_gap"))
        ],
        "problems": [command("check", bad, "--format", "json")[1]],
        "explanation": [
            command("explain", "official", team_file, "--members", "20", "--format", "json", *trace)[1]
            for trace in ((), ("--trace",))
        ],
        "seek": [
            command("seek", team_file, "--target", "offshoring_exports_2030", *locks, "--members", "20", *fronts)[1]
            for fronts in (("--format", "json"), ("--format", "json", "--pareto"))
        ],
        "comparison": [
            command("compare", *names, "--members", "20", "--format", "json")[1]
            for names in (("official", team_file), (settled, "training_first", team_file))
        ],
        "board": [
            command("merge", tmp_path, "--members", "20", "--format", "json", *ranked)[1]
            for ranked in ((), ("--rank-by", "offshoring_jobs_2030", "--hide-names"))
        ],
        "output": [
            command("run", *files, "--members", "20", "--format", "json")[1]
            for files in ((team_file,), ("official", team_file))
        ],
    }
    assert printed.keys() == SCHEMAS.keys() - {"scenario", "workshop", "design"}
    for name, texts in printed.items():
        validator = Draft202012Validator(SCHEMAS[name]())
        assert texts
        for text in texts:
            assert [error.message for error in validator.iter_errors(json.loads(text))] == []


def test_that_values_by_letter_are_described_too(command: InProcess, team_file: Path) -> None:
    found = json.loads(command("compare", "official", team_file, "--members", "20", "--format", "json")[1])
    validator = Draft202012Validator(SCHEMAS["comparison"]())
    assert validator.is_valid(found)
    for rows in ("levers", "targets", "outcomes"):
        wrong = {**found, rows: [{**found[rows][0], "b": "much"}]}
        assert not validator.is_valid(wrong), rows
