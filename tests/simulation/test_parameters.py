"""The numbers: their form, their ranges, their sources, and that each of them is used."""

import ast
from pathlib import Path

import pytest

import simulation.sectors
from resources import table
from simulation.dimensions import RUBRIC_OF_PROGRAMME, RUBRICS
from simulation.graph import inputs_of
from simulation.model import Model, mizan
from simulation.parameters import NOT_EVIDENCE, Assumption, Parameter, ParameterError, parameters_of

SECTOR_FILES = sorted(Path(simulation.sectors.__path__[0]).glob("*.py"))
PARAMETERS = mizan().parameters
ASSUMPTIONS = [cell for entry in PARAMETERS.values() for cell in entry.assumptions]
FACTS = {row["id"]: row for row in table("facts")}
DUE_EARLY = {"flagship_services": 2011}
"""Objectives that the plan wanted before 2013."""

HEAD = '[speed]\nlabel = "Speed"\nunit = "1"\nsource = "judgement"\n'


def read(text: str) -> Parameter:
    """The one parameter of a file named `ships.toml`."""
    (found,) = parameters_of("ships", text)
    return found


def test_that_a_number_is_read_with_its_range() -> None:
    (cell,) = read(HEAD + "value = 0.5\nlow = 0.2\nhigh = 1\nas_planned = 2").assumptions
    assert (cell.id, cell.value, cell.low, cell.high, cell.as_planned) == ("speed", 0.5, 0.2, 1.0, 2.0)
    assert (cell.label, cell.unit, cell.source, cell.sector) == ("Speed", "1", "judgement", "ships")
    assert cell.is_uncertain
    assert cell.is_judgement
    assert (cell.central("as_observed"), cell.central("as_planned")) == (0.5, 2.0)


def test_that_a_number_without_a_range_is_settled() -> None:
    (cell,) = read(HEAD + "value = 3").assumptions
    assert (cell.low, cell.high, cell.as_planned) == (3.0, 3.0, 3.0)
    assert not cell.is_uncertain


def test_that_elements_and_years_make_the_id() -> None:
    text = HEAD + 'by = "track"\nover_time = "step"\nhigh = 9\nas_planned = {degree = 0}\n'
    text += "[[speed.period]]\nyear = 2009\nvalue = {degree = 1, conversion = 2}\n"
    text += "[[speed.period]]\nyear = 2014\nvalue = 3\nhigh = {degree = 4}\n"
    found = read(text)
    assert found.years == (2009, 2014)
    assert [(cell.id, cell.value, cell.high, cell.as_planned) for cell in found.assumptions] == [
        ("speed.degree.2009", 1.0, 9.0, 0.0),
        ("speed.conversion.2009", 2.0, 9.0, 2.0),
        ("speed.degree.2014", 3.0, 4.0, 0.0),
        ("speed.conversion.2014", 3.0, 3.0, 3.0),
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("value = 1\nlow = 2\nhigh = 3", "value 1.0 lies outside its range 2.0 to 3.0"),
        ("value = 4\nhigh = 3", "value 4.0 lies outside"),
        ("value = nan", "value is nan; allowed: a number up to 1e+15"),
        ('value = "fast"', "value is 'fast'; allowed: a number"),
        ("value = true", "value is True; allowed: a number"),
        ("low = 1", "value is None; allowed: a number"),
        ("value = {degree = 1}", "value has the unknown element degree"),
        ('value = 1\nby = "planet"', "by = 'planet'; allowed: rubric"),
        ('value = {degree = 1}\nby = "track"', "value.conversion is None"),
        ('value = {degree = 1, conversion = 1, night = 2}\nby = "track"', "night"),
        ('value = 1\nhigh = {degre = 2}\nby = "track"', "degre"),
        ("value = 1\nmode = 1", "unknown mode; allowed: as_planned, by"),
        ('value = 1\nover_time = "step"', "with a list of periods"),
        ('value = 1\nover_time = "curve"\nperiod = [{ year = 2009, value = 1 }]', "'step' or 'line'"),
        ("period = [{ year = 2009, value = 1 }]", "over_time must be"),
        (
            'over_time = "step"\nperiod = [{ year = 2014, value = 1 }, { year = 2009, value = 1 }]',
            "must rise",
        ),
        (
            'over_time = "step"\nperiod = [{ year = 2009, value = 1 }, { year = 2009, value = 1 }]',
            "must rise",
        ),
        ("value = inf", "value is inf; allowed: a number"),
        (f"value = 1{400 * '0'}", "value is a number of too many digits"),
        ("value = 1\nby = 2", "by must be a text"),
        ('value = 1\nover_time = "step"\nperiod = []', "period must be a list of tables"),
        ('value = 1\nover_time = "step"\nperiod = [1]', "period must be a list of tables"),
        ('over_time = "line"\nperiod = [{ year = "2009", value = 1 }]', "year is '2009'; allowed: a whole number"),
    ],
)
def test_that_a_mistake_is_told_with_its_place(text: str, problem: str) -> None:
    with pytest.raises(ParameterError) as caught:
        read(HEAD + text)
    assert str(caught.value).startswith("ships.toml [speed]: ")
    assert problem in str(caught.value)


def test_that_what_is_no_table_of_numbers_is_refused() -> None:
    for text in ("speed = 1", "x = = 1", "x = " + 2000 * "[", f"x = {5000 * '9'}"):
        with pytest.raises(ParameterError, match=r"^ships\.toml"):
            read(text)


@pytest.mark.parametrize("key", ["label", "unit", "source"])
def test_that_a_missing_key_is_told_with_its_place(key: str) -> None:
    lines = [line for line in (HEAD + "value = 1").splitlines() if not line.startswith(key)]
    with pytest.raises(ParameterError, match=rf"ships\.toml \[speed\]: .*{key}"):
        read("\n".join(lines))


