"""``calibrate``: what it writes is what the program ships, and a difference is an answer."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from scenarios.commands.calibrate import differences
from simulation.posterior_file import DRAWS_FILE, RECORD_FILE, calibrated, read_record, record, stored
from tests.scenarios.conftest import InProcess


def test_that_a_calibration_is_written_with_its_record(command: InProcess, tmp_path: Path) -> None:
    code, out, err = command("calibrate", "--out", tmp_path)
    assert code == 0
    assert "Mean less observation" in out
    assert DRAWS_FILE in err
    written = read_record((tmp_path / RECORD_FILE).read_text(encoding="utf-8"), record().fitted_to)
    assert list(differences(record(), written)) == []
    assert len((tmp_path / DRAWS_FILE).read_bytes()) == len(stored(calibrated()))


def test_that_the_stored_calibration_is_current(command: InProcess) -> None:
    code, out, err = command("calibrate", "--check", "--format", "json")
    assert (code, err) == (0, "")
    assert json.loads(out)["fitted_to"] == record().fitted_to


def test_that_a_moved_quantile_is_named() -> None:
    name = "study_lag"
    moved = {**record().assumptions, name: [value + 0.1 for value in record().assumptions[name]]}
    (sentence,) = differences(record(), replace(record(), assumptions=moved))
    assert sentence.startswith(f"{name}: stored quantiles")
    assert len(list(differences(replace(record(), fitted_to="older"), record()))) == 1


def test_that_a_check_writes_nowhere(command: InProcess, tmp_path: Path) -> None:
    code, out, err = command("calibrate", "--check", "--out", tmp_path)
    assert (code, out) == (2, "")
    assert "leave out --out" in err


@pytest.mark.parametrize("kind", ["missing", "a file"])
def test_that_only_a_folder_takes_it(command: InProcess, tmp_path: Path, kind: str) -> None:
    place = tmp_path / "place"
    if kind == "a file":
        place.write_text("words", encoding="utf-8")
    code, out, err = command("calibrate", "--out", place)
    assert (code, out) == (2, "")
    assert "is no folder" in err
