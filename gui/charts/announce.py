"""Words for screen readers and for the status line, said at once."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QStatusTipEvent
from PySide6.QtWidgets import QApplication, QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader, if there is one, say something about a widget."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def tell(widget: QWidget, words: str) -> None:
    """Write something into the status line of the window that a widget stands in, and have it said."""
    QApplication.sendEvent(widget.window(), QStatusTipEvent(words))
    announce(widget, words)
