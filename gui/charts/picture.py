"""A widget as a picture: pixels for slides, curves for print."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from scenarios.storage.writing import write_safely

SHARPNESS: Final = 2
"""Pixels of a picture for one pixel of the window."""

DOTS_PER_INCH: Final = 96
POINTS_PER_INCH: Final = 72
DOTS_PER_METRE: Final = round(SHARPNESS * DOTS_PER_INCH / 0.0254)


def picture_of(widget: QWidget) -> QImage:
    """The widget as it is now, at twice the sharpness of the window."""
    image = QImage(widget.size() * SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(0)
    widget.render(image)
    image.setDevicePixelRatio(1)
    image.setDotsPerMeterX(DOTS_PER_METRE)
    image.setDotsPerMeterY(DOTS_PER_METRE)
    return image


def _pixels(widget: QWidget, _title: str, _description: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture_of(widget))
    return bytes(buffer.data().data())


def _drawing(widget: QWidget, title: str, description: str) -> bytes:
    buffer = QBuffer()
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(widget.rect())
    generator.setResolution(DOTS_PER_INCH)
    generator.setTitle(title)
    generator.setDescription(description)
    _paint(widget, QPainter(generator))
    return bytes(buffer.data().data())


def _page(widget: QWidget, title: str, _description: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Mizan")
    writer.setResolution(DOTS_PER_INCH)  # the window's own, or pens and ticks would take another size than text
    points = POINTS_PER_INCH / DOTS_PER_INCH
    size = QSizeF(points * widget.width(), points * widget.height())
    page = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    _paint(widget, QPainter(writer))
    return bytes(buffer.data().data())


def _paint(widget: QWidget, painter: QPainter) -> None:
    widget.render(painter, QPoint())
    painter.end()


WRITERS: Final[Mapping[str, Callable[[QWidget, str, str], bytes]]] = {".png": _pixels, ".svg": _drawing, ".pdf": _page}
"""Ending of a file to what makes its content from a widget, a title and a description in words."""


def save_picture(widget: QWidget, path: Path, title: str, description: str) -> None:
    """Write a widget in the format that the file's ending asks for: PNG, SVG 1.1 or PDF.

    Args:
        widget: The widget.
        path: The file; one that exists is replaced in one step, or stays as it was.
        title: Title of a drawing or page.
        description: What a drawing shows, in words.

    Raises:
        KeyError: If the ending is none of :data:`WRITERS`.
        OSError: If the file cannot be written.
    """
    content = WRITERS[path.suffix.lower()](widget, title, description)
    write_safely(path, lambda fresh: fresh.write_bytes(content))
