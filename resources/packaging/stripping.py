"""Leaves out what debuggers alone read: a Python that was built at home carries 25 MB of it, one from a system none."""

import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from resources.packaging.leaving_out import Entry
from resources.packaging.owners import PYTHON, Component


def stripped(parts: Iterable[Component], files: Sequence[Entry], folder: Path) -> list[Entry]:
    """The files, with Python's own libraries without symbols on Linux; those of others stay as their makers built them.

    Args:
        parts: What is shipped; their files are those that are shipped then.
        files: The same files, as entries of the package.
        folder: Where to put what is made anew.
    """
    if not sys.platform.startswith("linux") or shutil.which("strip") is None:
        return list(files)
    folder.mkdir(parents=True, exist_ok=True)
    fresh: dict[str, str] = {}
    for part in parts:
        for name, source in part.files.items():
            if part.name == PYTHON and ".so" in source.name:
                copy = folder / source.name
                shutil.copy2(source, copy)
                subprocess.run(["strip", "--strip-unneeded", str(copy)], check=True)
                part.files[name] = copy
                fresh[name] = str(copy)
    return [(name, fresh.get(name, source), kind) for name, source, kind in files]
