"""``merge``: the files of a workshop's teams side by side, and the rounds of the workshop."""

import re
from pathlib import Path
from typing import Annotated, Final

import typer

from scenarios.commands.door import Exit, UseError, say
from scenarios.commands.inputs import chosen_names
from scenarios.commands.outputs import Form, give_out, require_results_suffix
from scenarios.commands.progress import followed
from scenarios.results.outcome import SINGLE_THREAD_MEMBERS, USUAL_MEMBERS
from scenarios.results.sheets import SUFFIXES
from scenarios.scenario import DEFAULT_SEED, SEED_LIMIT, ExportsBase
from scenarios.storage.problems import readable
from scenarios.workshop.board import Board, Guess
from scenarios.workshop.folder import SESSION_SUFFIX
from scenarios.workshop.output import board_results
from scenarios.workshop.session import Round, RoundError, Session, replay
from scenarios.workshop.session_file import load_session, save_session
from scenarios.workshop.tables import board_tables
from scenarios.workshop.teams import Terms, workshop_of
from simulation.targets import ledger

EXAMPLES: Final = (
    "merge teams/",
    "merge teams/ --rank-by offshoring_jobs_2030 --hide-names --out teams.xlsx",
    'merge teams/ --keep day.session.toml --rank-by offshoring_jobs_2030 --guess "Team 3=150000"   # before results',
    "merge teams/ --keep day.session.toml                    # shows the results and keeps the round",
    'merge day.session.toml --round "Round 1"                # shows them again',
)


def command(
    folder: Annotated[
        Path, typer.Argument(help="The folder with the teams' files (folders in it are not read), or a session file.")
    ],
    rank_by: Annotated[str, typer.Option(help="Rank the teams by the median of this target.")] = "",
    hide_names: Annotated[
        bool, typer.Option("--hide-names", help="Show codes in the place of names, files and authors.")
    ] = False,
    members: Annotated[
        int, typer.Option(min=1, max=SINGLE_THREAD_MEMBERS, help="Members of the runs.")
    ] = USUAL_MEMBERS,
    seed: Annotated[
        int, typer.Option(min=0, max=SEED_LIMIT - 1, help="Seed of all runs, whatever the files say.")
    ] = DEFAULT_SEED,
    exports_base: Annotated[ExportsBase, typer.Option(help="How the exports target is read for all.")] = "as_quoted",
    keep: Annotated[
        Path | None, typer.Option(help=f"Keep the round in this session file, ending in {SESSION_SUFFIX}.")
    ] = None,
    round: Annotated[str, typer.Option(help="Title of the round to keep or to show again.")] = "",
    guess: Annotated[
        list[str] | None, typer.Option(help="TEAM=VALUE: note a guess in the session file; no results are shown.")
    ] = None,
    fail_on_rejected: Annotated[
        bool, typer.Option("--fail-on-rejected", help="Exit code 1 if a file cannot be read.")
    ] = False,
    format: Annotated[Form, typer.Option(help="What to print.")] = "table",
    out: Annotated[Path | None, typer.Option(help=f"Also write it all to a file: {', '.join(SUFFIXES)}.")] = None,
) -> int:
    """Put the files of many teams side by side: results, ranks, and what they did with each lever.

    A file that cannot be read is listed with its problems and stops none of the others. All teams are run on the same
    draws. Exit code 2 if there is no good file.

    With --keep the round is kept in a session file: guesses are noted first, and what reveals the results keeps the
    files too, so that the round can be shown again. An open round keeps the terms on which it was opened.
    """
    require_results_suffix(out)
    is_session = folder.name.lower().endswith(SESSION_SUFFIX)
    if folder.is_file() and not is_session:
        raise UseError(f"{folder} is a file. Name the folder with the teams' files, or a {SESSION_SUFFIX} file.")
    target = _target(rank_by)
    wanted = Round(round, target, hide_names, Terms(seed, members, exports_base))
    try:
        if is_session:
            if keep or guess:
                raise UseError(f"{folder} is a session file. Name the folder of the teams to keep a round.")
            board = followed(replay(load_session(folder).named(round)), "Running the round again…")
        elif guess:
            return _note(_session(keep), wanted, guess, keep)
        elif keep:
            board = _reveal(folder, _session(keep), wanted, keep)
        else:
            board = _board(folder, wanted)
    except RoundError as error:
        raise UseError(str(error)) from error
    give_out(board_results(board), lambda: board_tables(board), format, out)
    return _answer(board, fail_on_rejected)


