"""The sentences on problems are recognised, so that a window can say them in its own language."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scenarios.storage.files import LARGEST_FILE, load
from scenarios.storage.problem_words import MESSAGES, REMEDIES, recognised
from scenarios.storage.problems import ScenarioFileError

HEAD = 'format = 1\ntitle = "Team"\n'

BROKEN = (
    "",
    "format = 1\n",
    'format = "1"\ntitle = "x"\n',
    'format = 99\ntitle = "x"\n',
    'format = 1\ntitle = ""\n',
    "format = 1\ntitle = 7\n",
    f'format = 1\ntitle = "{"x" * 500}"\n',
    'format = 1\ntitle = "a\\nb"\n',
    HEAD + "[budget.it_industri]\n2027 = 1\n",
    HEAD + "foo = 1\n",
    HEAD + "[zzzzzz]\n2027 = 1\n",
    HEAD + "[budget.it_industry]\n2051 = 1\n",
    HEAD + "[budget.it_industry]\n2027 = -1\n",
    HEAD + '[budget.it_industry]\n2027 = "1"\n',
    HEAD + "[budget.it_industry]\n2027 = inf\n",
    HEAD + "[budget.it_industry]\n2027 = 1e12\n",
    HEAD + "[budget]\nit_industry = 5\n",
    HEAD + "budget = 5\n",
    HEAD + 'seed = -1\nhorizon = 2013\nreading = "other"\n',
    HEAD + "seed = 1.5\n",
    HEAD + 'reading = "as_observd"\n',
    HEAD + "[it_industry_mix.startups_clusters]\n2027 = 0.9\n",
    HEAD + "[assumptions]\nspending_return = 2\nzzzzzz = 1\nspending_returns = 99\n",
    HEAD + '[assumptions]\n"a.b" = 1\n[assumptions.a]\nb = 2\n',
    HEAD + '[notes]\nzzzzzz = "x"\n',
    HEAD + "[a]\n[a]\n",
    HEAD + "[budget.it_industry]\n2027 = 1,100\n",
    HEAD + "what is this\n",
    "format = 1\ntitle = “Training”\n",
    HEAD + '[stamp]\nmodel = "0.1.0"\ndigest = "x"\n',
    HEAD + "x = " + "[" * 200 + "]" * 200 + "\n",
    HEAD + f"seed = {'9' * 5000}\n",
)


def sentences(path: Path) -> Iterator[str]:
    with pytest.raises(ScenarioFileError) as caught:
        load(path)
    for problem in caught.value.problems:
        yield problem.message
        yield from [problem.fix] if problem.fix else []


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Every sentence that broken files bring about."""
    folder = tmp_path_factory.mktemp("broken")
    path = folder / "broken.toml"
    found = {*sentences(folder), *sentences(folder / "missing.toml")}
    for text in BROKEN:
        path.write_text(text, encoding="utf-8")
        found |= set(sentences(path))
    for content in (b'format = 1\ntitle = "\xe9"\n', b"#" * (LARGEST_FILE + 1)):
        path.write_bytes(content)
        found |= set(sentences(path))
    return found


def test_that_every_sentence_of_a_broken_file_is_recognised_and_read_back(told: set[str]) -> None:
    for text in told:
        known = recognised(text)
        assert known is not None, text
        assert known.text(str) == text


def test_that_hardly_a_sentence_is_known_that_no_file_brings_about(told: set[str]) -> None:
    met = {known.template for text in told if (known := recognised(text)) is not None}
    assert len({*MESSAGES, *REMEDIES} - met) <= 3


def test_that_other_words_are_left_alone() -> None:
    assert recognised("The disk hums.") is None
