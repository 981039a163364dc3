"""The reference guide: one web page that holds every equation, number and source of the model."""

from resources import table
from scenarios.guide.calibration import calibration_account
from scenarios.guide.checklist import checklist, figures
from scenarios.guide.entries import sector_entries
from scenarios.guide.evidence import cited, sources
from scenarios.guide.words import label_of, shown_number, words
from scenarios.templates import page_templates
from simulation.model import FIRST_YEAR, LAST_YEAR_SHOWN, VERSION, mizan


def guide() -> str:
    """The guide as a web page that needs nothing beside itself: no script, no picture, no other file."""
    environment = page_templates()
    environment.globals.update(cited=cited, label_of=label_of, words=words)
    environment.filters["number"] = shown_number
    model = mizan()
    return environment.get_template("guide.html.j2").render(
        version=VERSION,
        first_year=FIRST_YEAR,
        last_year=LAST_YEAR_SHOWN,
        figures=figures(),
        sectors=sector_entries(),
        levers=list(model.levers),
        exogenous=[entry for entry in model.parameters.values() if entry.over_time is not None],
        left_out=table("boundary"),
        parameters=sorted(model.parameters.values(), key=lambda parameter: parameter.label.casefold()),
        sources=sources(),
        checklist=checklist(),
        calibration=calibration_account(),
    )
