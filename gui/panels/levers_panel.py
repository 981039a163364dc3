"""The levers of the period in focus: envelope, rubrics, training places and the IT-industry mix."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.levers.desk import LeverDesk
from gui.levers.edits import MIX, LeverEdits
from gui.levers.guard import Guard
from gui.levers.history_note import HistoryNote
from gui.levers.words import note_key
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.panels.amount_row import AmountRow
from gui.panels.envelope import EnvelopeCard
from gui.words import formats, labels
from gui.work.focus import Focus, Period
from gui.work.session import Session
from scenarios.editing import mixes, spread
from scenarios.scenario import Scenario
from simulation.dimensions import RUBRICS, TRACKS, USES


class LeversPanel(QScrollArea):
    """Shows the levers over the period and hands gestures on sliders and fields on.

    A rubric's slider moves its money over the whole period and keeps the shares of the years; the yearly table changes
    single years.
    """

    refused = Signal(str)
    """A typed text was refused; carries the reason in words."""

    def __init__(
        self,
        session: Session,
        focus: Focus,
        guard: Guard,
        edits: LeverEdits,
        desk: LeverDesk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._focus = focus
        self._guard = guard
        self._edits = edits
        self._desk = desk
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.history = HistoryNote(focus)
        self.envelope = EnvelopeCard()
        self.rubrics = {rubric: AmountRow(has_lock=True) for rubric in RUBRICS}
        self.tracks = {track: AmountRow(has_lock=True) for track in TRACKS}
        self.uses = {use: AmountRow(has_lock=True, in_percent=True) for use in USES}
        self._headings = {key: label("heading") for key, _ in self._groups()}
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show()

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        for row in self.rows():
            row.set_colours(colours)

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room for the rows whenever they ask for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_width()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.setAccessibleName(self.tr("Levers of the period"))
        self._headings["budget"].setText(self.tr("Rubrics, MAD m in the period"))
        self._headings["training_places"].setText(self.tr("Training places a year"))
        self._headings[MIX].setText(self.tr("Use of the IT-industry money"))
        explanations = {
            "budget": self.tr("Money voted over the period, million dirhams"),
            "training_places": self.tr("Mean number of places opened each year"),
            MIX: self.tr("The three shares always add to 100 %; the others give way in proportion"),
        }
        buttons = {
            "lock": self.tr("Lock"),
            "back": self.tr("Back to the official value"),
            "more": self.tr("Shape, saved value, note, years"),
            "note": self.tr("Note"),
        }
        for lever, rows in self._groups():
            for element, row in rows.items():
                row.set_words(labels.name(element), explanations[lever], buttons)
                row.show_note(self._desk.note(lever, element))
        self.envelope.retranslate()

    # Showing

    def _show(self) -> None:
        scenario, period = self._session.scenario, self._focus.period
        is_open = self._focus.may_change(period.first)
        for row in self.rows():
            row.set_open(is_open)
        self._show_budget(scenario, period)
        self._show_places(scenario, period.years)
        self._show_mix(scenario, period.years)

    def _show_budget(self, scenario: Scenario, period: Period) -> None:
        own = {rubric: spread.total(scenario, "budget", rubric, period.years) for rubric in RUBRICS}
        whole = sum(own.values())
        for rubric in self.rubrics:
            official = spread.official_total(scenario, "budget", rubric, period.years)
            share = formats.share_of_whole(own[rubric] / whole) if whole > 0 else ""
            self._show_row("budget", rubric, own[rubric], official, 3 * official, share)
        envelope = self._guard.envelope(period)
        self.envelope.show_envelope(envelope, envelope.amount - whole)

    def _show_places(self, scenario: Scenario, years: Sequence[int]) -> None:
        for track in self.tracks:
            mean = spread.total(scenario, "training_places", track, years) / len(years)
            official = spread.official_total(scenario, "training_places", track, years) / len(years)
            self._show_row("training_places", track, mean, official, 5 * official, "")

    def _show_mix(self, scenario: Scenario, years: Sequence[int]) -> None:
        own = mixes.rounded_percents(mixes.mean_shares(scenario, MIX, USES, years))
        for use in self.uses:
            official = spread.official_total(scenario, MIX, use, years) / len(years)
            varies = len({scenario.value(MIX, use, year) for year in years}) > 1
            self._show_row(MIX, use, own[use], 100 * official, 100, "\u2248" if varies else "")
            self.uses[use].detail.setToolTip(
                self.tr("The share differs from year to year; this is its mean") if varies else ""
            )

    def _show_row(self, lever: str, element: str, amount: float, official: float, limit: float, detail: str) -> None:
        differs = spread.differs(self._session.scenario, lever, element, self._focus.period.years)
        row = dict(self._groups())[lever][element]
        row.show_amount(amount, official, limit, detail, differs=differs)
        row.show_note(self._desk.note(lever, element))

    # Editing

    def _connect(self) -> None:
        self._session.scenario_changed.connect(self._show)
        self._focus.changed.connect(self._show)
        self._guard.changed.connect(self._show)
        for refused in (self.envelope.field.refused, *(row.refused for row in self.rows())):
            refused.connect(self.refused)
        self.envelope.amount_wanted.connect(lambda amount: self._guard.set_envelope(self._focus.period, amount))
        self.envelope.lock_wanted.connect(
            lambda is_locked: self._guard.set_envelope(self._focus.period, is_locked=is_locked)
        )
        for lever, rows in self._groups():
            for element, row in rows.items():
                row.lock.toggled.connect(partial(self._guard.lock, lever, element))
                row.amount_wanted.connect(partial(self._set, lever, element))
                row.reset_wanted.connect(partial(self._reset, lever, element))
                row.menu_wanted.connect(partial(self._desk.open_menu, lever, element))
                row.note_wanted.connect(partial(self._desk.edit_note, note_key(lever, element)))

    def _set(self, lever: str, element: str, amount: float, gesture: object) -> None:
        if lever == "budget":
            self._edits.set_total(element, amount, gesture)
        elif lever == MIX:
            self._edits.set_share(element, amount / 100, gesture)
        else:
            self._edits.set_places(element, amount, gesture)
        self._show()

    def _reset(self, lever: str, element: str) -> None:
        if lever == MIX:
            self._edits.back_to_official(lever, USES, self._headings[MIX].text())
        else:
            self._edits.back_to_official(lever, (element,), labels.name(element))

    # Layout

    def rows(self) -> tuple[AmountRow, ...]:
        """All rows, from top to bottom."""
        return (*self.rubrics.values(), *self.tracks.values(), *self.uses.values())

    def _groups(self) -> tuple[tuple[str, dict[str, AmountRow]], ...]:
        """Levers and their rows, from top to bottom."""
        return ("budget", self.rubrics), ("training_places", self.tracks), (MIX, self.uses)

    def _lay_out(self) -> None:
        self.setObjectName("levers")
        inside = QWidget()
        inside.setObjectName("inside")
        inside.installEventFilter(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for part in (self.history, self.envelope):
            column.addWidget(part)
        for lever, rows in self._groups():
            column.addSpacing(GRID)
            column.addWidget(self._headings[lever])
            for row in rows.values():
                column.addWidget(row)
        column.addStretch(1)
        self.setWidget(inside)
        self._fit_width()

    def _fit_width(self) -> None:
        """Never be narrower than the rows: there is no sideways scrolling."""
        inside = self.widget()
        if inside is None:
            return
        needed = inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(needed + 2 * self.frameWidth())
