"""The rounds of a workshop: guesses before results, results team by team, and what was shown, again."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from gui.files.file_words import told_plainly
from gui.safety.reasons import why_not_written
from gui.work.aside import Aside
from scenarios.storage.problems import ScenarioFileError
from scenarios.workshop.board import Board, Guess
from scenarios.workshop.folder import SESSION_SUFFIX
from scenarios.workshop.session import Round, Session, replay
from scenarios.workshop.session_file import load_session, save_session
from scenarios.workshop.teams import Team, Terms, Workshop


class Rounds(QObject):
    """Leads through rounds and keeps each step in a session file, the same that ``merge`` reads and writes."""

    changed = Signal()
    """Another round is looked at, or something became of one."""
    failed = Signal(str, str)
    """A file could not be read or written; carries a sentence and every problem."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kept = Session("")
        self.file: Path | None = None
        self.place: int | None = None
        """Which round is looked at; None for the folder as it is now."""
        self.hidden = 0
        """So many of the best teams of that round are not revealed yet."""
        self._is_written = True
        self._boards: dict[int, Board] = {}
        self._aside = Aside(self)

    @property
    def open_round(self) -> Round | None:
        """The round whose results nobody has seen yet."""
        return self.kept.rounds[-1] if self.kept.rounds and self.kept.rounds[-1].is_open else None

    @property
    def shown_round(self) -> Round | None:
        """The round that is looked at."""
        return None if self.place is None else self.kept.rounds[self.place]

    @property
    def board(self) -> Board | None:
        """What the round that is looked at has shown; None while it is run again."""
        return None if self.place is None else self._boards.get(self.place)

    @property
    def is_busy(self) -> bool:
        """Whether a round is being run again."""
        return self._aside.is_busy

    def open(self, path: Path) -> bool:
        """Go on with a session file, or begin one where there is none yet.

        Returns:
            Whether that went well. If not, everything is as before.
        """
        if not (self._is_written or self._write()):
            return False  # what the window holds must not be lost
        path = with_suffix(path)
        try:
            kept = (
                load_session(path)
                if path.exists()
                else Session(path.name[: -len(SESSION_SUFFIX)] or self.tr("Workshop"))
            )
        except ScenarioFileError as error:
            self.failed.emit(self.tr("{file} could not be opened.").format(file=path.name), told_plainly(error))
            return False
        self.kept, self.file, self.place, self._boards = kept, path, None, {}
        self._aside.drop()
        if kept.rounds and self.open_round is None:
            self.look_at(len(kept.rounds) - 1)
        else:
            self.changed.emit()
        return True

    def begin(self, title: str, target: str, terms: Terms, *, hides_names: bool) -> None:
        """Open a round: from now on teams guess and see nothing."""
        self.place = None
        self._step(self.kept.with_round(Round(title, target, hides_names, replace(terms, also_targets=()))))

    def hide_names(self, are_hidden: bool) -> None:
        """Note whether codes stand for names in the open round, so that it is shown again as it was."""
        if self.open_round is not None and self.open_round.hides_names != are_hidden:
            self._step(self.kept.with_names_hidden(are_hidden))

    def note(self, team: Team, value: float | None) -> None:
        """Note what a team expects, or that it expects nothing any more."""
        kept = self.kept.without_guesses(team.names)
        self._step(kept if value is None else kept.with_guess(Guess(team.file.name, value)))

    def reveal(self, workshop: Workshop) -> None:
        """Close the open round with these results; they stay hidden until they are shown team by team."""
        kept = self.kept.revealed(workshop)
        last = kept.rounds[-1]
        self.place = len(kept.rounds) - 1
        self._boards[self.place] = Board(workshop, last.target, last.hides_names, last.guesses)
        self.hidden = len(workshop.teams)
        self._step(kept)

    def look_at(self, place: int | None) -> None:
        """Look at a round again, run from the files that it keeps; or at the folder as it is now."""
        self.place, self.hidden = place, 0
        self._aside.drop()
        if place is not None and place not in self._boards:
            self._aside.ask(_replayed(self.kept.rounds[place]), self._take, self._refuse)
        self.changed.emit()

    def hide(self, hidden: int) -> None:
        """Show all teams but so many of the best."""
        if hidden != self.hidden:
            self.hidden = hidden
            self.changed.emit()

    def finish(self) -> None:
        """Run nothing any more; what could not be written is tried once more."""
        self.blockSignals(True)  # the window that would tell it closes
        if not self._is_written:
            self._write()
        self._aside.finish()

    def save_as(self, path: Path) -> None:
        """Keep the rounds in another file from now on."""
        before, self.file = self.file, with_suffix(path)
        if not self._write():
            self.file = before
        self.changed.emit()

    def _step(self, kept: Session) -> None:
        """Take a step and write it down; what cannot be written stays in the window and goes with the next step."""
        self.kept = kept
        self._write()
        self.changed.emit()

    def _write(self) -> bool:
        assert self.file is not None
        try:
            save_session(self.file, self.kept)
        except ScenarioFileError as error:
            self._is_written = False
            sentence = self.tr("“{file}” could not be saved.").format(file=self.file.name)
            stays = self.tr("The rounds stay in this window and are saved with the next step.")
            self.failed.emit(f"{sentence} {why_not_written(error.__cause__)} {stays}", told_plainly(error))
            return False
        self._is_written = True
        return True

    def _take(self, answer: "float | Board") -> None:
        if isinstance(answer, Board) and self.place is not None:
            self._aside.drop()  # it was the last one
            self._boards[self.place] = answer
            self.changed.emit()

    def _refuse(self, reason: str) -> None:
        self.look_at(None)
        self.failed.emit(reason, "")


def with_suffix(path: Path) -> Path:
    """A name that session files may have."""
    name = path.name
    if name.lower().endswith(SESSION_SUFFIX):
        return path
    return path.with_name(f"{name.removesuffix('.toml').removesuffix('.session')}{SESSION_SUFFIX}")


def _replayed(entry: Round) -> Iterator["float | Board"]:
    """The share done, then the board of a round."""
    board = yield from replay(entry)
    yield board


USUAL_NAME: Final = f"workshop{SESSION_SUFFIX}"
"""What a session file is called unless somebody says otherwise."""
