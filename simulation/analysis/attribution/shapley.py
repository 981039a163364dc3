"""Shapley's shares of a game whose every coalition is known.

A game of k players is an array with one axis of length two for each player, 0 where the player is out and 1 where it
is in, and any further axes behind them. A share is the player's marginal effect, averaged over all orders in which
the players may come in: the only division that is efficient (shares sum to the whole), symmetric, additive, and gives
nothing to who does nothing (Shapley 1953).
"""

from itertools import combinations
from math import factorial

import numpy as np

from simulation.declare import Array


def shapley_shares(game: Array, players: int) -> Array:
    """The share of each player in the difference between everyone and no one.

    Args:
        game: Array of shape (2, …, 2, …) with one axis of length two for each player first.
        players: How many of the axes are players.

    Returns:
        Array of shape (players, …).
    """
    if not players:
        return np.zeros((0, *game.shape))
    weights = _weights(players - 1, players)
    return np.stack([np.tensordot(weights, effect(game, player), players - 1) for player in range(players)])


def interactions(game: Array, players: int) -> dict[tuple[int, int], Array]:
    """The Shapley interaction index of each pair: what the two do together beyond what each does alone, on average.

    Grabisch and Roubens (International Journal of Game Theory 28, 1999). For two players it is the whole interaction;
    with more, it leaves out what only three or more do together.

    Args:
        game: As for :func:`shapley_shares`.
        players: How many of the axes are players.

    Returns:
        Pair of players to an array of the further axes' shape.
    """
    if players < 2:
        return {}
    weights = _weights(players - 2, players - 1)
    return {
        (one, other): np.tensordot(weights, effect(effect(game, other), one), players - 2)
        for one, other in combinations(range(players), 2)
    }


def effect(game: Array, player: int) -> Array:
    """What a player adds to each coalition of the others; the player's axis goes."""
    return np.diff(game, axis=player).squeeze(player)


def alone(game: Array, players: int) -> Array:
    """What each player adds when no other is in; array of shape (players, …)."""
    return _added(game, players, 0)


def at_last(game: Array, players: int) -> Array:
    """What each player adds when all others are in; array of shape (players, …)."""
    return _added(game, players, 1)


def _added(game: Array, players: int, others: int) -> Array:
    found = [effect(game, player)[(others,) * (players - 1)] for player in range(players)]
    return np.stack(found) if found else np.zeros((0, *game.shape))


def _weights(others: int, places: int) -> Array:
    """The probability of each coalition of the others when the order is drawn at random.

    Args:
        others: Number of other players.
        places: Number of places in the order that the players looked at take up as one.

    Returns:
        Array with one axis of length two for each other player.
    """
    sizes = np.indices((2,) * others).sum(axis=0, dtype=np.intp)
    by_size = [factorial(size) * factorial(places - 1 - size) / factorial(places) for size in range(places)]
    weights: Array = np.array(by_size)[sizes]
    return weights
