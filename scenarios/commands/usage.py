"""What is wrong with a command line, in words: which option, what was found, what is allowed."""

from datetime import datetime
from typing import Final

import typer
from pydantic import ValidationError
from typer.core import TyperOption

from scenarios.storage.problems import listed, nearest, shown

_KINDS: Final = {int: "a whole number", float: "a number", datetime: "a date such as 2026-03-12"}


def sentence(error: typer.TyperException) -> str:
    """One sentence or a few on one line, whoever found out what is wrong."""
    told = _bad_value(error) or " ".join(error.format_message().split())
    return told if told.endswith((".", "?")) else f"{told}."


def _bad_value(error: typer.TyperException) -> str:
    """The words for a value that an option does not take; empty if something else is wrong."""
    cause = error.__cause__
    if not (isinstance(error, typer.BadParameter) and error.param and isinstance(cause, ValidationError)):
        return ""
    found = str(cause.errors(include_context=False)[0]["input"])
    parameter = error.param
    name = parameter.opts[0] if isinstance(parameter, TyperOption) else parameter.get_error_hint().strip("'")
    descriptor = parameter.type_descriptor
    if descriptor.is_choice:
        choices = [str(choice) for choice in descriptor.choices or ()]
        near = nearest(found, choices)
        allowed = f"{listed(choices)}.{f' Did you mean {near}?' if near else ''}"
    else:
        information = descriptor.parameter_info
        kind = _KINDS.get(descriptor.annotation, "another value")
        allowed = f"{kind}{_range(information.min, information.max)}"
    return f"{name}: {shown(found)} is not allowed. Allowed: {allowed}"


def _range(least: float | None, most: float | None) -> str:
    if most is None:
        return "" if least is None else f" of at least {least:,}"
    return f" up to {most:,}" if least is None else f" from {least:,} to {most:,}"
