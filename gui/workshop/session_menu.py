"""Sessions and tables on their way to and from files: asking where, and never losing what was there."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QToolButton, QWidget

from gui import errors
from gui.charts.announce import tell
from gui.files.questions import Choice, ask
from gui.safety.reasons import why_not_written
from gui.work.jobs import Jobs
from gui.workshop.rounds import USUAL_NAME, Rounds, with_suffix
from scenarios.results.sheets import OutputFileError, Results, write_results
from scenarios.workshop.board import Board
from scenarios.workshop.folder import SESSION_SUFFIX
from scenarios.workshop.output import board_results
from simulation.steps import Steps

FORMS = (".xlsx", ".csv", ".json")
"""In what tables can be written."""


class SessionMenu(QToolButton):
    """Opens and keeps sessions, and gives out what a workshop shows.

    Args:
        rounds: The session.
        jobs: Where tables are written.
    """

    session_chosen = Signal(Path)
    """A session file is to be gone on with."""
    place_chosen = Signal(Path)
    """The rounds are to be kept there, and one is to be opened."""

    def __init__(self, rounds: Rounds, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rounds = rounds
        self._jobs = jobs
        self._board: Board | None = None
        self.setObjectName("button")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.open_action, self.keep_action, self.tables_action = QAction(menu), QAction(menu), QAction(menu)
        menu.addActions([self.open_action, self.keep_action])
        menu.addSeparator()
        menu.addAction(self.tables_action)
        self.setMenu(menu)
        self.open_action.triggered.connect(self.ask_and_open)
        self.keep_action.triggered.connect(self._ask_and_keep)
        self.tables_action.triggered.connect(self._ask_and_write)
        self.show_board(None)
        self.retranslate()

    def show_board(self, board: Board | None) -> None:
        """Offer what can be done with what is shown.

        Args:
            board: What can be given out; None while there are no results, or they are not for everybody's eyes yet.
        """
        self._board = board
        self.tables_action.setEnabled(board is not None)
        self.keep_action.setEnabled(self._rounds.file is not None)

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.setText(self.tr("Session…"))
        self.setToolTip(self.tr("Rounds that were kept, and tables for others"))
        self.open_action.setText(self.tr("Open a session…"))
        self.keep_action.setText(self.tr("Keep the session in another file…"))
        self.tables_action.setText(self.tr("Save the tables…"))

    def ask_and_open(self) -> None:
        """Ask for a session file."""
        dialog = self._dialog(self.tr("Open a session"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.session_chosen.emit(Path(name)))
        dialog.open()

    def ask_where_to_keep(self, folder: Path | None) -> None:
        """Ask for the file of the first round; one that is there is gone on with.

        Args:
            folder: Where the dialog begins.
        """
        dialog = self._dialog(self.tr("Where are the rounds to be kept?"), QFileDialog.AcceptMode.AcceptSave, folder)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, True)
        dialog.selectFile(USUAL_NAME)
        dialog.fileSelected.connect(lambda name: self.place_chosen.emit(Path(name)))
        dialog.open()

    def write_tables(self, path: Path, board: Board) -> None:
        """Write the tables in the form that the ending of a file's name stands for, as a job."""
        what = self.tr("Saving {file}").format(file=path.name)
        self._jobs.start(what, _written(path, board), lambda error: self._told(path, error))

    def _ask_and_keep(self) -> None:
        dialog = self._dialog(self.tr("Keep the session"), QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda name: self._keep(Path(name)))
        dialog.open()

    def _keep(self, path: Path) -> None:
        """Keep the session in a file; where the dialog did not ask about it, this does."""
        kept = with_suffix(path)
        if kept in (path, self._rounds.file) or not kept.exists():
            self._rounds.save_as(kept)
            return
        ask(
            self.window(),
            self.tr("“{file}” exists already.").format(file=kept.name),
            "",
            [
                Choice(self.tr("Replace"), lambda: self._rounds.save_as(kept)),
                Choice(QMessageBox.StandardButton.Cancel, is_usual=True, is_way_out=True),
            ],
        )

    def _ask_and_write(self) -> None:
        board = self._board
        if board is None:
            return
        dialog = QFileDialog(self, self.tr("Save the tables"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = {
            self.tr("Excel workbook ({pattern})").format(pattern="*.xlsx"): FORMS[0],
            self.tr("Rows for other programs ({pattern})").format(pattern="*.csv"): FORMS[1],
            self.tr("Everything for machines ({pattern})").format(pattern="*.json"): FORMS[2],
        }
        dialog.setNameFilters(list(offered))
        dialog.setDefaultSuffix(FORMS[0])
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(offered.get(chosen, FORMS[0])))
        dialog.fileSelected.connect(lambda name: self.write_tables(Path(name), board))
        dialog.open()

    def _told(self, path: Path, error: OutputFileError | None) -> None:
        if error is None:
            tell(self, self.tr("Saved as “{file}”.").format(file=path.name))
            return
        sentence = self.tr("“{file}” could not be saved.").format(file=path.name)
        unharmed = self.tr("What was on the disk is untouched.")
        reason = why_not_written(error.__cause__)
        errors.tell(self.window(), f"{sentence} {reason} {unharmed}", str(error))

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode, folder: Path | None = None) -> QFileDialog:
        start = folder or (self._rounds.file.parent if self._rounds.file else Path.home())
        pattern = self.tr("Sessions ({pattern})").format(pattern=f"*{SESSION_SUFFIX}")
        dialog = QFileDialog(self, title, str(start), pattern)
        dialog.setAcceptMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if mode == QFileDialog.AcceptMode.AcceptSave:
            dialog.setDefaultSuffix(SESSION_SUFFIX.removeprefix("."))
        return dialog


def _written(path: Path, board: Board) -> Steps[OutputFileError | None]:
    """Write the tables of a workshop, and give what hindered it."""
    results: Results = board_results(board)
    yield 0.5
    try:
        write_results(path, results)
    except OutputFileError as error:
        return error
    return None
