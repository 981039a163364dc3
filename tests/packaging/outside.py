"""A planner's machine: no Python of ours, no network, and a home of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
SUFFIX = ".exe" if os.name == "nt" else ""
SOURCES = (sys.executable, str(ROOT / "main.py"))

AS_ROOT = ("--map-root-user",) if hasattr(os, "geteuid") and os.geteuid() != 0 else ()


@cache
def can_be_alone() -> bool:
    """Whether programs can be started here without a network and with folders mounted for them alone."""
    command = ["unshare", *AS_ROOT, "--net", "--mount", "true"]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


def alone(command: Sequence[str], *, read_only: Path | None = None) -> list[str]:
    """The command without a network, where that can be had.

    Args:
        command: What to start.
        read_only: A folder that it can read and not write, whoever it is; needs :func:`can_be_alone`.
    """
    if not can_be_alone():
        return list(command)
    apart = ["unshare", *AS_ROOT, "--net", "--mount"]
    if read_only is None:
        return [*apart, *command]
    protect = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
    return [*apart, "sh", "-c", protect, str(read_only), *command]


def environment(home: Path, **more: str) -> dict[str, str]:
    """What programs find around them: nothing of this project's Python, and a home."""
    ours = ("PYTHON", "VIRTUAL_ENV", "XDG_", "LC_", "LANG")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return {**kept, "HOME": str(home), "USERPROFILE": str(home), "QT_QPA_PLATFORM": "offscreen", **more}


def call(
    command: Sequence[str], home: Path, *, read_only: Path | None = None, variables: Mapping[str, str] | None = None
) -> "subprocess.CompletedProcess[str]":
    """Run a program to its end, in its home."""
    return subprocess.run(
        alone(command, read_only=read_only),
        cwd=home,
        env=environment(home, **(variables or {})),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def digest(command: Sequence[str], home: Path, variables: Mapping[str, str] | None = None) -> str:
    """The digest that a command prints among its results."""
    done = call([*command, "--format", "json"], home, variables=variables)
    assert done.returncode == 0, done.stderr
    return str(json.loads(done.stdout)["digest"])
