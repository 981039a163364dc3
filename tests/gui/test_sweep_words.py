"""What a sweep says of each point: the same numbers in words, in cells and in the table behind the chart."""

from functools import cache

import pytest
from pytestqt.qtbot import QtBot

from gui.charts.sheet import Sheet, SheetModel
from gui.sweep.words import SweepWords
from gui.words import formats
from scenarios.scenario import Scenario
from scenarios.sweep.found import Found, Question
from scenarios.sweep.ranges import Range, grid_design
from scenarios.sweep.run import asked_of, run_sweep
from simulation.parameters import Reading
from simulation.steps import finished

YEARS = range(2025, 2031)
MEMBERS = 40
EXPORTS, SHARE = "offshoring_exports_2030", "it_spending_share_2013"
MONEY = Range("budget.it_industry", 0.0, 6000.0)
AUTOMATION = Range("assumptions.ai_realised_share", 0.1, 0.7)

pytestmark = pytest.mark.usefixtures("english", "qtbot")


@cache
def found(*ranges: Range, reading: Reading = "as_observed") -> Found:
    """A sweep in three steps a range."""
    scenario = Scenario("Test").with_reading(reading)
    question = Question(scenario, ranges, YEARS, 3)
    asked = asked_of(scenario, (EXPORTS, SHARE), (), ())
    design = grid_design(scenario, ranges, YEARS, question.steps)
    return Found(question, finished(run_sweep(scenario, design, asked, members=MEMBERS)))


def sheet_of(sweep: Found, target: str) -> Sheet:
    chosen = next(entry for entry in sweep.targets if entry.id == target)
    return SweepWords().curve(sweep, chosen, "median").sheet


def shown(sheet: Sheet) -> list[list[str]]:
    """The cells as a reader sees them."""
    model = SheetModel()
    model.show_sheet(sheet)
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [[model.index(row, column).data().strip("\u2066\u2069") for column in columns] for row in rows]


@pytest.mark.parametrize("name", [EXPORTS, SHARE])
def test_that_the_table_writes_each_column_as_what_it_is(name: str) -> None:
    sweep = found(MONEY)
    target = next(entry for entry in sweep.targets if entry.id == name)
    chances = sweep.numbers(target, "probability").tolist()
    medians = sweep.numbers(target, "median").tolist()
    ends = sweep.bands(target)
    sheet = sheet_of(sweep, name)
    assert sheet.headings[1:] == ("Probability", "Median", "5\xa0%", "95\xa0%")
    wanted = [
        [formats.probability(chance), *(formats.amount(target.variable, value) for value in (middle, *band))]
        for chance, middle, band in zip(chances, medians, ends, strict=True)
    ]
    assert shown(sheet) == wanted
    if name == EXPORTS:
        assert all(row[1] == f"{middle:.1f}" for row, middle in zip(shown(sheet), medians, strict=True))
    assert [row[1] for row in sheet.whole()[1:]] == chances, "copied as a share, as every other percentage"


def test_that_no_sampled_probability_is_said_to_be_none_or_whole(qtbot: QtBot) -> None:
    sweep = found(MONEY, AUTOMATION)
    target = next(entry for entry in sweep.targets if entry.id == SHARE)
    chances = sweep.numbers(target, "probability")
    assert set(chances.ravel().tolist()) <= {0.0, 1.0}, "else nothing is tried here"
    drawing = SweepWords().grid(sweep, target, "probability")
    said = formats.probability(float(chances[0, 0]))
    assert said in ("<\xa01\xa0%", ">\xa099\xa0%")
    assert drawing.contents.write(float(chances[0, 0])) == said
    assert drawing.summary.startswith(said)
    assert {text for row in shown(drawing.sheet) for text in row} == {said}


def test_that_a_single_run_is_met_or_missed() -> None:
    sweep = found(MONEY, reading="as_planned")
    assert sweep.is_single
    for target in sweep.targets:
        sheet = sheet_of(sweep, target.id)
        medians = sweep.numbers(target, "median").tolist()
        verdicts = ["met" if middle >= target.enough else "missed" for middle in medians]
        assert sheet.headings[1:] == ("Target", "Result")
        amounts = [formats.amount(target.variable, middle) for middle in medians]
        assert shown(sheet) == [list(row) for row in zip(verdicts, amounts, strict=True)]
        assert SweepWords().say(sweep, target, 0)[-1].endswith(f", target {verdicts[0]}")
