"""The scenarios that come with the program."""

import os
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def library() -> dict[str, Path]:
    """The file of each shipped scenario by its name, the official one first."""
    names = sorted((path.stem for path in FOLDER.glob("*.toml")), key=lambda name: (name != "official", name))
    return {name: FOLDER / f"{name}.toml" for name in names}


def path_of(name: str | os.PathLike[str]) -> Path:
    """The file of a scenario that is named by its path or, in the library, by its bare name."""
    return library().get(os.fspath(name), Path(name))
