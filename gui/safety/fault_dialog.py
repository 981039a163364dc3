"""Shows reports on faults: what happened, where the report is, and a way to pass it on."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from gui.look.text import label
from gui.look.theme import GRID

SEPARATOR: Final = "\n" + 60 * "-" + "\n"


class FaultDialog(QDialog):
    """One dialog for all faults: while it is open, further ones are put below.

    Args:
        sentence: What is to be said about them.
        report: The report.
        path: Where it is, or None.
        parent: The window, which goes on working.
    """

    def __init__(self, sentence: str, report: str, path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("A fault of the program"))
        self.sentence = label(wraps=True)
        self.sentence.setText(sentence)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.report.setAccessibleName(self.tr("Report"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = self.buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report.toPlainText()))
        if path is not None:
            folder = QUrl.fromLocalFile(str(path.parent))
            self.open_button = self.buttons.addButton(self.tr("Open folder"), QDialogButtonBox.ButtonRole.ActionRole)
            self.open_button.clicked.connect(lambda: QDesktopServices.openUrl(folder))
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        column.addWidget(self.sentence)
        column.addWidget(self.report, 1)
        column.addWidget(self.buttons)
        self.resize(640, 360)

    def add(self, report: str) -> None:
        """Put another report below."""
        self.report.appendPlainText(SEPARATOR + report)
