"""The question in one sentence: this scenario against what, in which result, in which year."""

from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from gui.controls.arranging import abreast
from gui.controls.choice import Choice
from gui.controls.flow import FlowLayout
from gui.controls.searched_choice import SearchedChoice
from gui.files.file_words import told_plainly
from gui.look.text import label, tip
from gui.look.theme import GRID
from gui.why import names
from gui.why.references import A_FILE, BASELINE, References
from gui.words import labels
from gui.words.translated import Translated
from gui.work.session import Session
from scenarios.scenario import OFFICIAL, Scenario
from scenarios.storage.files import ScenarioFileError
from simulation.model import FIRST_YEAR
from simulation.quantities import Quantity

Kind = Literal["difference", "hinges"]
"""What is asked: why two scenarios differ, or what a result of one hinges on."""

USUAL: Final = Quantity("offshoring_jobs", "", 2030)

LETTERS: Final = 20
PART_LETTERS: Final = 12
"""Widths of the fields that hold names, in letters."""


class QuestionBar(Translated):
    """Fields with words between them."""

    asked = Signal()
    """Another question stands there."""
    failed = Signal(str, str)
    """A file could not be opened; carries a sentence and every problem."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kind: Kind = "difference"
        self._quantity = USUAL
        self.references = References(session, self)
        self._chosen = BASELINE
        self._horizon = 0
        self.reference, self.variable, self.element, self.year = Choice(), SearchedChoice(), Choice(), Choice()
        self._words = [label() for _ in range(4)]
        self._lay_out()
        self.reference.activated.connect(lambda _place: self._choose_reference(self.reference.currentData()))
        self.variable.currentIndexChanged.connect(lambda _place: self._take())
        self.element.currentIndexChanged.connect(lambda _place: self._take())
        self.year.currentIndexChanged.connect(lambda _place: self._take())
        session.pins_changed.connect(self._offer_references)
        session.scenario_changed.connect(self._follow)
        self.retranslate()

    @property
    def quantity(self) -> Quantity:
        """The result that is asked about, in a year that both scenarios reach."""
        return Quantity(self._quantity.variable, self._quantity.element, min(self._quantity.year, self._last_year()))

    @property
    def other(self) -> Scenario:
        """The scenario that is explained."""
        return self._session.scenario

    @property
    def one(self) -> Scenario:
        """What it is held against."""
        return self.references.scenario(self._chosen)

    @property
    def one_name(self) -> str:
        """What people call that, at the beginning of a line."""
        name = self.references.names()[self._chosen]
        return name[:1].upper() + name[1:]

    @property
    def is_against_baseline(self) -> bool:
        """Whether it is the baseline."""
        return self._chosen == BASELINE

    @property
    def official_name(self) -> str:
        """What people call the official scenario of the library."""
        return labels.library_name(OFFICIAL)

    def show_kind(self, kind: Kind) -> None:
        """Ask in this way from now on."""
        self._kind = kind
        self.reference.setVisible(kind == "difference")
        self._offer_years()
        self._word()

    def ask(self, quantity: Quantity) -> None:
        """Ask about this."""
        self._quantity = quantity
        self._offer()
        self.asked.emit()

    def open(self, path: Path) -> None:
        """Hold the scenario against that of a file; when it cannot be read, all stays as it was."""
        try:
            self._chosen = self.references.open(path)
        except ScenarioFileError as error:
            self.failed.emit(self.tr("{file} could not be opened.").format(file=path.name), told_plainly(error))
        self._offer_references()
        self.asked.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Take up another font."""
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        fields: dict[QComboBox, str] = {
            self.reference: self.tr("What the scenario is compared with"),
            self.variable: self.tr("The result that is asked about"),
            self.element: self.tr("The part of the result that is asked about"),
            self.year: self.tr("The year that is asked about"),
        }
        for field, name in fields.items():
            field.setAccessibleName(name)
        self.variable.field.setAccessibleName(fields[self.variable])
        self.variable.field.setPlaceholderText(self.tr("Type to search"))
        self._offer_references()
        self._offer()
        self._word()

    def _word(self) -> None:
        """Set the words between the fields."""
        is_difference = self._kind == "difference"
        against, result, year, end = self._words
        against.setText(
            self.tr("Why does this scenario differ from")
            if is_difference
            else self.tr("What does this result hinge on:")
        )
        result.setText(self.tr("in"))
        result.setVisible(is_difference)
        year.setText(self.tr("in the year"))
        end.setText(self.tr("?"))

    # Offering

    def _follow(self) -> None:
        """Take up a horizon that moved; a slider that does costs nothing here."""
        if self.other.horizon != self._horizon:
            self._offer_years()

    def _offer(self) -> None:
        self.variable.offer(names.variables(), self._quantity.variable)
        found = names.elements(self._quantity.variable)
        with QSignalBlocker(self.element):
            self.element.clear()
            for key, text in found.items():
                self.element.addItem(text, key)
            self.element.setCurrentIndex(max(self.element.findData(self._quantity.element), 0))
        self.element.setVisible(bool(found))
        self.element.setToolTip(self.element.currentText())
        self._offer_years()

    def _offer_years(self) -> None:
        self._horizon = self.other.horizon
        years = [str(year) for year in range(self._last_year(), FIRST_YEAR - 1, -1)]
        with QSignalBlocker(self.year):
            if [self.year.itemText(place) for place in range(self.year.count())] != years:
                self.year.clear()
                self.year.addItems(years)
            self.year.setCurrentText(str(self.quantity.year))

    def _offer_references(self) -> None:
        found = self.references.names()
        was = self._chosen
        self._chosen = was if was in found else BASELINE
        with QSignalBlocker(self.reference):
            self.reference.clear()
            for key, text in found.items():
                self.reference.addItem(text, key)
            self.reference.setCurrentIndex(self.reference.findData(self._chosen))
        self.reference.setToolTip(tip(self.reference.currentText()))
        if self._chosen != was:
            self.asked.emit()

    def _last_year(self) -> int:
        scenarios = (self.one, self.other) if self._kind == "difference" else (self.other,)
        return min(scenario.horizon for scenario in scenarios)

    # Choosing

    def _choose_reference(self, key: str) -> None:
        if key == A_FILE:
            self.reference.setCurrentIndex(self.reference.findData(self._chosen))
            self._ask_for_file()
            return
        self._chosen = key
        self.reference.setToolTip(tip(self.reference.currentText()))
        self._offer_years()
        self.asked.emit()

    def _ask_for_file(self) -> None:
        pattern = self.tr("Scenarios ({pattern})").format(pattern="*.toml")
        dialog = QFileDialog(self, self.tr("Compare with a file"), str(Path.home()), pattern)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.open()

    def _take(self) -> None:
        """Take up what the fields hold."""
        variable = self.variable.currentData()
        known = names.elements(variable)
        element = self.element.currentData() if variable == self._quantity.variable else ""
        element = element if element in known else next(iter(known), "")
        chosen = Quantity(variable, element, int(self.year.currentText()))
        if chosen != self.quantity:
            self.ask(chosen)

    # Layout

    def _lay_out(self) -> None:
        for field in (self.reference, self.variable, self.element):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        flow = FlowLayout(self, 2 * GRID, GRID)
        against, result, year, end = self._words
        groups = (
            abreast(against, self.reference, gap=2 * GRID),
            abreast(result, self.variable, self.element, gap=2 * GRID),
            abreast(year, self.year, end, gap=2 * GRID),
        )
        for group in groups:
            flow.addWidget(group)
        self._fit()

    def _fit(self) -> None:
        """Give names room in this font."""
        for field, letters in ((self.reference, LETTERS), (self.variable, LETTERS), (self.element, PART_LETTERS)):
            field.setMinimumContentsLength(letters)
