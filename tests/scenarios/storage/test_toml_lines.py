"""On which line a key stands."""

import time
import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.storage.toml_lines import key_lines

TEXT = '''format = 1
# remark = 3
title = "a # = [x]"
description = """
looks.like = 1
[a_table]
"""
[budget.it_industry] # remark
2027 = 900
"2028" = [1,
  2]
2029 = { a = 1 }
[assumptions]
market_growth.crm.2025 = 0.1
'''


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("format", 1),
        ("title", 3),
        ("description", 4),
        ("budget", 8),
        ("budget.it_industry", 8),
        ("budget.it_industry.2027", 9),
        ("budget.it_industry.2028", 10),
        ("budget.it_industry.2029", 12),
        ("budget.it_industry.2029.a", 12),
        ("assumptions.market_growth.crm.2025", 14),
        ("looks.like", None),
        ("a_table", None),
        ("remark", None),
    ],
)
def test_that_a_key_is_found_on_its_line(key: str, line: int | None) -> None:
    assert key_lines(TEXT).line_of(key) == line


def test_that_the_entries_of_a_list_of_tables_are_numbered() -> None:
    lines = key_lines("[[a]]\nx = 1\n[[a.b]]\ny = 1\n[[a.b]]\ny = 1\n[a.c]\nz = 1\n[[a]]\nx = 1\nx = 2\n")
    found = {"a.0.x": 2, "a.0.b.0.y": 4, "a.0.b.1": 5, "a.0.b.1.y": 6, "a.0.c.z": 8, "a.1": 9, "a.1.x": 10}
    assert {key: lines.line_of(key) for key in found} == found
    assert [(place.key, place.line) for place in lines.twice] == [("a.1.x", 11)]


def test_that_keys_and_tables_that_stand_twice_are_found() -> None:
    twice = key_lines("[a]\nb = 1\nb = 2\n[a]\n[[list]]\nx = 1\n[[list]]\nx = 1\n").twice
    assert [(place.key, place.line) for place in twice] == [("a.b", 3), ("a", 4)]


@pytest.mark.parametrize(
    "text",
    ["x = " + "[" * 10_000 + "]" * 10_000, "x = " + "{a=" * 10_000, "a." * 500_000 + "a = 1", f"[{'a.' * 10_000}a]"],
    ids=["lists", "tables", "key", "header"],
)
def test_that_depth_is_found_at_once(text: str) -> None:
    start = time.process_time()
    assert key_lines("first = 1\n" + text).too_deep is not None
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    "text",
    ['\\"' * 400_000, '"""a' * 200_000, "[" * 400_000, "'" * 400_001, '""' * 400_001, '"\n' * 300_000, " " * 900_000],
)
def test_that_no_text_takes_long(text: str) -> None:
    start = time.process_time()
    key_lines(text)
    assert time.process_time() - start < 3


@settings(deadline=None)
@given(st.text(alphabet="ab1 \"'#=.,[]{}\n-", max_size=60))
def test_that_every_key_that_the_parser_sees_has_a_line(text: str) -> None:
    lines = key_lines(text)
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    assert all(lines.line_of(key) for key in document)
