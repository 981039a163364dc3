"""The targets: aim, projection with its range, gap, and the probability of meeting each."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.controls.choice import Choice
from gui.look.text import label
from gui.look.theme import GRID, LIGHT, Colours
from gui.models.target_list import ASSESSMENT_ROLE, HEADING_ROLE, TargetList
from gui.panels.basis_row import BasisRow
from gui.panels.target_card import TargetCard
from gui.words import formats, labels
from gui.work.focus import Focus
from gui.work.session import Session
from scenarios.scenario import EXPORTS_BASES
from simulation.targets import Assessment

Index = QModelIndex | QPersistentModelIndex


class TargetDelegate(QStyledItemDelegate):
    """Paints a target in three lines and a bar of its probability."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A heading takes one line, a target three."""
        line = QFontMetricsF(option.font).height()
        lines = 1.0 if index.data(HEADING_ROLE) else 3.0
        return QSize(100, round(lines * line + 4 * GRID))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        painter.save()
        rect = QRectF(option.rect).adjusted(3 * GRID, 0, -3 * GRID, 0)
        font: QFont = option.font
        heading = index.data(HEADING_ROLE)
        if heading:
            painter.setFont(_bold(font))
            painter.setPen(QColor(self.colours.muted))
            painter.drawText(rect.adjusted(0, 0, 0, -GRID), _LEADING_BOTTOM, heading)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, QColor(self.colours.raised))
            self._paint_target(painter, rect, font, index.data(ASSESSMENT_ROLE))
        painter.restore()

    def _paint_target(self, painter: QPainter, rect: QRectF, font: QFont, entry: Assessment) -> None:
        target, line = entry.target, QFontMetricsF(font).height()
        bold = _bold(font)
        letters = QFontMetricsF(bold)
        tone = QColor(self.colours.good if entry.is_met else self.colours.bad)
        mark = "✓" if entry.is_met else "✗"
        has_range = entry.p05 != entry.p95
        chance = formats.reached(entry.probability, entry.projection.members)
        top = QRectF(rect.left(), rect.top() + 1.5 * GRID, rect.width(), line)
        painter.setFont(bold)
        painter.setPen(tone)
        painter.drawText(top, _TRAILING, f"{chance}  {mark}")
        room = rect.width() - letters.horizontalAdvance(f"{chance}  {mark}") - 2 * GRID
        painter.setPen(QColor(self.colours.text))
        name = letters.elidedText(labels.target_name(target), Qt.TextElideMode.ElideRight, room)
        painter.drawText(top, _LEADING, name)
        painter.setFont(font)
        middle = top.translated(0, line)
        gap = "" if entry.is_exact else formats.signed(formats.amount(target.variable, entry.gap), entry.gap)
        metrics = QFontMetricsF(font)
        room = rect.width() - metrics.horizontalAdvance(gap) - 2 * GRID
        painter.drawText(middle, _LEADING, self.values(entry, metrics, room))
        painter.setPen(tone)
        painter.drawText(middle, _TRAILING, gap)
        painter.setPen(QColor(self.colours.muted))
        low, high = (formats.amount(target.variable, value) for value in (entry.p05, entry.p95))
        span = self.tr("90 % between {low} and {high}").format(low=low, high=high)
        painter.drawText(middle.translated(0, line), _LEADING, span if has_range else str(target.year))
        self._paint_bar(
            painter,
            QRectF(rect.left(), top.bottom() + 2 * line + 1, rect.width(), 3),
            tone,
            entry.probability,
        )

    def values(self, entry: Assessment, metrics: QFontMetricsF, room: float) -> str:
        """What is projected and aimed at, with the unit where there is room for it."""
        variable = entry.target.variable
        values = self.tr("{projected} of {aim}").format(
            projected=formats.amount(variable, entry.projected), aim=formats.amount(variable, entry.target.value)
        )
        measured = f"{values} {formats.unit_name(variable)}".rstrip()
        return measured if metrics.horizontalAdvance(measured) <= room else values

    def _paint_bar(self, painter: QPainter, rect: QRectF, tone: QColor, share: float) -> None:
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(self.colours.line))
        painter.drawRoundedRect(rect, 1.5, 1.5)
        filled = QRectF(rect)
        filled.setWidth(rect.width() * share)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(rect.right())
        painter.setBrush(tone)
        painter.drawRoundedRect(filled, 1.5, 1.5)


_LEADING = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
_TRAILING = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
_LEADING_BOTTOM = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


class _TargetsView(QListView):
    """A list whose rows keep their height, so that new numbers need no new layout.

    It paints its own ground, so that nothing behind it is painted anew with every number.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then the rows."""
        QPainter(self.viewport()).fillRect(event.rect(), self.palette().base())
        super().paintEvent(event)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint the rows that changed, and none above or below them."""
        self.viewport().update(self.visualRect(first).united(self.visualRect(last)))


class TargetsPanel(QWidget):
    """The list of targets and the switch of the export base."""

    def __init__(self, session: Session, focus: Focus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.base_label = label("muted")
        self.base = Choice()
        for base in EXPORTS_BASES:
            self.base.addItem("", base)
        self.list = _TargetsView()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = TargetDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.model = TargetList(session, focus, self)
        self.list.setModel(self.model)
        row = QHBoxLayout()
        row.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID)
        row.setSpacing(2 * GRID)
        row.addWidget(self.base_label)
        row.addWidget(self.base, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.list, 3)
        self.basis = BasisRow(session)
        column.addWidget(self.basis)
        self.card = TargetCard(session)
        self.card.closed.connect(self._close_card)
        column.addWidget(self.card, 2)
        self.list.selectionModel().currentChanged.connect(self._open_card)
        session.scenario_changed.connect(self._show_base)
        self.base.activated.connect(self._choose_base)
        self.retranslate()
        self.model.refresh()

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self._delegate.colours = colours
        self.list.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.model.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.base_label.setText(self.tr("Exports 2030"))
        self.base.setItemText(0, self.tr("40 bn, as quoted"))
        self.base.setItemText(1, self.tr("58.5 bn, re-based"))
        self.base.setAccessibleName(self.tr("Base of the export target of 2030"))
        self.base.setToolTip(
            self.tr(
                "The 40 bn were set on an older, narrower series (17.9 bn for 2023). "
                "On today's series (26.17 bn for the same year) the same effort is 58.5 bn."
            )
        )
        self.list.setAccessibleName(self.tr("Targets"))
        self._show_base()

    def _open_card(self, chosen: QModelIndex) -> None:
        entry = chosen.data(ASSESSMENT_ROLE)
        self.card.show_target(entry.target if isinstance(entry, Assessment) else None)
        self.list.scrollTo(chosen)

    def _close_card(self) -> None:
        self.list.setCurrentIndex(QModelIndex())
        self.list.clearSelection()
        self.list.setFocus()

    def _show_base(self) -> None:
        self.base.setCurrentIndex(EXPORTS_BASES.index(self._session.scenario.exports_2030_base))

    def _choose_base(self, position: int) -> None:
        changed = self._session.scenario.with_exports_base(EXPORTS_BASES[position])
        self._session.edit(changed, self.tr("Read the export target {base}").format(base=self.base.itemText(position)))
