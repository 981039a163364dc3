"""``validate``: run once for real, and its report from a quick validation."""

import json
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from io import StringIO
from typing import Any

import pytest

from scenarios.commands.door import run_command
from scenarios.commands.validate import answer
from scenarios.library import library
from scenarios.storage.files import load
from scenarios.validation.output import validation_output
from scenarios.validation.page import validation_page
from scenarios.validation.tables import validation_tables, validation_text
from simulation.analysis.validation.report import Validation, validate
from simulation.analysis.validation.thresholds import Check, Threshold
from simulation.model import mizan
from tests.scenarios.conftest import InProcess

MISSED = Check(
    "misfit", "a <b>bold</b> claim", 3.0, Threshold("misfit", "misfit", "", 0.0, 1.0, "why", None, ""), "far off"
)


@dataclass(frozen=True)
class Answer:
    """What the command gave."""

    code: int
    out: Mapping[str, Any]
    err: str
    page: str


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Answer:
    """The command as people run it, with fewer draws."""
    path = tmp_path_factory.mktemp("validation") / "report.html"
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run_command("validate", ["--members", "500", "--format", "json", "--out", str(path)], "mizan")
    return Answer(code, json.loads(out.getvalue()), err.getvalue(), path.read_text("utf-8"))


@pytest.fixture(scope="module")
def quick() -> Validation:
    """A validation whose hold-outs are fitted roughly."""
    packages = {name: load(path) for name, path in library().items()}
    official = packages["official"]
    levers = {name: scenario.levers() for name, scenario in packages.items()}
    steps: list[str] = []
    found = validate(
        mizan(), official.levers(), official.uncertainty(), levers, members=100, ensemble=300, begin=steps.append
    )
    assert len(steps) == 8 + len(found.holdouts)
    return found


def test_that_the_shipped_model_keeps_its_thresholds(real: Answer) -> None:
    missed = [check for check in real.out["checks"] if check["state"] == "missed"]
    assert missed == []
    assert (real.code, real.out["passed"]) == (0, True)
    assert real.err.startswith("Written: ")
    assert real.err.count("\n") == 1


def test_that_every_known_failure_is_one_and_has_its_reason(real: Answer) -> None:
    """An excuse that is no longer needed must go."""
    excused = [check for check in real.out["checks"] if check["known_failure"]]
    assert excused
    assert [check["subject"] for check in excused if check["state"] != "known failure"] == []
    assert all(check["known_failure"].split()[0] in real.page for check in excused)


def test_that_coverage_is_near_what_bands_promise(real: Answer) -> None:
    assert 0.80 <= real.out["coverage"]["90"] <= 0.98
    assert real.out["coverage"]["50"] < real.out["coverage"]["90"]


def test_that_the_priors_are_shown_to_cover_as_much_and_to_fit_worse(real: Answer) -> None:
    assert real.out["misfit"]["priors"] > 2 * real.out["misfit"]["calibrated"]
    assert f"{real.out['misfit']['priors']:.2f} tolerances before" in real.page
    assert f"hold {real.out['coverage']['90 of the priors']:.0%}" in real.page


def test_that_published_figures_are_printed_and_what_they_are_fitted_as(real: Answer) -> None:
    jobs = next(series for series in real.out["series"] if series["name"] == "offshoring_jobs")
    found = next(entry for entry in jobs["observations"] if entry["year"] == 2010)
    assert (found["observed"], found["fitted_as"]) == (46_000, 40_250)
    assert "<td>46,000 (fitted as 40,250)</td>" in real.page


def test_that_ends_ruled_out_stand_apart(real: Answer) -> None:
    ruled_out = {(end["assumption"], name) for end in real.out["ends"] for name in end["ruled_out"]}
    assert ruled_out == {
        (end["assumption"], name) for end in real.out["ends"] for name, misfit in end["misfit"].items() if misfit > 1
    }
    turning = {(flip["assumption"], flip["end"]) for pair in real.out["rankings"] for flip in pair["flips"]}
    assert turning
    assert turning.isdisjoint(ruled_out)
    assert "Ends ruled out by what was observed" in real.page


