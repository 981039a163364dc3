"""The envelope: how much money a period has, what is left of it, and when a raise must be refused."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QProgressBar, QWidget

from gui.levers.guard import Envelope
from gui.look.text import label, set_style
from gui.look.theme import GRID
from gui.panels.amount_field import AmountField
from gui.words import formats

LARGEST = 1_000_000
"""Largest envelope that can be typed, million MAD."""


class EnvelopeCard(QFrame):
    """Shows the envelope of the period and its reserve.

    With the envelope locked a raise is taken from the reserve and refused beyond it; nothing is rebalanced silently.
    """

    amount_wanted = Signal(float)
    """The user wants another envelope, million MAD."""
    lock_wanted = Signal(bool)
    """The user wants the envelope locked or open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title = label("heading")
        self.field = AmountField()
        self.lock = QCheckBox()
        self.reserve = label("muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(2 * GRID)
        self.bar.setRange(0, 1000)
        self.field.setMaximum(LARGEST)
        self._left = 0.0
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.field, 0, 1)
        grid.addWidget(self.reserve, 1, 0)
        grid.addWidget(self.lock, 1, 1)
        grid.addWidget(self.bar, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self.field.amount_typed.connect(self.amount_wanted)
        self.lock.toggled.connect(self.lock_wanted)

    @property
    def left(self) -> float:
        """The reserve, million MAD; negative when more is spent than the envelope holds."""
        return self._left

    def show_envelope(self, envelope: Envelope, left: float) -> None:
        """Show the envelope of a period and what is left of it, million MAD."""
        self._left = left
        self.field.set_scale(envelope.amount)
        self.field.show_amount(envelope.amount)
        self.lock.setChecked(envelope.is_locked)
        self.bar.setValue(round(1000 * min(1.0 - left / max(envelope.amount, 1e-9), 1.0)))
        over = round(left) < 0
        words = self.tr("Over the envelope by {amount}") if over else self.tr("Reserve {amount}")
        self.reserve.setText(words.format(amount=formats.whole(abs(left))))
        set_style(self.reserve, "refusal" if over else "muted")

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.title.setText(self.tr("Envelope, MAD m"))
        self.field.setAccessibleName(self.tr("Envelope of the period, million dirhams"))
        self.field.setToolTip(self.tr("All rubrics together in this period, million dirhams"))
        self.lock.setText(self.tr("locked"))
        self.lock.setToolTip(self.tr("A locked envelope refuses raises beyond the reserve"))
