"""The ribbon paints what binds and says it."""

import numpy as np
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from gui.charts.ribbon import BindingRibbon
from gui.look.theme import DARK, LIGHT
from tests.gui.test_charts import right_to_left
from tests.gui.test_charts_pointing import move_to

YEARS = np.arange(2008, 2031)
SKILLS = np.where(YEARS < 2011, 0.1, 0.62)
SEATS = np.where(YEARS < 2011, 0.0, 0.08)
DEMAND = 1 - SKILLS - SEATS


def make_ribbon(qtbot: QtBot) -> BindingRibbon:
    ribbon = BindingRibbon()
    ribbon.set_shares(YEARS, DEMAND, SKILLS, SEATS, members=1000)
    ribbon.resize(780, ribbon.sizeHint().height())
    qtbot.addWidget(ribbon, before_close_func=lambda _: ribbon.hide())  # qtbot alone would not keep it alive
    ribbon.show()
    qtbot.waitExposed(ribbon)
    return ribbon


def column(ribbon: BindingRibbon, year: int) -> list[QColor]:
    """The colours of a bar from its top to its bottom, at one pixel column."""
    image = ribbon.bars.grab().toImage()
    bar = ribbon.bars.bar(year).toAlignedRect()
    return [image.pixelColor(bar.center().x(), y) for y in range(bar.top(), bar.bottom() + 1)]


def share(colours: list[QColor], colour: str) -> float:
    return sum(found.name() == colour for found in colours) / len(colours)


def test_that_shares_are_painted_by_height(qtbot: QtBot) -> None:
    ribbon = make_ribbon(qtbot)
    assert abs(share(column(ribbon, 2008), LIGHT.demand) - 0.9) < 0.06
    assert abs(share(column(ribbon, 2027), LIGHT.demand) - 0.3) < 0.06
    assert column(ribbon, 2027)[-2].name() == LIGHT.demand  # demand stands below


def test_that_a_pattern_stands_beside_the_colour(qtbot: QtBot) -> None:
    ribbon = make_ribbon(qtbot)
    ribbon.set_shares(YEARS, 0 * DEMAND, 1 + 0 * SKILLS, 0 * SEATS, members=1000)
    image = ribbon.bars.grab(ribbon.bars.bar(2027).toAlignedRect().adjusted(2, 2, -2, -2)).toImage()
    found = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert LIGHT.skills in found
    assert len(found) > 1


def test_that_a_year_is_said_in_words(qtbot: QtBot, english: None) -> None:
    ribbon = make_ribbon(qtbot)
    said = {year: ribbon.words.year(year).replace("\u00a0", " ") for year in (2008, 2027)}
    assert said[2027] == "2027: skills bind in 62 % of the runs, demand binds in 30 %, seats bind in 8 %"
    assert said[2008] == "2008: demand binds in 90 % of the runs, skills bind in 10 %"
    assert ribbon.words.year(1999) == ""
    assert ribbon.bars.accessibleName() == "What binds"
    assert ribbon.bars.accessibleDescription().startswith(
        "demand binds most often from 2008 to 2010; skills bind most often from 2011 to 2030. Each of 1,000 runs counts"
    )


def test_that_a_year_in_which_nothing_is_known_stays_empty(qtbot: QtBot) -> None:
    ribbon = make_ribbon(qtbot)
    ribbon.set_shares(YEARS, np.where(YEARS == 2008, np.nan, DEMAND), SKILLS, SEATS, members=1000)
    assert ribbon.words.year(2008) == ""
    assert share(column(ribbon, 2008), LIGHT.raised) == 1.0
    assert ribbon.words.summary().startswith("demand binds most often from 2009 to 2010")
    ribbon.set_shares(YEARS, 0 * DEMAND, 0 * DEMAND, 0 * DEMAND, members=1000)
    assert ribbon.words.summary() == ""


def test_that_the_pointer_brings_up_the_words(qtbot: QtBot) -> None:
    ribbon = make_ribbon(qtbot)
    move_to(ribbon.bars, ribbon.bars.bar(2012).center().toPoint())
    with qtbot.waitSignal(ribbon.year_hovered) as hovered:
        move_to(ribbon.bars, ribbon.bars.bar(2027).center().toPoint() + QPoint(1, 0))
    assert hovered.args == [2027]
    assert shown_hint() == explained(ribbon, 2027)
    with qtbot.waitSignal(ribbon.year_hovered) as left:
        QApplication.sendEvent(ribbon.bars, QEvent(QEvent.Type.Leave))
    assert left.args == [None]
    assert ribbon.bars.marked_year is None


