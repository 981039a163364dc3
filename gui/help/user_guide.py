"""Writes the user guide: pictures of the real window in every language, and the pages around them.

``python -m gui.help.user_guide`` does both, and takes some minutes, for it waits for real searches;
``python -m gui.help.user_guide --pages`` writes the pages alone. Without a screen set ``QT_QPA_PLATFORM=offscreen``.
"""

import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QWidget

from gui.app import make_application, make_window
from gui.look.pictures import EXAMPLE, clean, put_away, settle, stand
from gui.pages.compare import ComparePage
from gui.pages.seek import SeekPage
from gui.pages.workshop import WorkshopPage
from gui.window.main_window import MainWindow
from gui.words.language import LANGUAGES
from gui.work.focus import OFFER
from resources import resource
from scenarios.language import languages
from scenarios.library import library
from scenarios.scenario import Scenario
from scenarios.storage.files import save
from scenarios.user_guide import FOLDER, PICTURES
from scenarios.user_guide.writing import written_guide

SIZE: Final = (1280, 740)
"""Size of the window in the pictures, in pixels."""

ALSO_COMPARED: Final = "digital_morocco_2030"
"""The ready scenario that stands beside the example on the page that compares."""

TEAMS: Final = {
    "A": (7_000, 30_000, 340),
    "B": (25_000, 21_125, 340),
    "C": (15_000, 40_000, 500),
    "D": (7_000, 21_125, 1_500),
    "E": (20_000, 45_000, 800),
    "F": (7_000, 21_125, 120),
    "G": (12_000, 25_000, 340),
    "H": (30_000, 50_000, 340),
}
"""Made-up teams of a workshop: conversion and degree places a year, and MAD million a year for the IT industry."""

Show = Callable[[MainWindow, Path], QWidget]
"""Brings something to the front and gives what is to be drawn; may use a folder for a while."""


def main(arguments: Sequence[str]) -> int:
    """Write the guide into the resources.

    Args:
        arguments: ``--pages`` for the pages alone, or nothing.

    Returns:
        The exit code.
    """
    folder = Path(str(resource(FOLDER)))
    if "--pages" not in arguments:
        draw_pictures(folder / PICTURES)
    for language in languages.LANGUAGES:
        (folder / f"{language.code}.html").write_text(written_guide(language), encoding="utf-8", newline="\n")
    return 0


def draw_pictures(folder: Path) -> None:
    """Draw every picture of the guide in every language."""
    application = make_application()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as fresh:
        settings, appearance = clean(application, fresh)
        for language in LANGUAGES:
            appearance.choose_language(language)
            window = make_window(appearance, settings)
            stand(application, window, SIZE)
            for name, show in SHOWN.items():
                shown = show(window, Path(fresh))
                settle(application, window)
                _save(shown, folder / f"{language.code}-{name}.webp")
            put_away(window)


def _window(window: MainWindow, _folder: Path) -> QWidget:
    window.open_path(library()[EXAMPLE])
    window.book.open("explore")
    return window


def _years(window: MainWindow, _folder: Path) -> QWidget:
    window.docks["years"].show()
    window.docks["years"].raise_()
    return window.docks["years"]


def _table(window: MainWindow, _folder: Path) -> QWidget:
    window.docks["years"].hide()
    chart = window.explore.charts["jobs"]
    chart.open_table()
    assert chart.table is not None
    chart.table.resize(620, 420)
    return chart.table


def _compare(window: MainWindow, _folder: Path) -> QWidget:
    page = window.book.open("compare")
    assert isinstance(page, ComparePage)
    if len(page.lineup.keys) == 2:
        page.lineup.add(f"library:{ALSO_COMPARED}")
    page.tabs.setCurrentWidget(page.targets)
    return window


def _seek(window: MainWindow, _folder: Path) -> QWidget:
    window.lever_edits.all_back_to_official()
    page = window.book.open("seek")
    assert isinstance(page, SeekPage)
    settle(_application(), window)
    page.smallest.ask.search.click()
    while not page.smallest.seeker.is_free:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return window


def _why(window: MainWindow, _folder: Path) -> QWidget:
    window.book.open("why")
    return window


def _evidence(window: MainWindow, _folder: Path) -> QWidget:
    window.book.open("evidence")
    return window


def _workshop(window: MainWindow, folder: Path) -> QWidget:
    page = window.book.open("workshop")
    assert isinstance(page, WorkshopPage)
    page.open_folder(_saved_teams(folder))
    while page.folder.is_busy or page.folder.workshop is None:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return window


def _saved_teams(folder: Path) -> Path:
    """A folder named in the language of the window, with a file of each team."""
    teams = folder / QCoreApplication.translate("Book", "Workshop")
    teams.mkdir()
    title = QCoreApplication.translate("workshop", "Team {code}")
    for code, (conversion, degree, money) in TEAMS.items():
        scenario = Scenario(title.format(code=code))
        for lever, element, amount in (
            ("training_places", "conversion", conversion),
            ("training_places", "degree", degree),
            ("budget", "it_industry", money),
        ):
            scenario = scenario.with_values(lever, element, dict.fromkeys(OFFER.years, amount))
        save(teams / f"{code.lower()}.toml", scenario)
    return teams


SHOWN: Final[Mapping[str, Show]] = {
    "window": _window,
    "years": _years,
    "table": _table,
    "compare": _compare,
    "why": _why,
    "workshop": _workshop,
    "evidence": _evidence,
    "seek": _seek,
}
"""The pictures by name, in the order in which they are drawn."""


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def _save(shown: QWidget, path: Path) -> None:
    """Keep a picture without losses, in a third of the bytes that PNG takes."""
    writer = QImageWriter(str(path))
    writer.setQuality(100)
    if not writer.write(shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)):
        raise OSError(f"{path}: {writer.errorString()}")
    print(path, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
