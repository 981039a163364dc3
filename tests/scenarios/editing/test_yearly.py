import pytest

from scenarios.editing.yearly import Cell, MixYearError, with_cells, with_official_cells
from scenarios.scenario import Scenario
from simulation.dimensions import USES
from simulation.levers import official_levers

OFFICIAL = Scenario("Test")
MIX = "it_industry_mix"


def shares(scenario: Scenario, year: int) -> list[float]:
    return [scenario.value(MIX, use, year) for use in USES]


def test_that_a_block_changes_its_cells_and_no_others() -> None:
    values = {Cell("budget", "governance", 2027): 50.0, Cell("training_places", "degree", 2026): 30_000.0}

    changed = with_cells(OFFICIAL, values)

    assert {Cell(entry.lever, entry.element, entry.year): entry.own for entry in changed.differs()} == values


def test_that_shares_that_are_not_given_give_way_unless_they_are_locked() -> None:
    values = {Cell(MIX, "incentives", 2027): 0.5, Cell(MIX, "incentives", 2028): 0.1}

    assert shares(with_cells(OFFICIAL, values), 2027) == pytest.approx([0.2667, 0.2333, 0.5], abs=1e-4)
    held = with_cells(OFFICIAL, values, {(MIX, "tech_valleys")})
    assert shares(held, 2027) == pytest.approx([0.15, 0.35, 0.5])
    assert shares(held, 2028) == pytest.approx([0.55, 0.35, 0.1])
    assert shares(held, 2029) == [OFFICIAL.official(MIX, use, 2029) for use in USES]


def test_that_a_year_whose_shares_cannot_add_to_one_is_named() -> None:
    values = {Cell(MIX, use, year): 1 / 3 for use in USES for year in (2026, 2027)}
    with pytest.raises(MixYearError) as refused:
        with_cells(OFFICIAL, {**values, Cell(MIX, "incentives", 2027): 0.5})
    assert (refused.value.year, round(refused.value.whole, 3)) == (2027, 1.167)


@pytest.mark.parametrize("lever", official_levers())
def test_that_official_cells_leave_no_difference(lever: str) -> None:
    elements = list(official_levers()[lever])
    whole = dict(zip(elements, (1.0, *[0.0] * len(elements)), strict=False))
    changed = with_cells(OFFICIAL, {Cell(lever, element, 2028): share for element, share in whole.items()})
    assert list(changed.differs())

    back = with_official_cells(changed, [Cell(lever, elements[0], 2028)])

    restored = {entry.element for entry in changed.differs()} - {entry.element for entry in back.differs()}
    assert elements[0] in restored
    if lever.endswith("mix"):
        assert not list(back.differs())
