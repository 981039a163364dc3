"""A field that finds variables and parameters by label, name or unit."""

from functools import cache
from typing import Final

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from gui.diagram import words
from gui.diagram.contents import homes
from gui.words import assumption_words
from simulation.model import mizan

MOST_SHOWN: Final = 30
"""So many matches are listed at most."""

LINES: Final = 12
"""So many are seen at once."""

LETTERS: Final = 46
"""Width of the list of matches, in letters."""


def matches(text: str) -> list[str]:
    """The names that hold every word of a text in their label, name or unit; those whose label begins with it first."""
    wanted = text.casefold().split()
    if not wanted:
        return []
    labels = {name: words.label_of(name).casefold() for name in (*mizan().declarations, *mizan().parameters)}
    texts = {name: f"{label} {words.unit_of(name).casefold()} {_also(name)}" for name, label in labels.items()}
    found = [name for name, text in texts.items() if all(word in text for word in wanted)]

    def rank(name: str) -> tuple[bool, bool, bool]:
        label = labels[name]
        return not label.startswith(wanted[0]), wanted[0] not in label, name not in mizan().declarations

    return sorted(found, key=rank)[:MOST_SHOWN]


@cache
def _also(name: str) -> str:
    """What else a name is found by, whatever the language of the window: its name, its English label and its unit."""
    entry = mizan().declarations.get(name) or mizan().parameters[name]
    written = f"{name} {entry.label} {entry.unit}".casefold()
    return f"{written} {written.replace('_', ' ')}"


class VariableSearch(QLineEdit):
    """Lists matches while somebody types; Enter or a click goes to one."""

    name_wanted = Signal(str)
    """A match was chosen; carries its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: list[str] = []
        self._lines = QStringListModel(self)
        self.list = QListView()
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        completer = QCompleter(self._lines, self)
        completer.setPopup(self.list)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(LINES)
        completer.activated.connect(lambda _line: self._go_to(self._found[self.list.currentIndex().row()]))
        self.setCompleter(completer)
        self.setClearButtonEnabled(True)
        self.textEdited.connect(self._look_up)
        self.returnPressed.connect(self._take_first)
        self.retranslate()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language or font."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.setPlaceholderText(self.tr("Find a variable"))
        self.setAccessibleName(self.tr("Find a variable by label, name or unit"))
        self.setToolTip(self.tr("Find a variable by label, name or unit (Ctrl+F)"))

    @property
    def lines(self) -> list[str]:
        """The matches as they are listed."""
        return self._lines.stringList()

    def _look_up(self, text: str) -> None:
        self._found = matches(text)
        self._lines.setStringList([_line(name) for name in self._found])

    def _take_first(self) -> None:
        is_another_chosen = self.list.isVisible() and self.list.currentIndex().isValid()
        if self._found and not is_another_chosen:
            self._go_to(self._found[0])

    def _go_to(self, name: str) -> None:
        self.list.hide()
        self.name_wanted.emit(name)

    def _fit(self) -> None:
        self.list.setMinimumWidth(LETTERS * self.fontMetrics().averageCharWidth())


def _line(name: str) -> str:
    """A match in one line: label, sector and unit."""
    home = homes().get(name)
    kind = assumption_words.sector_name(home) if home else words.kind_name("assumption")
    return " \u00b7 ".join(fact for fact in (words.label_of(name), kind, words.unit_of(name)) if fact)
