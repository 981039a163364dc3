"""The files that cannot be read, with every problem of each."""

from collections.abc import Iterator
from html import escape
from typing import Final

from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from gui.files.file_words import told
from gui.look.theme import GRID, Colours
from gui.words import formats
from gui.words.translated import Translated
from gui.workshop.part import Shown

MOST_PROBLEMS: Final = 20
"""Problems that are listed of each file."""


class BrokenPart(Translated):
    """Says what is wrong with each file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self.text = QTextBrowser()
        self.text.setObjectName("card")
        self.text.setOpenLinks(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        column.addWidget(self.text)
        self.retranslate()

    @property
    def count(self) -> int:
        """How many files cannot be read."""
        return 0 if self.shown is None else len(self.shown.board.workshop.folder.rejected)

    def take_up(self, shown: Shown | None) -> None:
        """Show what a folder holds beside teams."""
        self.shown = shown
        self.text.setHtml("" if shown is None else "".join(self._paragraphs(shown)))

    def set_colours(self, colours: Colours) -> None:
        """The style sheet draws it all."""

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.text.setAccessibleName(self.tr("Files that cannot be read"))
        self.take_up(self.shown)

    def _paragraphs(self, shown: Shown) -> Iterator[str]:
        folder = shown.board.workshop.folder
        for number, file in enumerate(folder.rejected, 1):
            name = shown.board.file_of(file.name) or self.tr("File {number}").format(number=number)
            side = "rtl" if self.isRightToLeft() else "ltr"  # names stand over their problems, whatever they are in
            yield f"<h3 dir='{side}'>{escape(name)}</h3>"
            items = "".join(f"<li>{told(problem)}</li>" for problem in file.problems[:MOST_PROBLEMS])
            yield f"<ul>{items}</ul>"
            if (rest := len(file.problems) - MOST_PROBLEMS) > 0:
                further = self.tr("Further problems: {count}").format(count=formats.whole(rest))
                yield f"<p>{escape(further)}</p>"
        if not folder.rejected:
            whole = self.tr("Every team file of the folder can be read.")
            yield f"<p>{escape(whole)}</p>"
        if folder.passed_over and not shown.board.hides_names:
            text = self.tr("Passed over, as no team files: {files}").format(files=", ".join(folder.passed_over))
            yield f"<p>{escape(text)}</p>"
