"""One assumption: what it is, how much it matters, its range, and the value that it is given."""

from html import escape

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.look.icons import icon
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.panels.amount_field import AmountField
from gui.panels.influence_bar import InfluenceBar
from gui.panels.range_slider import RangeSlider
from gui.words import assumption_words as words
from simulation.analysis.influence import Influence
from simulation.parameters import Assumption

Band = tuple[float, float, float]
"""The lower end of a calibrated 90 % range, its median and its upper end."""

SLIDER_STEPS = 100
"""Into so many steps the arrows of the typed field divide a range."""


LARGEST = 1e9
"""Largest number that can be typed at all."""


class AssumptionRow(QWidget):
    """Shows an assumption and lets it be dragged, typed and left to its calibrated range again.

    Args:
        cell: The assumption.
    """

    value_wanted = Signal(float, object)
    """The user wants a value; the second argument is the gesture that edits belong to, or None."""
    reset_wanted = Signal()
    """The user wants the calibrated range back."""
    dragged = Signal(bool)
    """The user took hold of the slider, or let it go."""

    def __init__(self, cell: Assumption, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell = cell
        self._gesture = 0
        self._band: Band = (cell.low, cell.value, cell.high)
        self.name = label(wraps=True)
        self.place = label("muted", wraps=True)
        self.basis = _button()
        self.basis.setObjectName("badge")
        self.basis.setCheckable(True)
        self.influence = InfluenceBar()
        self.settled = label("muted")
        self.field = _ValueField(cell)
        self.unit = label("muted")
        self.back = _button()
        self.low, self.high = label("muted"), label("muted")
        self.slider = RangeSlider(cell.low, cell.high)
        self.detail = label("muted", wraps=True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.hide()
        self._lay_out()
        self.slider.sliderPressed.connect(self._begin_gesture)
        self.slider.sliderReleased.connect(lambda: self.dragged.emit(False))
        self.slider.value_moved.connect(self._slid)
        self.field.amount_typed.connect(lambda number: self.value_wanted.emit(words.taken(cell, number), None))
        self.back.clicked.connect(self.reset_wanted)
        self.basis.toggled.connect(self.detail.setVisible)
        self.retranslate()

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.influence.colours = colours
        self.influence.update()
        self.back.setIcon(icon("reset", colours))

    def changeEvent(self, event: QEvent) -> None:
        """Let the field grow with the text."""
        if event.type() == QEvent.Type.FontChange:
            self.field.fit()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        cell = self.cell
        self.name.setText(words.name(cell))
        self.place.setText(words.place(cell))
        self.place.setVisible(bool(self.place.text()))
        self.basis.setText(words.basis(cell))
        self.settled.setText(self.tr("set here"))
        self.settled.setToolTip(self.tr("It is given a value and does not vary, so it adds nothing to the spread"))
        self.unit.setText(words.unit(cell))
        self.low.setText(words.written(cell, cell.low))
        self.high.setText(words.written(cell, cell.high))
        full = words.full_name(cell)
        for part in (self.slider, self.field):
            part.setAccessibleName(full)
        back, why = self.tr("Back to the calibrated range"), self.tr("What it stands on")
        self.back.setToolTip(back)
        self.back.setAccessibleName(f"{back}: {full}")
        self.basis.setAccessibleName(f"{self.basis.text()}. {why}: {full}")
        self._explain()

    def show_band(self, band: Band) -> None:
        """Show the calibrated range."""
        self._band = band
        self.slider.set_band(band)
        self._explain()

    def show_value(self, value: float | None) -> None:
        """Show the value that the scenario gives, or with None that it leaves the assumption to its range."""
        is_free = value is None
        shown = self._band[1] if value is None else value
        self.slider.show_value(shown, is_free=is_free)
        self.field.show_amount(shown * words.factor(self.cell))
        self.back.setEnabled(not is_free)
        self.influence.setVisible(is_free)
        self.settled.setVisible(not is_free)
        font = self.name.font()
        if font.bold() == is_free:
            font.setBold(not is_free)
            self.name.setFont(font)

    def show_influence(self, influence: Influence | None, largest: float) -> None:
        """Show what its range does to the chosen result; the largest share fills the bar."""
        share, direction = (influence.share, influence.direction) if influence else (0.0, 0)
        self.influence.show_share(share, largest, direction)
        effects = {
            1: self.tr("More of it gives more of the result."),
            -1: self.tr("More of it gives less of the result."),
            0: self.tr("What more of it does by itself cannot be told: it moves together with others."),
        }
        nothing = self.tr("What it does to the result cannot be told from chance.")
        spread = self.tr("Part of the spread of the result that goes back to this range: {share}")
        said = f"{spread.format(share=self.influence.text)}\n{effects[direction]}" if share > 0 else nothing
        self.influence.setToolTip(said)
        self.influence.setAccessibleName(said)

    def _explain(self) -> None:
        lines = words.explanation(self.cell, self._band)
        self.detail.setText("\n".join(lines))
        tip = "".join(f"<p>{escape(line)}</p>" for line in lines)  # only rich text is broken into lines
        for part in (self.name, self.place, self.basis, self.slider):
            part.setToolTip(tip)

    def _begin_gesture(self) -> None:
        self._gesture += 1
        self.dragged.emit(True)

    def _slid(self, value: float) -> None:
        number = words.taken(self.cell, value * words.factor(self.cell))
        within = min(max(number, self.cell.low), self.cell.high)
        self.value_wanted.emit(within, ("assumption", self.cell.id, self._gesture))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        about = QHBoxLayout()
        about.setSpacing(2 * GRID)
        about.addWidget(self.basis, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        about.addWidget(self.place, 1)
        for column, part in enumerate((self.influence, self.field, self.unit, self.back)):
            grid.addWidget(part, 0, column)
        grid.addWidget(self.settled, 0, 0)
        grid.setColumnStretch(0, 1)
        scale = QHBoxLayout()
        scale.setSpacing(GRID)
        scale.addWidget(self.low)
        scale.addWidget(self.slider, 1)
        scale.addWidget(self.high)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 2 * GRID)
        rows.setSpacing(0)
        rows.addWidget(self.name)
        rows.addLayout(about)
        rows.addLayout(grid)
        rows.addLayout(scale)
        rows.addWidget(self.detail)


class _ValueField(AmountField):
    """A typed value. It takes any number, so that one outside the range can be refused with a reason."""

    def __init__(self, cell: Assumption) -> None:
        super().__init__()
        with QSignalBlocker(self):
            self.setDecimals(words.decimals(cell))
            self.setRange(-LARGEST, LARGEST)
            self.setSingleStep((cell.high - cell.low) * words.factor(cell) / SLIDER_STEPS)
        self.fit()

    def fit(self) -> None:
        """Take the width of a long number in the present font."""
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("0 000 000") + 4 * GRID)


def _button() -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
