"""Both schemes can be read: contrasts after WCAG 2.2, 4.5:1 for text, 3:1 for lines, marks and focus."""

from itertools import product
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from gui.charts.shares import PATTERNS
from gui.look.icons import picture_file
from gui.look.style_sheet import style_sheet
from gui.look.theme import DARK, LIGHT, Colours
from resources import resource

SCHEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=("light", "dark"))
GROUNDS = ("window", "surface", "raised")
TEXTS = ("text", "muted", "accent", "good", "bad")
GRAPHICS = ("edge", "accent", "first", "second", "third", "fourth", "fifth", "demand", "seats")
"""What is told by its colour alone; "skills bind" is told by its hatching."""


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted(luminance(QColor(colour)) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


def test_that_the_contrast_is_computed_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@SCHEMES
def test_that_all_text_can_be_read(colours: Colours) -> None:
    pairs = [(role, ground) for role, ground in product(TEXTS, GROUNDS)] + [("on_accent", "accent")]
    found = {pair: contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) for pair in pairs}
    assert not {pair: value for pair, value in found.items() if value < 4.5}


@SCHEMES
def test_that_lines_marks_and_focus_stand_out(colours: Colours) -> None:
    pairs = product(GRAPHICS, GROUNDS)
    found = {pair: contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) for pair in pairs}
    assert not {pair: value for pair, value in found.items() if value < 3}


def test_that_what_binds_is_told_by_a_pattern_as_well() -> None:
    assert len(set(PATTERNS.values())) == len(PATTERNS) == 3


@SCHEMES
def test_that_the_style_sheet_is_one_that_qt_reads_with_pictures_that_exist(
    qapp: QApplication, colours: Colours
) -> None:
    """Qt complains about a sheet that it cannot read, and a complaint fails the test."""
    sheet = style_sheet(colours, qapp.font())
    qapp.setStyleSheet("")
    qapp.setStyleSheet(sheet)
    assert 'url("")' not in sheet
    for line in sheet.split("url(")[1:]:
        ElementTree.parse(line.partition('"')[2].partition('"')[0])


def test_that_every_icon_is_drawn_in_the_colour_of_the_theme() -> None:
    names = [file.name.removesuffix(".svg") for file in resource("icons").iterdir() if file.name.endswith(".svg")]
    for name in names:
        text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
        assert ("currentColor" in text) != (name == "mizan")
    assert "#123456" in Path(picture_file("check", "#123456")).read_text(encoding="utf-8")
