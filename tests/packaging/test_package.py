"""Builds the package and uses it as a planner would: no Python, no sources."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SUFFIX = ".exe" if os.name == "nt" else ""

pytestmark = pytest.mark.packaging


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that planners get."""
    place = tmp_path_factory.mktemp("package")
    command = [sys.executable, "-m", "PyInstaller", str(ROOT / "build.spec"), "--noconfirm", "--log-level", "ERROR"]
    folders = ["--distpath", str(place / "dist"), "--workpath", str(place / "work")]
    built = subprocess.run([*command, *folders], cwd=ROOT, capture_output=True, text=True, timeout=900, check=False)
    assert built.returncode == 0, built.stderr
    return place / "dist" / "mizan"


def outside(tmp_path: Path) -> dict[str, str]:
    """An environment without this project's Python in it."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    return {**kept, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}


def digest_of(command: list[str], cwd: Path, environment: dict[str, str] | None = None, *run_as: str) -> str:
    run = subprocess.run(
        [*command, *(run_as or ("run", "training_first")), "--format", "json"],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return str(json.loads(run.stdout)["digest"])


def test_that_the_console_program_gives_the_digest_of_the_sources(package: Path, tmp_path: Path) -> None:
    packaged = digest_of([str(package / f"mizan-console{SUFFIX}")], tmp_path, outside(tmp_path))

    assert packaged == digest_of([sys.executable, str(ROOT / "main.py")], tmp_path)


def test_that_the_console_program_shares_work_among_processes(package: Path, tmp_path: Path) -> None:
    ensemble = ("ensemble", "official", "--members", "20000")
    packaged = digest_of(
        [str(package / f"mizan-console{SUFFIX}")], tmp_path, outside(tmp_path), *ensemble, "--jobs", "2"
    )

    assert packaged == digest_of([sys.executable, str(ROOT / "main.py")], tmp_path, None, *ensemble, "--jobs", "1")


def test_that_the_console_program_needs_no_cluster(package: Path, tmp_path: Path) -> None:
    command = [str(package / f"mizan-console{SUFFIX}"), "ensemble", "official", "--cluster", "tcp://127.0.0.1:1"]
    run = subprocess.run(command, env=outside(tmp_path), capture_output=True, text=True, timeout=120, check=False)
    assert (run.returncode, "distributed, which is not installed" in run.stderr) == (2, True)


def test_that_the_console_program_writes_the_guide_of_the_sources(package: Path, tmp_path: Path) -> None:
    """It needs the text of the equations, which a package does not hold by itself."""
    for name, program in (
        ("packaged.html", [str(package / f"mizan-console{SUFFIX}")]),
        ("sources.html", [sys.executable, str(ROOT / "main.py")]),
    ):
        command = [*program, "model", "--out", name]
        run = subprocess.run(
            command, cwd=tmp_path, env=outside(tmp_path), capture_output=True, timeout=120, check=False
        )
        assert run.returncode == 0, run.stderr

    assert (tmp_path / "packaged.html").read_bytes() == (tmp_path / "sources.html").read_bytes()


def test_that_the_window_program_draws_itself(package: Path, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    environment = {**outside(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [str(package / f"mizan{SUFFIX}"), "--screenshot", str(picture)], env=environment, timeout=120, check=False
    )

    assert run.returncode == 0
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size > 30_000


@pytest.mark.skipif("DISPLAY" not in os.environ, reason="needs a screen, real or virtual")
def test_that_the_window_program_starts_on_a_screen_and_stays(package: Path, tmp_path: Path) -> None:
    environment = {**outside(tmp_path), "QT_QPA_PLATFORM": "xcb"}
    program = str(package / f"mizan{SUFFIX}")
    window = subprocess.Popen([program], env=environment, stderr=subprocess.PIPE, text=True)
    try:
        with pytest.raises(subprocess.TimeoutExpired):
            window.wait(timeout=6)
    finally:
        window.terminate()
        _, said = window.communicate(timeout=30)
    assert "Traceback" not in said
