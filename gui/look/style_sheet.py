"""The style sheet: how every kind of control looks in a scheme and at a text size. Nothing is left to the desktop.

Sizes follow the height of a line of text, so that ticks, bars and arrows grow with it.
"""

from PySide6.QtGui import QFont, QFontMetrics

from gui.look.icons import picture_file
from gui.look.theme import GRID, LARGE, Colours


def style_sheet(colours: Colours, font: QFont) -> str:
    """The style sheet of the application.

    Args:
        colours: The scheme.
        font: The font of ordinary text.
    """
    line = QFontMetrics(font).height()
    parts = (
        _frames(colours),
        _text(colours, font.pointSizeF()),
        _bars(colours, line),
        _tabs(colours),
        _buttons(colours, line),
        _fields(colours, line),
        _ticks(colours, line),
        _lists(colours),
        _scrolling(colours, line),
        _sliders(colours),
        _menus(colours, line),
    )
    return "\n".join(parts)


def _picture(name: str, colour: str) -> str:
    """A property value: an icon in a colour."""
    file = picture_file(name, colour)
    return f'url("{file}")' if file else "none"


def _frames(colours: Colours) -> str:
    return f"""
    QToolTip {{ background: {colours.surface}; color: {colours.text}; border: 1px solid {colours.edge};
                padding: {GRID}px; }}
    QScrollArea#levers, QWidget#inside, QTextBrowser {{ background: {colours.surface}; }}
    QFrame#card, QScrollArea#card {{ background: {colours.surface}; border: 1px solid {colours.line};
                                     border-radius: {GRID + 2}px; }}
    QFrame#bubble {{ background: {colours.surface}; border: 1px solid {colours.edge};
                     border-radius: {2 * GRID}px; }}
    QMainWindow::separator {{ background: transparent; width: {GRID}px; height: {GRID}px; }}
    QSplitter::handle:vertical {{ image: {_picture("grip", colours.edge)}; }}
    QSplitter::handle:horizontal {{ image: {_picture("grip_upright", colours.edge)}; }}
    QMainWindow::separator:hover, QSplitter::handle:hover {{ background: {colours.accent}; }}
    QWidget#bar {{ background: {colours.surface}; border-bottom: 1px solid {colours.line}; }}
    QMessageBox {{ messagebox-warning-icon: {_picture("warning", colours.bad)};
                   messagebox-critical-icon: {_picture("warning", colours.bad)};
                   messagebox-question-icon: {_picture("question", colours.accent)};
                   messagebox-information-icon: {_picture("information", colours.accent)}; }}
    * {{ dialogbuttonbox-buttons-have-icons: 0;
         lineedit-clear-button-icon: {_picture("close", colours.muted)}; }}
    """


def _text(colours: Colours, points: float) -> str:
    return f"""
    QLabel#heading {{ font-weight: 600; }}
    QLabel#title {{ font-weight: 600; font-size: {LARGE * points:.1f}pt; }}
    QLabel#muted {{ color: {colours.muted}; }}
    QLabel#refusal {{ color: {colours.bad}; }}
    """


def _bars(colours: Colours, line: int) -> str:
    return f"""
    QToolBar {{ background: {colours.surface}; border: 0; border-bottom: 1px solid {colours.line};
                padding: {GRID}px {2 * GRID}px; spacing: {GRID}px; }}
    QToolBar::separator {{ background: {colours.line}; width: 1px; margin: {GRID}px {GRID}px; }}
    QToolButton {{ qproperty-iconSize: {round(1.05 * line)}px {round(1.05 * line)}px; }}
    QToolBar QToolButton {{ qproperty-iconSize: {round(1.2 * line)}px {round(1.2 * line)}px; }}
    QToolButton#qt_toolbar_ext_button {{ qproperty-icon: {_picture("further", colours.text)}; padding: 0; }}
    QStatusBar {{ background: {colours.surface}; border-top: 1px solid {colours.line}; color: {colours.muted}; }}
    QStatusBar::item {{ border: 0; }}
    QSizeGrip {{ image: none; }}
    QProgressBar {{ background: {colours.line}; border: 0; border-radius: {GRID // 2}px; text-align: center; }}
    QProgressBar::chunk {{ background: {colours.accent}; border-radius: {GRID // 2}px; }}
    """


def _tabs(colours: Colours) -> str:
    return f"""
    QTabBar {{ background: {colours.surface}; qproperty-drawBase: 0; }}
    QTabWidget::pane {{ border: 0; }}
    QTabWidget::tab-bar {{ left: 0; }}
    QTabBar::tab {{ background: {colours.surface}; color: {colours.muted}; border: 1px solid transparent;
                    border-bottom: 2px solid transparent; padding: {2 * GRID - 1}px {4 * GRID - 1}px {2 * GRID}px; }}
    QTabBar::tab:selected {{ color: {colours.text}; font-weight: 600; border-bottom-color: {colours.accent}; }}
    QTabBar::tab:hover {{ color: {colours.accent}; }}
    QTabBar::tab:selected:focus {{ color: {colours.accent}; border-color: {colours.accent}; }}
    QTabBar QToolButton {{ background: {colours.surface}; border-color: {colours.line}; }}
    """


