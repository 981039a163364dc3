import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.diagram.contents import overview, sector_contents
from gui.diagram.look import lines_of
from gui.diagram.view import LARGEST_START, LEGIBLE, DiagramView
from gui.look.appearance import Appearance
from gui.look.theme import GRID, LIGHT
from gui.words.language import LANGUAGES
from simulation.model import mizan

SECTORS = tuple(mizan().sectors)


@pytest.fixture
def view(appearance: Appearance, qtbot: QtBot) -> DiagramView:
    made = DiagramView()
    qtbot.addWidget(made)
    made.set_colours(LIGHT)
    made.resize(720, 560)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def place_of(view: DiagramView, key: str) -> QPoint:
    """Where a figure stands in the viewport, after it was brought into sight."""
    view.ensureVisible(view.diagram.figures[key])
    return view.mapFromScene(view.diagram.figures[key].sceneBoundingRect().center())


def turn_wheel(view: DiagramView, place: QPoint, notches: int) -> None:
    spot = QPointF(place)
    turn = QWheelEvent(
        spot,
        view.viewport().mapToGlobal(spot),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), turn)


@pytest.mark.parametrize("sector", SECTORS)
def test_that_a_diagram_begins_legible_and_with_its_beginning(view: DiagramView, sector: str) -> None:
    view.show_contents(sector_contents(sector))
    assert LEGIBLE - 1e-6 <= view.zoom <= LARGEST_START + 1e-6
    first = next(iter(view.diagram.figures.values())).sceneBoundingRect()
    assert view.mapToScene(view.viewport().rect()).boundingRect().intersects(first)


def test_that_the_wheel_enlarges_around_the_pointer(view: DiagramView) -> None:
    view.show_contents(sector_contents("offshoring"))
    start = view.zoom
    turn_wheel(view, QPoint(300, 200), 3)
    assert view.zoom > 1.5 * start
    turn_wheel(view, QPoint(300, 200), -3)
    assert view.zoom == pytest.approx(start)


def test_that_a_drag_pans_and_chooses_nothing(view: DiagramView) -> None:
    view.show_contents(sector_contents("offshoring"))
    start = place_of(view, "jobs_wanted")
    before = view.mapToScene(0, 0)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(view.viewport(), start - QPoint(0, 30 * step))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start - QPoint(0, 150))

    assert view.mapToScene(0, 0).y() > before.y()
    assert view.diagram.key == ""


def test_that_a_click_beside_all_figures_lets_all_stand_alike(view: DiagramView) -> None:
    view.show_contents(overview())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, "labour"))
    assert view.diagram.key == "labour"
    assert view.diagram.figures["budget"].opacity() < 1
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert {item.state for item in view.diagram.figures.values()} == {"plain"}


def test_that_the_arrow_keys_reach_every_figure(view: DiagramView) -> None:
    """A walk that takes every way from every figure it comes to."""
    for sector in SECTORS:
        view.show_contents(sector_contents(sector))
        reached: set[str] = set()
        ahead = [view.diagram.key_beside(1, 0)]
        while ahead:
            key = ahead.pop()
            if key not in reached:
                reached.add(key)
                view.diagram.choose(key)
                ahead += [view.diagram.key_beside(*way) for way in ((1, 0), (-1, 0), (0, 1), (0, -1))]
        assert reached == set(view.diagram.figures)


def test_that_the_mark_of_the_keyboard_is_painted(view: DiagramView) -> None:
    view.show_contents(overview())
    view.setFocus()
    assert view.viewport().grab().toImage().pixelColor(1, 1).name() == LIGHT.accent
    view.clearFocus()
    assert view.viewport().grab().toImage().pixelColor(1, 1).name() != LIGHT.accent


def test_that_every_figure_is_spoken(view: DiagramView) -> None:
    for sector in SECTORS:
        view.show_contents(sector_contents(sector))
        for key, item in view.diagram.figures.items():
            view.choose(key)
            assert lines_of(item.figure)[0].text in view.accessibleDescription()


def test_that_words_fit_their_figures(view: DiagramView, appearance: Appearance) -> None:
    for language in LANGUAGES:
        appearance.choose_language(language)
        for sector in SECTORS:
            view.show_contents(sector_contents(sector))
            look = view.diagram.look
            for item in view.diagram.figures.values():
                box = view.diagram.layout.boxes[item.figure.key]
                heights = [look.height_of(line, box.width - 2 * GRID) for line in lines_of(item.figure)]
                assert sum(heights) <= box.height
