"""The data ledgers hold together: form, ids, sources, sums and the figures of the documents."""

import csv
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[2] / "resources" / "data"
COLUMNS = {
    "sources": "id title publisher date address document",
    "facts": "id indicator element unit year value low high kind source place confidence note",
    "budget": "rubric 2009 2010 2011 2012 2013 total source",
    "actions": "number rubric initiative action quantity outcome source",
    "targets": "id variable element year value unit base_value base_year base "
    "perimeter origin active source conflicts note",
    "observations": "id variable element year value tolerance_below tolerance_above unit "
    "basis quality holdout source note",
    "official_levers": "lever element year value unit basis source note",
    "contradictions": "id topic what arithmetic verdict",
    "knockouts": "id kind what settled why",
    "thresholds": "id kind subject low high reason known_value known_failure",
    "boundary": "subject reason effect",
    "stress_sd": "item section title answer",
}
NUMBERS = {
    "budget": "2009 2010 2011 2012 2013 total",
    "actions": "number",
    "targets": "year value",
    "observations": "year value tolerance_below tolerance_above",
    "official_levers": "year value",
}
PRIORITIES = ["social_change", "public_services", "sme_productivity", "it_industry"]
RUBRICS = [*PRIORITIES, "cyber_confidence", "governance"]
SEGMENTS = ["ito", "crm", "eso", "bpo", "kpo"]
EMPLOYERS = ["hardware_distribution", "offshoring", "software_services", "administration", "user_firms"]
PLAN_YEARS = ["2009", "2010", "2011", "2012", "2013"]
DOCUMENTS = {"D0", "D1", "D2", "D3", "D4"}
FACT_ID = re.compile(r"\b(?:D[0-4]-\d{3}|DX-\d{3}[A-Z]?|E\d{3}[A-Z]?)(?!\d)")
CONTRADICTION_ID = re.compile(r"\b[ABC]\d{1,2}\b")
# value and base of every target, read from the documents once more by hand
TARGETS = """
it_sector_jobs_2013 58000 32000; it_offshoring_turnover_2013 6 0.8; gdp_direct_additional_2013 7;
gdp_indirect_additional_2013 20; profiles_trained_cumulative_2013 30000;
conversion_trained_cumulative_2013 3000; profiles_trained_by_employer_hardware_distribution_2013 2000;
profiles_trained_by_employer_offshoring_2013 15000;
profiles_trained_by_employer_software_services_2013 4500;
profiles_trained_by_employer_administration_2013 1500; profiles_trained_by_employer_user_firms_2013 7000;
school_partnerships_2013 0.7; schools_equipped_2013 1 0.2; teachers_trained_2013 200000;
students_equipped_2013 80000; access_centres_2013 400; ma_sites_top100_2013 50 13; egov_services_2013 89 16;
egov_transactional_2013 40; flagship_services_2011 15; egov_sites_top100_2013 5 1; smes_equipped_2013 3000;
managers_licensed_2013 10000; startups_2013 100; niche_startups_2013 25; large_it_firms_2013 2;
certificates_2013 60000; laws_2013 3; awareness_campaigns_2013 12; cert_services_2013 1;
magistrates_trained_2013 1; household_internet_2013 0.333333333333 0.1; un_index_2013 0.8 0.2;
large_firms_online_2013 1 0.01; it_spending_share_2013 0.01 0.005; offshoring_jobs_2030 270000 148500;
offshoring_exports_2030 40 26.22; profiles_trained_2030 100000 14000; startups_2030 3000;
offshoring_jobs_2026 190000 148500; offshoring_exports_older_series_2026 25 17.9
"""

Row = dict[str, str]


def rows(name: str) -> list[Row]:
    """Read one ledger."""
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def facts() -> dict[str, Row]:
    """All facts by id."""
    return {row["id"]: row for row in rows("facts")}


def span(fact: Row) -> tuple[float, float]:
    """Smallest and largest number that a fact allows."""
    numbers = [float(fact[column]) for column in ("value", "low", "high") if fact[column]]
    return min(numbers), max(numbers)