def _buttons(colours: Colours, line: int) -> str:
    arrow = round(0.6 * line)
    return f"""
    QPushButton {{ background: {colours.raised}; color: {colours.text}; border: 1px solid {colours.edge};
                   border-radius: {GRID}px; padding: {GRID}px {3 * GRID}px; }}
    QPushButton:hover, QPushButton:pressed {{ background: {colours.surface}; border-color: {colours.accent}; }}
    QPushButton:default, QPushButton:checked {{ background: {colours.accent}; color: {colours.on_accent};
                                                border-color: {colours.accent}; }}
    QPushButton:focus {{ border: 2px solid {colours.accent}; padding: {GRID - 1}px {3 * GRID - 1}px; }}
    QPushButton:default:focus, QPushButton:checked:focus {{ border-color: {colours.text}; }}
    QPushButton:disabled {{ background: {colours.raised}; color: {colours.muted}; border: 1px solid {colours.line};
                            padding: {GRID}px {3 * GRID}px; }}
    QToolButton {{ border: 1px solid transparent; border-radius: {GRID}px; padding: {GRID}px; }}
    QToolButton:hover {{ background: {colours.raised}; border-color: {colours.line}; }}
    QToolButton:checked {{ background: {colours.accent}; color: {colours.on_accent}; }}
    QToolButton:focus {{ border-color: {colours.accent}; }}
    QToolButton:checked:focus {{ border-color: {colours.text}; }}
    QToolButton#badge {{ color: {colours.muted}; border: 1px solid {colours.line}; padding: 0 {GRID + 2}px; }}
    QToolButton#badge:hover, QToolButton#badge:checked {{ color: {colours.text}; background: {colours.raised}; }}
    QToolButton#badge:focus {{ border-color: {colours.accent}; }}
    QToolButton#button {{ background: {colours.raised}; color: {colours.text}; border-color: {colours.edge};
                          padding: {GRID}px {2 * GRID}px; }}
    QToolButton#button[popupMode="2"] {{ padding: {GRID}px {arrow + 2 * GRID}px; }}
    QToolButton#button:hover, QToolButton#button:focus {{ border-color: {colours.accent}; }}
    QToolButton#button:checked {{ background: {colours.accent}; color: {colours.on_accent}; }}
    QToolButton#button:disabled {{ color: {colours.muted}; border-color: {colours.line}; }}
    QToolButton#button::menu-indicator {{ image: {_picture("down", colours.muted)}; width: {arrow}px; height: {arrow}px;
        subcontrol-origin: padding; subcontrol-position: center right; right: {GRID}px; }}
    """


def _fields(colours: Colours, line: int) -> str:
    arrow = round(0.6 * line)
    down, up = (_picture(name, colours.muted) for name in ("down", "up"))
    return f"""
    QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit {{
        background: {colours.surface}; color: {colours.text}; border: 1px solid {colours.edge};
        border-radius: {GRID}px; padding: {GRID // 2}px {GRID}px;
        selection-background-color: {colours.accent}; selection-color: {colours.on_accent}; }}
    QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {{
        border: 2px solid {colours.accent}; padding: {GRID // 2 - 1}px {GRID - 1}px; }}
    QTextBrowser, QTextBrowser:focus {{ border: 1px solid transparent; border-radius: 0; padding: 0; }}
    QTextBrowser#card {{ border-color: {colours.line}; border-radius: {GRID + 2}px; }}
    QTextBrowser:focus, QTextBrowser#card:focus {{ border-color: {colours.accent}; }}
    QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {{
        color: {colours.muted}; border-color: {colours.line}; background: {colours.raised}; }}
    QAbstractItemView QLineEdit, QAbstractItemView QAbstractSpinBox {{ border-radius: 0; padding: 0; }}
    QComboBox {{ padding-right: {2 * GRID}px; }}
    QComboBox::drop-down {{ border: 0; width: {arrow + 2 * GRID}px; }}
    QComboBox::down-arrow {{ image: {down}; width: {arrow}px; height: {arrow}px; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox QAbstractItemView {{ background: {colours.surface}; border: 1px solid {colours.edge};
                                   padding: {GRID}px; outline: 0; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: 0; width: {arrow + GRID}px; }}
    QAbstractSpinBox::up-arrow {{ image: {up}; width: {arrow}px; height: {arrow}px; }}
    QAbstractSpinBox::down-arrow {{ image: {down}; width: {arrow}px; height: {arrow}px; }}
    """


