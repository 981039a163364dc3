"""Titles, names and remarks that look like markup are shown as they were written, wherever they are shown."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QMenu,
    QMessageBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.charts.legend import LegendEntry
from gui.pages.compare import ComparePage
from gui.pages.workshop import WorkshopPage
from gui.safety.leftovers import left_behind
from gui.safety.presence import Presence
from gui.safety.recovery_dialog import RecoveryDialog
from gui.window.main_window import MainWindow
from scenarios.scenario import Scenario
from scenarios.storage.files import save
from scenarios.storage.unsaved import Unsaved, keep_unsaved
from tests.gui.places import dialogs, pages, panels, settle

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)

MARK = "<b>bold</b>"
MARKUP = f'{MARK} <img src="http://example.org/x.png"> &lt; R&D'

PATIENCE = 120_000


def hostile_file(folder: Path, name: str) -> Path:
    """A file with markup wherever a person may write; what it sets differs from the official values."""
    path = folder / f"{name} <b>bold<b> R&D.toml"
    notes = {"budget.it_industry": MARKUP, "ai_realised_share": MARKUP}
    scenario = Scenario(MARKUP, author=MARKUP, description=MARKUP, notes=notes)
    save(path, scenario.with_value("budget", "it_industry", 2027, 900).with_assumption("ai_realised_share", 0.2))
    return path


def taken_as_markup(root: QWidget) -> Iterator[str]:
    """What takes a text that somebody wrote for markup, or could."""
    for widget in [root, *root.findChildren(QWidget)]:
        name = f"{type(widget.parent()).__name__}/{type(widget).__name__}"
        yield from (f"{name}: {problem}" for problem in (*in_labels(widget), *in_views(widget)))
        if MARK in widget.toolTip():
            yield f"{name}: tool tip"
        if isinstance(widget, QTextEdit) and '<img src="http' in widget.toHtml():
            yield f"{name}: text"
    for menu in root.findChildren(QMenu):
        yield from (f"menu: {action.text()}" for action in menu.actions() if is_mnemonic(action.text()))


def is_mnemonic(text: str) -> bool:
    """Whether an ampersand that somebody wrote underlines a letter."""
    return "R&D" in text.replace("&&", "")


def in_labels(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText and MARK in widget.text():
        yield "label"
    if isinstance(widget, QAbstractButton) and not isinstance(widget, LegendEntry) and is_mnemonic(widget.text()):
        yield "button"  # legends draw their text themselves


def in_views(widget: QWidget) -> Iterator[str]:
    model = widget.model() if isinstance(widget, QAbstractItemView) else None
    if model is not None:
        yield from (f"tool tip of {text[:20]}" for text in tips(model) if MARK in text)
    scene = widget.scene() if isinstance(widget, QGraphicsView) else None
    for item in scene.items() if scene is not None else ():
        if MARK in item.toolTip() or (isinstance(item, QGraphicsTextItem) and '<img src="http' in item.toHtml()):
            yield "drawing"


def tips(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(min(model.rowCount(QModelIndex()), 100)):
        for column in range(columns):
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def test_that_markup_in_titles_and_names_is_shown_as_it_is_everywhere(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.open_path(hostile_file(tmp_path, "pinned"))
    window.actions_by_name["pin"].trigger()
    window.open_path(hostile_file(tmp_path, "open"))
    broken = tmp_path / "<b>broken<b>.toml"
    broken.write_text(f"format = 1\n'{MARKUP}' = 1", encoding="utf-8")
    page = window.book.open("compare")
    assert isinstance(page, ComparePage)
    page.lineup.open([hostile_file(tmp_path, "compared"), broken])
    qtbot.waitUntil(lambda: page.inputs.shown is not None and not window.session.aside.is_busy, timeout=PATIENCE)
    workshop = window.book.open("workshop")
    assert isinstance(workshop, WorkshopPage)
    workshop.open_folder(tmp_path)
    qtbot.waitUntil(lambda: not workshop.folder.is_busy, timeout=PATIENCE)
    assert MARK in window.windowTitle()
    window.session.edit(window.session.scenario.with_details(title=f"[*] {MARKUP}"), "Rename")

    found = {f"{name}: {problem}" for name, _ in pages(window) for problem in taken_as_markup(window)}
    found |= {f"{name}: {problem}" for name, _ in panels(window) for problem in taken_as_markup(window)}
    found |= {f"{name}: {problem}" for name, shown in dialogs(window) for problem in taken_as_markup(shown)}
    assert not sorted(found)


def test_that_messages_show_names_as_they_are(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.files.open(tmp_path / f"{MARK.replace('/', '')}.toml")
    (box,) = window.findChildren(QMessageBox)
    assert "<b>bold<b>.toml could not be opened" in box.text()
    assert box.textFormat() == Qt.TextFormat.PlainText
    labels = [label for label in box.findChildren(QLabel) if label.text()]
    assert labels
    assert all(label.textFormat() != Qt.TextFormat.RichText or "<b>" not in label.text() for label in labels)
    box.close()


@pytest.mark.usefixtures("english")
def test_that_unsaved_edits_are_offered_under_their_title_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    presence = Presence(tmp_path)
    unsaved = Unsaved(Scenario(MARKUP), Path(f"/tmp/{MARK.replace('/', '')}.toml"), "", NOW)
    keep_unsaved(tmp_path / "0123456789abcdef.toml", unsaved)
    dialog = RecoveryDialog(left_behind(tmp_path, presence))
    qtbot.addWidget(dialog)
    settle()
    assert not list(taken_as_markup(dialog))
    dialog.close()
    presence.end()
