"""Web pages from the templates of the resources."""

from jinja2 import Environment, FunctionLoader, StrictUndefined

from resources import resource


def page_templates() -> Environment:
    """The templates of web pages: what is filled in is escaped, and a name that was not given is an error."""
    return Environment(
        loader=FunctionLoader(lambda name: resource("templates", name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