def _ticks(colours: Colours, line: int) -> str:
    side = round(0.85 * line)
    return f"""
    QCheckBox, QRadioButton {{ spacing: {GRID + 2}px; border: 1px solid transparent; border-radius: {GRID}px; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {colours.accent}; }}
    QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator, QAbstractItemView::indicator {{
        width: {side}px; height: {side}px; background: {colours.surface}; border: 1px solid {colours.edge};
        border-radius: {GRID // 2 + 1}px; }}
    QRadioButton::indicator {{ border-radius: {side // 2 + 1}px; }}
    QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {colours.accent}; }}
    QCheckBox::indicator:checked, QGroupBox::indicator:checked, QAbstractItemView::indicator:checked {{
        background: {colours.accent}; border-color: {colours.accent};
        image: {_picture("check", colours.on_accent)}; }}
    QRadioButton::indicator:checked {{ border-color: {colours.accent}; image: {_picture("dot", colours.accent)}; }}
    QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {colours.line};
                                                                        background: {colours.raised}; }}
    QGroupBox {{ border: 1px solid {colours.line}; border-radius: {GRID + 2}px; margin-top: {line // 2}px;
                 padding: {line // 2 + GRID}px {2 * GRID}px {2 * GRID}px; font-weight: 600; }}
    QGroupBox::title {{ subcontrol-origin: margin; subcontrol-position: top left; left: {2 * GRID}px;
                        padding: 0 {GRID}px; }}
    """


def _lists(colours: Colours) -> str:
    return f"""
    QHeaderView {{ background: {colours.raised}; border: 0; }}
    QHeaderView::section {{ background: {colours.raised}; color: {colours.muted}; border: 0;
                            border-bottom: 1px solid {colours.line}; border-right: 1px solid {colours.line};
                            padding: {GRID}px; }}
    QHeaderView::section:vertical {{ padding: 0 {GRID}px; }}
    QTableCornerButton::section {{ background: {colours.raised}; border: 0; }}
    QTableView {{ gridline-color: {colours.line}; }}
    QListView, QTreeView, QTableView {{ border: 1px solid transparent;
                                        selection-background-color: {colours.accent};
                                        selection-color: {colours.on_accent}; }}
    QListView:focus, QTreeView:focus, QTableView:focus {{ border-color: {colours.accent}; }}
    """


def _scrolling(colours: Colours, line: int) -> str:
    width = max(10, round(0.65 * line))
    least = 2 * line
    return f"""
    QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
    QScrollBar {{ background: transparent; border: 0; margin: 0; }}
    QScrollBar:vertical {{ width: {width}px; }}
    QScrollBar:horizontal {{ height: {width}px; }}
    QScrollBar::handle {{ background: {colours.edge}; border: 0; border-radius: {(width - 4) // 2}px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: {least}px; }}
    QScrollBar::handle:horizontal {{ min-width: {least}px; }}
    QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {colours.accent}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: 0; background: none; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    """


def _sliders(colours: Colours) -> str:
    return f"""
    QSlider::groove:horizontal {{ height: {GRID}px; background: {colours.line}; border-radius: 2px; }}
    QSlider::sub-page:horizontal {{ background: {colours.accent}; border-radius: 2px; }}
    QSlider::handle:horizontal {{ width: 12px; height: 12px; margin: -6px 0; border-radius: 8px;
                                  background: {colours.accent}; border: 2px solid {colours.surface}; }}
    QSlider::handle:horizontal:focus {{ border-color: {colours.text}; }}
    QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled {{ background: {colours.muted}; }}
    """


def _menus(colours: Colours, line: int) -> str:
    side = round(0.7 * line)
    tick, chosen_tick = (_picture("check", colour) for colour in (colours.text, colours.on_accent))
    onward, chosen_onward = (_picture("forward", colour) for colour in (colours.muted, colours.on_accent))
    return f"""
    QMenuBar {{ background: {colours.surface}; color: {colours.text}; }}
    QMenuBar::item {{ background: transparent; padding: {GRID}px {2 * GRID}px; border-radius: {GRID}px; }}
    QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {colours.accent}; color: {colours.on_accent}; }}
    QMenu {{ background: {colours.surface}; border: 1px solid {colours.edge}; padding: {GRID}px; }}
    QMenu::item {{ padding: {GRID}px {6 * GRID}px; border-radius: {GRID}px; }}
    QMenu::item:selected {{ background: {colours.accent}; color: {colours.on_accent}; }}
    QMenu::item:disabled {{ color: {colours.muted}; background: transparent; }}
    QMenu::separator {{ height: 1px; background: {colours.line}; margin: {GRID}px {2 * GRID}px; }}
    QMenu::indicator {{ width: {side}px; height: {side}px; left: {GRID + 2}px; }}
    QMenu::indicator:checked {{ image: {tick}; }}
    QMenu::indicator:checked:selected {{ image: {chosen_tick}; }}
    QMenu::right-arrow {{ image: {onward}; width: {side}px; height: {side}px; }}
    QMenu::right-arrow:selected {{ image: {chosen_onward}; }}
    """
