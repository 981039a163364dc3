"""The period that the levers act on."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from simulation.model import LAST_OBSERVED, LAST_YEAR_OF_PLAN


@dataclass(frozen=True)
class Period:
    """A span of years with a target at its end."""

    first: int
    last: int

    @property
    def years(self) -> range:
        """Its years."""
        return range(self.first, self.last + 1)

    @property
    def is_history(self) -> bool:
        """Whether it lies behind us."""
        return self.last <= LAST_OBSERVED


PLAN: Final = Period(2009, LAST_YEAR_OF_PLAN)
OFFER: Final = Period(2025, 2030)


class Focus(QObject):
    """Which period the levers act on, and whether history may be changed.

    History is locked until somebody asks for a counterfactual.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._period = OFFER
        self._history_open = False

    @property
    def period(self) -> Period:
        """The period that the levers act on."""
        return self._period

    @property
    def history_open(self) -> bool:
        """Whether years that lie behind us may be changed."""
        return self._history_open

    def look_at(self, period: Period) -> None:
        """Turn to another period."""
        if period != self._period:
            self._period = period
            self.changed.emit()

    def open_history(self, is_open: bool) -> None:
        """Allow or forbid changes of years that lie behind us."""
        if is_open != self._history_open:
            self._history_open = is_open
            self.changed.emit()

    def may_change(self, year: int) -> bool:
        """Whether a year's levers may be changed."""
        return year > LAST_OBSERVED or self._history_open
