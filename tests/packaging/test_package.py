"""Builds the package and uses it as a planner would: no Python, no sources, no network."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from referencing import Registry, Resource

from gui.help.licences import packages_in_use
from gui.settings import TOUR_SEEN
from gui.window.docks import PLACES
from resources.packaging.bill import BILL, FOLDER, locked_hashes
from resources.packaging.building import build
from resources.packaging.comparing import contents
from resources.packaging.owners import is_allowed
from scenarios.commands import COMMANDS
from tests.packaging.outside import ROOT, SOURCES, SUFFIX, call, can_be_alone, digest
from tests.packaging.screen import GIVE_UP, Screen, until

pytestmark = pytest.mark.packaging

on_screen = pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "xdotool"))), reason="there is no virtual screen, or no hand to work on it"
)
apart = pytest.mark.skipif(not can_be_alone(), reason="this machine lets nobody start programs without a network")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder that planners get; it goes afterwards, for it is large."""
    place = tmp_path_factory.mktemp("package")
    yield build(place / "dist", place / "work")
    shutil.rmtree(place, ignore_errors=True)


@pytest.fixture(scope="module")
def console(package: Path) -> str:
    return str(package / f"mizan-console{SUFFIX}")


@pytest.fixture(scope="module")
def window(package: Path) -> str:
    return str(package / f"mizan{SUFFIX}")


@pytest.fixture(scope="module")
def papers(package: Path) -> Path:
    """Where the licences and the bill of materials stand."""
    return package / "_internal" / FOLDER


