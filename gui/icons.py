"""The icon set, drawn in the colours of the theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.theme import Colours
from resources import resource

SIZES = (16, 20, 24, 32, 48, 64, 128, 256)


def icon(name: str, colours: Colours) -> QIcon:
    """A line icon of ``resources/icons`` for a scheme; muted where it is disabled, light where it is checked."""
    found = QIcon()
    modes = (
        (QIcon.Mode.Normal, QIcon.State.Off, colours.text),
        (QIcon.Mode.Disabled, QIcon.State.Off, colours.muted),
        (QIcon.Mode.Normal, QIcon.State.On, colours.on_accent),
    )
    for mode, state, colour in modes:
        for size in SIZES[:4]:
            found.addPixmap(_pixmap(name, size, colour), mode, state)
    return found


@cache
def application_icon() -> QIcon:
    """The icon of the program."""
    found = QIcon()
    for size in SIZES:
        found.addPixmap(_pixmap("mizan", size, ""))
    return found


def _pixmap(name: str, size: int, colour: str) -> QPixmap:
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(text.encode())).render(painter)
    painter.end()
    return pixmap
