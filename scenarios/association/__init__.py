"""Lets the desktop open scenario files in the window, for one user and without taking other files over.

Scenarios are TOML files, and so are many others. So only files that end in ``.mizan.toml`` become Mizan's own where the
system can tell them apart (Linux, macOS); Windows looks at the last ending alone, and there Mizan stands among what is
offered under “Open with”. To every command both are scenario files.
"""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

SUFFIX: Final = ".mizan.toml"
"""How the names of scenario files end that a double click opens."""


@dataclass(frozen=True)
class Program:
    """What is started to open a file.

    Attributes:
        command: The program, and what stands in front of the file's name.
        icon: The program's icon, as a drawing.
    """

    command: tuple[str, ...]
    icon: Path


def this_program() -> Program:
    """The window program beside this one in the package; in the sources, Python with ``main.py``."""
    root = Path(__file__).resolve().parents[2]
    icon = root / "resources" / "icons" / "mizan.svg"
    if getattr(sys, "frozen", False):
        here = Path(sys.executable)
        return Program((str(here.with_name(f"mizan{here.suffix}")),), icon)
    return Program((sys.executable, str(root / "main.py")), icon)
