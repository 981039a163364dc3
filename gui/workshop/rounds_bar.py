"""The steps of a round: guess first, reveal, one team after the other; and the rounds that were."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSlider, QWidget

from gui.controls.arranging import abreast
from gui.controls.bar import Bar
from gui.controls.choice import Choice
from gui.look.theme import GRID
from gui.words import formats
from gui.workshop import words
from gui.workshop.rounds import Rounds

SLIDER_WIDTH = 40 * GRID


class RoundsBar(Bar):
    """Shows where a session stands, and takes its next step.

    Args:
        rounds: The session.
        behind: What stands at the end of the row.
    """

    begin_wanted = Signal()
    """A round is to be opened: teams guess first."""
    reveal_wanted = Signal()
    """The open round is to be closed with the results as they are now."""

    def __init__(self, rounds: Rounds, behind: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._rounds = rounds
        self._offered: list[tuple[str, int | None]] = []
        self.round = Choice()
        self.begin_button, self.reveal_button = QPushButton(), QPushButton()
        self.next_button, self.all_button = QPushButton(), QPushButton()
        self.reveal_button.setDefault(True)
        self.next_button.setDefault(True)
        self.revealed = QSlider(Qt.Orientation.Horizontal)
        self.revealed.setFixedWidth(SLIDER_WIDTH)
        self.revealed.setPageStep(1)
        self.count = QLabel()
        self._steps = abreast(self.revealed, self.count, gap=2 * GRID)
        self._buttons = (self.reveal_button, self.next_button, self.all_button, self.begin_button)
        # What goes on within a round stands where its last step stood, so that a click too many opens no other round.
        self.line_up((self.round, *self._buttons[:2], self._steps, *self._buttons[2:], *behind))
        self.round.activated.connect(lambda _place: rounds.look_at(self.round.currentData()))
        self.begin_button.clicked.connect(self.begin_wanted)
        self.reveal_button.clicked.connect(self.reveal_wanted)
        self.next_button.clicked.connect(lambda: rounds.hide(max(rounds.hidden - 1, 0)))
        self.all_button.clicked.connect(lambda: rounds.hide(0 if rounds.hidden else self.revealed.maximum()))
        self.revealed.valueChanged.connect(lambda shown: rounds.hide(self.revealed.maximum() - shown))
        self.retranslate()

    def show_rounds(self, *, can_begin: bool, can_reveal: bool) -> None:
        """Show where the session stands, and which steps there are.

        Args:
            can_begin: Whether there are teams that could guess.
            can_reveal: Whether the results of the open round are there.
        """
        rounds = self._rounds
        board = rounds.board
        self._offer()
        steps = {
            self.round: bool(rounds.kept.rounds),
            self.begin_button: rounds.open_round is None,
            self.reveal_button: rounds.open_round is not None and rounds.place is None,
            self.next_button: board is not None,
            self._steps: board is not None,
            self.all_button: board is not None,
        }
        pressed = next((button for button in self._buttons if button.hasFocus()), None)
        for part, is_there in steps.items():
            part.setVisible(is_there)
        self.begin_button.setText(self.tr("Next round…") if rounds.kept.rounds else self.tr("Guess first…"))
        self.begin_button.setEnabled(can_begin)
        self.reveal_button.setEnabled(can_reveal)
        self.next_button.setEnabled(bool(rounds.hidden))
        if board is not None:
            self._show_revealed(len(board.lines))
        self.updateGeometry()
        if pressed is not None and not (pressed.isVisible() and pressed.isEnabled()):
            self._go_on()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.round.setAccessibleName(self.tr("The round that is shown"))
        texts = (
            (
                self.begin_button,
                self.tr("Guess first…"),
                self.tr("Open a round: teams say what they expect before anybody sees results"),
            ),
            (
                self.reveal_button,
                self.tr("Close and reveal"),
                self.tr("Keep the teams’ files as they are now, and go on to the results"),
            ),
            (self.next_button, self.tr("Next team"), self.tr("Show one more team, the best one last")),
        )
        for button, text, hint in texts:
            button.setText(text)
            button.setToolTip(hint)
        self.revealed.setAccessibleName(self.tr("How many teams are shown, the best one last"))
        self._offer()
        self._show_revealed(self.revealed.maximum())

    def _show_revealed(self, teams: int) -> None:
        hidden = min(self._rounds.hidden, teams)
        with QSignalBlocker(self.revealed):
            self.revealed.setRange(0, teams)
            self.revealed.setValue(teams - hidden)
        shown = self.tr("{count} of {all} shown")
        self.count.setText(shown.format(count=formats.whole(teams - hidden), all=formats.whole(teams)))
        self.all_button.setText(self.tr("Show all") if hidden else self.tr("Hide all again"))

    def _offer(self) -> None:
        """Offer the rounds that were revealed, and the folder as it is now."""
        now = self._rounds.open_round
        offered: list[tuple[str, int | None]] = [(words.shortened(now.title) if now else self.tr("Now"), None)]
        closed = enumerate(entry for entry in self._rounds.kept.rounds if not entry.is_open)
        offered += [(words.shortened(entry.title), place) for place, entry in closed]
        with QSignalBlocker(self.round):
            if offered != self._offered:  # a list that is open stays as it is
                self._offered = offered
                self.round.clear()
                for title, place in offered:
                    self.round.addItem(title, place)
            self.round.setCurrentIndex(max(self.round.findData(self._rounds.place), 0))

    def _go_on(self) -> None:
        """Take the keyboard on where a step is gone: to the next team, or where a key too many does no harm."""
        steps = (self.next_button, self.revealed)
        step = next((step for step in steps if step.isVisible() and step.isEnabled()), None)
        if step is not None:
            step.setFocus()
