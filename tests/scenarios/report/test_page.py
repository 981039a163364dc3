"""A report as a web page, and its drawings."""

import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from scenarios.report.blocks import Figure, Figures
from scenarios.report.page import page_of
from tests.scenarios.report.conftest import report

SVG = "{http://www.w3.org/2000/svg}"
EVERY = pytest.mark.parametrize("language", ["en", "fr", "ar"])


class Tags(HTMLParser):
    """The tags of a page with their attributes, and whether each is closed."""

    EMPTY = frozenset({"meta", "br", "col", "polyline", "polygon", "rect", "circle"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def figures_of(language: str, *names: str) -> list[Figure]:
    blocks = [block for section in report(*names, language=language).sections for block in section.blocks]
    return [figure for block in blocks if isinstance(block, Figures) for figure in block.figures]


@EVERY
def test_that_the_page_needs_nothing_beside_itself(language: str) -> None:
    page = page_of(report("hostile.toml", language=language))
    tags = Tags(page)
    assert tags.open == []
    assert not {"script", "img", "link", "iframe", "object", "embed"} & {tag for tag, _ in tags.found}
    assert not [attributes for _, attributes in tags.found if {"src", "onerror", "onload"} & set(attributes)]
    assert {tag for tag, attributes in tags.found if "href" in attributes} == {"a"}
    assert "url(" not in page
    assert "@import" not in page


def test_that_markup_in_words_of_people_is_shown_as_text() -> None:
    page = page_of(report("hostile.toml"))
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#34;Ministère&#34;" in page
    assert "&lt;b&gt;Équipe 3&lt;/b&gt;" in page
    assert "<b>" not in page


@EVERY
def test_that_the_page_says_its_language_and_direction(language: str) -> None:
    tag, attributes = Tags(page_of(report("hostile.toml", language=language))).found[0]
    assert (tag, attributes) == ("html", {"lang": language, "dir": "rtl" if language == "ar" else "ltr"})


def test_that_headings_of_columns_and_groups_are_headings() -> None:
    tags = Tags(page_of(report("training_first"))).found
    scopes = [attributes.get("scope") for tag, attributes in tags if tag == "th"]
    assert {"col", "colgroup"} == set(scopes)


def test_that_the_page_is_the_same_every_time() -> None:
    assert page_of(report("training_first")) == page_of(report("training_first"))


@EVERY
@pytest.mark.parametrize("names", [("training_first",), ("official", "training_first", "no_plan")])
def test_that_drawings_are_whole_and_described(language: str, names: tuple[str, ...]) -> None:
    found = figures_of(language, *names)
    roots = [ElementTree.fromstring(figure.drawing) for figure in found]
    ids = [element.get("id") for root in roots for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    for figure, root in zip(found, roots, strict=True):
        title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
        assert title is not None
        assert title.text
        assert description is not None
        assert description.text
        assert root.get("role") == "img"
        assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
        assert root.get("direction") == "ltr"
        for element in root.iter():
            for name, value in element.attrib.items():
                assert "nan" not in value, (name, value)
            for x, y in (pair.split(",") for pair in element.get("points", "").split()):
                assert -1 <= float(x) <= figure.width + 1
                assert -1 <= float(y) <= figure.height + 1


def test_that_years_run_from_left_to_right_in_every_language() -> None:
    for language in ("en", "ar"):
        root = ElementTree.fromstring(figures_of(language, "training_first")[0].drawing)
        years = {
            text.text: float(text.get("x", 0))
            for text in root.iter(f"{SVG}text")
            if re.fullmatch(r"20\d\d", text.text or "")
        }
        assert years["2010"] < years["2020"] < years["2030"]


def test_that_the_legend_starts_where_reading_begins() -> None:
    for language, anchor in (("fr", "start"), ("ar", "end")):
        root = ElementTree.fromstring(figures_of(language, "training_first")[0].drawing)
        first = next(root.iter(f"{SVG}text"))
        assert first.get("text-anchor") == anchor


def test_that_the_band_the_median_and_the_aim_are_where_the_run_has_them() -> None:
    from tests.scenarios.report.conftest import subject

    outcome = subject("training_first").first.outcome
    root = ElementTree.fromstring(figures_of("en", "training_first")[0].drawing)
    ticks = {}
    for text in root.iter(f"{SVG}text"):
        if re.fullmatch(r"\d+ k|0", (text.text or "").replace("\xa0", " ")):
            ticks[float((text.text or "").split()[0]) * 1000] = float(text.get("y", 0)) - 3.5
    low, high = min(ticks), max(ticks)

    def value(y: float) -> float:
        return low + (ticks[low] - y) / (ticks[low] - ticks[high]) * (high - low)

    bands = outcome.projection.bands("offshoring_jobs", total=True)[:, 0, :]
    polygons = [
        [tuple(map(float, pair.split(","))) for pair in p.get("points", "").split()] for p in root.iter(f"{SVG}polygon")
    ]
    outer = next(
        points
        for points in polygons
        if len(points) == 2 * len(bands) and abs(value(points[len(bands) - 1][1]) - bands[-1, 4]) < 500
    )
    for place, row in enumerate(bands):
        assert value(outer[place][1]) == pytest.approx(row[4], abs=400)
        assert value(outer[-1 - place][1]) == pytest.approx(row[0], abs=400)
    diamonds = [points for points in polygons if len(points) == 4]
    assert any(value(points[1][1]) == pytest.approx(270_000, abs=400) for points in diamonds)
