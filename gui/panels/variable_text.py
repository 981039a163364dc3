"""What there is to know about a variable or a parameter, as rich text."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from gui.diagram import words
from gui.diagram.contents import homes, parameters_of
from gui.evidence.citations import ids_by_source
from gui.evidence.ledgers import sources
from gui.look.theme import GRID, Colours
from gui.words import assumption_words, formats, labels
from scenarios.guide.pages import Page, page_of
from simulation.declare import LAST_YEAR, Declaration, Stock, Variable
from simulation.formula import formula_of, rich_text
from simulation.model import mizan
from simulation.parameters import Assumption, Parameter
from simulation.posterior_file import record
from simulation.targets import Target, ledger

translate = QCoreApplication.translate

NAME: Final = "name"
"""Scheme of the links to variables and parameters."""

SECTOR: Final = "sector"
"""Scheme of the links to sectors."""

DIGITS: Final = 10
"""A number without a range is written in all its digits, of which none has more."""

NUMBER_WIDTHS: Final = (14, 24, 24, 16)
"""Widths of the columns of numbers, in hundredths of the table."""

BLANK: Final = "\u2013"


def page_text(name: str, colours: Colours) -> str:
    """The page of a variable or a parameter of the model, as HTML for a QTextBrowser.

    Raises:
        KeyError: If there is no such name.
    """
    model, page = mizan(), page_of(name)
    entry = model.declarations.get(name)
    if entry is not None:
        parts = _declaration_parts(entry, page, colours)
    else:
        parts = _parameter_parts(model.parameters[name], page, colours)
    return "".join(parts)


def _declaration_parts(entry: Declaration, page: Page, colours: Colours) -> Iterator[str]:
    sector = homes()[entry.name]
    facts = [
        words.kind_name(page["kind"]),
        _link(SECTOR, sector, assumption_words.sector_name(sector)),
        escape(words.unit_of(entry.name)),
        _elements(entry.by, page["elements"]),
    ]
    yield _title(words.label_of(entry.name), facts, colours)
    yield _equation(entry, colours)
    yield _note(page["note"])
    yield _links(translate("variable", "Reads"), [needed["name"] for needed in page["inputs"]], colours)
    yield _links(translate("variable", "Read by"), page["used_by"], colours)
    parameters = [mizan().parameters[name] for name in parameters_of(entry)]
    if parameters:
        yield _heading(translate("variable", "Assumptions it rests on"), colours)
        yield assumption_table(parameters, colours)
    targets = [target for target in ledger() if target.variable == entry.name]
    if targets:
        yield _heading(translate("variable", "Targets"), colours)
        yield "".join(_target(target, colours) for target in targets)


def _parameter_parts(parameter: Parameter, page: Page, colours: Colours) -> Iterator[str]:
    cell = next(parameter.assumptions)
    facts = [words.kind_name("assumption"), escape(assumption_words.sector_name(cell.sector))]
    yield _title(words.label_of(parameter.name), facts, colours)
    yield _note(page["note"])
    yield _links(translate("variable", "Read by"), page["used_by"], colours)
    yield _heading(translate("variable", "Values"), colours)
    yield assumption_table([parameter], colours)


def assumption_table(parameters: Iterable[Parameter], colours: Colours) -> str:
    """Every number of some parameters with its range, what the plan takes for granted, its unit and its source."""
    names = (
        translate("variable", "Value"),
        translate("variable", "Range"),
        translate("variable", "Calibrated, 90 %"),
        translate("variable", "As planned"),
    )
    headings = [
        f"<th width='{width}%' align='right'>{escape(name)}</th>"
        for name, width in zip(names, NUMBER_WIDTHS, strict=True)
    ]
    rows = "".join(row for parameter in parameters for row in _parameter_rows(parameter, colours))
    return f"<table width='99%' cellspacing='0' cellpadding='2'>{_row(['<td></td>', *headings])}{rows}</table>"


def _parameter_rows(parameter: Parameter, colours: Colours) -> Iterator[str]:
    named = _link(NAME, parameter.name, words.label_of(parameter.name))
    yield _whole_row(f"{named} {_muted(_unit_of(parameter), colours)}", f"padding-top:{2 * GRID}px")
    cells = list(parameter.assumptions)
    for cell in cells:
        values = (_number(cell, cell.value), _range(cell), _calibrated(cell), _number(cell, cell.as_planned))
        numbers = [f"<td align='right'>{text}</td>" for text in values]
        yield _row([f"<td>{escape(assumption_words.place(cell))}</td>", *numbers])
    for source in dict.fromkeys(cell.source for cell in cells):
        yield _whole_row(_source(source, colours))


def _row(cells: Sequence[str]) -> str:
    """A row in the direction of reading; Qt mirrors words, but no tables."""
    ordered = reversed(cells) if QGuiApplication.isRightToLeft() else cells
    return f"<tr style='white-space:pre-wrap'>{''.join(ordered)}</tr>"


def _whole_row(text: str, style: str = "") -> str:
    return f"<tr><td colspan='5' style='{style}'>{text}</td></tr>"


def _unit_of(parameter: Parameter) -> str:
    """Its unit; that of percentages stands with the numbers."""
    unit = words.unit_of(parameter.name)
    return "" if unit == translate("assumptions", "%") else unit


def _number(cell: Assumption, value: float) -> str:
    if cell.is_uncertain:
        return escape(assumption_words.written(cell, value))
    plain = QLocale().toString(value * assumption_words.factor(cell), "g", DIGITS).replace("-", formats.MINUS)
    return translate("formats", "{number} %").format(number=plain) if assumption_words.is_percentage(cell) else plain


def _range(cell: Assumption) -> str:
    if not cell.is_uncertain:
        return BLANK
    return _span(cell, cell.low, cell.high)


def _calibrated(cell: Assumption) -> str:
    """Between what the calibration leaves it, nine times of ten."""
    left = record().range_of(cell.id)
    return _span(cell, left[0], left[2]) if left else BLANK


def _span(cell: Assumption, low: float, high: float) -> str:
    return translate("variable", "{low} to {high}").format(low=_number(cell, low), high=_number(cell, high))


def _source(source: str, colours: Colours) -> str:
    """The documents behind a number; a judgement is marked as one."""
    ids = source.split()
    parts = []
    if "judgement" in ids:
        mark = f"background-color:{colours.bad}; color:{colours.surface}; font-weight:600"
        badge = translate("variable", "Judgement")
        parts.append(f"<span style='{mark}'>&nbsp;{badge}&nbsp;</span>")
    if ids == ["judgement"]:
        parts.append(_muted(translate("variable", "no document gives this number"), colours))
    if "definition" in ids:
        parts.append(_muted(translate("variable", "By definition"), colours))
    for key, facts in ids_by_source(ids).items():
        document = sources()[key]
        title = escape(document.title)
        if document.address:
            title = f"<a href='{escape(document.address)}'>{title}</a>"
        parts.append(f"{title} {_muted(', '.join(facts), colours)}")
    return " \u00b7 ".join(parts)


def _equation(entry: Declaration, colours: Colours) -> str:
    formula = formula_of(entry)
    if formula is None:
        said = translate("variable", "Set by you, year by year.")
    else:
        said = f"<b>{_isolated(entry.name)}</b> = {rich_text(formula, _isolated, _address)}"
    start = entry.start if isinstance(entry, Variable | Stock) else None
    if start:
        first = translate("variable", "In the first year: {value}").format(
            value=_link(NAME, start, words.label_of(start))
        )
        said += f"<br>{_muted_html(first, colours)}"
    return (
        f"<table width='100%' cellpadding='{2 * GRID}' cellspacing='0' style='margin-top:{2 * GRID}px'>"
        f"<tr><td dir='ltr' class='formula' bgcolor='{colours.raised}'>{said}</td></tr></table>"
    )


def _isolated(name: str) -> str:
    """A label that keeps its own direction within a formula."""
    return f"\u2068{words.label_of(name)}\u2069"


def _address(name: str) -> str:
    return f"{NAME}:{name}"


def _elements(dimension: str | None, elements: Sequence[str]) -> str:
    if dimension is None:
        return ""
    listed = ", ".join(labels.element_name(element) for element in elements)
    by = translate("variable", "by {dimension} ({elements})")
    return escape(by.format(dimension=words.dimension_name(dimension), elements=listed))


def _title(label: str, facts: Iterable[str], colours: Colours) -> str:
    below = " \u00b7 ".join(fact for fact in facts if fact)
    return (
        f"<p style='font-size:large; font-weight:600; margin:0'>{escape(label)}</p>"
        f"<p style='margin:0'>{_muted_html(below, colours)}</p>"
    )


def _note(note: str) -> str:
    return f"<p style='margin-top:{2 * GRID}px'>{escape(translate('model', note))}</p>" if note else ""


def _links(heading: str, names: Sequence[str], colours: Colours) -> str:
    """Variables as links; last year's values say so. Parameters are left out: they stand in their own table."""
    shown = [_variable_link(name) for name in names if name.removesuffix(LAST_YEAR) in mizan().declarations]
    listed = " \u00b7 ".join(shown)
    return f"{_heading(heading, colours)}<p style='margin:0'>{listed}</p>" if shown else ""


