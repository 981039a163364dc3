"""The title of a panel, with a button that closes it. Where tabs name the panel it folds away."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QToolButton

from gui.look.icons import icon
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.words.translated import Translated


class DockTitle(Translated):
    """Title bar of a dock.

    Args:
        dock: The dock that it names and closes.
    """

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("bar")
        self._dock = dock
        self._is_folded = False
        self.words = label("heading")
        self.button = QToolButton()
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        dock.windowTitleChanged.connect(self.retranslate)
        self.retranslate()

    def fold(self, is_folded: bool) -> None:
        """Take no room, or take it again."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            for part in (self.words, self.button):
                part.setHidden(is_folded)
            self.updateGeometry()
            self._dock.updateGeometry()

    def sizeHint(self) -> QSize:
        """One line, or nothing."""
        return QSize(0, 0) if self._is_folded else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """One line, or nothing."""
        return QSize(0, 0) if self._is_folded else super().minimumSizeHint()

    def set_colours(self, colours: Colours) -> None:
        """Draw the button for a scheme."""
        self.button.setIcon(icon("close", colours))

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        title = self._dock.windowTitle()
        self.words.setText(title)
        self.button.setToolTip(self.tr("Close"))
        self.button.setAccessibleName(self.tr("Close {panel}").format(panel=title))
