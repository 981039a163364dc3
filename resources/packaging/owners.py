"""Whose each file of the package is: of a Python package, of Python, of the system that it is built on, or ours."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any, Final

from gui.help.licences import licence_of, packages_in_use
from resources.packaging import ROOT
from resources.packaging.leaving_out import Entry

BUILDERS: Final = {
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pyinstaller-hooks-contrib": "Apache-2.0",  # what of it is shipped: the pieces that run when a program starts
}
"""What starts the programs is theirs; under which licence, their metadata say for their tools alone."""

PYTHON: Final = "CPython"
OWN: Final = "Mizan"


class UnknownFileError(Exception):
    """A file of the package belongs to nobody who is known, so nobody knows under which licence it is."""


@dataclass
class Component:
    """One part of the package.

    Attributes:
        name: What its makers call it.
        version: Empty where it has none of its own.
        licence: As an SPDX expression, or as its makers name it.
        kind: ``pypi``, ``deb`` or ``generic``: who gives it out.
        texts: Files with the text of its licence.
        files: What of it is shipped: names in the package, and where they are taken from.
    """

    name: str
    version: str
    licence: str
    kind: str
    texts: list[Path]
    files: dict[str, Path] = field(default_factory=dict)


def components(modules: Iterable[Entry], files: Iterable[Entry]) -> list[Component]:
    """Everything that is shipped, by part.

    Args:
        modules: The modules within the programs.
        files: The files beside them.

    Raises:
        UnknownFileError: With every file that belongs to nobody who is known.
    """
    found: dict[str, Component] = {}
    strangers: list[str] = []
    for name, source, kind in [*modules, *files]:
        if kind == "SYMLINK":  # a second name of a file that is listed by its first
            continue
        owner = _owner(name, source)
        if owner is None:
            strangers.append(f"{name} ({source})")
            continue
        key, make = owner
        held = found[key] if key in found else found.setdefault(key, make())
        if kind not in ("PYMODULE", "PYSOURCE"):
            held.files[Path(name).as_posix()] = Path(source)
    if strangers:
        raise UnknownFileError(f"Add these to {Path(__file__).with_name('libraries.toml')}: {', '.join(strangers)}")
    return sorted(found.values(), key=lambda part: part.name.lower())


def library_licences() -> Mapping[str, str]:
    """Licences of libraries, by the beginning of the file's name."""
    found: Mapping[str, str] = _table()["licences"]
    return found


def is_allowed(licence: str) -> bool:
    """Whether a part under that licence may be shipped: one of its alternatives allows it in all its parts."""
    allowed = set(_table()["allowed"]["licences"])
    return any(
        all(term.strip(" ()") in allowed for term in re.split(r" AND |, ", choice)) for choice in licence.split(" OR ")
    )


@cache
def _table() -> dict[str, dict[str, Any]]:
    return tomllib.loads(Path(__file__).with_name("libraries.toml").read_text(encoding="utf-8"))


def _owner(name: str, source: str) -> tuple[str, Callable[[], Component]] | None:
    """The part that a file belongs to: its key, and what makes it; None if nobody knows."""
    place = Path(os.path.realpath(source))
    library = _library(Path(name).name)
    package = _packages().get(place)
    if library is not None and (package is None or ".libs" in source):
        debian, _ = _debian_packages().get(str(place), ("", ""))
        return debian or library, partial(_of_library, library, place, package)
    if package is not None:
        return package, partial(_of_package, package)
    if name == "base_library.zip" or _is_of_python(place) or source in ("", "-"):
        return PYTHON, _of_python
    if place.is_relative_to(ROOT) or "localpycs" in place.parts:
        return OWN, _our_own
    return None


def _library(file: str) -> str | None:
    """The longest beginning of a library's name that is known."""
    known = [start for start in library_licences() if file.lower().startswith(start.lower())]
    return max(known, key=len) if known else None


@cache
def _packages() -> dict[Path, str]:
    """The owner of every file of the packages in use, and of what builds the programs."""
    names = (*(package.name for package in packages_in_use()), *BUILDERS)
    held = ((name, file) for name in names for file in distribution(name).files or ())
    return {Path(os.path.realpath(str(file.locate()))): name for name, file in held}


def _of_python() -> Component:
    return Component(PYTHON, sys.version.partition(" ")[0], "PSF-2.0", "generic", [_python_licence()])


def _our_own() -> Component:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return Component(OWN, str(project["project"]["version"]), "MIT", "generic", [ROOT / "LICENSE"])


def _of_package(asked: str) -> Component:
    package = distribution(asked)
    name = package.metadata["Name"]
    licence = BUILDERS.get(name.lower()) or licence_of(package)
    return Component(name, package.version, licence, "pypi", texts_of(package))


def texts_of(package: Distribution) -> list[Path]:
    """The texts of a package's licence that it brings itself; Qt for Python brings none, so they stand here."""
    if package.metadata["Name"].lower() in ("pyside6_essentials", "shiboken6"):
        return sorted((Path(__file__).parent / "texts").iterdir())
    pattern = re.compile(r"\.dist-info/.*(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
    return sorted(Path(str(file.locate())) for file in package.files or () if pattern.search(str(file)))


def _of_library(library: str, place: Path, package: str | None) -> Component:
    """A library that lies inside a wheel, whose licence file quotes its licence, or that is the building machine's own.

    Debian and its kin know of each library where it is from.
    """
    if package is not None:
        return Component(library, "", library_licences()[library], "generic", texts_of(distribution(package)))
    name, version = _debian_packages().get(str(place), ("", ""))
    text = Path("/usr/share/doc") / name / "copyright"
    licence = library_licences()[library]
    if not name:
        return Component(library, "", licence, "generic", [])
    return Component(name, version, licence, "deb", [text])


@cache
def _debian_packages() -> dict[str, tuple[str, str]]:
    """Name and version of the Debian package of every library that one holds; empty on other systems."""
    if shutil.which("dpkg-query") is None:
        return {}
    found = _lines(["dpkg-query", "--search", "*.so*"])
    show = ["dpkg-query", "--show", "--showformat=${Package} ${Version}\n"]
    versions = dict(line.split(" ", 1) for line in _lines(show))
    owners = ((path, owner.partition(":")[0].partition(",")[0]) for owner, _, path in _parted(found))
    files = ((path, name) for path, name in owners if name in versions and not Path(path).is_symlink())
    return {os.path.realpath(path): (name, versions[name]) for path, name in files}


def _parted(lines: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    return (line.partition(": ") for line in lines)


def _lines(command: Sequence[str]) -> list[str]:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def _is_of_python(place: Path) -> bool:
    rooms = {sysconfig.get_path(name) for name in ("stdlib", "platstdlib")} | {sysconfig.get_config_var("DESTSHARED")}
    within = any(place.is_relative_to(os.path.realpath(room)) for room in rooms if room)
    beside = place.parent in (Path(sys.base_prefix), Path(sys.base_prefix) / "DLLs")
    return within or beside or re.match(r"(lib)?python3|Python$", place.name) is not None


def _python_licence() -> Path:
    stdlib = Path(sysconfig.get_path("stdlib"))
    places = (stdlib / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    debian = Path(f"/usr/share/doc/{stdlib.name}/copyright")
    return next((place for place in places if place.exists()), debian)