@pytest.fixture(scope="module")
def bill(papers: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((papers / BILL).read_text(encoding="utf-8"))
    return loaded


def parts(bill: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [bill["metadata"]["component"], *bill["components"]]


# What is in it


def test_that_the_bill_of_materials_is_one(bill: dict[str, Any]) -> None:
    schemas = [
        json.loads(file.read_text(encoding="utf-8")) for file in (Path(__file__).parent / "cyclonedx").glob("*.json")
    ]
    registry: Registry[Any] = Registry().with_resources(
        (schema["$id"], Resource.from_contents(schema)) for schema in schemas
    )
    own = next(schema for schema in schemas if "bom-1.6" in schema["$id"])
    jsonschema.Draft7Validator(own, registry=registry).validate(bill)


def test_that_the_bill_lists_every_file_as_it_is(package: Path, bill: dict[str, Any]) -> None:
    listed = {file["name"]: file["hashes"][0]["content"] for part in parts(bill) for file in part.get("components", ())}
    inside = package / "_internal"
    shipped = {
        path.relative_to(inside).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in inside.rglob("*")
        if path.is_file() and not path.is_symlink() and inside / FOLDER not in path.parents
    }
    assert listed == shipped
    beside = {"_internal", "README.txt", f"mizan{SUFFIX}", f"mizan-console{SUFFIX}"}
    assert {path.name for path in package.iterdir()} == beside


def test_that_packages_have_the_versions_and_hashes_of_the_lock(bill: dict[str, Any]) -> None:
    locked = locked_hashes()
    packages = [part for part in parts(bill) if part.get("purl", "").startswith("pkg:pypi/")]
    assert {package.name for package in packages_in_use()} <= {part["name"] for part in packages}
    pins = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    for part in packages:
        name = part["purl"].removeprefix("pkg:pypi/").partition("@")[0]
        assert f"{name}=={part['version']}" in pins
        assert [entry["content"] for entry in part["externalReferences"][0]["hashes"]] == locked[name]


def test_that_every_part_comes_with_the_text_of_its_licence(papers: Path, bill: dict[str, Any]) -> None:
    without = [part["name"] for part in parts(bill) if not list((papers / part["name"]).glob("*"))]
    assert not without
    qt = {file.name for file in (papers / "PySide6_Essentials").iterdir()}
    assert qt == {"LGPL-3.0.txt", "GPL-3.0.txt", "Unicode-3.0.txt", "Qt.txt"}


def test_that_no_part_is_under_a_licence_that_forbids_to_ship_it(bill: dict[str, Any]) -> None:
    licences = {
        part["name"]: entry.get("expression") or entry["license"]["name"]
        for part in parts(bill)
        for entry in part["licenses"]
    }
    assert not {name: licence for name, licence in licences.items() if not is_allowed(licence)}


def test_that_it_holds_nothing_of_the_workshop_and_no_way_to_a_network(package: Path, bill: dict[str, Any]) -> None:
    names = {part["name"].lower() for part in parts(bill)}
    assert not names & {"pytest", "mypy", "uv", "pip", "setuptools", "distributed", "psutil", "hypothesis", "black"}
    libraries = [path.name for path in package.rglob("*.so*")]
    for unwanted in ("libssl", "libcrypto", "libQt6Network", "libreadline", "libgtk", "libsqlite3", "_ssl"):
        assert not [name for name in libraries if name.startswith(unwanted)]
    assert {path.name for path in package.rglob("qt*.qm")} == {"qtbase_ar.qm", "qtbase_fr.qm"}
    assert {path.name for path in package.rglob("user_guide/*.html")} == {"ar.html", "en.html", "fr.html"}


# The commands


@pytest.fixture(scope="module")
def digests(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the sources say."""
    home = tmp_path_factory.mktemp("sources")
    return {name: digest([*SOURCES, "run", name], home) for name in ("official", "training_first", "no_plan")}


@pytest.fixture(scope="module")
def locales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Locales with decimal commas, made from what the system holds; glibc knows no French of Morocco, so France's."""
    folder = tmp_path_factory.mktemp("locales")
    if shutil.which("localedef"):
        for name, source in (("fr_MA", "fr_FR"), ("ar_MA", "ar_MA")):
            command = ["localedef", "--inputfile", source, "--charmap", "UTF-8", str(folder / f"{name}.UTF-8")]
            subprocess.run(command, capture_output=True, check=False)
    return folder


@pytest.mark.parametrize("locale", ["C", "fr_MA.UTF-8", "ar_MA.UTF-8"])
def test_that_results_are_those_of_the_sources_in_every_locale(
    console: str, digests: dict[str, str], locales: Path, tmp_path: Path, locale: str
) -> None:
    variables = {"LC_ALL": locale, "LANG": locale, "LOCPATH": str(locales)}
    for name, expected in digests.items():
        assert digest([console, "run", name], tmp_path, variables) == expected
    report = ["report", "official", "--out", "report.pdf"]  # Qt takes the system's locale for its own
    done = call([console, *report], tmp_path, variables=variables)
    assert (done.returncode, (tmp_path / "report.pdf").read_bytes()[:5]) == (0, b"%PDF-"), done.stderr


def test_that_it_shares_work_among_processes(console: str, tmp_path: Path) -> None:
    ensemble = ("ensemble", "official", "--members", "20000", "--jobs")
    assert digest([console, *ensemble, "2"], tmp_path) == digest([*SOURCES, *ensemble, "1"], tmp_path)


def test_that_it_needs_no_cluster(console: str, tmp_path: Path) -> None:
    done = call([console, "ensemble", "official", "--cluster", "tcp://127.0.0.1:1"], tmp_path)
    assert (done.returncode, "distributed, which is not installed" in done.stderr) == (2, True)


def test_that_it_writes_the_guide_of_the_sources(console: str, tmp_path: Path) -> None:
    """It needs the text of the equations, which a package does not hold by itself."""
    for name, program in (("packaged.html", [console]), ("sources.html", SOURCES)):
        done = call([*program, "model", "--out", name], tmp_path)
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "packaged.html").read_bytes() == (tmp_path / "sources.html").read_bytes()


TASKS: Mapping[str, Sequence[str]] = {
    "run": ("official", "--out", "run.xlsx"),
    "check": ("mine.toml",),
    "list": ("targets",),
    "describe": ("training_gap",),
    "model": (),
    "compare": ("official", "mine.toml"),
    "merge": (".",),
    "report": ("official", "--language", "ar", "--out", "report.pdf"),
    "explain": ("official", "no_plan"),
    "ensemble": ("official", "--members", "2000"),
    "sweep": ("official", "grid.toml", "--members", "10"),
    "sensitivity": ("official", "--target", "offshoring_jobs_2030"),
    "robustness": ("official", "no_plan"),
    "seek": ("official", "--target", "offshoring_exports_2030", "--probability", "0.1"),
    "evidence": (),
    "new": ("fresh.toml", "--title", "Fresh"),
    "export": ("official", "--to", "xlsx", "--out", "official.xlsx"),
    "import": ("book.xlsx", "--out", "imported.toml"),
    "calibrate": ("--check",),
    "validate": ("--members", "100", "--out", "validation.html"),
    "template": ("--design",),
    "associate": (),
}
"""One real piece of work for each command."""


@pytest.fixture(scope="module")
def desk(console: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the tasks work on."""
    home = tmp_path_factory.mktemp("desk")
    (home / "mine.toml").write_text('format = 1\ntitle = "Mine"\n[budget.governance]\n2027 = 30\n', encoding="utf-8")
    (home / "grid.toml").write_text(call([console, "template", "--design"], home).stdout, encoding="utf-8")
    assert call([console, "export", "official", "--to", "xlsx", "--out", "book.xlsx"], home).returncode == 0
    return home


@pytest.mark.parametrize("name", COMMANDS)
def test_that_every_command_explains_itself_and_works(console: str, desk: Path, name: str) -> None:
    explained = call([console, name, "--help"], desk)
    assert (explained.returncode, explained.stderr) == (0, "")
    assert "Examples:" in explained.stdout
    done = call([console, name, *TASKS[name]], desk)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems keep this elsewhere")
def test_that_the_desktop_is_told_of_the_window(console: str, window: str, tmp_path: Path) -> None:
    done = call([console, "associate"], tmp_path, variables={"XDG_DATA_HOME": str(tmp_path / "share")})
    assert done.returncode == 0, done.stderr
    entry = (tmp_path / "share" / "applications" / "mizan.desktop").read_text(encoding="utf-8")
    assert f'Exec="{window}" %f' in entry
    assert (tmp_path / "share" / "icons" / "hicolor" / "scalable" / "apps" / "mizan.svg").stat().st_size > 300


# The window


PAGES = {path.stem for path in (ROOT / "resources" / "help" / "en").glob("*.html")} - set(PLACES)
"""A page is whatever has a help text and is no panel."""


def test_that_every_page_panel_and_dialog_is_drawn(window: str, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    done = call([window, "--screenshots", str(folder), "--look", "fr-light-1366x768"], tmp_path)
    assert done.returncode == 0, done.stderr
    pictures = {path.name.removesuffix("-fr-light-1366x768.png"): path for path in folder.iterdir()}
    assert set(PAGES) <= set(pictures)
    assert len(pictures) > len(PAGES) + 5, "panels and dialogs"
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in pictures.values())
    assert min(pictures[page].stat().st_size for page in PAGES) > 30_000


@pytest.mark.skipif(os.name == "nt", reason="there it never has anywhere to print, and the other tests show it")
def test_that_the_window_needs_nowhere_to_print(window: str, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    done = call(["sh", "-c", 'exec "$0" "$@" >&- 2>&-', window, "--screenshot", str(picture)], tmp_path)
    assert done.returncode == 0
    assert picture.stat().st_size > 30_000


# On a screen


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A screen, before which somebody sits who has seen the tour."""
    settings = tmp_path / "home" / ".config" / "Mizan" / "Mizan" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text(f'language = "en"\n{TOUR_SEEN.key} = 1\n', encoding="utf-8")
    made = Screen(tmp_path / "home")
    yield made
    made.end()


@on_screen
def test_that_the_window_opens_a_file_takes_a_drag_saves_and_ends(window: str, console: str, screen: Screen) -> None:
    team = screen.home / "équipe 3.mizan.toml"
    team.write_text('format = 1\ntitle = "Team 3"\n', encoding="utf-8")
    x, y, width = screen.slider(team, "it_industry")
    with screen.shows([window, str(team)]) as program:
        shown = screen.window("Team 3")
        until(lambda: "*" in screen.title(shown) or screen.drag((x, y), width // 4))  # a hand that comes early, again
        until(lambda: "*" not in screen.title(shown) or screen.press(shown, "ctrl+s"))
        screen.close(shown, "ctrl+q")
        _, said = program.communicate(timeout=GIVE_UP)
    assert (program.returncode, "Traceback" in said) == (0, False)
    checked = call([console, "compare", "official", str(team), "--format", "json"], screen.home)
    moved = json.loads(checked.stdout)["levers"]
    assert {lever["lever"] for lever in moved} == {"budget.it_industry"}


@on_screen
@apart
def test_that_a_home_which_cannot_be_written_to_is_said_and_survived(
    window: str, console: str, screen: Screen, digests: dict[str, str]
) -> None:
    team = screen.home / "team.toml"
    team.write_text('format = 1\ntitle = "Team 3"\n', encoding="utf-8")
    before = contents(screen.home)
    done = call([console, "run", "official", "--format", "json"], screen.home, read_only=screen.home)
    assert json.loads(done.stdout)["digest"] == digests["official"]
    done = call([console, "new", "mine.toml", "--title", "Mine"], screen.home, read_only=screen.home)
    assert (done.returncode, "cannot be written" in done.stderr) == (2, True)
    with screen.shows([window, str(team)], read_only=screen.home) as program:
        shown = screen.window("Team 3")
        screen.close(screen.window("^Mizan$"), "Escape")  # what it says is read in tests/gui/test_places.py
        screen.close(shown, "ctrl+q")
        _, said = program.communicate(timeout=GIVE_UP)
    assert (program.returncode, "Traceback" in said) == (0, False)
    assert contents(screen.home) == before


@pytest.fixture
def portable(package: Path, tmp_path: Path) -> Path:
    """The package on a stick: its programs with what they share, and the file that asks for it."""
    stick = tmp_path / "stick"
    stick.mkdir()
    for name in (f"mizan{SUFFIX}", f"mizan-console{SUFFIX}"):
        shutil.copy2(package / name, stick / name)
    (stick / "_internal").symlink_to(package / "_internal")
    (stick / "portable").touch()
    return stick


@on_screen
def test_that_portable_mode_keeps_everything_beside_the_program(portable: Path, screen: Screen) -> None:
    (portable / "mizan-data").mkdir()
    (portable / "mizan-data" / "settings.toml").write_text(f"{TOUR_SEEN.key} = 1\n", encoding="utf-8")
    before = contents(screen.home)
    with screen.shows([str(portable / "mizan")]) as program:
        screen.close(screen.window("Mizan"), "ctrl+q")
        program.communicate(timeout=GIVE_UP)
    assert program.returncode == 0
    kept = {path.relative_to(portable / "mizan-data").as_posix() for path in (portable / "mizan-data").rglob("*")}
    assert {"settings.toml", "unsaved", "reports", "reports/log.txt"} <= kept
    assert "portable: True" in (portable / "mizan-data" / "reports" / "log.txt").read_text(encoding="utf-8")
    after = {name for name in contents(screen.home) if not name.startswith(".cache/")}  # letters, by fontconfig
    assert after == set(before)


@on_screen
@apart
def test_that_portable_mode_says_that_its_folder_is_protected(portable: Path, screen: Screen) -> None:
    with screen.shows([str(portable / "mizan")], read_only=portable) as program:
        screen.close(screen.window("^Mizan$"), "Escape")
        shown = screen.window("Untitled")
        screen.press(shown, "Escape")  # ends the tour, which is shown since nothing is remembered
        screen.close(shown, "ctrl+q")
        program.communicate(timeout=GIVE_UP)
    assert program.returncode == 0
    assert not (portable / "mizan-data").exists()
    assert not [name for name in contents(screen.home) if "log" in name]


# A network


@apart
def test_that_all_this_went_without_a_network(tmp_path: Path) -> None:
    done = call(["cat", "/proc/net/dev"], tmp_path)
    assert [line.split(":")[0].strip() for line in done.stdout.splitlines()[2:]] == ["lo"]
