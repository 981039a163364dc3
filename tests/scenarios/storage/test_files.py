"""Scenario files: refused gently when they are bad, written without loss when they are good."""

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings

from scenarios.scenario import Scenario, Stamp
from scenarios.storage.files import LARGEST_FILE, ScenarioFileError, format_of, load, migrate_file, save
from tests.scenarios.conftest import ROOT
from tests.scenarios.strategies import scenarios

posix_only = pytest.mark.skipif(os.name != "posix", reason="modes, pipes and devices are Unix's")

OLD = 'format = 1\ntitle = "Old"\n'
NEW = Scenario("New").with_value("budget", "it_industry", 2027, 900)


def message_of(path: Path) -> str:
    with pytest.raises(ScenarioFileError) as caught:
        load(path)
    (problem,) = caught.value.problems
    return str(problem)


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


# Reading


def test_that_a_byte_order_mark_and_windows_line_ends_are_accepted(tmp_path: Path) -> None:
    path = tmp_path / "windows.toml"
    path.write_bytes('\ufeffformat = 1\r\ntitle = "Été"\r\ndescription = """\r\none\r\ntwo"""\r\n'.encode())
    assert load(path) == Scenario("Été", description="one\ntwo")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'format = 1\ntitle = "\xe9"', "line 2: the text is not UTF-8. Found: byte 0xe9."),
        ("format = 1".encode("utf-16"), "bytes.toml: the text is not UTF-8. Found: UTF-16. Save it as UTF-8"),
        ("format = 1".encode("utf-16-le"), "bytes.toml: the text is not UTF-8. Found: UTF-16. Save it as UTF-8"),
        (bytes(range(256)), "the text is not UTF-8."),
        (b"\0" * 100, "this is not TOML"),
    ],
)
def test_that_bytes_that_are_no_text_are_refused(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "bytes.toml"
    path.write_bytes(content)
    assert words in message_of(path)


def test_that_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.toml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    start = time.process_time()
    assert "too large. Found: 50,000,000 bytes." in message_of(path)
    assert time.process_time() - start < 0.5


def test_that_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    path = tmp_path / "full.toml"
    path.write_text(OLD + "#" * (LARGEST_FILE - len(OLD)), encoding="utf-8")
    assert load(path).title == "Old"


def test_that_what_is_no_file_is_refused(tmp_path: Path) -> None:
    assert "there is no such file" in message_of(tmp_path / "missing.toml")
    assert "it is a folder" in message_of(tmp_path)
    assert "cannot be read" in message_of(Path("a\0b"))
    assert "cannot be read" in message_of(tmp_path / ("x" * 5000))


@posix_only
def test_that_devices_and_pipes_are_refused_without_waiting(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.toml"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero"), Path("/dev/null")):
        assert "a device or pipe" in message_of(path)
        with pytest.raises(ScenarioFileError, match="a device or pipe"):
            save(path, NEW)


@posix_only
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_that_an_unreadable_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret.toml"
    path.write_text(OLD, encoding="utf-8")
    path.chmod(0)
    assert "permission denied" in message_of(path)


@posix_only
def test_that_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "loop.toml"
    path.symlink_to(path)
    assert "cannot be read" in message_of(path)


@pytest.mark.parametrize("content", [b"format = 7", b"format = 1\nfoo = 1", b"\xff", b"a = = 1"])
def test_that_a_refused_file_is_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.toml"
    path.write_bytes(content)
    with pytest.raises(ScenarioFileError):
        load(path)
    with pytest.raises(ScenarioFileError):
        migrate_file(path)
    assert files_in(tmp_path) == {"bad.toml": content}


# Writing


@settings(deadline=None)
@given(scenarios())
def test_that_what_is_saved_is_read_again(tmp_path_factory: pytest.TempPathFactory, scenario: Scenario) -> None:
    path = tmp_path_factory.getbasetemp() / "again.toml"
    save(path, scenario)
    assert load(path) == scenario


def test_that_a_file_reads_as_a_person_would_write_it(tmp_path: Path) -> None:
    path = tmp_path / "team3.toml"
    scenario = Scenario(
        "Training first",
        author="Team 3",
        description="Shift money.\nTwo lines.",
        notes={"budget.it_industry": "Why"},
        stamp=Stamp("0.1.0", "0123456789abcdef"),
        assumptions={"market_growth.crm.2025": -0.05, "ai_realised_share": 0.2},
        differences={
            "training_places": {"conversion": {2028: 20_000, 2027: 12_500.5}},
            "budget": {"it_industry": {2027: 900}},
        },
    )
    save(path, scenario)
    assert (
        path.read_text(encoding="utf-8")
        == '''\
format = 1
title = "Training first"
author = "Team 3"
description = """
Shift money.
Two lines."""
baseline = "official"
reading = "as_observed"
seed = 2030
horizon = 2030

[budget.it_industry]
2027 = 900

[training_places.conversion]
2027 = 12500.5
2028 = 20000

[assumptions]
ai_realised_share = 0.2
"market_growth.crm.2025" = -0.05

[targets]
exports_2030_base = "as_quoted"

[notes]
"budget.it_industry" = "Why"

[stamp]
model = "0.1.0"
digest = "0123456789abcdef"
'''
    )


