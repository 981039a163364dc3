"""The STRESS-SD checklist for this model, its figures counted anew each time.

Monks, Currie, Onggo, Robinson, Kunc and Taylor: Strengthening the reporting of empirical simulation studies, Journal
of Simulation 13 (2019), https://doi.org/10.1080/17477778.2018.1442155. The items are named in our own words.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from resources import table
from scenarios.guide.calibration import calibration_account, sampling_account
from scenarios.library import library
from scenarios.results.outcome import PUBLIC_VARIABLES, USUAL_MEMBERS
from scenarios.storage.files import load
from scenarios.storage.schema import ALLOWED_VALUES
from simulation.declare import Stock, Variable
from simulation.model import FIRST_YEAR, LAST_YEAR_SHOWN, VERSION, mizan
from simulation.observations import observations
from simulation.targets import ledger

Figures = Mapping[str, int | str]


@dataclass(frozen=True)
class Item:
    """One item of the checklist, answered."""

    item: str
    section: str
    title: str
    answer: str


def checklist() -> list[Item]:
    """Every item with its answer."""
    known = {
        **figures(),
        "calibration": calibration_account(),
        "sampling": sampling_account(),
        "scenario_titles": "; ".join(load(path).title for path in library().values()),
    }
    return [Item(**{**row, "answer": row["answer"].format_map(known)}) for row in table("stress_sd")]


def figures() -> Figures:
    """How much of everything the model has."""
    model = mizan()
    entries = model.declarations.values()
    cells = [cell for parameter in model.parameters.values() for cell in parameter.assumptions]
    qualities = [entry.quality for entry in observations()]
    return {
        "version": VERSION,
        "first_year": FIRST_YEAR,
        "last_year": LAST_YEAR_SHOWN,
        "horizons": ALLOWED_VALUES["horizon"],
        "members": f"{USUAL_MEMBERS:,}",
        "sectors": len(model.sectors),
        "variables": sum(isinstance(entry, Variable) for entry in entries),
        "stocks": sum(isinstance(entry, Stock) for entry in entries),
        "levers": len(list(model.levers)),
        "public_variables": len(PUBLIC_VARIABLES),
        "parameters": len(model.parameters),
        "assumptions": len(cells),
        "uncertain": sum(cell.is_uncertain for cell in cells),
        "judgement": sum(cell.is_judgement for cell in cells),
        "uncertain_judgement": sum(cell.is_uncertain and cell.is_judgement for cell in cells),
        "targets": len({target.id for target in ledger()}),
        "observations": len(qualities),
        "observations_a": qualities.count("A"),
        "observations_early": sum(entry.quality != "C" and not entry.is_fitted for entry in observations()),
        "observations_b": qualities.count("B"),
        "observations_c": qualities.count("C"),
        "facts": len(list(table("facts"))),
        "sources": len(list(table("sources"))),
        "scenarios": len(library()),
    }
