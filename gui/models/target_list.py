"""The targets as a list that a delegate paints: the period in focus first."""

from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.words import formats, labels
from gui.work.focus import Focus
from gui.work.session import Session
from simulation.targets import Assessment

ASSESSMENT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
HEADING_ROLE: Final = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


class TargetList(QAbstractListModel):
    """Rows are headings (a year) and assessments below them."""

    def __init__(self, session: Session, focus: Focus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._focus = focus
        self._rows: list[str | Assessment] = []
        session.results_changed.connect(self.refresh)
        focus.changed.connect(self.refresh)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows under a role; the text of a row is its spoken summary too."""
        row = self._rows[index.row()]
        if role == HEADING_ROLE:
            return row if isinstance(row, str) else None
        if role == ASSESSMENT_ROLE:
            return row if isinstance(row, Assessment) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else self._summary(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Assessment):
            return self._explanation(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can't be selected."""
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def retranslate(self) -> None:
        """Say everything again, in the language of the window."""
        self.beginResetModel()
        self._rows = self._arrange(self._session.results.assessments)
        self.endResetModel()

    def refresh(self) -> None:
        """Show the session's results; rows that did not change are left alone."""
        rows = self._arrange(self._session.results.assessments)
        if [_identity(row) for row in rows] == [_identity(row) for row in self._rows]:
            changed = [place for place, pair in enumerate(zip(self._rows, rows, strict=True)) if pair[0] != pair[1]]
            self._rows = rows
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _arrange(self, assessments: tuple[Assessment, ...]) -> list[str | Assessment]:
        offer = [entry for entry in assessments if entry.target.origin == "offer_2030"]
        plan = [entry for entry in assessments if entry.target.origin == "plan_2013"]
        groups = [(self.tr("Targets of 2030"), offer), (self.tr("Plan Digital Morocco 2013"), plan)]
        if self._focus.period.is_history:
            groups.reverse()
        arranged: list[str | Assessment] = []
        for heading, rows in groups:
            arranged += [heading, *rows] if rows else []
        return arranged

    def _summary(self, entry: Assessment) -> str:
        target = entry.target
        if entry.projection.members > 1:
            text = self.tr(
                "{name}: aim {aim} in {year}, projected {projected} ({low} to {high}), probability {probability}"
            )
        else:
            text = self.tr("{name}: aim {aim} in {year}, projected {projected}, {verdict}")
        reached = formats.reached(entry.probability, entry.projection.members)
        return text.format(
            name=labels.target_name(target),
            aim=formats.amount(target.variable, target.value),
            year=target.year,
            projected=formats.amount(target.variable, entry.projected),
            low=formats.amount(target.variable, entry.p05),
            high=formats.amount(target.variable, entry.p95),
            probability=reached,
            verdict=reached,
        )

    def _explanation(self, entry: Assessment) -> str:
        target = entry.target
        lines = [self._summary(entry)]
        if entry.pace_needed is not None:
            lines.append(
                self.tr("Pace needed a year: {pace}").format(pace=formats.amount(target.variable, entry.pace_needed))
            )
        if entry.pace_seen is not None:
            lines.append(
                self.tr("Pace seen lately: {pace}").format(pace=formats.amount(target.variable, entry.pace_seen))
            )
        lines.append(self.tr("Counts: {perimeter}").format(perimeter=labels.ledger_text(target.perimeter)))
        lines.append(self.tr("Source: {source}").format(source=target.source))
        if target.conflicts:
            lines.append(self.tr("Doubts: {conflicts}").format(conflicts=labels.ledger_text(target.conflicts)))
        return "\n".join(lines)


def _identity(row: str | Assessment) -> object:
    return row if isinstance(row, str) else (row.target.id, row.target.base)
