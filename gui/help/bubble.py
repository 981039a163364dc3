"""The words of the tour: a card with a title, a text and the ways on."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.look.text import label
from gui.look.theme import GRID

LETTERS = 46
"""Width of the text, in letters."""


class Bubble(QFrame):
    """Keeps the keyboard to itself while it is open: Enter goes on, the arrows go on and back, Escape ends it."""

    next_wanted = Signal()
    back_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bubble")
        self.title = label("title", wraps=True)
        self.words = label(wraps=True)
        self.place = label("muted")
        self.skip = QPushButton()
        self.back = QPushButton()
        self.next = QPushButton()
        self.next.setDefault(True)
        ways = {self.skip: self.end_wanted, self.back: self.back_wanted, self.next: self.next_wanted}
        for button, wanted in ways.items():
            button.setAutoDefault(True)
            button.clicked.connect(wanted)
            button.installEventFilter(self)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.place)
        row.addWidget(self.back)
        row.addWidget(self.next)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(GRID)
        column.addLayout(row)

    def show_step(self, title: str, text: str, number: int, count: int) -> None:
        """Show the words of a step and which of how many it is."""
        self.title.setText(title)
        self.words.setText(text)
        self.place.setText(self.tr("{number} of {count}").format(number=number, count=count))
        self.back.setEnabled(number > 1)
        self.next.setText(self.tr("Done") if number == count else self.tr("Next"))
        self.back.setText(self.tr("Back"))
        self.skip.setText(self.tr("Skip"))
        self.skip.setVisible(number < count)
        self.setAccessibleName(title)
        for button in (self.next, self.back, self.skip):
            button.setAccessibleDescription(f"{title}. {text}")

    def fit(self, room: int) -> None:
        """Take the size of the words, within a width."""
        buttons = self.minimumSizeHint().width()
        width = min(max(LETTERS * self.fontMetrics().averageCharWidth(), buttons), room)
        self.resize(width, self._column.totalHeightForWidth(width))

    def event(self, event: QEvent) -> bool:
        """Keep keys of the window away while the tour is on; nothing is to happen behind it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows go on and back, which would otherwise only go round among the buttons."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            onward, backward = (Qt.Key.Key_Right, Qt.Key.Key_Left)[:: -1 if self.isRightToLeft() else 1]
            if event.key() == onward:
                self.next_wanted.emit()
                return True
            if event.key() == backward:
                if self.back.isEnabled():
                    self.back_wanted.emit()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Escape; no other key reaches the window behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.end_wanted.emit()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Go round among the buttons."""
        buttons = [button for button in (self.next, self.skip, self.back) if button.isVisible() and button.isEnabled()]
        held = next((place for place, button in enumerate(buttons) if button.hasFocus()), -1)
        buttons[(held + (1 if is_next else -1)) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True
