"""The collector of cyclic garbage, where it would stop the window."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Let the collector wait while a large package is imported, and never look at what is there then.

    A large package makes so many objects that the collector would look through all there are again and again, up to a
    tenth of a second at a time, in which no other thread gets a turn. What is imported stays, so nothing is lost by
    leaving it alone.
    """
    was_at_work, before = gc.isenabled(), len(sys.modules)
    gc.disable()
    try:
        yield
        if len(sys.modules) > before:
            gc.freeze()
    finally:
        if was_at_work:
            gc.enable()
