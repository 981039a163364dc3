"""The colours of reports: those of the window's light scheme."""

from typing import Final

TEXT: Final = "#17202a"
MUTED: Final = "#55616e"
LINE: Final = "#d3dae1"
PANEL: Final = "#f3f5f8"
PAPER: Final = "#ffffff"
ACCENT: Final = "#0b63a5"
GOOD: Final = "#00704f"
BAD: Final = "#b34400"

SERIES: Final = ("#0072b2", "#c9590a", "#009e73", "#c46a9c", "#5b3a00")
"""The series of a chart, in their order."""

DASHES: Final = ("", "7 3", "2 2.5", "8 3 2 3", "4 2")
"""How they are dashed, so that they are told apart without colours too."""

BINDING: Final = {"demand": "#4f8fba", "skills": "#e69f00", "seats": "#b86a97"}
"""What holds jobs back, from below upwards."""