@pytest.mark.parametrize("name", COLUMNS)
def test_that_a_file_has_the_documented_form(name: str) -> None:
    """UTF-8, plain line ends, the columns that the README explains, whole rows, no stray blanks."""
    assert {path.stem for path in DATA.glob("*.csv")} == set(COLUMNS)
    text = (DATA / f"{name}.csv").read_bytes().decode("utf-8")
    assert "\r" not in text
    assert text.endswith("\n")
    table = list(csv.reader(text.splitlines(), strict=True))
    assert table[0] == COLUMNS[name].split()
    for line in table:
        assert len(line) == len(table[0]), line
        assert all(cell == cell.strip() for cell in line), line
    readme = (DATA / "README.md").read_text(encoding="utf-8")
    section = readme.partition(f"**`{name}.csv`**")[2].partition("\n\n")[0]
    for column in set(table[0]) - {"2010", "2011", "2012"}:  # years are written as a range
        assert f"`{column}`" in section, column


@pytest.mark.parametrize("name", ["sources", "facts", "targets", "observations", "contradictions"])
def test_that_ids_are_unique_and_speak(name: str) -> None:
    """Only the two bases of the 2030 exports share an id; targets and observations are named by content."""
    table = rows(name)
    doubled = {key for key, count in Counter(row["id"] for row in table).items() if count > 1}
    assert doubled == ({"offshoring_exports_2030"} if name == "targets" else set())
    if name == "targets":
        assert [row["base"] for row in table if row["base"]] == ["as_quoted", "re_based"]
        assert {row["id"] for row in table if row["base"]} == doubled
    if name in {"targets", "observations"}:
        for row in table:
            parts = (row["variable"], row["element"], row["year"])
            assert row["id"] == "_".join(part for part in parts if part)


def test_that_every_source_exists_is_used_and_can_be_found() -> None:
    """Sources have a title and an address or a document name; no address stands twice."""
    sources = {row["id"]: row for row in rows("sources")}
    assert set(sources) == {row["source"] for row in rows("facts")}
    assert {row["source"] for name in ("budget", "actions") for row in rows(name)} <= set(sources)
    for row in sources.values():
        assert row["title"], row
        assert row["address"].startswith(("http://", "https://")) or row["document"], row
    assert max(Counter(row["address"] for row in sources.values() if row["address"]).values()) == 1


def test_that_a_fact_comes_from_the_document_its_id_names() -> None:
    """D-facts cite their document and a place in it, computed facts the authors, the others a page."""
    for row in rows("facts"):
        prefix = row["id"].split("-")[0]
        if prefix in DOCUMENTS:
            assert row["source"] == prefix, row
            assert row["place"], row
        else:
            assert (row["source"] == "derived") == (prefix == "DX"), row
            assert row["source"] not in DOCUMENTS, row


def test_that_targets_observations_and_levers_name_facts_that_exist() -> None:
    """Only a lever value marked as judgement may go without a fact; no row rests on an unusable one."""
    known = facts()
    for name in ("targets", "observations", "official_levers"):
        for row in rows(name):
            assert row["source"] or row["basis"] == "judgement", row
            for fact in row["source"].split():
                assert known[fact]["confidence"] != "unusable", row
    assert {row["basis"] for row in rows("official_levers")} == {"source", "judgement"}


@pytest.mark.parametrize("name", COLUMNS)
def test_that_ids_in_running_text_exist(name: str) -> None:
    """Fact and contradiction ids in notes, conflicts and outcomes lead somewhere."""
    known, contradictions = set(facts()), {row["id"] for row in rows("contradictions")}
    for row in rows(name):
        told = {"note", "conflicts", "outcome", "what", "arithmetic", "verdict"} & set(row)
        text = " ".join(row[column] for column in told)
        assert set(FACT_ID.findall(text)) <= known, row
        assert set(CONTRADICTION_ID.findall(text)) <= contradictions, row


