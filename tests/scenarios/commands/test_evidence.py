"""``evidence``: the findings in the terminal."""

import csv
import json
from io import StringIO

import pytest

from scenarios.commands.evidence import CSV_COLUMNS
from simulation.arithmetic import findings
from tests.scenarios.conftest import InProcess


def test_that_all_findings_are_told_with_sources_steps_sentence_and_verdict(command: InProcess) -> None:
    code, out, err = command("evidence")
    assert (code, err) == (0, "")
    assert [line for line in out.splitlines() if line.endswith(")") and line.split(" (")[-1][:-1] in _ids()] == [
        f"{finding.title} ({finding.id})" for finding in findings()
    ]
    words = " ".join(out.split())
    for finding in findings():
        assert finding.question in words
        assert str(finding.sentence) in words
        assert f"Verdict: {finding.verdict.replace('_', ' ')} – " in words
        for term in finding.terms:
            assert " ".join(term.sources) in words
        for result in finding.results:
            assert f"= {result.formula}" in words


def test_that_one_finding_can_be_asked_for(command: InProcess) -> None:
    code, out, err = command("evidence", "jobs_pace")
    assert (code, err) == (0, "")
    assert out.startswith("The pace of jobs (jobs_pace)\n")
    for words in ("D2-005 D1-004", "20,250 jobs/year", "= (270,000 − 148,500) / 6", "2.19 times", "see A4, A6 in"):
        assert words in out
    assert "exports_pace" not in out


def test_that_machines_get_plain_values(command: InProcess) -> None:
    code, out, err = command("evidence", "--format", "json")
    assert (code, err) == (0, "")
    pages = {page["id"]: page for page in json.loads(out)}
    assert list(pages) == [finding.id for finding in findings()]
    page = pages["jobs_pace"]
    assert page["terms"][0] == {
        "label": "Offshoring jobs",
        "element": "",
        "year": "2030",
        "kind": "target",
        "value": 270_000,
        "unit": "jobs",
        "sources": ["D2-005", "D1-004"],
    }
    assert page["results"][0] == {
        "label": "Jobs to add a year",
        "year": "2025-2030",
        "formula": "(270,000 − 148,500) / 6",
        "value": 20_250,
        "unit": "jobs/year",
    }
    assert (page["verdict"], page["contradictions"]) == ("caution", ["A4", "A6"])
    assert [page] == json.loads(command("evidence", "jobs_pace", "--format", "json")[1])


def test_that_the_csv_has_a_row_for_every_figure_step_and_sentence(command: InProcess) -> None:
    code, out, err = command("evidence", "--format", "csv")
    assert (code, err) == (0, "")
    rows = list(csv.DictReader(StringIO(out), strict=True))
    assert tuple(rows[0]) == CSV_COLUMNS
    assert len(rows) == sum(len(finding.terms) + len(finding.results) + 1 for finding in findings())
    assert all(row["sources"] for row in rows if row["part"] == "term")
    assert all(float(row["value"]) is not None and row["formula"] for row in rows if row["part"] == "result")
    assert [row["label"] for row in rows if row["part"] == "sentence"] == [str(entry.sentence) for entry in findings()]


@pytest.mark.parametrize("format", ["table", "json", "csv"])
def test_that_it_says_the_same_every_time(command: InProcess, format: str) -> None:
    assert command("evidence", "--format", format) == command("evidence", "--format", format)


@pytest.mark.parametrize(("name", "hint"), [("job_pace", "Did you mean jobs_pace?"), ("zzzzz", "“evidence” shows")])
def test_that_an_unknown_finding_gives_two_and_a_hint(command: InProcess, name: str, hint: str) -> None:
    code, out, err = command("evidence", name)
    assert (code, out) == (2, "")
    assert hint in err


def _ids() -> set[str]:
    return {finding.id for finding in findings()}
