"""Labels in the styles that the theme knows."""

from typing import Literal

from PySide6.QtWidgets import QLabel

Style = Literal["heading", "muted", "refusal"]


def label(style: Style, *, wraps: bool = False) -> QLabel:
    """An empty label in a style."""
    made = QLabel()
    made.setWordWrap(wraps)
    set_style(made, style)
    return made


def set_style(shown: QLabel, style: Style) -> None:
    """Give a label another style; costs nothing when it has it already."""
    if shown.objectName() != style:
        shown.setObjectName(style)
        shown.style().polish(shown)
