"""How many runs the targets rest on, and a way to more."""

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.look.text import label
from gui.look.theme import GRID
from gui.words import formats
from gui.words.translated import Translated
from gui.work.session import Session


class BasisRow(Translated):
    """Follows a session; hidden where a single run leaves nothing to sharpen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._members = 0
        self.words = label("muted")
        self.more = QToolButton()
        self.more.setObjectName("badge")
        place = self.more.sizePolicy()
        place.setRetainSizeWhenHidden(True)  # the list above keeps its height
        self.more.setSizePolicy(place)
        self.more.clicked.connect(session.sharpen)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID, 3 * GRID, 2 * GRID)
        row.setSpacing(2 * GRID)
        row.addWidget(self.words, 1)
        row.addWidget(self.more)
        session.results_changed.connect(self._follow)
        session.jobs.begun.connect(self._show_state)
        session.jobs.ended.connect(self._show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.more.setText(self.tr("Sharpen"))
        self.more.setAccessibleName(self.tr("Sharpen the probabilities"))
        self.more.setToolTip(
            self.tr("Hold the targets against {members} runs, so that they hardly depend on the seed").format(
                members=formats.whole(self._session.many_members)
            )
        )
        self._members = self._session.results.assessed.members
        self._show_state()

    def _follow(self) -> None:
        """Take up new results; while a slider moves, their number of members stays and nothing is to be done."""
        members = self._session.results.assessed.members
        if members != self._members:
            self._members = members
            self._show_state()

    def _show_state(self) -> None:
        is_sharp = self._members >= self._session.many_members
        words = self.tr("\u2713 Sharpened: {members} runs") if is_sharp else self.tr("From {members} runs")
        self.words.setText(words.format(members=formats.whole(self._members)))
        self.more.setVisible(not is_sharp)
        self.more.setEnabled(self._session.jobs.running is None)
        self.setVisible(self._members > 1)
