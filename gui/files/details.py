"""The words about a scenario: title, author, description."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from scenarios.scenario import Scenario


class DetailsDialog(QDialog):
    """Asks for title, author and description; does not block."""

    wanted = Signal(object)
    """The user confirmed; carries the scenario with the new words."""

    def __init__(self, scenario: Scenario, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Title and description"))
        self._scenario = scenario
        self.title = QLineEdit(scenario.title)
        self.author = QLineEdit(scenario.author)
        self.description = QPlainTextEdit(scenario.description)
        self.description.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Author"), self.author)
        form.addRow(self.tr("Description"), self.description)
        form.addRow(buttons)
        self.title.textChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))
        self.accepted.connect(self._hand_over)
        self.resize(460, 280)

    def _hand_over(self) -> None:
        changed = self._scenario.with_details(
            title=self.title.text().strip(),
            author=self.author.text().strip(),
            description=self.description.toPlainText().strip(),
        )
        self.wanted.emit(changed)
