"""Boxes and the ways of links in the plane. Knows no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from gui.diagram.layers import Link

Point = tuple[float, float]

Curve = tuple[Point, Point, Point]
"""A cubic curve from where the last one ended: two control points and its end."""


@dataclass(frozen=True)
class Size:
    """How large a box is."""

    width: float
    height: float


@dataclass(frozen=True)
class Box:
    """A box where it stands, by its corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> Point:
        """Its middle."""
        return self.x + self.width / 2, self.y + self.height / 2


@dataclass(frozen=True)
class Route:
    """The way of a link: where it leaves its source, and curves up to its target."""

    link: Link
    start: Point
    curves: tuple[Curve, ...]


@dataclass(frozen=True)
class Column:
    """From where to where a layer reaches along the flow."""

    start: float
    end: float


@dataclass(frozen=True)
class Layout:
    """Boxes and links in their places; the corner of it all is (0, 0).

    Attributes:
        boxes: Box by key.
        routes: One way a link, in the order in which the links were given.
        width: Width of it all.
        height: Height of it all.
    """

    boxes: Mapping[str, Box]
    routes: tuple[Route, ...]
    width: float
    height: float

    def mirrored(self) -> "Layout":
        """The same for people who read from right to left."""
        boxes = {key: replace(box, x=self.width - box.x - box.width) for key, box in self.boxes.items()}
        return replace(self, boxes=boxes, routes=_moved(self.routes, lambda x, y: (self.width - x, y)))

    def turned(self) -> "Layout":
        """The same with the flow downwards instead of rightwards."""
        boxes = {key: Box(box.y, box.x, box.height, box.width) for key, box in self.boxes.items()}
        return Layout(boxes, _moved(self.routes, lambda x, y: (y, x)), self.height, self.width)


def bounded(boxes: Mapping[str, Box], routes: tuple[Route, ...]) -> Layout:
    """Boxes and links as a whole, moved so that its corner is (0, 0)."""
    points = [point for box in boxes.values() for point in ((box.x, box.y), (box.x + box.width, box.y + box.height))]
    points += [point for route in routes for curve in route.curves for point in curve]
    (left, right), (top, bottom) = ((min(ends), max(ends)) for ends in zip(*points or [(0.0, 0.0)], strict=True))
    placed = {key: replace(box, x=box.x - left, y=box.y - top) for key, box in boxes.items()}
    return Layout(placed, _moved(routes, lambda x, y: (x - left, y - top)), right - left, bottom - top)


def _moved(routes: tuple[Route, ...], move: Callable[[float, float], Point]) -> tuple[Route, ...]:
    return tuple(
        Route(
            route.link,
            move(*route.start),
            tuple((move(*first), move(*second), move(*end)) for first, second, end in route.curves),
        )
        for route in routes
    )
