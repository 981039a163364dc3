"""Colours, spacing and type: the look of the window in one place. ``style_sheet.py`` applies them to every control.

Series colours are those of Okabe and Ito, which people with the common colour-vision deficiencies can tell apart;
every series has a dash or a marker of its own as well.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

GRID: Final = 4
"""Spacing unit in device-independent pixels; margins and gaps are multiples of it."""

SMALL: Final = 0.9
"""Axis numbers, legends and readings, as a share of ordinary text."""

LARGE: Final = 1.25
"""Titles of dialogs and of help, as a share of ordinary text."""


@dataclass(frozen=True)
class Colours:
    """One colour scheme.

    Attributes:
        window: Behind everything.
        surface: Panels, charts, fields.
        raised: Buttons, headers, hovered rows.
        text: Text.
        muted: Secondary text; still 4.5:1 against ``surface``.
        line: Grid lines and borders between parts.
        edge: Borders that show where something can be typed, ticked or dragged; 3:1 against what is around.
        accent: Selection, focus, sliders.
        on_accent: Text on ``accent``.
        good: Targets that are met.
        bad: Targets that are missed, refusals.
        first: First series of a chart.
        second: Second series of a chart.
        third: Third series of a chart.
        fourth: Fourth series of a chart.
        fifth: Fifth series of a chart.
        demand: "Demand binds".
        skills: "Skills bind".
        seats: "Seats bind".
    """

    is_dark: bool
    window: str
    surface: str
    raised: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    on_accent: str
    good: str
    bad: str
    first: str
    second: str
    third: str
    fourth: str
    fifth: str
    demand: str
    skills: str
    seats: str


LIGHT: Final = Colours(
    is_dark=False,
    window="#eef1f4",
    surface="#ffffff",
    raised="#f3f5f8",
    text="#17202a",
    muted="#55616e",
    line="#d3dae1",
    edge="#7d8a97",
    accent="#0b63a5",
    on_accent="#ffffff",
    good="#00704f",
    bad="#b34400",
    first="#0072b2",
    second="#c9590a",
    third="#009e73",
    fourth="#c46a9c",
    fifth="#5b3a00",
    demand="#4f8fba",
    skills="#e69f00",
    seats="#b86a97",
)

DARK: Final = Colours(
    is_dark=True,
    window="#14181d",
    surface="#1c2229",
    raised="#262e37",
    text="#e8edf2",
    muted="#a3b0bd",
    line="#36414c",
    edge="#748290",
    accent="#5ab0ea",
    on_accent="#0c1319",
    good="#3fd0a3",
    bad="#ff9257",
    first="#56b4e9",
    second="#f0a04b",
    third="#2fbf94",
    fourth="#d98bb8",
    fifth="#f0e442",
    demand="#4d7fa6",
    skills="#e69f00",
    seats="#cc79a7",
)


def system_colours() -> Colours:
    """The scheme that the desktop asks for; light where it does not say."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
