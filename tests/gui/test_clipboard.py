"""Numbers reach a spreadsheet in every language."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from gui.clipboard import Row, copy_cells, html_table, tab_separated

ROOT = Path(__file__).parents[2]
ROWS: list[Row] = [
    ("Series", "Year", "50 %"),
    ("two\twords\nhere & <there>", 2030, 1234.5),
    ("", 2031, None),
    ("x", 2032, -0.25),
]


@pytest.fixture(autouse=True)
def same_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("locale", "sign"), [("en_GB", "."), ("fr_FR", ","), ("ar_MA", ",")])
def test_that_plain_text_has_the_decimal_sign_of_the_language_and_no_group_sign(locale: str, sign: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert tab_separated(ROWS) == (
        f"Series\tYear\t50 %\ntwo words here & <there>\t2030\t1234{sign}5\n\t2031\t\nx\t2032\t-0{sign}25\n"
    )


def test_that_the_table_carries_values_that_no_language_misreads() -> None:
    QLocale.setDefault(QLocale("fr_FR"))
    table = ElementTree.fromstring(html_table(ROWS))
    cells = [cell for row in table.iter("tr") for cell in row][3:6]
    assert [cell.text for cell in cells] == ["two words here & <there>", "2030", "1234,5"]
    number = "{urn:schemas-microsoft-com:office:excel}num"
    assert [(cell.get(number), cell.get("sdval")) for cell in cells] == [
        (None, None), ("2030", "2030"), ("1234.5", "1234.5"),
    ]  # fmt: skip


def test_that_both_forms_are_copied(qapp: object) -> None:
    copy_cells(ROWS)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == tab_separated(ROWS)
    assert data.html() == html_table(ROWS)


def test_that_a_program_with_numbers_on_the_clipboard_ends_well() -> None:
    program = (
        "from PySide6.QtGui import QGuiApplication; from gui.clipboard import copy_cells; "
        "app = QGuiApplication([]); copy_cells([('x', 1.5)])"
    )
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=surroundings, capture_output=True, check=False)
    assert done.returncode == 0
