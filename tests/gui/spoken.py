"""What a screen reader is told: the tree of accessible objects below a widget."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTableView,
    QToolBar,
    QToolButton,
    QWidget,
)

CONTENTS = (QAccessible.Role.Cell, QAccessible.Role.ListItem, QAccessible.Role.TreeItem)
"""Rows and cells are named by what they show, and there may be thousands."""


def objects(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Every accessible object below a widget that is on the screen, the widget included."""
    top = QAccessible.queryAccessibleInterface(widget)
    waiting = [top]
    while waiting:
        found = waiting.pop()
        if found.state().invisible or found.role() in CONTENTS:
            continue
        yield found
        children = (found.child(position) for position in range(found.childCount()))
        waiting += [child for child in children if child.isValid()]


def nameless(widget: QWidget) -> list[str]:
    """What the keyboard can reach below a widget and a screen reader cannot name."""
    return [
        f"{type(found.object()).__name__} ({found.role().name}) in {_holder(found)}"
        for found in objects(widget)
        if found.state().focusable and not _is_stand_in(found) and not found.text(QAccessible.Text.Name).strip()
    ]


def _is_stand_in(found: QAccessibleInterface) -> bool:
    """Whether it hands the keyboard on to another widget, as the inside of a scroll area does."""
    widget = found.object()
    return isinstance(widget, QWidget) and widget.focusProxy() is not None


def _holder(found: QAccessibleInterface) -> str:
    names: list[str] = []
    holder = found.object().parent()
    while holder is not None and len(names) < 4:
        names.append(type(holder).__name__)
        holder = holder.parent()
    return " < ".join(names)


def out_of_reach(widget: QWidget) -> list[str]:
    """Controls that are worked with the mouse alone. What stands in a toolbar stands in a menu too."""
    kinds = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QAbstractItemView, QLineEdit)
    holders = (QToolBar, QTabBar, QAbstractSpinBox, QComboBox, QLineEdit, QHeaderView, QDialogButtonBox, QTableView)
    return [
        f"{type(control).__name__} {control.accessibleName() or control.toolTip()}"
        for kind in kinds
        for control in widget.findChildren(kind)
        if control.isVisible()
        and not isinstance(control, QScrollBar | QHeaderView)
        and not isinstance(control.parentWidget(), holders)
        and not control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not _is_for_show(control)
    ]


def _is_for_show(control: QWidget) -> bool:
    """A sign of a legend that nobody can press, painted as those are that can be pressed."""
    known = (QPushButton, QToolButton, QCheckBox, QRadioButton)
    return isinstance(control, QAbstractButton) and not isinstance(control, known) and not control.isCheckable()


def order_of_tab(widget: QWidget) -> list[QWidget]:
    """The visible controls below a widget in the order in which Tab reaches them."""
    found: list[QWidget] = []
    step = widget.nextInFocusChain()
    while step is not None and step is not widget:
        is_reached = step.isVisible() and step.isEnabled() and step.focusPolicy() & Qt.FocusPolicy.TabFocus
        if is_reached and widget.isAncestorOf(step) and step.focusProxy() is None:
            found.append(step)
        step = step.nextInFocusChain()
    return found
