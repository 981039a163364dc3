"""What a workshop shows: its teams under their names or codes, their ranks, their guesses and their levers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from scenarios.results.cautions import Caution
from scenarios.workshop.levers import LeverRow, lever_rows
from scenarios.workshop.ranking import Place, assessment_of, ranking
from scenarios.workshop.teams import Team, Workshop
from simulation.targets import Assessment


@dataclass(frozen=True)
class Guess:
    """What a team expects before it sees results.

    Attributes:
        team: Name or code of the team, or the name of its file.
        value: The expected median, in the unit of the target that is ranked.
    """

    team: str
    value: float


@dataclass(frozen=True)
class Line:
    """A team as it is shown.

    Attributes:
        team: The team.
        name: Its name, or its code where names are hidden.
        place: Where it stands; None where nothing is ranked.
        guess: What it guessed of the target that is ranked, or None.
    """

    team: Team
    name: str
    place: Place | None
    guess: float | None

    @property
    def levers_changed(self) -> int:
        """How many levers the team changed, in whichever years."""
        return len({(entry.lever, entry.element) for entry in self.team.file.scenario.differs()})


@dataclass(frozen=True)
class Board:
    """A workshop as it is shown.

    Attributes:
        workshop: The workshop.
        rank_by: Id of the target by which teams are ranked, or an empty text.
        hides_names: Whether codes stand for names, files and authors.
        guesses: What was guessed before.
        remarks: What else to know before reading it.
    """

    workshop: Workshop
    rank_by: str = ""
    hides_names: bool = False
    guesses: tuple[Guess, ...] = ()
    remarks: tuple[Caution, ...] = ()

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The teams, the best first where they are ranked; else by the names under which they are shown."""
        teams = self.workshop.teams
        if not self.rank_by:
            lines = (Line(team, self.name_of(team), None, None) for team in teams)
            return tuple(sorted(lines, key=lambda line: line.name) if self.hides_names else lines)
        places = ranking(teams, self.rank_by)
        return tuple(
            Line(teams[place.team], self.name_of(teams[place.team]), place, self.guess_of(teams[place.team]))
            for place in places
        )

    @cached_property
    def levers(self) -> tuple[LeverRow, ...]:
        """The levers that teams changed, with a value for each team in the order of :attr:`lines`."""
        return tuple(lever_rows([line.team.file.scenario for line in self.lines]))

    @cached_property
    def teams_missing(self) -> Sequence[str]:
        """Names of teams that guessed and have no file here."""
        known = {name for team in self.workshop.teams for name in team.names}
        return [guess.team for guess in self.guesses if guess.team not in known]

    def name_of(self, team: Team) -> str:
        """The name under which a team is shown."""
        return team.code if self.hides_names else team.name

    def file_of(self, name: str) -> str:
        """The name of a file as it is shown; nothing where names are hidden."""
        return "" if self.hides_names else name

    def assessments(self, line: Line) -> Iterator[tuple[str, Assessment]]:
        """How a team stands against each target."""
        for entry in line.team.result.outcome.assessments:
            yield entry.target.id, entry

    def ranked_by(self, line: Line) -> Assessment | None:
        """How a team stands against the target that is ranked."""
        return assessment_of(line.team, self.rank_by)

    def missed_by(self, line: Line) -> float | None:
        """How far a guess lies above the median, below it where negative; None where there is one of them alone."""
        entry = self.ranked_by(line)
        return None if line.guess is None or entry is None else line.guess - entry.projected

    def guess_of(self, team: Team) -> float | None:
        """What a team guessed, or None."""
        return next((guess.value for guess in self.guesses if guess.team in team.names), None)
