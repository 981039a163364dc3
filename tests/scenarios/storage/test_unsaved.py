"""Unsaved edits: kept whole, read back as they were."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings

from scenarios.scenario import Scenario
from scenarios.storage.files import ScenarioFileError, content_digest, save
from scenarios.storage.unsaved import LARGEST, Unsaved, keep_unsaved, read_unsaved
from tests.scenarios.strategies import scenarios

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


@settings(max_examples=30, deadline=None)
@given(scenario=scenarios())
def test_that_what_is_kept_is_read_again(tmp_path_factory: pytest.TempPathFactory, scenario: Scenario) -> None:
    path = tmp_path_factory.mktemp("unsaved") / "kept.toml"
    unsaved = Unsaved(scenario, Path("/home/équipe 3/ميزان.toml"), "0a", NOW)
    keep_unsaved(path, unsaved)
    assert read_unsaved(path) == unsaved


def test_that_a_file_name_that_is_no_text_survives(tmp_path: Path) -> None:
    unsaved = Unsaved(Scenario("T"), Path(b"/home/\xff\xfe.toml".decode("utf-8", "surrogateescape")), "", NOW)
    keep_unsaved(tmp_path / "kept.toml", unsaved)
    assert read_unsaved(tmp_path / "kept.toml") == unsaved


def test_that_a_scenario_without_a_file_has_none(tmp_path: Path) -> None:
    keep_unsaved(tmp_path / "kept.toml", Unsaved(Scenario("T"), None, "", NOW))
    assert read_unsaved(tmp_path / "kept.toml").file is None


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "cannot be read"),
        (b"\x00\xff", "not TOML"),
        (b"a." * 1_400_000 + b"a = 1", "nested too deeply"),
        (b"x = " + b"[" * 1_000_000, "nested too deeply"),
        (b'file = "a\\u0000b"\nseen = ""\ntime = 2026-01-01T00:00:00Z\nscenario = ""\n', "no file can have the name"),
        (b'file = ""\nseen = ""\ntime = 2026-01-01T00:00:00\nscenario = ""\n', "right kind"),
        (b'file = ""\n', "seen"),
        (b'file = 1\nseen = ""\ntime = 2026-01-01\nscenario = ""\n', "right kind"),
        (b"x" * (LARGEST + 1), "too large"),
        (b'file = ""\nseen = ""\ntime = 2026-01-01T00:00:00Z\nscenario = "format = 9"\n', "format"),
    ],
)
def test_that_damaged_edits_are_refused_with_their_file(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "kept.toml"
    path.write_bytes(content)
    with pytest.raises(ScenarioFileError, match=words) as caught:
        read_unsaved(path)
    assert str(path) in str(caught.value)


def test_that_edits_that_are_gone_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ScenarioFileError, match="no such file"):
        read_unsaved(tmp_path / "none.toml")


@pytest.mark.skipif(os.name != "posix", reason="pipes and devices are Unix's")
def test_that_a_pipe_or_a_device_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "kept.toml"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero")):
        with pytest.raises(ScenarioFileError, match="a device or pipe"):
            read_unsaved(path)


def test_that_the_digest_tells_whether_somebody_else_wrote(tmp_path: Path) -> None:
    path = tmp_path / "team.toml"
    assert content_digest(path) == ""
    ours = save(path, Scenario("T"))
    assert content_digest(path) == ours
    path.write_text(path.read_text(encoding="utf-8") + "# theirs\n", encoding="utf-8")
    assert content_digest(path) != ours
    with pytest.raises(OSError, match="folder"):
        content_digest(tmp_path)
