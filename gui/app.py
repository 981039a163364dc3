"""Starts the window, or draws it into pictures where nobody can see it."""

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QMessageBox

from gui.application import Application
from gui.errors import Faults
from gui.files.document import Document
from gui.look.appearance import Appearance
from gui.look.icons import application_icon
from gui.look.pace import measure
from gui.look.pictures import draw_all, draw_one
from gui.safety.interrupts import Interrupts
from gui.safety.places import data_folder, portable_folder, reports_folder, settings_file
from gui.safety.reports import Reports
from gui.safety.trail import Trail
from gui.safety.window_safety import WindowSafety
from gui.settings import Settings
from gui.window.main_window import MainWindow
from gui.work.session import Session
from scenarios.commands.faults import where_it_runs
from scenarios.scenario import Scenario
from simulation.posterior_file import PosteriorError

NAME = "Mizan"

PIXELS_KEPT = 64 * 1024
"""Kilobytes for what charts need not paint anew: the usual 10 MB are too few for pinned runs on a 4K screen."""


def main(arguments: Sequence[str] = (), version: str = "") -> int:
    """Open the window.

    Args:
        arguments: A scenario file to open, ``--screenshot FILE``, ``--screenshots FOLDER`` or ``--pace FILE``.
        version: The version of the program.

    Returns:
        The exit code of the program.
    """
    wanted = _parser().parse_args(arguments)
    application = make_application()
    application.setApplicationVersion(version)
    if wanted.screenshot or wanted.screenshots or wanted.pace:
        return _draw_or_measure(application, wanted)
    trail, reports = Trail(), Reports(reports_folder(), is_bound=portable_folder() is not None)
    faults = Faults(reports, trail, application)
    faults.catch()
    interrupts = Interrupts(application.quit)
    settings = Settings(settings_file())
    appearance = Appearance(application, settings)
    try:
        window = make_window(appearance, settings)
    except PosteriorError as error:
        QMessageBox.critical(None, NAME, str(error))
        return 3
    safety = WindowSafety(window, data_folder(), reports, trail, settings.path.parent)
    reports.log.info("%s; portable: %s; settings: %s", where_it_runs(), portable_folder() is not None, settings.path)
    if isinstance(application, Application):
        application.file_wanted.connect(window.open_path)
    faults.happened.connect(safety.show_fault)
    if wanted.file:
        window.open_path(Path(wanted.file))
    window.show()
    QTimer.singleShot(0, safety.begin)  # within the event loop, where a fault is reported and ends nothing
    QTimer.singleShot(0, lambda: window.help.begin_first_tour(window.parts_of_tour()))
    gc.freeze()  # what stands now stays: the collector need not look at it between two frames
    code = application.exec()
    reports.log.info("ended with %s", code)
    safety.end()
    interrupts.release()
    faults.release()
    return code


def _draw_or_measure(application: QApplication, wanted: argparse.Namespace) -> int:
    """Do what needs no window to stay open, and return the exit code."""
    try:
        if wanted.screenshot:
            draw_one(application, make_window, Path(wanted.screenshot))
        if wanted.screenshots:
            draw_all(application, make_window, Path(wanted.screenshots), wanted.only, wanted.look, wanted.text_scale)
        if wanted.pace:
            measure(application, make_window, Path(wanted.pace))
    except OSError as error:
        if sys.stderr is not None:
            print(f"{error.filename} cannot be written: {error.strerror}. Choose another place.", file=sys.stderr)
        return 2
    return 0


def make_application() -> QApplication:
    """The one application object of the process."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else Application(sys.argv[:1])
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
    parser.add_argument("--only", metavar="NAME", default="", help="of these, the pages, panels and dialogs named so")
    parser.add_argument("--look", metavar="NAME", default="", help="of these, the looks named so: fr-dark-1366x768")
    parser.add_argument("--pace", metavar="FILE", help="write how long a moved slider takes to its frame, and leave")
    parser.add_argument("--text-scale", metavar="NUMBER", type=float, default=1.0, help="with text of this size")
    return parser
