"""Results as integrated-assessment people exchange them: one row a variable, one column a year.

The format is the wide table of the Integrated Assessment Modeling Consortium: model, scenario, region, variable, unit,
years. A variable is a path such as ``Offshoring|Jobs|CRM|5th Percentile``; ``README.md`` beside this file lists them.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType
from typing import Final

from scenarios.exchange.delimited import comma_separated
from scenarios.guide.words import words
from scenarios.results.output import RunOutput

REGION: Final = "Morocco"

COLUMNS: Final = ("Model", "Scenario", "Region", "Variable", "Unit")

PATHS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "budget_allocated": "Budget|Voted",
        "budget_executed": "Budget|Spent",
        "budget_lapsed": "Budget|Lapsed",
        "household_internet": "Internet|Households",
        "egov_services": "E-Government|Services",
        "egov_transactional": "E-Government|Transactional Services",
        "smes_equipped": "SMEs|Equipped",
        "managers_licensed": "SMEs|Managers Licensed",
        "it_spending_share": "SMEs|IT Spending Share",
        "confidence_index": "Confidence|Index",
        "un_index": "E-Government|UN Index",
        "large_firms_online": "Internet|Large Firms",
        "startups": "Domestic IT|Start-ups",
        "profiles_trained": "Training|Profiles",
        "profiles_trained_cumulative": "Training|Profiles since 2009",
        "skilled_need": "Skills|Need",
        "skilled_supply": "Skills|Supply",
        "fill_rate": "Skills|Fill Rate",
        "training_gap": "Skills|Gap",
        "training_gap_cumulative": "Skills|Gap since 2009",
        "training_gap_to_target": "Skills|Gap to Target",
        "training_cost_unfunded": "Training|Unfunded Cost",
        "offshoring_exports": "Offshoring|Exports",
        "offshoring_exports_older_series": "Offshoring|Exports in the Older Series",
        "offshoring_jobs": "Offshoring|Jobs",
        "exports_per_job": "Offshoring|Exports per Job",
        "it_offshoring_turnover": "Offshoring|IT Turnover",
        "domestic_it_jobs": "Domestic IT|Jobs",
        "it_sector_jobs": "IT Sector|Jobs",
        "gdp_direct_additional": "GDP|Direct Addition",
        "gdp_indirect_additional": "GDP|Indirect Addition",
    }
)
"""The path of each public variable; its elements and percentiles stand below it."""

BANDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "p05": "|5th Percentile",
        "p25": "|25th Percentile",
        "p50": "",
        "p75": "|75th Percentile",
        "p95": "|95th Percentile",
        "central": "|Central Run",
    }
)
"""What stands below a path: nothing for the median of the members, which is what the program shows everywhere."""

Row = list[str | float | int]


def iamc_text(outputs: Sequence[RunOutput], names: Sequence[str]) -> str:
    """Runs as one wide table.

    Args:
        outputs: Runs with the public variables.
        names: What to call the scenario of each.

    Returns:
        CSV. A year that a run does not reach is an empty cell.
    """
    years = sorted({year for output in outputs for year in output.years})
    every = zip(outputs, names, strict=True)
    return comma_separated(
        [*COLUMNS, *years], chain.from_iterable(_rows(output, name, years) for output, name in every)
    )


def _rows(output: RunOutput, scenario: str, years: Sequence[int]) -> Iterator[Row]:
    for variable, series in output.series.items():
        for element, values in series.elements.items():
            path = PATHS[variable] if element == "total" else f"{PATHS[variable]}|{_title(element)}"
            for band, below in BANDS.items():
                if below and output.members == 1:
                    continue
                by_year = dict(zip(output.years, getattr(values, band), strict=True))
                about: Row = [f"Mizan {output.model_version}", scenario, REGION, path + below, series.unit]
                yield [*about, *(by_year.get(year, "") for year in years)]


def _title(element: str) -> str:
    """An element as it stands in a path: ``it_industry`` is IT Industry."""
    return " ".join(word[:1].upper() + word[1:] for word in words(element).split())
