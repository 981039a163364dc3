"""Questions that do not block: a sentence, and a few answers that say what they do."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

NAME = "Mizan"


def _nothing() -> None:
    """Leave everything as it is."""


class Choice(NamedTuple):
    """One answer.

    Attributes:
        button: What stands on its button, or one of Qt's own buttons, which know their words.
        act: What it does.
        is_usual: Whether Return chooses it.
        is_way_out: Whether Escape chooses it.
    """

    button: str | QMessageBox.StandardButton
    act: Callable[[], object] = _nothing
    is_usual: bool = False
    is_way_out: bool = False


def ask(
    parent: QWidget, sentence: str, explanation: str, choices: Sequence[Choice], *, is_warning: bool = False
) -> QMessageBox:
    """Show a question; the box deletes itself when it is answered.

    Args:
        parent: The window that it belongs to.
        sentence: What is asked, in plain text.
        explanation: What the answers lead to, in plain text; may be empty.
        choices: The answers, in their order.
        is_warning: Whether something went wrong.
    """
    icon = QMessageBox.Icon.Warning if is_warning else QMessageBox.Icon.Question
    box = QMessageBox(icon, NAME, sentence, QMessageBox.StandardButton.NoButton, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(explanation)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    acts: dict[QPushButton, Callable[[], object]] = {}
    for choice in choices:
        button = _added(box, choice)
        acts[button] = choice.act
        if choice.is_usual:
            box.setDefaultButton(button)
        if choice.is_way_out:
            box.setEscapeButton(button)

    def answer() -> None:
        clicked = box.clickedButton()
        if isinstance(clicked, QPushButton):
            acts[clicked]()

    box.finished.connect(answer)
    box.open()
    return box


def _added(box: QMessageBox, choice: Choice) -> QPushButton:
    """The button of a choice, where the desktop puts buttons of its kind."""
    if isinstance(choice.button, QMessageBox.StandardButton):
        return box.addButton(choice.button)
    roles = QMessageBox.ButtonRole
    if choice.is_way_out:
        return box.addButton(choice.button, roles.RejectRole)
    return box.addButton(choice.button, roles.AcceptRole if choice.is_usual else roles.ActionRole)
