"""A report as a web page that needs nothing beside itself: no script, no picture, no other file."""

from scenarios.report.blocks import Document
from scenarios.templates import page_templates


def page_of(document: Document) -> str:
    """The report as HTML. What people wrote, such as titles, stands in it as text, whatever it holds."""
    environment = page_templates()
    environment.globals.update(kind=lambda block: type(block).__name__)
    return environment.get_template("report.html.j2").render(document=document)
