"""What stands side by side: a chip for each scenario, a menu that adds more, and the choice of the reference."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QWidget,
)

from gui.compare.lineup import CURRENT, Lineup
from gui.controls.arranging import abreast
from gui.controls.bar import Bar
from gui.controls.choice import Choice
from gui.look.text import label, tip
from gui.look.theme import GRID
from gui.words import labels

LONGEST: Final = 30
"""Letters of a name that are shown; its hint says the whole."""


class Chip(QFrame):
    """Letter and name of a scenario, with a button that takes it away.

    Args:
        can_go: Whether it has the button.
    """

    def __init__(self, *, can_go: bool) -> None:
        super().__init__()
        self.setObjectName("card")
        self.name = label()
        self.close_button = QToolButton()
        self.close_button.setText("\u2715")
        self.close_button.setObjectName("badge")
        self.close_button.setVisible(can_go)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 0, GRID if can_go else 2 * GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self.name)
        row.addWidget(self.close_button)

    def say(self, letter: str, name: str, closing: str) -> None:
        """Show a scenario, and say what the button does."""
        short = name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}\u2026"
        self.name.setText(labels.lettered(letter, short))
        self.name.setToolTip(tip(name))
        self.close_button.setToolTip(tip(closing))
        self.close_button.setAccessibleName(closing)


class LineupBar(Bar):
    """Shows a line-up and changes it."""

    def __init__(self, lineup: Lineup, parent: QWidget | None = None) -> None:
        super().__init__(2 * GRID, parent)
        self._lineup = lineup
        self.chips: dict[str, Chip] = {}
        self.add_button = QToolButton()
        self.add_button.setObjectName("button")
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.add_button)
        self.add_button.setMenu(self.menu)
        self._against = label()
        self.reference = Choice()
        self.reference.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reference.setMinimumContentsLength(LONGEST * 2 // 3)
        self._held_against = abreast(self._against, self.reference, gap=2 * GRID)
        self.reference.activated.connect(lambda _place: lineup.hold_against(self.reference.currentData()))
        self.menu.aboutToShow.connect(self._fill_menu)
        lineup.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Show the line-up in the language of the window."""
        self.add_button.setText(self.tr("Add…"))
        self.add_button.setToolTip(self.tr("Add files, scenarios of the library or pinned runs"))
        self._against.setText(self.tr("Held against"))
        self.reference.setAccessibleName(self.tr("The scenario that the others are held against"))
        names, letters = self._lineup.names(), self._lineup.letters()
        for key in self.chips.keys() - names.keys():
            old = self.chips.pop(key)
            old.hide()
            old.deleteLater()
        for key, name in names.items():
            chip = self.chips.get(key) or self._new_chip(key)
            chip.say(letters[key], name, self.tr("Take “{name}” away").format(name=name))
        self.line_up((*(self.chips[key] for key in names), self.add_button, self._held_against))
        with QSignalBlocker(self.reference):
            self.reference.clear()
            for key, name in names.items():
                self.reference.addItem(labels.lettered(letters[key], name), key)
            self.reference.setCurrentIndex(self._lineup.place)
        self.reference.setToolTip(tip(self.reference.currentText()))

    def ask_for_files(self) -> None:
        """Ask for files and add them."""
        pattern = self.tr("Scenarios ({pattern})").format(pattern="*.toml")
        dialog = QFileDialog(self, self.tr("Add files to compare"), str(Path.home()), pattern)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self._lineup.open(map(Path, names)))
        dialog.open()

    def _new_chip(self, key: str) -> Chip:
        chip = self.chips[key] = Chip(can_go=key != CURRENT)
        chip.close_button.clicked.connect(lambda: self._lineup.remove(key))
        return chip

    def _fill_menu(self) -> None:
        self.menu.clear()
        self.menu.addAction(self.tr("Files…"), self.ask_for_files)
        self.menu.addSeparator()
        for key, name in self._lineup.offered().items():
            self.menu.addAction(name.replace("&", "&&"), partial(self._lineup.add, key))
