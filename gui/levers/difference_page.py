"""The list of all that differs from the baseline, as it is printed."""

from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument

from gui.models.records import Column, direction
from scenarios.editing.departures import Departure, departures
from scenarios.scenario import Scenario

LEAST: Final = 11
"""Letters of the narrowest column: on paper no word is broken."""


def printed(scenario: Scenario, columns: Sequence[Column], heading: str, summary: str) -> QTextDocument:
    """A page with the words about a scenario, and under a heading its departures from the baseline.

    Args:
        scenario: The scenario.
        columns: What is said of each departure, from where reading begins.
        heading: What the list is called.
        summary: What it holds, in one line.
    """
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    ordered = list(reversed(columns)) if is_mirrored else list(columns)  # a text document mirrors no table
    whole = sum(max(column.characters, LEAST) for column in columns)
    head = "".join(_heading(column, max(column.characters, LEAST) / whole) for column in ordered)
    body = "".join(
        f"<tr>{''.join(_cell(column, departure) for column in ordered)}</tr>" for departure in departures(scenario)
    )
    page = QTextDocument()
    page.setHtml(
        f"<h2>{escape(scenario.title)}</h2>{_paragraph(scenario.author)}{_paragraph(scenario.description)}"
        f"<h3>{escape(heading)}</h3>{_paragraph(summary)}<br>"
        f"<table border='1' cellspacing='0' cellpadding='4' width='100%'><thead><tr>{head}</tr></thead>{body}</table>"
    )
    return page


def _heading(column: Column, share: float) -> str:
    return f"<th width='{round(100 * share)}%'>{escape(column.heading)}</th>"


def _cell(column: Column, departure: Departure) -> str:
    text = column.written(departure)
    if column.alignment & Qt.AlignmentFlag.AlignRight:
        return f"<td align='right'>{escape(text)}</td>"
    return f"<td>{_paragraph(text)}</td>"


def _paragraph(text: str) -> str:
    """A text that runs as its letters do."""
    way = direction(text)
    side = "right" if way == "rtl" else "left"
    return f"<p dir='{way}' align='{side}' style='margin:0'>{escape(text)}</p>".replace("\n", "<br>") if text else ""
