"""A validation as a web page."""

from jinja2 import Environment, FunctionLoader, StrictUndefined

from resources import resource
from scenarios.validation.tables import summary, validation_tables
from simulation.analysis.validation.report import Validation
from simulation.model import VERSION


def validation_page(validation: Validation) -> str:
    """The report as a web page that needs nothing beside itself: no script, no picture, no other file."""
    environment = Environment(
        loader=FunctionLoader(lambda name: resource("templates", name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("validation.html.j2").render(
        version=VERSION,
        members=validation.members,
        passed=validation.passed,
        summary=summary(validation),
        failures=(*validation.missed, *validation.known_failures),
        outdated=[check for check in validation.checks if check.is_outdated],
        tables=validation_tables(validation),
    )
