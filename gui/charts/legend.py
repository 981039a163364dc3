"""The row under a chart's title: what each sign means, and which series are shown."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui.charts.fonts import SMALL, scaled, thickness
from gui.charts.series import Series
from gui.charts.sign import SIGN_HEIGHT, SIGN_WIDTH, Key, paint_key, paint_pinned, paint_series
from gui.controls.flow import FlowLayout
from gui.look.theme import GRID, LIGHT, Colours

LONGEST_NAME: Final = 36
"""Width of a name in letters, more or less, unless there is more room; all of it stands in the hint."""


class LegendEntry(QAbstractButton):
    """A sign with its word; that of a series shows and hides it.

    Args:
        sign: The series, the number of a pinned run, or the sign that all series share.
    """

    def __init__(self, sign: Series | Key | int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = sign
        self._is_brief = False
        self._room = 0.0
        self._colours = LIGHT
        self.setCheckable(isinstance(sign, Series))
        self.setChecked(self.isCheckable())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self.isCheckable() else Qt.FocusPolicy.NoFocus)
        if self.isCheckable():
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        self._colours = colours
        self.update()

    def set_brief(self, is_brief: bool) -> None:
        """Show the sign alone, whose word stands elsewhere."""
        self._is_brief = is_brief
        self.updateGeometry()
        self.update()

    def set_room(self, width: float) -> None:
        """Say how wide it may be, in pixels, beyond what a name of usual length takes."""
        self._room = width
        self.updateGeometry()

    def _font(self) -> QFont:
        return scaled(self.font(), SMALL)

    def _sign_size(self) -> QSizeF:
        return QSizeF(SIGN_WIDTH, SIGN_HEIGHT) * thickness(self.font())

    def sizeHint(self) -> QSize:
        """Sign and word in one line."""
        metrics = QFontMetricsF(self._font())
        sign = self._sign_size()
        around = sign.width() + 4 * GRID
        longest = max(LONGEST_NAME * metrics.averageCharWidth(), self._room - around)
        text = min(metrics.horizontalAdvance(self.text()), longest)
        width = around - 2 * GRID if self._is_brief else around + text
        return QSize(ceil(width), ceil(max(metrics.height(), sign.height())) + GRID)

    def minimumSizeHint(self) -> QSize:
        """The sign and a few letters."""
        if self._is_brief:
            return self.sizeHint()
        return QSize(round(self._sign_size().width()) + 10 * GRID, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign, word and the frame of the keyboard."""
        painter = QPainter(self)
        colours = self._colours
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size = self._sign_size()
        left = self.width() - GRID - size.width() if is_mirrored else GRID
        sign = QRectF(QPointF(left, (self.height() - size.height()) / 2), size)
        is_muted = self.isCheckable() and not self.isChecked()
        if isinstance(self.sign, Series):
            paint_series(painter, sign, self.sign, colours, is_shown=self.isChecked())
        elif isinstance(self.sign, int):
            paint_pinned(painter, sign, self.sign, colours)
        else:
            paint_key(painter, sign, self.sign, colours)
        if not self._is_brief:
            self._paint_word(painter, round(size.width()) + 2 * GRID, is_muted=is_muted)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), GRID, GRID)

    def _paint_word(self, painter: QPainter, used: int, *, is_muted: bool) -> None:
        """Write the word beside what the sign uses."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        font = self._font()
        font.setStrikeOut(is_muted)
        painter.setFont(font)
        painter.setPen(QColor(self._colours.muted if is_muted else self._colours.text))
        words = self.rect().adjusted(GRID if is_mirrored else used, 0, -used if is_mirrored else -GRID, 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)


class Legend(QWidget):
    """One entry for each series, for each pinned run, and for the baseline and for aims where there are any.

    Pinned runs stand there by their signs alone; their names would fill the chart.
    """

    series_toggled = Signal(str, bool)
    """A series was shown or hidden; carries its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = LIGHT
        self._entries: dict[str, LegendEntry] = {}
        self._keys: dict[Key, LegendEntry] = {
            "baseline": LegendEntry("baseline", self),
            "aim": LegendEntry("aim", self),
        }
        for entry in self._keys.values():
            entry.hide()
        self._pins: dict[int, LegendEntry] = {}
        self._flow = FlowLayout(self, 2 * GRID, 0)
        self._translate()

    def entry(self, key: str) -> LegendEntry:
        """The entry of a series."""
        return self._entries[key]

    def pins(self) -> dict[int, str]:
        """Number and name of each pinned run."""
        return {number: entry.text() for number, entry in self._pins.items()}

    def set_series(self, series: Sequence[Series]) -> None:
        """Show these series; one that was hidden stays so."""
        while self._flow.takeAt(0):
            pass
        entries = {one.key: self._entry_of(one) for one in series}
        for old in self._entries.values():
            old.hide()
            old.deleteLater()
        self._entries = entries
        for one in series:
            entries[one.key].sign = one
            entries[one.key].setText(one.label)
        for entry in self._all():
            self._flow.addWidget(entry)
        self._translate()

    def _entry_of(self, series: Series) -> LegendEntry:
        key = series.key
        if key in self._entries:
            return self._entries.pop(key)
        entry = LegendEntry(series, self)
        entry.set_colours(self._colours)
        entry.toggled.connect(lambda checked: self.series_toggled.emit(key, checked))
        entry.show()
        return entry

    def set_keys(self, *, baseline: bool, aim: bool, pins: Mapping[int, str]) -> None:
        """Say which of the shared signs are used, and the number and name of each pinned run."""
        self._keys["baseline"].setVisible(baseline)
        self._keys["aim"].setVisible(aim)
        if pins.keys() != self._pins.keys():
            self._set_pins(pins)
        for number, name in pins.items():
            self._pins[number].setText(name)
            self._pins[number].setToolTip(f"<span>{escape(name)}</span>")

    def _set_pins(self, numbers: Iterable[int]) -> None:
        for old in self._pins.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._pins = {number: LegendEntry(number, self) for number in numbers}
        for entry in self._pins.values():
            entry.set_brief(True)
            entry.set_colours(self._colours)
            entry.show()
            self._flow.addWidget(entry)

    def spell_out(self, is_spelled: bool) -> None:
        """Show the names of pinned runs beside their signs, as in a picture, where nothing else says them."""
        for entry in self._pins.values():
            entry.set_brief(not is_spelled)
        self._flow.activate()

    def _all(self) -> Iterator[LegendEntry]:
        yield from (*self._entries.values(), *self._keys.values(), *self._pins.values())

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        self._colours = colours
        for entry in self._all():
            entry.set_colours(colours)

    def changeEvent(self, event: QEvent) -> None:
        """Take another language or font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()

    def _translate(self) -> None:
        self._keys["baseline"].setText(self.tr("Baseline"))
        self._keys["aim"].setText(self.tr("Target"))
        for entry in self._entries.values():
            entry.setToolTip(
                self.tr(
                    "Line: the median. Dark band: half of the runs. Light band: 90 % of the runs. Points: observed. "
                    "Click to show or hide."
                )
            )
        for key in self._keys.values():
            key.updateGeometry()
