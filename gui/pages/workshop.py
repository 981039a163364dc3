"""The page for a facilitator: the teams of a folder side by side, and the rounds in which they guess and see."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QTabWidget, QToolButton, QVBoxLayout, QWidget

from gui import errors
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.settings import Settings
from gui.words import formats
from gui.words.translated import Translated
from gui.work.jobs import Jobs
from gui.workshop import words
from gui.workshop.bar import WorkshopBar
from gui.workshop.broken_part import BrokenPart
from gui.workshop.guesses_part import GuessesPart
from gui.workshop.levers_part import LeversPart
from gui.workshop.part import Shown
from gui.workshop.rounds import Rounds
from gui.workshop.rounds_bar import RoundsBar
from gui.workshop.session_menu import SessionMenu
from gui.workshop.state import StateWords
from gui.workshop.team_folder import TeamFolder
from gui.workshop.teams_part import TeamsPart
from gui.workshop.welcome import Welcome
from scenarios.scenario import Scenario
from scenarios.workshop.board import Board, Line
from scenarios.workshop.folder import SESSION_SUFFIX
from scenarios.workshop.session import Round
from scenarios.workshop.teams import Terms

USUAL_TARGET: Final = "offshoring_jobs_2030"
"""The target by which teams are ranked to begin with."""

STEPS: Final = 1000
WARNING: Final = "\u26a0"


class WorkshopPage(Translated):
    """Folder and choices on top; below them the teams, the levers and what cannot be read.

    Args:
        settings: Where folders are remembered.
        jobs: Where tables are written.
        present: The action that shows everything larger, without the panels.
        terms: How every team is run.
    """

    explore_wanted = Signal(object)
    """A team's scenario is to be opened; carries it."""
    compare_wanted = Signal(object)
    """It is to stand beside others; carries it."""
    pin_wanted = Signal(object)
    """Its run is to stay in the charts; carries it."""
    refused = Signal(str)
    """Something was not done; carries the reason in words."""

    def __init__(
        self,
        settings: Settings,
        jobs: Jobs,
        present: QAction,
        terms: Terms | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._terms = terms or Terms()
        self._target = USUAL_TARGET
        self._looked_at: Round | None = None
        self.shown: Shown | None = None
        self.folder = TeamFolder(self._terms.with_target(self._target), self)
        self.rounds = Rounds(self)
        self.bar = WorkshopBar(settings)
        self.session_menu = SessionMenu(self.rounds, jobs)
        self.present_button = QToolButton()
        self.present_button.setObjectName("button")
        self.present_button.setDefaultAction(present)
        self.present_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rounds_bar = RoundsBar(self.rounds, (self.session_menu, self.present_button))
        self.welcome = Welcome(settings)
        self._state_words = StateWords(self)
        self.state = label("muted", wraps=True)
        self.trouble = label("refusal", wraps=True)
        self.progress = QProgressBar()
        self.teams, self.levers, self.broken = TeamsPart(), LeversPart(), BrokenPart()
        self.guesses = GuessesPart()
        self.front = QStackedWidget()
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def open_folder(self, path: Path) -> None:
        """Show the teams of a folder, and remember it."""
        self._settings.add_recent_folder(path)
        self.folder.choose(path)
        if self.rounds.place is not None:
            self.rounds.look_at(None)

    def open_session(self, path: Path) -> None:
        """Go on with the rounds of a session file."""
        self.rounds.open(path)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        for part in (self.teams, self.levers, self.broken):
            part.set_colours(colours)

    def finish(self) -> None:
        """Follow nothing any more: the window closes."""
        self.folder.finish()
        self.rounds.finish()

    def showEvent(self, event: QShowEvent) -> None:
        """Take up what changed while it was hidden."""
        super().showEvent(event)
        self.folder.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow the folder only while somebody looks on."""
        super().hideEvent(event)
        self.folder.rest()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a folder or a session file."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show the folder or the session that was dropped."""
        if (path := _dropped(event)) is not None:
            event.acceptProposedAction()
            (self.open_folder if path.is_dir() else self.open_session)(path)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.tabs.setTabText(0, self.tr("Teams"))
        self.tabs.setTabText(1, self.tr("Levers"))
        self.progress.setAccessibleName(self.tr("Share of the teams that have been run"))
        self._show()

    # Showing

    def _show(self) -> None:
        """Show the folder as it is now, or the round that is looked at."""
        self._take_up_round()
        is_begun = self.folder.path is not None or bool(self.rounds.kept.rounds)
        self.welcome.setVisible(not is_begun)
        for part in (self.bar, self.rounds_bar, self.tabs, self.state):
            part.setVisible(is_begun)
        self.shown = self._to_be_shown()
        opened = self.rounds.open_round if self.rounds.place is None else None
        self._show_parts(opened)
        self._show_choices(opened)
        self.state.setText(" \u00b7 ".join(self._state_words.told(self.folder, self.rounds, self.shown)))
        self.trouble.setText(self._state_words.trouble(self.folder, self.rounds))
        self.trouble.setVisible(bool(self.trouble.text()))
        self._show_progress()

    def _take_up_round(self) -> None:
        """Run the teams on the terms of the open round; begin to look at a round as it was shown."""
        opened, looked_at = self.rounds.open_round, self.rounds.shown_round or self.rounds.open_round
        if looked_at is not None and (self._looked_at is None or looked_at.title != self._looked_at.title):
            if looked_at.hides_names:  # nobody but the facilitator shows names that are hidden
                self.bar.hide_all_names()
            self._target = looked_at.target
        self._looked_at = looked_at
        self.folder.use(opened.all_terms if opened else self._terms.with_target(self._target))

    def _to_be_shown(self) -> Shown | None:
        """What may be seen now."""
        hides = self.bar.hide_names.isChecked()
        if self.rounds.place is not None:
            board = self.rounds.board
            return None if board is None else Shown(replace(board, hides_names=hides), self.rounds.hidden)
        workshop, opened = self.folder.workshop, self.rounds.open_round
        if workshop is None:
            return None
        if opened is not None:
            return Shown(Board(workshop, "", hides, opened.guesses))
        return Shown(Board(workshop, "" if self.bar.hide_results.isChecked() else self._target, hides))

    def _show_parts(self, opened: Round | None) -> None:
        shown = self.shown
        if shown is not None and opened is not None:
            target = next(target for target in words.targets(shown.board) if target.id == opened.target)
            self.guesses.show_guesses(shown.board, target)
        self.front.setCurrentWidget(self.teams if opened is None or shown is None else self.guesses)
        self.teams.take_up(shown if opened is None else None)
        in_no_order = shown  # who stands where is not told by the order of the columns
        if shown is not None and shown.hidden:
            in_no_order = Shown(replace(shown.board, rank_by=""))
        self.levers.take_up(in_no_order)
        self.broken.take_up(shown)
        count = self.broken.count
        title = self.tr("Cannot be read: {count}").format(count=formats.whole(count))
        self.tabs.setTabText(2, f"{WARNING} {title}" if count else title)

    def _show_choices(self, opened: Round | None) -> None:
        shown = self.shown
        is_free = opened is None and self.rounds.place is None
        entry = opened or self.rounds.shown_round
        self.bar.offer(shown.board if shown else None, entry.target if entry else self._target)
        self.bar.target.setEnabled(is_free)
        self.bar.hide_results.setVisible(is_free)
        workshop = self.folder.workshop
        has_results = opened is not None and workshop is not None and workshop.terms == opened.all_terms
        self.rounds_bar.show_rounds(
            can_begin=workshop is not None and bool(workshop.teams),
            can_reveal=has_results and bool(workshop and workshop.teams) and not self.folder.is_busy,
        )
        is_whole = shown is not None and shown.is_whole and bool(shown.board.rank_by)
        self.session_menu.show_board(shown.board if shown and is_whole else None)

    def _show_progress(self, share: float = 0.0) -> None:
        self.progress.setValue(round(STEPS * share))
        self.progress.setVisible(self.folder.is_busy or self.rounds.is_busy)

    # What is done

    def _rank_by(self, target: str) -> None:
        self._target = target
        self._show()

    def _begin(self) -> None:
        """Open a round; the first one asks where rounds are to be kept."""
        if self.rounds.file is None:
            self.session_menu.ask_where_to_keep(self.folder.path)
            return
        title = self.tr("Round {number}").format(number=len(self.rounds.kept.rounds) + 1)
        self.rounds.begin(title, self._target, self._terms, hides_names=self.bar.hide_names.isChecked())
        self.guesses.begin_typing()

    def _begin_in(self, path: Path) -> None:
        """Keep rounds in a file, and open one unless the file has an open one."""
        if self.rounds.open(path) and self.rounds.open_round is None:
            self._begin()

    def _reveal(self) -> None:
        if self.folder.workshop is not None:
            self.rounds.hide_names(self.bar.hide_names.isChecked())
            self.rounds.reveal(self.folder.workshop)

    def _hide(self) -> None:
        """Show or hide names and results; an open round is shown again with names as they are hidden now."""
        self.rounds.hide_names(self.bar.hide_names.isChecked())
        self._show()

    def _scenario(self, line: Line) -> Scenario:
        """A team's scenario; where names are hidden, under its code."""
        scenario = line.team.file.scenario
        if self.shown is None or not self.shown.board.hides_names:
            return scenario
        unnamed = scenario.with_details(title=words.team_name(self.shown.board, line), author="", description="")
        return replace(unnamed, notes={})

    def _connect(self) -> None:
        self.folder.changed.connect(self._show)
        self.folder.progressed.connect(self._show_progress)
        self.rounds.changed.connect(self._show)
        self.rounds.failed.connect(lambda sentence, detail: errors.tell(self.window(), sentence, detail))
        self.bar.folder_chosen.connect(self.open_folder)
        self.bar.again_action.triggered.connect(self.folder.read)
        self.bar.target_chosen.connect(self._rank_by)
        self.bar.hiding_changed.connect(self._hide)
        self.session_menu.session_chosen.connect(self.open_session)
        self.session_menu.place_chosen.connect(self._begin_in)
        self.rounds_bar.begin_wanted.connect(self._begin)
        self.rounds_bar.reveal_wanted.connect(self._reveal)
        self.guesses.guessed.connect(self.rounds.note)
        self.guesses.refused.connect(self.refused)
        self.welcome.choice_wanted.connect(self.bar.ask_for_folder)
        self.welcome.session_wanted.connect(self.session_menu.ask_and_open)
        self.welcome.folder_chosen.connect(self.open_folder)
        self.welcome.hide_results.toggled.connect(self.bar.hide_results.setChecked)
        self.teams.opened.connect(lambda line: self.explore_wanted.emit(self._scenario(line)))
        self.teams.compared.connect(lambda line: self.compare_wanted.emit(self._scenario(line)))
        self.teams.pinned.connect(lambda line: self.pin_wanted.emit(self._scenario(line)))

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self.addAction(self.bar.again_action)
        self.front.addWidget(self.teams)
        self.front.addWidget(self.guesses)
        self.tabs.setDocumentMode(True)
        for part in (self.front, self.levers, self.broken):
            self.tabs.addTab(part, "")
        self.progress.setRange(0, STEPS)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(GRID)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for widget in (self.bar, self.rounds_bar, self.state, self.trouble, self.progress):
            column.addWidget(widget)
        column.addWidget(self.welcome, 1)
        column.addWidget(self.tabs, 1)


def _dropped(event: QDropEvent) -> Path | None:
    """The folder or session file that a drop brings, if it is one."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    if path is None or not (path.is_dir() or path.name.lower().endswith(SESSION_SUFFIX)):
        return None
    return path
