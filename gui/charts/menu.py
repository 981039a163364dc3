"""The menu of a chart: take its picture or its numbers away."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from gui.charts.announce import tell
from gui.charts.picture import WRITERS, picture_of, save_picture
from gui.charts.table import SHORTCUT
from gui.clipboard import copy_cells

if TYPE_CHECKING:
    from gui.charts.chart_card import ChartCard

USUAL_ENDING: Final = ".png"


class ChartMenu(QMenu):
    """Copies and saves one chart.

    Args:
        chart: The chart.
        show_all: Shows all years again, where one can zoom.
    """

    told = Signal(str)
    """Something was copied or saved; carries a sentence about it."""

    def __init__(self, chart: "ChartCard", show_all: Callable[[], object] | None = None) -> None:
        super().__init__(chart)
        self.copy_picture_action = self.addAction("")
        self.copy_picture_action.triggered.connect(self.copy_picture)
        self.save_picture_action = self.addAction("")
        self.save_picture_action.triggered.connect(self.ask_where)
        self.table_action = self.addAction("", chart.open_table)
        self.table_action.setShortcut(SHORTCUT)
        self.table_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        chart.addAction(self.table_action)
        self.copy_numbers_action = self.addAction("")
        self.copy_numbers_action.triggered.connect(self.copy_numbers)
        self.show_all_action = self.addAction("")
        self.insertSeparator(self.show_all_action)
        if show_all is not None:
            self.show_all_action.triggered.connect(show_all)
        self.show_all_action.setVisible(show_all is not None)
        self.told.connect(lambda words: tell(self._chart, words))
        self._translate()

    @property
    def _chart(self) -> "ChartCard":
        # Asked for anew each time: a reference to its owner would let only the garbage collector delete the chart.
        return cast("ChartCard", self.parentWidget())

    def copy_picture(self) -> None:
        """Put the chart's picture on the clipboard."""
        with self._chart.posed():
            QGuiApplication.clipboard().setImage(picture_of(self._chart))
        self.told.emit(self.tr("The picture of “{chart}” was copied.").format(chart=self._chart.title))

    def copy_numbers(self) -> None:
        """Put the chart's numbers on the clipboard, for a spreadsheet."""
        copy_cells(self._chart.copied())
        self.told.emit(self.tr("The numbers of “{chart}” were copied.").format(chart=self._chart.title))

    def ask_where(self) -> None:
        """Ask for a file and save the picture there; returns at once."""
        dialog = QFileDialog(self._chart, self.tr("Save picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {
            self.tr("Picture (*.png)"): ".png",
            self.tr("Scalable drawing (*.svg)"): ".svg",
            self.tr("Page for print (*.pdf)"): ".pdf",
        }
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix(USUAL_ENDING)
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters.get(chosen, USUAL_ENDING)))
        dialog.selectFile(re.sub(r"[^\w\-]+", "_", self._chart.title).strip("_") or "chart")
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Save the picture; what goes wrong is said in a message that does not block and offers another try."""
        chart, file = self._chart, Path(path)
        if file.suffix.lower() not in WRITERS:
            self._report(path, self.tr("The name of the file must end with .png, .svg or .pdf."))
            return
        try:
            with chart.posed():
                save_picture(chart, file, chart.title, chart.summary())
        except OSError as error:
            self._report(path, str(error.strerror or error))
        else:
            self.told.emit(self.tr("The picture was saved as {file}.").format(file=file.name))

    def _report(self, path: str, reason: str) -> None:
        """Say why the picture was not saved."""
        buttons = QMessageBox.StandardButton
        message = QMessageBox(self._chart)
        message.setIcon(QMessageBox.Icon.Warning)
        message.setTextFormat(Qt.TextFormat.PlainText)
        message.setText(self.tr("The picture could not be saved."))
        message.setInformativeText(f"{path}\n{reason}")
        message.setStandardButtons(buttons.Retry | buttons.Close)
        message.button(buttons.Retry).setText(self.tr("Save elsewhere…"))
        message.finished.connect(lambda code: self.ask_where() if code == buttons.Retry else None)
        message.finished.connect(message.deleteLater)
        message.open()

    def changeEvent(self, event: QEvent) -> None:
        """Take another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()

    def _translate(self) -> None:
        self.copy_picture_action.setText(self.tr("Copy picture"))
        self.save_picture_action.setText(self.tr("Save picture…"))
        self.table_action.setText(self.tr("Table of numbers"))
        self.copy_numbers_action.setText(self.tr("Copy numbers"))
        self.show_all_action.setText(self.tr("Show all years"))
