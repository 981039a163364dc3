"""What a hand does on levers: real events of the mouse and the keyboard, sent to the widget itself."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QSlider, QStyle, QStyleOptionSlider


def handle_of(slider: QSlider) -> QPoint:
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
    return slider.style().subControlRect(control, option, part, slider).center()


def drag(slider: QSlider, pixels: int, steps: int = 5) -> None:
    """Press the handle, move it in steps and let go."""
    drag_through(slider, [pixels * step // steps for step in range(1, steps + 1)])


def drag_through(slider: QSlider, pixels: list[int]) -> None:
    """Press the handle, move it to each of some distances from where it stood, and let go at the last."""
    QApplication.processEvents()
    start = handle_of(slider)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    for distance in pixels:
        QTest.mouseMove(slider, start + QPoint(distance, 0))
        QApplication.processEvents()
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=start + QPoint(pixels[-1], 0))
    QApplication.processEvents()


def type_over(field: QDoubleSpinBox, text: str) -> None:
    """Replace what stands in a field and confirm."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
