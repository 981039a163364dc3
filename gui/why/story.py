"""How a difference comes about, step by step, in sentences whose variables lead to their cards."""

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gui.charts.sheet import END_OF_ISOLATE, ISOLATE
from gui.diagram.words import label_of
from gui.look.text import label
from gui.look.theme import GRID, LIGHT, Colours
from gui.why.numbers import Numbers, precise
from gui.words import formats
from gui.words.labels import element_name
from scenarios.explanation.statements import (
    ALIKE,
    ASSUMPTION,
    BEHIND,
    LEVER,
    SINGLE,
    THROUGH,
    WHOLE,
    Change,
    Part,
    Quantity,
    TraceFilling,
    trace_statements,
)
from scenarios.language.sentences import Sentence
from scenarios.results.statements import Amount, Count, Share
from simulation.analysis.attribution import Trace
from simulation.parameters import Parameter

translate = QCoreApplication.translate

BEGINNINGS = (WHOLE, SINGLE, ALIKE, THROUGH, BEHIND, LEVER, ASSUMPTION)
"""Templates with which a step begins; the others add a remark to the step before them."""


class Story(QFrame):
    """Says how a difference comes about; a click on a variable asks for it."""

    variable_wanted = Signal(str)
    """A variable or assumption was clicked; carries its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._colours = LIGHT
        self._found: Trace | None = None
        self.title = label("heading")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        flags = Qt.TextInteractionFlag
        self.text.setTextInteractionFlags(flags.TextBrowserInteraction | flags.TextSelectableByKeyboard)
        self.text.linkActivated.connect(self.variable_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addStretch(1)
        self.retranslate()

    def tell(self, found: Trace | None) -> None:
        """Tell how it comes about, or nothing."""
        self._found = found
        self.setVisible(found is not None)
        self._write()

    def set_colours(self, colours: Colours) -> None:
        """Write for a scheme."""
        self._colours = colours
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.title.setText(self.tr("How it comes about"))
        self.text.setAccessibleName(self.title.text())
        self.text.setToolTip(self.tr("A click on a variable opens it on the page of the model"))
        self._write()

    def steps(self) -> list[str]:
        """The steps as rich text."""
        if self._found is None:
            return []
        numbers = Numbers(self._found.question.variable, self._found.difference)
        return [" ".join(step) for step in _steps(trace_statements(self._found), _Writer(numbers, self._colours))]

    def _write(self) -> None:
        way = "rtl" if self.isRightToLeft() else "ltr"
        style = (
            f"margin: 0 0 {GRID}px 0; white-space: pre-wrap"  # or narrow spaces within numbers would widen and break
        )
        self.text.setText("".join(f"<p dir='{way}' style='{style}'>{step}</p>" for step in self.steps()))


class _Writer:
    """Turns fillings into rich text."""

    def __init__(self, numbers: Numbers, colours: Colours) -> None:
        self._numbers = numbers
        self._colours = colours

    def __call__(self, filling: TraceFilling) -> str:
        match filling:
            case Quantity(variable, element):
                text = f"{label_of(variable)} \u00b7 {element_name(element)}" if element else label_of(variable)
                return self._link(variable, text)
            case Parameter():
                return self._link(filling.name, label_of(filling.name))
            case Part(quantity, change):
                return f"{self(quantity)} {self(change)}"
            case _:
                return f"{ISOLATE}{escape(self._number(filling))}{END_OF_ISOLATE}"

    def _number(self, filling: TraceFilling) -> str:
        match filling:
            case Amount(variable, value, with_unit):
                is_result = variable == self._numbers.variable
                text = self._numbers.value(value) if is_result else precise(variable, value)
                unit = formats.unit_name(variable)
                return f"{text}\u00a0{unit}" if with_unit and unit else text
            case Change(_, value):
                return self._numbers.change(value)
            case Share(value):
                return formats.probability(value)
            case Count(value):
                return formats.whole(value)
        return str(filling)

    def _link(self, name: str, text: str) -> str:
        style = f"color:{self._colours.accent}; text-decoration:none"
        return f"<a href='{escape(name)}' style='{style}'>{escape(text)}</a>"


def _steps(said: Iterable[Sentence[TraceFilling]], write: _Writer) -> Iterator[list[str]]:
    """The sentences, those of a step together."""
    step: list[str] = []
    for sentence in said:
        if sentence.template in BEGINNINGS and step:
            yield step
            step = []
        step.append(sentence.text(write, _translated))
    if step:
        yield step


def _translated(template: str) -> str:
    return translate("statements", template)