@pytest.mark.parametrize("name", NUMBERS)
def test_that_numbers_stand_where_numbers_belong(name: str) -> None:
    """Values, years, tolerances and budgets are plain numbers, never empty; shares stay within 0 and 1."""
    for row in rows(name):
        for column in NUMBERS[name].split():
            assert re.fullmatch(r"\d+(\.\d+)?", row[column]), row
        if row.get("unit") == "share":
            assert 0 <= float(row["value"]) <= 1, row


def test_that_every_usable_fact_has_a_number() -> None:
    """Only findings in words and unusable facts may lack one, and then a note says why."""
    for row in rows("facts"):
        assert row["kind"] in {"observed", "target", "budget", "share", "growth", "derived", "rule"}, row
        assert row["confidence"] in {"high", "medium", "low", "unusable"}, row
        assert min(row["indicator"], row["element"], row["unit"]) != "", row
        if row["confidence"] == "unusable" or row["unit"] == "in words":
            assert row["note"], row
            continue
        low, high = span(row)
        assert float(row["low"] or low) == low, row
        assert float(row["high"] or high) == high, row
        assert re.fullmatch(r"\d{4}(-\d{4}|H[12]|/\d{2})?", row["year"]), row
        if row["unit"].startswith("share") and row["id"] != "D4-201":  # 270 % above a forecast
            assert -1 < low <= high <= 1, row


def test_that_the_budget_adds_up_and_equals_the_facts() -> None:
    """Rows and columns give 5,187 million, as printed; every cell is a fact."""
    budget = {row["rubric"]: row for row in rows("budget")}
    assert list(budget) == [*RUBRICS, "total"]
    for row in budget.values():
        assert sum(int(row[year]) for year in PLAN_YEARS) == int(row["total"]), row
    for column in (*PLAN_YEARS, "total"):
        assert sum(int(budget[rubric][column]) for rubric in RUBRICS) == int(budget["total"][column]), column
    assert [int(budget["total"][year]) for year in PLAN_YEARS] == [1145, 1467, 1256, 654, 665]
    assert [int(row["total"]) for row in budget.values()] == [2128, 2186, 320, 481, 35, 37, 5187]
    printed = {
        (row["element"], row["year"]): row["value"]
        for row in rows("facts")
        if row["indicator"].startswith("Public budget of the plan")
    }
    assert printed.pop(("human_capital", "2009-2013")) == "0"
    cells = {(rubric, year): row[year] for rubric, row in budget.items() for year in PLAN_YEARS}
    assert printed == cells | {(rubric, "2009-2013"): row["total"] for rubric, row in budget.items()}


def test_that_the_five_segments_of_2024_add_up() -> None:
    """Both documents print shares that make a whole; levels make 26.219 billion and fit the shares."""
    levels = [float(facts()[f"E{number:03d}"]["value"]) for number in range(78, 83)]
    assert sum(levels) == pytest.approx(26.219)
    for document in ("D0", "D3"):
        printed = [row for row in rows("facts") if row["source"] == document]
        shares = [row for row in printed if row["indicator"] == "Share of offshoring exports"]
        assert [row["element"] for row in shares] == SEGMENTS
        assert round(100 * sum(float(row["value"]) for row in shares), 6) == 100.0
        for level, row in zip(levels, shares, strict=True):
            assert level / 26.219 == pytest.approx(float(row["value"]), abs=0.0006)


def test_that_thirty_thousand_are_trained_by_employer() -> None:
    """The five employers make the plan's total, in the facts and in the targets."""
    assert sum(float(facts()[f"D4-{number}"]["value"]) for number in range(216, 221)) == 30000
    targets = {row["id"]: float(row["value"]) for row in rows("targets")}
    by_employer = [targets[f"profiles_trained_by_employer_{employer}_2013"] for employer in EMPLOYERS]
    assert sum(by_employer) == targets["profiles_trained_cumulative_2013"] == 30000


