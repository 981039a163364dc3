"""The window speaks French and Arabic throughout, and the shipped files are those that the sources ask for."""

import gc
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPointF, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDockWidget, QLabel, QMessageBox, QTabBar
from pytestqt.qtbot import QtBot

from gui.look.appearance import Appearance
from gui.window.main_window import MainWindow
from gui.words import formats, labels
from gui.words.data_words import as_python
from gui.words.language import LANGUAGES, Language

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
ENGLISH, FRENCH, ARABIC = LANGUAGES
TRANSLATED = pytest.mark.parametrize("language", LANGUAGES[1:], ids=lambda language: language.code)

Words = dict[tuple[str, str], str]
"""Context and English text to translation."""


def run(tool: str, *arguments: str | Path) -> None:
    """Run one of PySide's translation tools in the root of the project."""
    program = shutil.which(f"pyside6-{tool}", path=Path(sys.executable).parent)
    assert program, f"pyside6-{tool} is not installed beside Python"
    done = subprocess.run([program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def messages(file: Path) -> Iterator[tuple[str, str, ElementTree.Element]]:
    """Context, English text and translation of every entry."""
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name", ""), message.findtext("source", ""), translation


def words_of(language: Language) -> Words:
    found = messages(FOLDER / f"mizan_{language.code}.ts")
    return {(context, source): translation.text or "" for context, source, translation in found}


def speak(appearance: Appearance, language: Language) -> None:
    appearance.choose_language(language)
    QApplication.processEvents()


def parts_of(window: MainWindow) -> list[QLabel | QAbstractButton | QAction]:
    """Everything in the window that has a text of its own; the arrows of tab bars come and go with the docks."""
    found: list[QLabel | QAbstractButton | QAction] = []
    for kind in (QLabel, QAbstractButton, QAction):
        found += window.findChildren(kind)
    return [part for part in found if not isinstance(part.parent(), QTabBar)]


# The files


@TRANSLATED
def test_that_every_text_of_the_window_is_translated_and_no_translation_is_left_over(
    language: Language, tmp_path: Path
) -> None:
    updated = tmp_path / f"mizan_{language.code}.ts"
    shutil.copy(FOLDER / updated.name, updated)
    sources = sorted(file.relative_to(ROOT) for file in (ROOT / "gui").rglob("*.py"))
    of_the_model = tmp_path / "data_words.py"
    of_the_model.write_text(as_python(), encoding="utf-8")

    run("lupdate", *sources, of_the_model, "-ts", updated, "-locations", "none", "-silent")

    states: dict[str | None, list[str]] = {}
    for context, source, translation in messages(updated):
        empty = "empty" if not (translation.text or "").strip() else None
        states.setdefault(translation.get("type") or empty, []).append(f"{context}: {source}")
    finished = states.pop(None, [])
    assert finished
    assert not states, "see “Add a translation” in CONTRIBUTING.md"


@TRANSLATED
def test_that_a_translation_has_the_placeholders_of_its_source(language: Language) -> None:
    def placeholders(text: str) -> list[str]:
        return sorted(field for _, field, _, _ in Formatter().parse(text) if field is not None)

    differing = {
        source: text for (_, source), text in words_of(language).items() if placeholders(source) != placeholders(text)
    }
    assert not differing


def test_that_translations_keep_the_signs_of_their_language() -> None:
    """French parts its signs by narrow spaces; Arabic has commas, question marks and semicolons of its own."""
    french, arabic = (set(words_of(language).values()) for language in LANGUAGES[1:])

    wide_or_none = re.compile(r"[ \u00a0][;:?!»]|(?<!,)[ \u00a0]%|«[ \u00a0\w]|\w[;?!»](?!\w)|\d%|'")
    assert not {text for text in french if wide_or_none.search(text)}
    latin_or_apart = re.compile(r"[\u0600-\u06ff][,;?]|\d[ \u00a0]%")
    assert not {text for text in arabic if latin_or_apart.search(text)}


@TRANSLATED
def test_that_the_compiled_file_holds_what_the_source_file_says(
    qapp: QApplication, language: Language, tmp_path: Path
) -> None:
    name, fresh = f"mizan_{language.code}", tmp_path / "fresh.qm"
    run("lrelease", FOLDER / f"{name}.ts", "-qm", fresh, "-silent")
    shipped, released = QTranslator(), QTranslator()
    assert shipped.load(str(FOLDER / f"{name}.qm"))
    assert released.load(str(fresh))

    for key, text in words_of(language).items():
        assert shipped.translate(*key) == released.translate(*key) == text, "run pyside6-lrelease"


# The window


@TRANSLATED
def test_that_another_language_reaches_every_part_of_the_window_at_once(
    window: MainWindow, appearance: Appearance, language: Language
) -> None:
    words = words_of(language)

    speak(appearance, language)

    docks = {dock.objectName(): dock.windowTitle() for dock in window.findChildren(QDockWidget)}
    assert docks == {
        "levers": words["MainWindow", "Levers"],
        "targets": words["MainWindow", "Targets"],
        "years": words["MainWindow", "Levers by year"],
        "assumptions": words["MainWindow", "Assumptions"],
        "help": words["MainWindow", "Help"],
    }
    assert [action.text() for action in window.menuBar().actions()] == [
        words["Menus", title] for title in ("&File", "&Edit", "&View", "&Help")
    ]
    assert window.actions_by_name["as_observed"].text() == words["Actions", "As observed"]
    assert {key: chart.title for key, chart in window.explore.charts.items()} == {
        "jobs": words["ExplorePage", "Jobs by perimeter"],
        "exports": words["ExplorePage", "Exports"],
        "gap": words["ExplorePage", "Training gap"],
        "skills": words["ExplorePage", "Skills: need and supply"],
    }
    assert window.explore.charts["jobs"].numbers()[0].series == words["labels", "Offshoring jobs"]
    assert window.explore.charts["jobs"].numbers()[0].unit == words["formats", "jobs"]
    targets = [str(window.targets.model.index(row).data()) for row in range(2)]
    assert targets[0] == words["TargetList", "Targets of 2030"]
    assert targets[1].startswith(words["labels", "Offshoring jobs"])
    assert window.levers.rubrics["governance"].name.text() == words["labels", "Governance"]
    assert window.levers.tracks["degree"].name.text() == words["labels", "Degree courses"]
    heading = window.years.model.headerData(0, Qt.Orientation.Vertical)
    assert heading == words["labels", "Social change"]


@TRANSLATED
def test_that_no_english_stays_and_going_back_leaves_nothing_behind(
    window: MainWindow, appearance: Appearance, language: Language
) -> None:
    translations: dict[str, set[str]] = {}
    for (_, source), text in words_of(language).items():
        translations.setdefault(source, set()).add(text)
    parts = parts_of(window)
    english = [part.text() for part in parts]

    speak(appearance, language)
    translated = [part.text() for part in parts]
    speak(appearance, ENGLISH)

    changed = [pair for pair in zip(english, translated, strict=True) if pair[0] in translations]
    assert len(changed) > 50
    assert not [before for before, after in changed if after not in translations[before]]
    assert [part.text() for part in parts] == english


@TRANSLATED
def test_that_the_words_outlive_what_else_uses_the_memory(appearance: Appearance, language: Language) -> None:
    """Qt reads translations from memory that the program must keep."""
    speak(appearance, language)
    gc.collect()
    filler = [bytes([65]) * size for size in range(18_000, 40_000, 10)]

    words = words_of(language)
    assert {key: QCoreApplication.translate(*key) for key in words} == words
    assert filler


@TRANSLATED
def test_that_the_buttons_of_questions_and_file_dialogs_are_translated(
    appearance: Appearance, qtbot: QtBot, language: Language
) -> None:
    standard = QMessageBox.StandardButton
    wanted = (standard.Save, standard.Discard, standard.Cancel)
    english = QMessageBox()
    qtbot.addWidget(english)
    english.setStandardButtons(standard.Save | standard.Discard | standard.Cancel)
    before = [english.button(one).text() for one in wanted]

    speak(appearance, language)
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(standard.Save | standard.Discard | standard.Cancel)

    after = [box.button(one).text() for one in wanted]
    assert not set(before) & set(after)
    assert all(after)


def test_that_the_menus_of_the_french_menu_bar_have_letters_of_their_own(
    window: MainWindow, appearance: Appearance
) -> None:
    speak(appearance, FRENCH)

    letters = [action.text().partition("&")[2][:1].lower() for action in window.menuBar().actions()]
    assert all(letter.isascii() and letter.isalpha() for letter in letters)
    assert len(set(letters)) == len(letters)


def test_that_arabic_runs_from_right_to_left_but_years_from_left_to_right(
    window: MainWindow, appearance: Appearance
) -> None:
    speak(appearance, ARABIC)

    assert QApplication.layoutDirection() == window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    row = window.levers.rubrics["governance"]
    assert row.name.x() > row.field.x()
    for chart in window.explore.charts.values():
        assert chart.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert chart.plot.layoutDirection() == Qt.LayoutDirection.LeftToRight
        view = chart.plot.getViewBox()
        assert view.mapViewToScene(QPointF(2008, 0)).x() < view.mapViewToScene(QPointF(2030, 0)).x()
    bars = window.explore.ribbon.bars
    assert bars.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert bars.bar(2008).x() < bars.bar(2030).x()

    speak(appearance, FRENCH)
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight


# Numbers


def test_that_french_numbers_have_narrow_spaces_and_a_comma(window: MainWindow, appearance: Appearance) -> None:
    speak(appearance, FRENCH)

    assert formats.decimal(1234.5, 1) == "1\u202f234,5"
    assert formats.percent(0.125, 1) == "12,5\u202f%"
    assert "270\u202f000" in str(window.targets.model.index(1).data())
    assert "270\u202f000" in window.explore.charts["jobs"].summary()
    assert labels.name("governance") in str(window.years.model.index(5, 0).data(Qt.ItemDataRole.ToolTipRole))


@TRANSLATED
def test_that_typed_amounts_follow_the_language(window: MainWindow, appearance: Appearance, language: Language) -> None:
    """A field that keeps the old separators would read 1.500 as one and a half, or as fifteen hundred, wrongly."""
    field = window.levers.envelope.field
    field.show_amount(22_000)

    speak(appearance, language)

    assert field.text() == QLocale(language.locale).toString(22_000)
    assert field.valueFromText(QLocale(language.locale).toString(1500.0, "f", 0)) == 1500


@TRANSLATED
def test_that_the_yearly_table_reads_numbers_as_the_language_writes_them(
    window: MainWindow, appearance: Appearance, language: Language
) -> None:
    speak(appearance, language)
    model = window.years.model

    assert model.setData(model.index(3, 2027 - 2009), QLocale(language.locale).toString(1234.5, "f", 1))

    assert window.session.scenario.value("budget", "it_industry", 2027) == 1234.5
