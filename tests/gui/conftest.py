"""A window on the official scenario, with settings that belong to the test alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.app import make_application, make_window
from gui.look.appearance import Appearance
from gui.pages.explore import ExplorePage
from gui.settings import Settings
from gui.window.main_window import MainWindow
from gui.words.language import LANGUAGES
from gui.work.focus import Focus
from gui.work.session import Session
from scenarios.scenario import Scenario


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Delete the closed windows of a test, so that the next one does not restyle them, and let none stand open."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left, f"still open after the test: {left}"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.toml")


@pytest.fixture
def appearance(qapp: object, settings: Settings) -> Iterator[Appearance]:
    look = Appearance(make_application(), settings)
    look.choose_language(LANGUAGES[0])
    look.choose_theme("light")
    yield look
    look.choose_language(LANGUAGES[0])
    look.choose_text_scale(1.0)  # the font is that of the application, which outlives the test
    look.deleteLater()


@pytest.fixture
def english(qapp: object) -> None:
    """Numbers as English writes them, for parts that need neither a theme nor other words."""
    QLocale.setDefault(QLocale(LANGUAGES[0].locale))


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance, settings: Settings) -> MainWindow:
    made = make_window(appearance, settings)
    qtbot.addWidget(made, before_close_func=lambda shown: shown.session.history.setClean())
    made.show()
    made.activateWindow()  # without a window manager nobody else does, and keys only reach the active window
    qtbot.waitUntil(made.isActiveWindow, timeout=30_000)
    return made


@pytest.fixture
def session(qapp: object) -> Session:
    return Session(Scenario("Test"))


@pytest.fixture
def explore(qtbot: QtBot, english: None, session: Session) -> ExplorePage:
    """The first page alone, which is there in half the time of a window."""
    page = ExplorePage(session, Focus())
    qtbot.addWidget(page, before_close_func=lambda _: page.hide())  # qtbot alone would not keep it alive
    page.resize(740, 640)
    page.show()
    qtbot.waitExposed(page)
    return page