def test_that_machines_find_what_they_were_promised(real: Answer) -> None:
    promised = {"name", "n", "mape", "rmspe", "theil", "worst_in_tolerances", "coverage_90"}
    for series in real.out["series"]:
        assert promised <= series.keys()
        assert len(series["theil"]) == 3
        assert sum(series["theil"]) == pytest.approx(1, abs=1e-4)
    assert [holdout["name"] for holdout in real.out["holdouts"]] == [
        "household_internet_2016_2020",
        "offshoring_2023_2024",
    ]
    for holdout in real.out["holdouts"]:
        for prediction in holdout["predictions"]:
            assert prediction["p05"] < prediction["mean"] < prediction["p95"]
            assert prediction["inside"] == (prediction["p05"] <= prediction["fitted_as"] <= prediction["p95"])
    kinds = {check["kind"] for check in real.out["checks"]}
    assert kinds == {
        "anchor_miss",
        "misfit",
        "coverage_50",
        "coverage_90",
        "mape",
        "theil_bias",
        "holdout_leaks",
        "holdout_coverage",
        "holdout_error",
        "conservation",
        "extremes",
        "directions",
        "finer_steps",
        "knockout_gain",
    }


def test_that_a_value_outside_its_limits_is_never_called_passed(real: Answer) -> None:
    for check in real.out["checks"]:
        low = float("-inf") if check["low"] is None else check["low"]
        high = float("inf") if check["high"] is None else check["high"]
        assert (check["state"] == "passed") == (low <= check["value"] <= high), check


class Page(HTMLParser):
    """Counts tags, and what a page would fetch."""

    def __init__(self) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.open: list[str] = []
        self.ids: set[str] = set()
        self.links: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag in ("script", "img", "link", "iframe"):
            self.fetched.append(tag)
        if tag != "meta":
            self.open.append(tag)
        self.ids.add(found.get("id", ""))
        self.links.add(found.get("href", ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_that_the_page_is_whole_and_needs_nothing_else(real: Answer) -> None:
    page = Page()
    page.feed(real.page)
    assert real.page.startswith("<!DOCTYPE html>")
    assert page.open == []
    assert page.fetched == []
    assert {link for link in page.links if link} == {f"#{id}" for id in page.ids if id}
    assert "Passed" in real.page
    assert "Every pair of packages" in real.page


def test_that_what_comes_from_data_cannot_write_the_page(quick: Validation) -> None:
    page = validation_page(replace(quick, checks=(*quick.checks, MISSED)))
    assert "a &lt;b&gt;bold&lt;/b&gt; claim" in page
    assert "<b>bold" not in page
    assert "Not passed" in page


def test_that_a_miss_without_a_reason_is_a_no(quick: Validation, capsys: pytest.CaptureFixture[str]) -> None:
    kept = replace(quick, checks=tuple(check for check in quick.checks if check.state != "missed"))
    assert answer(kept) == 0
    assert capsys.readouterr().err == ""
    assert answer(replace(kept, checks=(*kept.checks, MISSED))) == 1
    assert capsys.readouterr().err == "Missed: misfit, a <b>bold</b> claim: 3. far off\n"
    assert not validation_output(replace(kept, checks=(MISSED,)))["passed"]


def test_that_an_excuse_that_is_no_longer_needed_is_told(quick: Validation) -> None:
    limits = Threshold("misfit", "misfit", "", 0.0, 1.0, "why", 2.0, "excuse")
    mended = replace(quick, checks=(Check("misfit", "all anchors", 0.5, limits),))
    line = "Misfit, all anchors: named as a known failure, but the limit is kept now."
    assert line in validation_text(mended)
    assert line in validation_page(mended)
    assert [check["outdated"] for check in validation_output(mended)["checks"]] == [True]


def test_that_the_terminal_leaves_details_to_the_page(quick: Validation) -> None:
    text, page = validation_text(quick), validation_page(quick)
    tables = validation_tables(quick)
    assert any(table.is_detail for table in tables)
    for table in tables:
        assert (f"{table.title}\n" in text) != table.is_detail
        assert table.title in page
        assert all(len(row) == len(table.columns) for row in table.rows)
    assert "known failure" in text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--out", "report.pdf"), "ends in .html"),
        (("--out", "no/such/folder/report.html"), "is no folder"),
        (("--members", "3"), "--members"),
        (("--format", "xml"), "--format"),
    ],
)
def test_that_bad_use_is_told_at_once(command: InProcess, arguments: tuple[str, ...], words: str) -> None:
    code, out, err = command("validate", *arguments)
    assert (code, out) == (2, "")
    assert words in err
