"""Run results as text and as files: JSON, CSV, Excel, Parquet."""

import csv
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, fields
from io import StringIO
from pathlib import Path
from typing import Final

from scenarios.output import CSV_COLUMNS, RunOutput, TargetOutput, csv_rows
from scenarios.writing import write_safely

Cell = str | int | float | bool | None


class OutputFileError(Exception):
    """Results can't be written to a file; the message says why and what to do."""


def json_text(outputs: Sequence[RunOutput]) -> str:
    """One object for one scenario, a list of them for several."""
    objects = [asdict(output) for output in outputs]
    return json.dumps(objects[0] if len(objects) == 1 else objects, ensure_ascii=False, allow_nan=False) + "\n"


def csv_text(outputs: Sequence[RunOutput], names: Sequence[str]) -> str:
    """Tidy rows under one heading.

    Args:
        outputs: Runs.
        names: What to call the scenario of each.
    """
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(CSV_COLUMNS)
    for output, name in zip(outputs, names, strict=True):
        writer.writerows(csv_rows(output, name))
    return text.getvalue()


def write_results(path: Path, outputs: Sequence[RunOutput], names: Sequence[str]) -> None:
    """Write runs to a file whose ending says in which form; a file that is there is replaced in one step.

    Args:
        path: The file.
        outputs: Runs.
        names: What to call the scenario of each.

    Raises:
        OutputFileError: If the ending is not known, a package is missing, or the file cannot be written.
    """
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise OutputFileError(f"{path}: results can be written as {', '.join(SUFFIXES)}. Choose one of these endings.")
    try:
        write_safely(path, lambda fresh: write(fresh, outputs, names))
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputFileError(f"{path} cannot be written: {reason}. Choose another folder or name.") from error


def _write_json(path: Path, outputs: Sequence[RunOutput], names: Sequence[str]) -> None:
    path.write_text(json_text(outputs), encoding="utf-8")


def _write_csv(path: Path, outputs: Sequence[RunOutput], names: Sequence[str]) -> None:
    # The mark at the start lets Excel read accents; newline="" keeps the line ends as they are.
    path.write_text(csv_text(outputs, names), encoding="utf-8-sig", newline="")


def _write_parquet(path: Path, outputs: Sequence[RunOutput], names: Sequence[str]) -> None:
    import pandas as pd

    rows = [row for output, name in zip(outputs, names, strict=True) for row in csv_rows(output, name)]
    try:
        pd.DataFrame(rows, columns=list(CSV_COLUMNS)).to_parquet(path, index=False)
    except ImportError as error:
        message = "Parquet files need the package pyarrow, which is not installed. Choose .csv or .xlsx, or install it."
        raise OutputFileError(message) from error


def _write_xlsx(path: Path, outputs: Sequence[RunOutput], names: Sequence[str]) -> None:
    from scenarios.exchange.excel.book import add_table, new_book, save

    book = new_book()
    targets = [field.name for field in fields(TargetOutput)]
    add_table(book, "Targets", ["scenario", *targets], _target_rows(outputs, names))
    series = [row for output, name in zip(outputs, names, strict=True) for row in csv_rows(output, name)]
    add_table(book, "Series", CSV_COLUMNS, series)
    about = [
        "scenario",
        "file",
        "baseline",
        "reading",
        "seed",
        "horizon",
        "model_version",
        "digest",
        "members",
        "warnings",
    ]
    add_table(book, "About", about, [_about_row(output, name) for output, name in zip(outputs, names, strict=True)])
    save(book, path)


def _target_rows(outputs: Sequence[RunOutput], names: Sequence[str]) -> list[list[Cell]]:
    return [
        [name, *asdict(target).values()]
        for output, name in zip(outputs, names, strict=True)
        for target in output.targets
    ]


def _about_row(output: RunOutput, name: str) -> list[Cell]:
    scenario = output.scenario
    run: list[Cell] = [output.model_version, output.digest, output.members, " ".join(output.warnings)]
    return [name, scenario.file, scenario.baseline, scenario.reading, scenario.seed, scenario.horizon, *run]


_WRITERS: Final[Mapping[str, Callable[[Path, Sequence[RunOutput], Sequence[str]], None]]] = {
    ".csv": _write_csv,
    ".json": _write_json,
    ".xlsx": _write_xlsx,
    ".parquet": _write_parquet,
}

SUFFIXES: Final = tuple(_WRITERS)
"""Endings of the files that results can be written to."""
