"""Undo: scenarios never change, so a step of the history is the one before and the one after."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from scenarios.scenario import Scenario


class ChangeScenario(QUndoCommand):
    """Replaces one scenario by another.

    Args:
        show: Takes up a scenario.
        before: The scenario before the edit.
        after: The scenario after it.
        text: What the edit is called in the Undo menu.
        gesture: Edits of the same gesture become one command; None stands alone.
    """

    ID = 1

    def __init__(
        self, show: Callable[[Scenario], None], before: Scenario, after: Scenario, text: str, gesture: object
    ) -> None:
        super().__init__(text)
        self._show = show
        self._before = before
        self._after = after
        self._gesture = gesture

    def id(self) -> int:
        """All edits may be merged; :meth:`mergeWith` decides."""
        return self.ID

    def undo(self) -> None:
        """Go back to the scenario before the edit."""
        self._show(self._before)

    def redo(self) -> None:
        """Take up the scenario after the edit."""
        self._show(self._after)

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in a later edit of the same gesture; a gesture that ends where it began leaves nothing."""
        if not isinstance(other, ChangeScenario) or self._gesture is None or other._gesture != self._gesture:
            return False
        self._after = other._after
        self.setText(other.text())
        self.setObsolete(self._after == self._before)
        vars(other).clear()  # the binding keeps the empty command as long as the history: it must not keep scenarios
        return True
