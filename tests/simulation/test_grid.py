"""A change of the model is seen in the regression grid, and told in words that belong into the changelog."""

from pathlib import Path

import pytest

from tests.simulation.golden import grid
from tests.simulation.golden.grid import CENTRAL, MEASURES, compute, main, moves, parsed, text_of, told

NEW_ROW = "budget.it_industry high,"


@pytest.fixture(scope="module")
def now() -> str:
    return text_of(compute())


def test_that_the_grid_is_the_one_that_was_accepted(now: str) -> None:
    lines = told(grid.accepted(None), now)
    assert not lines, "\n".join(["If this is meant: python3 dev.py regress --accept", *lines])


def test_that_every_lever_and_assumption_stands_in_it(now: str) -> None:
    _, rows = parsed(now)
    for case in ("budget.governance low", "training_places.degree high", "it_industry_mix.incentives high"):
        assert rows[case] != rows[CENTRAL]
    assert len({case.rpartition(" ")[0] for case in rows}) > 150
    assert {len(row) for row in rows.values()} == {len(MEASURES)}


def test_that_a_moved_number_is_told_with_the_case_that_moved_most(now: str) -> None:
    measures, rows = parsed(now)
    place = measures.index("offshoring_jobs 2030")
    moved = {case: list(row) for case, row in rows.items()}
    for case in (CENTRAL, "budget.it_industry high"):
        moved[case][place] *= 1.1 if case == CENTRAL else 0.5
    (move,) = moves(now, text_of(moved))
    assert (move.measure, move.cases, move.where) == ("offshoring_jobs 2030", 2, "budget.it_industry high")
    assert move.most == pytest.approx(-0.5)
    (line,) = told(now, text_of(moved))
    assert "2 of" in line
    assert "-50.00% (budget.it_industry high)" in line


def test_that_new_and_vanished_cases_are_named(now: str) -> None:
    less = "\n".join(line for line in now.splitlines() if not line.startswith(NEW_ROW))
    assert told(less, now) == ["new: budget.it_industry high"]
    assert told(now, less) == ["gone: budget.it_industry high"]


def test_that_a_change_fails_until_it_is_accepted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, now: str) -> None:
    file = tmp_path / "grid.csv"
    monkeypatch.setattr(grid, "FILE", file)
    said: list[str] = []
    assert main([], said.append) == 1
    assert main(["--accept"], said.append) == 0
    assert file.read_text(encoding="utf-8") == now
    assert main([], said.append) == 0
    assert said == ["There was no grid yet."] * 2 + ["Nothing moved."]


def test_that_an_unknown_release_is_named() -> None:
    said: list[str] = []
    assert main(["--since", "no-such-release"], said.append) == 2
    assert "no-such-release" in said[0]
