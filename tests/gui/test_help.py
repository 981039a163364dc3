"""What stands under Help: texts on every page and panel, the keys, and what the program is made of."""

import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDockWidget
from pytestqt.qtbot import QtBot

from gui.help.help import PANEL
from gui.help.keys import plain
from gui.help.licences import OWN, packages_in_use
from gui.help.text_dialog import TextDialog
from gui.help.texts import help_text, title
from gui.look.appearance import Appearance
from gui.window.docks import PLACES
from gui.window.main_window import MainWindow
from gui.words.language import LANGUAGES
from resources import resource
from simulation.model import VERSION
from tests.gui.places import settle

CODES = [language.code for language in LANGUAGES]
PARTS = {"h1", "h2", "p", "ul", "li", "b", "i", "a"}
"""What a help text may be made of."""

ROOT = Path(__file__).parents[2]


def topics_of(code: str) -> set[str]:
    return {file.name.removesuffix(".html") for file in resource("help", code).iterdir()}


def help_dock(window: MainWindow) -> QDockWidget:
    dock = window.findChild(QDockWidget, PANEL)
    assert isinstance(dock, QDockWidget)
    return dock


def dialog_of(window: MainWindow) -> TextDialog:
    dialog = window.findChild(TextDialog)
    assert isinstance(dialog, TextDialog)
    return dialog


# The texts


def test_that_every_page_and_panel_has_a_help_text_in_every_language(window: MainWindow) -> None:
    asked = {*window.book.names, *PLACES} - {PANEL}
    for code in CODES:
        assert topics_of(code) == asked, "see “Add a page” in CONTRIBUTING.md"


@pytest.mark.parametrize("code", CODES)
def test_that_help_texts_are_well_formed_whole_and_short(code: str) -> None:
    for topic in topics_of(code):
        tree = ElementTree.fromstring(f"<div>{help_text(topic, code)}</div>")
        tags = [part.tag for part in tree.iter()][1:]
        assert set(tags) <= PARTS, topic
        assert tags[0] == "h1", topic
        assert tags.count("h1") == 1, topic
        assert tags.count("h2") == 3, f"{topic}: what is seen, what can be done, how it is read"
        words = " ".join(tree.itertext()).split()
        assert 80 <= len(words) <= 330, topic
        links = {part.get("href", "") for part in tree.iter("a")}
        assert links <= {f"help:{other}" for other in topics_of(code)}, topic


def test_that_help_is_written_in_the_language_that_it_stands_for() -> None:
    for topic in topics_of("en"):
        english, french, arabic = (help_text(topic, code) for code in CODES)
        assert len({english, french, arabic}) == 3
        assert " ;" not in french
        assert " :" not in french
        letters = [letter for letter in arabic if letter.isalpha()]
        assert sum("\u0600" <= letter <= "\u06ff" for letter in letters) > 0.6 * len(letters)


# The panel


def test_that_f1_explains_what_is_in_front_follows_it_and_speaks_the_language(
    window: MainWindow, appearance: Appearance, qtbot: QtBot
) -> None:
    dock, panel = help_dock(window), window.help_panel
    assert dock.isHidden()

    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert dock.isVisible()
    assert panel.topic == "explore"
    assert "Explore" in panel.reader.toPlainText()
    window.book.open("model")
    assert panel.topic == "model"
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert dock.isHidden(), "asked twice, it is put away"

    window.levers.rubrics["governance"].field.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert panel.topic == "levers", "the panel that the keyboard works in"
    panel.reader.topic_wanted.emit("targets")
    assert panel.topic == "targets"

    for language in LANGUAGES:
        appearance.choose_language(language)
        settle()
        first = panel.reader.toPlainText().splitlines()[0]
        assert first == title(help_text("targets", language.code)) == panel.choice.currentText()


# The keys and the about box


def test_that_the_list_of_keys_and_the_about_box_are_whole(window: MainWindow) -> None:
    window.actions_by_name["keys"].trigger()
    dialog = dialog_of(window)
    listed = dialog.reader.toPlainText()

    native = QKeySequence.SequenceFormat.NativeText
    having = [action for action in window.findChildren(QAction) if action.shortcuts() and action.text()]
    assert len(having) > 20
    for action in having:
        assert plain(action.iconText()) in listed
        assert action.shortcut().toString(native) in listed
    dialog.close()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)

    QCoreApplication.setApplicationVersion("7.8.9")
    window.actions_by_name["about"].trigger()
    dialog = dialog_of(window)
    QCoreApplication.setApplicationVersion("")

    dialog.copy_button.click()
    said = QGuiApplication.clipboard().text()
    assert "Mizan 7.8.9" in said
    assert VERSION in said
    assert "reports" in said
    for package in packages_in_use():
        assert f"{package.name} {package.version}" in said
    dialog.close()


def test_that_every_package_in_use_has_a_licence_in_short() -> None:
    packages = {package.name: package.licence for package in packages_in_use()}
    assert not [name for name, licence in packages.items() if not licence]
    assert "LGPL" in packages["PySide6_Essentials"]
    assert "shiboken6" in packages, "what is asked for by what is asked for"


def test_that_the_packages_are_those_that_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {requirement.split(">")[0].split("=")[0].strip() for requirement in project["project"]["dependencies"]}
    assert asked == set(OWN)
