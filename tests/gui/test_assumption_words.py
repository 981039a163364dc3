"""Names, units and numbers of the assumptions in words."""

from gui.words import assumption_words as words
from scenarios.language.assumptions import PLAIN
from scenarios.storage.meaning import known_assumptions
from simulation.model import mizan
from simulation.parameters import Assumption

UNCERTAIN = [cell for cell in known_assumptions().values() if cell.is_uncertain]


def test_that_names_carry_element_and_years() -> None:
    def named(name: str) -> str:
        return words.full_name(known_assumptions()[name])

    assert named("market_growth.crm.2025") == "Growth of demand from abroad · customer relations · from 2025"
    assert named("market_growth.ito.2013") == "Growth of demand from abroad · IT services · 2013–2017"
    assert named("demand_shock.crm.2024").endswith("customer relations · 2024")
    assert named("local_purchase_share.governance").endswith("Governance")
    assert named("ai_task_share") == "Share of call-centre tasks that can be automated by 2030"


def test_that_every_assumption_has_a_name_a_sector_and_a_unit_in_words() -> None:
    full = [words.full_name(cell) for cell in UNCERTAIN]
    assert len(set(full)) == len(full), "two assumptions have the same name"
    assert not [cell.id for cell in UNCERTAIN if "_" in words.unit(cell) or "/" in words.unit(cell)]
    assert not [cell.id for cell in UNCERTAIN if words.sector_name(cell.sector) == cell.sector]
    assert set(mizan().parameters) >= PLAIN


def test_that_the_ends_of_every_range_can_be_typed_as_they_are_shown() -> None:
    def typed(cell: Assumption, value: float) -> float:
        return words.taken(cell, float(f"{value * words.factor(cell):.{words.decimals(cell)}f}"))

    assert not [
        cell.id for cell in UNCERTAIN if (typed(cell, cell.low), typed(cell, cell.high)) != (cell.low, cell.high)
    ]
