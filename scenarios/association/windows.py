"""Windows: values in the user's part of the registry, which put Mizan under “Open with” of TOML files."""

import subprocess
import sys
from contextlib import suppress
from pathlib import PureWindowsPath
from typing import Final, NamedTuple

from scenarios.association import Program

CLASSES: Final = "Software\\Classes"
KIND: Final = f"{CLASSES}\\Mizan.Scenario"
OFFERED: Final = f"{CLASSES}\\.toml\\OpenWithProgids"
"""Where TOML files name what may open them. It belongs to all programs: only our value there is ours."""


class Value(NamedTuple):
    """One value of the registry, below ``HKEY_CURRENT_USER``.

    Attributes:
        key: The key that it belongs to.
        name: Its name; empty for the value of the key itself.
        text: What it says.
    """

    key: str
    name: str
    text: str


def values(program: Program) -> tuple[Value, ...]:
    """What to write."""
    file = PureWindowsPath(program.command[0])
    command = f'{subprocess.list2cmdline(program.command)} "%1"'
    own = f"{CLASSES}\\Applications\\{file.name}"
    kind = (
        Value(KIND, "", "Mizan scenario"),
        Value(f"{KIND}\\DefaultIcon", "", f"{file},0"),
        Value(f"{KIND}\\shell\\open\\command", "", command),
        Value(OFFERED, "Mizan.Scenario", ""),
    )
    if file.name.lower() != "mizan.exe":  # Python is not ours to describe
        return kind
    return (
        *kind,
        Value(own, "FriendlyAppName", "Mizan"),
        Value(f"{own}\\SupportedTypes", ".toml", ""),
        Value(f"{own}\\shell\\open\\command", "", command),
    )


def own_keys(program: Program) -> list[str]:
    """The keys that are Mizan's alone with those above them, the deepest first, so that each is empty when it goes."""
    tops = (KIND, f"{CLASSES}\\Applications\\mizan.exe")
    found: set[str] = set()
    for value in values(program):
        for top in tops:
            if value.key == top or value.key.startswith(f"{top}\\"):
                below = value.key.removeprefix(top).split("\\")[1:]
                found |= {"\\".join([top, *below[:depth]]) for depth in range(len(below) + 1)}
    return sorted(found, key=lambda key: (-key.count("\\"), key))


def associate(program: Program) -> None:
    """Write the values and let the desktop know; nothing on other systems.

    Raises:
        OSError: If the registry cannot be written to.
    """
    if sys.platform == "win32":
        import winreg

        for value in values(program):
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, value.key) as key:
                winreg.SetValueEx(key, value.name, 0, winreg.REG_SZ, value.text)
        _refresh()


def dissociate(program: Program) -> bool:
    """Remove the values.

    Returns:
        Whether there were any; never on other systems.

    Raises:
        OSError: If they cannot be removed.
    """
    there = False
    if sys.platform == "win32":
        import winreg

        own, write = winreg.HKEY_CURRENT_USER, winreg.KEY_SET_VALUE
        with suppress(FileNotFoundError), winreg.OpenKey(own, OFFERED, 0, write) as key:
            winreg.DeleteValue(key, "Mizan.Scenario")
        for name in own_keys(program):
            with suppress(FileNotFoundError):
                winreg.DeleteKey(own, name)
                there = True
        _refresh()
    return there


def _refresh() -> None:
    """Tell the desktop that what opens what has changed."""
    if sys.platform == "win32":
        import ctypes

        changed, by_number = 0x08000000, 0
        ctypes.windll.shell32.SHChangeNotify(changed, by_number, None, None)
