"""What the fronts say: what each probability costs, and what two targets can have together."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from gui.charts.axes_chart import AxesDrawing
from gui.charts.axes_plot import Axis
from gui.charts.point_plot import Point, Points
from gui.charts.sheet import Sheet
from gui.seek import words
from gui.words import formats
from scenarios.seek.fronts import FrontPoint, Trade, TradePoint
from scenarios.seek.question import Finding
from simulation.analysis.goal_seek import Aim
from simulation.targets import Target

Said = tuple[str, list[str]]
"""A verdict, and further sentences."""


class FrontWords(QObject):
    """Puts fronts into charts and sentences, in the language of the window."""

    def cost_drawing(self, finding: Finding, points: Sequence[FrontPoint]) -> AxesDrawing[Points]:
        """What each probability costs."""
        asked = min(aim.probability for aim in finding.question.aims)
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
        unseen = self.tr("In unseen futures")
        return AxesDrawing(
            title=self.tr("What each probability costs"),
            unit=self.tr("MAD m"),
            signs=self.tr("◆ what was asked for  ○ other probabilities; a click on a point shows its changes"),
            summary="; ".join(said),
            contents=Points(
                points=tuple(
                    Point(point.solution.cost, point.probability, point.probability == asked) for point in points
                ),
                across=Axis(formats.whole, limits=None, is_zero_based=True),
                up=Axis(formats.percent, limits=(0.0, 1.0)),
            ),
            say=tuple(zip(said, fresh, strict=True)).__getitem__,
            sheet=Sheet(
                label=self.tr("What each probability costs"),
                headings=(self.tr("Probability"), self.tr("Cost, MAD m"), unseen),
                years=tuple(formats.percent(point.probability) for point in points),
                rows=tuple((point.solution.cost, float(point.solution.fresh.min())) for point in points),
                write=formats.whole,
                writes={unseen: formats.probability},
            ),
        )

    def trade_drawing(self, trade: Trade) -> AxesDrawing[Points]:
        """What two targets can have together."""
        one, two = (aim.target for aim in trade.aims)
        title = self.tr("{first} and {second} together").format(
            first=words.target_name(one), second=words.target_name(two)
        )
        reached = [(words.level(one, point.first), words.level(two, point.second)) for point in trade.all]
        hints = tuple(
            (
                self.tr("{target}: {level}").format(target=words.target_name(one), level=first),
                self.tr("{target}: {level}").format(target=words.target_name(two), level=second),
                self.tr("a change for {cost}").format(cost=words.money(point.solution.cost)),
            )
            for point, (first, second) in zip(trade.all, reached, strict=True)
        )
        return AxesDrawing(
            title=title,
            signs=self._trade_signs(trade),
            summary="; ".join(", ".join(hint) for hint in hints),
            contents=Points(
                points=tuple(
                    Point(point.first, point.second, is_asked=bool(trade.way) and point in trade.points)
                    for point in trade.all
                ),
                here=Point(trade.first, trade.second),
                across=_axis(one),
                up=_axis(two),
            ),
            say=hints.__getitem__,
            sheet=self._trade_sheet(trade, title),
        )

    def _trade_signs(self, trade: Trade) -> str:
        if trade.way:
            return self.tr(
                "◆ the most of both  ○ smallest changes on the way there; a click shows the changes  □ as things stand"
            )
        return self.tr("○ the most of the one for a level of the other; a click shows its changes  □ as things stand")

    def _trade_sheet(self, trade: Trade, title: str) -> Sheet:
        one, two = (aim.target for aim in trade.aims)
        here = (words.level(one, trade.first), words.level(two, trade.second), formats.whole(0.0))
        rows = [
            (words.level(one, point.first), words.level(two, point.second), formats.whole(point.solution.cost))
            for point in trade.all
        ]
        return Sheet(
            label=title,
            headings=("", words.target_name(one), words.target_name(two), self.tr("Cost, MAD m")),
            years=(self.tr("as things stand"), *(formats.whole(place + 1.0) for place in range(len(rows)))),
            rows=(here, *rows),
            write=formats.whole,
        )

    def trade_remark(self, trade: Trade) -> str:
        """What is to be known of a front that is a single point; empty for others."""
        if len(trade.points) != 1:
            return ""
        text = self.tr(
            "{first} and {second} do not stand in each other’s way within these bounds: what is most for one is most "
            "for both."
        )
        one, two = (words.target_name(aim.target) for aim in trade.aims)
        return text.format(first=one, second=two)

    def cost_said(self, finding: Finding, point: FrontPoint) -> Said:
        """What can be said of a solution for a probability."""
        text = self.tr("For {share}: the smallest change found comes to {cost}.")
        verdict = text.format(share=formats.percent(point.probability), cost=words.money(point.solution.cost))
        return verdict, words.reached(finding, point.solution)

    def trade_said(self, trade: Trade, point: TradePoint, *, is_single: bool) -> Said:
        """What can be said of a solution for two targets."""
        one, two = trade.aims
        text = self.tr("{first} at {one} with {second} at {two}: a change that comes to {cost}.")
        verdict = text.format(
            first=words.target_name(one.target),
            one=words.level(one.target, point.first),
            second=words.target_name(two.target),
            two=words.level(two.target, point.second),
            cost=words.money(point.solution.cost),
        )
        if is_single:
            return verdict, []
        return verdict, [self._reached(aim, point, place) for place, aim in enumerate(trade.aims)]

    def _reached(self, aim: Aim, point: TradePoint, place: int) -> str:
        level = (point.first, point.second)[place]
        text = self.tr(
            "{target} is at {level} or above in {chance} of the futures searched and in {fresh} of others that were "
            "not searched."
        )
        return text.format(
            target=words.target_name(aim.target),
            level=words.level(aim.target, level),
            chance=formats.probability(float(point.solution.probabilities[place])),
            fresh=formats.probability(float(point.solution.fresh[place])),
        )

    def trade_aims(self, trade: Trade) -> str:
        """What the two targets are called in the name of a step of the history."""
        one, two = (words.target_name(aim.target) for aim in trade.aims)
        return self.tr("{first} with {second}").format(first=one, second=two)


def _axis(target: Target) -> Axis:
    """The axis of what a target is about."""
    unit = formats.unit_name(target.variable)
    name = words.target_name(target)

    def write(value: float) -> str:
        return formats.short(target.variable, value)

    return Axis(write, f"{name} ({unit})" if unit else name)
