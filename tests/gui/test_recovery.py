"""Nothing is lost when the program is killed: real windows in processes of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scenarios.results.outcome import run_scenario
from scenarios.scenario import Scenario
from scenarios.storage.files import load, save
from scenarios.storage.unsaved import read_unsaved
from tests.gui.remote import Remote

SHOWN = "window is not None and window.isVisible()"
OFFERED = "window is not None and dialog(window, 'RecoveryDialog') is not None"


class Home:
    """A user's home with any number of windows."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.unsaved = folder / "data" / "Mizan" / "Mizan" / "unsaved"
        self.reports = self.unsaved.with_name("reports")
        self._open: list[Remote] = []

    def start(self, *arguments: str | Path, until: str = SHOWN, before: str = "") -> Remote:
        remote = Remote(self.folder, *arguments, before=before)
        self._open.append(remote)
        remote.wait(until)
        return remote

    def kept(self) -> dict[str, Path]:
        """Title to file of the unsaved edits on the disk."""
        files = [path for path in self.unsaved.glob("*.toml") if not path.name.startswith(".")]
        return {read_unsaved(path).scenario.title: path for path in files}

    def end(self) -> None:
        for remote in self._open:
            if remote.process.poll() is None:
                remote.kill()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    made = Home(tmp_path)
    yield made
    made.end()


def keep_edit(remote: Remote, home: Home, amount: float) -> None:
    """Make an edit and wait until it is on the disk."""
    remote.ask(f"edit(window, 'it_industry', 2027, {amount})")
    line = f"2027 = {amount:.0f}"
    remote.wait(f"any({line!r} in path.read_text() for path in Path({str(home.unsaved)!r}).glob('[!.]*.toml'))")


def test_that_a_killed_window_loses_nothing_and_a_running_one_is_left_alone(home: Home, tmp_path: Path) -> None:
    team, other = tmp_path / "équipe.toml", tmp_path / "other.toml"
    mine = Scenario("Équipe 3").with_value("budget", "governance", 2026, 44)
    save(team, mine)
    save(other, Scenario("Other"))
    killed, running = home.start(team), home.start(other)
    keep_edit(killed, home, 900)
    keep_edit(running, home, 700)
    killed.kill()
    assert load(team).differences == mine.differences

    again = home.start(until=OFFERED)
    ((title, file, time),) = again.ask("rows(dialog(window))")
    assert (title, file) == ("Équipe 3", "équipe.toml")
    assert time
    again.ask("press(dialog(window), 'Recover')")
    assert again.ask("window.windowTitle()").startswith("Équipe 3")
    assert again.ask("window.isWindowModified()")
    assert again.ask("str(window.document.path)") == str(team)
    again.ask("window.files.save()")
    recovered = load(team)
    assert recovered.differences == mine.with_value("budget", "it_industry", 2027, 900).differences
    assert recovered.stamp is not None
    assert again.ask("window.session.digest()") == recovered.stamp.digest == run_scenario(recovered).digest
    again.quit()
    assert home.kept().keys() == {"Other"}

    running.ask("window.session.history.setClean()")
    running.quit()
    assert not list(home.unsaved.iterdir())


def test_that_faults_are_written_down_and_a_hard_crash_is_told_at_the_next_start(home: Home) -> None:
    remote = home.start()
    remote.ask("edit(window, 'governance', 2027, 77.0)")
    remote.ask("fail_in_slot('no such thing', 50)")
    remote.wait("dialog(window, 'FaultDialog') is not None")
    remote.ask("fail_in_thread('in a thread')")
    remote.wait("'in a thread' in dialog(window, 'FaultDialog').report.toPlainText()")
    text = remote.ask("dialog(window, 'FaultDialog').report.toPlainText()")
    assert text.count("LookupError: no such thing") == 1
    assert "step 1: Set governance" in text
    remote.ask("press(dialog(window, 'FaultDialog'), 'Copy')")
    assert remote.ask("application.clipboard().text()") == text
    remote.ask("dialog(window, 'FaultDialog').close()")
    remote.ask("fail_in_slot('no such thing')")
    remote.ask("__import__('PySide6.QtCore').QtCore.qCritical('something severe')")
    remote.ask("edit(window, 'governance', 2028, 78.0)")
    assert remote.ask("window.session.results.scenario.value('budget', 'governance', 2028)") == 78
    assert remote.ask("dialog(window)") is None
    remote.ask("window.session.history.setClean()")
    with pytest.raises(AssertionError, match="the window is gone") as gone:
        remote.ask("__import__('ctypes').string_at(0)")

    assert str(gone.value).count("LookupError: no such thing") == 51
    log = (home.reports / "log.txt").read_text(encoding="utf-8")
    assert "Qt: something severe" in log
    assert "for the 32. time" in log
    assert log.count("Traceback") == 2
    assert len(list(home.reports.glob("mizan-fault-*.txt"))) == 2

    again = home.start(until="window is not None and dialog(window, 'FaultDialog') is not None")
    report = again.ask("dialog(window).report.toPlainText()")
    assert report.startswith("Mizan ")
    assert "string_at" in report
    again.ask("dialog(window).close()")
    again.quit()
    assert len(list(home.reports.glob("mizan-fault-*.txt"))) == 3
    assert not list(home.reports.glob("crash-*.txt"))


def test_that_a_full_disk_is_told_and_leaves_the_edits_in_the_window(home: Home, tmp_path: Path) -> None:
    file = tmp_path / "team.toml"
    save(file, Scenario("Team").with_value("budget", "governance", 2026, 44))
    before = file.read_bytes()
    remote = home.start(file)
    remote.ask("__import__('resource').setrlimit(__import__('resource').RLIMIT_FSIZE, (100, 100))")
    remote.ask("edit(window, 'it_industry', 2027, 900.0)")
    remote.wait("dialog(window, 'QMessageBox') is not None")
    assert "cannot be kept safe" in remote.ask("dialog(window).text()")
    assert "The disk is full" in remote.ask("dialog(window).informativeText()")
    remote.ask("press(dialog(window), 'Close')")
    remote.ask("window.files.save()")
    remote.wait("dialog(window, 'QMessageBox') is not None")
    assert "could not be saved" in remote.ask("dialog(window).text()")
    assert "The disk is full" in remote.ask("dialog(window).informativeText()")
    remote.ask("press(dialog(window), 'Close')")
    assert remote.ask("window.isWindowModified()")
    assert file.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config", "data", "team.toml"]
    assert not home.kept()
