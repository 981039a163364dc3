"""Documents that have the right names in the wrong places, and anything as values: refused in words or taken whole."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

import pytest
import tomli_w
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scenarios.storage.meaning import known_assumptions, known_subjects
from scenarios.storage.schema import LEVER_TABLES, ScenarioFile
from scenarios.sweep.shape import AxisTable, DesignFile
from scenarios.workshop.session_file import FileTable, GuessTable, RoundTable, SessionFile
from tests.hostile.targets import TARGETS

NAMES: Final = sorted(
    {
        name
        for shape in (ScenarioFile, SessionFile, RoundTable, GuessTable, FileTable, DesignFile, AxisTable)
        for name in shape.model_fields
    }
    | {element for table in LEVER_TABLES.values() for element in table.model_fields}
    | {name for known in (known_subjects(), known_assumptions()) for name in list(known)[:12]}
    | {"2027", "2009", "2051", "2027-2030", "2030-2027", "file", "seen", "time", "scenario", "name", "rubrics", ""}
)

numbers = st.one_of(
    st.integers(-(2**70), 2**70),
    st.integers(0, 3),
    st.floats(),
    st.sampled_from([0.5, 1 / 3, 900, 2027, 2030, 10**400, -0.0, 1e308]),
)
words = st.one_of(
    st.sampled_from(["official", "as_observed", "as_planned", "grid", "sobol", "as_quoted", "offshoring_jobs_2030"]),
    st.sampled_from(["0123456789abcdef", "format = 1\ntitle = 'x'", "\u202e", "\ufffe", "=1+1", ""]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
)
moments = st.sampled_from([datetime(2026, 5, 4, tzinfo=UTC), datetime(1, 1, 1), date(9999, 12, 31)])  # noqa: DTZ001
values = st.recursive(
    st.one_of(numbers, words, st.booleans(), moments),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.one_of(st.sampled_from(NAMES), words), inner, max_size=4)
    ),
    max_leaves=12,
)
documents = st.dictionaries(st.sampled_from(NAMES), values, max_size=6)


@pytest.mark.parametrize("name", ["scenario", "session", "design", "unsaved", "settings", "parameters"])
def test_that_any_document_is_refused_in_words_or_taken_whole(name: str, tmp_path: Path) -> None:
    @settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
    @given(documents, st.booleans())
    def look(document: Mapping[str, Any], has_head: bool) -> None:
        head = {"format": 1, "title": "x"} if has_head and name in ("scenario", "session", "design") else {}
        TARGETS[name](tomli_w.dumps({**document, **head}).encode(), tmp_path)

    look()
