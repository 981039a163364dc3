"""The order in which Tab reaches controls: that in which they are read, in whatever order they were made."""

from collections.abc import Iterator, Sequence
from functools import cmp_to_key, partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def sort_tab_order(inside: QWidget) -> None:
    """Let Tab go through the visible controls in a widget row by row, and through one part before the next."""
    controls = list(_in_reading_order(inside))
    for before, after in pairwise(controls):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def go_round(areas: Sequence[QWidget], steps: int) -> None:
    """Take the keyboard to the first control of the next part of the window, or of the one before.

    Args:
        areas: The parts in the order of reading; those that nobody sees are passed over.
        steps: 1 for the next, -1 for the one before.
    """
    seen = [area for area in areas if not area.visibleRegion().isEmpty()]
    focus = QApplication.focusWidget()
    outside = -1 if steps > 0 else 0
    held = next((place for place, area in enumerate(seen) if focus and area.isAncestorOf(focus)), outside)
    for away in range(1, len(seen) + 1):
        area = seen[(held + steps * away) % len(seen)]
        control = next((part for part in _in_reading_order(area) if part.isEnabled()), None)
        if control is not None:
            control.setFocus(Qt.FocusReason.TabFocusReason)
            return


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