def test_that_saving_keeps_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "team3.toml"
    path.write_text(OLD, encoding="utf-8")
    save(path, NEW)
    assert load(path) == NEW
    assert files_in(tmp_path).keys() == {"team3.toml", "team3.toml.bak"}
    assert (tmp_path / "team3.toml.bak").read_text(encoding="utf-8") == OLD


def test_that_saving_the_same_twice_keeps_the_earlier_backup(tmp_path: Path) -> None:
    path = tmp_path / "team3.toml"
    path.write_text(OLD, encoding="utf-8")
    save(path, NEW)
    save(path, NEW)
    assert (tmp_path / "team3.toml.bak").read_text(encoding="utf-8") == OLD


def test_that_a_new_file_needs_no_backup(tmp_path: Path) -> None:
    save(str(tmp_path / "new.toml"), NEW)
    assert files_in(tmp_path).keys() == {"new.toml"}


@posix_only
def test_that_saving_keeps_the_mode_and_follows_links(tmp_path: Path) -> None:
    path, link = tmp_path / "team3.toml", tmp_path / "link.toml"
    path.write_text(OLD, encoding="utf-8")
    path.chmod(0o640)
    link.symlink_to(path)
    save(link, NEW)
    assert link.is_symlink()
    assert load(path) == NEW
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize(
    "wrong",
    [
        Scenario(""),
        Scenario("x", author="a\nb"),
        Scenario("x", seed=-1),
        Scenario("x").with_value("budget", "governance", 2010, -1),
        Scenario("x").with_value("budget", "governance", 2010, float("nan")),
        Scenario("x").with_value("it_industry_mix", "incentives", 2010, 0.9),
        Scenario("x").with_assumption("study_lag", 100),
    ],
)
def test_that_nothing_is_saved_that_could_not_be_read(tmp_path: Path, wrong: Scenario) -> None:
    path = tmp_path / "team3.toml"
    path.write_text(OLD, encoding="utf-8")
    with pytest.raises(ScenarioFileError):
        save(path, wrong)
    assert files_in(tmp_path) == {"team3.toml": OLD.encode()}


def test_that_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(ScenarioFileError, match="cannot be written"):
        save(tmp_path / "missing" / "team3.toml", NEW)
    with pytest.raises(ScenarioFileError, match=r"cannot be written: it is a folder"):
        save(tmp_path, NEW)


def test_that_a_write_protected_file_is_respected(tmp_path: Path) -> None:
    path = tmp_path / "protected.toml"
    path.write_text(OLD, encoding="utf-8")
    path.chmod(0o444)
    with pytest.raises(ScenarioFileError, match=r"write-protected.*What was there is untouched"):
        save(path, NEW)
    assert files_in(tmp_path) == {"protected.toml": OLD.encode()}
    path.chmod(0o644)


def test_that_a_backup_that_cannot_be_made_stops_the_saving(tmp_path: Path) -> None:
    path = tmp_path / "team3.toml"
    path.write_text(OLD, encoding="utf-8")
    (tmp_path / "team3.toml.bak").mkdir()
    with pytest.raises(ScenarioFileError, match="untouched"):
        save(path, NEW)
    assert files_in(tmp_path) == {"team3.toml": OLD.encode()}


@posix_only
def test_that_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "team3.toml"
    path.write_text(OLD, encoding="utf-8")
    program = f"""
import resource, signal
from scenarios.storage.files import ScenarioFileError, save
from scenarios.scenario import Scenario
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))
try:
    save({str(path)!r}, Scenario("New"))
except ScenarioFileError as error:
    print(error)
"""
    run = subprocess.run([sys.executable, "-B", "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "cannot be written: file too large. What was there is untouched." in run.stdout
    assert files_in(tmp_path) == {"team3.toml": OLD.encode()}


# Older formats


def test_that_an_old_file_is_rewritten_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "old.toml"
    old = 'format = 0\nname = "Old"\n[rubrics.it_industry]\n2027 = 900\n'
    path.write_text(old, encoding="utf-8")
    assert load(path) == NEW.with_details(title="Old")
    assert format_of(path) == 0
    assert path.read_text(encoding="utf-8") == old
    assert migrate_file(path)
    assert format_of(path) == 1
    assert (tmp_path / "old.toml.bak").read_text(encoding="utf-8") == old
    assert not migrate_file(path)
