"""The tables that ``run`` prints: targets first, then the headline series."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from scenarios.language.written import TARGET_GROUPS, shown_number, shown_probability, target_title
from scenarios.results.outcome import Outcome
from scenarios.results.output import unit_of
from scenarios.results.tables import paragraph, text_table
from simulation.model import mizan
from simulation.targets import Assessment

HEADLINES: Final = (
    "offshoring_jobs",
    "offshoring_exports",
    "it_sector_jobs",
    "skilled_need",
    "skilled_supply",
    "training_gap",
    "profiles_trained",
    "budget_executed",
    "egov_services",
    "household_internet",
    "smes_equipped",
)
HEADLINE_YEARS: Final = (2013, 2018, 2024, 2027)


def run_tables(
    outcome: Outcome,
    warnings: Sequence[str],
    statements: Iterable[str],
    years: Sequence[int],
    variables: Sequence[str],
) -> str:
    """The tables of one run as text.

    Args:
        outcome: The run.
        warnings: What to know before reading.
        statements: What can be said about the targets, in sentences.
        years: Years of the series, a few of interest if empty.
        variables: Variables of the series, the headlines if empty.
    """
    scenario, members = outcome.scenario, outcome.projection.members
    head = f"{scenario.title}: {scenario.reading.replace('_', ' ')}, {members:,} members, digest {outcome.digest}\n"
    horizon = scenario.horizon
    chosen = years or [*(year for year in HEADLINE_YEARS if year < horizon), horizon]
    parts = [head, *(f"Note: {warning}\n" for warning in warnings), *_target_tables(outcome), *_words(statements)]
    return "\n".join([*parts, _series_table(outcome, chosen, variables or HEADLINES)])


def _target_tables(outcome: Outcome) -> Iterator[str]:
    columns = ("", "Target", "Year", "Aim", "Projected", "5–95 %", "Gap", "Probability", "Unit")
    for origin, title in TARGET_GROUPS.items():
        group = [assessment for assessment in outcome.assessments if assessment.target.origin == origin]
        rows = [_target_row(assessment, outcome.projection.members) for assessment in group]
        if rows:
            yield text_table(title, columns, rows)


def _words(statements: Iterable[str]) -> Iterator[str]:
    paragraphs = [paragraph(statement) for statement in statements]
    if paragraphs:
        yield "\n".join(["In words", "", *paragraphs]) + "\n"


def _target_row(assessment: Assessment, members: int) -> Sequence[str]:
    target = assessment.target
    unit = unit_of(target.variable)
    return (
        "✓" if assessment.is_met else "✗",
        target_title(target),
        str(target.year),
        shown_number(target.value, unit),
        shown_number(assessment.projected, unit),
        f"{shown_number(assessment.p05, unit)} – {shown_number(assessment.p95, unit)}",
        shown_number(assessment.gap, unit, sign=True),
        shown_probability(assessment.probability, members),
        unit,
    )


def _series_table(outcome: Outcome, years: Sequence[int], variables: Sequence[str]) -> str:
    last = years[-1]
    columns = ("Series (median)", "Unit", *(str(year) for year in years), f"5–95 % in {last}")
    return text_table("Series", columns, [row for name in variables for row in _series_rows(outcome, name, years)])


def _series_rows(outcome: Outcome, name: str, years: Sequence[int]) -> Iterator[Sequence[str]]:
    declaration, unit = mizan().declarations[name], unit_of(name)
    is_split = declaration.by is not None and not declaration.adds_up
    bands = outcome.projection.bands(name, total=declaration.by is not None and declaration.adds_up)
    rows = [year - outcome.projection.years[0] for year in years]
    for position, element in enumerate(mizan().elements(name) if is_split else [""]):
        low, _, _, _, high = bands[rows[-1], position]
        label = declaration.label + (f" · {element.replace('_', ' ')}" if element else "")
        medians = (shown_number(value, unit) for value in bands[rows, position, 2])
        yield (label, unit, *medians, f"{shown_number(low, unit)} – {shown_number(high, unit)}")
