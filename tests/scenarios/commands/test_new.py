"""``new`` and ``template``: start a scenario file."""

from pathlib import Path

import pytest

from scenarios.library import library
from scenarios.scenario import Scenario
from scenarios.storage.files import load
from scenarios.storage.parsing import parse
from tests.scenarios.conftest import InProcess


def test_that_a_new_file_is_official_until_edited(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    code, out, err = command("new", path, "--title", "Mine", "--author", "Team 3", "--description", "Words")
    assert (code, out) == (0, "")
    assert err.startswith(f"Written: {path}")
    assert load(path) == Scenario("Mine", author="Team 3", description="Words")


def test_that_a_new_file_can_start_from_another(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    assert command("new", path, "--title", "Mine", "--from", "no_plan")[0] == 0
    origin = load(library()["no_plan"])
    assert load(path) == origin.with_details(title="Mine", author="")


@pytest.mark.parametrize(
    ("name", "arguments", "words"),
    [
        ("team3.toml", ("--title", "x"), "already there"),
        ("mine.txt", ("--title", "x"), "end in .toml"),
        ("mine.toml", (), "--title"),
        ("mine.toml", ("--title", ""), "must not be empty"),
        ("mine.toml", ("--title", "x", "--from", "no_pan"), "Did you mean no_plan?"),
        ("missing/mine.toml", ("--title", "x"), "cannot be written"),
    ],
)
def test_that_a_file_that_cannot_be_made_is_explained(
    command: InProcess, tmp_path: Path, team_file: Path, name: str, arguments: tuple[str, ...], words: str
) -> None:
    before = team_file.read_bytes()
    code, out, err = command("new", tmp_path / name, *arguments)
    assert (code, out) == (2, "")
    assert words in err
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"team3.toml": before}


def test_that_the_template_is_a_valid_file(command: InProcess) -> None:
    code, out, err = command("template")
    assert (code, err) == (0, "")
    scenario, _ = parse(out, "template.toml")
    assert list(scenario.differs()) == []


def test_that_every_line_of_the_template_can_be_switched_on(command: InProcess) -> None:
    out = command("template")[1].replace("# 2027 = 0.4\n", "").replace("# 2027 = 0.2\n", "")
    lines = [line.removeprefix("# ") if " = " in line and "“" not in line else line for line in out.splitlines()]
    scenario, _ = parse("\n".join(lines), "template.toml")
    assert scenario.value("budget", "governance", 2027) == 900
    assert scenario.assumptions == {"ai_realised_share": 0.2}
    assert scenario.notes == {"budget.it_industry": "Why we change it."}
