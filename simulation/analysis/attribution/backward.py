"""How a change of an equation's value is handed back to its inputs, exactly.

Each operation of a formula is a small game whose players are its inputs: the change of its value is divided among them
by Shapley's shares and divided by each input's own change, which gives a slope. Slopes multiply along the way as
derivatives do, so what reaches the ends of all ways sums to the change of the whole. (The rule is that of DeepLIFT with
Shapley's values for operations of several inputs: Lundberg and Lee, NIPS 2017; Chen, Lundberg and Lee, 2021.)
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from simulation.analysis.attribution.shapley import shapley_shares
from simulation.declare import VOCABULARY, Array
from simulation.dimensions import GROUP_ROWS, POSITION, RUBRIC_ROWS
from simulation.formula import Call, Formula, Name, Number, Operation

WORDS = {word.__name__: word for word in VOCABULARY}

Values = Callable[[Name], Array]
"""Gives the value of a name, of shape (elements, draws or 1)."""


@dataclass(frozen=True)
class Node:
    """A piece of a formula with its value in two courses.

    Attributes:
        formula: The piece.
        one: Its value in the first course, shape (elements, draws or 1).
        other: Its value in the other.
        inputs: The pieces that it is made of.
    """

    formula: Formula
    one: Array
    other: Array
    inputs: tuple["Node", ...] = ()


def evaluated(formula: Formula, one: Values, other: Values) -> Node:
    """A formula and all its pieces, computed in two courses."""
    if isinstance(formula, Number):
        number = np.full((1, 1), formula.value)
        return Node(formula, number, number)
    if isinstance(formula, Name):
        return Node(formula, one(formula), other(formula))
    pieces = (formula.left, formula.right) if isinstance(formula, Operation) else formula.arguments
    inputs = tuple(evaluated(piece, one, other) for piece in pieces)
    compute = _function(formula)
    return Node(formula, compute(*(node.one for node in inputs)), compute(*(node.other for node in inputs)), inputs)


def handed_back(node: Node, slope: Array) -> Iterator[tuple[Name, Array]]:
    """What each name in a formula does to a result, for each unit of its own change.

    Args:
        node: The formula.
        slope: What the formula's value does to the result, shape (elements, draws).

    Yields:
        A name, as often as it stands in the formula, and its slope, shape (elements of the name, draws).
    """
    if isinstance(node.formula, Name):
        yield node.formula, slope
        return
    for input_node, own in zip(node.inputs, _slopes(node, slope), strict=True):
        if own is not None:
            yield from handed_back(input_node, own)


def _slopes(node: Node, slope: Array) -> Sequence[Array | None]:
    """The slopes of a piece's inputs, None for those that did not change."""
    match node.formula:
        case Call(word="total"):
            return [np.repeat(slope, len(node.inputs[0].one), axis=0)]
        case Call(word="element", element=name):
            return [_scattered(slope, [POSITION[name]], len(node.inputs[0].one))]
        case Call(word="for_programmes"):
            return [_scattered(slope, RUBRIC_ROWS, len(node.inputs[0].one))]
        case Call(word="for_segments"):
            return [_scattered(slope, GROUP_ROWS, len(node.inputs[0].one))]
    changed = [bool(np.any(entry.one != entry.other)) for entry in node.inputs]
    shares = iter(_shares(node, changed))
    return [
        _own_rows(slope * _per_unit(next(shares), entry), entry) if moved else None
        for entry, moved in zip(node.inputs, changed, strict=True)
    ]


def _shares(node: Node, changed: Sequence[bool]) -> Array:
    """The change of a piece's value, divided among its inputs that changed: shape (changed, elements, draws)."""
    compute, players = _function(node.formula), sum(changed)
    shape = np.broadcast_shapes(node.one.shape, node.other.shape)
    game = np.empty((*[2] * players, *shape))
    for inside in product((0, 1), repeat=players):
        chosen = iter(inside)
        values = [
            entry.other if moved and next(chosen) else entry.one
            for entry, moved in zip(node.inputs, changed, strict=True)
        ]
        game[inside] = compute(*values)
    return shapley_shares(game, players)


def _per_unit(share: Array, entry: Node) -> Array:
    change = entry.other - entry.one
    return np.divide(share, change, out=np.zeros_like(share), where=np.broadcast_to(change != 0.0, share.shape))


def _own_rows(slope: Array, entry: Node) -> Array:
    """A slope over the elements of a piece's value, summed where one row of an input served them all."""
    rows = max(len(entry.one), len(entry.other))
    return slope if len(slope) == rows else np.add.reduce(slope, axis=0, keepdims=True)


def _scattered(slope: Array, rows: Sequence[int], count: int) -> Array:
    """The slopes of rows that were picked, some perhaps several times, put back where they come from."""
    found = np.zeros((count, slope.shape[-1]))
    np.add.at(found, list(rows), slope)
    return found


def _function(formula: Formula) -> Callable[..., Array]:
    match formula:
        case Operation(sign):
            return _SIGNS[sign]
        case Call("element", element=name):
            return lambda amounts: WORDS["element"](amounts, name)
        case Call(word):
            return WORDS[word]
    raise TypeError(f"{formula} is computed from nothing")


_SIGNS: Mapping[str, Callable[..., Array]] = {
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
    "**": np.power,
}
