"""The words that equations are written in."""

import inspect

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from simulation.declare import (
    VOCABULARY,
    Array,
    DeclarationError,
    at_most,
    element,
    exceeds,
    for_programmes,
    for_segments,
    positive,
    ratio,
    total,
    variable,
)
from simulation.dimensions import DIMENSIONS, GROUP_OF_SEGMENT, RUBRIC_OF_PROGRAMME


def numbered(dimension: str, draws: int = 2) -> Array:
    """An array whose rows are 0, 10, 20 … and whose columns add 0, 1 …."""
    rows = 10.0 * np.arange(len(DIMENSIONS[dimension]), dtype=np.float64)
    return rows[:, np.newaxis] + np.arange(draws, dtype=np.float64)


def test_that_total_adds_over_elements_and_keeps_the_axis() -> None:
    assert_array_equal(total(np.array([[1.0, 2.0], [3.0, 4.0]])), [[4.0, 6.0]])


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_that_element_is_the_row_of_its_name(dimension: str) -> None:
    amounts = numbered(dimension)
    for row, name in enumerate(DIMENSIONS[dimension]):
        assert_array_equal(element(amounts, name), amounts[[row]])


def test_that_an_unknown_element_is_refused() -> None:
    with pytest.raises(KeyError, match="moon"):
        element(numbered("rubric"), "moon")


def test_that_each_programme_gets_the_value_of_its_rubric() -> None:
    spread = for_programmes(numbered("rubric"))
    assert spread.shape == (len(RUBRIC_OF_PROGRAMME), 2)
    for row, rubric in enumerate(RUBRIC_OF_PROGRAMME.values()):
        assert_array_equal(spread[[row]], element(numbered("rubric"), rubric))


def test_that_each_segment_gets_the_value_of_its_group() -> None:
    spread = for_segments(numbered("segment_group"))
    assert spread.shape == (len(GROUP_OF_SEGMENT), 2)
    for row, group in enumerate(GROUP_OF_SEGMENT.values()):
        assert_array_equal(spread[[row]], element(numbered("segment_group"), group))


def test_that_call_centres_alone_are_customer_relations() -> None:
    """Exports per job are published for call centres and for all the rest together."""
    of_calls = [name for name, group in GROUP_OF_SEGMENT.items() if group == "customer_relations"]
    assert of_calls == ["crm"]
    assert tuple(GROUP_OF_SEGMENT) == DIMENSIONS["segment"]
    assert tuple(RUBRIC_OF_PROGRAMME) == DIMENSIONS["programme"]


def test_that_limits_hold_element_by_element() -> None:
    amounts = np.array([[1.0, 5.0]])
    assert_array_equal(at_most(amounts, 3), [[1.0, 3.0]])
    assert_array_equal(at_most(amounts, np.array([[0.0], [6.0]])), [[0.0, 0.0], [1.0, 5.0]])
    assert_array_equal(positive(np.array([[-1.0, 0.0, 2.0]])), [[0.0, 0.0, 2.0]])


def test_that_a_ratio_to_nothing_is_what_was_asked_for() -> None:
    part, whole = np.array([[6.0, 6.0, 0.0]]), np.array([[3.0, 0.0, 0.0]])
    with np.errstate(all="raise"):
        assert_array_equal(ratio(part, whole, otherwise=1), [[2.0, 1.0, 1.0]])
        assert_array_equal(ratio(part, whole, otherwise=np.array([[7.0, 8.0, 9.0]])), [[2.0, 8.0, 9.0]])


def test_that_exceeds_is_one_only_above() -> None:
    assert_array_equal(exceeds(np.array([[1.0, 2.0, 3.0]]), np.array([[2.0]])), [[0.0, 0.0, 1.0]])


def test_that_every_word_is_in_the_vocabulary() -> None:
    words = {total, element, for_programmes, for_segments, at_most, positive, ratio, exceeds}
    assert set(VOCABULARY) == words
    assert all(inspect.getdoc(word) for word in words)


def test_that_a_variable_knows_its_name_and_inputs() -> None:
    @variable(unit="1", label="Sum", by="rubric", start="beginning", adds_up=False, note="why")
    def something(first: Array, second_last_year: Array) -> Array:
        return first + second_last_year

    assert something.name == "something"
    assert something.inputs == ("first", "second_last_year")
    assert (something.unit, something.label, something.by) == ("1", "Sum", "rubric")
    assert (something.start, something.adds_up, something.note) == ("beginning", False, "why")
    assert_array_equal(something(np.array([[1.0]]), np.array([[2.0]])), [[3.0]])


def test_that_an_unknown_dimension_is_refused_with_the_known_ones() -> None:
    with pytest.raises(DeclarationError, match=r"'planet'; allowed: rubric, segment, .*programme"):
        variable(unit="1", label="x", by="planet")


def test_that_element_names_are_unique_over_all_dimensions() -> None:
    names = [name for elements in DIMENSIONS.values() for name in elements]
    assert len(names) == len(set(names))
