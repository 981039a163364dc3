"""Runs PyInstaller so that the same sources give the same package."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from resources.packaging import ROOT

ALWAYS_THE_SAME: Final = {
    "PYTHONHASHSEED": "0",  # the order of sets within compiled modules
    "SOURCE_DATE_EPOCH": "1767225600",  # the time in the heads of Windows programs: the first day of 2026
}


class BuildError(Exception):
    """The package could not be built; the message is what PyInstaller said."""


def build(dist: Path, work: Path, options: Sequence[str] = ()) -> Path:
    """Build the package.

    Args:
        dist: Where it belongs.
        work: Where PyInstaller keeps what it needs on the way.
        options: More options for PyInstaller.

    Returns:
        The folder that users get.

    Raises:
        BuildError: If it could not be built.
    """
    command = [sys.executable, "-m", "PyInstaller", str(ROOT / "build.spec"), "--noconfirm", "--log-level", "ERROR"]
    folders = ["--distpath", str(dist), "--workpath", str(work)]
    environment = {**os.environ, **ALWAYS_THE_SAME}
    built = subprocess.run(
        [*command, *folders, *options], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if built.returncode != 0:
        raise BuildError(built.stderr)
    return dist / "mizan"
