"""Finds text that has less room than it needs, by the widgets' own measures."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

SLACK = 1
"""Pixels by which rounding may differ."""

Found = tuple[str, str]
"""A text without room, and what is wrong."""


def clipped(root: QWidget) -> list[str]:
    """What is clipped in a widget and everything in it that is visible."""
    widgets = [root, *root.findChildren(QWidget)]
    found: list[str] = []
    for widget in widgets:
        if widget.isVisible() and widget.width() > 0 and not _is_behind(widget):
            found += [f"{type(widget).__name__} {text!r}: {why}" for text, why in _problems(widget)]
    return found


def _is_behind(widget: QWidget) -> bool:
    """Whether it belongs to a panel that stands behind another one."""
    holder: QWidget | None = widget
    while holder is not None and not isinstance(holder, QDockWidget):
        holder = holder.parentWidget()
    return holder is not None and holder.visibleRegion().isEmpty()


def _problems(widget: QWidget) -> Iterator[Found]:
    """A full text in the tool tip excuses a shortened one."""
    match widget:
        case QLabel():
            yield from _label(widget)
        case QAbstractButton():
            yield from _button(widget)
        case QTabBar():
            yield from _tabs(widget)
        case QComboBox():
            yield from _combo(widget)
        case QAbstractSpinBox():
            yield from _spin(widget)
        case QLineEdit():
            yield from _field(widget)
        case QGroupBox():
            yield from _measure(widget, widget.title(), widget.width())
        case QHeaderView():
            yield from _header(widget)
        case QAbstractItemView():
            yield from _items(widget)


def _measure(widget: QWidget, text: str, room: int) -> Iterator[Found]:
    needed = widget.fontMetrics().horizontalAdvance(text)
    if needed > room + SLACK and text not in widget.toolTip():
        yield text, f"needs {needed} of {room} pixels"


def _label(label: QLabel) -> Iterator[Found]:
    text = label.text()
    if not text or text in label.toolTip():
        return
    hint = label.sizeHint()
    if label.wordWrap():
        height = label.heightForWidth(label.width())
        if height > label.height() + SLACK:
            yield text, f"needs a height of {height} of {label.height()}"
    elif hint.width() > label.width() + SLACK or hint.height() > label.height() + SLACK:
        yield text, f"needs {hint.width()} x {hint.height()} of {label.width()} x {label.height()}"
    yield from _outside(label, text)


def _button(button: QAbstractButton) -> Iterator[Found]:
    text = _without_letters(button.text())
    if not text or isinstance(button.parentWidget(), QTabBar) or _shows_icon_alone(button):
        return
    needed = button.fontMetrics().horizontalAdvance(text)
    if (needed > button.width() - 4 or button.sizeHint().width() > button.width() + SLACK) and (
        text not in button.toolTip()
    ):
        yield text, f"needs {max(needed, button.sizeHint().width())} of {button.width()} pixels"
    yield from _outside(button, text)


def _shows_icon_alone(button: QAbstractButton) -> bool:
    if not isinstance(button, QToolButton) or button.icon().isNull():
        return False
    return button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def _tabs(bar: QTabBar) -> Iterator[Found]:
    if bar.visibleRegion().isEmpty():
        return  # Qt keeps tab bars of docks that it does not need outside of the window
    for position in range(bar.count()):
        if not bar.isTabVisible(position):
            continue
        text, rect = _without_letters(bar.tabText(position)), bar.tabRect(position)
        font = QFont(bar.font())
        if position == bar.currentIndex():
            font.setWeight(QFont.Weight.DemiBold)
        needed = QFontMetrics(font).horizontalAdvance(text)
        if needed > rect.width() - 8 and text not in bar.tabToolTip(position):
            yield text, f"needs {needed} of {rect.width()} pixels"
        if not bar.rect().contains(rect) and not _scrolls(bar):
            yield text, "lies outside of the tab bar"


def _scrolls(bar: QTabBar) -> bool:
    """Whether arrows lead to the tabs for which there is no room."""
    return any(arrow.isVisible() for arrow in bar.findChildren(QToolButton))


def _combo(combo: QComboBox) -> Iterator[Found]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, combo).width()
    yield from _measure(combo, combo.currentText(), room)
    texts = [combo.itemText(position) for position in range(combo.count())]
    longest = max(texts, key=combo.fontMetrics().horizontalAdvance, default="")
    if combo.fontMetrics().horizontalAdvance(longest) > combo.width() - 8:
        combo.showPopup()
        room = combo.view().viewport().width()
        combo.hidePopup()
        if combo.fontMetrics().horizontalAdvance(longest) > room - 4:
            yield longest, f"does not fit into the list of {room} pixels"
    yield from _outside(combo, combo.currentText())


def _spin(spin: QAbstractSpinBox) -> Iterator[Found]:
    yield from _measure(spin, spin.text(), spin.lineEdit().width() - 2)
    yield from _outside(spin, spin.text())


def _field(field: QLineEdit) -> Iterator[Found]:
    if not isinstance(field.parentWidget(), QAbstractSpinBox | QComboBox) and not field.text():
        yield from _measure(field, field.placeholderText(), field.contentsRect().width() - 4)


def _header(header: QHeaderView) -> Iterator[Found]:
    model, orientation = header.model(), header.orientation()
    for section in range(header.count()):
        text = str(model.headerData(section, orientation, Qt.ItemDataRole.DisplayRole) or "")
        if header.isSectionHidden(section) or not text:
            continue
        hint = str(model.headerData(section, orientation, Qt.ItemDataRole.ToolTipRole) or "")
        is_across = orientation == Qt.Orientation.Horizontal
        room = (header.sectionSize(section) if is_across else header.width()) - 6
        needed = header.fontMetrics().horizontalAdvance(text)
        if needed > room + SLACK and text not in hint:
            yield text, f"needs {needed} of {room} pixels in its heading"


def _items(view: QAbstractItemView) -> Iterator[Found]:
    """Rows in sight whose text is shortened need the whole text in their tool tip."""
    model, sight = view.model(), view.viewport().rect()
    for row in range(min(model.rowCount(QModelIndex()), 200)):
        for column in range(model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1):
            index = model.index(row, column)
            rect, text = view.visualRect(index), str(index.data() or "")
            if not text or not rect.intersects(sight):
                continue
            hint, needed = str(index.data(Qt.ItemDataRole.ToolTipRole) or ""), view.sizeHintForIndex(index)
            if needed.width() > rect.width() + SLACK and not hint and not _is_wrapped(view, text, rect):
                yield text, f"needs {needed.width()} of {rect.width()} pixels in its cell"


def _is_wrapped(view: QAbstractItemView, text: str, rect: QRect) -> bool:
    """Whether all lines of a text have room in a cell."""
    if not isinstance(view, QTableView) or not view.wordWrap():
        return False
    inside = rect.adjusted(4, 0, -4, 0)
    lines = view.fontMetrics().boundingRect(inside, int(Qt.TextFlag.TextWordWrap), text)
    return lines.width() <= inside.width() and lines.height() <= inside.height()


def _outside(widget: QWidget, text: str) -> Iterator[Found]:
    """A widget that sticks out of what holds it, where nothing scrolls."""
    rect, inside = QRect(QPoint(), widget.size()), widget
    while not inside.isWindow() and (holder := inside.parentWidget()) is not None:
        rect.translate(inside.pos())
        area = holder.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is holder:
            if _is_off(area) and (rect.left() < -SLACK or rect.right() > holder.width() + SLACK):
                yield text, f"sticks out of {type(area).__name__}, which does not scroll sideways"
            return
        if not holder.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(rect):
            yield text, f"sticks out of {type(holder).__name__} {holder.objectName()}"
            return
        inside = holder


def _is_off(area: QAbstractScrollArea) -> bool:
    return area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _without_letters(text: str) -> str:
    """A text without the marks of the letters that Alt reaches."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
