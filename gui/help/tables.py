"""Two columns of text as HTML, in the direction of reading; Qt mirrors words, but no tables."""

from collections.abc import Iterable
from html import escape

from PySide6.QtGui import QGuiApplication


def two_columns(rows: Iterable[tuple[str, str]], first: int) -> str:
    """A table as HTML.

    Args:
        rows: Plain text and a piece of HTML each.
        first: Width of the first column, in per cent.
    """
    lines = []
    for name, content in rows:
        cells = [f"<td width='{first}%'>{escape(name)}</td>", f"<td width='{100 - first}%'>{content}</td>"]
        if QGuiApplication.isRightToLeft():
            cells.reverse()
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return f"<table width='100%'>{''.join(lines)}</table>"
