"""The list of keys, made of the actions themselves."""

from collections.abc import Iterator
from html import escape
from typing import Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.help.tables import two_columns
from gui.window.menus import Menus

WIDTH: Final = 62
"""Width of the column of actions, in per cent."""

Line = tuple[str, str]
"""What is done, and the keys that do it."""


def lines_by_place(menus: Menus, parts: dict[str, QWidget]) -> Iterator[tuple[str, list[Line]]]:
    """Titles of menus, pages and panels, each with the actions in it that have keys.

    Args:
        menus: The menu bar.
        parts: Title to page or panel, whose own actions work while the keyboard is in it.
    """
    seen: set[str] = set()
    for menu in menus.top():
        lines = [_line(action) for action in _actions_of(menu) if _has_keys(action)]
        seen.update(line[0] for line in lines)
        yield plain(menu.title()), lines
    for name, part in parts.items():
        lines = [_line(action) for action in part.findChildren(QAction) if _has_keys(action)]
        yield name, [line for line in dict.fromkeys(lines) if line[0] not in seen]


def as_html(groups: Iterator[tuple[str, list[Line]]], title: str) -> str:
    """The list as a piece of HTML; places without keys are left out."""
    lists = [f"<h2>{escape(name)}</h2>{two_columns(lines, WIDTH)}" for name, lines in groups if lines]
    return f"<h1>{escape(title)}</h1>{''.join(lists)}"


def plain(text: str) -> str:
    """The text of an action without the mark of its letter and without dots."""
    return text.replace("&", "").rstrip("…")


def _actions_of(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = next((below for below in menu.findChildren(QMenu) if below.menuAction() is action), None)
        yield from _actions_of(inner) if inner is not None else (action,)


def _has_keys(action: QAction) -> bool:
    return bool(action.shortcuts()) and bool(action.text())


def _line(action: QAction) -> Line:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return plain(action.iconText()), f"\u2068{keys}\u2069"
