"""Scenario documents and everything done with them without a window.

A notebook needs no more than ``from scenarios import load``; see :mod:`scenarios.notebook`.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scenarios.notebook import load

__all__ = ["load"]


def __getattr__(name: str) -> Any:
    """Import what notebooks use when they use it: the first line of help comes faster without it."""
    if name in __all__:
        from scenarios import notebook

        return getattr(notebook, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
