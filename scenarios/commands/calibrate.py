"""``calibrate``: fit the assumptions to what was observed and store what is left of their ranges."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Literal

import typer

from resources import resource
from scenarios.commands.door import Exit, UseError, say
from scenarios.language.written import shown_cell
from scenarios.results.tables import text_table
from scenarios.storage.writing import write_safely
from simulation.levers import official_levers
from simulation.model import mizan
from simulation.observations import observations
from simulation.posterior_file import (
    DRAWS_FILE,
    RECORD_FILE,
    PosteriorError,
    Record,
    calibrated,
    fingerprint,
    record,
    stored,
)

EXAMPLES = ("calibrate --check", "calibrate --out fitted")

TOLERANCE = 0.02
"""Part of its prior range by which a quantile may differ before a calibration counts as another one."""


def command(
    out: Annotated[Path | None, typer.Option(help="Folder to write to, instead of the program's own data.")] = None,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 if the stored one differs.")] = False,
    format: Annotated[Literal["table", "json"], typer.Option(help="What to print.")] = "table",
) -> int:
    """Fit all uncertain assumptions to the observations of quality A and B, and store 2,000 draws of them."""
    from simulation.analysis.calibration import calibrate, record_of

    if check and out is not None:
        raise UseError("--check compares with the program's own draws and writes nothing; leave out --out.")
    folder = Path(str(resource("data"))) if out is None else out
    if not check and not folder.is_dir():
        raise UseError(f"{folder} is no folder. Make it first, or name another with --out.")
    calibration = calibrate(mizan(), observations())
    draws = stored(calibration.posterior)
    fitted_to = fingerprint(mizan().parameters, observations(), official_levers())
    found = record_of(calibration, fitted_to, draws)
    if not check:
        _write(folder, draws, found)
    print(json.dumps(asdict(found), ensure_ascii=False) if format == "json" else "\n".join(_tables(found)))
    return _compare(found) if check else Exit.DONE


def _write(folder: Path, draws: bytes, found: Record) -> None:
    text = json.dumps(asdict(found), ensure_ascii=False, indent=1) + "\n"
    try:
        write_safely(folder / RECORD_FILE, lambda path: path.write_text(text, encoding="utf-8", newline="\n"))
        write_safely(folder / DRAWS_FILE, lambda path: path.write_bytes(draws))
    except OSError as error:
        raise UseError(f"{folder} cannot be written to ({error.strerror}). Name another folder with --out.") from error
    say(f"{folder / DRAWS_FILE} and {folder / RECORD_FILE} are written.")


def _compare(found: Record) -> int:
    """Say whether the stored calibration is this one."""
    try:
        calibrated()
        differing = list(differences(record(), found))
    except PosteriorError as error:
        differing = [str(error)]
    for sentence in differing:
        say(sentence)
    return Exit.ANSWER_IS_NO if differing else Exit.DONE


def differences(kept: Record, found: Record) -> Iterator[str]:
    """What tells two records apart, in sentences: what they rest on, and quantiles that moved."""
    if kept.fitted_to != found.fitted_to:
        yield f"The stored draws were fitted to other data ({kept.fitted_to}, now {found.fitted_to})."
    width = {
        cell.id: cell.high - cell.low for parameter in mizan().parameters.values() for cell in parameter.assumptions
    }
    for name, quantiles in found.assumptions.items():
        before = kept.assumptions.get(name)
        if before is None:
            yield f"{name}: not in the stored draws."
        elif max(abs(was - now) for was, now in zip(before, quantiles, strict=True)) > TOLERANCE * width[name]:
            yield f"{name}: stored quantiles {before}, now {quantiles}."


def _tables(found: Record) -> Iterator[str]:
    misfit = found.mean_squared_miss
    yield (
        f"{found.draws} draws kept of {found.ensemble}, {found.assimilations} assimilations, "
        f"seed {found.seed}. Mean squared miss in tolerances: {misfit['before']} before, {misfit['after']} after.\n"
    )
    rows = [[name, shown_cell(miss["before"]), shown_cell(miss["after"])] for name, miss in found.observations.items()]
    yield text_table("Mean less observation, in tolerances", ["observation", "before", "after"], rows)
    cells = {cell.id: cell for parameter in mizan().parameters.values() for cell in parameter.assumptions}
    rows = [
        [name, *(shown_cell(value) for value in (cells[name].low, cells[name].high, *quantiles)), cells[name].unit]
        for name, quantiles in found.assumptions.items()
    ]
    columns = ["assumption", "low", "high", "p05", "p50", "p95", "unit"]
    yield text_table("Assumptions: prior range, and calibrated 5, 50 and 95 %", columns, rows)
