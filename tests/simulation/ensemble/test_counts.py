"""Percentiles from counts: as exact as they say, and the same in whatever order values come."""

import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from simulation.analysis.ensemble.counts import CLASSES, Scale, Spread
from simulation.declare import Array
from simulation.results import quantiles

FIRST = 4000


def shapes(seed: int, size: int = 20_000) -> Array:
    """Distributions such as the model gives: smooth ones, and ones that stop at a value that many members share."""
    random = np.random.default_rng(seed)
    normal = random.normal(size=size)
    rare = random.random(size) < 0.02
    return np.stack(
        [
            normal,
            1e5 * random.lognormal(size=size),
            np.maximum(normal, 0.0),
            np.minimum(normal, 0.4),
            np.where(rare, 0.95 + 0.04 * random.random(size), 1.0),
            np.where(rare, 1.0 + random.random(size), np.minimum(normal, 0.7)),
            np.where(random.random(size) < 0.3, 1.0, 0.0),
            np.full(size, -7.0),
            3.0 + 1e-13 * normal,
        ]
    )


def counted(values: Array, scale: Scale) -> Spread:
    spread = Spread(scale)
    spread.add(values)
    return spread


@pytest.mark.parametrize("seed", [1, 2])
def test_that_percentiles_are_as_exact_as_they_say(seed: int) -> None:
    values = shapes(seed)
    found, widths = counted(values, Scale.of(values[:, :FIRST])).percentiles()
    exact = quantiles(values)
    assert (np.abs(found - exact) <= widths * (1 + 1e-9) + 1e-15 * np.abs(exact)).all()
    band = exact[:, -1:] - exact[:, :1]
    assert (widths[:4] < 3 / CLASSES * band[:4]).all()
    assert (np.abs(found - exact)[:2] < 0.5 / CLASSES * band[:2]).all()


def test_that_a_value_at_which_many_members_stand_is_exact() -> None:
    values = shapes(3)
    found, widths = counted(values, Scale.of(values[:, :FIRST])).percentiles()
    exact = quantiles(values)
    for row, levels in ((2, slice(0, 2)), (3, slice(3, 5)), (4, slice(1, 5)), (6, slice(0, 5)), (7, slice(0, 5))):
        assert_allclose(found[row, levels], exact[row, levels], rtol=1e-12, atol=0, err_msg=str(row))
        assert (widths[row, levels] < 1e-8).all(), row


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(1, 5999), max_size=4), st.permutations(range(5)))
def test_that_neither_parts_nor_their_order_matter(cuts: list[int], order: list[int]) -> None:
    values = shapes(4, 6000)
    scale = Scale.of(values[:, :500])
    whole = counted(values, scale)
    parts = np.split(values, sorted(cuts), axis=1)
    merged = Spread(scale)
    for place in (place for place in order if place < len(parts) and parts[place].size):
        merged.merge(pickle.loads(pickle.dumps(counted(parts[place], scale))))
    assert_array_equal(merged.counts, whole.counts)
    for mine, its in zip(merged.percentiles(), whole.percentiles(), strict=True):
        assert_array_equal(mine, its)


def test_that_a_percentile_far_from_the_first_sample_is_still_bounded() -> None:
    """Values of which the first sample gave no idea: inexact, and it says so."""
    values = np.linspace(0.0, 1.0, 5001)[np.newaxis]
    found, widths = counted(values, Scale.of(values[:, 2000:3000])).percentiles()
    exact = quantiles(values)
    assert (np.abs(found - exact) <= widths).all()
    assert widths[0, 0] > 0.3
    assert widths[0, 2] < 1e-3


def test_that_counts_travel_small() -> None:
    values = shapes(5, 1000)
    spread = counted(values, Scale.of(values))
    assert len(pickle.dumps(spread)) < 3 * spread.counts.size
