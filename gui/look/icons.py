"""The icon set, drawn in the colours of the theme."""

import atexit
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.look.theme import Colours
from resources import resource

SIZES = (16, 20, 24, 32, 48, 64, 128, 256)


@cache
def icon(name: str, colours: Colours) -> QIcon:
    """A line icon of ``resources/icons`` for a scheme; muted where it is disabled, light where it is checked."""
    return _drawn(name, name, colours, colours.on_accent)


@cache
def switch_icon(off: str, on: str, colours: Colours) -> QIcon:
    """One line icon while a button is off and another while it is on, for a button that stays uncoloured."""
    return _drawn(off, on, colours, colours.text)


@cache
def picture_file(name: str, colour: str) -> str:
    """The address of a line icon in a colour, for the style sheet, which takes pictures from files alone.

    Returns:
        The address, or an empty text where no file can be written: controls must be told apart without it.
    """
    try:
        path = Path(_folder().name) / f"{name}-{colour.removeprefix('#')}.svg"
        path.write_text(_drawing(name).replace("currentColor", colour), encoding="utf-8")
    except OSError:
        return ""
    return path.as_posix()


@cache
def _folder() -> TemporaryDirectory[str]:
    """Lasts as long as the program, and goes with it."""
    made = TemporaryDirectory(prefix="mizan-", ignore_cleanup_errors=True)
    atexit.register(made.cleanup)
    return made


@cache
def application_icon() -> QIcon:
    """The icon of the program."""
    found = QIcon()
    for size in SIZES:
        found.addPixmap(_pixmap("mizan", size, ""))
    return found


def _drawn(off: str, on: str, colours: Colours, on_colour: str) -> QIcon:
    found = QIcon()
    looks = (
        (off, QIcon.Mode.Normal, QIcon.State.Off, colours.text),
        (off, QIcon.Mode.Disabled, QIcon.State.Off, colours.muted),
        (on, QIcon.Mode.Normal, QIcon.State.On, on_colour),
    )
    for name, mode, state, colour in looks:
        for size in SIZES[:4]:
            found.addPixmap(_pixmap(name, size, colour), mode, state)
    return found


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _pixmap(name: str, size: int, colour: str) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode())).render(painter)
    painter.end()
    return pixmap
