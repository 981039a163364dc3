"""What reads files that anybody may have made, each as one call on the bytes of a file.

A call returns after good input and after input that was refused in the words of the file's own error; whatever else it
raises is a fault. The corpus replays them in the test suite, and ``python -m tests.hostile.fuzz`` looks for more.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Final
from zipfile import ZIP_STORED, ZipFile

from openpyxl import Workbook

from gui import settings as window_settings
from gui.settings import Settings
from scenarios.exchange.excel import read_workbook
from scenarios.storage.files import load, save
from scenarios.storage.problems import Problem, ScenarioFileError
from scenarios.storage.unsaved import keep_unsaved, read_unsaved
from scenarios.sweep.design import load_design
from scenarios.workshop.session_file import load_session, save_session
from simulation.parameters import ParameterError, parameters_of
from simulation.posterior_file import PosteriorError, read_draws, read_record

Target = Callable[[bytes, Path], None]
"""Takes the content of a file, and a folder that it may write to."""

DRAWS: Final = b"\n\0DRAWS\0\n"
"""What stands between record and draws in the input of ``posterior``."""

LONGEST_LINE: Final = 2_000
MOST_LOOKED_AT: Final = 100


def _put(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def _say(problems: Iterable[Problem], path: Path) -> None:
    """Every problem is one line that can be printed, names its file and says how to mend it."""
    for problem in problems:
        text = str(problem)
        assert text.isprintable(), "a problem holds control signs"
        assert text.startswith(str(path)), "a problem names no file"
        assert problem.message, "a problem says nothing"
        assert problem.fix, "a problem says nothing on how to mend it"
        assert len(text) < LONGEST_LINE, "a problem says too much"


def scenario(content: bytes, folder: Path) -> None:
    """A scenario file; what is taken comes back exactly when it is saved."""
    path = _put(folder, "scenario.toml", content)
    try:
        found = load(path)
    except ScenarioFileError as error:
        _say(error.problems, path)
        return
    again = folder / "again.toml"
    save(again, found)
    assert load(again) == found, "it does not come back as it was"


def session(content: bytes, folder: Path) -> None:
    """A workshop's session file; what is taken comes back exactly when it is saved."""
    path = _put(folder, "day.session.toml", content)
    try:
        found = load_session(path)
    except ScenarioFileError as error:
        _say(error.problems, path)
        return
    again = folder / "again.session.toml"
    save_session(again, found)
    assert load_session(again) == found, "it does not come back as it was"


def design(content: bytes, folder: Path) -> None:
    """The design of a sweep, and its first points."""
    path = _put(folder, "grid.toml", content)
    try:
        found = load_design(path)
    except ScenarioFileError as error:
        _say(error.problems, path)
        return
    for values in islice(found.values(), MOST_LOOKED_AT):
        assert len(values) == len(found.axes), "a point lacks a value"


def unsaved(content: bytes, folder: Path) -> None:
    """Unsaved edits that a crash has left; what is taken comes back exactly when it is kept."""
    path = _put(folder, "0123456789abcdef.toml", content)
    try:
        found = read_unsaved(path)
    except ScenarioFileError as error:
        _say(error.problems, path)
        return
    found.time.timestamp()  # by which several are put in order
    again = folder / "fedcba9876543210.toml"
    keep_unsaved(again, found)
    assert read_unsaved(again) == found, "it does not come back as it was"


def settings(content: bytes, folder: Path) -> None:
    """What the window remembers: every value has its type, whatever the file holds."""
    path = _put(folder, "settings.toml", content)
    found = Settings(path)
    for setting in vars(window_settings).values():
        if isinstance(setting, window_settings.Setting):
            assert isinstance(found.get(setting), type(setting.default)), f"{setting.key} has another type"
    assert len(found.recent_files()) <= window_settings.MOST_RECENT
    found.add_recent_file(Path("last.toml"))
    found.put(window_settings.TEXT_SCALE, 1.3)
    again = Settings(path)
    assert again.get(window_settings.TEXT_SCALE) == 1.3, "it is not remembered"
    assert again.recent_files() == found.recent_files(), "they are not remembered"


def parameters(content: bytes, folder: Path) -> None:
    """A file of the model's numbers."""
    text = content.decode(errors="replace")
    try:
        found = list(parameters_of("fuzzed", text))
    except ParameterError as error:
        found = []
        said = str(error)
    else:
        said = "fuzzed.toml"
    assert said.startswith("fuzzed.toml"), "a problem names no file"
    cells = (cell for parameter in found for cell in parameter.assumptions)
    assert all(cell.low <= cell.value <= cell.high for cell in cells), "a range is wrong"


def posterior(content: bytes, folder: Path) -> None:
    """The record of calibrated draws, and the draws; their digest is made to fit."""
    record, _, draws = content.partition(DRAWS)
    text = record.decode(errors="replace")
    in_use = "0"
    with suppress(ValueError, RecursionError):
        fields = json.loads(text)
        if isinstance(fields, dict):
            in_use = str(fields.get("fitted_to"))
            text = json.dumps({**fields, "fitted_to": in_use, "sha256": hashlib.sha256(draws).hexdigest()})
    with suppress(PosteriorError):
        read_draws(draws, read_record(text, in_use))


PARTS: Final = ("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml")
PARTS_BESIDE: Final = ("xl/sharedStrings.xml", "xl/styles.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels")
CHANGEABLE: Final = (*PARTS, *PARTS_BESIDE)


@cache
def small_workbook() -> Mapping[str, bytes]:
    """The parts of a workbook that says a little of everything that is read, by name."""
    book = Workbook()
    book.remove(book.worksheets[0])
    sheets: Mapping[str, Sequence[Sequence[str | float | None]]] = {
        "Levers": [("Lever", "Unit", "Key", 2027, 2028), ("", "", "budget.it_industry", 900, 1100.5)],
        "Scenario": [("Key", "Value"), ("title", "Team 3"), ("seed", 7), ("exports_2030_base", "as_quoted")],
        "Assumptions": [("Key", "Own value"), ("ai_realised_share", 0.2), ("", None)],
        "Notes": [("Key", "Remark"), ("budget", "why")],
    }
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    made = BytesIO()
    book.save(made)
    with ZipFile(made) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def workbook(content: bytes, folder: Path) -> None:
    """A workbook: the whole archive, or after a first byte below 32 one part of an otherwise good one."""
    if content[:1] and content[0] < 32:
        changed = CHANGEABLE[content[0] % len(CHANGEABLE)]
        archive = BytesIO()
        with ZipFile(archive, "w", ZIP_STORED) as parts:
            for name, part in {**small_workbook(), changed: content[1:]}.items():
                parts.writestr(name, part)
        content = archive.getvalue()
    path = _put(folder, "team3.xlsx", content)
    try:
        found = read_workbook(path)
    except ScenarioFileError as error:
        _say(error.problems, path)
        return
    again = folder / "again.toml"
    save(again, found.scenario)
    assert load(again) == found.scenario, "it does not come back as it was"


TARGETS: Final[Mapping[str, Target]] = {
    "scenario": scenario,
    "session": session,
    "design": design,
    "unsaved": unsaved,
    "settings": settings,
    "parameters": parameters,
    "posterior": posterior,
    "workbook": workbook,
}
