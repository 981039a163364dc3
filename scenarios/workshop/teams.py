"""The teams of a workshop and their results, run only where a file is new or has changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from string import ascii_uppercase, digits
from typing import Final

from scenarios.language.sentences import Sentence
from scenarios.results.cautions import QUOTED_FOR_ALL, REBASED_FOR_ALL, SEED_FOR_ALL, Caution
from scenarios.results.outcome import USUAL_MEMBERS, Outcome, cautions, run_scenario
from scenarios.results.stamps import OwnRun, own_run
from scenarios.scenario import DEFAULT_SEED, ExportsBase, Scenario
from scenarios.workshop.folder import Folder, TeamFile, read_folder
from simulation.steps import Steps
from simulation.targets import chosen_targets

CODES: Final = tuple(letter + digit for letter in ascii_uppercase for digit in digits)
"""What teams are called while their names are hidden."""

OFFICIAL: Final = Scenario("Official")


@dataclass(frozen=True)
class Terms:
    """How every team is run, so that differences come from levers and not from chance.

    Attributes:
        seed: Seed of all runs, whatever the files say.
        members: Members of the runs.
        exports_base: How the export target is read for all.
        also_targets: Ids of targets to hold the teams against although they are not active.
    """

    seed: int = DEFAULT_SEED
    members: int = USUAL_MEMBERS
    exports_base: ExportsBase = "as_quoted"
    also_targets: tuple[str, ...] = ()

    def with_target(self, target: str) -> "Terms":
        """The same, with a target looked at in any case; the active ones always are."""
        is_active = any(entry.id == target and entry.active for entry in chosen_targets(self.exports_base))
        return replace(self, also_targets=() if is_active else (target,))


@dataclass(frozen=True)
class Result:
    """What a team's file gives.

    Attributes:
        outcome: Its run on the common terms; draws are kept of the years of targets only.
        own: Its digest and its stamp on its own seed.
        warnings: What to know before reading it.
    """

    outcome: Outcome
    own: OwnRun
    warnings: tuple[Caution, ...]


@dataclass(frozen=True)
class Team:
    """One row.

    Attributes:
        name: The title, with the file's name where several have the same.
        code: What it is called while names are hidden. It follows from the name of the file and stays when others come.
        file: Its file.
        result: What the file gives.
    """

    name: str
    code: str
    file: TeamFile
    result: Result

    @property
    def names(self) -> tuple[str, ...]:
        """Everything by which a guess can mean it."""
        return self.name, self.file.scenario.title, self.file.name, self.code


@dataclass(frozen=True)
class Workshop:
    """The teams of a folder as they are now.

    Attributes:
        folder: What lies in the folder.
        terms: How everything was run.
        official: The official scenario on the same terms.
        teams: The good files, in the order of their names.
        run: How many files were run for it; the others were known.
    """

    folder: Folder
    terms: Terms
    official: Outcome
    teams: tuple[Team, ...]
    run: int


def workshop_of(path: Path, terms: Terms, before: Workshop | None = None) -> Steps[Workshop]:
    """Read a folder and run what has not been run, in steps of one file.

    Args:
        path: The folder.
        terms: How the teams are run.
        before: The workshop as it was; files whose text is known from it are not run again.

    Raises:
        ScenarioFileError: If the folder cannot be read. What is wrong with a file only rejects that file.
        NotFiniteError: If an equation gives a number that is not finite.
    """
    return (yield from workshop_from(read_folder(path), terms, before))


def workshop_from(folder: Folder, terms: Terms, before: Workshop | None = None) -> Steps[Workshop]:
    """The same for files that have been read, as from the rounds that a session keeps.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
    """
    known: dict[str, Result] = {}
    official = None
    if before is not None and before.terms == terms:
        known = {team.file.seal: team.result for team in before.teams}
        official = before.official
    fresh = list({file.seal: file for file in folder.files if file.seal not in known}.values())
    whole = len(fresh) + 1
    official = official or _run(OFFICIAL, "official", terms)
    yield 1 / whole
    for count, file in enumerate(fresh, 2):
        known[file.seal] = _result(file, terms)
        yield count / whole
    return Workshop(folder, terms, official, tuple(_teams(folder.files, known)), len(fresh))


def _run(scenario: Scenario, name: str, terms: Terms) -> Outcome:
    alike = scenario.with_seed(terms.seed).with_exports_base(terms.exports_base)
    return run_scenario(alike, file=name, members=terms.members, also_targets=terms.also_targets, is_compact=True)


def _result(file: TeamFile, terms: Terms) -> Result:
    outcome = _run(file.scenario, file.name, terms)
    own = own_run(file.scenario, outcome, terms.members)
    return Result(outcome, own, (*cautions(outcome), *_other_terms(file.scenario, terms), *own.cautions))


def _other_terms(scenario: Scenario, terms: Terms) -> Iterator[Caution]:
    if scenario.seed != terms.seed and scenario.reading == "as_observed":
        yield Sentence(SEED_FOR_ALL, {"own": scenario.seed, "common": terms.seed})
    if scenario.exports_2030_base != terms.exports_base:
        yield Sentence(QUOTED_FOR_ALL if terms.exports_base == "as_quoted" else REBASED_FOR_ALL, {})


def _teams(files: Sequence[TeamFile], results: Mapping[str, Result]) -> Iterator[Team]:
    codes, names = _codes(files), _names(files)
    for file, name in zip(files, names, strict=True):
        result = results[file.seal]
        yield Team(name, codes[file.name], file, replace(result, outcome=replace(result.outcome, file=file.name)))


def _names(files: Sequence[TeamFile]) -> list[str]:
    """Titles, told apart where several are the same."""
    titles = [file.scenario.title for file in files]
    names: list[str] = []
    for file, title in zip(files, titles, strict=True):
        name = title if titles.count(title) == 1 else f"{title} ({file.name})"
        while name in names:
            name += "*"
        names.append(name)
    return names


def _codes(files: Sequence[TeamFile]) -> dict[str, str]:
    """A code for every file, from its name alone as far as no two of them fall together."""
    given: dict[str, str] = {}
    for file in sorted(files, key=lambda file: sha256(file.name.encode()).digest()):
        start = int.from_bytes(sha256(file.name.encode()).digest()[:4]) % len(CODES)
        turned = (*CODES[start:], *CODES[:start])
        taken = set(given.values())
        code = next((code for code in turned if code not in taken), "")
        given[file.name] = code or f"{turned[0]}{len(given)}"
    return given
