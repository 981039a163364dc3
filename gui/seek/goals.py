"""What has to be reached: targets, each with how sure it has to be."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.controls.arranging import flowing
from gui.controls.choice import Choice
from gui.look.icons import icon
from gui.look.text import label
from gui.look.theme import GRID, LIGHT, Colours
from gui.panels.amount_field import AmountField
from gui.seek import words
from gui.words import formats
from gui.words.translated import Translated
from simulation.analysis.goal_seek import Aim
from simulation.targets import Target

USUAL_CHANCES: Final = (0.5, 0.8)
USUAL_TARGET: Final = "offshoring_exports_2030"


class GoalRow(Translated):
    """One target and how sure it has to be."""

    changed = Signal()
    refused = Signal(str)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._targets: Sequence[Target] = ()
        self._chances: Mapping[str, float] = {}
        self.target = Choice()
        self.target.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.target.setMinimumContentsLength(18)
        self.target.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chance = AmountField()
        self.chance.setRange(1, 99)
        self.chance.count_in_percent()
        self.chance.show_amount(100 * USUAL_CHANCES[0])
        self.usual = {chance: QToolButton() for chance in USUAL_CHANCES}
        self.remove = QToolButton()
        self.remove.setAutoRaise(True)
        self.now = label("muted")
        self._with_chance, self._of_futures = label("muted"), label("muted")
        self._lay_out()
        self.target.currentIndexChanged.connect(self._choose)
        self.chance.valueChanged.connect(self._show_usual)
        self.chance.refused.connect(self.refused)
        self.remove.clicked.connect(self.removed)
        for chance, button in self.usual.items():
            button.clicked.connect(partial(self.chance.setValue, 100 * chance))
        self.retranslate()

    def aim(self) -> Aim | None:
        """What is wanted, or None where there is no target."""
        place = self.target.currentIndex()
        return Aim(self._targets[place], self.chance.value() / 100) if 0 <= place < len(self._targets) else None

    def offer(self, targets: Sequence[Target], chosen: str) -> None:
        """Offer targets; one of them is chosen by its id."""
        ids = [target.id for target in targets]
        self._targets = targets
        with QSignalBlocker(self.target):
            self.target.clear()
            for target in targets:
                self.target.addItem(words.target_aim(target), target.id)
            self.target.setCurrentIndex(ids.index(chosen) if chosen in ids else 0)
        self._choose()

    def show_chances(self, chances: Mapping[str, float]) -> None:
        """Show how sure the target is as things stand; target id to probability."""
        self._chances = chances
        self._show_now()

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.remove.setIcon(icon("close", colours))

    def changeEvent(self, event: QEvent) -> None:
        """Take up another size of text."""
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self._with_chance.setText(self.tr("in"))
        self._of_futures.setText(self.tr("of the futures"))
        self.target.setAccessibleName(self.tr("Target"))
        self.chance.setAccessibleName(self.tr("Share of the futures in which it has to be met"))
        self.chance.setToolTip(self.tr("Share of the futures in which it has to be met"))
        self.remove.setAccessibleName(self.tr("Leave this target out"))
        self.remove.setToolTip(self.tr("Leave this target out"))
        for chance, button in self.usual.items():
            button.setText(formats.percent(chance))
            button.setAccessibleName(self.tr("Has to be met in {share} of the futures").format(share=button.text()))
        for place, target in enumerate(self._targets):
            self.target.setItemText(place, words.target_aim(target))
        self._choose()

    def _choose(self) -> None:
        self.target.setToolTip(self.target.currentText())
        self._show_now()
        self.changed.emit()

    def _show_now(self) -> None:
        chance = self._chances.get(self.target.currentData() or "")
        share = "" if chance is None else formats.probability(chance)
        self.now.setText(self.tr("as things stand in {share}").format(share=share) if share else "")

    def _show_usual(self) -> None:
        for chance, button in self.usual.items():
            button.setChecked(abs(self.chance.value() - 100 * chance) < 0.5)
        self.changed.emit()

    def _fit(self) -> None:
        self.chance.setFixedWidth(self.fontMetrics().horizontalAdvance("99\u00a0%") + 8 * GRID)

    def _lay_out(self) -> None:
        for button in self.usual.values():
            button.setObjectName("badge")
            button.setCheckable(True)
        for control in (*self.usual.values(), self.remove):
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        what = QHBoxLayout()
        what.setSpacing(GRID)
        what.addWidget(self.target, 1)
        what.addWidget(self.remove)
        asked = (self._with_chance, self.chance, *self.usual.values(), self._of_futures, self.now)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(what)
        column.addWidget(flowing(*asked, across=2 * GRID))
        self._fit()
        self._show_usual()
        self.set_colours(LIGHT)


class GoalList(Translated):
    """The targets that have to be reached; never none."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._targets: Sequence[Target] = ()
        self._chances: Mapping[str, float] = {}
        self._colours = LIGHT
        self.rows: list[GoalRow] = []
        self.more = QPushButton()
        self.more.clicked.connect(self.add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self._rows)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.add()
        self.retranslate()

    def aims(self) -> tuple[Aim, ...]:
        """What is wanted."""
        return tuple(aim for row in self.rows if (aim := row.aim()) is not None)

    def offer(self, targets: Sequence[Target]) -> None:
        """Offer targets; those that are chosen stay, as far as they are still offered."""
        self._targets = targets
        ids = {target.id for target in targets}
        for row in self.rows:
            chosen = row.target.currentData()
            row.offer(targets, chosen if chosen in ids else self._unused())
        self._show_more()

    def show_chances(self, chances: Mapping[str, float]) -> None:
        """Show how sure each target is as things stand; target id to probability."""
        self._chances = chances
        for row in self.rows:
            row.show_chances(chances)

    def add(self) -> None:
        """Add a target that is not wanted yet."""
        row, chosen = GoalRow(), self._unused()
        row.set_colours(self._colours)
        row.changed.connect(self.changed)
        row.refused.connect(self.refused)
        row.removed.connect(partial(self._remove, row))
        self.rows.append(row)
        self._rows.addWidget(row)
        row.offer(self._targets, chosen)
        row.show_chances(self._chances)
        self._show_more()
        self.changed.emit()

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self._colours = colours
        for row in self.rows:
            row.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.more.setText(self.tr("Another target"))

    def _remove(self, row: GoalRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self._show_more()
        self.rows[0].target.setFocus()
        self.changed.emit()

    def _unused(self) -> str:
        used = {row.target.currentData() for row in self.rows}
        ids = [target.id for target in self._targets if target.id not in used]
        return USUAL_TARGET if USUAL_TARGET in ids else next(iter(ids), "")

    def _show_more(self) -> None:
        self.more.setVisible(len(self.rows) < len(self._targets))
        for row in self.rows:
            row.remove.setVisible(len(self.rows) > 1)
