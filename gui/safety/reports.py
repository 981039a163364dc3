"""Reports on faults, and a log, in the user's data folder."""

import faulthandler
import logging
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from gui.safety.presence import Presence
from scenarios.commands.faults import where_it_runs

MOST_REPORTS: Final = 20
"""Older reports than these are removed."""

LARGEST_LOG: Final = 200_000
"""Bytes after which the log is begun anew; the last one is kept beside it."""

CRASH: Final = "crash-"


class LogFile(RotatingFileHandler):
    """A file that is begun anew when it is full; what cannot be written is no fault of whatever is logged.

    Args:
        path: The file; opened at the first line.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, maxBytes=LARGEST_LOG, backupCount=1, encoding="utf-8", delay=True, errors="backslashreplace"
        )
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))

    def handleError(self, record: logging.LogRecord) -> None:
        """Do without the line: the window has said that its folder cannot be written to, or another one renamed it."""


class Reports:
    """Writes reports and the log.

    Args:
        folder: Where they belong; made when it is needed.
        is_bound: Whether nothing may be written elsewhere, as in portable mode.
    """

    def __init__(self, folder: Path, *, is_bound: bool = False) -> None:
        self.folder = folder
        self._places = (folder,) if is_bound else (folder, Path(tempfile.gettempdir()))
        self._crash: TextIOWrapper | None = None
        self.log = logging.getLogger("mizan")
        self.log.propagate = False
        self.log.setLevel(logging.INFO)
        self.log_file: Path | None = None
        """Where the log is, or None where none can be kept."""
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            log = folder / "log.txt"
            if log.exists() and not log.is_file():
                return  # opening a pipe would wait for a reader
            handler = LogFile(log)
            self.log_file = Path(handler.baseFilename)
            self.log.addHandler(handler)

    def write(self, fault: str, actions: Iterable[str]) -> tuple[str, Path | None]:
        """Write a report on a fault; beside temporary files where the folder cannot be written to and may be left.

        Args:
            fault: What happened: the traceback.
            actions: What was done before, one line each.

        Returns:
            The text, and where it is, or None if it could not be written anywhere.
        """
        moment = datetime.now(UTC)
        begin = [where_it_runs(), f"{moment:%Y-%m-%d %H:%M:%S} UTC", f"Log: {self.log_file or 'none can be kept'}"]
        text = "\n".join([*begin, "", fault.rstrip(), "", *_done(actions)])
        for folder in self._places:
            path = folder / f"mizan-fault-{moment:%Y%m%d-%H%M%S-%f}.txt"
            with suppress(OSError):
                path.write_text(text, encoding="utf-8", errors="backslashreplace")
                self._prune()
                return text, path
        return text, None

    def record_crashes(self, presence: Presence) -> None:
        """From now on let a hard crash, which no exception announces, leave a report that the next start finds."""
        with suppress(OSError):
            self._crash = (self.folder / f"{CRASH}{presence.name}.txt").open("w", encoding="utf-8")
            self._crash.write(_crash_header())
            self._crash.flush()
            faulthandler.enable(self._crash)

    def crashes(self, presence: Presence) -> list[Path]:
        """The reports that windows left which crashed hard, the latest first; each is found once."""
        found: list[Path] = []
        for path in self.folder.glob(f"{CRASH}*.txt"):
            lock = presence.claim(path.stem.removeprefix(CRASH))
            if lock is None:
                continue
            with suppress(OSError):
                if len(text_of(path).splitlines()) > 2:
                    found.append(path.rename(path.with_name(f"mizan-fault-{path.name}")))
                else:  # it was ended from outside
                    path.unlink()
            lock.unlock()
        return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)

    def end(self) -> None:
        """Close what is open; an end in order leaves no record of a crash."""
        if self._crash is not None:
            faulthandler.disable()
            self._crash.close()
            with suppress(OSError):
                Path(self._crash.name).unlink()
        for handler in list(self.log.handlers):
            handler.close()
            self.log.removeHandler(handler)

    def _prune(self) -> None:
        for path in sorted(self.folder.glob("mizan-fault-*.txt"), key=lambda entry: entry.stat().st_mtime)[
            :-MOST_REPORTS
        ]:
            with suppress(OSError):
                path.unlink()


def text_of(report: Path) -> str:
    """The text of a report, as far as one may be long; nothing of what is no ordinary file."""
    if not report.is_file():
        return ""
    with report.open(encoding="utf-8", errors="replace") as opened:
        return opened.read(LARGEST_LOG)


def _done(actions: Iterable[str]) -> Iterable[str]:
    return ["Done before:", *actions, ""]


def _crash_header() -> str:
    return f"{where_it_runs()}\n{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC, started\n"
