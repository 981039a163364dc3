"""The panel that explains the page in front, or the panel where the keyboard is."""

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.controls.choice import Choice
from gui.help.reader import Reader
from gui.help.texts import has_text, help_text, language_code, title
from gui.look.theme import GRID, Colours
from gui.words.translated import Translated

LETTERS = 34
"""Width of the panel to begin with, in letters."""


class HelpPanel(Translated):
    """Shows one help text at a time, with a choice of all.

    Args:
        topics: Names of pages and panels; those without a text are left out.
    """

    def __init__(self, topics: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.topics = tuple(topic for topic in topics if has_text(topic))
        self.choice = Choice()
        for topic in self.topics:
            self.choice.addItem("", topic)
        self.reader = Reader()
        self.choice.activated.connect(lambda position: self.show_topic(self.topics[position]))
        self.reader.topic_wanted.connect(self.show_topic)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        column.setSpacing(GRID)
        head = QVBoxLayout()
        head.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
        head.addWidget(self.choice)
        column.addLayout(head)
        column.addWidget(self.reader, 1)
        self.retranslate()

    @property
    def topic(self) -> str:
        """Name of what is explained."""
        return self.topics[self.choice.currentIndex()]

    def sizeHint(self) -> QSize:
        """Lines of a length that is good to read."""
        return QSize(LETTERS * self.fontMetrics().averageCharWidth(), super().sizeHint().height())

    def show_topic(self, topic: str) -> None:
        """Explain a page or panel; one without a text leaves things as they are."""
        if topic in self.topics:
            self.choice.setCurrentIndex(self.topics.index(topic))
            self.reader.show_text(help_text(topic, language_code()))

    def set_colours(self, colours: Colours) -> None:
        """Write for a scheme."""
        self.reader.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        for position, topic in enumerate(self.topics):
            self.choice.setItemText(position, title(help_text(topic, language_code())))
        self.choice.setAccessibleName(self.tr("What is explained"))
        self.reader.setAccessibleName(self.tr("Help"))
        self.show_topic(self.topic)
