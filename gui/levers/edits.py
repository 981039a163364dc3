"""The one door through which levers are changed: a gesture becomes a step of the history, or a refusal in words."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from gui.levers.guard import CENTIME, Guard
from gui.levers.words import shape_name
from gui.words import formats, labels
from gui.work.focus import Focus
from gui.work.session import Session
from scenarios.editing import mixes, spread
from scenarios.editing.shapes import Shape, with_shape
from scenarios.editing.yearly import Cell, MixYearError, with_cells, with_official_cells
from scenarios.scenario import Scenario
from simulation.dimensions import USES

MIX = "it_industry_mix"


class LeverEdits(QObject):
    """Turns gestures into edits of the session, as far as the guard allows."""

    refused = Signal(str)
    """A change was refused, or stopped where it may go no further; carries the reason in words."""

    def __init__(self, session: Session, focus: Focus, guard: Guard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._focus = focus
        self._guard = guard
        self._gesture: object = None
        self._began_at = self._reached = session.scenario

    def set_total(self, rubric: str, amount: float, gesture: object) -> None:
        """Give a rubric an amount over the period, million MAD; the years keep their shares of it."""
        period, start = self._focus.period, self._start(gesture)
        now, most = spread.total(start, "budget", rubric, period.years), self._guard.most(start, rubric, period)
        if gesture is not None and amount > most + CENTIME:
            amount = most
            text = self.tr("The reserve is used up: {subject} stops at {amount}. Lower a rubric, or open the envelope.")
            self.refused.emit(text.format(subject=labels.name(rubric), amount=formats.whole(amount)))
        changed = start
        if abs(amount - now) > CENTIME:
            changed = spread.with_total(start, "budget", rubric, period.years, amount)
        self._set(changed, labels.name(rubric), formats.whole(amount), gesture)

    def set_places(self, track: str, places: float, gesture: object) -> None:
        """Give a track a mean number of training places a year over the period."""
        years, start = self._focus.period.years, self._start(gesture)
        changed = spread.with_total(start, "training_places", track, years, round(places) * len(years))
        self._set(changed, labels.name(track), formats.whole(places), gesture)

    def set_share(self, use: str, share: float, gesture: object) -> None:
        """Give a use of the IT-industry money a share in every year of the period.

        The shares that are not locked give way in proportion.
        """
        years, start = self._focus.period.years, self._start(gesture)
        locked = [other for other in USES if other != use and self._guard.is_locked(MIX, other)]
        kept = {year: sum(start.value(MIX, other, year) for other in locked) for year in years}
        most = 1.0 - max(kept.values())
        least = most if len(locked) == len(USES) - 1 else 0.0
        allowed = min(max(share, least), most)
        if abs(allowed - share) > 1e-9:
            self.refused.emit(self._held_by(locked, use, allowed))
            if gesture is None:
                return
        changed = start
        for year in years:
            shares = {other: start.value(MIX, other, year) for other in USES}
            changed = changed.with_mix(MIX, year, mixes.linked_shares(shares, use, allowed, locked))
        self._set(changed, labels.name(use), formats.percent(allowed), gesture)

    def back_to_official(self, lever: str, elements: Sequence[str], subject: str) -> None:
        """Give elements of a lever their official values in the period."""
        changed = self._session.scenario
        for element in elements:
            official = {year: changed.official(lever, element, year) for year in self._focus.period.years}
            changed = changed.with_values(lever, element, official)
        self.take(changed, self.tr("Reset {subject}").format(subject=subject))

    def shape(self, lever: str, element: str, shape: Shape) -> None:
        """Spread a lever otherwise over the years of the period; its sum stays."""
        period = self._focus.period
        changed = with_shape(self._session.scenario, lever, element, period.years, shape)
        text = self.tr("Shape {subject} {first}–{last}: {shape}")
        words = text.format(subject=labels.name(element), first=period.first, last=period.last, shape=shape_name(shape))
        self.take(changed, words)

    def back_to_saved(self, lever: str, elements: Sequence[str], subject: str) -> None:
        """Give elements of a lever the values in the period that they had when the scenario was saved or opened."""
        changed, saved = self._session.scenario, self._session.saved
        for element in elements:
            values = {year: saved.value(lever, element, year) for year in self._focus.period.years}
            changed = changed.with_values(lever, element, values)
        self.take(changed, self.tr("Back to saved: {subject}").format(subject=subject))

    def all_back_to_official(self) -> None:
        """Give all levers their official values, in all years."""
        self.take(self._session.scenario.without_differences(), self.tr("All levers back to official"))

    def all_back_to_saved(self) -> None:
        """Give all levers the values, in all years, that they had when the scenario was saved or opened."""
        changed = self._session.scenario.with_levers_of(self._session.saved)
        self.take(changed, self.tr("All levers back to saved"))

    def set_cells(
        self, values: Mapping[Cell, float], text: str, *, objection: Callable[[Scenario], str] = lambda _changed: ""
    ) -> bool:
        """Change single years, all of them or none.

        Args:
            values: Cell to value in the lever's unit; shares that are neither given nor locked give way.
            text: What the edit is called in the Undo menu.
            objection: Says why the outcome is not what was meant; empty when it is.

        Returns:
            Whether it was allowed; if not, the reason was said.
        """
        try:
            changed = with_cells(self._session.scenario, values, self._guard.locked)
        except MixYearError as error:
            words = self.tr("The shares of {year} would add up to {whole}, not to 100 %. Nothing was changed.")
            self.refused.emit(words.format(year=error.year, whole=formats.percent(error.whole, 1)))
            return False
        if reason := objection(changed):
            self.refused.emit(reason)
            return False
        return self.take(changed, text)

    def clear_cells(self, cells: Iterable[Cell], text: str) -> bool:
        """Give single years their official values again, all of them or none; see :meth:`set_cells`."""
        return self.take(with_official_cells(self._session.scenario, cells), text)

    def take(self, changed: Scenario, text: str, gesture: object = None, *, since: Scenario | None = None) -> bool:
        """Make an edit of levers if it is allowed.

        Args:
            changed: The scenario after the edit.
            text: What the edit is called in the Undo menu.
            gesture: The gesture that it belongs to, or None.
            since: The scenario that it is judged against; None for the present one.

        Returns:
            Whether it was allowed; if not, the reason was said.
        """
        reason = self._guard.refusal(since or self._session.scenario, changed)
        if reason:
            self.refused.emit(reason)
            return False
        self._session.edit(changed, text, gesture)
        return True

    def _set(self, changed: Scenario, subject: str, amount: str, gesture: object) -> None:
        period = self._focus.period
        text = self.tr("Set {subject} {first}–{last} to {amount}")
        words = text.format(subject=subject, first=period.first, last=period.last, amount=amount)
        since = self._began_at if gesture is not None else None
        self.take(changed, words, gesture, since=since)
        self._reached = self._session.scenario

    def _start(self, gesture: object) -> Scenario:
        """The scenario in which a gesture began.

        Each of its steps starts there, so that a slider dragged to nothing and back finds all proportions again. A
        gesture that is interrupted, as by Undo, begins anew.
        """
        scenario = self._session.scenario
        if gesture is None:
            return scenario
        if gesture != self._gesture or scenario is not self._reached:
            self._gesture, self._began_at = gesture, scenario
        return self._began_at

    def _held_by(self, locked: Sequence[str], use: str, share: float) -> str:
        names = " \u00b7 ".join(labels.name(other) for other in locked)
        text = self.tr("Locked shares keep their part ({names}): {subject} stays at {share}.")
        if len(locked) < len(USES) - 1 and share > 0:
            text = self.tr("A locked share keeps its part ({names}): {subject} takes at most {share}.")
        return text.format(names=names, subject=labels.name(use), share=formats.percent(share))
