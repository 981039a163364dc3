"""What commands are given."""

from pathlib import Path

import pytest

from scenarios.commands.door import UseError
from scenarios.commands.inputs import chosen_names, chosen_years, distinct_titles, expanded, load_all
from scenarios.library import library, path_of
from scenarios.storage.problems import ScenarioFileError


def test_that_a_bare_name_is_one_of_the_library(tmp_path: Path) -> None:
    assert path_of("official") == library()["official"]
    assert path_of("./official") == Path("official")
    assert path_of(str(tmp_path / "official")) == tmp_path / "official"


def test_that_patterns_are_expanded(tmp_path: Path, team_file: Path) -> None:
    (tmp_path / "team1.toml").write_text("", encoding="utf-8")
    names = expanded([str(tmp_path / "team?.toml"), "official"])
    assert names == [str(tmp_path / "team1.toml"), str(team_file), "official"]
    assert expanded([str(tmp_path / "*.xml")]) == [str(tmp_path / "*.xml")]


def test_that_the_problems_of_all_files_come_together(tmp_path: Path, team_file: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text("format = 1\nfoo = 1", encoding="utf-8")
    with pytest.raises(ScenarioFileError) as caught:
        load_all([str(bad), str(team_file), "oficial"])
    files = [problem.file for problem in caught.value.problems]
    assert files == [str(bad), str(bad), "oficial"]
    assert str(caught.value).endswith("there is no such file. Did you mean official? It is in the library.")


def test_that_a_span_that_runs_backwards_is_turned_round() -> None:
    with pytest.raises(UseError, match=r"2030-2024 runs backwards. Write 2024-2030\."):
        chosen_years("2030-2024", 2030)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2024", (2024,)),
        ("2030,2024", (2024, 2030)),
        ("2024-2026", (2024, 2025, 2026)),
        ("2013, 2029–2030", (2013, 2029, 2030)),
    ],
)
def test_that_years_and_spans_are_read(text: str, years: tuple[int, ...]) -> None:
    assert chosen_years(text, 2030) == years


@pytest.mark.parametrize(
    "text", ["", "x", "24", "2024-", "2024;2030", "2007", "2031", "2030-2024", "2024-2031", "²⁰²⁴"]
)
def test_that_other_years_are_refused(text: str) -> None:
    with pytest.raises(UseError):
        chosen_years(text, 2030)


def test_that_names_are_read_once_and_checked() -> None:
    assert chosen_names(" b,a,,b ", ["a", "b"], "variable") == ("b", "a")
    with pytest.raises(UseError, match=r"There is no variable “ofshoring_jobs”. Did you mean offshoring_jobs\?"):
        chosen_names("ofshoring_jobs", ["offshoring_jobs"], "variable")


def test_that_equal_titles_are_told_apart(team_file: Path) -> None:
    twice = load_all(["official", str(team_file), str(team_file)])
    assert distinct_titles(twice) == ["Official", f"Team 3 ({team_file})", f"Team 3 ({team_file})"]
