"""The page for a facilitator: the teams of a folder side by side."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QTabWidget, QVBoxLayout, QWidget

from gui import formats
from gui.settings import Settings
from gui.text import label
from gui.theme import GRID, Colours
from gui.workshop.bar import WorkshopBar
from gui.workshop.broken_part import BrokenPart
from gui.workshop.levers_part import LeversPart
from gui.workshop.part import Shown
from gui.workshop.team_folder import TeamFolder
from gui.workshop.teams_part import TeamsPart
from gui.workshop.welcome import Welcome
from scenarios.scenario import Scenario
from scenarios.workshop.board import Board, Line
from scenarios.workshop.teams import Terms

USUAL_TARGET: Final = "offshoring_jobs_2030"
"""The target by which teams are ranked to begin with."""

STEPS: Final = 1000
WARNING: Final = "\u26a0"


class WorkshopPage(QWidget):
    """Folder and choices on top; below them the teams, the levers and what cannot be read.

    Args:
        settings: Where folders are remembered.
        terms: How every team is run.
    """

    explore_wanted = Signal(object)
    """A team's scenario is to be opened; carries it."""
    compare_wanted = Signal(object)
    """It is to stand beside others; carries it."""
    pin_wanted = Signal(object)
    """Its run is to stay in the charts; carries it."""

    def __init__(self, settings: Settings, terms: Terms | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._target = USUAL_TARGET
        self.shown: Shown | None = None
        self.folder = TeamFolder((terms or Terms()).with_target(self._target), self)
        self.bar = WorkshopBar(settings)
        self.welcome = Welcome(settings)
        self.state = label("muted", wraps=True)
        self.trouble = label("refusal", wraps=True)
        self.progress = QProgressBar()
        self.teams, self.levers, self.broken = TeamsPart(), LeversPart(), BrokenPart()
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def open_folder(self, path: Path) -> None:
        """Show the teams of a folder, and remember it."""
        self._settings.add_recent_folder(path)
        self.folder.choose(path)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        for part in self._parts():
            part.set_colours(colours)

    def finish(self) -> None:
        """Follow nothing any more: the window closes."""
        self.folder.finish()

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take up what changed while it was hidden."""
        super().showEvent(event)
        self.folder.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow the folder only while somebody looks on."""
        super().hideEvent(event)
        self.folder.rest()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a folder."""
        if _folder_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show the folder that was dropped."""
        if (path := _folder_of(event)) is not None:
            event.acceptProposedAction()
            self.open_folder(path)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.tabs.setTabText(0, self.tr("Teams"))
        self.tabs.setTabText(1, self.tr("Levers"))
        self.progress.setAccessibleName(self.tr("Share of the teams that have been run"))
        self._show()

    def _parts(self) -> tuple[TeamsPart, LeversPart, BrokenPart]:
        return self.teams, self.levers, self.broken

    def _rank_by(self, target: str) -> None:
        self._target = target
        self.folder.use(self.folder.terms.with_target(target))
        self._show()

    def _show(self) -> None:
        """Show the folder as it is now."""
        workshop = self.folder.workshop
        is_chosen = self.folder.path is not None
        self.welcome.setVisible(not is_chosen)
        self.bar.setVisible(is_chosen)
        self.tabs.setVisible(is_chosen)
        board = None if workshop is None else Board(workshop, self._target, self.bar.hide_names.isChecked())
        self.shown = None if board is None else Shown(board)
        self.bar.offer(board, self._target)
        for part in self._parts():
            part.show_workshop(self.shown)
        count = self.broken.count
        title = self.tr("Cannot be read: {count}").format(count=formats.whole(count))
        self.tabs.setTabText(2, f"{WARNING} {title}" if count else title)
        self.state.setText(" \u00b7 ".join(self._told()))
        self.state.setVisible(is_chosen)
        self.trouble.setText(self._trouble())
        self.trouble.setVisible(bool(self.trouble.text()))
        self._show_progress()

    def _told(self) -> Iterator[str]:
        """What lies in the folder, in a line."""
        path, workshop = self.folder.path, self.folder.workshop
        if path is None:
            return
        yield f"\u2068{path.name or path}\u2069"
        if workshop is None:
            if not self.folder.trouble:
                yield self.tr("Reading the files…")
            return
        yield self.tr("Teams: {count}").format(count=formats.whole(len(workshop.teams)))
        if workshop.folder.rejected:
            yield self.tr("Files that cannot be read: {count}").format(
                count=formats.whole(len(workshop.folder.rejected))
            )
        if self.folder.waiting:
            names = ", ".join(self.folder.waiting) if not self.bar.hide_names.isChecked() else "\u2026"
            yield self.tr("Being saved: {files}").format(files=names)
        if not workshop.teams:
            yield self.tr("No team has saved a scenario yet.")

    def _trouble(self) -> str:
        if not self.folder.trouble:
            return ""
        if self.folder.workshop is None:
            sentence = self.tr("The folder cannot be read.")
        else:
            sentence = self.tr("The folder cannot be read now; what it held last is shown.")
        return f"{sentence} \u2068({self.folder.trouble})\u2069"

    def _show_progress(self, share: float = 0.0) -> None:
        self.progress.setValue(round(STEPS * share))
        self.progress.setVisible(self.folder.is_busy)

    def _connect(self) -> None:
        self.folder.changed.connect(self._show)
        self.folder.progressed.connect(self._show_progress)
        self.bar.folder_chosen.connect(self.open_folder)
        self.bar.again_action.triggered.connect(self.folder.read)
        self.bar.target_chosen.connect(self._rank_by)
        self.bar.names_hidden.connect(self._show)
        self.welcome.choice_wanted.connect(self.bar.ask_for_folder)
        self.welcome.folder_chosen.connect(self.open_folder)
        self.teams.opened.connect(lambda line: self.explore_wanted.emit(self._scenario(line)))
        self.teams.compared.connect(lambda line: self.compare_wanted.emit(self._scenario(line)))
        self.teams.pinned.connect(lambda line: self.pin_wanted.emit(self._scenario(line)))

    def _scenario(self, line: Line) -> Scenario:
        """A team's scenario; where names are hidden, under its code."""
        scenario = line.team.file.scenario
        if self.shown is None or not self.shown.board.hides_names:
            return scenario
        return scenario.with_details(title=line.name, description="")

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self.addAction(self.bar.again_action)
        self.tabs.setDocumentMode(True)
        for part in self._parts():
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
        for widget in (self.bar, self.state, self.trouble, self.progress):
            column.addWidget(widget)
        column.addWidget(self.welcome, 1)
        column.addWidget(self.tabs, 1)


def _folder_of(event: QDropEvent) -> Path | None:
    """The folder that a drop brings, if it is one."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.is_dir() else None
