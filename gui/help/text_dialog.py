"""A dialog with something to read, which can be copied."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from gui.help.reader import Reader
from gui.look.theme import GRID, Colours

LETTERS, LINES = 90, 36
"""Size of the dialog in the text size of the window; it is never larger than the window."""


class TextDialog(QDialog):
    """Shows a piece of HTML; does not block.

    Args:
        title: Title of the dialog.
        text: The piece of HTML.
        colours: The scheme.
        pictures: The folder from which the text names its pictures, if it has any.
    """

    def __init__(self, title: str, text: str, colours: Colours, parent: QWidget, pictures: Path | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.reader = Reader()
        self.reader.setObjectName("card")
        self.reader.setAccessibleName(title)
        self.reader.setSearchPaths([str(pictures)] if pictures else [])
        self.reader.set_colours(colours)
        self.reader.show_text(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.copy_button = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self.reader, 1)
        column.addWidget(buttons)
        metrics = self.fontMetrics()
        wanted = QSize(LETTERS * metrics.averageCharWidth(), LINES * metrics.lineSpacing())
        self.resize(wanted.boundedTo(parent.window().size()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.reader.toPlainText())
