"""The menu of a chart: take its picture or its numbers away."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from gui.charts.numbers import tab_separated
from gui.charts.picture import picture_of, save_picture

if TYPE_CHECKING:
    from gui.charts.chart import Chart


class ChartMenu(QMenu):
    """Copies and saves one chart.

    Args:
        chart: The chart.
    """

    picture_saved = Signal(str)
    """A picture was written; carries its path."""

    def __init__(self, chart: "Chart") -> None:
        super().__init__(chart)
        self.copy_picture_action = self.addAction("")
        self.copy_picture_action.triggered.connect(self.copy_picture)
        self.save_picture_action = self.addAction("")
        self.save_picture_action.triggered.connect(self.ask_where)
        self.copy_numbers_action = self.addAction("")
        self.copy_numbers_action.triggered.connect(self.copy_numbers)
        self.addSeparator()
        self.show_all_action = self.addAction("")
        self.show_all_action.triggered.connect(chart.plot.show_all)
        self._translate()

    @property
    def _chart(self) -> "Chart":
        # Asked for anew each time: a reference to its owner would let only the garbage collector delete the chart.
        return cast("Chart", self.parentWidget())

    def copy_picture(self) -> None:
        """Put the chart's picture on the clipboard."""
        with self._chart.posed():
            QGuiApplication.clipboard().setImage(picture_of(self._chart))

    def copy_numbers(self) -> None:
        """Put the chart's numbers on the clipboard, tab-separated and with C numbers."""
        QGuiApplication.clipboard().setText(tab_separated(self._chart.number_headings(), self._chart.numbers()))

    def ask_where(self) -> None:
        """Ask for a file and save the picture there; returns at once."""
        dialog = QFileDialog(self._chart, self.tr("Save picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Picture (*.png)"), self.tr("Scalable drawing (*.svg)")])
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("svg" if "*.svg" in chosen else "png"))
        dialog.selectFile(re.sub(r"[^\w\-]+", "_", self._chart.title).strip("_") or "chart")
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Save the picture; a file that cannot be written is reported in a message that does not block."""
        chart = self._chart
        try:
            with chart.posed():
                save_picture(chart, Path(path), chart.title, chart.summary())
        except OSError as error:
            message = QMessageBox(chart)
            message.setIcon(QMessageBox.Icon.Warning)
            message.setText(self.tr("The picture could not be saved."))
            message.setInformativeText(f"{path}\n{error.strerror or error}")
            message.finished.connect(message.deleteLater)
            message.open()
        else:
            self.picture_saved.emit(path)

    def changeEvent(self, event: QEvent) -> None:
        """Take another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()

    def _translate(self) -> None:
        self.copy_picture_action.setText(self.tr("Copy picture"))
        self.save_picture_action.setText(self.tr("Save picture…"))
        self.copy_numbers_action.setText(self.tr("Copy numbers"))
        self.show_all_action.setText(self.tr("Show all years"))