def test_that_the_plan_has_53_actions_in_18_initiatives() -> None:
    """Actions are numbered through; chapters have 10, 3, 9, 14, 5 and 12, and three initiatives each."""
    actions = rows("actions")
    assert [int(row["number"]) for row in actions] == list(range(1, 54))
    chapters = [*PRIORITIES, "human_capital", "cyber_confidence"]
    counts = dict(zip(chapters, [10, 3, 9, 14, 5, 12], strict=True))
    assert Counter(row["rubric"] for row in actions) == counts
    initiatives = {(row["rubric"], row["initiative"]) for row in actions}
    assert Counter(rubric for rubric, _ in initiatives) == dict.fromkeys(chapters, 3)


def worked_out(f: Callable[[str], float]) -> dict[str, float]:
    """The arithmetic behind every computed fact; `f` gives the value of a fact."""
    budget, crm_first_half_2024, kpo_2023 = f("D4-272"), 4.8, 0.078
    by_rubric = {f"DX-025{letter}": f(f"D4-{236 + 6 * row}") / budget for row, letter in enumerate("ABCDEF")}
    return by_rubric | {
        "DX-001": f("D3-007") * 1e6 / f("D0-018"),
        "DX-002": f("D2-003") * 1e6 / f("D2-001"),
        "DX-003": f("D2-004") * 1e6 / f("D2-005"),
        "DX-004": f("D2-001") - f("D2-002"),
        "DX-005": (f("DX-004") - f("D0-019")) / 2,
        "DX-006": f("D0-018") - f("DX-004"),
        "DX-007": f("D2-001") - f("D0-018"),
        "DX-008": (f("D2-005") - f("D2-001")) / 6,
        "DX-009": (f("D2-005") / f("D2-001")) ** (1 / 6) - 1,
        "DX-010": (f("D2-004") / f("D2-003")) ** (1 / 6) - 1,
        "DX-011": f("D2-004") / f("D2-003") * f("D2-001"),
        "DX-012": f("D2-005") * f("DX-002") / 1e6,
        "DX-013": f("D3-002") - f("D3-015") - f("D3-016") - f("D3-017"),
        "DX-014": 2 * f("D3-016"),
        "DX-015": (f("D4-237") + f("D4-238") + f("D4-239")) / f("D4-242"),
        "DX-016": (f("D4-147") - f("D4-139")) / (f("D4-147") - f("D4-127")),
        "DX-017": (f("D4-267") + f("D4-268") + f("D4-269")) / budget,
        "DX-018": f("D4-242") / (f("D4-147") - f("D4-127")),
        "DX-019": f("D4-248") * 1e3 / f("D4-194"),
        "DX-020": f("D4-195") * 1e3 / f("D4-248"),
        "DX-021": f("D4-207") * 1e6 / (f("D4-203") - f("D4-202")),
        "DX-022": (f("D4-209") - f("D4-208")) * 1e6 / f("D4-217"),
        "DX-023": f("D4-221") - f("D4-219") - f("D4-220"),
        "DX-024": (1 - f("D4-097")) * f("D4-108"),
        "DX-026": f("E080") / 1.071,
        "DX-027": f("E081") / 1.17,
        "DX-028": f("D3-002") * f("D2-003") / f("D3-004"),
        "E083": f("D3-007") - f("DX-026") - f("DX-027") - kpo_2023,
        "E084": f("D3-016") / crm_first_half_2024 - 1,
        "E085": (f("D3-002") - f("D3-016")) / (f("D3-004") - crm_first_half_2024) - 1,
        "E086": f("D3-007") / f("E077"),
    }


def test_that_computed_facts_follow_from_the_facts_they_name() -> None:
    """Every computed fact is worked out anew and agrees to its last printed digit."""
    known = facts()
    results = worked_out(lambda key: float(known[key]["value"]))
    assert {key for key in known if key.startswith("DX")} <= set(results)
    for key, result in results.items():
        digits = len(known[key]["value"].partition(".")[2])
        assert float(known[key]["value"]) == pytest.approx(result, abs=0.501 * 10**-digits), key


