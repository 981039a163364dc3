"""The sheet of levers: a row for each rubric, track, use or employer, a column for each year."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.styles import PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from scenarios.exchange.excel.book import (
    BOLD,
    CHANGED_FILL,
    DECIMAL,
    GROUP_FILL,
    INDENTED,
    PERCENT,
    SMALL,
    SUM_LINE,
    TITLE,
    WHOLE,
    WRONG_FILL,
    put,
    put_heading,
    set_widths,
)
from scenarios.guide.words import words
from scenarios.storage.meaning import SUM_TOLERANCE
from scenarios.storage.schema import ALLOWED_VALUES, LARGEST_BUDGET, LARGEST_INTAKE, LEVER_TABLES
from simulation.declare import Lever
from simulation.model import mizan

LEVERS: Final = "Levers"
OFFICIAL: Final = "Official"
KEY: Final = "Key"
HEADING: Final = ("Lever", "Unit", KEY)

HEADING_ROW: Final = 4
FIRST_COLUMN: Final = len(HEADING) + 1
"""The column of the first year."""

_NAMES: Final = {
    "degree": "Degree courses",
    "conversion": "Conversion courses",
    "startups_clusters": "Start-ups and clusters",
    "tech_valleys": "Tech Valleys and technoparks",
    "incentives": "Hiring and training incentives",
    "hardware_distribution": "Hardware and distribution",
    "offshoring": "Offshoring partners",
    "software_services": "Software and services",
}
"""Elements that are called otherwise than by their own words."""

_UNITS: Final = {"budget": "MAD million a year", "training_places": "places a year"}
_FORMATS: Final = {"budget": DECIMAL, "training_places": WHOLE}
_LARGEST: Final = {"budget": LARGEST_BUDGET, "training_places": LARGEST_INTAKE}


@dataclass(frozen=True)
class Place:
    """Where the values of a lever stand: its rows, without those of its heading and its sum."""

    lever: Lever
    first: int
    last: int

    @property
    def rows(self) -> Iterator[tuple[int, str]]:
        """Each row with the element that stands there."""
        yield from enumerate(LEVER_TABLES[self.lever.key].model_fields, start=self.first)


def places() -> Iterator[Place]:
    """The levers from top to bottom: a heading, the elements, a sum and an empty row for each."""
    by_key = {lever.key: lever for lever in mizan().levers}
    row = HEADING_ROW + 1
    for key, table in LEVER_TABLES.items():
        elements = len(table.model_fields)
        yield Place(by_key[key], row + 1, row + elements)
        row += elements + 3


def add_levers(
    book: Workbook, name: str, title: str, remark: str, years: Sequence[int], value: Callable[[str, str, int], float]
) -> Worksheet:
    """Add a sheet of levers.

    Args:
        book: The workbook.
        name: Name of the sheet.
        title: What stands above it.
        remark: What to know, in a line below the title.
        years: The years of the columns.
        value: Gives the value of a lever's key, an element and a year.
    """
    sheet: Worksheet = book.create_sheet(name)
    put(sheet, 1, 1, title, font=TITLE)
    put(sheet, 2, 1, remark, font=SMALL)
    put_heading(sheet, HEADING_ROW, [*HEADING, *years])
    set_widths(sheet, [34, 18, 32, *(9 for _ in years)])
    sheet.freeze_panes = f"{get_column_letter(FIRST_COLUMN)}{HEADING_ROW + 1}"
    sheet.sheet_view.zoomScale = 90
    for place in places():
        _add_lever(sheet, place, years, value)
    return sheet


def _add_lever(sheet: Worksheet, place: Place, years: Sequence[int], value: Callable[[str, str, int], float]) -> None:
    lever, heading = place.lever, place.first - 1
    put(sheet, heading, 1, lever.label, font=BOLD)
    for column in range(1, FIRST_COLUMN + len(years)):
        sheet.cell(heading, column).fill = GROUP_FILL
    shown = _FORMATS.get(lever.key, PERCENT)
    for row, element in place.rows:
        name = words(element)
        put(sheet, row, 1, _NAMES.get(element, name[:1].upper() + name[1:])).alignment = INDENTED
        put(sheet, row, 2, _UNITS.get(lever.key, "share"), font=SMALL)
        put(sheet, row, 3, f"{lever.key}.{element}", font=SMALL)
        for column, year in enumerate(years, start=FIRST_COLUMN):
            put(sheet, row, column, float(value(lever.key, element, year)), shown)
    put(sheet, place.last + 1, 1, "Sum, which must be 100 %" if lever.is_mix else "Sum", font=BOLD)
    for column in range(1, FIRST_COLUMN + len(years)):
        cell = sheet.cell(place.last + 1, column)
        cell.border = SUM_LINE
        if column >= FIRST_COLUMN:
            letter = get_column_letter(column)
            cell.value = f"=SUM({letter}{place.first}:{letter}{place.last})"
            cell.number_format, cell.font = shown, BOLD


def guard_levers(sheet: Worksheet, years: Sequence[int]) -> None:
    """Say what may be typed where, and let a mix that is not whole turn red."""
    first, last = get_column_letter(FIRST_COLUMN), get_column_letter(FIRST_COLUMN + len(years) - 1)
    for place in places():
        largest = _LARGEST.get(place.lever.key, 1)
        allowed = DataValidation(
            type="decimal",
            operator="between",
            formula1="0",
            formula2=str(largest),
            allow_blank=False,
            showErrorMessage=True,
            errorTitle=place.lever.label[:32],
            error=f"Allowed: {ALLOWED_VALUES[place.lever.key]}.",
        )
        allowed.add(f"{first}{place.first}:{last}{place.last}")
        sheet.add_data_validation(allowed)
        if place.lever.is_mix:
            total = place.last + 1
            wrong = _rule(f"ABS({first}{total}-1)>{SUM_TOLERANCE:f}", WRONG_FILL)
            sheet.conditional_formatting.add(f"{first}{total}:{last}{total}", wrong)


def mark_changes(book: Workbook, sheet: Worksheet, years: Sequence[int]) -> None:
    """Let every value turn yellow that is not that of the sheet of official levers, also while somebody types.

    The official value is looked up by key and year, so that rows may be moved; names of ranges stand in between because
    older spreadsheets let a format look at no other sheet.
    """
    first, last = get_column_letter(FIRST_COLUMN), get_column_letter(FIRST_COLUMN + len(years) - 1)
    bottom = max(place.last for place in places())
    ranges = {
        "OfficialValues": f"${first}${HEADING_ROW + 1}:${last}${bottom}",
        "OfficialKeys": f"$C${HEADING_ROW + 1}:$C${bottom}",
        "OfficialYears": f"${first}${HEADING_ROW}:${last}${HEADING_ROW}",
    }
    for name, area in ranges.items():
        book.defined_names[name] = DefinedName(name, attr_text=f"{OFFICIAL}!{area}")
    for place in places():
        official = (
            f"INDEX(OfficialValues,MATCH($C{place.first},OfficialKeys,0),MATCH({first}${HEADING_ROW},OfficialYears,0))"
        )
        changed = _rule(f"{first}{place.first}<>{official}", CHANGED_FILL)
        sheet.conditional_formatting.add(f"{first}{place.first}:{last}{place.last}", changed)


def _rule(formula: str, fill: PatternFill) -> Rule:
    return Rule(type="expression", formula=[formula], dxf=DifferentialStyle(fill=fill))
