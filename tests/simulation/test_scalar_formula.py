"""Formulas of single elements, and how they are written for programs of system dynamics."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from simulation import declare
from simulation.declare import LAST_YEAR, Variable
from simulation.dimensions import DIMENSIONS
from simulation.formula import formula_of, plain_text, read_formula, scalar_formula, scalar_name, xmile
from simulation.model import mizan

VARIABLES = [entry for entry in mizan().declarations.values() if isinstance(entry, Variable)]
WORDS = {word.__name__: word for word in (declare.at_most, declare.positive, declare.ratio, declare.exceeds)}


@pytest.fixture(scope="module")
def values() -> Mapping[str, Any]:
    """Random values of everything that equations read."""
    random = np.random.default_rng(7)
    entries = {**mizan().declarations, **mizan().parameters}
    return {
        key: random.uniform(0.1, 3.0, (len(DIMENSIONS[entry.by]) if entry.by else 1, 20))
        for name, entry in entries.items()
        for key in (name, name + LAST_YEAR)
    }


@pytest.fixture(scope="module")
def scalars(values: Mapping[str, Any]) -> dict[str, Any]:
    """The same values, each element under a name of its own."""
    found = {}
    for key, rows in values.items():
        name = key.removesuffix(LAST_YEAR)
        by = (mizan().declarations.get(name) or mizan().parameters[name]).by
        for element, row in zip(DIMENSIONS[by] if by else (None,), rows, strict=True):
            found[scalar_name(name, element) + key.removeprefix(name)] = row[np.newaxis]
    return found


@pytest.mark.parametrize("declared", VARIABLES, ids=lambda declared: declared.name)
def test_that_each_element_is_computed_as_all_of_them_together(
    declared: Variable, values: Mapping[str, Any], scalars: dict[str, Any]
) -> None:
    formula = formula_of(declared)
    assert formula is not None
    together = declared(*(values[name] for name in declared.inputs))
    for position, element in enumerate(mizan().elements(declared.name)):
        alone = plain_text(scalar_formula(formula, element if declared.by else None))
        assert_array_equal(eval(alone, WORDS, scalars), together[position : position + 1])


@pytest.mark.parametrize(
    ("python", "written"),
    [
        ("a - (b - c) + 0.5", "a - (b - c) + 0.5"),
        ("a * (b * (1 / c))", "a * (b * (1 / c))"),
        ("(a / b) ** c", "(a / b) ^ c"),
        ("a ** (b ** c)", "a ^ (b ^ c)"),
        ("positive(a - b) * c_last_year", "MAX(a - b, 0) * c_last_year"),
        ("at_most(a + b, 1) / c", "MIN(a + b, 1) / c"),
        ("exceeds(a, b) * (1 - exceeds(b, a))", "(IF a > b THEN 1 ELSE 0) * (1 - (IF b > a THEN 1 ELSE 0))"),
        ("ratio(a + b, c * d, otherwise=1)", "(IF c * d = 0 THEN 1 ELSE (a + b) / (c * d))"),
    ],
)
def test_that_the_order_of_computing_is_written_out(python: str, written: str) -> None:
    assert xmile(read_formula(python)) == written


def test_that_a_sum_is_written_term_by_term() -> None:
    formula = scalar_formula(read_formula("1 - total(hires_wanted * skilled_share)"), None)
    segments = DIMENSIONS["segment"]
    assert xmile(formula) == f"1 - ({' + '.join(f'hires_wanted_{name} * skilled_share_{name}' for name in segments)})"


def test_that_elements_and_groups_are_looked_up() -> None:
    formula = read_formula("for_segments(group_productivity) / element(reference_budget, 'it_industry')")
    assert (
        xmile(scalar_formula(formula, "crm")) == "group_productivity_customer_relations / reference_budget_it_industry"
    )


def test_that_a_formula_over_elements_is_refused() -> None:
    with pytest.raises(ValueError, match="total goes over elements"):
        xmile(read_formula("total(hires)"))
