"""Long work in small steps, so that whoever runs it can tell how far it is, and can give it up between two of them.

A function of this kind is a generator: it gives the share of the work that is done, from 0 to 1, after each step, and
returns its result at the end. Closing it gives the work up. ``finished`` runs it through for those who just wait.
"""

from collections.abc import Generator
from typing import TypeAlias, TypeVar

Result = TypeVar("Result")

Steps: TypeAlias = Generator[float, None, Result]
"""Work that gives the share done after each step and returns a result."""


def finished(steps: Steps[Result]) -> Result:
    """Run work through to its end.

    Returns:
        Its result.
    """
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result


def scaled(steps: Steps[Result], number: int, count: int) -> Steps[Result]:
    """Go through one of several equal parts of a work, and tell the share of the whole.

    Args:
        steps: The part.
        number: Which one it is, from 0.
        count: How many there are.
    """
    while True:
        try:
            yield (number + next(steps)) / count
        except StopIteration as end:
            result: Result = end.value
            return result
