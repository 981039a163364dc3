"""Equations against arithmetic that people did by hand, written down in ``cases``."""

import pytest

from simulation.declare import Variable
from simulation.model import Model, mizan
from tests.simulation.equation_cases import FOLDER, Case, CaseError, read_cases

FILES = {file.stem: file.read_text(encoding="utf-8") for file in sorted(FOLDER.glob("*.toml"))}
CASES = [case for sector, text in FILES.items() for case in read_cases(mizan(), sector, text)]

RIGHT = """
[[case]]
variable = "absorption_floor"
why = "Half of one half."
expected = 0.25
inputs = { absorption_base = 0.5, absorption_floor_share = 0.5 }
"""


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.variable.name}, {case.place}")
def test_that_an_equation_agrees_with_the_arithmetic(model: Model, case: Case) -> None:
    assert not "\n".join(case.differences(model.elements(case.variable.name)))


def test_that_every_sector_has_cases(model: Model) -> None:
    assert set(FILES) == set(model.sectors)
    assert len({case.variable.name for case in CASES}) >= 25


def test_that_every_case_says_where_its_arithmetic_comes_from() -> None:
    for case in CASES:
        assert len(case.why) > 20, case.place
        assert case.why.endswith("."), case.place


def test_that_every_equation_of_many_inputs_has_a_case(model: Model) -> None:
    """An equation that only picks a row has nothing to work out; every other one with four inputs has."""
    known = {case.variable.name for case in CASES}
    for name, entry in model.declarations.items():
        if isinstance(entry, Variable) and len(entry.inputs) >= 4:
            assert name in known, f"no case for {name}"


def test_that_a_right_case_is_read(model: Model) -> None:
    (case,) = read_cases(model, "budget", RIGHT)
    assert list(case.differences(("total",))) == []


def test_that_a_wrong_result_is_told_with_its_reason(model: Model) -> None:
    (case,) = read_cases(model, "budget", RIGHT.replace("expected = 0.25", "expected = 0.26"))
    assert list(case.differences(("total",))) == ["absorption_floor, total: expected 0.26, got 0.25. Half of one half."]


def test_that_a_result_that_is_no_number_is_told(model: Model) -> None:
    (case,) = read_cases(model, "budget", RIGHT.replace("absorption_base = 0.5", "absorption_base = nan"))
    assert len(list(case.differences(("total",)))) == 1


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("absorption_floor", "absorbtion_floor", "absorbtion_floor is no equation of sector budget"),
        ('"absorption_floor"', '"fill_rate"', "fill_rate is no equation of sector budget"),
        ('"absorption_floor"', '"budget_carried_over"', "budget_carried_over is no equation"),
        ("absorption_base = 0.5, ", "", "absorption_floor also needs absorption_base"),
        ("{ ", "{ weather = 1, ", "absorption_floor does not read weather"),
        ("absorption_base = 0.5", "absorption_base = {moon = 1}", "absorption_base has no moon; allowed: total"),
        ("absorption_base = 0.5", "absorption_base = {}", "absorption_base also needs total or others"),
        ("expected = 0.25", "expected = {moon = 1}", "absorption_floor has no moon"),
        ("expected = 0.25", "", "expected missing"),
        ("expected", "expect", "unknown expect; allowed: expected"),
    ],
)
def test_that_a_mistake_in_a_case_is_told(model: Model, old: str, new: str, problem: str) -> None:
    assert old in RIGHT
    with pytest.raises(CaseError) as caught:
        list(read_cases(model, "budget", RIGHT.replace(old, new, 1)))
    assert str(caught.value).startswith(f"budget.toml, case 1: {problem}")
