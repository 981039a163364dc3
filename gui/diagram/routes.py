"""Leads the links of a diagram between boxes that have their places. Knows no Qt."""

from collections.abc import Mapping
from itertools import pairwise
from statistics import fmean
from typing import Final

from gui.diagram.geometry import Box, Column, Curve, Point, Route
from gui.diagram.layers import Key, Layers, Link

PORT_GAP: Final = 9.0
"""Room between the ends of two links at a box."""


def lead(
    layers: Layers, boxes: Mapping[str, Box], columns: Mapping[Key, Column], middles: Mapping[Key, float], gap: float
) -> tuple[Route, ...]:
    """The way of every link: straight through the layers that it passes, bent between them.

    Args:
        layers: The boxes in their layers, with the links.
        boxes: The boxes in their places.
        columns: Where the layer of each key stands along the flow.
        middles: Where each key stands across the flow.
        gap: Room between two layers.
    """
    leader = _Leader(layers, boxes, columns, middles, gap)
    return tuple(leader.route(link) for link in layers.chains)


class _Leader:
    """Leads links between boxes that have their places."""

    def __init__(
        self,
        layers: Layers,
        boxes: Mapping[str, Box],
        columns: Mapping[Key, Column],
        middles: Mapping[Key, float],
        gap: float,
    ) -> None:
        self._layers = layers
        self._boxes = boxes
        self._columns = columns
        self._middles = middles
        self._gap = gap
        self._ports = self._place_ports()

    def _is_beside(self, link: Link) -> bool:
        """Whether both ends stand in the same layer."""
        return self._columns[link.source] == self._columns[link.target]

    def _side(self, key: str, towards: Key) -> int:
        """1 where a link leaves or reaches a box at the end of the flow, -1 at its start."""
        return 1 if self._columns[towards].start > self._columns[key].start else -1

    def _ends(self, link: Link) -> tuple[int, int]:
        """The sides of source and target on which a link leaves and arrives."""
        chain = self._layers.chains[link]
        if self._is_beside(link):
            side = 1 if self._middles[link.target] > self._middles[link.source] else -1
            return side, side
        return self._side(link.source, chain[1]), self._side(link.target, chain[-2])

    def _place_ports(self) -> Mapping[tuple[str, int, object], float]:
        """Where links touch a box: all that leave on a side at one point, each that arrives at its own."""
        towards: dict[tuple[str, int], dict[object, list[float]]] = {}
        for link, chain in self._layers.chains.items():
            leaves, arrives = self._ends(link)
            towards.setdefault((link.source, leaves), {}).setdefault(None, []).append(self._middles[chain[1]])
            towards.setdefault((link.target, arrives), {}).setdefault(link, []).append(self._middles[chain[-2]])
        found: dict[tuple[str, int, object], float] = {}
        for (key, side), ends in towards.items():
            box = self._boxes[key]
            step = min(PORT_GAP, box.height / (len(ends) + 1))
            means = {end: fmean(others) for end, others in ends.items()}
            for place, end in enumerate(sorted(means, key=means.__getitem__)):
                found[key, side, end] = box.middle[1] + step * (place - (len(ends) - 1) / 2)
        return found

    def _edge(self, key: str, side: int, end: object) -> Point:
        box = self._boxes[key]
        return (box.x + box.width if side > 0 else box.x), self._ports[key, side, end]

    def route(self, link: Link) -> Route:
        leaves, arrives = self._ends(link)
        start, end = self._edge(link.source, leaves, None), self._edge(link.target, arrives, link)
        if self._is_beside(link):
            column = self._columns[link.source]
            away = column.end + self._gap / 2 if leaves > 0 else column.start - self._gap / 2
            return Route(link, start, (((away, start[1]), (away, end[1]), end),))
        forwards = leaves > 0
        points = [start, (self._rim(link.source, forwards), start[1])]
        for key in self._layers.chains[link][1:-1]:
            points += [
                (self._rim(key, not forwards), self._middles[key]),
                (self._rim(key, forwards), self._middles[key]),
            ]
        points += [(self._rim(link.target, not forwards), end[1]), end]
        return Route(link, start, tuple(_bend(*ends) for ends in pairwise(points) if ends[0] != ends[1]))

    def _rim(self, key: Key, is_end: bool) -> float:
        return self._columns[key].end if is_end else self._columns[key].start


def _bend(start: Point, end: Point) -> Curve:
    """A curve that leaves and arrives along the flow."""
    middle = (start[0] + end[0]) / 2
    return (middle, start[1]), (middle, end[1]), end
