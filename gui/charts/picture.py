"""A widget as a picture: pixels for slides, curves for print."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

SHARPNESS: Final = 2
"""Pixels of a picture for one pixel of the window."""

DOTS_PER_METRE: Final = round(SHARPNESS * 96 / 0.0254)


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


def drawing_of(widget: QWidget, title: str, description: str) -> bytes:
    """The widget as it is now as a scalable drawing (SVG 1.1).

    Args:
        widget: The widget.
        title: Title of the drawing.
        description: What it shows, in words.
    """
    buffer = QBuffer()
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(widget.rect())
    generator.setResolution(96)
    generator.setTitle(title)
    generator.setDescription(description)
    painter = QPainter(generator)
    widget.render(painter, QPoint())
    painter.end()
    return bytes(buffer.data().data())


def save_picture(widget: QWidget, path: Path, title: str, description: str) -> None:
    """Write a widget as SVG or, for every other ending, as PNG.

    Args:
        widget: The widget.
        path: The file; one that exists is replaced.
        title: Title of a drawing.
        description: What it shows, in words.

    Raises:
        OSError: If the file cannot be written.
    """
    if path.suffix.lower() == ".svg":
        path.write_bytes(drawing_of(widget, title, description))
        return
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture_of(widget))
    path.write_bytes(buffer.data().data())
