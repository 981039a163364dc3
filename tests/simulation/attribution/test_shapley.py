"""Shapley's axioms, on any game."""

from itertools import permutations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose

from simulation.analysis.attribution.shapley import alone, at_last, interactions, shapley_shares
from simulation.declare import Array

numbers = st.floats(-1e6, 1e6)


@st.composite
def games(draw: st.DrawFn) -> tuple[Array, int]:
    """A game of up to five players in three draws."""
    players = draw(st.integers(0, 5))
    return draw(arrays(np.float64, (*[2] * players, 3), elements=numbers)), players


def by_orders(game: Array, players: int) -> Array:
    """The shares by their definition: marginal effects averaged over all orders in which the players come in."""
    shares = np.zeros((players, *game.shape[players:]))
    orders = list(permutations(range(players)))
    for order in orders:
        inside = [0] * players
        for player in order:
            before = game[tuple(inside)]
            inside[player] = 1
            shares[player] += (game[tuple(inside)] - before) / len(orders)
    return shares


quick = settings(max_examples=60, deadline=None, derandomize=True)


@quick
@given(games())
def test_that_shares_are_the_average_over_all_orders(case: tuple[Array, int]) -> None:
    game, players = case
    assert_allclose(shapley_shares(game, players), by_orders(game, players), rtol=1e-9, atol=1e-6)


@quick
@given(games())
def test_that_shares_sum_to_the_difference(case: tuple[Array, int]) -> None:
    game, players = case
    whole = game[(1,) * players] - game[(0,) * players]
    assert_allclose(shapley_shares(game, players).sum(axis=0), whole, rtol=1e-9, atol=1e-6)


@quick
@given(games())
def test_that_who_does_nothing_gets_nothing(case: tuple[Array, int]) -> None:
    game, players = case
    with_idle = np.stack([game, game], axis=players)
    assert_allclose(shapley_shares(with_idle, players + 1)[:-1], shapley_shares(game, players), rtol=1e-9, atol=1e-6)
    assert np.abs(shapley_shares(with_idle, players + 1)[-1]).max(initial=0.0) == 0.0


@quick
@given(games())
def test_that_exchanged_players_exchange_their_shares(case: tuple[Array, int]) -> None:
    game, players = case
    if players >= 2:
        swapped = shapley_shares(np.swapaxes(game, 0, 1), players)
        assert_allclose(swapped[[1, 0]], shapley_shares(game, players)[:2], rtol=1e-9, atol=1e-6)


@quick
@given(games())
def test_that_pairs_add_up_to_the_whole_interaction_of_two(case: tuple[Array, int]) -> None:
    game, players = case
    if players == 2:
        whole = game[1, 1] - game[0, 0] - alone(game, 2).sum(axis=0)
        assert_allclose(interactions(game, 2)[0, 1], whole, rtol=1e-9, atol=1e-6)
        assert_allclose(at_last(game, 2) - alone(game, 2), np.stack([whole, whole]), rtol=1e-9, atol=1e-6)


def test_that_a_game_of_gloves_is_divided_as_in_the_books() -> None:
    game = np.zeros((2, 2, 2))
    game[1, 1, 0] = game[1, 0, 1] = game[1, 1, 1] = 1.0
    assert_allclose(shapley_shares(game, 3), [4 / 6, 1 / 6, 1 / 6])
    found = interactions(game, 3)
    assert_allclose([found[0, 1], found[0, 2], found[1, 2]], [0.5, 0.5, -0.5])
