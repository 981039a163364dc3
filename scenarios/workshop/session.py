"""The rounds of a workshop: what teams guessed before they saw results, and the files that they handed in.

Sessions never change; every step gives a new one.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace

from scenarios.language.sentences import Sentence
from scenarios.results.cautions import NOT_AS_REVEALED, REVEALED_BY_OTHER_MODEL, Caution
from scenarios.storage.problems import ScenarioFileError
from scenarios.workshop.board import Board, Guess
from scenarios.workshop.folder import Folder, RejectedFile, TeamFile, read_team_text
from scenarios.workshop.teams import Terms, Workshop, workshop_from
from simulation.model import VERSION
from simulation.steps import Steps


class RoundError(Exception):
    """A step that a session does not allow now; the message says why."""


@dataclass(frozen=True)
class KeptFile:
    """A team's file as it was when its round was revealed.

    Attributes:
        name: Its name.
        digest: Digest of its results on the terms of the round.
        text: What it held.
    """

    name: str
    digest: str
    text: str


@dataclass(frozen=True)
class Round:
    """One round.

    Attributes:
        title: What it is called.
        target: Id of the target that is guessed and by which teams are ranked.
        hides_names: Whether codes stand for names.
        terms: How every team is run.
        guesses: What teams expected, entered before results were shown.
        model: Version of the model that revealed the results; empty while the round is open.
        files: The files of the teams; none while the round is open.
    """

    title: str
    target: str
    hides_names: bool = False
    terms: Terms = field(default_factory=Terms)
    guesses: tuple[Guess, ...] = ()
    model: str = ""
    files: tuple[KeptFile, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether guesses can still be entered."""
        return not self.model

    @property
    def all_terms(self) -> Terms:
        """How every team is run, its target always among those that are looked at."""
        return self.terms.with_target(self.target)


@dataclass(frozen=True)
class Session:
    """The rounds of one workshop, in their order. Only the last can be open."""

    title: str
    rounds: tuple[Round, ...] = ()

    def named(self, title: str) -> Round:
        """The last round of a title; for an empty title, the last of all.

        Raises:
            RoundError: If there is none.
        """
        found = [entry for entry in self.rounds if not title or entry.title == title]
        if not self.rounds:
            raise RoundError("The session has no round yet. Keep one with the folder of the teams.")
        if not found:
            there = ", ".join(f"“{entry.title}”" for entry in self.rounds)
            raise RoundError(f"There is no round “{title}”. Rounds: {there}.")
        return found[-1]

    def with_round(self, fresh: Round) -> "Session":
        """The session with one more round.

        Raises:
            RoundError: If the last one is still open.
        """
        if self.rounds and self.rounds[-1].is_open:
            raise RoundError(f"The round “{self.rounds[-1].title}” is still open. Reveal it first.")
        return replace(self, rounds=(*self.rounds, fresh))

    def with_names_hidden(self, are_hidden: bool) -> "Session":
        """The session with codes in the place of names in the open round, or with names.

        Raises:
            RoundError: If no round is open: what was shown stays as it was.
        """
        return self._with_last(replace(self._open_round(), hides_names=are_hidden))

    def without_guesses(self, teams: Collection[str]) -> "Session":
        """The session without what some teams expect of the open round.

        Raises:
            RoundError: If no round is open: what was guessed before the results stays.
        """
        last = self._open_round()
        return self._with_last(replace(last, guesses=tuple(entry for entry in last.guesses if entry.team not in teams)))

    def with_guess(self, guess: Guess) -> "Session":
        """The session with what a team expects of the open round; a later guess takes the place of an earlier.

        Raises:
            RoundError: If no round is open: a guess after the results is none.
        """
        last = self._open_round()
        others = tuple(entry for entry in last.guesses if entry.team != guess.team)
        return self._with_last(replace(last, guesses=(*others, guess)))

    def revealed(self, workshop: Workshop) -> "Session":
        """The session with the files and results of the teams in its last round, which is closed by it.

        Raises:
            RoundError: If no round is open, or the workshop was run on other terms.
        """
        if not self.rounds or not self.rounds[-1].is_open:
            raise RoundError("No round is open.")
        last = self.rounds[-1]
        if workshop.terms != last.all_terms:
            raise RoundError(f"The teams were not run on the terms of “{last.title}”.")
        kept = (KeptFile(team.file.name, team.result.outcome.digest, team.file.text) for team in workshop.teams)
        return self._with_last(replace(last, model=VERSION, files=tuple(kept)))

    def _open_round(self) -> Round:
        if not self.rounds or not self.rounds[-1].is_open:
            raise RoundError("No round is open. Guesses are entered before results are shown.")
        return self.rounds[-1]

    def _with_last(self, last: Round) -> "Session":
        return replace(self, rounds=(*self.rounds[:-1], last))


def replay(entry: Round) -> Steps[Board]:
    """Run a round that was revealed again from the files that it keeps, in steps of one file.

    Returns:
        Its board, with remarks where results are no longer those that were shown.

    Raises:
        RoundError: If the round is still open.
        NotFiniteError: If an equation gives a number that is not finite.
    """
    if entry.is_open:
        raise RoundError(f"The round “{entry.title}” is still open: nothing has been shown yet.")
    workshop = yield from workshop_from(_kept_folder(entry), entry.all_terms)
    return Board(workshop, entry.target, entry.hides_names, entry.guesses, tuple(_remarks(entry, workshop)))


def _kept_folder(entry: Round) -> Folder:
    files: list[TeamFile] = []
    rejected: list[RejectedFile] = []
    for kept in entry.files:
        try:
            files.append(read_team_text(kept.name, kept.text))
        except ScenarioFileError as error:
            rejected.append(RejectedFile(kept.name, error.problems))
    return Folder(entry.title, tuple(files), tuple(rejected), ())


def _remarks(entry: Round, workshop: Workshop) -> Iterator[Caution]:
    if entry.model != VERSION:
        yield Sentence(REVEALED_BY_OTHER_MODEL, {"saved": entry.model, "model": VERSION})
    shown = {kept.name: kept.digest for kept in entry.files}
    changed = [team for team in workshop.teams if team.result.outcome.digest != shown[team.file.name]]
    if changed:
        names = tuple(team.code if entry.hides_names else team.name for team in changed)
        yield Sentence(NOT_AS_REVEALED, {"teams": names})
