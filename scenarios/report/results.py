"""The part of a report with the charts, and that with the ribbon of what holds jobs back."""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from scenarios.comparison.compare import Compared
from scenarios.report.blocks import Block, Figure, Figures, Paragraph, Section
from scenarios.report.charts import HEIGHT, WIDTH, Curve, Side, chart, legend
from scenarios.report.drawing import Point
from scenarios.report.look import DASHES, SERIES
from scenarios.report.ribbon import ribbon
from scenarios.report.subject import CHARTED, COMPARED, COMPARED_FROM, FLOWS, Subject, short_title
from scenarios.report.words import isolated
from scenarios.results.outcome import BINDING_VARIABLES
from scenarios.results.statements import binding_sentence
from simulation.observations import history
from simulation.results import MEDIAN, Projection
from simulation.targets import chosen_targets

SELF_EXPLAINING: Final = ("chart_jobs", "chart_offshoring_jobs", "chart_it_sector_jobs")
"""Charts whose title says what is counted."""


def results(subject: Subject) -> Section:
    """The charts of the window for one scenario; for several one chart a variable, with a line for each of them."""
    words = subject.words
    if subject.is_single:
        figures = [_single_chart(subject, title, variables) for title, variables in CHARTED]
        note = words("how_to_read" if subject.has_ranges else "how_to_read_single")
        return Section(words("results"), (Figures(tuple(figures), 2, leads=True), Paragraph(note, "note")))
    figures = [_joint_chart(subject, variable) for variable in COMPARED]
    note = words("how_to_read_many", reference=isolated(short_title(subject.reference)))
    legend_and_charts = Figures((_joint_legend(subject),), leads=True), Figures(tuple(figures), 2, leads=True)
    return Section(words("results"), (*legend_and_charts, Paragraph(note, "note")))


def charted_variables(subject: Subject) -> list[str]:
    """The variables that the charts show."""
    return [variable for _, variables in CHARTED for variable in variables] if subject.is_single else list(COMPARED)


def _single_chart(subject: Subject, title: str, variables: Sequence[str]) -> Figure:
    curves = [
        _curve(subject, subject.first, variable, subject.speech.name(variable), place, has_baseline=True)
        for place, variable in enumerate(variables)
    ]
    return _figure(subject, title, subject.words(title), variables[0], curves)


def _joint_curves(subject: Subject, variable: str) -> list[Curve]:
    return [
        _curve(subject, shown, variable, short_title(shown), place, has_baseline=False)
        for place, shown in enumerate(subject.shown)
    ]


def _joint_legend(subject: Subject) -> Figure:
    drawing = legend(_joint_curves(subject, COMPARED[0]), _side(subject))
    titles = ", ".join(short_title(shown) for shown in subject.shown)
    finished = drawing.finished("legend", subject.words("scenarios"), titles)
    return Figure("", finished, drawing.width, drawing.height)


def _side(subject: Subject) -> Side:
    return "right" if subject.language.is_right_to_left else "left"


def _joint_chart(subject: Subject, variable: str) -> Figure:
    curves = _joint_curves(subject, variable)
    return _figure(subject, f"chart_{variable}", subject.speech.name(variable), variable, curves)


def _curve(subject: Subject, shown: Compared, variable: str, label: str, place: int, *, has_baseline: bool) -> Curve:
    projection, baseline = shown.outcome.projection, subject.reference.outcome.projection
    first = 1 if variable in FLOWS else 0
    if not has_baseline:
        first = min(COMPARED_FROM, projection.years[-2]) - projection.years[0]
    is_first = has_baseline or place == 0
    bases = chosen_targets(shown.outcome.scenario.exports_2030_base)
    return Curve(
        label=label,
        colour=SERIES[place],
        dashes=DASHES[place],
        years=projection.years[first:],
        levels=projection.bands(variable, total=True)[first:, 0, :],
        has_band=is_first and projection.members > 1,
        baseline=_median(baseline, variable, first) if has_baseline and subject.comparison.levers else None,
        observed=_observed(variable, projection.years[first]) if is_first else (),
        aims=tuple(
            (target.year, target.value)
            for target in bases
            if is_first and target.variable == variable and target.active and not target.element
            if projection.years[first] <= target.year <= projection.years[-1]
        ),
    )


def _median(projection: Projection, variable: str, first: int) -> np.ndarray:
    median: np.ndarray = projection.bands(variable, total=True)[first:, 0, MEDIAN]
    return median


def _observed(variable: str, first: int) -> tuple[Point, ...]:
    return tuple((seen.year, seen.value) for seen in history(variable) if first <= seen.year)


def _figure(subject: Subject, key: str, name: str, variable: str, curves: Sequence[Curve]) -> Figure:
    speech = subject.speech
    unit = "" if key in SELF_EXPLAINING else speech.unit_name(variable)
    title = subject.words("chart_title", title=name, unit=unit) if unit else name
    drawing = chart(
        curves,
        lambda value: speech.amount(variable, value),
        lambda value: speech.short(variable, value),
        _side(subject) if subject.is_single else None,
    )
    described = " ".join(_shown(subject, variable, curve) for curve in curves)
    return Figure(title, drawing.finished(key.replace("_", "-"), title, described), WIDTH, HEIGHT)


def _shown(subject: Subject, variable: str, curve: Curve) -> str:
    levels = [subject.speech.amount(variable, float(value)) for value in curve.levels[-1]]
    said = {"series": curve.label, "value": levels[MEDIAN], "year": str(curve.years[-1])}
    if not curve.has_band:
        return subject.words("shown_single", **said)
    return subject.words("shown", **said, low=levels[0], high=levels[-1])


# What binds


def binding(subject: Subject) -> Section:
    """A ribbon for each scenario, and the sentence about the last year."""
    return Section(subject.words("binding"), tuple(_binding_blocks(subject)))


def _binding_blocks(subject: Subject) -> Iterator[Block]:
    for place, shown in enumerate(subject.shown):
        yield Figures((_ribbon(subject, shown, has_legend=place == 0),))
    if subject.is_single and subject.has_ranges:
        last = subject.first.outcome.projection.frames[-1]
        yield Paragraph(subject.speech.sentence(binding_sentence(last)))


def _ribbon(subject: Subject, shown: Compared, *, has_legend: bool) -> Figure:
    frames = shown.outcome.projection.frames[1:]
    years = [frame.year for frame in frames]
    shares = {
        what: [float(frame.mean(variable)[0]) for frame in frames] for what, variable in BINDING_VARIABLES.items()
    }
    names = {what: subject.speech.name(variable) for what, variable in BINDING_VARIABLES.items()}
    title = "" if subject.is_single else short_title(shown)
    last = {what: subject.speech.percent(values[-1]) for what, values in shares.items()}
    described = subject.words("binding_shown", year=str(years[-1]), **last)
    drawing = ribbon(years, shares, names if has_legend else {}, is_right_to_left=subject.language.is_right_to_left)
    key = f"ribbon-{shown.letter}"
    words = title or subject.words("binding")
    return Figure(title, drawing.finished(key, words, described), drawing.width, drawing.height)
