"""What people can tell the window to do: every action once, for menus, toolbar and keyboard alike."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence, QUndoStack

from gui.look.icons import icon
from gui.look.theme import LIGHT, Colours
from gui.words import formats
from gui.work.focus import OFFER, PLAN
from gui.work.session import MANY_MEMBERS

ICONS: Final[Mapping[str, str]] = {
    "new": "new",
    "open": "open",
    "save": "save",
    "undo": "undo",
    "redo": "redo",
    "years": "table",
    "page_help": "question",
    "pin": "pin",
}

MIRRORED: Final = {"undo": "redo", "redo": "undo"}
"""Drawings that point along the line, each with the one that it turns into where reading begins on the right."""

SHORTCUTS: Final[Mapping[str, QKeySequence.StandardKey | tuple[str, ...]]] = {
    "new": QKeySequence.StandardKey.New,
    "open": QKeySequence.StandardKey.Open,
    "save": QKeySequence.StandardKey.Save,
    "save_as": ("Ctrl+Shift+S",),  # the desktop's own key is none on Windows
    "report": QKeySequence.StandardKey.Print,
    "quit": ("Ctrl+Q",),
    "undo": QKeySequence.StandardKey.Undo,
    "redo": ("Ctrl+Y", "Ctrl+Shift+Z"),  # both everywhere: desktops know one or the other
    "explore": ("Ctrl+1",),
    "compare": ("Ctrl+2",),
    "seek": ("Ctrl+3",),
    "why": ("Ctrl+4",),
    "workshop": ("Ctrl+5",),
    "evidence": ("Ctrl+6",),
    "model": ("Ctrl+7",),
    "next_page": ("Ctrl+PgDown",),
    "previous_page": ("Ctrl+PgUp",),
    "next_part": ("F6",),
    "previous_part": ("Shift+F6",),
    "larger_text": ("Ctrl++", "Ctrl+="),
    "smaller_text": ("Ctrl+-",),
    "ordinary_text": ("Ctrl+0",),
    "present": ("F11",),
    "page_help": QKeySequence.StandardKey.HelpContents,
    "overview": ("Alt+1",),
    "segments": ("Alt+2",),
    "employers": ("Alt+3",),
    "pin": ("Ctrl+Shift+P",),
    "differences": ("Ctrl+L",),
}


class Actions(QObject):
    """The actions of the window by name.

    Args:
        window: The window that they belong to.
        calls: Action name to what it does.
    """

    def __init__(self, window: QObject, calls: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._window = window
        self._colours = LIGHT
        self._actions: dict[str, QAction] = {}
        for name, call in calls.items():
            action = self.add(name, QAction(window))
            action.triggered.connect(lambda _checked=False, run=call: run())

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def add(self, name: str, action: QAction) -> QAction:
        """Take in an action that was made elsewhere, such as the one that shows a dock."""
        keys = SHORTCUTS.get(name, ())
        if isinstance(keys, tuple):
            action.setShortcuts([QKeySequence(key) for key in keys])
        else:
            action.setShortcuts(keys)
        self._actions[name] = action
        return action

    def choose_one(self, names: Iterable[str]) -> None:
        """Make actions exclude each other."""
        group = QActionGroup(self._window)
        for name in names:
            self._actions[name].setCheckable(True)
            group.addAction(self._actions[name])

    def follow(self, history: QUndoStack) -> None:
        """Keep Undo and Redo in step with a history, and name the step that each would take."""
        for name, can_changed in (("undo", history.canUndoChanged), ("redo", history.canRedoChanged)):
            self._actions[name].setEnabled(False)
            can_changed.connect(self._actions[name].setEnabled)
        history.undoTextChanged.connect(self.name_undo)
        history.redoTextChanged.connect(self.name_redo)

    def name_undo(self, step: str) -> None:
        """Name the step that Undo would take back."""
        self._name("undo", self.tr("Undo"), step)

    def name_redo(self, step: str) -> None:
        """Name the step that Redo would take again."""
        self._name("redo", self.tr("Redo"), step)

    def _name(self, action: str, bare: str, step: str) -> None:
        text = self.tr("{action}: {step}").format(action=bare, step=step) if step else bare
        self._actions[action].setText(text)
        self._actions[action].setIconText(bare)
        self._actions[action].setToolTip(text)

    def set_colours(self, colours: Colours) -> None:
        """Draw the icons for a scheme."""
        self._colours = colours
        self._draw()

    def _draw(self) -> None:
        """Draw the icons; what goes back points to where reading begins."""
        is_mirrored = QGuiApplication.isRightToLeft()
        for name, drawing in ICONS.items():
            mirrored = MIRRORED.get(drawing, drawing) if is_mirrored else drawing
            self._actions[name].setIcon(icon(mirrored, self._colours))

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self._draw()
        texts = self._of_files() | self._of_scenario() | self._of_places() | self._of_view()
        for name, (text, tip) in texts.items():
            self._actions[name].setText(text)
            self._actions[name].setToolTip(tip or text)

    def _of_files(self) -> dict[str, tuple[str, str]]:
        """What is said of files."""
        return {
            "new": (self.tr("New"), ""),
            "open": (self.tr("Open…"), ""),
            "save": (self.tr("Save"), ""),
            "save_as": (self.tr("Save as…"), ""),
            "report": (self.tr("Report…"), self.tr("Make pages on one or several scenarios that one can hand on")),
            "export": (self.tr("Export…"), self.tr("Write the scenario for Excel or other programs")),
            "import": (
                self.tr("Import workbook…"),
                self.tr("Take up the levers and assumptions of a workbook that was exported and edited"),
            ),
            "recover": (self.tr("Recover unsaved edits…"), ""),
            "quit": (self.tr("Quit"), ""),
            "details": (self.tr("Title and description…"), ""),
        }

    def _of_scenario(self) -> dict[str, tuple[str, str]]:
        """What is said of what changes a scenario, and of how it is read."""
        return {
            "as_observed": (
                self.tr("As observed"),
                self.tr("The assumptions are those that what happened supports, with their ranges"),
            ),
            "as_planned": (
                self.tr("As planned"),
                self.tr("The plan taken at its word: all is spent, everything works, nobody drops out"),
            ),
            "plan": (formats.years(PLAN.years), self.tr("The levers act on the years of the plan")),
            "offer": (formats.years(OFFER.years), self.tr("The levers act on the years of the new offer")),
            "history": (self.tr("Open history for “what if”"), self.tr("Allow changes of the years up to 2024")),
            "sharpen": (
                self.tr("Sharpen the probabilities"),
                self.tr("Hold the targets against {members} runs, so that they hardly depend on the seed").format(
                    members=formats.whole(MANY_MEMBERS)
                ),
            ),
            "differences": (self.tr("What differs from the baseline…"), ""),
            "all_saved": (self.tr("All levers back to saved"), ""),
            "all_official": (self.tr("All levers back to official"), ""),
        }

    def _of_places(self) -> dict[str, tuple[str, str]]:
        """What is said of pages and panels."""
        return {
            "explore": (self.tr("Explore"), ""),
            "compare": (self.tr("Compare"), ""),
            "seek": (self.tr("What would it take?"), self.tr("Find the smallest change that reaches targets")),
            "why": (self.tr("Why?"), ""),
            "workshop": (self.tr("Workshop"), self.tr("Put the scenario files of many teams side by side")),
            "evidence": (self.tr("Evidence"), ""),
            "model": (self.tr("Model"), ""),
            "next_page": (self.tr("Next page"), ""),
            "previous_page": (self.tr("Previous page"), ""),
            "next_part": (self.tr("Next part of the window"), self.tr("Take the keyboard to the next panel or page")),
            "previous_part": (self.tr("Previous part of the window"), ""),
            "levers": (self.tr("Levers"), ""),
            "assumptions": (self.tr("Assumptions"), ""),
            "targets": (self.tr("Targets"), ""),
            "years": (self.tr("By year"), self.tr("Show the table of every year")),
        }

    def _of_view(self) -> dict[str, tuple[str, str]]:
        """What is said of how the window looks, and of help."""
        return {
            "larger_text": (self.tr("Larger text"), ""),
            "smaller_text": (self.tr("Smaller text"), ""),
            "ordinary_text": (self.tr("Ordinary text size"), ""),
            "present": (
                self.tr("Presenter size"),
                self.tr("Larger text and nothing but the page, for the back row; Esc leaves it"),
            ),
            "reset_layout": (self.tr("Reset the layout"), self.tr("Put every panel back where it was to begin with")),
            "help": (self.tr("Help"), ""),
            "page_help": (self.tr("Help on this page"), self.tr("Explain the page in front, or the panel you are in")),
            "guide": (self.tr("User guide"), self.tr("Read from the first steps to every page, recipe and command")),
            "tour": (self.tr("Tour of the window"), ""),
            "keys": (self.tr("Keys…"), self.tr("List every key that does something")),
            "about": (self.tr("About Mizan"), ""),
        }