def test_that_text_which_is_no_toml_is_told_with_its_file() -> None:
    with pytest.raises(ParameterError, match=r"ships\.toml: .*line 1"):
        read("[speed\nvalue = 1")


def test_that_ids_are_unique() -> None:
    assert len({cell.id for cell in ASSUMPTIONS}) == len(ASSUMPTIONS)


def by_id(cell: Assumption) -> str:
    """How a test over all assumptions names one of them."""
    return cell.id


@pytest.mark.parametrize("cell", ASSUMPTIONS, ids=by_id)
def test_that_every_number_is_in_range_and_has_a_source(cell: Assumption) -> None:
    assert cell.low <= cell.value <= cell.high
    assert cell.label.strip()
    assert cell.unit.strip()
    assert cell.source.split()
    for source in cell.source.split():
        assert source in NOT_EVIDENCE or source in FACTS, f"{source} is neither a fact nor judgement or definition"
    assert "definition" not in cell.source or not cell.is_uncertain, "what is defined has no range"
    assert cell.value == cell.as_planned or cell.note or "judgement" in cell.source, "say why the plan differs"


IN_NO_COLUMN = ("internet_innovation", "internet_imitation", "internet_ceiling", "premium_duration")
"""Numbers of a curve that was fitted to the facts that are named, and years that a fact gives in words."""


def test_that_evidence_alone_stands_behind_a_range_only_if_documents_print_its_ends() -> None:
    for cell in ASSUMPTIONS:
        if cell.is_uncertain and not cell.is_judgement and cell.id not in IN_NO_COLUMN:
            facts = [FACTS[fact] for fact in cell.source.split()]
            printed = {float(fact[column]) for fact in facts for column in ("value", "low", "high") if fact[column]}
            assert {cell.low, cell.high} <= printed, cell.id


def test_that_every_parameter_is_used(model: Model) -> None:
    used = {needed for entry in model.declarations.values() for needed in inputs_of(entry)}
    used |= {start for entry in model.declarations.values() if (start := getattr(entry, "start", None))}
    assert set(model.parameters) <= used, sorted(set(model.parameters) - used)


@pytest.mark.parametrize("file", SECTOR_FILES, ids=lambda file: file.stem)
def test_that_equations_hold_no_numbers_but_zero_and_one(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
            assert node.value in (0, 1), f"{file.name}, line {node.lineno}: {node.value} belongs into parameters"


def test_that_units_of_money_belong_together() -> None:
    assert PARAMETERS["thousand_per_million"].cells[0][0].value == 1e6 / 1e3
    assert PARAMETERS["thousand_per_billion"].cells[0][0].value == 1e9 / 1e3
    assert PARAMETERS["fiscal_year"].cells[0][0].value == 1


def values_of(name: str) -> dict[str, float]:
    """The best values of a parameter by the last part of their id."""
    return {cell.id.rpartition(".")[2]: cell.value for cell in PARAMETERS[name].assumptions}


def test_that_budgets_of_rubrics_are_those_of_the_plan() -> None:
    rows = {row["rubric"]: row for row in table("budget")}
    assert values_of("reference_budget") == {name: float(rows[name]["total"]) / 5 for name in RUBRICS}
    share = float(rows["governance"]["total"]) / float(rows["total"]["total"])
    assert values_of("governance_share_planned")["governance_share_planned"] == pytest.approx(share, rel=1e-12)


def test_that_budgets_of_programmes_run_to_the_year_they_are_due() -> None:
    rows = {row["rubric"]: row for row in table("budget")}
    planned = values_of("programme_planned_budget")
    for name, rubric in RUBRIC_OF_PROGRAMME.items():
        years = range(2009, DUE_EARLY.get(name, 2013) + 1)
        assert planned[name] == sum(float(rows[rubric][str(year)]) for year in years), name


def test_that_objectives_and_starts_of_programmes_are_those_of_the_ledger() -> None:
    rows = {row["id"]: row for row in table("targets")}
    for name in RUBRIC_OF_PROGRAMME:
        row = rows[f"{name}_{DUE_EARLY.get(name, 2013)}"]
        assert values_of("programme_target")[name] == float(row["value"]), name
        assert values_of("programme_start")[name] == float(row["base_value"] or 0), name


def test_that_training_needs_are_those_of_the_ledger() -> None:
    rows = {row["element"]: row for row in table("targets") if row["variable"] == "profiles_trained_by_employer"}
    assert values_of("training_need_planned") == {name: float(row["value"]) for name, row in rows.items()}


def test_that_the_path_to_the_jobs_targets_follows_the_ledger() -> None:
    rows = {row["id"]: row for row in table("targets")}
    goal, years_left = values_of("target_path_goal"), values_of("target_path_years_left")
    plan, offer = rows["it_sector_jobs_2013"], rows["offshoring_jobs_2030"]
    for start, first, row in (("2009", "2009", plan), ("2014", "2025", offer)):
        assert goal[start] == float(row["value"])
        assert years_left[first] == int(row["year"]) - int(row["base_year"])
        assert years_left[row["year"]] == 1


def test_that_the_two_export_series_meet_in_2023() -> None:
    broken = float(FACTS["D3-007"]["value"]) / float(FACTS["E077"]["value"])
    assert values_of("series_break")["series_break"] == pytest.approx(broken, abs=5e-4)


def test_that_the_official_mix_is_the_one_that_programmes_are_counted_from() -> None:
    shares = {float(row["value"]) for row in table("official_levers") if row["element"] == "startups_clusters"}
    assert shares == set(values_of("startup_share_official").values())
