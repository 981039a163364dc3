"""Puts the boxes of a diagram into layers and orders each layer so that few links cross. Knows no Qt."""

from bisect import bisect_right, insort
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from graphlib import TopologicalSorter
from itertools import pairwise
from typing import Final

SWEEPS: Final = 8
"""How often the order of the layers is improved from each start, forwards and backwards in turn."""

Key = str | tuple[str, int]
"""A box, or the place where the links of a box pass through a layer."""

Order = Sequence[Sequence[Key]]
"""The keys of each layer, in the order in which they stand."""

Strand = tuple[Key, Key]
"""A piece of a link, from a layer to the next."""


@dataclass(frozen=True)
class Link:
    """A link from a box to another.

    Attributes:
        source: Key of the box that is read.
        target: Key of the box that reads it.
        looks_back: Whether last year's value is read: such a link may run against the layers.
        weight: How many links it stands for.
    """

    source: str
    target: str
    looks_back: bool = False
    weight: int = 1


@dataclass(frozen=True)
class Layers:
    """Boxes in layers, with the places where links pass through a layer.

    Attributes:
        order: The keys of each layer, in their order.
        strands: The pieces of links between neighbouring layers, without repetition.
        chains: For each link the keys that it runs through, its own ends included; the two ends alone where both stand
            in the same layer.
    """

    order: Order
    strands: Sequence[Strand]
    chains: Mapping[Link, Sequence[Key]]


def layer_numbers(
    keys: Sequence[str], links: Iterable[Link], first: Collection[str] = (), last: Collection[str] = ()
) -> dict[str, int]:
    """The layer of each box: behind all that it reads in the same year, but near to what reads it.

    Args:
        keys: The boxes.
        links: The links between them; those that look back do not count.
        first: The boxes that stand in the first layer, alone.
        last: The boxes that stand in the last layer, alone.

    Raises:
        graphlib.CycleError: If boxes need each other within a year.
    """
    needed: dict[str, list[str]] = {key: [] for key in keys}
    users: dict[str, list[str]] = {key: [] for key in keys}
    for link in links:
        if not link.looks_back:
            needed[link.target].append(link.source)
            users[link.source].append(link.target)
    order = list(TopologicalSorter(needed).static_order())
    numbers: dict[str, int] = {}
    for key in order:
        start = 1 if first and key not in first else 0
        numbers[key] = max((numbers[source] + 1 for source in needed[key]), default=start)
    numbers |= dict.fromkeys(last, max((number + 1 for key, number in numbers.items() if key not in last), default=0))
    for key in reversed(order):
        is_free = key not in first and key not in last
        if is_free and len(users[key]) > len(needed[key]):
            numbers[key] = min(numbers[user] for user in users[key]) - 1
    return numbers


def in_layers(keys: Sequence[str], links: Sequence[Link], numbers: Mapping[str, int]) -> Layers:
    """Order the boxes of each layer, and lead links that are longer than one layer through those between.

    Links of one box share their way as far as they can.

    Args:
        keys: The boxes, in the order that decides where nothing else does.
        links: The links between them, none from a box to itself.
        numbers: The layer of each box.
    """
    layers: list[list[Key]] = [[] for _ in range(max(numbers.values(), default=-1) + 1)]
    for key in keys:
        layers[numbers[key]].append(key)
    chains: dict[Link, Sequence[Key]] = {}
    strands: dict[Strand, None] = {}
    for link in links:
        here, there = numbers[link.source], numbers[link.target]
        step = 1 if here < there else -1
        passed: dict[int, Key] = {number: (link.source, number) for number in range(here + step, there, step)}
        if here == there:
            passed = {}
        for number, place in passed.items():
            if place not in layers[number]:
                layers[number].append(place)
        chain = chains[link] = [link.source, *passed.values(), link.target]
        if here != there:
            strands |= dict.fromkeys(pairwise(chain) if step > 0 else pairwise(reversed(chain)))
    starts = (layers, [layer[::-1] for layer in layers])
    order = min((_untangled(start, strands) for start in starts), key=lambda found: crossings(found, strands))
    return Layers(order, tuple(strands), chains)


def crossings(order: Order, strands: Iterable[Strand]) -> int:
    """How many pairs of strands cross."""
    after = _neighbours(strands, forwards=True)
    return sum(_crossings_between(upper, lower, after) for upper, lower in pairwise(order))


def _crossings_between(upper: Sequence[Key], lower: Sequence[Key], after: Mapping[Key, Sequence[Key]]) -> int:
    position = {key: place for place, key in enumerate(lower)}
    seen: list[int] = []
    found = 0
    for key in upper:
        ends = [position[end] for end in after.get(key, ())]
        found += sum(len(seen) - bisect_right(seen, end) for end in ends)
        for end in ends:
            insort(seen, end)
    return found


def _neighbours(strands: Iterable[Strand], *, forwards: bool) -> dict[Key, list[Key]]:
    found: dict[Key, list[Key]] = {}
    for upper, lower in strands:
        key, other = (upper, lower) if forwards else (lower, upper)
        found.setdefault(key, []).append(other)
    return found


def _untangled(layers: Order, strands: Iterable[Strand]) -> Order:
    """The best order that sweeping forwards and backwards finds."""
    after, before = _neighbours(strands, forwards=True), _neighbours(strands, forwards=False)
    order = [list(layer) for layer in layers]
    best, fewest = order, crossings(order, strands)
    for sweep in range(SWEEPS):
        if fewest == 0:
            break
        forwards = sweep % 2 == 0
        places = range(1, len(order)) if forwards else range(len(order) - 2, -1, -1)
        order = [list(layer) for layer in order]
        for place in places:
            beside = order[place - 1] if forwards else order[place + 1]
            order[place] = _by_middle(order[place], beside, before if forwards else after)
        _swap_neighbours(order, before, after)
        found = crossings(order, strands)
        if found < fewest:
            best, fewest = order, found
    return best


def _by_middle(layer: Sequence[Key], beside: Sequence[Key], linked: Mapping[Key, Sequence[Key]]) -> list[Key]:
    """A layer ordered by the mean place of what each key is linked to; a key without links stays where it is."""
    position = {key: place for place, key in enumerate(beside)}

    def mean(key: Key) -> float:
        return sum(position[other] for other in linked[key]) / len(linked[key])

    moving = iter(sorted((key for key in layer if key in linked), key=mean))
    return [next(moving) if key in linked else key for key in layer]


def _swap_neighbours(
    order: list[list[Key]], before: Mapping[Key, Sequence[Key]], after: Mapping[Key, Sequence[Key]]
) -> None:
    """Swap two neighbours of a layer wherever that takes crossings away, until it no longer does."""
    is_better = True
    while is_better:
        is_better = False
        for number, layer in enumerate(order):
            sides = [(order[number - 1], before)] if number else []
            sides += [(order[number + 1], after)] if number + 1 < len(order) else []
            counts = [_counter(beside, linked) for beside, linked in sides]
            for place in range(len(layer) - 1):
                left, right = layer[place], layer[place + 1]
                if sum(count(left, right) - count(right, left) for count in counts) > 0:
                    layer[place], layer[place + 1] = right, left
                    is_better = True


def _counter(beside: Sequence[Key], linked: Mapping[Key, Sequence[Key]]) -> Callable[[Key, Key], int]:
    """Counts the crossings of the links of two keys, the first standing before the second."""
    position = {key: place for place, key in enumerate(beside)}

    def count(left: Key, right: Key) -> int:
        ends = [position[end] for end in linked.get(right, ())]
        return sum(position[start] > end for start in linked.get(left, ()) for end in ends)

    return count
