"""Opening a workbook that anybody may have made: bounded in every respect, or refused with a reason.

A workbook is a ZIP archive of XML, so a small file may unfold to any size, name other files or computers, and claim a
million columns. Nothing outside the file is ever opened, and no formula is computed: the value that the last program
left in its cell counts.
"""

import os
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Any, Final
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from scenarios.exchange.excel.xml_count import Count
from scenarios.storage.files import FilePath, content_of, whole_file

LARGEST_FILE: Final = 10_000_000
LARGEST_CONTENT: Final = 50_000_000
LARGEST_XML: Final = 12_000_000
"""An exported workbook has one million."""

MOST_PARTS: Final = 1_000

MOST_ROWS: Final = 2_000
MOST_COLUMNS: Final = 200

_ZIP_MARK: Final = b"PK\x03\x04"
_OLD_MARK: Final = b"\xd0\xcf\x11\xe0"
_CONTENTS: Final = "[Content_Types].xml"
"""What every file of Excel holds, and other archives, such as those of LibreOffice, do not."""

_SAVE_AS: Final = "Save it as an Excel workbook (.xlsx)."
_NOT_OURS: Final = "Check that it is a workbook that was exported and edited, nothing else."


@dataclass(frozen=True)
class Spot:
    """A cell that is not empty.

    Attributes:
        row: Its row, from 1.
        column: Its column, from 1.
        value: What stands in it; of a formula, what came of it, or None if no program has computed it.
    """

    row: int
    column: int
    value: Any

    @property
    def name(self) -> str:
        """The name of the cell, such as ``V9``."""
        return f"{get_column_letter(self.column)}{self.row}"


@dataclass(frozen=True)
class Grid:
    """The cells of a sheet that are not empty.

    Attributes:
        sheet: Name of the sheet.
        spots: Row and column to cell, from left to right and top to bottom.
    """

    sheet: str
    spots: Mapping[tuple[int, int], Spot]

    def row(self, row: int) -> Sequence[Spot]:
        """The cells of a row, from left to right."""
        return self._rows.get(row, ())

    def column(self, column: int, below: int) -> Iterator[Spot]:
        """The cells of a column below a row, from top to bottom."""
        yield from (spot for (row, there), spot in self.spots.items() if there == column and row > below)

    @cached_property
    def _rows(self) -> Mapping[int, Sequence[Spot]]:
        found: dict[int, list[Spot]] = {}
        for spot in self.spots.values():
            found.setdefault(spot.row, []).append(spot)
        return found


def open_workbook(path: FilePath, wanted: frozenset[str]) -> Mapping[str, Grid]:
    """Read the sheets of a workbook that are wanted and there.

    Args:
        path: The file.
        wanted: Names of sheets; capitals do not matter.

    Returns:
        Wanted name to its cells.

    Raises:
        ScenarioFileError: If the file is missing, too large, or no workbook that can be read.
    """
    file = os.fspath(path)
    content = content_of(file, LARGEST_FILE, _NOT_OURS)
    _refuse_strange(file, content)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about formats and extensions, which do not matter here
            return _grids(content, wanted)
    except Exception as error:  # openpyxl and the parsers below it have no error in common
        kind = type(error).__name__
        raise whole_file(file, f"the workbook is damaged and cannot be read ({kind}).", _SAVE_AS) from error


def _refuse_strange(file: str, content: bytes) -> None:
    """Look at the archive before anything in it is read.

    Raises:
        ScenarioFileError: If it is no archive, unfolds to too much, or holds what no spreadsheet writes.
    """
    if content.startswith(_OLD_MARK):
        message = "this is an old Excel file (.xls), or one with a password."
        raise whole_file(file, message, f"Remove the password. {_SAVE_AS}")
    if not content.startswith(_ZIP_MARK):
        raise whole_file(file, "this is no Excel workbook.", _SAVE_AS)
    try:
        with ZipFile(BytesIO(content)) as archive:
            if _CONTENTS not in archive.namelist():
                raise whole_file(file, "this is no Excel workbook.", _SAVE_AS)
            strange = _strange_part(archive)
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise whole_file(file, "the workbook is damaged and cannot be unpacked.", _SAVE_AS) from error
    if strange is not None:
        message, found, allowed = strange
        raise whole_file(file, message, _NOT_OURS, found, allowed)


def _strange_part(archive: ZipFile) -> tuple[str, str, str] | None:
    """What no spreadsheet writes, what was found and what is allowed; None if there is nothing."""
    parts = archive.infolist()
    if len(parts) > MOST_PARTS:
        return "the workbook has too many parts.", f"{len(parts):,}", f"up to {MOST_PARTS:,}"
    for largest, suffixes in ((LARGEST_CONTENT, ("",)), (LARGEST_XML, (".xml", ".rels"))):
        unfolded = sum(part.file_size for part in parts if part.filename.lower().endswith(suffixes))
        if unfolded > largest:
            return "the workbook unfolds to too much.", f"{unfolded:,} bytes", f"up to {largest:,} bytes"
    counted = Count()
    for part in parts:
        # No more than the size that was just counted is ever unpacked, whatever the archive holds.
        if strange := counted.strangeness(archive.read(part)):
            message, found, allowed = strange
            return f"{message} in {part.filename}, which no spreadsheet does.", found, allowed
    return None


def _grids(content: bytes, wanted: frozenset[str]) -> Mapping[str, Grid]:
    by_name = {name.casefold(): name for name in wanted}
    values = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
    formulas = load_workbook(BytesIO(content), read_only=True, keep_links=False)
    found: dict[str, Grid] = {}
    for sheet in values.worksheets:
        name = by_name.get(sheet.title.strip().casefold())
        if name is not None and name not in found:
            computed, written = _cells(sheet), _cells(formulas[sheet.title])
            found[name] = Grid(name, {place: Spot(*place, computed.get(place)) for place in sorted(written)})
    return found


def _cells(sheet: Any) -> dict[tuple[int, int], Any]:
    """The values of a sheet by row and column. What the sheet says about its own size is not believed."""
    sheet.reset_dimensions()
    rows = sheet.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS)
    return {(cell.row, cell.column): cell.value for row in rows for cell in row if cell.value is not None}
