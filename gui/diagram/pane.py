"""A diagram with its legend and its tools."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.diagram.contents import Contents
from gui.diagram.legend import DiagramLegend
from gui.diagram.view import STEP, DiagramView
from gui.look.icons import icon
from gui.look.theme import GRID, Colours
from gui.words.translated import Translated

LINES_FOR_LEGEND: Final = 20
"""The legend gives its room to a diagram that has less than so many lines of text."""

SHORTCUTS: Final = {"smaller": "-", "whole": "0", "larger": "+"}
"""As in the charts; with Ctrl they would be those of the size of the text."""


class DiagramPane(Translated):
    """Shows a diagram; below it what its signs mean, the switch of the assumptions and the zoom."""

    assumptions_switched = Signal(bool)
    """The user shows or hides the assumptions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = DiagramView()
        self.legend = DiagramLegend()
        self.assumptions = tool_button()
        self.assumptions.setCheckable(True)
        self.assumptions.setObjectName("button")
        self.assumptions.toggled.connect(self.assumptions_switched)
        calls: dict[str, Callable[[], object]] = {
            "smaller": lambda: self.view.zoom_by(1 / STEP),
            "whole": self.view.fit,
            "larger": lambda: self.view.zoom_by(STEP),
        }
        self._actions = {name: page_action(self, SHORTCUTS[name], call) for name, call in calls.items()}
        self._buttons = {name: tool_button(action) for name, action in self._actions.items()}
        self.view.set_mirrored(self.isRightToLeft())
        self._lay_out()
        self.retranslate()

    def show_contents(self, contents: Contents, key: str = "") -> None:
        """Show a diagram and choose one of its figures."""
        self.legend.show_contents(contents)
        self.assumptions.setVisible(all(figure.kind != "sector" for figure in contents.figures))
        self.view.show_contents(contents, key)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.view.set_colours(colours)
        self.legend.set_colours(colours)
        for name, action in self._actions.items():
            action.setIcon(icon(name, colours))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the legend out where there is little room."""
        super().resizeEvent(event)
        self.legend.setVisible(self.height() >= LINES_FOR_LEGEND * self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        """Take up another direction in which it is read."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.view.set_mirrored(self.isRightToLeft())
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.assumptions.setText(self.tr("Assumptions"))
        self.assumptions.setToolTip(self.tr("Show the assumptions that the variables rest on"))
        name_action(self._actions["smaller"], self.tr("Smaller"))
        name_action(self._actions["whole"], self.tr("Show all of it"))
        name_action(self._actions["larger"], self.tr("Larger"))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.legend, 1)
        foot.addStretch()
        for button in (self.assumptions, *self._buttons.values()):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.view, 1)
        column.addLayout(foot)


class _ToolButton(QToolButton):
    """A flat button whose icon grows with the text."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take another font."""
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        side = round(1.2 * self.fontMetrics().height())
        self.setIconSize(QSize(side, side))


def tool_button(action: QAction | None = None) -> QToolButton:
    """A flat button that the keyboard reaches, for an action or for words."""
    button = _ToolButton()
    if action is not None:
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return button


def page_action(page: QWidget, shortcut: str, call: Callable[[], object]) -> QAction:
    """An action of a page whose shortcut works anywhere on it."""
    action = QAction(page)
    action.setShortcut(QKeySequence(shortcut))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _checked=False: call())
    page.addAction(action)
    return action


def name_action(action: QAction, words: str) -> None:
    """Say what an action does; its tip says the shortcut as well."""
    action.setText(words)
    shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{words} ({shortcut})")
