"""``check``: every problem in scenario files."""

import json
from pathlib import Path

import pytest

from tests.scenarios.conftest import InProcess

BAD = 'format = 1\ntitle = "x"\n[budget.it_industri]\n2027 = 1\n[budget.governance]\n2027 = -1\n'
OLD = 'format = 0\nname = "Old"\n[rubrics.it_industry]\n2027 = 900\n'


@pytest.fixture
def bad_file(tmp_path: Path) -> Path:
    path = tmp_path / "bad.toml"
    path.write_text(BAD, encoding="utf-8")
    return path


def test_that_a_good_file_is_called_good(command: InProcess, team_file: Path) -> None:
    assert command("check", team_file, "official") == (0, f"{team_file}: no problems.\nofficial: no problems.\n", "")


def test_that_problems_go_to_stderr(command: InProcess, bad_file: Path, team_file: Path) -> None:
    code, out, err = command("check", bad_file, team_file)
    assert (code, out) == (2, f"{team_file}: no problems.\n")
    assert [line.partition(": ")[0] for line in err.splitlines()] == [f"{bad_file}, line 3", f"{bad_file}, line 6"]


def test_that_machines_read_the_same(command: InProcess, bad_file: Path) -> None:
    code, out, err = command("check", bad_file, "--format", "json")
    assert (code, err) == (2, "")
    first, second = json.loads(out)
    assert first == {
        "file": str(bad_file),
        "key": "budget.it_industri",
        "line": 3,
        "found": "",
        "allowed": "social_change, public_services, sme_productivity, it_industry, cyber_confidence, governance",
        "message": "“it_industri” is not known in [budget].",
        "fix": "Did you mean it_industry?",
        "cell": "",
    }
    assert second["found"] == "-1"


def test_that_no_problems_are_an_empty_list(command: InProcess, team_file: Path) -> None:
    assert command("check", team_file, "--format", "json") == (0, "[]\n", "")


def test_that_an_old_file_is_left_until_it_is_to_be_fixed(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "old.toml"
    path.write_text(OLD, encoding="utf-8")
    code, out, _ = command("check", path)
    assert code == 0
    assert "older format 0" in out
    assert path.read_text(encoding="utf-8") == OLD
    code, out, _ = command("check", "--fix", path)
    assert code == 0
    assert "brought from format 0 to 1" in out
    assert (tmp_path / "old.toml.bak").read_text(encoding="utf-8") == OLD
    assert 'title = "Old"' in path.read_text(encoding="utf-8")


def test_that_fixing_leaves_bad_and_current_files_alone(command: InProcess, bad_file: Path, team_file: Path) -> None:
    before = team_file.read_bytes()
    assert command("check", "--fix", bad_file, team_file)[0] == 2
    assert bad_file.read_text(encoding="utf-8") == BAD
    assert team_file.read_bytes() == before
    assert list(bad_file.parent.glob("*.bak")) == []
