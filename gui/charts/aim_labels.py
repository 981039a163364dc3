"""Where the values of aims find room beside their diamonds."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTransform

from gui.charts.layer import Layer
from gui.charts.marks import ABOVE, BELOW, DIAMOND, LEFT, RIGHT
from gui.charts.pinned import DISC
from gui.charts.plot import Plot
from gui.charts.series import Numbers


def place_labels(plot: Plot, layers: Sequence[Layer], font: QFont) -> None:
    """Put each value on a side of its diamond where it covers nothing; failing that, where it covers only a median.

    A value that would cover an observed point, the number of a pinned run or another aim is left away.

    Args:
        plot: The plot.
        layers: The series that are shown.
        font: Font of the values.
    """
    items = [item for layer in layers for item in layer.aim_items]
    if not items:
        return
    points = np.concatenate([points for layer in layers for points in (layer.observed_points(), layer.disc_points())])
    curves = np.concatenate([layer.curve_points() for layer in layers])
    area = plot.plot_area()
    metrics = QFontMetricsF(font)
    to_pixels = plot.to_pixels()
    dots, lines = _mapped(points, to_pixels), _mapped(curves, to_pixels)
    places = [to_pixels.map(item.pos()) for item in items]
    taken = [_around(place, DIAMOND) for place in places]
    for item, place in zip(items, places, strict=True):
        sides = (LEFT, ABOVE, RIGHT, BELOW) if place.x() > area.center().x() else (RIGHT, ABOVE, LEFT, BELOW)
        texts = {side: item.label_at(side, metrics).translated(place) for side in sides}
        free = [
            side
            for side, text in texts.items()
            if area.contains(text) and not _covers(text, dots, DISC) and not any(map(text.intersects, taken))
        ]
        side = next((side for side in free if not _covers(texts[side], lines, 2.0)), next(iter(free), None))
        if side:
            taken.append(texts[side])
        item.set_label(font, side)


def _mapped(places: Numbers, to_pixels: QTransform) -> Numbers:
    scale = np.array([to_pixels.m11(), to_pixels.m22()])
    found: Numbers = places * scale + np.array([to_pixels.dx(), to_pixels.dy()])
    return found


def _around(place: QPointF, reach: float) -> QRectF:
    return QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)


def _covers(rect: QRectF, places: Numbers, reach: float) -> bool:
    x, y = places.T
    across = (rect.left() - reach < x) & (x < rect.right() + reach)
    return bool((across & (rect.top() - reach < y) & (y < rect.bottom() + reach)).any())
