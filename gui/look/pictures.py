"""Pictures of the window, drawn where nobody can see it: one for the README, or every look of it to go through."""

import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import product
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from gui.look.appearance import Appearance
from gui.settings import Settings
from gui.window.main_window import MainWindow
from gui.words.language import LANGUAGES
from scenarios.library import library

SIZES: Final = ((1366, 768), (1920, 1080))
THEMES: Final = ("light", "dark")
OPEN_DIALOGS: Final = ("about",)
"""Actions that open a dialog although they ask nothing and so do not end in "…"."""

EXAMPLE: Final = "training_first"
"""The ready scenario that is drawn: one that differs from the baseline."""

Maker = Callable[[Appearance, Settings], MainWindow]


def draw_one(application: QApplication, make_window: Maker, file: Path) -> None:
    """Draw the first page in English and light."""
    with tempfile.TemporaryDirectory() as fresh:
        settings, appearance = clean(application, fresh)
        window = make_window(appearance, settings)
        stand(application, window, SIZES[0])
        _save(window, file)
        put_away(window)


def draw_all(
    application: QApplication, make_window: Maker, folder: Path, only: str, look: str, text_scale: float
) -> None:
    """Draw every page, panel and dialog and the tour, in every language and theme and two sizes.

    Args:
        application: The application.
        make_window: Makes a window.
        folder: Where the pictures go.
        only: Draw the places alone whose name begins so.
        look: Draw the looks alone whose name begins so, such as ``fr-dark-1366x768``.
        text_scale: Size of the text relative to the desktop's.
    """
    with tempfile.TemporaryDirectory() as fresh:
        settings, appearance = clean(application, fresh)
        appearance.choose_text_scale(text_scale)
        for language, theme, size in product(LANGUAGES, THEMES, SIZES):
            name_of_look = f"{language.code}-{theme}-{size[0]}x{size[1]}"
            if not name_of_look.startswith(look):
                continue
            appearance.choose_language(language)
            appearance.choose_theme(theme)
            window = make_window(appearance, settings)
            stand(application, window, size)
            window.open_path(library()[EXAMPLE])
            for name, show in _places(window):
                if name.startswith(only):
                    for shown in show():
                        settle(application, window)
                        _save(shown, folder / f"{name}-{name_of_look}.png")
            put_away(window)


def clean(application: QApplication, folder: str) -> tuple[Settings, Appearance]:
    """Settings that nobody has touched, and the looks that they give."""
    settings = Settings(Path(folder) / "settings.toml")
    appearance = Appearance(application, settings)
    appearance.choose_language(LANGUAGES[0])
    appearance.choose_theme(THEMES[0])
    return settings, appearance


def _places(window: MainWindow) -> Iterator[tuple[str, Callable[[], Iterator[QWidget]]]]:
    """Names, each with what brings its place to the front and gives what is to be drawn."""
    for page in window.book.names:
        yield page, partial(_page, window, page)
    for panel in window.docks:
        yield f"panel-{panel}", partial(_panel, window, panel)
    for name in window.actions_by_name:
        if opens_dialog(window, name):
            yield f"dialog-{name}", partial(_dialogs, window, name)
    yield "tour", partial(_tour, window)


def _page(window: MainWindow, name: str) -> Iterator[QWidget]:
    window.book.open(name)
    yield window


def _panel(window: MainWindow, name: str) -> Iterator[QWidget]:
    window.book.open(window.book.names[0])
    dock = window.docks[name]
    was_hidden = dock.isHidden()
    dock.show()
    dock.raise_()
    yield window
    dock.setHidden(was_hidden)


def opens_dialog(window: MainWindow, name: str) -> bool:
    """Whether an action opens a dialog of ours; those that ask something first end in "…"."""
    action = window.actions_by_name[name]
    return action.isEnabled() and (action.text().endswith("…") or name in OPEN_DIALOGS)


def _dialogs(window: MainWindow, name: str) -> Iterator[QWidget]:
    window.actions_by_name[name].trigger()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible() and not isinstance(dialog, QFileDialog):
            yield dialog
        dialog.close()


def _tour(window: MainWindow) -> Iterator[QWidget]:
    window.help.begin_tour(window.parts_of_tour())
    tour = window.help.tour
    assert tour is not None
    tour.bubble.next.click()
    yield window
    tour.end()


def stand(application: QApplication, window: MainWindow, size: tuple[int, int]) -> None:
    """Show a window in a size and let it come to rest."""
    window.resize(*size)
    window.show()
    settle(application, window)


def settle(application: QApplication, window: MainWindow) -> None:
    """Let everything come to rest, what is worked out beside the window too."""
    _turn(application)
    while window.session.aside.is_busy:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    _turn(application)


def _turn(application: QApplication) -> None:
    """Let what came take its place: a size that is asked for in one turn of the events is given in the next."""
    for _ in range(4):
        application.processEvents()


def _save(shown: QWidget, path: Path) -> None:
    """Write a picture and say so.

    Raises:
        OSError: If it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if not shown.grab().save(str(path)):
        raise OSError(None, "there is no room, or no picture ends so; .png always works", str(path))
    print(path, file=sys.stderr)


def put_away(window: MainWindow) -> None:
    """Close a window and forget what was changed in it."""
    window.session.history.setClean()
    window.close()
    window.deleteLater()
