"""Mouse and keyboard in a chart."""

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from gui.charts.chart import Chart
from tests.gui.test_charts import DOMESTIC, JOBS, make_chart, right_to_left


def place(chart: Chart, year: float, value: float = 150_000) -> QPoint:
    return chart.plot.to_pixels().map(QPointF(year, value)).toPoint()


def move_to(widget: QWidget, where: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Move the pointer without the real cursor: whatever lies above the widget on a screen plays no part."""
    here, everywhere = QPointF(where), QPointF(widget.mapToGlobal(where))
    none, modifiers = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, here, everywhere, none, held, modifiers))


def point_at(chart: Chart, year: float, value: float = 150_000) -> None:
    move_to(chart.plot.viewport(), place(chart, year, value))


def read_year(chart: Chart) -> int | None:
    return chart.pointer.year


def is_zoomed(chart: Chart) -> bool:
    return chart.plot.is_zoomed


def wheel(chart: Chart, year: float, turns: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    where = QPointF(place(chart, year))
    event = QWheelEvent(
        where,
        QPointF(chart.plot.viewport().mapToGlobal(where)),
        QPoint(),
        QPoint(0, 120 * turns),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart.plot.viewport(), event)


def test_that_the_pointer_says_its_year_and_reads_the_chart(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    point_at(chart, 2018)
    with qtbot.waitSignal(chart.year_hovered) as hovered:
        point_at(chart, 2024.3)
    assert hovered.args == [2024]
    assert read_year(chart) == 2024
    words = chart.pointer.reading.spoken()
    assert chart.pointer.reading.isVisible()
    assert all(part in words for part in ("2024", "122,273 jobs", "97,818", "146,727", "148,500", "D2-001 D1-001"))
    with qtbot.waitSignal(chart.year_hovered) as left:
        QApplication.sendEvent(chart.plot, QEvent(QEvent.Type.Leave))
    assert left.args == [None]
    assert read_year(chart) is None
    assert not chart.pointer.reading.isVisible()


def test_that_the_pointer_outside_the_years_says_none(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    point_at(chart, 2018)
    with qtbot.waitSignal(chart.year_hovered) as hovered:
        move_to(chart.plot.viewport(), QPoint(2, 2))
    assert hovered.args == [None]


def test_that_two_charts_share_a_cross_hair(qtbot: QtBot) -> None:
    first, second = make_chart(qtbot), make_chart(qtbot)
    second.move(first.geometry().bottomRight())
    for chart in (first, second):
        first.year_hovered.connect(chart.show_cross_hair)
    point_at(first, 2018)
    point_at(first, 2024)
    assert first.pointer.year == second.pointer.year == 2024
    assert "D2-001" in first.pointer.reading.spoken()
    assert "122,273" in second.pointer.reading.spoken()
    assert "D2-001" not in second.pointer.reading.spoken()


def test_that_new_data_moves_the_reading(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    chart.show_cross_hair(2030)
    assert "158,000" in chart.pointer.reading.spoken()
    band = chart.layer("jobs").band
    chart.layer("jobs").band.set_band(band.years, band.levels)
    chart.show_baseline("jobs", band.years, band.levels[:, 0])
    qtbot.mouseClick(chart.legend.entry("jobs"), Qt.MouseButton.LeftButton)
    assert "158,000" not in chart.pointer.reading.spoken()


def test_that_the_reading_stays_inside_the_chart(qtbot: QtBot) -> None:
    chart = make_chart(qtbot, (JOBS, DOMESTIC))
    for year in (2008, 2012, 2019, 2024, 2030):
        point_at(chart, year)
        assert chart.rect().contains(chart.pointer.reading.geometry())


def test_that_an_aim_has_a_tooltip(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    where = place(chart, 2030, 270_000)
    viewport = chart.plot.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, where, viewport.mapToGlobal(where)))
    assert QToolTip.text() == "Target 2030: 270,000 jobs"
    QToolTip.hideText()


def test_that_the_wheel_zooms_and_a_double_click_returns_the_view(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    whole = chart.plot.view.viewRange()
    with qtbot.waitSignal(chart.plot.zoomed):
        wheel(chart, 2020, 4)
    assert is_zoomed(chart)
    (left, right), _ = chart.plot.view.viewRange()
    assert whole[0][0] < left < 2020 < right < whole[0][1]
    band = chart.layer("jobs").band
    chart.layer("jobs").set_baseline(band.years, 3 * band.levels[:, 4])
    chart.hold_range(False)
    assert chart.plot.view.viewRange()[0] == [left, right]  # new data leaves a zoomed view alone
    qtbot.mouseDClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=place(chart, 2020))
    assert not is_zoomed(chart)
    assert chart.plot.view.viewRange() == [whole[0], [0, 600_000]]


def test_that_the_view_never_leaves_the_data(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    whole = chart.plot.view.viewRange()
    wheel(chart, 2020, -10)
    assert chart.plot.view.viewRange() == whole
    wheel(chart, 2020, 500)
    (left, right), _ = chart.plot.view.viewRange()
    assert right - left >= 2.9


def test_that_a_dragged_rectangle_is_zoomed_to(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(pg.CONFIG_OPTIONS, "mouseRateLimit", 0)  # no move is dropped for coming soon after another
    chart = make_chart(qtbot)
    viewport = chart.plot.viewport()
    start, middle, end = (place(chart, *corner) for corner in ((2012, 200_000), (2016, 100_000), (2022, 50_000)))
    with qtbot.waitSignal(chart.plot.zoomed):
        qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        move_to(viewport, middle, Qt.MouseButton.LeftButton)
        move_to(viewport, end, Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    (left, right), (bottom, top) = chart.plot.view.viewRange()
    assert abs(left - 2012) < 0.5
    assert abs(right - 2022) < 0.5
    assert 0 < bottom < top < 300_000


def test_that_keys_walk_zoom_and_return(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    chart.plot.setFocus()
    with qtbot.waitSignal(chart.year_hovered) as walked:
        qtbot.keyClick(chart.plot, Qt.Key.Key_Left)
    assert walked.args == [2030]
    qtbot.keyClick(chart.plot, Qt.Key.Key_Left)
    assert read_year(chart) == 2029
    qtbot.keyClick(chart.plot, Qt.Key.Key_Plus)
    assert is_zoomed(chart)
    qtbot.keyClick(chart.plot, Qt.Key.Key_Home)
    assert not is_zoomed(chart)
    qtbot.keyClick(chart.plot, Qt.Key.Key_Escape)
    assert read_year(chart) is None


def test_that_the_menu_opens_by_key_and_by_button(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    chart.heading.button.setFocus()
    shown = []
    chart.menu.aboutToShow.connect(lambda: shown.append(chart.menu.actions()[0].text()))
    chart.menu.aboutToShow.connect(chart.menu.close, Qt.ConnectionType.QueuedConnection)
    qtbot.keyClick(chart.heading.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown == ["Copy picture"] and not chart.menu.isVisible())
    qtbot.mousePress(chart.plot.viewport(), Qt.MouseButton.RightButton, pos=place(chart, 2020))
    qtbot.mouseRelease(chart.plot.viewport(), Qt.MouseButton.RightButton, pos=place(chart, 2020))
    assert not is_zoomed(chart)


def test_that_a_right_to_left_window_keeps_the_plot_left_to_right(qtbot: QtBot) -> None:
    with right_to_left():
        window = QWidget()
        qtbot.addWidget(window)
        chart = make_chart(qtbot, (JOBS, DOMESTIC), window)
        window.show()
        qtbot.waitExposed(window)
        assert chart.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert chart.plot.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert place(chart, 2008).x() < place(chart, 2030).x()
        axis = chart.plot.getPlotItem().getAxis("left")
        assert axis.sceneBoundingRect().right() <= chart.plot.view.sceneBoundingRect().left() + 1
        entries = [chart.legend.entry(key).x() for key in ("jobs", "domestic")]
        assert entries[0] > entries[1]
        assert chart.heading.button.x() < chart.width() / 2
