"""A workshop as two charts: what the teams reach, and how far apart their choices lie."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from gui.charts.bar_chart import Drawing
from gui.charts.bar_key import BarSign
from gui.charts.bars import BarRow, Dot, Piece, Tone
from gui.charts.sheet import Sheet
from gui.levers import departure_words
from gui.words import formats
from gui.workshop import words
from gui.workshop.part import Shown
from scenarios.editing.departures import Departure
from scenarios.language.levers import shown_years
from scenarios.workshop.board import Line
from scenarios.workshop.levers import LeverRow, joined
from simulation.targets import Assessment

SPOKEN = 8
"""So many rows are told in the spoken line."""

REACHED, MISSED = Dot(0, "first"), Dot(0, "first", is_hollow=True)
GUESSED = Dot(0, "second", "square", is_hollow=True)
CHOSEN, APART = Dot(0, "first"), Dot(0, "second", "triangle")
"""How points look in rows and legends."""


class Pictures(QObject):
    """Draws in the language of the window."""

    def results(self, shown: Shown) -> Drawing:
        """What each team reaches of the target that is ranked, with its 90 % range."""
        found = [(line, entry) for line in shown.lines if (entry := shown.board.ranked_by(line)) is not None]
        if not found:
            return Drawing()
        official = next(
            entry for entry in shown.board.workshop.official.assessments if entry.target is found[0][1].target
        )
        target = official.target
        rows = [self._team(shown, line, entry) for line, entry in found]
        rows.append(self._row("", self.tr("Official"), official, "muted", None))
        return Drawing(
            title=words.target_name(target),
            unit=formats.unit_name(target.variable),
            summary=self._spoken(rows),
            rows=tuple(rows),
            signs=tuple(self._signs(shown, official)),
            format_tick=lambda value: formats.short(target.variable, value),
            sheet=self._results_sheet(shown, found),
            reference=target.value,
        )

    def spread(self, shown: Shown) -> Drawing:
        """Every team's choice for each lever, as a share of the official value."""
        levers = [row for row in joined(shown.board.levers) if any(share is not None for share in row.shares)]
        if not levers:
            return Drawing()
        rows = tuple(self._lever(shown, row) for row in levers)
        return Drawing(
            title=self.tr("How far apart the teams are"),
            unit=self.tr("share of the official value"),
            summary=self._spoken(rows),
            rows=rows,
            signs=(
                BarSign(self.tr("a team"), dot=CHOSEN),
                BarSign(self.tr("outlier"), dot=APART),
                BarSign(self.tr("from the smallest to the largest"), "muted", "hollow"),
                BarSign(self.tr("official value"), remark="\u2502"),
            ),
            format_tick=formats.percent,
            sheet=self._spread_sheet(shown, levers),
            reference=1.0,
            is_zero_based=True,
        )

    # Teams

    def _team(self, shown: Shown, line: Line, entry: Assessment) -> BarRow:
        name = words.team_name(shown.board, line)
        rank = "" if line.place is None or line.place.rank is None else f"{formats.whole(line.place.rank)} \u00b7 "
        return self._row(line.team.file.name, f"{rank}{name}", entry, "first", line.guess)

    def _row(self, key: str, label: str, entry: Assessment, tone: Tone, guess: float | None) -> BarRow:
        variable = entry.target.variable
        reached = formats.reached(entry.probability, entry.projection.members)
        whisker = (entry.p05, entry.p95)
        dots = [Dot(entry.projected, tone, is_hollow=not entry.is_met, whisker=whisker)]
        hint = [label, *self._standing(entry, reached)]
        if guess is not None:
            dots.append(Dot(guess, GUESSED.tone, GUESSED.marker, is_hollow=True))
            hint.append(self.tr("Guessed: {value}").format(value=formats.amount(variable, guess)))
        value = f"{formats.amount(variable, entry.projected)} \u00b7 {reached}"
        return BarRow(key, label, value, dots=tuple(dots), hint=tuple(hint))

    def _standing(self, entry: Assessment, reached: str) -> Iterator[str]:
        """What a team reaches, and how sure that is."""
        variable, value = entry.target.variable, words.amount(entry.target, entry.projected)
        if entry.projection.members == 1:
            yield self.tr("{value} in this single run, target {verdict}").format(value=value, verdict=reached)
            return
        low, high = formats.amount(variable, entry.p05), formats.amount(variable, entry.p95)
        yield self.tr("Median {value}, 90 % between {low} and {high}").format(value=value, low=low, high=high)
        yield self.tr("Reaches the target with a probability of {share}").format(share=reached)

    def _signs(self, shown: Shown, official: Assessment) -> Iterator[BarSign]:
        yield BarSign(self.tr("median, target missed"), dot=MISSED)
        if any(entry.is_met for line in shown.lines if (entry := shown.board.ranked_by(line)) is not None):
            yield BarSign(self.tr("median, target reached"), dot=REACHED)
        yield BarSign(self.tr("90 % of the runs"))
        if any(line.guess is not None for line in shown.lines):
            yield BarSign(self.tr("guess"), dot=GUESSED)
        aim = self.tr("target: {aim}").format(aim=words.amount(official.target, official.target.value))
        yield BarSign(aim, remark="\u2502")

    def _results_sheet(self, shown: Shown, found: list[tuple[Line, Assessment]]) -> Sheet:
        target = found[0][1].target
        return Sheet(
            words.target_name(target),
            (
                self.tr("Team"),
                self.tr("Median"),
                self.tr("5 %"),
                self.tr("95 %"),
                self.tr("Probability"),
                self.tr("Guess"),
            ),
            tuple(words.team_name(shown.board, line) for line, _ in found),
            tuple((entry.projected, entry.p05, entry.p95, entry.probability, line.guess) for line, entry in found),
            lambda value: formats.amount(target.variable, value) if value > 1 else formats.plain(value),
        )

    # Levers

    def _lever(self, shown: Shown, row: LeverRow) -> BarRow:
        subject = Departure("lever", row.lever, None, None, None)
        placed = [(place, share) for place, share in enumerate(row.shares) if share is not None]
        shares = [share for _, share in placed]
        dots = [
            Dot(share, look.tone, look.marker)
            for place, share in placed
            for look in (APART if place in row.outliers else CHOSEN,)
        ]
        dots.sort(key=lambda dot: dot.marker == APART.marker)
        label = f"{departure_words.name(subject)} {shown_years(row.years)}"
        ends = [departure_words.written(subject, float(end)) for end in (min(row.chosen), max(row.chosen))]
        return BarRow(
            "",
            label,
            ends[0] if ends[0] == ends[1] else f"{ends[0]} \u2013 {ends[1]}",
            pieces=(Piece(min(shares), max(shares), "muted", "hollow", height=0.45),),
            dots=tuple(dots),
            hint=(label, *self._choices(shown, row, subject)),
        )

    def _choices(self, shown: Shown, row: LeverRow, subject: Departure) -> Iterator[str]:
        """What each team has set, the most first."""
        said = self.tr("{what}: {amount}")
        yield said.format(what=self.tr("Official"), amount=departure_words.written(subject, float(row.official)))
        found = [(value, line) for value, line in zip(row.values, shown.board.lines, strict=True) if value is not None]
        for value, line in sorted(found, key=lambda entry: -entry[0])[:SPOKEN]:
            amount = departure_words.written(subject, float(value))
            yield said.format(what=words.team_name(shown.board, line), amount=amount)

    def _spread_sheet(self, shown: Shown, levers: list[LeverRow]) -> Sheet:
        names = (words.team_name(shown.board, line) for line in shown.board.lines)
        labels = (
            f"{departure_words.name(Departure('lever', row.lever, None, None, None))} {shown_years(row.years)}"
            for row in levers
        )
        return Sheet(
            self.tr("share of the official value"),
            (self.tr("Lever"), *names),
            tuple(labels),
            tuple(row.shares for row in levers),
            formats.percent,
        )

    def _spoken(self, rows: "list[BarRow] | tuple[BarRow, ...]") -> str:
        """The first rows in one line."""
        said = self.tr("{what}: {amount}")
        told = [said.format(what=row.label, amount=row.value) for row in rows[:SPOKEN]]
        return self.tr("; ").join(told)
