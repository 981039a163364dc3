"""What can be had for what: asked for on demand, drawn as points that lead to their solutions."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.charts.axes_chart import AxesDrawing
from gui.charts.point_chart import PointChart
from gui.charts.point_plot import Points
from gui.controls.arranging import abreast, flowing
from gui.controls.choice import Choice
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.seek import words
from gui.seek.front_words import FrontWords, Said
from gui.words.translated import Translated
from scenarios.seek.fronts import FrontPoint, Trade, TradePoint, trade_aims
from scenarios.seek.question import Finding
from simulation.analysis.goal_seek import Aim

COST: Final = "cost"
TRADE: Final = "trade"


class FrontPart(Translated):
    """What is asked, the button that asks it, and the chart of the answer."""

    cost_wanted = Signal()
    """The user wants to know what each probability costs."""
    trade_wanted = Signal(object)
    """The user wants to know what two targets can have together; carries the two aims."""
    point_chosen = Signal(object)
    """The user wants to see a solution; carries its point, or None for the answer itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: Finding | None = None
        self._points: Sequence[FrontPoint] | None = None
        self._trade: Trade | None = None
        self._aims: tuple[Aim, ...] = ()
        self._place: int | None = None
        self._words = FrontWords(self)
        self.kind, self.first, self.second = Choice(), Choice(), Choice()
        self.against = label("muted")
        self.button = QPushButton()
        self.remark = label("muted", wraps=True)
        self.chart = PointChart()
        self._lay_out()
        self.kind.currentIndexChanged.connect(lambda _place: self._turn())
        self.first.currentIndexChanged.connect(lambda _place: self._choose_first())
        self.second.currentIndexChanged.connect(lambda _place: self._turn())
        self.button.clicked.connect(self._ask)
        self.chart.part_chosen.connect(self._choose)
        self.retranslate()

    def show_finding(self, finding: Finding) -> None:
        """Begin anew with another answer."""
        if finding is not self._finding:
            self._finding, self._points, self._trade, self._place = finding, None, None, None
            self._aims = trade_aims(finding.question)
            self._offer()
            self._show()

    def show_points(self, finding: Finding, points: Sequence[FrontPoint]) -> None:
        """Show what each probability costs, if the answer is still the one that is shown."""
        if finding is self._finding:
            self._points = points
            self._show()

    def show_trade(self, finding: Finding, trade: Trade) -> None:
        """Show what two targets can have together, if the answer is still the one that is shown."""
        if finding is self._finding:
            self._trade = trade
            self._show()

    def choose_answer(self) -> None:
        """Mark the point of what was asked for, if there is one."""
        self._place = None
        points = () if self._is_trade else self.chart.drawing.contents.points
        asked = [place for place, point in enumerate(points) if point.is_asked]
        self.chart.plot.choose(next(iter(asked), None))

    def said(self, point: FrontPoint | TradePoint) -> Said:
        """What can be said of a point."""
        assert self._finding is not None
        if isinstance(point, FrontPoint):
            return self._words.cost_said(self._finding, point)
        assert self._trade is not None
        return self._words.trade_said(self._trade, point, is_single=self._finding.question.is_single_run)

    def aims_text(self, point: FrontPoint | TradePoint) -> str:
        """What a point is for, in a few words."""
        if isinstance(point, FrontPoint) or self._trade is None:
            assert self._finding is not None
            return words.aims_text(self._finding)
        return self._words.trade_aims(self._trade)

    def set_free(self, is_free: bool) -> None:
        """Allow to ask, or not while another job is under way."""
        self.button.setEnabled(is_free)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.chart.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.against.setText(self.tr("and"))
        self.kind.setAccessibleName(self.tr("What is held against what"))
        self.first.setAccessibleName(self.tr("The first target"))
        self.second.setAccessibleName(self.tr("The second target"))
        self._offer()
        self._show()

    # Asking

    @property
    def _is_trade(self) -> bool:
        return bool(self.kind.currentData() == TRADE)

    def _pair(self) -> tuple[Aim, Aim] | None:
        """The two targets that are chosen."""
        by_id = {aim.target.id: aim for aim in self._aims}
        first, second = (by_id.get(choice.currentData()) for choice in (self.first, self.second))
        return None if first is None or second is None else (first, second)

    def _ask(self) -> None:
        if not self._is_trade:
            self.cost_wanted.emit()
        elif (pair := self._pair()) is not None:
            self.trade_wanted.emit(pair)

    def _offer(self) -> None:
        """Offer what makes sense: a single run has no probabilities, and one target has nothing against it."""
        kinds = {
            COST: self.tr("What does each probability cost?"),
            TRADE: self.tr("What can two targets have together?"),
        }
        is_single = self._finding is not None and self._finding.question.is_single_run
        left_out = ({COST} if is_single else set()) | (set() if len(self._aims) > 1 else {TRADE})
        chosen = self.kind.currentData()
        with QSignalBlocker(self.kind):
            self.kind.clear()
            for kind, text in kinds.items():
                if kind not in left_out:
                    self.kind.addItem(text, kind)
            self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))
        _fill(self.first, self._aims)
        self._offer_second()

    def _offer_second(self) -> None:
        _fill(self.second, [aim for aim in self._aims if aim.target.id != self.first.currentData()])

    def _choose_first(self) -> None:
        self._offer_second()
        self._turn()

    def _turn(self) -> None:
        """Show the answer to what is chosen now, and the solution of the question again."""
        self._place = None
        self._show()
        self.point_chosen.emit(None)

    # Showing

    def _show(self) -> None:
        finding, is_trade = self._finding, self._is_trade
        for part in (self.first, self.against, self.second):
            part.setVisible(is_trade)
        trade = self._trade if self._trade is not None and self._trade.aims == self._pair() else None
        is_known = trade is not None if is_trade else self._points is not None
        self._row.setVisible(self.kind.count() > 0 and (is_trade or len(self._aims) > 1 or not is_known))
        self.button.setText(self.tr("Search"))
        self.button.setToolTip(
            self.tr("Search the most that can be had of the one for each level of the other")
            if is_trade
            else self.tr("Search the smallest change for probabilities from 10 to 90 per cent")
        )
        self.button.setVisible(not is_known)
        self.chart.setVisible(False)
        self.remark.setText("")
        if finding is not None and is_trade and trade is not None:
            self._draw(self._words.trade_drawing(trade))
            self.remark.setText(self._words.trade_remark(trade))
        elif finding is not None and not is_trade and self._points:
            self._draw(self._words.cost_drawing(finding, self._points))
        elif not is_trade and self._points is not None:
            self.remark.setText(self.tr("Within these bounds not even a low probability can be had."))
        self.remark.setVisible(bool(self.remark.text()))

    def _draw(self, drawing: AxesDrawing[Points]) -> None:
        self.chart.draw(drawing)
        self.chart.setVisible(True)
        if self._place is None:
            self.choose_answer()
        else:
            self.chart.plot.choose(self._place)

    def _choose(self, place: int) -> None:
        self._place = place
        self.chart.plot.choose(place)
        if self._is_trade:
            assert self._trade is not None
            self.point_chosen.emit(self._trade.all[place])
            return
        assert self._points is not None
        finding = self._finding
        is_asked = self.chart.drawing.contents.points[place].is_asked
        is_answer = finding is not None and finding.answer.found.is_met and is_asked
        self.point_chosen.emit(None if is_answer else self._points[place])

    def _lay_out(self) -> None:
        pair = abreast(self.first, self.against, self.second)
        self._row = flowing(self.kind, pair, self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for below in (self._row, self.remark, self.chart):
            column.addWidget(below)


def _fill(choice: Choice, aims: Sequence[Aim]) -> None:
    """Offer targets; what is chosen stays chosen if it is among them."""
    chosen = choice.currentData()
    with QSignalBlocker(choice):
        choice.clear()
        for aim in aims:
            choice.addItem(words.target_name(aim.target), aim.target.id)
        choice.setCurrentIndex(max(choice.findData(chosen), 0))
