"""Reports and guides show what looks like markup as it was written."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from scenarios.scenario import Scenario
from scenarios.storage.files import save
from tests.hostile.texts import MARKUP
from tests.scenarios.conftest import InProcess, command

__all__ = ["command"]


class Page(HTMLParser):
    """The text of a page, and what it would load or run."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.outside: list[str] = []
        self.scripts = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.scripts += tag == "script" or any(name.startswith("on") for name, _ in attrs)
        self.outside += [value for name, value in attrs if name == "src" and value and not value.startswith("data:")]

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("count", [1, 2])
def test_that_a_report_shows_markup_as_it_was_written(
    command: InProcess, tmp_path: Path, language: str, count: int
) -> None:
    files = []
    for number in range(count):
        notes = {"budget.it_industry": MARKUP}
        scenario = Scenario(f"{number}{MARKUP}", author=MARKUP, description=MARKUP, notes=notes)
        files.append(tmp_path / f"{number}<i>&amp;.toml")
        save(files[-1], scenario.with_value("budget", "it_industry", 2027, 900 + number))
    out = tmp_path / "report.html"
    code, _, err = command("report", *files, "--members", "5", "--language", language, "--out", out)
    assert code == 0, err
    page = Page(out.read_text(encoding="utf-8"))
    assert MARKUP in page.text
    assert (page.outside, page.scripts) == ([], 0)
    assert "example.org" not in "".join(page.outside)
