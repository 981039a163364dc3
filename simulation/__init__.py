"""The model and what is computed from it.

The equations stand in ``sectors``, the numbers in ``parameters``; ``engine`` steps them through the years. A notebook
needs no more than ``from simulation import run``; see :mod:`simulation.notebook`.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from simulation.notebook import run

__all__ = ["run"]


def __getattr__(name: str) -> Any:
    """Import what notebooks use when they use it: everything else starts faster without pandas."""
    if name in __all__:
        from simulation import notebook

        return getattr(notebook, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
