"""Everything under Help: the text on the page in front, the tour, the keys, and what the program is."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QMainWindow, QScrollArea, QWidget
from shiboken6 import isValid

from gui.help.about import about_text
from gui.help.guide import guide_file, guide_text
from gui.help.keys import as_html, lines_by_place
from gui.help.panel import HelpPanel
from gui.help.steps import NAMES, Step
from gui.help.text_dialog import TextDialog
from gui.help.texts import language_code
from gui.help.tour import Tour
from gui.look.appearance import Appearance
from gui.settings import TOUR_SEEN, Settings
from gui.window.book import Book
from gui.window.docks import Docks
from gui.window.menus import Menus

PANEL = "help"
"""Name of the dock that the help texts stand in."""

PANELS_OF_STEPS: Mapping[str, str] = {"levers": "levers", "targets": "targets"}
PAGES_OF_STEPS: Mapping[str, str] = {"charts": "explore", "binds": "explore"}


class Help(QObject):
    """Answers what can be asked for under Help.

    Args:
        window: The window.
        book: Its pages.
        docks: Its panels, the one for help among them.
        panel: The panel for help.
        appearance: The scheme.
        settings: Where it is remembered that the tour was seen.
    """

    def __init__(
        self,
        window: QMainWindow,
        book: Book,
        docks: Docks,
        panel: HelpPanel,
        appearance: Appearance,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._book = book
        self._docks = docks
        self._panel = panel
        self._appearance = appearance
        self._settings = settings
        self.tour: Tour | None = None
        self._focus_before: QWidget | None = None
        book.currentChanged.connect(self._follow_page)

    def explain(self) -> None:
        """Explain the page in front, or the panel where the keyboard is; asked twice, put the panel away."""
        topic, dock = self._here(), self._docks[PANEL]
        if dock.isVisible() and self._panel.topic == topic:
            dock.hide()
            return
        self._panel.show_topic(topic)
        dock.show()
        dock.raise_()

    def show_guide(self) -> None:
        """Open the user guide in the browser of the desktop, or in the window where there is none."""
        file = guide_file(language_code())
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self.read_guide()

    def read_guide(self) -> None:
        """Show the user guide in the window."""
        code = language_code()
        self._show(self.tr("User guide"), guide_text(code), guide_file(code).parent)

    def show_keys(self, menus: Menus) -> None:
        """List the keys of the window and of every page and panel."""
        parts: dict[str, QWidget] = {self._book.title(name): self._book.page(name) for name in self._book.names}
        parts |= {self._docks[name].windowTitle(): self._docks[name] for name in self._docks}
        title = self.tr("Keys")
        self._show(title, as_html(lines_by_place(menus, parts), title))

    def show_about(self) -> None:
        """Say what the program is."""
        self._show(self.tr("About Mizan"), about_text())

    def begin_tour(self, parts: Mapping[str, Callable[[], Sequence[QWidget]]]) -> None:
        """Show the tour from its beginning.

        Args:
            parts: Name of a step to the widgets that it shows.
        """
        if self.tour is not None:
            return
        steps = [
            Step(name, PAGES_OF_STEPS.get(name, ""), PANELS_OF_STEPS.get(name, ""), parts.get(name, tuple))
            for name in NAMES
        ]
        self._focus_before = QApplication.focusWidget()
        self.tour = Tour(self._window, steps, self._appearance.colours)
        self._appearance.colours_changed.connect(self._recolour)
        self.tour.step_wanted.connect(self._bring_forward)
        self.tour.ended.connect(self._end_tour)
        self.tour.begin()

    def begin_first_tour(self, parts: Mapping[str, Callable[[], Sequence[QWidget]]]) -> None:
        """Show the tour unless it was seen before, or something else asks for an answer first."""
        is_asked = any(dialog.isVisible() for dialog in self._window.findChildren(QDialog))
        if not self._settings.get(TOUR_SEEN) and not is_asked:
            self.begin_tour(parts)

    def _end_tour(self) -> None:
        self._settings.put(TOUR_SEEN, 1)
        self.tour = None
        self._docks["levers"].raise_()
        before = self._focus_before
        if before is not None and isValid(before):
            before.setFocus()

    def _bring_forward(self, step: Step) -> None:
        if step.page:
            self._book.open(step.page)
        if step.panel:
            self._docks[step.panel].show()
            self._docks[step.panel].raise_()
        QCoreApplication.sendPostedEvents()

    def _recolour(self) -> None:
        if self.tour is not None:
            self.tour.set_colours(self._appearance.colours)

    def _show(self, title: str, text: str, pictures: Path | None = None) -> None:
        dialog = TextDialog(title, text, self._appearance.colours, self._window, pictures)
        dialog.open()

    def _follow_page(self, position: int) -> None:
        if self._docks[PANEL].isVisible():
            self._panel.show_topic(self._book.names[position])

    def _here(self) -> str:
        """The panel that has a control under the keyboard, or the page in front."""
        focus = QApplication.focusWidget()
        holder: QWidget | None = None if isinstance(focus, QScrollArea) else focus
        while holder is not None and not isinstance(holder, QDockWidget):
            holder = holder.parentWidget()
        page = self._book.names[self._book.currentIndex()]
        if holder is None or holder.objectName() not in self._panel.topics:
            return page
        return holder.objectName()
