"""What the window remembers, and what it makes of a file of settings that is damaged or hostile."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from gui.app import make_window
from gui.look.appearance import Appearance
from gui.settings import DOCKS, GEOMETRY, LANGUAGE, LARGEST_FILE, MOST_RECENT, TEXT_SCALE, THEME, TOUR_SEEN, Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def holding(file: Path, content: str | bytes) -> Settings:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return Settings(file)


def test_that_everything_is_remembered(file: Path) -> None:
    settings = Settings(file)
    settings.put(LANGUAGE, "ar")
    settings.put(TEXT_SCALE, 1.3)
    settings.put(TOUR_SEEN, 1)
    settings.put(GEOMETRY, QByteArray(b"\0\xff<>"))
    for number in range(MOST_RECENT + 2):
        settings.add_recent_file(Path(f"/home/ministère/وزارة {number} & co.toml"))
    for again in (settings, Settings(file)):
        assert (again.get(LANGUAGE), again.get(TEXT_SCALE), again.get(TOUR_SEEN)) == ("ar", 1.3, 1)
        assert again.get(GEOMETRY) == QByteArray(b"\0\xff<>")
        assert [path.name[6] for path in again.recent_files()] == list("98765432")


def test_that_two_windows_lose_nothing_of_each_other(file: Path) -> None:
    one, other = Settings(file), Settings(file)
    one.put(THEME, "dark")
    one.add_recent_file(Path("one.toml"))
    other.put(LANGUAGE, "fr")
    other.add_recent_file(Path("other.toml"))
    again = Settings(file)
    assert (again.get(THEME), again.get(LANGUAGE)) == ("dark", "fr")
    assert again.recent_files() == [Path("other.toml"), Path("one.toml")]


def test_that_what_a_newer_version_remembers_is_kept(file: Path) -> None:
    settings = holding(file, 'theme = "contrast"\nsize_of_everything = 3\n[window]\nsecond = true\n')
    settings.put(LANGUAGE, "fr")
    assert 'size_of_everything = 3\nlanguage = "fr"\n\n[window]\nsecond = true\n' in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "content",
    [
        'language = 1\ntheme = []\ntext_scale = "big"\ntour_seen = true\ngeometry = 3\ndocks = "no base 64"\n',
        "text_scale = nan\nrecent_files = 3",
        f"text_scale = 1{400 * '0'}\nlanguage = {{a = 1}}",
        "text_scale = 1000000.0",
        "text_scale = true",
        "text_scale = -1",
    ],
)
def test_that_damaged_values_count_as_not_remembered(file: Path, content: str) -> None:
    settings = holding(file, content)
    assert (settings.get(LANGUAGE), settings.get(TEXT_SCALE), settings.get(TOUR_SEEN)) == ("", 1.0, 0)
    assert settings.get(GEOMETRY) == settings.get(DOCKS) == QByteArray()
    assert (settings.recent_files(), settings.set_aside) == ([], None)


def test_that_names_that_are_none_are_left_out(file: Path) -> None:
    names = f'["ok.toml", 1, "", "{5000 * "a"}", "a\\u0000b", "a\\nb", {{a = 1}}, []]'
    assert holding(file, f"recent_files = {names}").recent_files() == [Path("ok.toml")]
    assert len(holding(file, f"recent_files = {10_000 * ['a.toml']}").recent_files()) == MOST_RECENT


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\xff\xfe" * 100,
        b"theme = ",
        b'theme = "dark"\ntheme = "light"',
        b"x = " + b"[" * 50_000,
        b"#" * (LARGEST_FILE + 1),
        b"[General]\nlanguage=@Variant(\\0\\0\\0\\x7f)\n",
    ],
)
def test_that_a_file_that_cannot_be_read_is_put_aside_whole(file: Path, content: bytes) -> None:
    settings = holding(file, content)
    assert settings.get(THEME) == "system"
    assert settings.set_aside is not None
    assert settings.set_aside.read_bytes() == content
    settings.put(THEME, "dark")
    assert Settings(file).get(THEME) == "dark"
    assert settings.set_aside.read_bytes() == content


def test_that_the_window_says_that_its_settings_were_put_aside(
    qtbot: QtBot, file: Path, appearance: Appearance
) -> None:
    window = make_window(appearance, holding(file, b"\xff"))
    qtbot.addWidget(window)
    assert window.statusBar().currentMessage() == (
        f"The settings could not be read and begin anew. What was there is kept as {file}.unreadable."
    )


@pytest.mark.skipif(os.name != "posix", reason="pipes and links are Unix's")
def test_that_a_pipe_or_a_loop_in_the_place_of_the_file_hinders_nobody(file: Path) -> None:
    file.parent.mkdir()
    os.mkfifo(file)
    assert Settings(file).get(THEME) == "system"
    file.unlink(missing_ok=True)
    file.symlink_to(file)
    assert Settings(file).get(THEME) == "system"


def test_that_a_place_that_cannot_be_written_to_costs_the_memory_alone(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way", encoding="utf-8")
    settings = Settings(tmp_path / "config" / "settings.toml")
    settings.put(THEME, "dark")
    settings.add_recent_file(Path("a.toml"))
    assert (settings.get(THEME), settings.recent_files()) == ("dark", [Path("a.toml")])
