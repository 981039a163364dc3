import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.diagram import words
from gui.diagram.scene import DiagramScene
from gui.diagram.trail import Place
from gui.diagram.view import LARGEST_START, LEGIBLE, DiagramView
from gui.evidence.citations import titles
from gui.look.appearance import Appearance
from gui.look.theme import LIGHT
from gui.pages.model import ModelPage
from gui.window.main_window import MainWindow
from gui.words.language import LANGUAGES
from gui.work.session import SHOWN, Session
from simulation.declare import Array
from simulation.model import mizan
from simulation.observations import history
from simulation.results import MEDIAN

ARABIC = next(language for language in LANGUAGES if language.code == "ar")
SECTORS = tuple(mizan().sectors)


@pytest.fixture
def page(session: Session, appearance: Appearance, qtbot: QtBot) -> ModelPage:
    """The page by itself, as large as it is in a window on a small screen."""
    made = ModelPage(session)
    qtbot.addWidget(made)
    made.set_colours(LIGHT)
    made.resize(738, 640)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def page_of_window(window: MainWindow) -> ModelPage:
    window.resize(1366, 768)
    opened = window.book.open("model")
    assert isinstance(opened, ModelPage)
    QApplication.processEvents()
    return opened


def diagram(page: ModelPage) -> DiagramScene:
    return page.diagram.view.diagram


def place_in_sight(view: DiagramView, key: str) -> QPoint:
    """Where the middle of a figure stands in the viewport."""
    return view.mapFromScene(view.diagram.figures[key].sceneBoundingRect().center())


def place_of(view: DiagramView, key: str) -> QPoint:
    """The same, after the figure was brought into sight."""
    view.ensureVisible(view.diagram.figures[key])
    return place_in_sight(view, key)


def click(page: ModelPage, key: str) -> None:
    view = page.diagram.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, key))
    QApplication.processEvents()


def double_click(page: ModelPage, key: str) -> None:
    view = page.diagram.view
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, key))
    QApplication.processEvents()


