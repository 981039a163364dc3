"""What each team expects, entered before anybody sees results."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gui.look.text import label, tip
from gui.look.theme import GRID
from gui.words import formats
from gui.workshop import words
from gui.workshop.guess_field import GuessField
from scenarios.workshop.board import Board
from scenarios.workshop.teams import Team
from simulation.targets import Target

FIELD_LETTERS = 14


class GuessesPart(QWidget):
    """A field for every team."""

    guessed = Signal(object, object)
    """A team expects something else; carries the team and its guess, or None."""
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: Board | None = None
        self._target: Target | None = None
        self.question = label("title", wraps=True)
        self.hint = label("muted", wraps=True)
        self.fields: dict[str, GuessField] = {}
        self._names: dict[str, QLabel] = {}
        self._inside = QWidget()
        self._inside.setObjectName("inside")
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        self._grid.setHorizontalSpacing(4 * GRID)
        self._grid.setColumnStretch(2, 1)
        area = QScrollArea()
        area.setObjectName("card")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        column.setSpacing(2 * GRID)
        for part in (self.question, self.hint):
            column.addWidget(part)
        column.addWidget(area, 1)

    def show_guesses(self, board: Board, target: Target) -> None:
        """Show the teams of a board with what they have guessed of a target."""
        self._board, self._target = board, target
        unit = formats.unit_name(target.variable)
        self.question.setText(self.tr("{target}: what do you expect?").format(target=words.target_name(target)))
        noted = sum(board.guess_of(line.team) is not None for line in board.lines)
        hint = self.tr("Guesses: {count} of {all}. Results stay hidden until you reveal them.")
        told = hint.format(count=formats.whole(noted), all=formats.whole(len(board.lines)))
        in_unit = self.tr("Unit: {unit}.").format(unit=unit)
        self.hint.setText(f"{told} {in_unit}" if unit else told)
        teams = {line.team.file.name: line.team for line in board.lines}
        if list(teams) != list(self.fields):
            self._place(teams)
        for line in board.lines:
            name, field = words.team_name(board, line), self.fields[line.team.file.name]
            self._names[line.team.file.name].setText(words.shortened(name))
            self._names[line.team.file.name].setToolTip(tip(name))
            field.setAccessibleName(self.tr("Guess of {team}").format(team=name))
            field.show_guess(target, board.guess_of(line.team))

    def begin_typing(self) -> None:
        """Take the keyboard to the first team."""
        if self.fields:
            next(iter(self.fields.values())).setFocus()

    def hasHeightForWidth(self) -> bool:
        """Words that take more lines take them from what is below, and ask for no higher page."""
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language or of the size of text."""
        if event.type() == QEvent.Type.LanguageChange and self._board and self._target:
            self.show_guesses(self._board, self._target)
        elif event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _place(self, teams: dict[str, Team]) -> None:
        """Give every team a row; fields that are there keep what is typed into them."""
        for key in self.fields.keys() - teams.keys():
            for part in (self.fields.pop(key), self._names.pop(key)):
                part.hide()
                part.deleteLater()
        for key in teams.keys() - self.fields.keys():
            self.fields[key], self._names[key] = self._new_field(key), QLabel()
            self._names[key].setTextFormat(Qt.TextFormat.PlainText)
        self.fields = {key: self.fields[key] for key in teams}
        for row, key in enumerate(teams):
            self._grid.addWidget(self._names[key], row, 0)
            self._grid.addWidget(self.fields[key], row, 1)
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self._fit()

    def _new_field(self, file: str) -> GuessField:
        field = GuessField()
        field.guessed.connect(lambda value: self._guess(file, value))
        field.refused.connect(self.refused)
        return field

    def _guess(self, file: str, value: float | None) -> None:
        assert self._board is not None
        team = next(line.team for line in self._board.lines if line.team.file.name == file)
        self.guessed.emit(team, value)

    def _fit(self) -> None:
        """Give every field room for a long number in this font."""
        for field in self.fields.values():
            field.setFixedWidth(field.fontMetrics().horizontalAdvance("0" * FIELD_LETTERS))
