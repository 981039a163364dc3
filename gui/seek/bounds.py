"""How far each lever may go in a search, and which ones stay as they are."""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import groupby
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.controls.choice import Choice
from gui.levers.guard import Guard
from gui.levers.words import lever_name
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.seek import words
from gui.seek.bound_row import BoundRow
from gui.words import formats
from gui.words.translated import Translated
from scenarios.scenario import Scenario
from scenarios.seek.limits import WIDEST, sought_levers, usual_bounds
from simulation.dimensions import USES

TIMES: Final = (1.5, 2.0, WIDEST, 5.0, 10.0)
"""How many times what they are the levers may be offered to become."""


class LeverBounds(Translated):
    """A row for each lever that a search may change.

    Locks begin as those of the levers and follow them; here they can be set otherwise.

    Args:
        guard: What is locked in the levers.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, guard: Guard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = guard
        self._seen = self._locked_in_levers()
        self._locked = set(self._seen)
        self._own: dict[str, tuple[float, float]] = {}
        self._scenario = Scenario("")
        self._years: Sequence[int] = range(0)
        self.times_label = label("muted")
        self.times = Choice()
        for times in TIMES:
            self.times.addItem("", times)
        self.times.setCurrentIndex(TIMES.index(WIDEST))
        self.usual = QPushButton()
        self.rows = {lever: BoundRow(lever, self) for lever in sought_levers()}
        self._headings = {lever: label("heading") for lever, _ in _groups()}
        self._columns = [label("muted") for _ in range(3)]
        self._rest = label("muted", wraps=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def limits(self) -> tuple[Mapping[str, tuple[float, float]], frozenset[str]]:
        """The bounds of the levers that may change, and the levers that may not."""
        bounds = {lever: self._bounds(lever) for lever in self.rows if lever not in self._locked}
        return bounds, frozenset(self._locked)

    @property
    def differing(self) -> int:
        """How many levers are locked or have bounds of their own."""
        return len(self._locked | set(self._own))

    def show_scenario(self, scenario: Scenario, years: Sequence[int]) -> None:
        """Start from another scenario, or let other years change; typed bounds are those of the years before."""
        if years != self._years:
            self._own.clear()
        self._scenario, self._years = scenario, years
        self._show()

    def relax(self, lever: str, side: str, bound: float) -> None:
        """Move one bound of a lever, in its own unit over the years."""
        least, most = self._bounds(lever)
        self._set(lever, bound if side == "low" else least, bound if side == "high" else most)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        for row in self.rows.values():
            row.set_colours(colours)

    def changeEvent(self, event: QEvent) -> None:
        """Take up another size of text."""
        if event.type() == QEvent.Type.FontChange:
            for row in self.rows.values():
                row.fit()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        for heading, text in zip(self._columns, (self.tr("now"), self.tr("least"), self.tr("most")), strict=True):
            heading.setText(text)
        for key, heading in self._headings.items():
            unit = {"budget": self.tr("MAD m in these years"), words.PLACES: self.tr("a year")}.get(key, "")
            text = self.tr("{lever}, {unit}") if unit else "{lever}"
            heading.setText(text.format(lever=lever_name(key), unit=unit))
        for row in self.rows.values():
            row.retranslate()
        self._rest.setText(self.tr("What these two leave goes to: {use}").format(use=words.lever_name(f"x.{USES[0]}")))
        self.times_label.setText(self.tr("Money and places up to"))
        self.times.setAccessibleName(self.tr("How many times what they are now money and places may become"))
        for place, times in enumerate(TIMES):
            number = formats.decimal(times, 0 if times.is_integer() else 1)
            self.times.setItemText(place, self.tr("{number} times the present").format(number=number))
        self.usual.setText(self.tr("Usual bounds"))
        self.usual.setToolTip(self.tr("Forget the bounds that were typed"))
        self._show()

    def _bounds(self, lever: str) -> tuple[float, float]:
        usual = usual_bounds(self._scenario, lever, self._years, float(self.times.currentData()))
        return self._own.get(lever, usual)

    def _set(self, lever: str, least: float, most: float) -> None:
        self._own[lever] = least, most
        self._show()
        self.changed.emit()

    def _forget(self) -> None:
        self._own.clear()
        self._show()
        self.changed.emit()

    def _lock(self, lever: str, is_locked: bool) -> None:
        (self._locked.add if is_locked else self._locked.discard)(lever)
        self._show()
        self.changed.emit()

    def _follow_guard(self) -> None:
        """Take over what was locked or opened in the levers; what was set here otherwise stays."""
        now = self._locked_in_levers()
        if now != self._seen:
            self._locked = (self._locked | (now - self._seen)) - (self._seen - now)
            self._seen = now
            self._show()
            self.changed.emit()

    def _locked_in_levers(self) -> frozenset[str]:
        """The levers that are locked; with the use that takes what the others leave, all uses are."""
        is_rest_locked = self._guard.is_locked(words.MIX, USES[0])
        return frozenset(
            lever
            for lever in sought_levers()
            if self._guard.is_locked(*lever.split(".")) or (is_rest_locked and lever.startswith(words.MIX))
        )

    def _show(self) -> None:
        if not self._years:
            return
        for lever, row in self.rows.items():
            row.show_bounds(_present(self._scenario, lever, self._years), self._bounds(lever), self._years)
            row.show_lock(lever in self._locked)
        self.usual.setEnabled(bool(self._own))

    def _connect(self) -> None:
        self._guard.changed.connect(self._follow_guard)
        self.usual.clicked.connect(self._forget)
        self.times.currentIndexChanged.connect(self._show)
        self.times.currentIndexChanged.connect(self.changed)
        for lever, row in self.rows.items():
            row.lock_wanted.connect(partial(self._lock, lever))
            row.bounds_wanted.connect(partial(self._set, lever))
            row.refused.connect(self.refused)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.times_label)
        top.addWidget(self.times)
        top.addStretch(1)
        top.addWidget(self.usual)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignBottom
        for column, heading in enumerate(self._columns, 2):
            grid.addWidget(heading, 0, column, trailing)
        line = 0
        for key, levers in _groups():
            grid.addWidget(self._headings[key], line, 0, 1, 2)
            for lever in levers:
                line += 1
                self.rows[lever].place(grid, line)
            line += 1
        grid.addWidget(self._rest, line, 0, 1, 5)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID)
        whole.addLayout(top)
        whole.addLayout(grid)


def _groups() -> list[tuple[str, list[str]]]:
    return [(key, list(levers)) for key, levers in groupby(sought_levers(), lambda lever: lever.partition(".")[0])]


def _present(scenario: Scenario, lever: str, years: Sequence[int]) -> float:
    key, element = lever.split(".")
    whole = sum(scenario.value(key, element, year) for year in years)
    return whole / len(years) if key == words.MIX else whole
