"""Which folder the teams save into, by which target they rank, and whether their names are seen."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QMenu,
    QToolButton,
    QWidget,
)

from gui.controls.arranging import abreast
from gui.controls.bar import Bar
from gui.controls.choice import Choice
from gui.look.text import label, tip
from gui.look.theme import GRID
from gui.settings import Settings
from gui.workshop import words
from scenarios.workshop.board import Board

LONGEST: Final = 25
"""Letters of a choice that are shown; its hint says the whole."""


class WorkshopBar(Bar):
    """Chooses the folder and how its teams are shown.

    Args:
        settings: Where the folders are remembered.
    """

    folder_chosen = Signal(Path)
    target_chosen = Signal(str)
    hiding_changed = Signal()
    """Names or results are to be hidden, or shown."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._settings = settings
        self._offered: list[tuple[str, str]] = []
        self.folder_button = QToolButton()
        self.folder_button.setObjectName("button")
        self.folder_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.folder_button)
        self.folder_button.setMenu(self.menu)
        self.choose_action, self.again_action = QAction(self), QAction(self)
        self.again_action.setShortcut("F5")
        self.again_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.choose_action.triggered.connect(self.ask_for_folder)
        self._ranked = label()
        self.target = Choice()
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.target.setMinimumContentsLength(LONGEST)
        self._ranked.setBuddy(self.target)
        self.hide_names, self.hide_results = QCheckBox(), QCheckBox()
        ranking = abreast(self._ranked, self.target, gap=2 * GRID)
        self.line_up((self.folder_button, ranking, self.hide_names, self.hide_results))
        self.menu.aboutToShow.connect(self._fill_menu)
        self.target.activated.connect(lambda _place: self.target_chosen.emit(self.target.currentData()))
        for box in (self.hide_names, self.hide_results):
            box.toggled.connect(self.hiding_changed)
        self.retranslate()

    def offer(self, board: Board | None, chosen: str) -> None:
        """Offer the targets, and show which one is chosen."""
        offered = [(words.target_name(target), target.id) for target in words.targets(board)]
        with QSignalBlocker(self.target):
            if offered != self._offered:  # a list that is open stays as it is
                self._offered = offered
                self.target.clear()
                for name, key in offered:
                    self.target.addItem(name, key)
            self.target.setCurrentIndex(self.target.findData(chosen))
        self.target.setToolTip(tip(self.target.currentText()))

    def hide_all_names(self) -> None:
        """Hide names, as a round does."""
        with QSignalBlocker(self.hide_names):
            self.hide_names.setChecked(True)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.folder_button.setText(self.tr("Folder…"))
        self.folder_button.setToolTip(self.tr("Choose the folder into which the teams save their files"))
        self.choose_action.setText(self.tr("Choose a folder…"))
        self.again_action.setText(self.tr("Read the folder again"))
        self._ranked.setText(self.tr("Ranked by"))
        self.target.setAccessibleName(self.tr("The target by which teams are ranked"))
        self.hide_names.setText(self.tr("Hide names"))
        self.hide_names.setToolTip(self.tr("Show codes in the place of names, files and authors; they stay the same"))
        self.hide_results.setText(self.tr("Hide results"))
        self.hide_results.setToolTip(self.tr("Show who is there and what they changed; what comes of it is for later"))
        self.offer(None, self.target.currentData() or "")

    def ask_for_folder(self) -> None:
        """Ask for a folder."""
        recent = self._settings.recent_folders()
        dialog = QFileDialog(self, self.tr("The folder of the teams"), str(recent[0] if recent else Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.folder_chosen.emit(Path(name)))
        dialog.open()

    def _fill_menu(self) -> None:
        """Offer the last folders."""
        self.menu.clear()
        self.menu.addActions([self.choose_action, self.again_action])
        self.menu.addSeparator()
        for path in self._settings.recent_folders():
            self.menu.addAction(str(path).replace("&", "&&"), partial(self.folder_chosen.emit, path))
