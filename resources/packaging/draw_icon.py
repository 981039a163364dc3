"""Draws the program's icon in the forms that systems want: ``python -m resources.packaging.draw_icon``."""

import struct
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from resources.packaging import ROOT

ICONS: Final = ROOT / "resources" / "icons"

WINDOWS_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 256)
MACOS_KINDS: Final = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
LINUX_SIZE: Final = 256


def main() -> None:
    """Write ``mizan.ico``, ``mizan.icns`` and ``mizan.png`` beside the drawing."""
    application = QGuiApplication(["draw_icon", "-platform", "offscreen"])
    drawing = QSvgRenderer(str(ICONS / "mizan.svg"))
    (ICONS / "mizan.png").write_bytes(_png(drawing, LINUX_SIZE))
    (ICONS / "mizan.ico").write_bytes(_ico({size: _png(drawing, size) for size in WINDOWS_SIZES}))
    (ICONS / "mizan.icns").write_bytes(_icns({kind: _png(drawing, size) for kind, size in MACOS_KINDS.items()}))
    application.quit()


def _png(drawing: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    return bytes(content.data())


def _ico(pictures: dict[int, bytes]) -> bytes:
    """An icon for Windows: a table of sizes and places, then the pictures. Size 256 is written as 0."""
    table, begin = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for size, content in pictures.items():
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(content), begin)
        begin += len(content)
    return table + b"".join(pictures.values())


def _icns(pictures: dict[bytes, bytes]) -> bytes:
    """An icon for macOS: each picture behind its kind and length."""
    body = b"".join(kind + struct.pack(">I", len(content) + 8) + content for kind, content in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    main()
