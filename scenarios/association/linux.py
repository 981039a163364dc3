"""Linux and its kin: a menu entry, a type of file and an icon in the user's data folder, as freedesktop.org says."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from scenarios.association import SUFFIX, Program
from scenarios.storage.writing import write_safely

MIME_TYPE: Final = "application/vnd.mizan.scenario+toml"

_WORDS: Final = {
    "": ("Policy simulator", "Simulate Morocco's digital strategy, year by year", "Mizan scenario"),
    "fr": ("Simulateur de politiques", "Simuler la stratégie numérique du Maroc, année par année", "Scénario Mizan"),
    "ar": ("محاكاة السياسات", "محاكاة الاستراتيجية الرقمية للمغرب سنة بسنة", "سيناريو ميزان"),
}
"""By language: what the program is, what it is for, and what its files are."""

_REFRESH: Final = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))
"""What gathers such files for desktops, each with the folder that it looks through."""


def data_home() -> Path:
    """The user's data folder."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def entries(program: Program, home: Path) -> Mapping[Path, bytes]:
    """The files to write: each with what it holds.

    Args:
        program: What opens scenarios.
        home: The user's data folder.
    """
    return {
        home / "applications" / "mizan.desktop": _menu_entry(program).encode(),
        home / "mime" / "packages" / "mizan.xml": _type().encode(),
        home / "icons" / "hicolor" / "scalable" / "apps" / "mizan.svg": program.icon.read_bytes(),
    }


def associate(program: Program, home: Path) -> None:
    """Write the entries and let desktops know.

    Raises:
        OSError: If the folder cannot be written to.
    """
    for path, content in entries(program, home).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_safely(path, partial(_put, content))
    _refresh(home)


def dissociate(program: Program, home: Path) -> bool:
    """Remove the entries.

    Returns:
        Whether there were any.

    Raises:
        OSError: If they cannot be removed.
    """
    there = [path for path in entries(program, home) if path.exists()]
    for path in there:
        path.unlink()
    if there:
        _refresh(home)
    return bool(there)


def _put(content: bytes, path: Path) -> None:
    path.write_bytes(content)


def _refresh(home: Path) -> None:
    """Let desktops gather the files anew; where the tools are missing, they do so at the next login."""
    for tool, folder in _REFRESH:
        if shutil.which(tool) and (home / folder).is_dir():
            with suppress(OSError):
                subprocess.run([tool, str(home / folder)], capture_output=True, check=False)


def _menu_entry(program: Program) -> str:
    lines = ["[Desktop Entry]", "Type=Application", "Name=Mizan"]
    for code, (kind, purpose, _) in _WORDS.items():
        language = f"[{code}]" if code else ""
        lines += [f"GenericName{language}={kind}", f"Comment{language}={purpose}"]
    command = " ".join(map(_quoted, program.command))
    lines += [f"Exec={command} %f", "Icon=mizan", "Terminal=false", "Categories=Science;Economy;"]
    return "\n".join([*lines, f"MimeType={MIME_TYPE};", "StartupWMClass=mizan", ""])


def _quoted(word: str) -> str:
    """A word of a command line as menu entries write it: quoted once for the command and once for the file."""
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, f"\\{sign}")
    return '"{}"'.format(word.replace("\\", "\\\\").replace("%", "%%"))


def _type() -> str:
    languages = ((f' xml:lang="{code}"' if code else "", words[2]) for code, words in _WORDS.items())
    comments = "\n".join(f"    <comment{language}>{escape(name)}</comment>" for language, name in languages)
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MIME_TYPE}">
{comments}
    <sub-class-of type="application/toml"/>
    <icon name="mizan"/>
    <glob pattern="*{SUFFIX}" weight="60"/>
  </mime-type>
</mime-info>
"""
