"""Builds the package into ``dist/`` and says what came out; with ``--check`` builds it twice and compares."""

import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from resources.packaging import ROOT
from resources.packaging.building import BuildError, build
from resources.packaging.comparing import differences
from resources.packaging.measuring import report


def main(arguments: Sequence[str]) -> int:
    """Build, or build twice.

    Args:
        arguments: ``--check``, or options for PyInstaller.

    Returns:
        The exit code: 1 if two builds differ.
    """
    print("Building; this takes a minute or two.", file=sys.stderr, flush=True)
    options = [argument for argument in arguments if argument != "--check"]
    try:
        if "--check" in arguments:
            return _check(options)
        package = build(ROOT / "dist", ROOT / "build" / "pyinstaller", options)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    print(report(package))
    return 0


def _check(options: Sequence[str]) -> int:
    with TemporaryDirectory() as folder:
        places = (Path(folder) / "first", Path(folder) / "second")
        first, second = (build(place / "dist", place / "work", options) for place in places)
        found = differences(first, second)
    print("\n".join(found) if found else "Two builds are the same, file by file.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
