"""What all workbooks have in common: safe texts, exact numbers, a plain look, and the same bytes each time."""

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.packaging.core import DocumentProperties
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

Value = str | int | float | bool | None

INK: Final = "FF17202A"
MUTED: Final = "FF55616E"
ACCENT: Final = "FF0B63A5"

FACE: Final = "Calibri"
TITLE: Final = Font(name=FACE, bold=True, size=14, color=ACCENT)
BOLD: Final = Font(name=FACE, bold=True, color=INK)
SMALL: Final = Font(name=FACE, size=9, color=MUTED)
ON_ACCENT: Final = Font(name=FACE, bold=True, color="FFFFFFFF")
ACCENT_FILL: Final = PatternFill("solid", start_color=ACCENT)
GROUP_FILL: Final = PatternFill("solid", start_color="FFE4ECF3")
CHANGED_FILL: Final = PatternFill("solid", start_color="FFFFE699", end_color="FFFFE699")
WRONG_FILL: Final = PatternFill("solid", start_color="FFF4B6A6", end_color="FFF4B6A6")
SUM_LINE: Final = Border(top=Side(style="thin", color=MUTED))
FOLDED: Final = Alignment(wrap_text=True, vertical="top", horizontal="left")
INDENTED: Final = Alignment(horizontal="left", indent=1)

WHOLE: Final = "#,##0"
DECIMAL: Final = "#,##0.0"
EXACT: Final = "#,##0.00"
PERCENT: Final = "0.0%"

_FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r")
"""What a text must not begin with if a spreadsheet is not to compute it."""

_NO_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")

_TIME: Final = datetime(2000, 1, 1)  # noqa: DTZ001 – workbooks know no zones
"""When every workbook was made: the same content gives the same bytes."""

_MODIFIED: Final = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")

_ZIP_TIME: Final = (1980, 1, 1, 0, 0, 0)


def new_book() -> Workbook:
    """A workbook without any sheet."""
    book = Workbook()
    book.remove(book.worksheets[0])
    return book


def put(
    sheet: Worksheet, row: int, column: int, value: Value, number_format: str | None = None, font: Font | None = None
) -> Cell:
    """Write a value into a cell.

    A text stays a text whatever sign it begins with, and a number comes back to the last bit.
    """
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell), "what is merged has only one value"
    if isinstance(value, str):
        cell.value = _NO_XML.sub("\N{REPLACEMENT CHARACTER}", value)
        cell.data_type = "s"
        cell.quotePrefix = value.startswith(_FORMULA_SIGNS)
    elif isinstance(value, float):
        # openpyxl keeps sixteen digits of a number, one fewer than some need; a text it writes as it is.
        cell.value = repr(value)
        cell.data_type = "n"
    else:
        cell.value = value
    if number_format is not None:
        cell.number_format = number_format
    if font is not None:
        cell.font = font
    return cell


def put_row(sheet: Worksheet, row: int, values: Iterable[Value], font: Font | None = None) -> None:
    """Write values side by side, from the first column on."""
    for column, value in enumerate(values, start=1):
        put(sheet, row, column, value, font=font)


def put_heading(sheet: Worksheet, row: int, values: Sequence[Value], numbers: Collection[Value] = ()) -> None:
    """Write the heading of a table.

    Args:
        sheet: The sheet.
        row: The row.
        values: What stands above the columns; years stand over numbers.
        numbers: Which others of them do.
    """
    put_row(sheet, row, values, ON_ACCENT)
    for column, value in enumerate(values, start=1):
        cell = sheet.cell(row, column)
        cell.fill = ACCENT_FILL
        cell.alignment = Alignment(horizontal="right" if isinstance(value, int) or value in numbers else "left")


def add_table(book: Workbook, name: str, heading: Sequence[Value], rows: Iterable[Iterable[Value]]) -> None:
    """Add a sheet that holds nothing but a table, for programs as much as for people."""
    sheet = book.create_sheet(name)
    sheet.freeze_panes = "B2"
    put_heading(sheet, 1, heading)
    for row, values in enumerate(rows, start=2):
        put_row(sheet, row, values)


def set_widths(sheet: Worksheet, widths: Sequence[float]) -> None:
    """Set the widths of the columns, in signs."""
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width


def number_format(unit: str) -> str:
    """How numbers of a unit are shown: shares in per cent, money with decimals, counts whole."""
    if unit == "share":
        return PERCENT
    if unit == "index":
        return EXACT
    return DECIMAL if "MAD" in unit else WHOLE


def save(book: Workbook, path: Path, title: str = "") -> None:
    """Write a workbook; the same content gives the same bytes.

    Raises:
        OSError: If the folder or the disk does not let us.
    """
    clean = _NO_XML.sub("\N{REPLACEMENT CHARACTER}", title)
    for sheet in book.worksheets:
        # Whoever prints it gets pages as wide as the table.
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    book.properties = DocumentProperties(creator="Mizan", title=clean, created=_TIME, modified=_TIME)
    made = BytesIO()
    book.save(made)
    with ZipFile(made) as parts, ZipFile(path, "w", ZIP_DEFLATED) as fixed:
        for name in parts.namelist():
            content = parts.read(name)
            if name == "docProps/core.xml":
                content = _MODIFIED.sub(rb"\g<1>" + _TIME.isoformat().encode() + b"Z", content)
            entry = ZipInfo(name, _ZIP_TIME)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 3
            fixed.writestr(entry, content)
