"""``model``: the sectors, and the reference guide."""

import json
from pathlib import Path

import pytest

from simulation.model import mizan
from tests.scenarios.conftest import InProcess, Mizan


def test_that_every_sector_is_listed_with_its_variables(command: InProcess) -> None:
    code, out, err = command("model")
    assert (code, err) == (0, "")
    assert out.startswith("Sectors")
    for sector, entries in mizan().sectors.items():
        assert f"\n{sector} " in out
        assert all(entry.name in out for entry in entries)


def test_that_machines_get_the_same(command: InProcess) -> None:
    sectors = json.loads(command("model", "--format", "json")[1])
    assert [sector["name"] for sector in sectors] == list(mizan().sectors)
    assert [entry["name"] for sector in sectors for entry in sector["variables"]] == [
        entry.name for entries in mizan().sectors.values() for entry in entries
    ]
    assert sectors[0]["title"] == "Money"


def test_that_the_guide_is_written_whole_and_replaces_what_was_there(command: InProcess, tmp_path: Path) -> None:
    guide = tmp_path / "guide.html"
    guide.write_text("old", encoding="utf-8")
    code, out, err = command("model", "--out", guide)
    assert (code, out, err) == (0, "", f"Written: {guide}\n")
    assert guide.read_text(encoding="utf-8").rstrip().endswith("</html>")
    assert list(tmp_path.iterdir()) == [guide]


@pytest.mark.parametrize("name", ["guide.pdf", "guide", "missing/guide.html"])
def test_that_a_place_that_cannot_be_is_bad_use(command: InProcess, tmp_path: Path, name: str) -> None:
    code, out, err = command("model", "--out", tmp_path / name)
    assert (code, out) == (2, "")
    assert name in err
    assert "Choose" in err


def test_that_the_program_writes_the_guide_without_a_window(mizan: Mizan, tmp_path: Path) -> None:
    run = mizan("model", "--out", "guide.html")
    assert run.returncode == 0, run.stderr
    assert (tmp_path / "guide.html").stat().st_size > 100_000
