"""Differential evolution, one generation at a time, so that a search can show its progress and be stopped."""

from collections.abc import Callable
from typing import Any

import numpy as np
from scipy.optimize import Bounds, differential_evolution

from simulation.declare import Array


class Population:
    """Tries that are crossed with each other from generation to generation.

    Args:
        tries: The first tries, of shape (tries, dimensions), at least five, each number between 0 and 1.
        energies: What is to be made small: (tries, dimensions) to (tries,).
        seed: Seed of the random crossings.
    """

    def __init__(self, tries: Array, energies: Callable[[Array], Array], seed: int) -> None:
        self._rng = np.random.Generator(np.random.Philox(key=seed))
        self._energies = energies
        self.tries = tries
        self.energies = energies(tries)

    @property
    def best(self) -> Array:
        """The best try so far, shape (dimensions,)."""
        best: Array = self.tries[int(np.argmin(self.energies))]
        return best

    def evolve(self) -> None:
        """Go on by one generation."""
        known = [self.energies]

        def function(columns: Array) -> Any:
            # The first thing that is asked for are the energies of the tries that are handed in.
            return known.pop() if known else self._energies(columns.T)

        found = differential_evolution(
            function,
            Bounds(np.zeros(self.tries.shape[1]), np.ones(self.tries.shape[1])),
            init=self.tries,
            maxiter=1,
            tol=0.0,
            polish=False,
            vectorized=True,
            updating="deferred",
            rng=self._rng,
        )
        self.tries, self.energies = found.population, found.population_energies
