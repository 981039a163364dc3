"""How a language writes numbers."""

from dataclasses import dataclass
from typing import Final

MINUS: Final = "\u2212"
LEFT_TO_RIGHT: Final = "\u200e"
NARROW: Final = "\u202f"


@dataclass(frozen=True)
class NumberStyle:
    """How a language writes numbers.

    Attributes:
        group: What stands between thousands.
        point: What stands before decimals.
        before_sign: What keeps a sign on the left of its number in text that runs from right to left.
    """

    group: str
    point: str
    before_sign: str = ""

    def whole(self, value: float) -> str:
        """A whole number with its thousands apart."""
        return self.decimal(round(value), 0)

    def decimal(self, value: float, places: int) -> str:
        """A number with a fixed count of decimals; what rounds to nothing has no sign."""
        text = f"{abs(value):,.{places}f}"
        sign = f"{self.before_sign}{MINUS}" if value < 0 and text.strip("0.,") else ""
        return sign + text.replace(",", "\0").replace(".", self.point).replace("\0", self.group)

    def signed(self, text: str, value: float) -> str:
        """A text with the sign of its value in front of it."""
        return text if value < 0 else f"{self.before_sign}+{text}"


ENGLISH: Final = NumberStyle(",", ".")
FRENCH: Final = NumberStyle(NARROW, ",")
MOROCCAN_ARABIC: Final = NumberStyle(".", ",", LEFT_TO_RIGHT)
"""Western digits, as Morocco writes them."""
