from html import unescape

from gui.diagram import words
from gui.look.appearance import Appearance
from gui.look.theme import DARK, LIGHT
from gui.panels.variable_search import matches
from gui.panels.variable_text import assumption_table, page_text
from gui.words import assumption_words
from simulation.declare import LAST_YEAR
from simulation.graph import inputs_of
from simulation.model import mizan


def test_that_labels_names_and_units_are_searched() -> None:
    assert matches("jobs wanted")[0] == "jobs_wanted"
    assert "ai_realised_share" in matches("ai_realised")
    found = matches("billion_MAD/year exports")
    assert "offshoring_exports" in found
    assert all(name in mizan().declarations or name in mizan().parameters for name in found)
    assert matches("no such thing") == []
    assert matches("  ") == []


def test_that_judgement_is_marked_wherever_a_number_rests_on_it() -> None:
    for parameter in mizan().parameters.values():
        table = assumption_table([parameter], LIGHT)
        assert ("Judgement" in table) == any(cell.is_judgement for cell in parameter.assumptions)


def test_that_every_name_of_the_model_has_a_card() -> None:
    for name in (*mizan().declarations, *mizan().parameters):
        text = unescape(page_text(name, DARK))
        assert words.label_of(name) in text
        assert "_MAD" not in text
    for name in mizan().declarations:
        assert "_" not in words.unit_of(name)


def test_that_a_card_shows_targets_with_their_documents(appearance: Appearance) -> None:
    text = page_text("offshoring_jobs", LIGHT)
    assert "2030: Offshoring jobs, 270,000 jobs" in text
    assert "href='https://northafricapost.com" in text


def test_that_a_formula_links_to_all_that_it_reads() -> None:
    for name, entry in mizan().declarations.items():
        formula = page_text(name, LIGHT).partition("class='formula'")[2].partition("</table>")[0]
        for needed in inputs_of(entry):
            assert f'href="name:{needed.removesuffix(LAST_YEAR)}"' in formula


def test_that_a_table_shows_value_range_and_plan(appearance: Appearance) -> None:
    parameter = mizan().parameters["household_internet_start"]
    table = assumption_table([parameter], LIGHT)
    (cell,) = parameter.assumptions
    for value in (cell.value, cell.low, cell.high, cell.as_planned):
        assert assumption_words.written(cell, value) in table
    assert "The Court of Accounts" in table
    assert "E049" in table
