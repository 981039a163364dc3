"""Formulas: what is written for readers computes what the equation computes, sign by sign and bracket by bracket.

Both displayed forms are read back here as a reader would: a fraction or a root is seen, an invisible grouping is not.
"""

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import partial
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from simulation import declare
from simulation.declare import LAST_YEAR, Array, DeclarationError, Stock, Variable
from simulation.dimensions import DIMENSIONS
from simulation.formula import Call, Formula, Name, Operation, formula_of, mathml, plain_text, read_formula, rich_text
from simulation.model import Model, mizan
from tests.simulation import tiny

Values = Mapping[str, Any]

VARIABLES = [entry for entry in mizan().declarations.values() if isinstance(entry, Variable)]
WORDS = {word.__name__: word for word in declare.VOCABULARY}


def itself(name: str) -> str:
    """Label and link of a name that is read back."""
    return name


def formula(declaration: declare.Declaration) -> Formula:
    found = formula_of(declaration)
    assert found is not None
    return found


# Reading back what was written


def python_of_rich_text(text: str) -> str:
    """Rich text as a Python expression."""
    text = text.replace("t−1", "last year")
    text = re.sub(r'<a href="(\w+)">\1</a>(?:<sub>([^<]*)</sub>)?', r"at('\1', '\2')", text)
    text = re.sub(r"Σ<sub>\w*</sub>", "total", text)
    for shown, meant in (
        ("; ÷ 0 → ", ", otherwise="),
        (";", ","),
        ("&gt,", ">"),
        ("[", "bracket("),
        ("]", ")"),
        ("<sup>", "**("),
        ("</sup>", ")"),
        ("×", "*"),
        ("÷", "/"),
        ("−", "-"),
    ):
        text = text.replace(shown, meant)
    assert "<" not in text, text
    return text


def python_of_mathml(text: str) -> str:
    """MathML as a Python expression."""
    return _seen(ElementTree.fromstring(text))


def _seen(node: ElementTree.Element) -> str:
    """What a reader sees of an element; an ``mrow`` cannot be seen and groups nothing."""
    if node.get("class") == "cases":
        fraction, otherwise = (_seen(row[0]) for row in node)
        return f"bracket({fraction}, otherwise={otherwise})"
    parts = [_seen(child) for child in node]
    patterns = {"mtext": f"at({node.text!r}, '')", "mfrac": "(({})/({}))", "msup": "{}**({})", "munder": "{}"}
    if node.tag in patterns:
        return patterns[node.tag].format(*parts)
    if node.tag == "msub":
        indices = "".join(node[1].itertext()).replace("t−1", "last year").replace(",", ", ")
        return f"at({node[0].text!r}, {indices!r})"
    assert node.tag in ("math", "mrow", "mtable", "mtr", "mtd", "mo", "mi", "mn"), (
        f"a reader does not know <{node.tag}>"
    )
    signs = {"×": "*", "−": "-", ";": ",", "[": "bracket(", "]": ")", "{": "", "∑": "total"}
    return signs.get(node.text or "", node.text or "") + "".join(parts)


READERS: Mapping[str, Callable[[Formula], str]] = {
    "rich text": lambda shown: python_of_rich_text(rich_text(shown, itself, itself)),
    "MathML": lambda shown: python_of_mathml(mathml(shown, itself)),
}


def computed(python: str, values: Values) -> Any:
    """The value of an expression that was read back from rich text or MathML."""

    def at(name: str, indices: str) -> Any:
        marks = indices.split(", ") if indices else []
        amounts = values[name + LAST_YEAR if "last year" in marks else name]
        for mark in marks:
            if mark != "last year":
                spread = {"rubric": declare.for_programmes, "segment_group": declare.for_segments}.get(mark)
                amounts = spread(amounts) if spread else declare.element(amounts, mark)
        return amounts

    def bracket(value: Any, otherwise: Any = None) -> Any:
        if otherwise is None:
            return value * values.get("one", 1)
        return np.where(np.isfinite(value), value, otherwise)

    words = {"at": at, "bracket": bracket, "total": declare.total, "min": np.minimum, "max": np.maximum}
    with np.errstate(divide="ignore", invalid="ignore"):
        return eval(python, words)


