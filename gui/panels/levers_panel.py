"""The levers of the period in focus: envelope, rubrics, training places and the IT-industry mix."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui import formats, labels
from gui.focus import Focus
from gui.panels.amount_row import AmountRow
from gui.panels.envelope import EnvelopeCard
from gui.session import Session
from gui.text import label
from gui.theme import GRID, Colours
from scenarios import spread
from scenarios.scenario import Scenario
from simulation.dimensions import RUBRICS, TRACKS, USES


class LeversPanel(QScrollArea):
    """Turns gestures on sliders and fields into edits of the session.

    A rubric's slider moves its money over the whole period and keeps the shares of the years; the yearly table changes
    single years.
    """

    refused = Signal(str)
    """A change was refused; carries the reason in words."""

    def __init__(self, session: Session, focus: Focus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._focus = focus
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.history_note = label("muted", wraps=True)
        self.history_button = QPushButton()
        self.history_button.clicked.connect(lambda: focus.open_history(True))
        self.envelope = EnvelopeCard()
        self.rubrics = {rubric: AmountRow(has_lock=True) for rubric in RUBRICS}
        self.tracks = {track: AmountRow() for track in TRACKS}
        self.uses = {use: AmountRow(suffix="\u202f%") for use in USES}
        self._headings = {key: label("heading") for key in ("budget", "training_places", "mix")}
        self._lay_out()
        self._connect()
        self.retranslate()
        self._start_period()

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
        self.history_note.setText(self.tr("These years are history. What they held is kept until you ask “what if”."))
        self.history_button.setText(self.tr("What if? Open these years"))
        self._headings["budget"].setText(self.tr("Rubrics, MAD m in the period"))
        self._headings["training_places"].setText(self.tr("Training places a year"))
        self._headings["mix"].setText(self.tr("Use of the IT-industry money"))
        back = self.tr("Back to the official value")
        lock = self.tr("Lock")
        for rubric, row in self.rubrics.items():
            row.set_words(labels.name(rubric), self.tr("Money voted over the period, million dirhams"), lock, back)
        for track, row in self.tracks.items():
            row.set_words(labels.name(track), self.tr("Mean number of places opened each year"), lock, back)
        for use, row in self.uses.items():
            words = self.tr("The three shares always add to 100 %; the others give way in proportion")
            row.set_words(labels.name(use), words, lock, back)
        self.envelope.retranslate()

    def refusal(self, rubric: str, year: int, amount: float) -> str:
        """Why a rubric may not take an amount in a year, in words; empty when it may."""
        row = self.rubrics.get(rubric)
        if row is None:
            return ""
        if row.is_locked:
            return self.tr("{subject} is locked.").format(subject=labels.name(rubric))
        raised = amount - self._session.scenario.value("budget", rubric, year)
        is_counted = year in self._focus.period.years
        if self.envelope.is_locked and is_counted and raised > max(self.envelope.left, 0.0) + 0.005:
            return self._used_up()
        return ""

    def _used_up(self) -> str:
        return self.tr(
            "The envelope is locked and the reserve is used up. Lower another rubric, or unlock the envelope."
        )

    # Showing

    def _start_period(self) -> None:
        scenario, years = self._session.scenario, self._focus.period.years
        official = sum(spread.official_total(scenario, "budget", rubric, years) for rubric in RUBRICS)
        self.envelope.start_from(official)
        self._show()

    def _show(self) -> None:
        scenario, period = self._session.scenario, self._focus.period
        is_open = self._focus.may_change(period.first)
        self.history_note.setVisible(period.is_history and not is_open)
        self.history_button.setVisible(period.is_history and not is_open)
        for row in self.rows():
            row.set_open(is_open)
        self._show_budget(scenario, period.years)
        self._show_places(scenario, period.years)
        self._show_mix(scenario, period.first)

    def _show_budget(self, scenario: Scenario, years: Sequence[int]) -> None:
        own = {rubric: spread.total(scenario, "budget", rubric, years) for rubric in RUBRICS}
        whole = sum(own.values())
        for rubric, row in self.rubrics.items():
            official = spread.official_total(scenario, "budget", rubric, years)
            share = formats.share_of_whole(own[rubric] / whole) if whole > 0 else ""
            row.show_amount(own[rubric], official, 3 * official, share)
        self.envelope.show_spent(whole)

    def _show_places(self, scenario: Scenario, years: Sequence[int]) -> None:
        for track, row in self.tracks.items():
            mean = spread.total(scenario, "training_places", track, years) / len(years)
            official = spread.official_total(scenario, "training_places", track, years) / len(years)
            row.show_amount(mean, official, 5 * official, "")

    def _show_mix(self, scenario: Scenario, year: int) -> None:
        for use, row in self.uses.items():
            own = 100 * scenario.value("it_industry_mix", use, year)
            row.show_amount(own, 100 * scenario.official("it_industry_mix", use, year), 100, "")

    # Editing

    def _connect(self) -> None:
        self._session.scenario_changed.connect(self._show)
        self._focus.changed.connect(self._start_period)
        for refused in (self.envelope.field.refused, *(row.refused for row in self.rows())):
            refused.connect(self.refused)
        for rubric, row in self.rubrics.items():
            row.amount_wanted.connect(lambda amount, gesture, key=rubric: self._set_rubric(key, amount, gesture))
            row.reset_wanted.connect(lambda key=rubric: self._reset("budget", (key,)))
        for track, row in self.tracks.items():
            row.amount_wanted.connect(lambda amount, gesture, key=track: self._set_places(key, amount, gesture))
            row.reset_wanted.connect(lambda key=track: self._reset("training_places", (key,)))
        for use, row in self.uses.items():
            row.amount_wanted.connect(lambda amount, gesture, key=use: self._set_use(key, amount, gesture))
            row.reset_wanted.connect(lambda: self._reset("it_industry_mix", USES))

    def _set_rubric(self, rubric: str, amount: float, gesture: object) -> None:
        scenario, years = self._session.scenario, self._focus.period.years
        now = spread.total(scenario, "budget", rubric, years)
        most = now + max(self.envelope.left, 0.0)
        if self.envelope.is_locked and amount > most + 0.005:
            amount = most
            self.refused.emit(self._used_up())
        changed = spread.with_total(scenario, "budget", rubric, years, amount)
        self._edit(changed, labels.name(rubric), formats.whole(amount), gesture)
        self._show()

    def _set_places(self, track: str, amount: float, gesture: object) -> None:
        years = self._focus.period.years
        changed = spread.with_total(self._session.scenario, "training_places", track, years, round(amount) * len(years))
        self._edit(changed, labels.name(track), formats.whole(amount), gesture)

    def _set_use(self, use: str, amount: float, gesture: object) -> None:
        scenario, years = self._session.scenario, self._focus.period.years
        shares = {key: scenario.value("it_industry_mix", key, years[0]) for key in USES}
        linked = spread.linked_shares(shares, use, amount / 100)
        changed = scenario.with_mix("it_industry_mix", years, linked)
        self._edit(changed, labels.name(use), formats.percent(amount / 100), gesture)
        self._show()

    def _edit(self, changed: Scenario, subject: str, amount: str, gesture: object) -> None:
        period = self._focus.period
        text = self.tr("Set {subject} {first}–{last} to {amount}")
        words = text.format(subject=subject, first=period.first, last=period.last, amount=amount)
        self._session.edit(changed, words, gesture)

    def _reset(self, lever: str, elements: Sequence[str]) -> None:
        scenario = self._session.scenario
        for element in elements:
            official = {year: scenario.official(lever, element, year) for year in self._focus.period.years}
            scenario = scenario.with_values(lever, element, official)
        subject = labels.name(elements[0]) if len(elements) == 1 else self._headings["mix"].text()
        self._session.edit(scenario, self.tr("Reset {subject}").format(subject=subject))

    # Layout

    def rows(self) -> tuple[AmountRow, ...]:
        """All rows, from top to bottom."""
        return (*self.rubrics.values(), *self.tracks.values(), *self.uses.values())

    def _lay_out(self) -> None:
        self.setObjectName("levers")
        inside = QWidget()
        inside.setObjectName("inside")
        inside.installEventFilter(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for part in (self.history_note, self.history_button, self.envelope):
            column.addWidget(part)
        groups = (("budget", self.rubrics), ("training_places", self.tracks), ("mix", self.uses))
        for key, rows in groups:
            column.addSpacing(GRID)
            column.addWidget(self._headings[key])
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
