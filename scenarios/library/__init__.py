"""The scenarios that come with the program."""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def library() -> dict[str, Path]:
    """The file of each shipped scenario by its name, the official one first."""
    names = sorted((path.stem for path in FOLDER.glob("*.toml")), key=lambda name: (name != "official", name))
    return {name: FOLDER / f"{name}.toml" for name in names}
