"""What binds in each year: demand, skills or seats, as a ribbon of stacked shares."""

from itertools import groupby
from math import ceil
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from gui.charts.announce import announce
from gui.charts.card import Card
from gui.charts.flow import FlowLayout
from gui.charts.fonts import SMALL, scaled, thickness
from gui.charts.ribbon_bars import RibbonBars
from gui.charts.series import Numbers, Years
from gui.charts.shares import CONSTRAINTS, Constraint, paint_share
from gui.charts.sign import SIGN_HEIGHT, SIGN_WIDTH
from gui.formats import percent
from gui.theme import GRID, LIGHT, Colours
from simulation.model import FIRST_YEAR, LAST_YEAR_SHOWN

LEAST_SAID: Final = 0.005
"""Shares below this are not put into words."""


class RibbonKey(QWidget):
    """A word of the ribbon's first line: its title, or a constraint behind its colour and pattern.

    Args:
        constraint: The constraint, or None for the title.
    """

    def __init__(self, constraint: Constraint | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._constraint = constraint
        self.text = ""
        self.colours = LIGHT

    def sizeHint(self) -> QSize:
        """Sign and word in one line."""
        font = scaled(self.font(), SMALL if self._constraint else 1.0, bold=self._constraint is None)
        metrics = QFontMetricsF(font)
        return QSize(
            ceil(self._sign() + metrics.horizontalAdvance(self.text)) + 2 * GRID, ceil(metrics.height()) + GRID
        )

    def _sign(self) -> float:
        return SIGN_WIDTH * thickness(self.font()) + GRID if self._constraint else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign and word."""
        painter = QPainter(self)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sign = self._sign()
        if self._constraint:
            height = SIGN_HEIGHT * thickness(self.font())
            left = self.width() - sign + GRID if is_mirrored else 0.0
            paint_share(
                painter, QRectF(left, (self.height() - height) / 2, sign - GRID, height), self._constraint, self.colours
            )
        painter.setFont(scaled(self.font(), SMALL if self._constraint else 1.0, bold=self._constraint is None))
        painter.setPen(QColor(self.colours.text))
        words = QRectF(self.rect()).adjusted(0 if is_mirrored else sign, 0, -sign if is_mirrored else 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text)


class BindingRibbon(Card):
    """Shows for each year the share of the runs in which demand, skills or seats bind."""

    year_hovered = Signal(object)
    """The pointer or an arrow key is at another year (int), or has left (None)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years = np.empty(0, dtype=np.int64)
        self._shares = np.empty((0, len(CONSTRAINTS)))
        self._title = RibbonKey(None, self)
        self._keys = {constraint: RibbonKey(constraint, self) for constraint in CONSTRAINTS}
        self.bars = RibbonBars(FIRST_YEAR, LAST_YEAR_SHOWN, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID)
        column.setSpacing(GRID)
        line = QWidget(self)
        flow = FlowLayout(line, 2 * GRID, 0)
        for key in (self._title, *self._keys.values()):
            flow.addWidget(key)
        column.addWidget(line)
        column.addWidget(self.bars)
        self.bars.year_pointed.connect(self._point_at)
        self.bars.focus_changed.connect(self.mark)
        self._translate()

    def set_shares(self, years: Years, demand: Numbers, skills: Numbers, seats: Numbers) -> None:
        """Show other shares; all arrays of shape (years,). A year in which nothing is known stays empty.

        Args:
            years: Years in rising order.
            demand: Share of the runs in which demand binds, between 0 and 1.
            skills: Share in which skills bind.
            seats: Share in which seats bind.
        """
        shares = np.column_stack([demand, skills, seats])
        known = np.isfinite(shares).all(axis=1) & (shares.sum(axis=1) > 0)
        self._years = np.asarray(years, dtype=np.int64)[known]
        self._shares = shares[known]
        self.bars.set_shares(self._years, self._shares)
        self._describe()

    def set_years(self, first: int, last: int) -> None:
        """Set the first and the last year of the axis."""
        self.bars.set_years(first, last)

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        super().set_colours(colours)
        self.bars.set_colours(colours)
        for key in (self._title, *self._keys.values()):
            key.colours = colours
            key.update()

    def show_cross_hair(self, year: int | None) -> None:
        """Frame a year, or none."""
        self.bars.mark_year(year)

    def words(self, year: int) -> str:
        """What binds in a year, the most frequent first; an empty text where nothing is known."""
        place = np.flatnonzero(self._years == year)
        if not place.size:
            return ""
        shares = dict(zip(CONSTRAINTS, self._shares[place[0]].tolist(), strict=True))
        order = sorted((name for name in CONSTRAINTS if shares[name] >= LEAST_SAID), key=lambda name: -shares[name])
        if not order:
            return ""
        first, *rest = (self._binds(name).format(share=percent(shares[name])) for name in order)
        facts = [self.tr("{fact} of the runs").format(fact=first), *rest]
        return self.tr("{year}: {facts}").format(year=year, facts=self.tr(", ").join(facts))

    def summary(self) -> str:
        """What binds most often in which years, in one spoken line."""
        strongest = zip(self._years.tolist(), np.argmax(self._shares, axis=1).tolist(), strict=True)
        spans = []
        for constraint, group in groupby(strongest, key=lambda pair: pair[1]):
            years = [year for year, _ in group]
            spans.append(self._most_often(CONSTRAINTS[constraint]).format(first=years[0], last=years[-1]))
        return self.tr("; ").join(spans)

    def _binds(self, constraint: Constraint) -> str:
        return {
            "demand": self.tr("demand binds in {share}"),
            "skills": self.tr("skills bind in {share}"),
            "seats": self.tr("seats bind in {share}"),
        }[constraint]

    def _most_often(self, constraint: Constraint) -> str:
        return {
            "demand": self.tr("demand binds most often from {first} to {last}"),
            "skills": self.tr("skills bind most often from {first} to {last}"),
            "seats": self.tr("seats bind most often from {first} to {last}"),
        }[constraint]

    def _point_at(self, year: int | None) -> None:
        self.show_cross_hair(year)
        words = "" if year is None else self.words(year)
        if year is None:
            QToolTip.hideText()
        else:
            corner = self.bars.bar(year).bottomLeft().toPoint() + QPoint(0, GRID)
            QToolTip.showText(self.bars.mapToGlobal(corner), words, self.bars)
            if self.bars.hasFocus():
                announce(self.bars, words)
        self.year_hovered.emit(year)

    def changeEvent(self, event: QEvent) -> None:
        """Take another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()

    def _translate(self) -> None:
        texts = {"demand": self.tr("demand"), "skills": self.tr("skills"), "seats": self.tr("seats")}
        self._title.text = self.tr("What binds")
        for constraint, key in self._keys.items():
            key.text = texts[constraint]
        for key in (self._title, *self._keys.values()):
            key.updateGeometry()
            key.update()
        self._describe()

    def _describe(self) -> None:
        for widget in (self, self.bars):
            widget.setAccessibleName(self.tr("What binds"))
            widget.setAccessibleDescription(self.summary())
