"""Why two scenarios differ: the shares as a chart and a table, and how the difference comes about."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gui.charts.bar_chart import BarChart
from gui.controls.arranging import card
from gui.controls.record_view import RecordView
from gui.look.text import label, set_style
from gui.look.theme import GRID, Colours
from gui.why.answers import Difference, Shares, difference_answers
from gui.why.part import WhyPart
from gui.why.question import QuestionBar
from gui.why.story import Story
from gui.why.waterfall import Waterfall
from gui.words import labels
from gui.work.aside import Answers
from gui.work.session import Session
from simulation.analysis.attribution import MOST_PLAYERS, Trace


class DifferencePart(WhyPart):
    """Asks for the shares of the difference between two scenarios and shows them when they come."""

    def __init__(self, session: Session, bar: QuestionBar, parent: QWidget | None = None) -> None:
        super().__init__(session, bar, parent)
        self.shares: Shares | None = None
        """What is shown, or None."""
        self._names = ("", "")
        self._words = Waterfall(self)
        self.headline = label("heading", wraps=True)
        self.chart = BarChart()
        self.remarks = label("muted", wraps=True)
        self.split = QCheckBox()
        self.story = Story()
        self.table = RecordView()
        self._table_card = card(self.table)
        self._lay_out()
        self.split.toggled.connect(lambda _checked: self.refresh())
        self.story.variable_wanted.connect(self.variable_wanted)
        self.retranslate()

    def refresh(self) -> None:
        """Ask, unless the answer is there or on its way."""
        bar = self.bar
        asked = Difference(bar.one, bar.other, bar.quantity, self.split.isChecked())
        if asked == self._asked:
            return
        self._asked = asked
        self._names = (bar.one_name, labels.shipped_title(bar.other.title))
        answers: Answers[Shares | Trace] = difference_answers(asked)
        self.session.aside.ask(answers, self._take, self._refuse)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        for part in (self.chart, self.story, self.table):
            part.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.split.setText(self.tr("Count each settled assumption for itself"))
        self.table.setAccessibleName(self.tr("Where the difference comes from"))
        self._names = (self.bar.one_name, labels.shipped_title(self.bar.other.title))
        self._show()

    def _take(self, answer: Shares | Trace) -> None:
        if isinstance(answer, Trace):
            self.story.tell(answer)
            return
        is_first = self.shares is None or self.shares.attribution.question != answer.attribution.question
        self.shares = answer
        if is_first or not any(share.player.acts for share in answer.attribution.shares):
            self.story.tell(None)
        self._show()
        self.told.emit(answer)

    def _refuse(self, reason: str) -> None:
        self.shares = None
        self.story.tell(None)
        self._show()
        set_style(self.headline, "refusal")
        self.headline.setText(reason)

    def _show(self) -> None:
        found = self.shares.attribution if self.shares else None
        has_shares = found is not None and any(share.player.acts for share in found.shares)
        for part in (self.chart, self._table_card):
            part.setVisible(has_shares)
        self.split.setVisible(self._can_split())
        set_style(self.headline, "heading")
        if found is None or not has_shares:
            self.headline.setText("" if found is None else self.tr("Nothing differs."))
            self.remarks.setText("" if found is None else self._why_nothing())
            return
        self.headline.setText(self._words.headline(found))
        self.chart.draw(self._words.drawing(found, *self._names))
        sentences = list(self._words.sentences(found))
        if self.shares is not None and self.shares.is_joined:
            words = self.tr("More than {most} things differ, so the assumptions are taken as one.")
            sentences.append(words.format(most=MOST_PLAYERS))
        self.remarks.setText(" ".join(sentences))
        self.table.set_ledger(found.shares)
        self.table.set_columns(self._words.columns(found))
        self._fit_table(len(found.shares))

    def _why_nothing(self) -> str:
        """What to do where there is no difference to explain."""
        found = self.shares
        if found is not None and found.attribution.shares:
            idle = " ".join(self._words.sentences(found.attribution))
            return f"{idle} {self.tr('Choose another result or a later year.')}"
        same = self.tr("“{one}” and “{other}” have the same levers, assumptions, reading and seed.")
        same = same.format(one=self._names[0], other=self._names[1])
        if self.bar.is_against_baseline:
            same = self.tr("The levers of this scenario are those of the baseline.")
            if self.bar.other.assumptions:
                same = self.tr(
                    "The baseline is run under the assumptions that this scenario settles; to see what these do, "
                    "compare with “{official}”."
                ).format(official=self.bar.official_name)
        what = self.tr("Move a lever, open a scenario from the library, or choose something else to compare with.")
        return f"{same} {what}"

    def _fit_table(self, rows: int) -> None:
        """Show every row: the page scrolls, not the table."""
        header, bar = self.table.horizontalHeader().sizeHint().height(), self.table.horizontalScrollBar()
        height = header + rows * self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(height + bar.sizeHint().height())

    def _can_split(self) -> bool:
        """Whether there are several settled assumptions that differ."""
        players = [share.player for share in self.shares.attribution.shares] if self.shares else []
        return sum(len(player.of) for player in players if player.kind == "assumptions") > 1

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for part in (self.headline, self.chart, self.remarks, self.split, self.story):
            column.addWidget(part)
        column.addWidget(self._table_card)
        column.addStretch(1)
