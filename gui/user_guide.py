"""Writes the user guide: pictures of the real window in every language, and the pages around them.

``python -m gui.user_guide`` does both, and takes some minutes, for it waits for real searches;
``python -m gui.user_guide --pages`` writes the pages alone. Without a screen set ``QT_QPA_PLATFORM=offscreen``.
"""

import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QWidget

from gui.app import make_application, make_window
from gui.language import LANGUAGES
from gui.main_window import MainWindow
from gui.pages.compare import ComparePage
from gui.pages.seek import SeekPage
from gui.pictures import EXAMPLE, clean, put_away, settle, stand
from resources import resource
from scenarios.language import languages
from scenarios.library import library
from scenarios.user_guide import FOLDER, PICTURES, written_guide

SIZE: Final = (1280, 740)
"""Size of the window in the pictures, in pixels."""

ALSO_COMPARED: Final = "digital_morocco_2030"
"""The ready scenario that stands beside the example on the page that compares."""

Show = Callable[[MainWindow], QWidget]
"""Brings something to the front and gives what is to be drawn."""


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
                shown = show(window)
                settle(application, window)
                _save(shown, folder / f"{language.code}-{name}.webp")
            put_away(window)


def _window(window: MainWindow) -> QWidget:
    window.open_path(library()[EXAMPLE])
    window.book.open("explore")
    return window


def _years(window: MainWindow) -> QWidget:
    window.docks["years"].show()
    window.docks["years"].raise_()
    return window.docks["years"]


def _table(window: MainWindow) -> QWidget:
    window.docks["years"].hide()
    chart = window.explore.charts["jobs"]
    chart.open_table()
    assert chart.table is not None
    chart.table.resize(620, 420)
    return chart.table


def _compare(window: MainWindow) -> QWidget:
    page = window.book.open("compare")
    assert isinstance(page, ComparePage)
    if len(page.lineup.keys) == 2:
        page.lineup.add(f"library:{ALSO_COMPARED}")
    page.tabs.setCurrentWidget(page.targets)
    return window


def _seek(window: MainWindow) -> QWidget:
    window.lever_edits.all_back_to_official()
    page = window.book.open("seek")
    assert isinstance(page, SeekPage)
    settle(_application(), window)
    page.ask.search.click()
    while not page.seeker.is_free:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return window


def _why(window: MainWindow) -> QWidget:
    window.book.open("why")
    return window


def _evidence(window: MainWindow) -> QWidget:
    window.book.open("evidence")
    return window


SHOWN: Final[Mapping[str, Show]] = {
    "window": _window,
    "years": _years,
    "table": _table,
    "compare": _compare,
    "why": _why,
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