# Every equation of the model


@pytest.fixture(scope="module")
def values(model: Model) -> Values:
    """Random values of everything that equations read, some draws of them zero or negative."""
    random = np.random.default_rng(7)

    def some(by: str | None) -> Array:
        return random.uniform(0.1, 3.0, (len(DIMENSIONS[by]) if by else 1, 40))

    entries = {**model.declarations, **model.parameters}
    return {key: some(entry.by) for name, entry in entries.items() for key in (name, name + LAST_YEAR)}


def inputs(declared: Variable, values: Values) -> list[Array]:
    return [values[name] for name in declared.inputs]


@pytest.mark.parametrize("declared", VARIABLES, ids=lambda declared: declared.name)
def test_that_the_plain_form_of_an_equation_is_the_equation(declared: Variable, values: Values) -> None:
    expected = declared(*inputs(declared, values))
    assert_array_equal(eval(plain_text(formula(declared)), WORDS, dict(values)), expected)


@pytest.mark.parametrize("form", READERS)
@pytest.mark.parametrize("declared", VARIABLES, ids=lambda declared: declared.name)
def test_that_what_readers_see_computes_what_the_equation_does(declared: Variable, form: str, values: Values) -> None:
    expected = declared(*inputs(declared, values))
    assert_allclose(computed(READERS[form](formula(declared)), values), expected, rtol=1e-9, atol=1e-9)


def test_that_a_stock_is_last_year_with_its_flows(model: Model) -> None:
    assert plain_text(formula(model.declarations["offshoring_jobs"])) == (
        "offshoring_jobs_last_year + hires - job_leavers - layoffs"
    )
    for entry in model.declarations.values():
        if isinstance(entry, Stock):
            text = plain_text(formula(entry))
            assert text.startswith(f"{entry.name}_last_year")
            assert text.count(" + ") == len(entry.inflows)
            assert text.count(" - ") == len(entry.outflows)


def test_that_a_lever_has_no_formula(model: Model) -> None:
    assert {formula_of(lever) for lever in model.levers} == {None}


# Any formula


EXACT = {"one": Fraction(1), "two": Fraction(2), "five": Fraction(5), "half": Fraction(-1, 2)}
EXACT_WORDS = {
    "at_most": min,
    "positive": lambda amount: max(0, amount),
    "exceeds": lambda amount, other: (amount > other) * Fraction(1),
}
EXPONENTS = (Name("two"), Operation("+", Name("one"), Name("two")), Operation("/", Name("two"), Name("one")))


def larger(smaller: st.SearchStrategy[Formula]) -> st.SearchStrategy[Formula]:
    """Formulas made of smaller ones."""
    signs: st.SearchStrategy[Any] = st.sampled_from(["+", "-", "*", "/"])
    return st.one_of(
        st.builds(Operation, signs, smaller, smaller),
        st.builds(Operation, st.just("**"), smaller, st.sampled_from(EXPONENTS)),
        st.builds(Call, st.sampled_from(["at_most", "exceeds"]), st.tuples(smaller, smaller)),
        st.builds(Call, st.just("positive"), st.tuples(smaller)),
    )


def outcome(compute: Callable[[], Any]) -> Any:
    """What is computed, and that it divides by zero where it does."""
    try:
        return compute()
    except ZeroDivisionError:
        return "divides by zero"


@given(st.recursive(st.sampled_from(list(EXACT)).map(Name), larger, max_leaves=8))
def test_that_brackets_stand_where_any_formula_needs_them(shown: Formula) -> None:
    """In exact fractions, so that no bracket hides behind rounding."""
    expected = outcome(lambda: eval(plain_text(shown), EXACT_WORDS, EXACT))
    for read in READERS.values():
        assert outcome(partial(computed, read(shown), EXACT)) == expected


