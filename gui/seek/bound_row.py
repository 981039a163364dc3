"""How far one lever may go: its lock, its least and its most."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from gui.look.icons import switch_icon
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.panels.amount_field import AmountField
from gui.seek import words

LARGEST: Final = 10_000_000
"""Largest bound that can be typed; what a file can hold is asked before a search."""

NUMBERS: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

WIDEST_NUMBER: Final = "1,000,000"


class BoundRow(QObject):
    """The widgets of one lever, which stand in a row of a grid that they share.

    Args:
        lever: The lever, such as ``budget.it_industry``.
    """

    lock_wanted = Signal(bool)
    bounds_wanted = Signal(float, float)
    """The user wants a least and a most, in the lever's own unit over the years."""
    refused = Signal(str)

    def __init__(self, lever: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.lever = lever
        self._factor = 1.0
        self._bounds = 0.0, 0.0
        self.lock = QToolButton()
        self.lock.setCheckable(True)
        self.lock.setAutoRaise(True)
        self.lock.setObjectName("badge")
        self.lock.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.name = label()
        self.now = label("muted")
        self.least, self.most = _field(lever), _field(lever)
        self.lock.clicked.connect(self.lock_wanted)
        for field in (self.least, self.most):
            field.amount_typed.connect(self._typed)
            field.amount_stepped.connect(self._typed)
            field.refused.connect(self.refused)
        self.fit()
        self.retranslate()

    def place(self, grid: QGridLayout, row: int) -> None:
        """Stand in a row of a grid."""
        for column, part in enumerate((self.lock, self.name, self.now, self.least, self.most)):
            grid.addWidget(part, row, column)
        self.now.setAlignment(NUMBERS)

    def show_bounds(self, present: float, bounds: tuple[float, float], years: Sequence[int]) -> None:
        """Show what the lever is and how far it may go, both in its own unit over some years."""
        self._factor = words.factor(self.lever, years)
        self._bounds = bounds
        self.now.setText(words.number(self.lever, present, years))
        for field, bound in zip((self.least, self.most), bounds, strict=True):
            field.set_scale(max(bounds[1], present) * self._factor)
            field.show_amount(bound * self._factor)

    def show_lock(self, is_locked: bool) -> None:
        """Show whether the lever stays as it is."""
        self.lock.setChecked(is_locked)
        for part in (self.least, self.most):
            part.setEnabled(not is_locked)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.lock.setIcon(switch_icon("unlocked", "locked", colours))

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        name = words.lever_name(self.lever)
        self.name.setText(name)
        for part, text in (
            (self.lock, self.tr("{lever} stays as it is")),
            (self.least, self.tr("Least: {lever}")),
            (self.most, self.tr("Most: {lever}")),
        ):
            part.setAccessibleName(text.format(lever=name))
            part.setToolTip(text.format(lever=name))

    def fit(self) -> None:
        """Take the width of a long number in the present font."""
        for field in (self.least, self.most):
            field.setFixedWidth(field.fontMetrics().horizontalAdvance(WIDEST_NUMBER) + 4 * GRID)

    def _typed(self) -> None:
        """Take over what was typed; a bound that was not keeps what its field rounds away."""
        shown = (round(bound * self._factor) for bound in self._bounds)
        typed = self.least.value(), self.most.value()
        least, most = (
            bound if number == was else number / self._factor
            for bound, was, number in zip(self._bounds, shown, typed, strict=True)
        )
        self.bounds_wanted.emit(least, most)


def _field(lever: str) -> AmountField:
    field = AmountField()
    is_share = lever.startswith(words.MIX)
    field.setRange(0, 100 if is_share else LARGEST)
    if is_share:
        field.count_in_percent()
    return field
