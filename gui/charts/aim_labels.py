"""Where the values of aims find room beside their diamonds."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from gui.charts.marks import ABOVE, BELOW, DIAMOND, LEFT, POINT, RIGHT, AimItem
from gui.charts.plot import Plot


def place_labels(
    plot: Plot, items: Sequence[AimItem], points: Iterable[QPointF], curves: Iterable[QPointF], font: QFont
) -> None:
    """Put each value on a side of its diamond where it covers nothing; failing that, where it covers only a curve.

    Args:
        plot: The plot.
        items: The aims. A value that would cover an observed point or another aim is left away.
        points: Observed points, as year and value.
        curves: Points of the medians, as year and value.
        font: Font of the values.
    """
    area = plot.plot_area()
    metrics = QFontMetricsF(font)
    to_pixels = plot.to_pixels().map
    places = [to_pixels(item.pos()) for item in items]
    taken = [_around(place, DIAMOND) for place in places] + [_around(to_pixels(point), POINT / 2) for point in points]
    lines = [_around(to_pixels(point), 2) for point in curves]
    for item, place in zip(items, places, strict=True):
        sides = (LEFT, ABOVE, RIGHT, BELOW) if place.x() > area.center().x() else (RIGHT, ABOVE, LEFT, BELOW)
        texts = {side: item.label_at(side, metrics).translated(place) for side in sides}
        free = [side for side in sides if area.contains(texts[side]) and not _meets(texts[side], taken)]
        side = next((side for side in free if not _meets(texts[side], lines)), next(iter(free), None))
        if side:
            taken.append(texts[side])
        item.set_label(font, side)


def _around(place: QPointF, reach: float) -> QRectF:
    return QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)


def _meets(rect: QRectF, others: Iterable[QRectF]) -> bool:
    return any(rect.intersects(other) for other in others)
