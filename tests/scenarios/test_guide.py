"""The reference guide: well formed, whole, self-contained, and true to the model."""

import re
from collections import Counter
from html.parser import HTMLParser

import pytest

from resources import table
from scenarios.guide import guide
from scenarios.guide.calibration import calibration_account, sampling_account
from scenarios.guide.checklist import checklist, figures
from scenarios.guide.evidence import cited
from scenarios.guide.words import label_of, sector_words, shown_number, unit_words
from simulation.declare import Lever
from simulation.model import mizan
from simulation.observations import observations
from simulation.posterior_file import record
from simulation.targets import ledger

VOID = {"meta", "br", "link", "img", "hr", "input"}
LARGEST = 1_500_000


class Page(HTMLParser):
    """What a browser finds in a page: ids, links, and the text under each id."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: Counter[str] = Counter()
        self.links: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.articles: dict[str, str] = {}
        self._article = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.attributes += [(tag, name, value) for name, value in given.items()]
        if "id" in given:
            self.ids[given["id"]] += 1
        if tag == "a":
            self.links.append(given["href"])
        if tag == "article":
            self._article = given["id"]
            self.articles[self._article] = ""
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open[-1] == tag, f"</{tag}> closes <{self.open[-1]}> at {self.getpos()}"
        self.open.pop()
        if tag == "article":
            self._article = ""

    def handle_data(self, data: str) -> None:
        if self._article:
            self.articles[self._article] += data


@pytest.fixture(scope="module")
def text() -> str:
    return guide()


@pytest.fixture(scope="module")
def page(text: str) -> Page:
    return Page(text)


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_that_every_tag_is_closed_in_order(page: Page) -> None:
    assert page.open == []


def test_that_the_page_is_html_and_small(text: str) -> None:
    assert text.lstrip().startswith("<!DOCTYPE html>")
    assert '<html lang="en">' in text
    assert len(text.encode()) < LARGEST


def test_that_no_id_stands_twice_and_every_link_inside_leads_somewhere(page: Page) -> None:
    assert [name for name, count in page.ids.items() if count > 1] == []
    inside = {link.removeprefix("#") for link in page.links if link.startswith("#")}
    assert inside - set(page.ids) == set()
    assert len(inside) > 300


def test_that_links_outside_are_addresses_of_the_ledger(page: Page) -> None:
    outside = {link for link in page.links if not link.startswith("#")}
    assert outside - {row["address"] for row in table("sources")} == {"https://doi.org/10.1080/17477778.2018.1442155"}


def test_that_the_page_needs_nothing_from_elsewhere(text: str, page: Page) -> None:
    assert not {tag for tag, _, _ in page.attributes} & {"script", "img", "iframe", "link", "object"}
    assert "<script" not in text
    assert [name for _, name, _ in page.attributes if name in ("src", "srcset", "style") or name.startswith("on")] == []
    style = text.partition("<style>")[2].partition("</style>")[0]
    assert "prefers-color-scheme: dark" in style
    assert "@media print" in style
    assert "url(" not in style
    assert "@import" not in style


def test_that_every_variable_and_parameter_has_its_entry(page: Page) -> None:
    model = mizan()
    assert set(page.articles) == {*model.declarations, *model.parameters}


def test_that_an_entry_says_what_a_variable_is(page: Page) -> None:
    for name, declared in mizan().declarations.items():
        entry = squeezed(page.articles[name])
        assert entry.startswith(declared.label), name
        assert squeezed(declared.note) in entry, name


def test_that_every_equation_stands_as_a_formula(text: str) -> None:
    equations = [entry for entry in mizan().declarations.values() if not isinstance(entry, Lever)]
    assert text.count('<math display="block">') == len(equations)


def test_that_every_number_stands_with_its_range(page: Page) -> None:
    for name, parameter in mizan().parameters.items():
        entry = squeezed(page.articles[name])
        for cell in parameter.assumptions:
            assert shown_number(cell.value) in entry, cell.id
            if cell.is_uncertain:
                assert f"{shown_number(cell.low)} – {shown_number(cell.high)}" in entry, cell.id
            assert ("judgement" in entry) >= cell.is_judgement, cell.id


def test_that_a_parameter_shows_its_evidence_with_the_address(text: str) -> None:
    entry = text.partition('id="premium_duration"')[2].partition("</article>")[0]
    (fact,), others = cited("E131")
    assert others == []
    assert f"E131: {fact.says}" in entry
    assert f'<a href="{fact.source.address}">' in entry
    assert "judgement" not in entry


def test_that_judgement_is_marked_where_it_is(text: str) -> None:
    entry = text.partition('id="governance_memory"')[2].partition("</article>")[0]
    assert '<span class="badge judgement">judgement</span>' in entry


def test_that_targets_and_observations_stand_with_their_variable(page: Page) -> None:
    for target in ledger():
        assert shown_number(target.value) in page.articles[target.variable], target.id
        assert squeezed(target.perimeter) in squeezed(page.articles[target.variable]), target.id
    for seen in observations():
        if seen.variable in mizan().declarations:
            assert shown_number(seen.value) in page.articles[seen.variable], seen.id


def test_that_the_boundary_names_everything_given_from_outside(text: str) -> None:
    chapter = text.partition('id="chapter-boundary"')[2].partition("</section>")[0]
    given = chapter.partition("Given from outside")[2].partition("Left out")[0]
    linked = set(re.findall(r'href="#(\w+)"', given))
    assert linked == {
        *(lever.name for lever in mizan().levers),
        *(parameter.name for parameter in mizan().parameters.values() if parameter.over_time),
    }
    assert "market_growth" in linked
    inside = set(re.findall(r'href="#(\w+)"', chapter.partition("Given from outside")[0]))
    assert inside == {entry.name for entry in mizan().declarations.values() if not isinstance(entry, Lever)}
    for subject in ("Prices", "wages", "Migration by skill", "GDP", "Regional split"):
        assert subject in chapter.partition("Left out")[2]


def test_that_the_checklist_is_whole_and_every_figure_is_filled_in() -> None:
    items = checklist()
    assert [item.item for item in items if item.item[0] == "3"] == ["3.1", "3.2", "3.3", "3.4"]
    assert list(dict.fromkeys(item.section for item in items)) == [
        "Objectives",
        "Logic",
        "Data",
        "Experimentation",
        "Implementation",
        "Code access",
    ]
    for item in items:
        assert not re.search(r"[{}]", item.answer), item.item
        assert item.answer.endswith("."), item.item


def test_that_the_figures_are_those_of_the_model() -> None:
    found = figures()
    model = mizan()
    assert found["levers"] == 4
    assert int(found["variables"]) + int(found["stocks"]) + 4 == len(model.declarations)
    assert int(found["judgement"]) >= int(found["uncertain_judgement"]) > 100
    assert found["observations"] == sum(int(found[f"observations_{quality}"]) for quality in "abc")


def test_that_the_calibration_is_told() -> None:
    about, account = record(), calibration_account()
    assert f"fitted together to {len(about.observations)} observations of quality A and B" in account
    assert f"{about.draws:,} draws kept" in account
    assert "the draws that it kept" in sampling_account()


def test_that_names_units_and_numbers_read_well() -> None:
    assert label_of("sme_productivity") == "SME productivity"
    assert label_of("ito") == "ITO"
    assert label_of("seats") == "Seats"
    assert unit_words("1") == "pure number"
    assert unit_words("thousand_MAD/job/year") == "thousand MAD/job/year"
    assert (shown_number(-0.01), shown_number(200000.0), shown_number(2.5e6)) == ("−0.01", "200,000", "2,500,000")
    assert sector_words("budget") == ("Money", "What is voted, what is spent, what is carried over and what lapses.")
    assert sector_words("gdp")[0] == "GDP"