def _variable_link(name: str) -> str:
    plain = name.removesuffix(LAST_YEAR)
    label = words.label_of(plain)
    if plain != name:
        label = translate("variable", "{variable}, last year").format(variable=label)
    return _link(NAME, plain, label)


def _target(target: Target, colours: Colours) -> str:
    value = formats.amount(target.variable, target.value)
    unit = "" if target.variable in formats.SHARES else words.unit_of(target.variable)
    line = translate("variable", "{year}: {target}, {value} {unit}").format(
        year=target.year, target=labels.target_name(target), value=value, unit=unit
    )
    return f"<p style='margin:0 0 {GRID}px 0'>{escape(line.strip())}<br>{_source(target.source, colours)}</p>"


def _heading(text: str, colours: Colours) -> str:
    style = f"margin-top:{3 * GRID}px; margin-bottom:{GRID // 2}px; font-weight:600; color:{colours.muted}"
    return f"<p style='{style}'>{escape(text)}</p>"


def _link(scheme: str, name: str, label: str) -> str:
    return f"<a href='{scheme}:{name}'>{escape(label)}</a>"


def _muted(text: str, colours: Colours) -> str:
    return _muted_html(escape(text), colours)


def _muted_html(text: str, colours: Colours) -> str:
    return f"<span style='color:{colours.muted}'>{text}</span>"
