#!/usr/bin/env python3
"""Sets Mizan up on a bare machine, then runs, tests, checks and packages it.

Standard library only, and written so that an older Python can still read it: it must be able to say that a
newer one is needed. Talk goes to stderr, so that stdout holds only what the started program prints.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
SUPPORTED_PYTHONS = ("3.13", "3.12", "3.11")  # best first; pyproject.toml says the same
RUNNING_PYTHON = "{}.{}".format(*sys.version_info[:2])
OFFSCREEN = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

# fmt: off
SYSTEM_PACKAGES = [
    "libegl1", "libgl1", "libglib2.0-0", "libfontconfig1", "libxkbcommon0", "libdbus-1-3",  # any Qt program
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1",   # one on a screen
    "libxkbcommon-x11-0",
    "xvfb", "xauth", "xdotool",                # a virtual screen for the packaged program, and a hand
    "locales", "shared-mime-info", "xdg-utils", "desktop-file-utils",  # commas and a desktop to run it among
    "fonts-dejavu-core", "fonts-hosny-amiri",  # the second one for Arabic
    "binutils",                                # PyInstaller calls objcopy and objdump
]
# fmt: on

LOCK_COMMAND = (
    "uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --fork-strategy fewest "
    "--generate-hashes --no-emit-index-url --no-emit-find-links --no-header --output-file requirements.txt"
)
LOCK_HEADER = (
    "# Exact versions with hashes for running and developing. To regenerate (--upgrade takes the newest):\n"
    f"# {LOCK_COMMAND}\n"
)


class SetupError(Exception):
    """Set-up cannot go on; the message says what to do."""


def say(message: str) -> None:
    """Tells the person at the terminal, on stderr."""
    print(message, file=sys.stderr, flush=True)


def call(command: Sequence[str], env: Mapping[str, str] | None = None, cwd: Path | None = None) -> int:
    """Runs a command to its end and returns its exit code as a shell would give it."""
    code = subprocess.call(command, env=env, cwd=cwd)
    return code if code >= 0 else 128 - code


def call_aside(command: Sequence[str], env: Mapping[str, str] | None = None, mute: bool = False) -> int:
    """Runs a set-up command: nothing to read on stdin, what it prints goes to stderr or, muted, nowhere."""
    talk = subprocess.DEVNULL if mute else sys.stderr.fileno()
    return subprocess.call(command, env=env, stdin=subprocess.DEVNULL, stdout=talk, stderr=talk)


def hand_over(command: Sequence[str], env: Mapping[str, str]) -> int:
    """Lets the command take this process's place, so that signals and exit codes are its own."""
    if os.name == "posix":
        sys.stdout.flush()
        os.execve(command[0], list(command), dict(env))
    return call(command, env)  # on Windows execve would return to the prompt at once


# --- Which Python -------------------------------------------------------------------------------------------


def find_python(running: str = RUNNING_PYTHON) -> str:
    """Returns a supported Python: the running one if it is, else the newest on PATH, or raises SetupError."""
    if running in SUPPORTED_PYTHONS:
        # Started from within .venv, it must not be the interpreter that is about to be replaced.
        return str(getattr(sys, "_base_executable", sys.executable))
    for version in SUPPORTED_PYTHONS:
        launcher = ["py", f"-{version}"] if os.name == "nt" else [f"python{version}"]
        with contextlib.suppress(OSError, subprocess.CalledProcessError):
            show_path = [*launcher, "-c", "import sys; print(sys.executable)"]
            return subprocess.check_output(show_path, stderr=subprocess.DEVNULL).decode().strip()
    wanted = " or ".join(SUPPORTED_PYTHONS)
    raise SetupError(f"Mizan needs Python {wanted}; this is {running} and PATH has none. Install one, try again.")


def version_of(python: str) -> str:
    """Returns the "major.minor" version of an interpreter."""
    program = "import sys; print('{}.{}'.format(*sys.version_info[:2]))"
    return subprocess.check_output([python, "-c", program]).decode().strip()


# --- The system's packages (Debian, Ubuntu and their kin) ---------------------------------------------------


def has_apt() -> bool:
    """Says whether this system is looked after by apt."""
    return all(shutil.which(tool) for tool in ("apt-get", "dpkg-query"))


