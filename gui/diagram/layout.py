"""Where the boxes of a diagram stand and how the links run between them. Knows no Qt.

Boxes stand in layers along the flow. A link runs straight through the layers that it passes and bends only between two
layers, so that it meets no box.
"""

from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Final

from gui.diagram.geometry import Box, Column, Layout, Size, bounded
from gui.diagram.layers import Key, Layers
from gui.diagram.routes import lead

LAYER_GAP: Final = 44.0
"""Room between two layers, in which links bend."""

BOX_GAP: Final = 14.0
"""Room between two boxes of a layer."""

LINK_GAP: Final = 7.0
"""Room between two links, and between a link and a box."""

PASSES: Final = 12
"""How often boxes are moved towards what they are linked to."""

STRAIGHTNESS: Final = 8.0
"""How much more a link that passes a layer keeps its place than a box."""

_Links = Mapping[Key, Sequence[Key]]


def lay_out(
    layers: Layers, sizes: Mapping[str, Size], *, downwards: bool = False, layer_gap: float = LAYER_GAP
) -> Layout:
    """Place boxes and lead links between them. The same input always gives the same layout.

    Args:
        layers: The boxes in their layers.
        sizes: Size of each box.
        downwards: Whether the flow runs from top to bottom instead of left to right.
        layer_gap: Room between two layers.
    """
    if downwards:
        lying = {key: Size(size.height, size.width) for key, size in sizes.items()}
        return lay_out(layers, lying, layer_gap=layer_gap).turned()
    columns = _columns(layers, sizes, layer_gap)
    middles = _middles(layers, sizes)
    boxes = {key: _box(size, columns[key], middles[key]) for key, size in sizes.items()}
    return bounded(boxes, lead(layers, boxes, columns, middles, layer_gap))


def _columns(layers: Layers, sizes: Mapping[str, Size], gap: float) -> dict[Key, Column]:
    found: dict[Key, Column] = {}
    start = 0.0
    for layer in layers.order:
        end = start + max((sizes[key].width for key in layer if isinstance(key, str)), default=0.0)
        found |= dict.fromkeys(layer, Column(start, end))
        start = end + gap
    return found


def _box(size: Size, column: Column, middle: float) -> Box:
    x = (column.start + column.end - size.width) / 2
    return Box(x, middle - size.height / 2, size.width, size.height)


def _middles(layers: Layers, sizes: Mapping[str, Size]) -> dict[Key, float]:
    """Where each key stands across the flow: near what it is linked to, in the order of its layer, without overlap."""
    before: dict[Key, list[Key]] = {key: [] for layer in layers.order for key in layer}
    after: dict[Key, list[Key]] = {key: [] for layer in layers.order for key in layer}
    for upper, lower in layers.strands:
        before[lower].append(upper)
        after[upper].append(lower)
    spaced = [(layer, _distances(layer, sizes)) for layer in layers.order]
    middles = {key: place - away[-1] / 2 for layer, away in spaced for key, place in zip(layer, away, strict=True)}
    for turn in range(PASSES):
        is_forwards = turn % 2 == 1
        came_from = before if is_forwards else after
        for layer, away in spaced if is_forwards else reversed(spaced):
            linked = [_pulls(key, came_from, before, after) or [key] for key in layer]
            wanted = [fmean([middles[other] for other in others]) for others in linked]
            weights = [1.0 if isinstance(key, str) else STRAIGHTNESS for key in layer]
            middles |= zip(layer, _spread(wanted, weights, away), strict=True)
    return middles


def _pulls(key: Key, came_from: _Links, before: _Links, after: _Links) -> Sequence[Key]:
    """What draws a key towards itself: a link that passes runs straight on, a box stands amid all its links."""
    return [*before[key], *after[key]] if isinstance(key, str) else came_from[key]


def _distances(layer: Sequence[Key], sizes: Mapping[str, Size]) -> list[float]:
    """How far each key of a layer must at least stand from the first."""
    found: list[float] = []
    reach, last = 0.0, 0.0
    for place, key in enumerate(layer):
        half = sizes[key].height / 2 if isinstance(key, str) else 0.0
        gap = BOX_GAP if place and isinstance(key, str) and isinstance(layer[place - 1], str) else LINK_GAP
        last = last + reach + gap + half if place else 0.0
        found.append(last)
        reach = half
    return found


def _spread(wanted: Sequence[float], weights: Sequence[float], away: Sequence[float]) -> list[float]:
    """The places nearest to the wanted ones, by least squares, that keep the order and the distances."""
    blocks: list[tuple[float, float, int]] = []
    for want, weight, distance in zip(wanted, weights, away, strict=True):
        blocks.append((want - distance, weight, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (left, left_weight, left_count), (right, right_weight, right_count) = blocks[-2:]
            both = left_weight + right_weight
            blocks[-2:] = [((left * left_weight + right * right_weight) / both, both, left_count + right_count)]
    moved = [place for place, _, count in blocks for _ in range(count)]
    return [place + distance for place, distance in zip(moved, away, strict=True)]
