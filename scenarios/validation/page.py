"""A validation as a web page."""

from scenarios.templates import page_templates
from scenarios.validation.tables import outdated_lines, summary, validation_tables
from simulation.analysis.validation.report import Validation
from simulation.model import VERSION


def validation_page(validation: Validation) -> str:
    """The report as a web page that needs nothing beside itself: no script, no picture, no other file."""
    return (
        page_templates()
        .get_template("validation.html.j2")
        .render(
            version=VERSION,
            members=validation.members,
            passed=validation.passed,
            summary=summary(validation),
            failures=(*validation.missed, *validation.known_failures),
            outdated=tuple(outdated_lines(validation)),
            tables=validation_tables(validation),
        )
    )
