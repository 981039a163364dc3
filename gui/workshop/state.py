"""Where a workshop stands, in a line: folder or round, teams, and what is not as it should be."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from gui.files.file_words import caution
from gui.words import formats
from gui.workshop.part import Shown
from gui.workshop.rounds import Rounds
from gui.workshop.team_folder import TeamFolder


class StateWords(QObject):
    """Speaks in the language of the window."""

    def told(self, folder: TeamFolder, rounds: Rounds, shown: Shown | None) -> Iterator[str]:
        """What is shown, and how many teams there are."""
        yield from self._whose(folder, rounds)
        if shown is None:
            if rounds.place is not None:
                yield self.tr("Running the round again…")
            elif folder.is_busy:
                yield self.tr("Reading the files…")
            return
        found = shown.board.workshop.folder
        yield self.tr("Teams: {count}").format(count=formats.whole(len(found.files)))
        if found.rejected:
            yield self.tr("Files that cannot be read: {count}").format(count=formats.whole(len(found.rejected)))
        if rounds.place is None and folder.waiting:
            names = "\u2026" if shown.board.hides_names else ", ".join(folder.waiting)
            yield self.tr("Being saved: {files}").format(files=names)
        if not found.files:
            yield self.tr("No team has saved a scenario yet.")
        if shown.board.guesses and shown.board.teams_missing:
            missing = formats.whole(len(shown.board.teams_missing))
            yield self.tr("Guesses of teams without a file: {count}").format(count=missing)
        yield from map(caution, shown.board.remarks)

    def trouble(self, folder: TeamFolder, rounds: Rounds) -> str:
        """Why the folder is not shown as it is now."""
        if not folder.trouble or rounds.place is not None:
            return ""
        if folder.workshop is None:
            sentence = self.tr("The folder cannot be read.")
        else:
            sentence = self.tr("The folder cannot be read now; what it held last is shown.")
        return f"{sentence} \u2068({folder.trouble})\u2069"

    def _whose(self, folder: TeamFolder, rounds: Rounds) -> Iterator[str]:
        """The folder or the round."""
        if rounds.shown_round is not None:
            yield f"\u2068{rounds.kept.title}\u2069"
            yield f"\u2068{rounds.shown_round.title}\u2069"
        elif folder.path is not None:
            yield f"\u2068{folder.path.name or folder.path}\u2069"
            if rounds.open_round is not None:
                yield f"\u2068{rounds.open_round.title}\u2069"
        else:
            yield self.tr("Choose the folder of the teams to go on.")
