"""Results as text and as files: JSON, CSV, Excel, Parquet."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from scenarios.exchange.delimited import Cell as Cell
from scenarios.exchange.delimited import comma_separated
from scenarios.storage.writing import write_safely


class OutputFileError(Exception):
    """Results can't be written to a file; the message says why and what to do."""


@dataclass(frozen=True)
class Sheet:
    """A table of plain cells.

    Attributes:
        title: What a workbook calls it.
        columns: Headings.
        rows: Cells.
    """

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]


@dataclass(frozen=True)
class Results:
    """What a command found, in the forms in which it can be given out.

    Attributes:
        machine: What is written as JSON: plain dictionaries, lists and cells.
        tidy: The rows that CSV and Parquet hold.
        sheets: What a workbook holds.
    """

    machine: object
    tidy: Sheet
    sheets: Sequence[Sheet]


def json_text(results: Results) -> str:
    """The results as JSON on one line."""
    return json.dumps(results.machine, ensure_ascii=False, allow_nan=False) + "\n"


def csv_text(results: Results) -> str:
    """The tidy rows under their heading."""
    return comma_separated(results.tidy.columns, results.tidy.rows)


def write_results(path: Path, results: Results) -> None:
    """Write results to a file whose ending says in which form; a file that is there is replaced in one step.

    Raises:
        OutputFileError: If the ending is not known, a package is missing, or the file cannot be written.
    """
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise OutputFileError(f"{path}: results can be written as {', '.join(SUFFIXES)}. Choose one of these endings.")
    try:
        write_safely(path, lambda fresh: write(fresh, results))
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputFileError(f"{path} cannot be written: {reason}. Choose another folder or name.") from error


def _write_json(path: Path, results: Results) -> None:
    path.write_text(json_text(results), encoding="utf-8")


def _write_csv(path: Path, results: Results) -> None:
    # The mark at the start lets Excel read accents; newline="" keeps the line ends as they are.
    path.write_text(csv_text(results), encoding="utf-8-sig", newline="")


def _write_parquet(path: Path, results: Results) -> None:
    import pandas as pd

    try:
        pd.DataFrame(results.tidy.rows, columns=list(results.tidy.columns)).to_parquet(path, index=False)
    except ImportError as error:
        message = "Parquet files need the package pyarrow, which is not installed. Choose .csv or .xlsx, or install it."
        raise OutputFileError(message) from error


def _write_xlsx(path: Path, results: Results) -> None:
    from scenarios.exchange.excel.book import add_table, new_book, save

    book = new_book()
    for sheet in results.sheets:
        add_table(book, sheet.title, sheet.columns, sheet.rows)
    save(book, path)


_WRITERS: Final[Mapping[str, Callable[[Path, Results], None]]] = {
    ".csv": _write_csv,
    ".json": _write_json,
    ".xlsx": _write_xlsx,
    ".parquet": _write_parquet,
}

SUFFIXES: Final = tuple(_WRITERS)
"""Endings of the files that results can be written to."""