def test_that_targets_equal_the_facts_they_name() -> None:
    """The first fact is the target's own figure, the second its base; one target is re-based."""
    known = facts()
    for row in rows("targets"):
        own, *others = [known[fact] for fact in row["source"].split()]
        assert (own["kind"], own["year"][-4:]) == ("target", row["year"]), row
        if row["base"] == "re_based":
            expected = float(own["value"]) * float(others[1]["value"]) / float(others[2]["value"])
            assert expected == pytest.approx(40 * 26.17 / 17.9)
            assert row["value"] in row["note"]
        else:
            expected = float(own["value"])
        assert float(row["value"]) == pytest.approx(expected, rel=1e-12), row
        base = (others[0]["value"], others[0]["year"]) if others else ("", "")
        assert (row["base_value"], row["base_year"]) == base, row


def test_that_targets_are_those_of_the_documents() -> None:
    """Nothing is missing, nothing is added, and figures and bases are the printed ones."""
    printed = [row for row in rows("targets") if row["base"] != "re_based"]
    found = [" ".join(f"{row['id']} {row['value']} {row['base_value']}".split()) for row in printed]
    assert sorted(found) == sorted(" ".join(line.split()) for line in TARGETS.split(";"))


def test_that_outside_targets_are_off_and_perimeters_kept_apart() -> None:
    """Outside targets wait until asked for; every target says what it counts."""
    targets = rows("targets")
    for row in targets:
        origin = {"D4": "plan_2013", "D2": "offer_2030"}.get(row["source"].split("-")[0], "outside")
        assert row["origin"] == origin, row
        assert row["active"] == ("no" if row["origin"] == "outside" else "yes"), row
        assert row["perimeter"], row
    jobs = {row["variable"]: row["perimeter"] for row in targets if row["variable"].endswith("_jobs")}
    assert len(set(jobs.values())) == len(jobs) == 2
    assert "E118" not in " ".join(row["source"] for row in targets), "new jobs are no stock that a target could count"


def test_that_observations_stay_within_their_facts() -> None:
    """A value lies within what its facts allow; whatever is fitted has a tolerance on both sides."""
    known = facts()
    for row in rows("observations"):
        named = [known[fact] for fact in row["source"].split()]
        assert named[0]["year"] == row["year"], row
        spans = [span(fact) for fact in named]
        value, below, above = (float(row[c]) for c in ("value", "tolerance_below", "tolerance_above"))
        assert min(low for low, _ in spans) <= value <= max(high for _, high in spans), row
        assert 0 <= below < value, row
        assert (below > 0 < above) if row["quality"] in {"A", "B"} else below + above > 0, row
        assert row["quality"] in {"A", "B", "C"}, row
        assert row["variable"] != "egdi" or row["quality"] == "C", row


def test_that_an_observation_is_published_only_where_a_source_prints_it() -> None:
    """What follows from other figures, or lies between two, is computed, and its note says how."""
    known = facts()
    for row in rows("observations"):
        named = [known[fact] for fact in row["source"].split()]
        printed = [float(fact["value"]) for fact in named if fact["kind"] == "observed" and fact["value"]]
        if row["basis"] == "published":
            assert float(row["value"]) in printed, row
        else:
            assert row["basis"] == "computed", row
            assert float(row["value"]) not in printed, row
            assert row["note"], row


def test_that_hold_out_groups_hold_the_right_years() -> None:
    """Household internet after 2014, and everything about offshoring from 2023 on, also 2025."""
    for row in rows("observations"):
        expected = ""
        if row["variable"] == "household_internet" and int(row["year"]) >= 2016:
            expected = "household_internet_2016_2020"
        elif row["variable"].startswith("offshoring") and int(row["year"]) >= 2023:
            expected = "offshoring_2023_2024"
        assert row["holdout"] == expected, row
    (scaled,) = [row for row in rows("observations") if row["id"] == "offshoring_exports_2025"]
    assert float(scaled["value"]) == pytest.approx(13.4 * 26.22 / 12.9, abs=0.0005)
