"""What the page of the workshop says before a folder is chosen."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from gui.look.text import label, tip
from gui.look.theme import GRID
from gui.settings import Settings
from gui.words.translated import Translated

MOST_FOLDERS: Final = 3
"""Folders that are offered again."""


class Welcome(Translated):
    """Says what to do, and offers the folders of last time.

    Args:
        settings: Where folders are remembered.
    """

    choice_wanted = Signal()
    session_wanted = Signal()
    folder_chosen = Signal(Path)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.title, self.text = label("title", wraps=True), label("muted", wraps=True)
        self.button = QPushButton()
        self.button.setDefault(True)
        self.button.clicked.connect(self.choice_wanted)
        self.session_button = QPushButton()
        self.session_button.clicked.connect(self.session_wanted)
        self.recent = [QPushButton() for _ in settings.recent_folders()[:MOST_FOLDERS]]
        self._heading = label("muted")
        self.hide_results = QCheckBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(8 * GRID, 4 * GRID, 8 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        column.addStretch(1)
        for part in (self.title, self.text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.hide_results, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignHCenter)
        for path, button in zip(settings.recent_folders(), self.recent, strict=False):
            button.setText(path.name.replace("&", "&&"))
            button.setToolTip(tip(str(path)))
            button.clicked.connect(partial(self.folder_chosen.emit, path))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.session_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.title.setText(self.tr("Which folder do the teams save into?"))
        self.text.setText(
            self.tr(
                "Choose it, or drop it here. Every team’s scenario file becomes a row; what is saved later appears by "
                "itself, and a file that cannot be read stops none of the others."
            )
        )
        self.button.setText(self.tr("Choose a folder…"))
        self.hide_results.setText(self.tr("Keep results hidden at first: teams are to guess"))
        self.session_button.setText(self.tr("Open a session…"))
        self._heading.setText(self.tr("Or go on with one of last time:"))
        self._heading.setVisible(bool(self.recent))
