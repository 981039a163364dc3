"""Colours, spacing and type: the look of the window in one place.

Series colours are those of Okabe and Ito, which people with the common colour-vision deficiencies can tell apart;
every series has a dash or a marker of its own as well.
"""

import gc
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

GRID: Final = 4
"""Spacing unit in device-independent pixels; margins and gaps are multiples of it."""


@dataclass(frozen=True)
class Colours:
    """One colour scheme.

    Attributes:
        window: Behind everything.
        surface: Panels, charts, fields.
        raised: Buttons, headers, hovered rows.
        text: Text.
        muted: Secondary text; still 4.5:1 against ``surface``.
        line: Borders and grid lines.
        accent: Selection, focus, sliders.
        on_accent: Text on ``accent``.
        good: Targets that are met.
        bad: Targets that are missed, refusals.
        first: First series of a chart.
        second: Second series of a chart.
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
    accent: str
    on_accent: str
    good: str
    bad: str
    first: str
    second: str
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
    accent="#0b63a5",
    on_accent="#ffffff",
    good="#00704f",
    bad="#b34400",
    first="#0072b2",
    second="#c9590a",
    demand="#8fb8d6",
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
    accent="#5ab0ea",
    on_accent="#0c1319",
    good="#3fd0a3",
    bad="#ff9257",
    first="#56b4e9",
    second="#f0a04b",
    demand="#3d6a8c",
    skills="#e69f00",
    seats="#cc79a7",
)


def system_colours() -> Colours:
    """The scheme that the desktop asks for; light where it does not say."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def apply(application: QApplication, colours: Colours, text_points: float) -> None:
    """Give the whole application a scheme and a text size.

    Args:
        application: The running application.
        colours: The scheme.
        text_points: Size of ordinary text in points.
    """
    gc.collect()  # Qt must not meet a widget that Python is about to delete while it restyles them all
    application.setStyle("Fusion")
    application.setPalette(_palette(colours))
    font = QFont(application.font())
    font.setPointSizeF(text_points)
    font.setFeature(QFont.Tag("tnum"), 1)
    application.setFont(font)
    application.setStyleSheet(_style_sheet(colours))


def _palette(colours: Colours) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.raised,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.raised,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Dark: colours.line,
        QPalette.ColorRole.Shadow: colours.line,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette


def _style_sheet(colours: Colours) -> str:
    return f"""
    QToolTip {{ background: {colours.surface}; color: {colours.text}; border: 1px solid {colours.line};
                padding: {GRID}px; }}
    QScrollArea#levers, QWidget#inside {{ background: {colours.surface}; }}
    QMainWindow::separator {{ background: {colours.window}; width: {GRID}px; height: {GRID}px; }}
    QMainWindow::separator:hover {{ background: {colours.accent}; }}
    QToolBar {{ background: {colours.surface}; border: 0; border-bottom: 1px solid {colours.line};
                padding: {GRID}px {2 * GRID}px; spacing: {GRID}px; }}
    QToolBar::separator {{ background: {colours.line}; width: 1px; margin: {GRID}px {GRID}px; }}
    QToolButton {{ border: 1px solid transparent; border-radius: {GRID}px; padding: {GRID}px; }}
    QToolButton:hover {{ background: {colours.raised}; border-color: {colours.line}; }}
    QToolButton:checked {{ background: {colours.accent}; color: {colours.on_accent}; }}
    QToolButton:focus, QPushButton:focus {{ border-color: {colours.accent}; }}
    QTabBar {{ background: {colours.surface}; qproperty-drawBase: 0; }}
    QTabWidget::pane {{ border: 0; }}
    QTabWidget::tab-bar {{ left: 0; }}
    QTabBar::tab {{ background: {colours.surface}; color: {colours.muted}; border: 0;
                    border-bottom: 2px solid transparent; padding: {2 * GRID}px {4 * GRID}px; }}
    QTabBar::tab:selected {{ color: {colours.text}; font-weight: 600; border-bottom-color: {colours.accent}; }}
    QTabBar::tab:hover, QTabBar::tab:focus {{ color: {colours.accent}; }}
    QDockWidget {{ font-weight: 600; titlebar-close-icon: none; titlebar-normal-icon: none; }}
    QDockWidget::title {{ background: {colours.surface}; padding: {2 * GRID}px {3 * GRID}px {2 * GRID - 3}px;
                          border-bottom: 1px solid {colours.line}; }}
    QToolButton#badge {{ color: {colours.muted}; border: 1px solid {colours.line}; padding: 0 {GRID + 2}px; }}
    QToolButton#badge:hover, QToolButton#badge:checked {{ color: {colours.text}; background: {colours.raised}; }}
    QToolButton#badge:focus {{ border-color: {colours.accent}; }}
    QFrame#card, QScrollArea#card {{ background: {colours.surface}; border: 1px solid {colours.line};
                                     border-radius: {GRID + 2}px; }}
    QLabel#heading {{ font-weight: 600; }}
    QLabel#muted {{ color: {colours.muted}; }}
    QLabel#refusal {{ color: {colours.bad}; }}
    QStatusBar {{ background: {colours.surface}; border-top: 1px solid {colours.line}; color: {colours.muted}; }}
    QHeaderView::section {{ background: {colours.raised}; color: {colours.muted}; border: 0;
                            border-bottom: 1px solid {colours.line}; border-right: 1px solid {colours.line};
                            padding: {GRID}px; }}
    QHeaderView::section:vertical {{ padding: 0 {GRID}px; }}
    QTableView {{ gridline-color: {colours.line}; border: 0; }}
    QListView, QTreeView {{ border: 0; }}
    QMenu {{ background: {colours.surface}; border: 1px solid {colours.line}; padding: {GRID}px; }}
    QMenu::item {{ padding: {GRID}px {6 * GRID}px; border-radius: {GRID}px; }}
    QMenu::item:selected {{ background: {colours.accent}; color: {colours.on_accent}; }}
    QSlider::groove:horizontal {{ height: {GRID}px; background: {colours.line}; border-radius: 2px; }}
    QSlider::sub-page:horizontal {{ background: {colours.accent}; border-radius: 2px; }}
    QSlider::handle:horizontal {{ width: 12px; height: 12px; margin: -6px 0; border-radius: 8px;
                                  background: {colours.accent}; border: 2px solid {colours.surface}; }}
    QSlider::handle:horizontal:focus {{ border-color: {colours.text}; }}
    QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled {{ background: {colours.muted}; }}
    """
