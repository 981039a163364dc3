"""The teams as they rank, with what they reach and what they guessed, and the way to each team's scenario."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gui.charts.bar_chart import Drawing
from gui.models.records import Column
from gui.words import formats
from gui.workshop import words
from gui.workshop.part import BoardPart, Shown
from gui.workshop.pictures import Pictures
from scenarios.workshop.board import Board, Line
from simulation.targets import Assessment

MET, MISSED = "\u2713", "\u2717"


class TeamsPart(BoardPart):
    """Lists the teams, the best first."""

    opened = Signal(object)
    """A team's scenario is wanted on the page that explores; carries its line."""
    compared = Signal(object)
    """It is wanted beside others."""
    pinned = Signal(object)
    """Its run is to stay in the charts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = Pictures(self)
        self.open_button, self.compare_button, self.pin_button = QPushButton(), QPushButton(), QPushButton()
        self._buttons = {
            self.open_button: self.opened,
            self.compare_button: self.compared,
            self.pin_button: self.pinned,
        }
        for place, (button, wanted) in enumerate(self._buttons.items()):
            self.below.insertWidget(place, button)
            button.clicked.connect(partial(self._want, wanted.emit))
        self.chart.row_chosen.connect(self._choose)
        self.view.activated.connect(lambda _index: self._want(self.opened.emit))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.retranslate()

    def take_up(self, shown: Shown | None) -> None:
        """Show the teams; the chosen one stays chosen."""
        chosen = self.view.chosen
        super().take_up(shown)
        if chosen is not None and shown is not None and shown.lines:
            self._choose(chosen.team.file.name)
        for button in self._buttons:
            button.setEnabled(shown is not None and bool(shown.lines))

    def rows(self, shown: Shown) -> Sequence[Line]:
        """The teams that may be seen."""
        return shown.lines

    def columns(self, shown: Shown) -> Sequence[Column]:
        """Rank, name and results first: what a room looks at."""
        board = shown.board
        rank = Column(self.tr("Rank"), _rank, 4, lambda _line, rank: formats.whole(rank))
        return [
            *((rank,) if board.rank_by else ()),
            Column(self.tr("Team"), partial(words.team_name, board), words.LONGEST_NAME, is_name=True),
            *(self._results(board) if board.rank_by else ()),
            Column(
                self.tr("Levers"),
                lambda line: line.levers_changed,
                5,
                lambda _line, count: formats.whole(count),
                hint=self.tr("How many levers the team changed"),
            ),
            Column(self.tr("Reading"), lambda line: words.reading_name(line.team.file.scenario), 14),
            *self._names(board),
            Column(self.tr("To know"), words.cautions, 30),
        ]

    def drawing(self, shown: Shown) -> Drawing:
        """What the teams reach."""
        return self._pictures.results(shown)

    def sentence(self, shown: Shown) -> str:
        """What the teams are held against."""
        board = shown.board
        every = board.workshop.official.assessments
        official = next((entry for entry in every if entry.target.id == board.rank_by), None)
        if official is None or not board.lines:
            return ""
        text = self.tr("{target}: the aim is {aim}, the official scenario reaches {official}.").format(
            target=words.target_name(official.target),
            aim=words.amount(official.target, official.target.value),
            official=words.amount(official.target, official.projected),
        )
        if shown.is_whole:
            return text
        hidden = self.tr("Still hidden: {count}").format(count=formats.whole(shown.hidden))
        return f"{text} {hidden}"

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        super().retranslate()
        self.view.setAccessibleName(self.tr("Teams"))
        texts = (
            (
                self.open_button,
                self.tr("Explore"),
                self.tr("Open a copy of the team’s scenario; its file stays as it is"),
            ),
            (self.compare_button, self.tr("Compare"), self.tr("Put the team’s scenario beside others")),
            (self.pin_button, self.tr("Pin"), self.tr("Keep the team’s run in the charts as a thin line")),
        )
        for button, text, hint in texts:
            button.setText(text)
            button.setToolTip(hint)

    def _results(self, board: Board) -> Iterator[Column]:
        """Median, range and probability of the target that is ranked, and how sure the rank is."""
        entry = board.ranked_by
        yield Column(
            self.tr("Result"),
            _of(entry, lambda found: found.projected),
            10,
            partial(self._write_result, board),
            hint=self.tr("Median; ✓ where it reaches the target"),
            tone=partial(_tone, board),
        )
        for heading, value, hint in (
            (self.tr("5 %"), lambda found: found.p05, self.tr("In 5 % of the runs it is below")),
            (self.tr("95 %"), lambda found: found.p95, self.tr("In 95 % of the runs it is below")),
        ):
            yield Column(heading, _of(entry, value), 8, partial(_write, board), hint=hint)
        yield Column(
            self.tr("P"),
            _of(entry, lambda found: found.probability),
            10,
            partial(_write_reached, board),
            hint=self.tr("Probability of reaching the target"),
        )
        if board.guesses:
            yield from self._guesses(board)
        yield Column(
            self.tr("Ahead"),
            _ahead,
            6,
            lambda _line, share: formats.probability(share),
            hint=self.tr("In so many runs it is ahead of the next one; all teams meet the same future"),
        )

    def _guesses(self, board: Board) -> Iterator[Column]:
        yield Column(
            self.tr("Guess"), lambda line: line.guess, 9, partial(_write, board), hint=self.tr("What the team expected")
        )
        yield Column(
            self.tr("Missed by"),
            board.missed_by,
            9,
            partial(_write_missed, board),
            hint=self.tr("The guess less the median: above it with +, below it with \u2212"),
        )

    def _names(self, board: Board) -> Iterator[Column]:
        if not board.hides_names:
            yield Column(self.tr("Author"), lambda line: line.team.file.scenario.author, 16, is_name=True)
            yield Column(self.tr("File"), lambda line: line.team.file.name, 18, is_name=True)

    def _write_result(self, board: Board, line: Line, value: float) -> str:
        entry = board.ranked_by(line)
        assert entry is not None
        return f"{MET if entry.is_met else MISSED} {formats.amount(entry.target.variable, value)}"

    def _choose(self, file: str) -> None:
        """Choose the team of a file."""
        self.view.choose(lambda line: line.team.file.name == file)

    def _want(self, want: Callable[[Line], object]) -> None:
        if self.view.chosen is not None:
            want(self.view.chosen)

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        for button, wanted in self._buttons.items():
            action = QAction(button.text(), menu)
            action.triggered.connect(partial(self._want, wanted.emit))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.view.viewport().mapToGlobal(at))


def _rank(line: Line) -> float | None:
    return None if line.place is None else line.place.rank


def _ahead(line: Line) -> float | None:
    """In what share of the runs a team is ahead; of a single run the rank says it all."""
    is_single = line.team.result.outcome.projection.members == 1
    return None if line.place is None or is_single else line.place.ahead


def _of(
    found: Callable[[Line], Assessment | None], value: Callable[[Assessment], float]
) -> Callable[[Line], float | None]:
    """What is looked up of a team's standing; None where it has none."""

    def look_up(line: Line) -> float | None:
        entry = found(line)
        return None if entry is None else value(entry)

    return look_up


def _write(board: Board, line: Line, value: float) -> str:
    entry = board.ranked_by(line)
    return "" if entry is None else formats.amount(entry.target.variable, value)


def _write_missed(board: Board, line: Line, value: float) -> str:
    return formats.signed(_write(board, line, value), value)


def _write_reached(board: Board, line: Line, share: float) -> str:
    entry = board.ranked_by(line)
    return "" if entry is None else formats.reached(share, entry.projection.members)


def _tone(board: Board, line: Line) -> str:
    entry = board.ranked_by(line)
    if entry is None:
        return "text"
    return "good" if entry.is_met else "bad"
