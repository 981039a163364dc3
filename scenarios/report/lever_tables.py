"""The part of a report about what was decided: only what differs, in totals and year by year."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from scenarios.comparison.compare import Compared
from scenarios.comparison.inputs import LeverDifference
from scenarios.report.blocks import Column, Paragraph, Row, Section, Table
from scenarios.report.subject import Subject, short_title
from simulation.declare import Lever
from simulation.model import mizan

MOST_YEARS: Final = 8
"""As many years as stand side by side on a page."""


def decisions(subject: Subject) -> Section:
    """What differs, as totals over the years that differ; year by year where totals mean nothing."""
    words = subject.words
    if not subject.comparison.levers:
        text = words("no_lever") if subject.is_single else words("no_lever_many")
        return Section(words("levers"), (Paragraph(text),))
    totals = _totals(subject)
    return Section(words("levers"), (totals,) if totals.rows else tuple(_yearly(subject)))


def decisions_by_year(subject: Subject) -> Sequence[Table]:
    """Every change year by year, unless the totals say as much or the years stand in their place."""
    found = subject.comparison.levers
    return list(_yearly(subject)) if found and _totals(subject).rows and _says_more(found) else ()


def lever_names(subject: Subject) -> list[str]:
    """What differs, each lever or mix once."""
    names = []
    for row in subject.comparison.levers:
        key, _, element = row.lever.partition(".")
        lever = _lever(key)
        names.append(_label(subject, lever) if lever.is_mix else _element(subject, element))
    return list(dict.fromkeys(names))


def _lever(key: str) -> Lever:
    return next(entry for entry in mizan().levers if entry.key == key)


def _label(subject: Subject, lever: Lever) -> str:
    return subject.speech.translate("model", lever.label)


def _element(subject: Subject, element: str) -> str:
    return subject.speech.element_name(element)


def _says_more(found: Sequence[LeverDifference]) -> bool:
    """Whether the years say more than the totals do."""
    return any(_lever(row.lever.partition(".")[0]).is_mix or len(row.years) > 1 for row in found) or (
        len({row.lever for row in found}) < len(found)
    )


def _group(subject: Subject, lever: Lever) -> str:
    unit = {
        "budget": subject.speech.unit_name(lever.name),
        "training_places": subject.words("places_a_year"),
    }.get(lever.key, subject.words("shares"))
    return subject.words("group_unit", group=_label(subject, lever), unit=unit)


# Totals


def _totals(subject: Subject) -> Table:
    """Sums of each lever over the years in which its group differs, so that the parts add up."""
    words = subject.words
    rows: list[Row] = []
    for key, found in groupby(subject.comparison.levers, key=lambda row: row.lever.partition(".")[0]):
        lever = _lever(key)
        if not lever.is_mix:
            rows += _group_of_totals(subject, lever, list(found))
    if subject.is_single:
        headings = [words("official"), words("scenario"), words("difference")]
    else:
        headings = [short_title(shown) for shown in subject.shown]
    columns = (Column(words("lever"), 2.6), *(Column(heading, 1.5, True) for heading in headings))
    return Table(words("totals"), columns, tuple(rows))


def _group_of_totals(subject: Subject, lever: Lever, found: Sequence[LeverDifference]) -> Iterator[Row]:
    years = range(min(row.years.start for row in found), max(row.years.stop for row in found))
    unit = subject.words("million" if lever.key == "budget" else "places")
    label = subject.words("group_years", group=_label(subject, lever), years=subject.speech.years(years), unit=unit)
    yield Row((label,), "group")
    elements = list(dict.fromkeys(row.lever.partition(".")[2] for row in found))
    for element in elements:
        sums = _sums(subject, lever.key, [element], years)
        yield Row((_element(subject, element), *_sum_cells(subject, lever, sums)))
    if len(elements) > 1:
        sums = _sums(subject, lever.key, elements, years)
        yield Row((subject.words("all_together"), *_sum_cells(subject, lever, sums)), "total")


def _sums(subject: Subject, lever: str, elements: Sequence[str], years: range) -> list[float]:
    return [
        sum(entry.candidate.scenario.value(lever, element, year) for element in elements for year in years)
        for entry in subject.comparison.compared
    ]


def _sum_cells(subject: Subject, lever: Lever, sums: Sequence[float]) -> Iterator[str]:
    speech = subject.speech
    yield from (speech.amount(lever.name, value) for value in sums)
    if subject.is_single:
        apart = sums[1] - sums[0]
        yield speech.signed(speech.amount(lever.name, apart), apart)


# Year by year


def _yearly(subject: Subject) -> Iterator[Table]:
    """Every lever that differs with all its years side by side, in tables that fit on a page."""
    title = subject.words("by_year")
    found = subject.comparison.levers
    years = sorted({year for row in found for year in row.years})
    for start in range(0, len(years), MOST_YEARS):
        shown = years[start : start + MOST_YEARS]
        rows = [row for row in found if set(row.years) & set(shown)]
        columns = (
            Column(subject.words("lever"), 2.6),
            Column(subject.words("file"), 2.2 if subject.is_single else 3.2),
            *(Column(str(year), 1.1, True) for year in shown),
        )
        yield Table(title, columns, tuple(_year_rows(subject, rows, shown)))
        title = ""


def _year_rows(subject: Subject, found: Sequence[LeverDifference], years: Sequence[int]) -> Iterator[Row]:
    names = dict.fromkeys(row.lever for row in found)
    for key, levers in groupby(names, key=lambda name: name.partition(".")[0]):
        lever = _lever(key)
        yield Row((_group(subject, lever),), "group")
        for name in levers:
            element = name.partition(".")[2]
            label = _element(subject, element)
            rows = [row for row in found if row.lever == name]
            for place, entry in enumerate(subject.comparison.compared):
                if not any(_stands_out(subject, row, place) for row in rows):
                    continue
                values = (entry.candidate.scenario.value(key, element, year) for year in years)
                yield Row((label, _called(subject, entry), *(_value(subject, lever, value) for value in values)))
                label = ""


def _stands_out(subject: Subject, row: LeverDifference, place: int) -> bool:
    """Whether a scenario is the reference or differs from it."""
    reference = subject.comparison.reference
    return place == reference or row.values[place] != row.values[reference]


def _called(subject: Subject, entry: Compared) -> str:
    if not subject.is_single:
        return short_title(entry)
    return subject.words("official" if entry is subject.reference else "scenario")


def _value(subject: Subject, lever: Lever, value: float) -> str:
    return subject.speech.percent(value, 1) if lever.is_mix else subject.speech.amount(lever.name, value)
