"""A sign of life on the terminal while something takes more than a second."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def status(text: str, *, is_long: bool = True) -> Iterator[Callable[[str], None]]:
    """Show on a terminal what is being done; elsewhere nothing.

    Args:
        text: What is being done.
        is_long: Whether it takes long enough to be said.

    Yields:
        What changes the text.
    """
    if not is_long or sys.stderr is None or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console

    with Console(stderr=True).status(text) as shown:
        yield shown.update
