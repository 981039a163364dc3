"""A scenario in a form that other programs read, chosen by the ending of the file's name."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal

from scenarios.results.outcome import run_scenario
from scenarios.results.output import run_output
from scenarios.scenario import Scenario
from scenarios.storage.writing import write_safely
from simulation.steps import Steps

Form = Literal["xlsx", "xmile", "iamc"]

SUFFIXES: Final[Mapping[Form, tuple[str, ...]]] = MappingProxyType(
    {"xlsx": (".xlsx",), "iamc": (".csv",), "xmile": (".xmile", ".xml", ".stmx")}
)
"""Endings of the files of each form."""


def form_of(path: Path) -> Form | None:
    """The form that the ending of a file's name stands for, or None."""
    return next((form for form, suffixes in SUFFIXES.items() if path.suffix.lower() in suffixes), None)


def export_in_steps(scenario: Scenario, path: Path, form: Form) -> Steps[None]:
    """Write a scenario, and where the form wants it what comes of it; what is there is replaced in one step.

    Args:
        scenario: The scenario.
        path: The file.
        form: What is written.

    Raises:
        OSError: If the folder or the disk does not let us; what was there is untouched.
        NotFiniteError: If an equation gives a number that is not finite.
    """
    yield 0.0
    if form == "xmile":
        from scenarios.exchange.xmile import xmile_model

        _write_text(path, xmile_model(scenario))
        return
    outcome = run_scenario(scenario, threads=1)
    yield 0.2
    if form == "iamc":
        from scenarios.exchange.iamc import iamc_text

        _write_text(path, iamc_text([run_output(outcome)], [scenario.title]))
        return
    from scenarios.exchange.excel import write_workbook  # takes half a second by itself

    yield 0.4
    write_safely(path, lambda fresh: write_workbook(fresh, outcome))


def _write_text(path: Path, text: str) -> None:
    write_safely(path, lambda fresh: fresh.write_text(text, encoding="utf-8", newline="\n"))