def shown_hint() -> list[str]:
    """The paragraphs of the hint that stands on the screen."""
    return plain(QTextDocumentFragment.fromHtml(QToolTip.text()).toPlainText()).strip().splitlines()


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def explained(ribbon: BindingRibbon, year: int) -> list[str]:
    return [plain(text) for text in ribbon.words.explanation(year)]


def test_that_a_year_is_explained_and_how_it_is_counted(qtbot: QtBot, english: None) -> None:
    ribbon = make_ribbon(qtbot)
    shares, skills, demand, seats, counting = explained(ribbon, 2027)
    assert shares.startswith("2027: skills bind in 62 %")
    assert skills == "Skills: over 2 % of the hires that firms want fail for lack of skilled people."
    assert demand.startswith("Demand: ")
    assert seats.startswith("Seats: ")
    assert counting == (
        "Each of 1,000 runs counts once a year: what costs it the most hires binds; where nothing costs over 2 % of "
        "them, demand does."
    )
    assert not any("Seats:" in text for text in ribbon.words.explanation(2008))
    ribbon.set_shares(YEARS, DEMAND, SKILLS, SEATS, members=1)
    assert ribbon.words.counting().startswith("There is a single run")


def test_that_keys_bring_up_the_explanation_too(qtbot: QtBot) -> None:
    ribbon = make_ribbon(qtbot)
    ribbon.bars.setFocus()
    qtbot.keyClick(ribbon.bars, Qt.Key.Key_Left)
    assert shown_hint() == explained(ribbon, 2030)
    qtbot.keyClick(ribbon.bars, Qt.Key.Key_Escape)


def test_that_the_shares_open_as_a_table_by_key_and_follow(qtbot: QtBot) -> None:
    ribbon = make_ribbon(qtbot)
    ribbon.activateWindow()
    qtbot.waitUntil(ribbon.isActiveWindow)
    ribbon.bars.setFocus()
    qtbot.keyClick(ribbon.bars, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    table = ribbon.table
    assert table is not None
    assert table.isVisible()
    assert list(table.model.sheet.headings) == ["Year", "demand", "skills", "seats"]
    assert list(table.model.sheet.rows[-1]) == [DEMAND[-1], SKILLS[-1], SEATS[-1]]
    ribbon.set_shares(YEARS, 1 + 0 * DEMAND, 0 * SKILLS, 0 * SEATS, members=1000)
    assert list(table.model.sheet.rows[-1]) == [1, 0, 0]
    ribbon.hide()
    assert table.isHidden()


def test_that_keys_walk_through_the_years(qtbot: QtBot) -> None:
    ribbon = make_ribbon(qtbot)
    ribbon.bars.setFocus()
    qtbot.keyClick(ribbon.bars, Qt.Key.Key_Left)
    qtbot.keyClick(ribbon.bars, Qt.Key.Key_Left)
    walked = [ribbon.bars.marked_year]
    qtbot.keyClick(ribbon.bars, Qt.Key.Key_Escape)
    assert [*walked, ribbon.bars.marked_year] == [2029, None]
    QToolTip.hideText()


def test_that_a_cross_hair_frames_a_year(qtbot: QtBot) -> None:
    ribbon = make_ribbon(qtbot)
    ribbon.show_cross_hair(2020)
    edge = ribbon.bars.bar(2020).toAlignedRect()
    assert ribbon.bars.grab().toImage().pixelColor(edge.left(), edge.center().y()).name() == LIGHT.text


def test_that_colours_and_horizon_can_change(qtbot: QtBot) -> None:
    ribbon = make_ribbon(qtbot)
    ribbon.set_colours(DARK)
    ribbon.set_years(2008, 2050)
    assert ribbon.bars.bar(2050).right() <= ribbon.bars.width()
    assert share(column(ribbon, 2008), DARK.demand) > 0.8
    assert share(column(ribbon, 2040), DARK.raised) == 1.0


def test_that_years_run_from_left_to_right_in_a_mirrored_window(qtbot: QtBot) -> None:
    with right_to_left():
        ribbon = make_ribbon(qtbot)
        assert ribbon.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert share(column(ribbon, 2008), LIGHT.demand) > 0.8
        assert ribbon.bars.bar(2008).left() == 0
