"""What becomes of a scenario that a team has handed in: it is explored as a copy, put beside others, or pinned."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from gui.files.document import Document
from gui.files.file_flow import FileFlow
from gui.window.book import Book
from gui.work.pinning import Pinning
from scenarios.scenario import Scenario

if TYPE_CHECKING:  # what they compute with is of no use before they are opened
    from gui.pages.compare import ComparePage
    from gui.pages.workshop import WorkshopPage


class TeamFlow(QObject):
    """Leads from the page of the workshop to others; edits that no file holds are asked about first.

    Args:
        book: The pages.
        files: What asks about unsaved edits.
        document: The file behind the window.
        pinning: What pins runs.
    """

    def __init__(self, book: Book, files: FileFlow, document: Document, pinning: Pinning) -> None:
        super().__init__(book)
        self._book = book
        self._files = files
        self._document = document
        self._pinning = pinning

    def follow(self, page: "WorkshopPage") -> None:
        """Do what is wanted on a page."""
        page.explore_wanted.connect(self._explore)
        page.compare_wanted.connect(self._compare)
        page.pin_wanted.connect(self._pinning.pin_run_of)

    def _explore(self, scenario: Scenario) -> None:
        def take_up() -> None:
            self._document.start_from(scenario)
            self._book.open("explore")

        self._files.unless_unsaved(take_up)

    def _compare(self, scenario: Scenario) -> None:
        cast("ComparePage", self._book.open("compare")).lineup.add_scenario(scenario)
