"""The evidence: how the model fits, what was aimed at, what the documents say, and what is not known."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.controls.part_buttons import PartButtons
from gui.evidence.arithmetic import ArithmeticPart
from gui.evidence.contradictions import ContradictionsPart
from gui.evidence.limits import LimitsPart
from gui.evidence.part import Part
from gui.evidence.sources import SourcesPart
from gui.evidence.targets import TargetsPart
from gui.look.theme import GRID, LIGHT, Colours
from gui.words.translated import Translated
from gui.work.session import Session


class EvidencePage(Translated):
    """One part at a time, each made when it is first opened, and a field that filters it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers: Mapping[str, Callable[[], Part]] = {
            "fit": lambda: _fit(session),
            "targets": TargetsPart,
            "arithmetic": ArithmeticPart,
            "contradictions": ContradictionsPart,
            "sources": SourcesPart,
            "limits": lambda: LimitsPart(session),
        }
        self._parts: dict[str, Part] = {}
        self._colours = LIGHT
        self.choice = PartButtons(self._makers)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(24 * self.fontMetrics().averageCharWidth())
        self._stack = QStackedWidget()
        self._lay_out()
        self.search.textChanged.connect(lambda text: self._current().look_for(text))
        self.retranslate()
        self.open("fit")

    def open(self, name: str) -> Part:
        """Turn to a part, and give it; it takes the words of the field."""
        part = self.part(name)
        self.choice.press(name)
        self._stack.setCurrentWidget(part)
        part.look_for(self.search.text())
        return part

    def part(self, name: str) -> Part:
        """A part; made now if it was never opened."""
        if name not in self._parts:
            part = self._parts[name] = self._makers[name]()
            part.set_colours(self._colours)
            part.fact_wanted.connect(self.show_fact)
            self._stack.addWidget(part)
        return self._parts[name]

    def show_fact(self, key: str) -> None:
        """Turn to the source that states a fact."""
        self.search.clear()
        sources = self.open("sources")
        assert isinstance(sources, SourcesPart)
        sources.show_fact(key)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self._colours = colours
        for part in self._parts.values():
            part.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        texts = {
            "fit": (self.tr("Fit"), self.tr("How the model fits what was published")),
            "targets": (self.tr("Targets"), self.tr("Every target, with its base and its source")),
            "arithmetic": (self.tr("Arithmetic"), self.tr("What the figures show when they are put side by side")),
            "contradictions": (self.tr("Contradictions"), self.tr("Where documents disagree")),
            "sources": (self.tr("Sources"), self.tr("Documents and pages, and the facts in them")),
            "limits": (self.tr("Limits"), self.tr("What is not known, and what the model leaves out")),
        }
        self.choice.say(texts)
        self.search.setPlaceholderText(self.tr("Find in this table"))
        self.search.setAccessibleName(self.tr("Find in this table"))

    def _current(self) -> Part:
        return next(part for part in self._parts.values() if part is self._stack.currentWidget())

    def _lay_out(self) -> None:
        self.choice.wanted.connect(self.open)
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        top.addWidget(self.choice, 1)
        top.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(top)
        column.addWidget(self._stack, 1)


def _fit(session: Session) -> Part:
    from gui.evidence.fit import FitPart  # brings scipy with it, for which the start of the window need not wait

    return FitPart(session)
