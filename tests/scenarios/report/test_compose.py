"""What a report says is what was run."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from scenarios.comparison.compare import Candidate
from scenarios.language.catalogue import catalogue
from scenarios.report.blocks import Cards, Document, Entries, Figures, Paragraph, Row, Table
from scenarios.report.words import WORDS
from scenarios.results.outcome import run_scenario, stamped
from scenarios.results.statements import statements_in_english
from scenarios.scenario import Scenario, Stamp
from tests.scenarios.report.conftest import HOSTILE, report, report_on, subject


def texts(document: Document) -> Iterator[str]:
    """Every text of a report, drawings among them."""
    yield from (document.kicker, document.title, document.byline, *document.description)
    for section in document.sections:
        yield section.title
        for block in section.blocks:
            yield from texts_of(block)


def texts_of(block: object) -> Iterator[str]:
    match block:
        case Paragraph(text, _):
            yield text
        case Cards(cards):
            for card in cards:
                yield from (card.label, card.value, card.unit, card.range, card.remark)
        case Table(title, columns, rows, note):
            yield from (title, note, *(column.heading for column in columns))
            yield from (cell for row in rows for cell in row.cells)
        case Figures(figures, _, _):
            yield from (text for figure in figures for text in (figure.title, figure.drawing))
        case Entries(entries, _, title):
            yield title
            yield from (text for entry in entries for text in (entry.term, entry.text, entry.address))


def section(document: Document, key: str) -> list[str]:
    """The texts of a part in English."""
    found = next(part for part in document.sections if part.title == WORDS[key])
    return [text for block in found.blocks for text in texts_of(block)]


def test_that_the_first_page_says_what_the_run_says() -> None:
    about = subject("training_first")
    outcome = about.first.outcome
    brief = " ".join(section(report("training_first"), "in_brief"))
    for entry in outcome.assessments:
        if entry.target.origin == "offer_2030":
            for value in (entry.projected, entry.p05, entry.p95):
                assert (f"{value:,.0f}" if entry.target.variable == "offshoring_jobs" else f"{value:,.1f}") in brief
    said = statements_in_english(run_scenario(outcome.scenario, members=600))["offshoring_jobs_2030"]
    chance = re.search(r"([\d<> ]+ %) of the futures end above it", said.replace("\xa0", " "))
    assert chance is not None
    assert chance[1].strip() in brief.replace("\xa0", " ")
    assert "Degree courses, Conversion courses" in brief


def test_that_the_effect_is_the_difference_within_the_same_futures() -> None:
    about = subject("training_first")
    row = next(row for row in about.comparison.targets if row.target.id == "offshoring_jobs_2030")
    apart = row.differences[1]
    assert apart is not None
    wanted = (
        f"+{apart.medians:,.0f} against the official levers, +{apart.p05:,.0f} to +{apart.p95:,.0f} in nine futures"
    )
    assert wanted in " ".join(section(report("training_first"), "in_brief"))


def test_that_totals_of_levers_add_up() -> None:
    document = report("hostile.toml")
    (totals,) = [
        block
        for part in document.sections
        for block in part.blocks
        if isinstance(block, Table) and block.title == WORDS["totals"]
    ]
    (group, money) = totals.rows
    assert group.cells == ("Money voted, 2027–2028 (MAD m)",)
    official = sum(Scenario("").official("budget", "it_industry", year) for year in (2027, 2028))
    assert money.cells == ("IT industry", f"{official:,.0f}", "2,000", f"+{2000 - official:,.0f}")


def test_that_parts_of_a_group_sum_to_its_total() -> None:
    (totals,) = [
        block
        for part in report("official", "after_2026_cliff", "tech_valleys_first").sections
        for block in part.blocks
        if isinstance(block, Table) and block.title == WORDS["totals"]
    ]

    def number(cell: str) -> float:
        return float(cell.replace(",", ""))

    for place in (1, 2, 3):
        parts = sum(number(row.cells[place]) for row in totals.rows if row.style == "plain")
        (whole,) = [number(row.cells[place]) for row in totals.rows if row.style == "total"]
        assert parts == pytest.approx(whole, abs=3)


def test_that_every_active_target_stands_in_the_table() -> None:
    document, about = report("training_first"), subject("training_first")
    (table,) = [
        block
        for part in document.sections
        for block in part.blocks
        if isinstance(block, Table) and len(block.rows) > 30
    ]
    rows = [row for row in table.rows if row.style == "plain"]
    assert len(rows) == len(about.first.outcome.assessments)
    jobs = next(row for row in rows if row.cells[0] == "Offshoring jobs")
    entry = next(e for e in about.first.outcome.assessments if e.target.id == "offshoring_jobs_2030")
    assert jobs.cells[1:4] == ("270,000", f"{entry.projected:,.0f}", f"{entry.p05:,.0f} to {entry.p95:,.0f}")


@pytest.mark.parametrize("names", [("training_first",), ("official", "training_first", "digital_morocco_2030")])
def test_that_every_active_target_has_a_sentence_in_the_group_of_its_standing(names: tuple[str, ...]) -> None:
    document, about = report(*names), subject(*names)
    part = next(part for part in document.sections if part.title == WORDS["targets"])
    said = {
        entry.term.removesuffix(", 2030"): (block.title, entry.text)
        for block in part.blocks
        if isinstance(block, Entries)
        for entry in block.entries
    }
    assert len(said) == len(about.first.outcome.assessments)
    assert all(text.endswith(".") for _, text in said.values())
    missed, centres = said["Community access centres"]
    assert "for 2013: missed" in missed
    entry = next(e for e in about.first.outcome.assessments if e.target.id == "access_centres_2013")
    part_of_aim = f"{100 * entry.projected / entry.target.value:.0f}\xa0%"
    assert centres.startswith(f"{entry.projected:,.0f} in the middle, {part_of_aim} of the aim of 400")
    reached, homes = said["Households online"]
    assert "for 2013: reached" in reached
    assert "Published: 45" in homes


def test_that_targets_stand_nearest_first() -> None:
    part = next(part for part in report("training_first").sections if part.title == WORDS["targets"])
    (missed,) = (
        block
        for block in part.blocks
        if isinstance(block, Entries) and block.title.startswith(f"{WORDS['group_2013']}: missed")
    )
    shares = [
        int(found[1])
        for entry in missed.entries
        if (found := re.search(r"(\d+)\s% of the aim", entry.text)) is not None
    ]
    assert len(shares) == len(missed.entries) > 20
    assert shares == sorted(shares, reverse=True)


def test_that_the_origin_lets_everything_be_computed_again() -> None:
    said = section(report("training_first"), "origin")
    own = run_scenario(subject("training_first").first.candidate.scenario, members=600)
    assert own.digest in said
    assert any("report training_first --members 600 --language en" in text for text in said)
    assert "2030" in said


def test_that_sources_are_those_of_the_figures_shown() -> None:
    document = report("training_first")
    (entries,) = next(part for part in document.sections if part.title == WORDS["sources"]).blocks
    assert isinstance(entries, Entries)
    assert len({entry.term for entry in entries.entries}) > 10
    jobs = next(
        target for target in (row.target for row in subject("training_first").comparison.targets) if target.year == 2030
    )
    listed = " ".join(entry.text for entry in entries.entries)
    assert all(fact in listed for fact in jobs.source.split())


def test_that_judgement_is_named_with_its_share() -> None:
    said = " ".join(section(report("training_first"), "hinges"))
    assert "rests wholly or partly on judgement" in said
    assert "Growth of demand from abroad" in said


def test_that_the_plan_at_its_word_has_no_ranges() -> None:
    planned = Scenario("Plan").with_reading("as_planned")
    document = report_on([Candidate("plan.toml", "Plan", planned)], members=50)
    said = " ".join(texts(document))
    assert WORDS["no_spread"] in said
    assert WORDS["how_to_read_single"] in said
    assert "nine futures" not in said
    assert document.byline == "12 March 2026"


def test_that_a_single_run_beside_others_meets_a_target_or_misses_it() -> None:
    planned = Scenario("Plan").with_reading("as_planned")
    candidates = [Candidate("a.toml", "Official", Scenario("Official")), Candidate("plan.toml", "Plan", planned)]
    document = report_on(candidates, members=50)
    tables = [block for part in document.sections for block in part.blocks if isinstance(block, Table)]
    brief = [table for table in tables if any(column.heading == WORDS["reached_by"] for column in table.columns)]
    assert brief
    for table in brief:
        official, plan = table.rows
        assert official.cells[-1].endswith("%")
        assert plan.cells[-1] in ("met", "missed")
    (joint,) = [table for table in tables if table.note == WORDS["met_count_many"]]
    assert joint.rows
    for row in joint.rows:
        assert row.cells[2].endswith("%)")
        assert row.cells[3].endswith(("(met)", "(missed)"))


def test_that_a_target_that_no_run_reaches_is_not_said_to_be_out_of_reach_for_sure() -> None:
    said = " ".join(section(report("training_first"), "targets"))
    chances = {entry.probability for entry in subject("training_first").first.outcome.assessments}
    assert {0.0, 1.0} <= chances, "else nothing is tried here"
    assert "; <\xa01\xa0% of the futures reach it." in said
    assert "; >\xa099\xa0% of the futures reach it." in said


def test_that_a_scenario_that_changes_nothing_says_so() -> None:
    said = section(report("official"), "in_brief")
    assert any(WORDS["no_lever"] in text for text in said)
    assert section(report("official"), "levers") == [WORDS["no_lever"]]


def test_that_settled_assumptions_and_broken_stamps_are_said() -> None:
    settled = stamped(Scenario("Settled").with_assumption("spending_returns", 0.9))
    assert settled.stamp is not None
    broken = replace(settled, stamp=Stamp(settled.stamp.model, "0" * 16))
    candidates = [Candidate("a.toml", "A", settled), Candidate("b.toml", "B", broken)]
    document = report_on(candidates, members=600)
    said = " ".join(texts(document))
    assert WORDS["settled_many"] in said
    assert "edited by hand" in said
    assert [row.cells[3] for part in document.sections for row in _origin_rows(part.blocks)] == [
        WORDS["stamp_holds"],
        WORDS["stamp_broken"],
    ]


def _origin_rows(blocks: tuple[object, ...]) -> Iterator[Row]:
    for block in blocks:
        if isinstance(block, Table) and any(column.heading == WORDS["stamp"] for column in block.columns):
            yield from block.rows


def test_that_notes_name_scenarios_and_not_letters() -> None:
    candidates = [
        Candidate("a.toml", "Spring", Scenario("Spring")),
        Candidate("b.toml", "Planned", Scenario("Planned").with_reading("as_planned").with_seed(7)),
    ]
    document = report_on(candidates, members=60)
    said = " ".join(section(document, "reading")).replace("\u2068", "").replace("\u2069", "")
    assert "the plan taken at its word is a single run (Planned)" in said
    assert "run here on the seed of Spring, 2030" in said


def test_that_short_runs_and_few_members_leave_out_what_they_cannot_say() -> None:
    short = Scenario("Short").with_horizon(2014).with_value("budget", "it_industry", 2012, 900)
    candidates = [Candidate("a.toml", "Short", short), Candidate("b.toml", "Official", Scenario("Official"))]
    for chosen in (candidates[:1], candidates, candidates[1:]):
        document = report_on(chosen, "fr", 20)
        assert all(part.blocks for part in document.sections)
        assert all(text.strip() != ":" for text in texts(document))


def test_that_scenarios_of_the_library_have_their_names_in_the_language() -> None:
    assert report("training_first", language="fr").title == catalogue("fr")["labels", "Training first"]
    assert report("training_first").title == "Training first"


def test_that_long_titles_are_cut_but_in_the_head() -> None:
    long = Scenario("A very long title that nobody would ever fit into a column of a table")
    candidates = [Candidate("a.toml", long.title, long), Candidate("b.toml", "Official", Scenario("Official"))]
    document = report_on(candidates, members=20)
    assert long.title in document.description[0]
    assert long.title not in " ".join(texts(replace(document, description=())))


def test_that_several_scenarios_stand_beside_each_other() -> None:
    document = report("official", "training_first")
    about = subject("official", "training_first")
    assert document.title == "2 scenarios compared"
    said = " ".join(texts(document))
    for shown in about.shown:
        for entry in shown.outcome.assessments:
            if entry.target.id == "offshoring_jobs_2030":
                assert f"{entry.projected:,.0f}" in said
    assert "the same in all scenarios" in said


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("names", [("hostile.toml",), ("official", "training_first")])
def test_that_no_english_is_left(language: str, names: tuple[str, ...]) -> None:
    words = catalogue(language)
    titles = {shown.candidate.title for shown in subject(*names, language=language).shown}
    document = report(*names, language=language)
    own = tuple(part for part in document.sections if part.title != words["report", WORDS["sources"]])
    said = "\n".join(texts(replace(document, sections=own)))  # documents keep the titles that they have
    for title in (*titles, HOSTILE.title):
        said = said.replace(title, "")
    for (context, source), translated in words.items():
        plain = source.partition("{")[0].strip()
        if context in ("report", "statements", "labels") and len(plain) > 12 and plain not in translated:
            assert plain not in said, source


def test_that_numbers_follow_the_language() -> None:
    said = {language: "\n".join(texts(report("hostile.toml", language=language))) for language in ("en", "fr", "ar")}
    assert "270,000" in said["en"]
    assert "270\u202f000" in said["fr"]
    assert "270.000" in said["ar"]
    assert "12 mars 2026" in said["fr"]
    assert "12 مارس 2026" in said["ar"]


def test_that_words_of_people_are_kept_as_they_are() -> None:
    document = report("hostile.toml")
    assert document.title == HOSTILE.title
    assert document.description == ("First & foremost.", "<img src=x onerror=alert(2)>")
