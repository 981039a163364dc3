"""Numbers on their way into a spreadsheet.

A spreadsheet reads plain text by the desktop's conventions, which need not be those of the window's language. So the
numbers go twice: as text in the language of the window, and as a table in which each cell carries its value in the
form that Excel (``x:num``) and LibreOffice (``sdval``) write and read themselves.
"""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QLocale, QMimeData, QStringListModel
from PySide6.QtGui import QGuiApplication

from scenarios.exchange.delimited import guarded

Cell = str | float | None
"""A word, a number or, where nothing is known, None."""

Row = Sequence[Cell]


def copy_cells(rows: Sequence[Row]) -> None:
    """Put rows on the clipboard."""
    data = _empty_data()
    data.setText(tab_separated(rows))
    data.setHtml(html_table(rows))
    QGuiApplication.clipboard().setMimeData(data)


def tab_separated(rows: Iterable[Row]) -> str:
    """Rows as plain text, with the decimal sign of the window's language and nothing between thousands."""
    return "".join("\t".join(map(_text, row)) + "\n" for row in rows)


def html_table(rows: Iterable[Row]) -> str:
    """Rows as an HTML table whose numbers no language can misread."""
    lines = "".join(f"<tr>{''.join(map(_table_cell, row))}</tr>" for row in rows)
    return f'<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>{lines}</table></body></html>'


def _empty_data() -> QMimeData:
    """Data for the clipboard, made by Qt: what Python makes may outlive Python there, which ends in a crash."""
    model = QStringListModel([""])
    data = model.mimeData([model.index(0, 0)])
    for kind in data.formats():
        data.removeFormat(kind)
    return data


def _table_cell(cell: Cell) -> str:
    if cell is None or isinstance(cell, str):
        return f"<td>{escape(_text(cell))}</td>"
    return f'<td x:num="{cell:.15g}" sdval="{cell:.15g}">{_text(cell)}</td>'


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return guarded(" ".join(cell.split()))
    return f"{cell:.15g}".replace(".", QLocale().decimalPoint())
