"""A folder as eight teams leave it: six good files, two broken ones, and what else lies about."""

import os
from pathlib import Path

import pytest

from scenarios.workshop.teams import Terms, Workshop, workshop_of
from simulation.steps import finished

GOOD = {  # IT industry 2027 and 2028, conversion places 2026
    "team1": (900, 20_000),
    "team2": (950, 22_000),
    "team3": (1000, None),
    "team4": (980, 24_000),
    "team5": (3000, 26_000),
    "team6": (None, 60_000),
}


def team_text(title: str, money: float | None, places: float | None) -> str:
    lines = ["format = 1", f'title = "{title}"', 'author = "Someone"']
    if money is not None:
        lines += ["[budget.it_industry]", f"2027 = {money}", f"2028 = {money}"]
    if places is not None:
        lines += ["[training_places.conversion]", f"2026 = {places}"]
    return "\n".join([*lines, ""])


@pytest.fixture
def teams(tmp_path: Path) -> Path:
    """The folder."""
    folder = tmp_path / "teams"
    folder.mkdir()
    for name, (money, places) in GOOD.items():
        text = team_text(name.capitalize(), money, places)
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    broken = 'format = 1\ntitle = "Team7"\n[budget.it_industri]\n2027 = -5\n[assumptions]\nspending_return = 2\n'
    (folder / "team7.toml").write_text(broken, encoding="utf-8")
    (folder / "team8.toml").write_bytes(b'format = 1\ntitle = "\xe9quipe"\n')
    (folder / "~$team1.toml").write_text("held by an editor", encoding="utf-8")
    (folder / "notes.docx").write_text("x", encoding="utf-8")
    (folder / "day.session.toml").write_text("format = 1\n", encoding="utf-8")
    (folder / "older").mkdir()
    return folder


_known: dict[Terms, Workshop] = {}
"""What was run before: every test has the same good files but for a few."""


def workshop(folder: Path, terms: Terms) -> Workshop:
    """The teams of a folder; files that another test has run are not run again."""
    found = finished(workshop_of(folder, terms, _known.get(terms)))
    _known.setdefault(terms, found)
    return found


def make_hostile(folder: Path) -> None:
    """Add what must be refused one by one."""
    (folder / "huge.toml").write_bytes(b"#" * 2_000_000)
    (folder / "folder.toml").mkdir()
    (folder / "loop.toml").symlink_to("loop.toml")
    (folder / "gone.toml").symlink_to("nowhere.toml")
    (folder / "empty.toml").write_text("", encoding="utf-8")
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.toml")