def is_root() -> bool:
    """Says whether this process may install system packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def missing_packages(wanted: Sequence[str]) -> list[str]:
    """Returns those of the wanted Debian packages that are not installed."""
    # Newer releases renamed some libraries: libglib2.0-0 became libglib2.0-0t64; apt knows both names.
    names = [*wanted, *(f"{name}t64" for name in wanted)]
    command = ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\n", *names]
    # Its exit code says only that some package is unknown, which is an answer and no failure.
    answer = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    states = answer.stdout.decode().splitlines()
    return [name for name in wanted if not {f"{name} installed", f"{name}t64 installed"}.intersection(states)]


def apt_command(packages: Sequence[str]) -> list[str]:
    """Returns the command that installs Debian packages without a question."""
    return ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def apt_install(packages: Sequence[str]) -> bool:
    """Installs Debian packages as root, reading new package lists only if the first try fails."""
    say(f"Installing system packages: {' '.join(packages)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # A machine that has just started may still be busy with its own updates: wait for them.
    install_packages = [*apt_command(packages), "--quiet=2", "--option=DPkg::Lock::Timeout=300"]
    if call_aside(install_packages, env, mute=True) == 0:
        return True
    call_aside(["apt-get", "update", "--quiet=2"], env)
    return call_aside(install_packages, env) == 0


def provide_system_packages(remind: bool) -> None:
    """Installs the system packages that are missing, or reminds of them; never stops the set-up."""
    if not sys.platform.startswith("linux"):
        return  # on macOS and Windows the Qt wheels hold all they need
    if not has_apt():
        if remind:
            say(f"Qt needs these system libraries, by their Debian names: {' '.join(SYSTEM_PACKAGES)}")
        return
    missing = missing_packages(SYSTEM_PACKAGES)
    if missing and not (is_root() and apt_install(missing)) and remind:
        say(f"Some system packages are missing. To install them:\n  sudo {shlex.join(apt_command(missing))}")


# --- The virtual environment --------------------------------------------------------------------------------


def venv_python(venv: Path) -> Path:
    """Returns the interpreter of a virtual environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def stamp_file(venv: Path) -> Path:
    """Returns the file that says what was installed; it is there only after an installation went through."""
    return venv / "mizan-stamp.txt"


def stamp_text(python_version: str, requirements: Path) -> str:
    """Returns what identifies an installation: the Python version and the content of the lock."""
    return f"python {python_version}\nlock sha256 {hashlib.sha256(requirements.read_bytes()).hexdigest()}\n"


def read_stamp(venv: Path) -> str:
    """Returns the stamp of an environment that can be used, or an empty text."""
    usable = venv_python(venv).exists() and stamp_file(venv).is_file()
    return stamp_file(venv).read_text(encoding="utf-8") if usable else ""


def is_ready(venv: Path, requirements: Path, running: str = RUNNING_PYTHON) -> bool:
    """Says whether the environment holds what the lock asks for, on the running Python if supported."""
    versions = [running] if running in SUPPORTED_PYTHONS else SUPPORTED_PYTHONS
    return read_stamp(venv) in [stamp_text(version, requirements) for version in versions]


def require_ensurepip(python: str) -> None:
    """Sees that the interpreter can make environments (Debian packs that apart), or raises SetupError."""
    probe = [python, "-c", "import ensurepip, venv"]
    if call_aside(probe, mute=True) == 0:
        return
    package = f"python{version_of(python)}-venv"
    if has_apt() and is_root() and apt_install([package]) and call_aside(probe, mute=True) == 0:
        return
    command = shlex.join(["sudo", *apt_command([package])])
    raise SetupError(f"{python} cannot make virtual environments, its ensurepip is missing. On Debian:\n  {command}")


def create_venv(venv: Path) -> None:
    """Makes a new, empty environment in place of whatever stands there, or raises SetupError."""
    python = find_python()
    require_ensurepip(python)
    say(f"Making a virtual environment in {venv} with Python {version_of(python)}")
    if call_aside([python, "-m", "venv", "--clear", str(venv)]) != 0:
        raise SetupError(f"The virtual environment could not be made in {venv}; see the lines above.")


