"""The golden runs: central values of the official scenario in both readings, kept to see every change.

After a change of the model that is meant, rewrite them and look at what the version control shows::

    python -m tests.simulation.golden.rewrite
"""

import csv
import io
from pathlib import Path
from typing import Final

from simulation.draws import Uncertainty
from simulation.ensemble import project
from simulation.levers import lever_values, official_levers, years_of
from simulation.model import LAST_YEAR_SHOWN, mizan
from simulation.parameters import READINGS, Reading

FOLDER: Final = Path(__file__).parent
YEARS: Final = tuple(range(2009, LAST_YEAR_SHOWN + 1))
VARIABLES: Final = (
    "governance_intensity",
    "absorption_rate",
    "budget_executed",
    "budget_carried_over",
    "programme_output",
    "household_internet",
    "un_index",
    "large_firms_online",
    "it_spending_share",
    "sme_progress",
    "confidence_index",
    "students_enrolled",
    "profiles_trained",
    "profiles_trained_cumulative",
    "profiles_trained_by_employer",
    "school_partnerships",
    "training_cost_unfunded",
    "skilled_supply",
    "skilled_need",
    "fill_rate",
    "training_gap",
    "training_gap_cumulative",
    "training_gap_to_target",
    "seats",
    "hires",
    "offshoring_jobs",
    "offshoring_exports",
    "offshoring_exports_older_series",
    "it_offshoring_turnover",
    "exports_per_job",
    "binds_demand",
    "binds_skills",
    "binds_seats",
    "domestic_it_jobs",
    "domestic_it_revenue",
    "it_sector_jobs",
    "digital_jobs",
    "gdp_direct_additional",
    "gdp_indirect_additional",
)
"""What people see: one row for each element."""

Golden = dict[tuple[str, str], list[float]]
"""Variable and element to the values of the years."""


def compute(reading: Reading) -> Golden:
    """The central values of the official scenario as the model gives them now."""
    model = mizan()
    levers = lever_values(model, official_levers(), years_of(LAST_YEAR_SHOWN))
    uncertainty = Uncertainty(model.parameters, reading, seed=1, settled={})
    run = project(model, levers, uncertainty, members=1, last_year=LAST_YEAR_SHOWN, keep=VARIABLES)
    return {
        (name, element): run.central(name)[1:, column].tolist()
        for name in VARIABLES
        for column, element in enumerate(model.elements(name))
    }


def read(reading: Reading) -> Golden:
    """The values that were written last."""
    with (FOLDER / f"{reading}.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        assert next(rows) == ["variable", "element", *map(str, YEARS)]
        return {(name, element): [float(value) for value in values] for name, element, *values in rows}


def text_of(values: Golden) -> str:
    """The values as a table, with twelve digits."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["variable", "element", *YEARS])
    for key, row in values.items():
        writer.writerow([*key, *(f"{value + 0.0:.12g}" for value in row)])
    return out.getvalue()


def rewrite() -> None:
    """Write both readings anew."""
    for reading in READINGS:
        (FOLDER / f"{reading}.csv").write_text(text_of(compute(reading)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    rewrite()
