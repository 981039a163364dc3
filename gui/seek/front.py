"""What each probability costs: asked for on demand, drawn as points that lead to their solutions."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui import formats
from gui.charts.front_chart import Front, FrontChart
from gui.charts.front_plot import FrontMark
from gui.charts.sheet import Sheet
from gui.seek import words
from gui.text import label
from gui.theme import GRID, Colours
from scenarios.seek.question import Finding, FrontPoint


class FrontPart(QWidget):
    """The button that asks, and the chart of the answer."""

    wanted = Signal()
    """The user wants to know what each probability costs."""
    point_chosen = Signal(object)
    """The user wants to see a solution; carries its point, or None for the answer itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: Finding | None = None
        self._points: Sequence[FrontPoint] | None = None
        self.button = QPushButton()
        self.nothing = label("muted", wraps=True)
        self.chart = FrontChart()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.nothing)
        column.addWidget(self.chart)
        self.button.clicked.connect(self.wanted)
        self.chart.point_chosen.connect(self._choose)
        self.retranslate()
        self._show()

    def show_finding(self, finding: Finding) -> None:
        """Begin anew with another answer."""
        if finding is not self._finding:
            self._finding, self._points = finding, None
            self._show()

    def show_points(self, finding: Finding, points: Sequence[FrontPoint]) -> None:
        """Show the points of an answer, if it is still the one that is shown."""
        if finding is self._finding:
            self._points = points
            self._show()

    def choose_answer(self) -> None:
        """Mark the point of what was asked for, if it is within reach."""
        asked = [place for place, mark in enumerate(self.chart.front.marks) if mark.is_asked]
        self.chart.plot.choose(next(iter(asked), None))

    def set_free(self, is_free: bool) -> None:
        """Allow to ask, or not while another job is under way."""
        self.button.setEnabled(is_free)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.chart.set_colours(colours)

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.button.setText(self.tr("What does each probability cost?"))
        self.button.setToolTip(self.tr("Search the smallest change for probabilities from 10 to 90 per cent"))
        self.nothing.setText(self.tr("Within these bounds not even a low probability can be had."))

    def _show(self) -> None:
        finding, points = self._finding, self._points
        is_single = finding is None or finding.question.is_single_run
        self.button.setVisible(points is None and not is_single)
        self.nothing.setVisible(points is not None and not points)
        self.chart.setVisible(bool(points))
        if finding is not None and points:
            asked = min(aim.probability for aim in finding.question.aims)
            self._draw(points, asked)
            self.choose_answer()

    def _draw(self, points: Sequence[FrontPoint], asked: float) -> None:
        said = [
            self.tr("{share} for {cost}").format(
                share=formats.percent(point.probability), cost=words.money(point.solution.cost)
            )
            for point in points
        ]
        fresh = [
            self.tr("{share} in futures that were not searched").format(
                share=formats.probability(float(point.solution.fresh.min()))
            )
            for point in points
        ]
        self.chart.draw(
            Front(
                title=self.tr("What each probability costs"),
                unit=self.tr("MAD m"),
                signs=self.tr("◆ what was asked for  ○ other probabilities; a click on a point shows its changes"),
                summary="; ".join(said),
                marks=tuple(
                    FrontMark(point.solution.cost, point.probability, point.probability == asked) for point in points
                ),
                hints=tuple(zip(said, fresh, strict=True)),
                write_cost=formats.whole,
                write_level=formats.percent,
                sheet=self._sheet(points),
            )
        )

    def _sheet(self, points: Sequence[FrontPoint]) -> Sheet:
        return Sheet(
            label=self.tr("What each probability costs"),
            headings=(self.tr("Probability"), self.tr("Cost, MAD m"), self.tr("In unseen futures, %")),
            years=tuple(formats.percent(point.probability) for point in points),
            rows=tuple((point.solution.cost, 100 * float(point.solution.fresh.min())) for point in points),
            write=formats.whole,
        )

    def _choose(self, place: int) -> None:
        assert self._points is not None
        self.chart.plot.choose(place)
        point, finding = self._points[place], self._finding
        is_answer = finding is not None and finding.answer.found.is_met and self.chart.front.marks[place].is_asked
        self.point_chosen.emit(None if is_answer else point)
