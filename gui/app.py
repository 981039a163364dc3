"""Starts the window, or draws it into pictures where nobody can see it."""

import argparse
import gc
import sys
import tempfile
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QMessageBox

from gui.appearance import Appearance
from gui.document import Document
from gui.errors import Faults
from gui.icons import application_icon
from gui.language import LANGUAGES
from gui.main_window import MainWindow
from gui.safety.places import data_folder, reports_folder
from gui.safety.reports import Reports
from gui.safety.trail import Trail
from gui.safety.window_safety import WindowSafety
from gui.session import Session
from gui.settings import Settings
from scenarios.scenario import Scenario
from simulation.posterior_file import PosteriorError

NAME = "Mizan"
SIZES = ((1366, 768), (1920, 1080))

PIXELS_KEPT = 64 * 1024
"""Kilobytes for what charts need not paint anew: the usual 10 MB are too few for pinned runs on a 4K screen."""


def main(arguments: Sequence[str] = (), version: str = "") -> int:
    """Open the window.

    Args:
        arguments: A scenario file to open, ``--screenshot FILE`` or ``--screenshots FOLDER``.
        version: The version of the program.

    Returns:
        The exit code of the program.
    """
    wanted = _parser().parse_args(arguments)
    application = make_application()
    application.setApplicationVersion(version)
    if wanted.screenshot or wanted.screenshots:
        return _draw(application, wanted.screenshot, wanted.screenshots)
    trail, reports = Trail(), Reports(reports_folder())
    faults = Faults(reports, trail, application)
    faults.catch()
    settings = Settings(QSettings())
    appearance = Appearance(application, settings)
    try:
        window = make_window(appearance, settings)
    except PosteriorError as error:
        QMessageBox.critical(None, NAME, str(error))
        return 3
    safety = WindowSafety(window, data_folder(), reports, trail)
    faults.happened.connect(safety.show_fault)
    if wanted.file:
        window.open_path(Path(wanted.file))
    window.show()
    safety.begin()
    window.help.begin_first_tour(window.parts_of_tour())
    gc.freeze()  # what stands now stays: the collector need not look at it between two frames
    code = application.exec()
    safety.end()
    faults.release()
    return code


def make_application() -> QApplication:
    """The one application object of the process."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName(NAME)
    application.setOrganizationName(NAME)
    application.setWindowIcon(application_icon())
    QPixmapCache.setCacheLimit(PIXELS_KEPT)
    return application


def make_window(appearance: Appearance, settings: Settings) -> MainWindow:
    """A window with the official values in it."""
    session = Session(Scenario(""))
    document = Document(session, session)
    document.start_new()
    window = MainWindow(session, document, settings, appearance)
    session.setParent(window)
    return window


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="mizan", description="Open the window.")
    parser.add_argument("file", nargs="?", help="a scenario file to open")
    parser.add_argument("--screenshot", metavar="FILE", help="draw the window into a picture and leave")
    parser.add_argument("--screenshots", metavar="FOLDER", help="draw every look of the window and leave")
    return parser


def _draw(application: QApplication, file: str | None, folder: str | None) -> int:
    """Draw the window into one picture, or every look of it into a folder."""
    with tempfile.TemporaryDirectory() as fresh:
        store = QSettings(str(Path(fresh) / "settings.ini"), QSettings.Format.IniFormat)
        settings = Settings(store)
        appearance = Appearance(application, settings)
        if file:
            appearance.choose_language(LANGUAGES[0])
            appearance.choose_theme("light")
            window = make_window(appearance, settings)
            _picture(application, window, SIZES[0], Path(file))
            _put_away(window)
        if folder:
            for language, look, size in product(LANGUAGES, ("light", "dark"), SIZES):
                appearance.choose_language(language)
                appearance.choose_theme(look)
                window = make_window(appearance, settings)
                for page in window.book.names:
                    window.book.open(page)
                    name = f"{page}-{language.code}-{look}-{size[0]}x{size[1]}.png"
                    _picture(application, window, size, Path(folder) / name)
                _put_away(window)
    return 0


def _picture(application: QApplication, window: MainWindow, size: tuple[int, int], path: Path) -> None:
    window.resize(*size)
    window.show()
    for _ in range(3):
        application.processEvents()
    path.parent.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(path))
    print(path, file=sys.stderr)


def _put_away(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
