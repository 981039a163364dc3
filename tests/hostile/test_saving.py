"""Saving that is killed, runs out of room or has company: the old or the new file, whole, and nothing left for good."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from tests.scenarios.conftest import ROOT

pytestmark = pytest.mark.skipif(os.name != "posix", reason="processes are forked and killed")


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What each way of ``saving.py`` saw; it stops at the first file that is not whole."""
    folder = tmp_path_factory.mktemp("saving")
    command = [sys.executable, "-B", "-m", "tests.hostile.saving", str(folder)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return {row["way"]: row for row in map(json.loads, run.stdout.splitlines())}


def test_that_a_file_is_whole_wherever_saving_is_killed(seen: dict[str, dict[str, Any]]) -> None:
    assert min(seen["killed at random"]["seen"].values()) > 20, "it was killed at one moment alone"
    assert seen["killed at each step"]["whole"]
    assert 10 < seen["killed at each step"]["steps"] < 100
    assert seen["killed at each step"]["new"] >= 1, "it was not followed to the end"
    assert min(seen["unsaved killed"]["seen"]) > 0, "it was killed at one moment alone"


def test_that_what_killed_programs_leave_does_not_gather(seen: dict[str, dict[str, Any]]) -> None:
    assert seen["killed at random"]["most litter"] > 0, "nothing was killed while it wrote"
    assert seen["killed at random"]["litter later"] == 0


def test_that_a_full_disk_leaves_the_old_file_and_nothing_else(seen: dict[str, dict[str, Any]]) -> None:
    assert seen["no room"]["sizes"] > 10


def test_that_a_file_that_two_windows_save_can_be_read_at_any_moment(seen: dict[str, dict[str, Any]]) -> None:
    assert seen["together"]["reads"] == 100
