"""How values of a variable and differences between them are written, with as many digits as tell them apart."""

from dataclasses import dataclass
from math import floor, log10
from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.words import formats

translate = QCoreApplication.translate

DIGITS: Final = 3
"""Digits that mean something in the largest difference."""

MOST_DECIMALS: Final = 6


@dataclass(frozen=True)
class Numbers:
    """Writes all numbers about one result with the same decimals, so that sums can be followed.

    Attributes:
        variable: The variable.
        scale: The size of the largest difference.
    """

    variable: str
    scale: float

    @property
    def _is_share(self) -> bool:
        return self.variable in formats.SHARES

    @property
    def decimals(self) -> int:
        """Decimals of every number."""
        largest = abs(self.scale) * (100 if self._is_share else 1)
        if largest == 0:
            return 0
        return min(max(DIGITS - 1 - floor(log10(largest)), 0), MOST_DECIMALS)

    def value(self, value: float) -> str:
        """A value of the variable, without its unit unless it is a percentage."""
        if self.scale == 0:
            return formats.amount(self.variable, value)
        return formats.percent(value, self.decimals) if self._is_share else formats.decimal(value, self.decimals)

    def change(self, change: float) -> str:
        """A difference between two values, with its sign; of percentages in points."""
        number = formats.decimal(100 * change if self._is_share else change, self.decimals)
        signed = formats.signed(number, change) if is_seen(number) else number
        if self._is_share:
            return translate("why", "{number} pts").format(number=signed).replace(" ", formats.NO_BREAK)
        return signed


def is_seen(number: str) -> bool:
    """Whether a number as it is written is another than zero."""
    return any(sign in "123456789" for sign in number)


def precise(variable: str, value: float) -> str:
    """A value of any variable of the model, with three digits that mean something at least."""
    return Numbers(variable, value).value(value) if abs(value) < 10 ** (DIGITS - 1) else formats.amount(variable, value)
