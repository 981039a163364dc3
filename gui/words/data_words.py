"""The words that come from the model and not from the window's code: labels, notes, findings, sentences, ledgers.

``python -m gui.words.data_words FILE`` writes them as Python that pyside6-lupdate reads beside the window's own files.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from resources import table
from scenarios.explanation import statements as trace_statements
from scenarios.language.names import BASES, ELEMENTS, NAMES, NUMBER_WORDS, UNITS
from scenarios.library import library
from scenarios.report.words import MONTHS, WORDS
from scenarios.results import cautions, statements
from scenarios.seek import templates as seek_templates
from scenarios.storage import problem_words
from scenarios.storage.files import load
from simulation.arithmetic import findings
from simulation.model import mizan

LEDGERS: Final = {
    "targets": ("perimeter", "conflicts", "note"),
    "observations": ("note",),
    "boundary": ("subject", "reason", "effect"),
    "contradictions": ("topic", "what", "verdict"),
}
"""Files of ``resources/data`` with those of their columns that planners read in their own language."""


def data_words() -> Iterator[tuple[str, str]]:
    """Context and English text of every word, each once."""
    model = mizan()
    words = [
        *(("model", entry.label) for entry in model.declarations.values()),
        *(("model", parameter.label) for parameter in model.parameters.values()),
        *(("statements", template) for template in (*statements.TEMPLATES, *trace_statements.TEMPLATES)),
        *(("statements", template) for template in seek_templates.TEMPLATES),
        *(("cautions", template) for template in cautions.TEMPLATES),
        *(
            ("problems", template)
            for template in (*problem_words.MESSAGES, *problem_words.REMEDIES, *problem_words.LIMITS)
        ),
        *(("report", text) for text in (*WORDS.values(), *MONTHS)),
        *(("labels", name) for name in NAMES.values()),
        *(("assumptions", name) for name in ELEMENTS.values()),
        *(("formats", word) for word in (*UNITS.values(), *NUMBER_WORDS, *BASES.values())),
        *(("findings", text) for text in _arithmetic()),
        *(("model", note) for note in _notes()),
        *(("ledger", text) for text in _ledgers()),
        *(("library", load(path).description) for path in library().values()),
    ]
    yield from dict.fromkeys(words)


def _arithmetic() -> Iterator[str]:
    for finding in findings():
        yield from (finding.title, finding.question, finding.sentence.template)
        yield from (term.label for term in finding.terms)
        yield from (result.label for result in finding.results)


def _notes() -> Iterator[str]:
    """What stands beside equations and numbers."""
    model = mizan()
    cells = (cell for parameter in model.parameters.values() for cell in parameter.assumptions)
    yield from filter(None, (entry.note for entry in (*model.declarations.values(), *cells)))


def _ledgers() -> Iterator[str]:
    """What the ledgers say in words."""
    for name, columns in LEDGERS.items():
        for row in table(name):
            yield from filter(None, (row[column] for column in columns))


def as_python() -> str:
    """All of them as calls that lupdate recognises."""
    calls = [f"QCoreApplication.translate({context!r}, {_quoted(text)})" for context, text in data_words()]
    return "\n".join(["from PySide6.QtCore import QCoreApplication", "", *calls, ""])


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(as_python(), encoding="utf-8")
