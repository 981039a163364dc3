"""The official scenario gives what it gave before; a change that is meant is written down."""

import pytest

from simulation.parameters import READINGS, Reading
from tests.simulation.golden.rewrite import VARIABLES, YEARS, Golden, compute, read, text_of

REWRITE = "If the change is meant: python -m tests.simulation.golden.rewrite"


def differences(old: Golden, new: Golden) -> list[str]:
    """One line for each number that moved by more than a billionth of its size."""
    return [
        f"{name}, {element}, {year}: was {before!r}, is {now!r}"
        for (name, element), row in new.items()
        for year, before, now in zip(YEARS, old.get((name, element), []), row, strict=True)
        if not abs(now - before) <= 1e-9 * max(abs(before), abs(now)) + 1e-12
    ]


@pytest.mark.parametrize("reading", READINGS)
def test_that_the_official_scenario_gives_what_it_gave(reading: Reading) -> None:
    old, new = read(reading), compute(reading)
    assert old.keys() == new.keys(), REWRITE
    moved = differences(old, new)
    assert not moved, "\n".join([f"{len(moved)} numbers moved. {REWRITE}", *moved[:40]])


def test_that_a_moved_number_is_told_with_its_year() -> None:
    old: Golden = {("jobs", "ito"): [1.0] * len(YEARS)}
    new: Golden = {("jobs", "ito"): [1.0, 1.0 + 1e-12, 1.001, *old["jobs", "ito"][3:]]}
    assert differences(old, new) == ["jobs, ito, 2011: was 1.0, is 1.001"]
    assert len(differences(old, {("jobs", "ito"): [float("nan")] * len(YEARS)})) == len(YEARS)


def test_that_the_table_keeps_what_matters() -> None:
    lines = text_of({("jobs", "ito"): [1 / 3, -0.0, *[270_000.0] * 20]}).splitlines()
    assert lines[1].startswith("jobs,ito,0.333333333333,0,270000,")
    assert len(VARIABLES) == len(set(VARIABLES)) >= 30
