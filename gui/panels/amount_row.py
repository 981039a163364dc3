"""One lever in two lines: its name, share and typed amount above, its slider and switches below."""

from collections.abc import Mapping
from itertools import count

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.look.icons import icon, switch_icon
from gui.look.text import label, tip
from gui.look.theme import GRID, Colours
from gui.panels.amount_field import AmountField
from gui.panels.amount_slider import AmountSlider

_gestures = count(1)


class AmountRow(QWidget):
    """Shows an amount and lets it be dragged, typed, locked and reset.

    Args:
        has_lock: Whether the row can be locked against changes.
        in_percent: Whether the amount is a percentage.
    """

    amount_wanted = Signal(float, object)
    """The user wants an amount; the second argument is the gesture that edits belong to, or None."""
    reset_wanted = Signal()
    """The user wants the official amount back."""
    menu_wanted = Signal(QPoint)
    """The user wants to know what else can be done; carries a place on the screen."""
    note_wanted = Signal()
    """The user wants to read or change the note."""
    refused = Signal(str)
    """A typed text was refused; carries the reason in words."""

    def __init__(self, *, has_lock: bool = False, in_percent: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gesture = 0
        self._open = True
        self._official = 0.0
        self.name = _Name()
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.detail = label("muted")
        self.slider = AmountSlider()
        self.field = AmountField()
        if in_percent:
            self.field.count_in_percent()
        self.lock = self._button(checkable=True)
        self.lock.setVisible(has_lock)
        self.back = self._button()
        self.more = self._button()
        self.note = self._button()
        self.note.hide()
        self._fit()
        self._lay_out()
        entered = self.slider.entered, self.field.entered
        for begins in (self.slider.sliderPressed, self.slider.sliderReleased, *entered):
            begins.connect(self._begin_gesture)
        self.slider.amount_moved.connect(lambda amount: self._want(amount, ("slide", self._gesture)))
        self.field.amount_typed.connect(lambda amount: self._want(amount, None))
        self.field.amount_stepped.connect(lambda amount: self._want(amount, ("step", self._gesture)))
        self.field.refused.connect(self.refused)
        self.lock.toggled.connect(self._show_openness)
        self.back.clicked.connect(self.reset_wanted)
        self.more.clicked.connect(lambda: self.menu_wanted.emit(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self.note.clicked.connect(self.note_wanted)
        self._begin_gesture()

    @property
    def is_locked(self) -> bool:
        """Whether the user locked this row."""
        return self.lock.isChecked()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu, by mouse or by key."""
        self.menu_wanted.emit(event.globalPos())

    def set_words(self, name: str, explanation: str, buttons: Mapping[str, str]) -> None:
        """Set the row's name, its tool tip and those of its buttons.

        Args:
            name: What people call it.
            explanation: What the amount is.
            buttons: What ``lock``, ``back``, ``more`` and ``note`` do.
        """
        self.name.setText(name)
        for part in (self.name, self.slider, self.field):
            part.setToolTip(explanation)
        self.slider.setAccessibleName(name)
        self.field.setAccessibleName(name)
        parts = {"lock": self.lock, "back": self.back, "more": self.more, "note": self.note}
        for key, text in buttons.items():
            parts[key].setAccessibleName(f"{text}: {name}")
            if parts[key] is not self.note:  # whose tip is what it says
                parts[key].setToolTip(text)

    def changeEvent(self, event: QEvent) -> None:
        """Let the field grow with the text."""
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def set_colours(self, colours: Colours) -> None:
        """Draw the buttons for a scheme."""
        self.lock.setIcon(switch_icon("unlocked", "locked", colours))
        self.back.setIcon(icon("reset", colours))
        self.note.setIcon(icon("note", colours))
        self.more.setIcon(icon("dots", colours))

    def show_amount(self, amount: float, official: float, limit: float, detail: str, *, differs: bool) -> None:
        """Show an amount.

        Args:
            amount: The amount now.
            official: The official amount: the slider's notch.
            limit: The amount at the right end of the slider.
            detail: A muted remark behind the name, such as the share of the whole.
            differs: Whether any year differs from the official value.
        """
        self._official = official
        self.slider.set_scale(limit, official)
        self.slider.show_amount(amount)
        self.field.set_scale(limit)
        self.field.show_amount(amount)
        self.detail.setText(detail)
        self.back.setEnabled(differs and self._is_editable())
        self.name.mark(differs)

    def show_note(self, note: str) -> None:
        """Show that there is a note, and what it says."""
        if note != self.note.accessibleDescription():
            self.note.setVisible(bool(note))
            self.note.setToolTip(tip(note))
            self.note.setAccessibleDescription(note)

    def set_open(self, is_open: bool) -> None:
        """Allow or forbid changes from outside, as for years that are history."""
        self._open = is_open
        self._show_openness()

    def _fit(self) -> None:
        self.field.setFixedWidth(self.fontMetrics().horizontalAdvance("0 000 000") + 4 * GRID)
        side = self.fontMetrics().height()
        for button in (self.lock, self.back, self.more, self.note):
            button.setIconSize(QSize(side, side))

    def _is_editable(self) -> bool:
        return self._open and not self.is_locked

    def _show_openness(self) -> None:
        for part in (self.slider, self.field):
            part.setEnabled(self._is_editable())
        self.back.setEnabled(self._is_editable() and self.name.font().bold())

    def _want(self, amount: float, gesture: object) -> None:
        """Ask for the amount as it will be shown; one that looks like the official amount is exactly that."""
        decimals = self.field.decimals()
        is_official = round(amount, decimals) == round(self._official, decimals)
        self.amount_wanted.emit(self._official if is_official else round(amount, decimals), gesture)

    def _begin_gesture(self) -> None:
        self._gesture = next(_gestures)

    def _button(self, *, checkable: bool = False) -> QToolButton:
        button = QToolButton()
        button.setCheckable(checkable)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for parts, stretched in (
            ((self.name, self.note, self.detail, self.field), self.detail),
            ((self.slider, self.lock, self.back, self.more), self.slider),
        ):
            line = QHBoxLayout()
            line.setSpacing(GRID)
            for part in parts:
                line.addWidget(part, int(part is stretched))
            rows.addLayout(line)


class _Name(QLabel):
    """A name that becomes bold without becoming wider, so that nothing moves under the mouse."""

    def mark(self, is_changed: bool) -> None:
        """Write it bold, or not."""
        font = self.font()
        if font.bold() != is_changed:
            font.setBold(is_changed)
            self.setFont(font)

    def sizeHint(self) -> QSize:
        """Room for the bold name."""
        font = self.font()
        font.setBold(True)
        hint = super().sizeHint()
        return QSize(QFontMetrics(font).horizontalAdvance(self.text()) + 2 * self.margin() + 2, hint.height())

    def minimumSizeHint(self) -> QSize:
        """As much as it likes: a name is never cut."""
        return self.sizeHint()
