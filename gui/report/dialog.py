"""What a report is to be about, and what it is written into."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gui.controls.choice import Choice
from gui.look.text import label, tip
from gui.look.theme import GRID
from gui.why.references import BASELINE
from scenarios.language.languages import LANGUAGES, Language, language_of
from scenarios.report.subject import MOST_SCENARIOS

KEY: Final = Qt.ItemDataRole.UserRole

WIDTH: Final = 70
"""Letters in a line, to begin with."""

LINES: Final = 6
"""Scenarios that are seen at once."""

LONGEST: Final = 40
"""Letters of a name that are shown in the field; its list shows the whole."""


@dataclass(frozen=True)
class Wanted:
    """A report that somebody asks for.

    Attributes:
        keys: What it is about, the one that the others are held against first.
        language: Its language.
        suffix: How the file's name ends.
    """

    keys: tuple[str, ...]
    language: Language
    suffix: str


class ReportDialog(QDialog):
    """Asks which scenarios, in which language and in which form; does not block.

    It stays open until the report is under way, so that nothing that was chosen is lost.

    Args:
        names: Key to name of what a report can be about; the first is chosen to begin with.
        is_saved: Whether a file holds the first as it is.
        language: Code of the language that is chosen to begin with.
    """

    wanted = Signal(object)
    """Somebody asks for a report; carries a :class:`Wanted`."""

    def __init__(
        self, names: Mapping[str, str], *, is_saved: bool, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report"))
        self._unsaved = "" if is_saved else next(iter(names))
        self._preferred = ""
        self.scenarios = QListWidget()
        self.scenarios.setAccessibleName(self.tr("Scenarios in the report"))
        self.remark = label("muted", wraps=True)
        self.against = Choice()
        self.against.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.against.setMinimumContentsLength(LONGEST)
        self.language = Choice()
        self.pdf, self.page = QRadioButton(self.tr("PDF, to print")), QRadioButton(self.tr("Web page"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.make = buttons.addButton(self.tr("Make the report…"), QDialogButtonBox.ButtonRole.AcceptRole)
        for key, name in names.items():
            item = QListWidgetItem(name, self.scenarios)
            item.setData(KEY, key)
            item.setToolTip(tip(name))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if self.scenarios.count() > 1 else Qt.CheckState.Checked)
        self.scenarios.setCurrentRow(0)
        for entry in LANGUAGES:
            self.language.addItem(entry.name, entry.code)
        self.language.setCurrentIndex(self.language.findData(language_of(language).code))
        self.pdf.setChecked(True)
        self._lay_out(buttons)
        self.against.activated.connect(self._prefer)
        buttons.accepted.connect(lambda: self.wanted.emit(self.chosen()))
        buttons.rejected.connect(self.reject)
        self.scenarios.itemChanged.connect(lambda _item: self._follow())
        self._follow()
        letter = self.fontMetrics()
        self.resize(WIDTH * letter.averageCharWidth(), self.sizeHint().height())

    def chosen(self) -> Wanted:
        """What is asked for."""
        first = self.against.currentData() or ""
        keys = [key for key in self._ticked() if key != first]
        suffix = ".pdf" if self.pdf.isChecked() else ".html"
        return Wanted((first, *keys) if first else tuple(keys), language_of(self.language.currentData()), suffix)

    def _prefer(self) -> None:
        self._preferred = self.against.currentData()

    def _ticked(self) -> list[str]:
        return [item.data(KEY) for item in self._items() if item.checkState() == Qt.CheckState.Checked]

    def _items(self) -> list[QListWidgetItem]:
        return [self.scenarios.item(row) for row in range(self.scenarios.count())]

    def _follow(self) -> None:
        """Offer what is ticked as that which the rest is held against, and let no more be ticked than fit."""
        ticked = self._ticked()
        is_full = len(ticked) >= MOST_SCENARIOS
        usual = (self._preferred, BASELINE, *ticked)
        with QSignalBlocker(self.scenarios), QSignalBlocker(self.against):
            self.against.clear()
            for item in self._items():
                is_ticked = item.checkState() == Qt.CheckState.Checked
                can_tick = is_ticked or not is_full
                item.setFlags(
                    item.flags() | Qt.ItemFlag.ItemIsEnabled if can_tick else item.flags() & ~Qt.ItemFlag.ItemIsEnabled
                )
                if is_ticked and len(ticked) > 1:
                    self.against.addItem(item.text(), item.data(KEY))
            if len(ticked) < 2:
                self.against.addItem(self.tr("The official levers"), "")
            places = [self.against.findData(key) for key in usual]
            self.against.setCurrentIndex(next((place for place in places if place >= 0), 0))
        self.against.setEnabled(len(ticked) > 1)
        self.make.setEnabled(bool(ticked))
        self.remark.setText(self._remarks(ticked))

    def _remarks(self, ticked: list[str]) -> str:
        if not ticked:
            return self.tr("Tick at least one scenario.")
        if self._unsaved in ticked:
            return self.tr("No file holds this scenario as it is. The report will say so.")
        if len(ticked) >= MOST_SCENARIOS:
            return self.tr("A report holds no more than {most} scenarios.").format(most=MOST_SCENARIOS)
        return self.tr("Pinned runs, and what is added on Compare, can be ticked too.")

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        line = self.fontMetrics().lineSpacing()
        self.scenarios.setSpacing(GRID // 2)
        self.scenarios.setMinimumHeight(LINES * (line + 2 * GRID))
        self.remark.setMinimumHeight(2 * line)
        self.remark.setAlignment(Qt.AlignmentFlag.AlignTop)
        forms = QHBoxLayout()
        for button in (self.pdf, self.page):
            forms.addWidget(button)
        forms.addStretch()
        form = QFormLayout()
        form.addRow(self.tr("Held against"), self.against)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("Written as"), forms)
        heading = label("heading")
        heading.setText(self.tr("Scenarios"))
        column = QVBoxLayout(self)
        column.setSpacing(2 * GRID)
        for part in (heading, self.scenarios, self.remark):
            column.addWidget(part, 1 if part is self.scenarios else 0)
        column.addLayout(form)
        column.addWidget(buttons)