def press(page: ModelPage, keys: str) -> None:
    """Press keys where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus)
    QTest.keySequence(focus, QKeySequence(keys))
    QApplication.processEvents()


def follow(page: ModelPage, words_of_link: str) -> None:
    """Click on a link of the card."""
    browser = page.panel
    browser.moveCursor(QTextCursor.MoveOperation.Start)
    assert browser.find(words_of_link), f"{words_of_link} is not on the card"
    browser.ensureCursorVisible()
    cursor = browser.textCursor()
    cursor.setPosition((cursor.selectionStart() + cursor.selectionEnd()) // 2)
    spot = browser.cursorRect(cursor).center()
    assert browser.anchorAt(spot), f"{words_of_link} is no link"
    QTest.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QApplication.processEvents()


def card(page: ModelPage) -> str:
    return page.panel.toPlainText()


def curve_medians(page: ModelPage) -> list[float]:
    return [row.p50 for row in page.curve.chart.numbers() if row.p50 is not None]


def wait_for_curve(page: ModelPage, expected: Array, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: curve_medians(page) == pytest.approx(expected))


def test_that_the_page_opens_with_every_sector_in_sight_and_legible(page_of_window: ModelPage) -> None:
    page = page_of_window
    view = page.diagram.view
    assert set(diagram(page).figures) == set(SECTORS)
    assert LEGIBLE <= view.zoom <= LARGEST_START
    shown = view.mapToScene(view.viewport().rect()).boundingRect()
    for item in diagram(page).figures.values():
        assert shown.contains(item.sceneBoundingRect())
    assert page.details.isHidden()


def test_that_a_double_click_opens_a_sector_and_the_way_back_leads_out(page: ModelPage) -> None:
    double_click(page, "labour")
    keys = set(diagram(page).figures)
    assert {entry.name for entry in mizan().sectors["labour"]} <= keys
    assert {"hires_wanted", "degree_graduates", "use:offshoring"} <= keys
    assert page.sector.text() == "Skilled labour"

    QTest.mouseClick(page.overview, Qt.MouseButton.LeftButton)
    assert set(diagram(page).figures) == set(SECTORS)


def test_that_the_keyboard_alone_goes_from_the_sectors_to_a_card(page_of_window: ModelPage) -> None:
    page = page_of_window
    view = page.diagram.view
    view.setFocus()
    press(page, "Right")
    assert diagram(page).key == "budget"
    press(page, "Right")
    assert diagram(page).key == "programmes"
    press(page, "Return")
    assert page.trail.place == Place("programmes")
    press(page, "Down")
    press(page, "Down")
    key = diagram(page).key
    assert card(page).startswith(words.label_of(key))
    press(page, "Return")
    assert page.panel.hasFocus()


def test_that_a_click_opens_the_card_of_a_variable(page: ModelPage) -> None:
    double_click(page, "offshoring")
    click(page, "jobs_wanted")

    assert page.details.isVisible()
    text = card(page)
    assert "Jobs wanted = " in text.replace("\u2068", "").replace("\u2069", "")
    for expected in ("Demand that firms expect", "Exports per job that a segment allows", "Offshoring", "jobs"):
        assert expected in text
    for user in ("Posts cut", "Seats built by the private sector"):
        assert user in text


def test_that_the_chosen_figure_stands_out_with_its_inputs_and_uses(page: ModelPage) -> None:
    double_click(page, "offshoring")
    click(page, "jobs_wanted")

    states = {key: item.state for key, item in diagram(page).figures.items()}
    assert {key for key, state in states.items() if state == "chosen"} == {"jobs_wanted"}
    assert {key for key, state in states.items() if state == "source"} == {"expected_demand", "job_productivity"}
    assert {key for key, state in states.items() if state == "user"} == {"growth_hires", "private_seats", "layoffs"}
    assert diagram(page).figures["seats"].opacity() < 1
    assert "read by" in page.diagram.view.accessibleDescription()

    QTest.keyClick(page.diagram.view, Qt.Key.Key_Escape)
    assert {item.state for item in diagram(page).figures.values()} == {"plain"}


def test_that_links_of_the_card_lead_on_and_the_history_back_and_forward(page: ModelPage) -> None:
    page.go_to("skilled_supply")
    follow(page, "Graduates")
    assert page.trail.place == Place("training", "degree_graduates")
    assert diagram(page).key == "degree_graduates"

    page.panel.setFocus()
    press(page, "Alt+Left")
    assert page.trail.place == Place("labour", "skilled_supply")
    assert card(page).startswith("Skilled people on offer")
    press(page, "Alt+Left")
    assert page.trail.place == Place()
    assert not page.back.isEnabled()
    page.diagram.view.setFocus()
    press(page, "Alt+Right")
    assert page.trail.place == Place("labour", "skilled_supply")
    follow(page, "Skilled labour")
    assert page.trail.place == Place("labour")


def test_that_a_variable_of_another_sector_opens_there_on_a_double_click(page: ModelPage) -> None:
    page.go_to("skilled_need")
    click(page, "hires_wanted")
    assert page.trail.place == Place("labour", "hires_wanted")
    double_click(page, "hires_wanted")
    assert page.trail.place == Place("offshoring", "hires_wanted")
    double_click(page, "use:labour")
    assert page.trail.place == Place("labour")


def test_that_typing_lists_matches_and_enter_goes_to_the_first(page: ModelPage, qtbot: QtBot) -> None:
    page.diagram.view.setFocus()
    press(page, "Ctrl+F")
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "jobs want")
    assert page.search.lines[0] == "Jobs wanted · Offshoring · jobs"
    qtbot.keyClick(page.search, Qt.Key.Key_Return)

    assert page.trail.place == Place("offshoring", "jobs_wanted")
    assert page.search.text() == ""
    assert page.diagram.view.hasFocus()


def test_that_a_click_on_a_match_goes_to_it(page: ModelPage, qtbot: QtBot) -> None:
    page.search.setFocus()
    qtbot.keyClicks(page.search, "seats")
    qtbot.waitUntil(page.search.list.isVisible)
    row = next(number for number, line in enumerate(page.search.lines) if line.startswith("Seats built"))
    index = page.search.list.model().index(row, 0)
    QTest.mouseClick(
        page.search.list.viewport(), Qt.MouseButton.LeftButton, pos=page.search.list.visualRect(index).center()
    )
    assert page.trail.place.name == "private_seats"


def test_that_the_card_of_an_assumption_shows_it_in_the_diagram(page: ModelPage) -> None:
    page.go_to("skilled_supply")
    parameter = next(name for name in mizan().parameters if name.startswith("ai_realised"))
    assert parameter not in diagram(page).figures
    page.go_to(parameter)
    assert diagram(page).key == parameter
    assert page.trail.place.sector == "offshoring"
    page.go_to("jobs_wanted")
    assert parameter not in diagram(page).figures

    QTest.mouseClick(page.diagram.assumptions, Qt.MouseButton.LeftButton)
    assert parameter in diagram(page).figures
    assert diagram(page).key == "jobs_wanted"


def test_that_what_was_published_stands_in_the_curve_with_the_titles_of_its_sources(
    page: ModelPage, qtbot: QtBot
) -> None:
    page.go_to("household_internet")
    expected = {entry.year: titles(entry.source.split()) for entry in history("household_internet")}
    assert all(expected.values())

    def said() -> dict[int, str]:
        return {row.year: row.source for row in page.curve.chart.numbers() if row.observed is not None}

    qtbot.waitUntil(lambda: said() == expected)


def test_that_the_curve_is_that_of_the_session(page: ModelPage, session: Session, qtbot: QtBot) -> None:
    assert "jobs_wanted" not in SHOWN
    for name in ("offshoring_jobs", "jobs_wanted"):
        page.go_to(name)
        expected = session.projection_of(name).bands(name, total=True)[:, 0, MEDIAN]
        wait_for_curve(page, expected, qtbot)


def test_that_elements_can_be_chosen_where_a_total_means_nothing(
    page: ModelPage, session: Session, qtbot: QtBot
) -> None:
    page.go_to("demand_growth")
    assert page.curve.element.itemData(0) == "ito"
    expected = session.projection_of("demand_growth").bands("demand_growth")
    wait_for_curve(page, expected[:, 0, MEDIAN], qtbot)
    page.curve.element.setCurrentIndex(page.curve.element.findData("crm"))
    assert curve_medians(page) == pytest.approx(expected[:, 1, MEDIAN])

    page.go_to("hires")
    assert page.curve.element.itemData(0) == ""
    page.go_to("seats")
    assert page.curve.element.isHidden()


def test_that_the_curve_follows_an_edit_and_waits_while_nobody_looks(
    page_of_window: ModelPage, window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of_window
    page.go_to("public_seats")
    qtbot.waitUntil(lambda: len(curve_medians(page)) > 0)
    before = curve_medians(page)
    scenario = window.session.scenario
    window.session.edit(scenario.with_value("budget", "it_industry", 2027, 900.0), "Edit")
    qtbot.waitUntil(lambda: curve_medians(page) != before)
    edited = curve_medians(page)

    window.book.open("explore")
    with qtbot.waitSignal(window.session.results_changed):
        window.session.edit(scenario.with_value("budget", "it_industry", 2027, 100.0), "Edit")
    QTest.qWait(0)
    assert curve_medians(page) == edited
    window.book.open("model")
    qtbot.waitUntil(lambda: curve_medians(page) != edited)


def test_that_addresses_open_outside_and_only_on_a_click(page: ModelPage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page.go_to("household_internet")
    assert opened == []
    follow(page, "The Court of Accounts")
    assert [address.scheme() for address in opened] in (["https"], ["http"])
    assert card(page).startswith("Households with internet"), "the card stays"


def test_that_the_diagram_runs_from_right_to_left_in_arabic(page: ModelPage, appearance: Appearance) -> None:
    def x(key: str) -> float:
        return diagram(page).figures[key].sceneBoundingRect().center().x()

    assert x("budget") < x("programmes") < x("gdp")
    appearance.choose_language(ARABIC)
    QApplication.processEvents()
    assert x("budget") > x("programmes") > x("gdp")
    for name in ("it_sector_jobs", "ai_realised_share", "offshoring_exports"):
        page.go_to(name)
        view = page.diagram.view
        QApplication.processEvents()
        assert view.viewport().rect().contains(place_in_sight(view, name))


def test_that_figures_grow_with_the_text(page: ModelPage, appearance: Appearance) -> None:
    before = diagram(page).figures["labour"].boundingRect()
    appearance.choose_text_scale(2.0)
    QApplication.processEvents()
    after = diagram(page).figures["labour"].boundingRect()
    appearance.choose_text_scale(1.0)  # the font is that of the application, which outlives this test
    assert after.width() > 1.5 * before.width()
    assert after.height() > 1.5 * before.height()


def test_that_the_card_stands_beside_a_wide_diagram_and_below_a_narrow_one(page: ModelPage) -> None:
    page.go_to("jobs_wanted")
    QApplication.processEvents()
    assert page.diagram.geometry().bottom() < page.details.geometry().top()
    page.resize(1300, 900)
    QApplication.processEvents()
    assert page.diagram.geometry().right() < page.details.geometry().left()
    assert 0 < page.panel.height() < page.details.height()


def test_that_zoom_goes_by_keys_and_back_to_the_whole(page: ModelPage) -> None:
    double_click(page, "offshoring")
    view = page.diagram.view
    start = view.zoom
    view.setFocus()
    press(page, "+")
    assert view.zoom > start
    press(page, "-")
    assert view.zoom == pytest.approx(start)
    press(page, "0")
    shown = view.mapToScene(view.viewport().rect()).boundingRect()
    assert all(shown.contains(item.sceneBoundingRect()) for item in diagram(page).figures.values())
