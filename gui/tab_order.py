"""The order in which Tab reaches controls: that in which they are read, in whatever order they were made."""

from collections.abc import Iterator
from functools import cmp_to_key, partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def sort_tab_order(inside: QWidget) -> None:
    """Let Tab go through the visible controls in a widget row by row, and through one part before the next."""
    controls = list(_in_reading_order(inside))
    for before, after in pairwise(controls):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def _in_reading_order(holder: QWidget) -> Iterator[QWidget]:
    parts = [part for part in holder.children() if isinstance(part, QWidget) and part.isVisible()]
    is_mirrored = holder.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for part in sorted(parts, key=cmp_to_key(partial(_compare, is_mirrored))):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None:
            yield part
        yield from _in_reading_order(part)


def _compare(is_mirrored: bool, one: QWidget, other: QWidget) -> int:
    """What lies above comes first; of what lies side by side, what is read first."""
    first, second = one.geometry(), other.geometry()
    if first.center().y() <= second.top() or second.center().y() <= first.top():
        return first.top() - second.top()
    across = first.left() - second.left()
    return -across if is_mirrored else across
