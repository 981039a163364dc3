"""The envelope: how much money a period has, what is left of it, and when a raise must be refused."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QProgressBar, QWidget

from gui import formats
from gui.panels.amount_field import AmountField
from gui.text import label, set_style
from gui.theme import GRID


class EnvelopeCard(QFrame):
    """Shows the envelope of the period and its reserve.

    With the envelope locked a raise is taken from the reserve and refused beyond it; nothing is rebalanced silently.
    """

    changed = Signal()
    """The user changed the envelope or its lock."""

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
        self._spent = 0.0
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.field, 0, 1)
        grid.addWidget(self.reserve, 1, 0)
        grid.addWidget(self.lock, 1, 1)
        grid.addWidget(self.bar, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self.field.amount_typed.connect(self._edited)
        self.lock.toggled.connect(self._edited)

    @property
    def is_locked(self) -> bool:
        """Whether raises beyond the reserve are refused."""
        return self.lock.isChecked()

    @property
    def left(self) -> float:
        """The reserve, million MAD; negative when more is spent than the envelope holds."""
        return self.field.value() - self._spent

    def start_from(self, amount: float) -> None:
        """Set the envelope of a period, million MAD."""
        self.field.show_amount(amount)

    def show_spent(self, spent: float) -> None:
        """Show how much of the envelope the rubrics take, million MAD."""
        self._spent = spent
        envelope = max(self.field.value(), 1e-9)
        self.bar.setValue(round(1000 * min(spent / envelope, 1.0)))
        over = round(self.left) < 0
        words = self.tr("Over the envelope by {amount}") if over else self.tr("Reserve {amount}")
        self.reserve.setText(words.format(amount=formats.whole(abs(self.left))))
        set_style(self.reserve, "refusal" if over else "muted")

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.title.setText(self.tr("Envelope, MAD m"))
        self.field.setAccessibleName(self.tr("Envelope of the period, million dirhams"))
        self.field.setToolTip(self.tr("All rubrics together in this period, million dirhams"))
        self.lock.setText(self.tr("locked"))
        self.lock.setToolTip(self.tr("A locked envelope refuses raises beyond the reserve"))
        self.show_spent(self._spent)

    def _edited(self) -> None:
        self.show_spent(self._spent)
        self.changed.emit()