def _target(name: str) -> str:
    names = chosen_names(name, [target.id for target in ledger()], "target")
    if len(names) > 1:
        raise UseError("Teams are ranked by one target. Name it with --rank-by.")
    return names[0] if names else ""


def _board(folder: Path, entry: Round) -> Board:
    terms = entry.all_terms if entry.target else entry.terms
    workshop = followed(workshop_of(folder, terms), "Running the teams…")
    return Board(workshop, entry.target, entry.hides_names, entry.guesses)


# Rounds


def _session(path: Path | None) -> Session:
    """The session of a file; a new one where there is no file yet.

    Raises:
        UseError: If the name is none for a session file.
        ScenarioFileError: With every problem of the file.
    """
    if path is None:
        raise UseError("A guess is noted in a session file. Name it with --keep.")
    if not path.name.lower().endswith(SESSION_SUFFIX):
        raise UseError(f"{path}: a session file ends in {SESSION_SUFFIX}. Choose such a name.")
    title = readable(path.name[: -len(SESSION_SUFFIX)]) or "Workshop"
    return load_session(path) if path.exists() else Session(title)


def _with_open_round(session: Session, wanted: Round) -> Session:
    """The session with an open round: the one that is open already, or a new one.

    Raises:
        UseError: If a new round has no target.
    """
    if session.rounds and session.rounds[-1].is_open:
        _refuse_other(session.rounds[-1], wanted)
        return session
    if not wanted.target:
        raise UseError("A round is about one target. Name it with --rank-by.")
    title = wanted.title or f"Round {len(session.rounds) + 1}"
    return session.with_round(Round(title, wanted.target, wanted.hides_names, wanted.terms))


def _refuse_other(last: Round, wanted: Round) -> None:
    """Let only what the open round is about be asked for.

    Raises:
        UseError: If it is about another target, or has another title.
    """
    if wanted.target not in ("", last.target):
        raise UseError(f"The round “{last.title}” is open and is about {last.target}, not {wanted.target}.")
    if wanted.title not in ("", last.title):
        raise UseError(f"The round “{last.title}” is still open. Reveal it before opening “{wanted.title}”.")


def _note(session: Session, wanted: Round, guesses: list[str], path: Path | None) -> int:
    session = _with_open_round(session, wanted)
    for text in guesses:
        team, sign, number = (part.strip() for part in text.rpartition("="))
        try:
            session = session.with_guess(Guess(team, float(re.sub(r"[\s,]", "", number))))
        except ValueError as error:
            raise UseError(
                f"“{text}” is no guess. Write the team, an equals sign and a number: Team 3=150000."
            ) from error
        if not (team and sign):
            raise UseError(f"“{text}” names no team. Write the team, an equals sign and a number: Team 3=150000.")
    save_session(str(path), session)
    last = session.rounds[-1]
    count = "1 guess" if len(last.guesses) == 1 else f"{len(last.guesses)} guesses"
    say(f"{last.title} is open, with {count} of {last.target}. Without --guess it is revealed.")
    return Exit.DONE


def _reveal(folder: Path, session: Session, wanted: Round, path: Path) -> Board:
    session = _with_open_round(session, wanted)
    board = _board(folder, session.rounds[-1])
    if board.lines:
        save_session(path, session.revealed(board.workshop))
        say(f"{session.rounds[-1].title} is kept in {path}.")
    return board


def _answer(board: Board, fail_on_rejected: bool) -> int:
    folder = board.workshop.folder
    if rejected := len(folder.rejected):
        say(f"{rejected} of {rejected + len(folder.files)} files cannot be read; their problems are listed.")
    if not folder.files:
        say(f"{folder.path}: there is no scenario file that can be read. Team files end in .toml.")
        return Exit.BAD_USE
    return Exit.ANSWER_IS_NO if fail_on_rejected and rejected else Exit.DONE
