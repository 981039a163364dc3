"""What the package does without: whatever the program does not ask for, and parts that it never reaches."""

import re
from collections.abc import Iterable
from fnmatch import fnmatch
from importlib.metadata import packages_distributions
from typing import Final

from gui.help.licences import packages_in_use

Entry = tuple[str, str, str]
"""A file of the package as PyInstaller lists it: name in the package, where it is taken from, kind."""

PARTS: Final = (
    # Nothing opens a connection, keeps a database or talks to a terminal: so no OpenSSL, SQLite, readline or curses.
    *("ssl", "_ssl", "_hashlib", "sqlite3", "_sqlite3", "readline", "curses", "_curses", "_curses_panel"),
    *("tkinter", "distutils", "lib2to3", "ensurepip", "idlelib", "pydoc_data", "test", "turtledemo", "_testcapi"),
    *(f"pyqtgraph.{part}" for part in ("console", "dockarea", "examples", "flowchart", "jupyter", "opengl")),
    *("PySide6.QtNetwork", "pydantic.mypy", "pydantic.v1", "pydantic._hypothesis_plugin"),
)
"""Modules of what is shipped that the program never reaches. PySide6.QtOpenGL must stay: pyqtgraph imports it."""

OURS: Final = ("main", "gui", "scenarios", "simulation", "resources")
"""Names that stay in, whatever else a package on this machine may have called so."""

PLUGINS: Final = (
    *("egldeviceintegrations/*", "generic/*", "networkinformation/*", "tls/*", "platforminputcontexts/*virtual*"),
    *(f"platforms/*{name}*" for name in ("eglfs", "linuxfb", "minimal", "vkkhr", "vnc", "directfb")),
    *(f"imageformats/*{name}*" for name in ("gif", "icns", "pdf", "tga", "tiff", "wbmp")),
    "platformthemes/*gtk3*",  # brings all of GTK along; Qt's own dialogs are translated, GTK's are not
    "wayland-shell-integration/*ivi*",
    "wayland-graphics-integration-client/*vulkan*",
)
"""Plug-ins of Qt that a window on a desktop does not use."""

LANGUAGES: Final = ("ar", "fr")
"""Languages whose words of Qt are used; English stands in its code."""

LEFT_TO_THE_SYSTEM: Final = tuple(
    f"lib{name}.so*"
    for name in (
        *("cups", "avahi-client", "avahi-common", "gnutls", "hogweed", "nettle", "gmp", "p11-kit", "tasn1", "idn2"),
        *("unistring", "gssapi_krb5", "krb5", "krb5support", "k5crypto", "com_err", "keyutils"),
    )
)
"""The client of Linux's print service with all that it needs: where there is none, there is nothing to print on."""


FOR_THE_MAKERS: Final = ("*.pyi", "py.typed", "*.pyc", "README.md", "mizan.ico", "mizan.icns")
"""Files that are of use to those alone who work on the sources, and what Python leaves among them."""


def left_out_modules() -> list[str]:
    """Every module that is installed here and that the program does not ask for, and parts of those that it does."""
    asked = {_normal(package.name) for package in packages_in_use()}
    strangers = (module for module, owners in packages_distributions().items() if not asked & {*map(_normal, owners)})
    return [*sorted(module for module in {*strangers} - {*OURS} if module.isidentifier()), *PARTS]


def reached(modules: Iterable[Entry]) -> list[Entry]:
    """The modules without the languages that Pygments could colour: no program text is shown in colour."""
    return [entry for entry in modules if not re.match(r"pygments\.lexers\.(?!_mapping$)", entry[0])]


def used_files(files: Iterable[Entry]) -> list[Entry]:
    """The files without those that nobody uses."""
    return [entry for entry in files if not _is_unused(entry[0].replace("\\", "/"))]


def used_plugins(binaries: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The plug-ins that are used, before anybody looks for the libraries that the others would bring along.

    Args:
        binaries: Where each is taken from, and the folder in the package.
    """
    return [entry for entry in binaries if not _is_unused(entry[0].replace("\\", "/"))]


def _is_unused(name: str) -> bool:
    if "/translations/qt" in name and name.endswith(".qm"):
        return not name.endswith(tuple(f"qtbase_{code}.qm" for code in LANGUAGES))
    if "/plugins/" in name:
        return any(fnmatch(name.partition("/plugins/")[2], pattern) for pattern in PLUGINS)
    return any(fnmatch(name.rpartition("/")[2], pattern) for pattern in (*LEFT_TO_THE_SYSTEM, *FOR_THE_MAKERS))


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
