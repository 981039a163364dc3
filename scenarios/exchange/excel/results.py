"""The sheets of results: targets, series and charts."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from openpyxl import Workbook
from openpyxl.chart import BarChart, LineChart, Reference, Series
from openpyxl.chart.legend import Legend
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from scenarios.exchange.excel.book import (
    BOLD,
    FACE,
    FOLDED,
    GROUP_FILL,
    INDENTED,
    PERCENT,
    TITLE,
    Value,
    number_format,
    put,
    put_heading,
    put_row,
    set_widths,
)
from scenarios.exchange.excel.levers import FIRST_COLUMN, HEADING_ROW, LEVERS, places
from scenarios.guide.words import words
from scenarios.language.written import TARGET_GROUPS, target_title
from scenarios.results.outcome import Outcome
from scenarios.results.output import RunOutput, TargetOutput

TARGETS: Final = "Targets"
RESULTS: Final = "Results"
CHARTS: Final = "Charts"

_MET: Final = Font(name=FACE, bold=True, color="FF00704F")
_MISSED: Final = Font(name=FACE, bold=True, color="FFB34400")

_UNIT_COLUMN: Final = 9
"""Of the targets: it follows numbers, which lean to the right."""

_MEASURES: Final = {"p50": "median", "p05": "5 %", "p95": "95 %"}
_RESULTS_HEADING: Final = ("Variable", "Part", "Unit", "Measure")

_CHARTED: Final = {
    "offshoring_jobs": "Offshoring jobs",
    "offshoring_exports": "Offshoring exports, MAD billion",
    "training_gap": "Training gap, persons a year",
}
_COLOURS: Final = {"p50": "0072B2", "p05": "8FBBD9", "p95": "8FBBD9"}
_RUBRIC_COLOURS: Final = ("0072B2", "E69F00", "009E73", "D55E00", "CC79A7", "56B4E9")
"""Colours that people with the common colour-vision deficiencies can tell apart (Okabe and Ito)."""

_WIDTH_CM, _HEIGHT_CM = 17, 9
_ROWS_OF_A_CHART: Final = 18


def add_targets(book: Workbook, outcome: Outcome, output: RunOutput) -> None:
    """Add the table of targets, with what can be said about those of 2030 below."""
    sheet = book.create_sheet(TARGETS)
    put(sheet, 1, 1, f"{TARGETS}: {output.scenario.title}", font=TITLE)
    heading = ("Target", "Year", "Aim", "Projected", "5 %", "95 %", "Gap", "Probability", "Unit", "Met", "Source")
    put_heading(sheet, 3, heading, numbers=heading[1:8])
    sheet.cell(3, _UNIT_COLUMN).alignment = INDENTED
    set_widths(sheet, [54, 7, 12, 12, 12, 12, 12, 12, 18, 7, 40])
    sheet.freeze_panes = "B4"
    titles = {assessment.target.id: target_title(assessment.target) for assessment in outcome.assessments}
    lines = list(_groups(output.targets))
    for row, line in enumerate(lines, start=4):
        if isinstance(line, TargetOutput):
            _put_target(sheet, row, line, titles[line.id])
            continue
        put(sheet, row, 1, line, font=BOLD)
        for column in range(1, len(heading) + 1):
            sheet.cell(row, column).fill = GROUP_FILL
    _put_statements(sheet, len(lines) + 5, output.statements)


def _groups(targets: Sequence[TargetOutput]) -> Iterator[str | TargetOutput]:
    """The targets under the title of each group."""
    for origin, title in TARGET_GROUPS.items():
        members = [target for target in targets if target.origin == origin]
        if members:
            yield title
            yield from members


def _put_target(sheet: Worksheet, row: int, target: TargetOutput, title: str) -> None:
    shown = number_format(target.unit)
    values: list[tuple[Value, str | None]] = [(title, None), (target.year, None)]
    values += [(number, shown) for number in (target.value, target.projected, target.p05, target.p95, target.gap)]
    values += [(target.probability, PERCENT), (target.unit, None)]
    values += [("✓" if target.met else "✗", None), (target.source, None)]
    for column, (value, form) in enumerate(values, start=1):
        put(sheet, row, column, value, form)
    sheet.cell(row, _UNIT_COLUMN).alignment = INDENTED
    sheet.cell(row, _UNIT_COLUMN + 1).font = _MET if target.met else _MISSED


def _put_statements(sheet: Worksheet, row: int, statements: Mapping[str, str]) -> None:
    if not statements:
        return
    put(sheet, row, 1, "In words", font=BOLD)
    for line, statement in enumerate(statements.values(), start=row + 1):
        put(sheet, line, 1, statement).alignment = FOLDED
        sheet.merge_cells(start_row=line, end_row=line, start_column=1, end_column=11)
        sheet.row_dimensions[line].height = 48


def add_results(book: Workbook, output: RunOutput) -> Mapping[tuple[str, str], int]:
    """Add the table of series: median and ends of the 90 % band of each part of each public variable.

    Returns:
        The row of each variable's whole, by variable and measure.
    """
    sheet = book.create_sheet(RESULTS)
    put_heading(sheet, 1, [*_RESULTS_HEADING, *output.years])
    set_widths(sheet, [40, 22, 20, 10, *(10 for _ in output.years)])
    sheet.freeze_panes = f"{get_column_letter(len(_RESULTS_HEADING) + 1)}2"
    wholes: dict[tuple[str, str], int] = {}
    row = 1
    for row, (variable, part, measure, numbers) in enumerate(_lines(output), start=2):
        series = output.series[variable]
        put_row(sheet, row, (series.label, _part(part), series.unit, _MEASURES[measure]))
        for column, number in enumerate(numbers, start=len(_RESULTS_HEADING) + 1):
            put(sheet, row, column, number, number_format(series.unit))
        if part == "total":
            wholes[variable, measure] = row
    sheet.auto_filter.ref = f"A1:{get_column_letter(sheet.max_column)}{row}"
    return wholes


def _lines(output: RunOutput) -> Iterator[tuple[str, str, str, list[float]]]:
    """Each line of the table: variable, part, measure and the numbers. A single run has no band."""
    measures = list(_MEASURES) if output.members > 1 else ["p50"]
    for variable, series in output.series.items():
        for part, values in series.elements.items():
            for measure in measures:
                yield variable, part, measure, getattr(values, measure)


def _part(element: str) -> str:
    return "" if element == "total" else words(element)


def add_charts(book: Workbook, output: RunOutput, wholes: Mapping[tuple[str, str], int]) -> None:
    """Add the charts: headlines with their bands, and the money voted by rubric."""
    sheet = book.create_sheet(CHARTS)
    put(sheet, 1, 1, f"{CHARTS}: {output.scenario.title}", font=TITLE)
    sheet.sheet_view.showGridLines = False
    set_widths(sheet, [9] * 20)
    charts = [_band_chart(book[RESULTS], title, wholes, name) for name, title in _CHARTED.items()]
    for number, chart in enumerate([*charts, _budget_chart(book[LEVERS])]):
        down, right = divmod(number, 2)
        sheet.add_chart(chart, f"{'AK'[right]}{3 + down * _ROWS_OF_A_CHART}")


def _band_chart(results: Worksheet, title: str, wholes: Mapping[tuple[str, str], int], name: str) -> LineChart:
    chart = LineChart()
    first = len(_RESULTS_HEADING) + 1
    for measure in (measure for measure in _MEASURES if (name, measure) in wholes):
        row = wholes[name, measure]
        values = Reference(results, min_col=first, max_col=results.max_column, min_row=row)
        line = Series(values, title=_MEASURES[measure])
        line.smooth = False
        line.graphicalProperties.line.solidFill = _COLOURS[measure]
        line.graphicalProperties.line.width = 28_000 if measure == "p50" else 12_000
        line.graphicalProperties.line.dashStyle = "solid" if measure == "p50" else "dash"
        chart.series.append(line)
    chart.set_categories(Reference(results, min_col=first, max_col=results.max_column, min_row=1))
    _finish(chart, title)
    return chart


def _budget_chart(levers: Worksheet) -> BarChart:
    chart = BarChart()
    chart.grouping, chart.overlap, chart.gapWidth = "stacked", 100, 40
    budget = next(place for place in places() if place.lever.key == "budget")
    last = levers.max_column
    for (row, _), colour in zip(budget.rows, _RUBRIC_COLOURS, strict=True):
        values = Reference(levers, min_col=FIRST_COLUMN, max_col=last, min_row=row)
        bar = Series(values, title=str(levers.cell(row, 1).value))
        bar.graphicalProperties.solidFill = colour
        chart.series.append(bar)
    chart.set_categories(Reference(levers, min_col=FIRST_COLUMN, max_col=last, min_row=HEADING_ROW))
    _finish(chart, "Money voted, MAD million")
    return chart


def _finish(chart: LineChart | BarChart, title: str) -> None:
    """What all charts have in common."""
    chart.title = title
    chart.width, chart.height = _WIDTH_CM, _HEIGHT_CM
    chart.legend = Legend(legendPos="b")
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.x_axis.number_format, chart.y_axis.number_format = "0", "#,##0"