def test_that_a_sum_in_a_column_keeps_its_brackets() -> None:
    shown = read_formula("two * (one - two * five - (half + five))")
    assert 'class="terms"' in mathml(shown, itself)
    assert computed(READERS["MathML"](shown), EXACT) == 2 * (1 - 2 * 5 - (Fraction(-1, 2) + 5))


@given(st.recursive(st.sampled_from(list(EXACT)).map(Name), larger, max_leaves=8))
def test_that_the_plain_form_reads_as_the_same_formula(shown: Formula) -> None:
    assert read_formula(plain_text(shown)) == shown


@pytest.mark.parametrize(
    ("plain", "rich"),
    [
        ("seats - (hires - startups)", "seats − (hires − startups)"),
        ("seats + (hires + startups)", "seats + hires + startups"),
        ("seats / (hires / startups)", "seats ÷ (hires ÷ startups)"),
        ("(seats / hires) ** startups", "(seats ÷ hires)<sup>startups</sup>"),
        ("total(hires * 2)", "Σ<sub>segment</sub>(hires × 2)"),
        ("at_most(seats, 1) * 2", "min(seats; 1) × 2"),
        ("positive(seats)", "max(0; seats)"),
        ("element(hires_last_year, 'ito')", "hires<sub>ito, t−1</sub>"),
        ("element(hires * 2, 'ito')", "(hires × 2)<sub>ito</sub>"),
        ("for_segments(group_productivity)", "group_productivity<sub>segment_group</sub>"),
        ("for_programmes(budget_executed)", "budget_executed<sub>rubric</sub>"),
        ("ratio(hires, seats, otherwise=1)", "[hires ÷ seats; ÷ 0 → 1]"),
        ("exceeds(hires, seats)", "[hires &gt; seats]"),
    ],
)
def test_that_each_word_has_its_sign(plain: str, rich: str) -> None:
    assert plain_text(read_formula(plain)) == plain
    assert rich_text(read_formula(plain), itself, lambda name: "") == rich


@pytest.mark.parametrize(
    ("plain", "shown"),
    [
        ("(seats / hires) ** startups", "<msup><mrow><mrow><mo>(</mo><mfrac>"),
        ("total(hires)", "<munder><mo>∑</mo><mtext>segment</mtext></munder>"),
        ("hires_last_year", "<msub><mtext>hires</mtext><mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow></msub>"),
        ("at_most(seats, 1)", "<mi>min</mi><mrow><mo>(</mo><mrow><mtext>seats</mtext></mrow><mo>;</mo>"),
        ("ratio(hires, seats, otherwise=1)", "<mtd><mn>1</mn></mtd><mtd><mtext>if ÷ 0</mtext></mtd>"),
        ("hires - seats * startups + laws * certificates", "<mtr><mtd></mtd><mtd><mtext>hires</mtext></mtd></mtr>"),
    ],
)
def test_that_a_web_page_shows_it_as_mathematicians_write_it(plain: str, shown: str) -> None:
    assert shown in mathml(read_formula(plain), itself)


def test_that_a_long_label_stands_in_lines() -> None:
    shown = mathml(Name("pay"), lambda name: "Yearly gross pay for a job")
    assert re.findall("<mtext>(.*?)</mtext>", shown) == ["Yearly gross pay", "for a job"]


def test_that_labels_are_written_safely() -> None:
    label, address = "Pay < 5 & more", 'a"b'
    assert "Pay &lt; 5 &amp; more" in mathml(Name("pay"), lambda name: label)
    assert rich_text(Name("pay"), lambda name: label, lambda name: address) == (
        '<a href="a&quot;b">Pay &lt; 5 &amp; more</a>'
    )


@pytest.mark.parametrize("equation", ["np.add(seats, 1)", "seats if hires else 1", "-seats", "'seats'", "seats % 2"])
def test_that_what_is_no_equation_is_refused_with_what_is(equation: str) -> None:
    with pytest.raises(DeclarationError, match=r"cannot read .*allowed: .*at_most"):
        read_formula(equation)


def test_that_a_refusal_names_the_variable() -> None:
    with pytest.raises(DeclarationError, match=r"^food: cannot read np\.add\.reduce"):
        formula_of(tiny.food)