def install(venv: Path, requirements: Path) -> None:
    """Installs the locked packages and stamps the environment once all are in, or raises SetupError."""
    say(f"Installing the packages of {requirements.name}; from nothing this takes about a minute")
    stamp = stamp_text(version_of(str(venv_python(venv))), requirements)
    stamp_file(venv).unlink(missing_ok=True)
    pip = [str(venv_python(venv)), "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-input"]
    # Wheels only: a package built from source would take long and fail in words nobody understands.
    # The lock names every dependency; a resolver would prefer a newer release of one wanted with an extra.
    options = ["--no-deps", "--require-hashes", "--only-binary=:all:", "--requirement", str(requirements)]
    if call_aside([*pip, *options], {**os.environ, "PIP_USER": "0"}) != 0:
        raise SetupError("The packages could not be installed; see the lines above. Nothing is lost: try again.")
    stamp_file(venv).write_text(stamp, encoding="utf-8")


@contextlib.contextmanager
def one_at_a_time(door: Path) -> Iterator[None]:
    """Holds other set-ups of the same tree back until this one is done or has died."""
    import sqlite3  # the one file lock of the standard library that is the same on every system

    door.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(sqlite3.connect(str(door), timeout=1800, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        yield


def provide_venv(venv: Path, requirements: Path) -> None:
    """Brings the environment to what the lock asks for, whatever state it is in, or raises SetupError.

    A stamp of the same Python means that only the lock changed: pip changes what differs. Without one the
    last installation was interrupted and may have left half a package, so it starts again from nothing.
    """
    with one_at_a_time(venv.parent / "build" / "setup.lock"):
        if is_ready(venv, requirements):
            return  # another set-up did it in the meantime
        same_python = read_stamp(venv).startswith(f"python {RUNNING_PYTHON}\n")
        if not (same_python and RUNNING_PYTHON in SUPPORTED_PYTHONS):
            create_venv(venv)
        install(venv, requirements)


def prepare() -> str:
    """Sets up what is not set up yet; returns the environment's interpreter or raises SetupError."""
    venv, requirements = ROOT / ".venv", ROOT / "requirements.txt"
    ready = is_ready(venv, requirements)
    provide_system_packages(remind=not ready)
    if not ready:
        provide_venv(venv, requirements)
    return str(venv_python(venv))


# --- The commands -------------------------------------------------------------------------------------------


def set_up(args: Sequence[str]) -> int:
    """Sets everything up and does nothing else."""
    say(f"Ready: {prepare()}")
    return 0


def has_display(platform: str, env: Mapping[str, str]) -> bool:
    """Says whether somebody would see a window."""
    if env.get("CI") or env.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    return not platform.startswith("linux") or bool(env.get("DISPLAY") or env.get("WAYLAND_DISPLAY"))


def run_program(args: Sequence[str]) -> int:
    """Starts the program with the given arguments."""
    python, program = prepare(), str(ROOT / "main.py")
    if args or has_display(sys.platform, os.environ):
        # What the program's help shows is to work as it stands, also where nothing else is set up.
        return hand_over([python, program, *args], {"MIZAN_CALLED_AS": "python3 dev.py run", **os.environ})
    return run_without_display(python, program)


def run_without_display(python: str, program: str) -> int:
    """Projects the official scenario and draws the window into a file, for want of a screen."""
    say("There is no display here: projecting the official scenario, then drawing the window into a file.")
    code = call([python, program, "run", str(ROOT / "scenarios" / "library" / "official.toml")])
    if code == 0:
        picture = ROOT / "build" / "window.png"
        picture.parent.mkdir(exist_ok=True)
        # Without a window system Qt warns of what nobody will miss in a picture.
        quiet = {**OFFSCREEN, "QT_LOGGING_RULES": "default.warning=false"}
        code = call([python, program, "--screenshot", str(picture)], quiet)
        say(f"The window as it would look: {picture}" if code == 0 else "The window could not be drawn.")
    say("For a live window start it from a desktop session or ssh -X; xvfb-run lends an invisible screen.")
    return code


def run_tests(args: Sequence[str]) -> int:
    """Runs the tests, all of them on every processor unless somebody asks for some."""
    return run_pytest(args or ["--numprocesses", "auto", "--dist", "loadfile"])


def run_pytest(args: Sequence[str]) -> int:
    """Runs pytest with windows that nobody sees."""
    python = prepare()
    os.chdir(ROOT)
    # Not on a virtual screen: without a window manager no window there gets the keyboard or the pointer for sure.
    return hand_over([python, "-m", "pytest", *args], {"QT_QPA_PLATFORM": "offscreen", **os.environ})


def run_benchmarks(args: Sequence[str]) -> int:
    """Runs the benchmarks, which the tests leave out."""
    return run_pytest(["tests/benchmarks", "--benchmark-only", *args])


def regress(args: Sequence[str]) -> int:
    """Says what a change of the model does under every lever and assumption, against the grid accepted last."""
    python = prepare()
    os.chdir(ROOT)
    return hand_over([python, "-m", "tests.simulation.golden.grid", *args], os.environ)


def lint(args: Sequence[str]) -> int:
    """Runs every check even if one fails, so that one round shows everything."""
    python, fix = prepare(), "--fix" in args
    checks = [
        [python, "-m", "ruff", "check", *(["--fix"] if fix else [])],
        [python, "-m", "ruff", "format", *([] if fix else ["--check"])],
        [python, "-m", "mypy"],
        [python, "-c", "from importlinter.cli import lint_imports_command as lint; lint(['--no-logo'])"],
    ]
    return max([call(check, cwd=ROOT) for check in checks])


def build(args: Sequence[str]) -> int:
    """Packages the program and says what came out, or builds twice and compares."""
    python = prepare()
    os.chdir(ROOT)
    return hand_over([python, "-m", "resources.packaging", *args], os.environ)


def audit(args: Sequence[str]) -> int:
    """Looks the locked packages up among known vulnerabilities, which takes a network."""
    python = prepare()
    os.chdir(ROOT)
    return hand_over([python, "-m", "resources.packaging.auditing", *args], os.environ)


def draw_screenshots(args: Sequence[str]) -> int:
    """Draws the window's pages into files."""
    python, folder = prepare(), ROOT / "build" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    command = [python, str(ROOT / "main.py"), "--screenshots", str(folder), *args]
    return hand_over(command, OFFSCREEN)


def regenerate_lock(args: Sequence[str]) -> int:
    """Writes requirements.txt anew from pyproject.toml, keeping the versions that still fit."""
    requirements = ROOT / "requirements.txt"
    code = call([prepare(), "-m", *shlex.split(LOCK_COMMAND), "--quiet", *args], cwd=ROOT)
    if code == 0:
        requirements.write_bytes(LOCK_HEADER.encode() + requirements.read_bytes())
        say("requirements.txt is written; the next command installs what changed.")
    return code


COMMANDS: dict[str, tuple[Callable[[Sequence[str]], int], str]] = {
    "run": (run_program, "open the window; with arguments, run a command: run check FILE, run --help"),
    "test": (run_tests, "run the tests; arguments go to pytest"),
    "lint": (lint, "check style, types and imports; --fix mends what it can"),
    "bench": (run_benchmarks, "run the benchmarks; arguments go to pytest"),
    "regress": (regress, "what a change of the model moves; --since RELEASE, --accept keeps the new state"),
    "build": (build, "package the programs into dist/; --check builds twice and compares"),
    "audit": (audit, "look the locked packages up among known vulnerabilities; needs a network"),
    "screenshots": (draw_screenshots, "draw the window's pages into build/screenshots/"),
    "lock": (regenerate_lock, "rewrite requirements.txt from pyproject.toml; --upgrade takes the newest"),
    "setup": (set_up, "only set up .venv and the system libraries, as every command does first"),
}


def main(argv: Sequence[str]) -> int:
    """Runs the command named first in argv and returns its exit code."""
    lines = [f"  {name:<12} {summary}" for name, (_, summary) in COMMANDS.items()]
    usage = "\n".join(["Usage: python3 dev.py COMMAND [ARGUMENT...]", "", *lines])
    if not argv or argv[0] in ("-h", "--help", "help"):
        print(usage)
        return 0
    if argv[0] not in COMMANDS:
        say(f"There is no command {argv[0]!r}.\n\n{usage}")
        return 2
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))  # takes pip along
    try:
        return COMMANDS[argv[0]][0](argv[1:])
    except SetupError as error:
        say(str(error))
        return 3
    except KeyboardInterrupt:
        say("Stopped.")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
