"""Labels in the styles that the theme knows."""

from html import escape
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

Style = Literal["title", "heading", "muted", "refusal"]


def label(style: Style | None = None, *, wraps: bool = False) -> QLabel:
    """An empty label, in a style of its own or as ordinary text; what people write into titles is no markup in it."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if style is not None:
        set_style(made, style)
    return made


def tip(text: str) -> str:
    """What a person wrote, as a tool tip: broken into lines, and with every sign as it stands."""
    return f"<p>{escape(text)}</p>".replace("\n", "<br>") if text else ""


def set_style(shown: QLabel, style: Style) -> None:
    """Give a label another style; costs nothing when it has it already."""
    if shown.objectName() != style:
        shown.setObjectName(style)
        shown.style().polish(shown)
