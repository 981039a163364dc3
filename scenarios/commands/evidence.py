"""``evidence``: what the documents' figures show when they are put side by side."""

import json
from collections.abc import Iterator
from typing import Annotated, Any, Final, Literal

import typer

from scenarios.commands.door import Exit, UseError
from scenarios.exchange.delimited import comma_separated
from scenarios.results.output import DIGITS
from scenarios.results.tables import paragraph, text_table
from scenarios.storage.problems import did_you_mean, shown
from simulation.arithmetic import VERDICTS, Finding, Result, Term, findings

EXAMPLES = ("evidence", "evidence exports_per_job", "evidence jobs_pace --format json")

CSV_COLUMNS: Final = (
    "finding",
    "verdict",
    "part",
    "label",
    "element",
    "year",
    "kind",
    "formula",
    "value",
    "unit",
    "sources",
)

_LINE: Final = 110

_UNIT_WORDS: Final = {"share": "", "change": "", "count": "", "share/year": "a year", "ratio": "times"}
"""What follows a number whose unit is not said by its own name."""


def command(
    name: Annotated[str | None, typer.Argument(metavar="ID", help="One finding; all if left out.")] = None,
    format: Annotated[Literal["table", "json", "csv"], typer.Option(help="What to print.")] = "table",
) -> int:
    """Say what the figures of the documents show: where each comes from, every step, and a sentence."""
    known = {finding.id: finding for finding in findings()}
    if name is not None and name not in known:
        raise UseError(f"There is no finding {shown(name)}. {did_you_mean(name, known, '“evidence” shows them all.')}")
    chosen = [known[name]] if name is not None else list(known.values())
    if format == "json":
        print(json.dumps([_page(finding) for finding in chosen], ensure_ascii=False))
    elif format == "csv":
        rows = (row for finding in chosen for row in _rows(finding))
        print(comma_separated(CSV_COLUMNS, ([row.get(column) for column in CSV_COLUMNS] for row in rows)), end="")
    else:
        print("\n\n".join(_text(finding) for finding in chosen))
    return Exit.DONE


def _page(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "title": finding.title,
        "question": finding.question,
        "terms": [_term(term) for term in finding.terms],
        "results": [_result(result) for result in finding.results],
        "sentence": str(finding.sentence),
        "verdict": finding.verdict,
        "contradictions": list(finding.contradictions),
    }


def _rows(finding: Finding) -> Iterator[dict[str, Any]]:
    about = {"finding": finding.id, "verdict": finding.verdict}
    for term in finding.terms:
        yield {**about, "part": "term", **_term(term), "sources": " ".join(term.sources)}
    yield from ({**about, "part": "result", **_result(result)} for result in finding.results)
    yield {**about, "part": "sentence", "label": str(finding.sentence)}


def _term(term: Term) -> dict[str, Any]:
    return {
        "label": term.label,
        "element": term.element,
        "year": term.year,
        "kind": term.kind,
        "value": _rounded(term.value),
        "unit": term.unit,
        "sources": list(term.sources),
    }


def _result(result: Result) -> dict[str, Any]:
    return {
        "label": result.label,
        "year": result.year,
        "formula": str(result.formula),
        "value": _rounded(result.value),
        "unit": result.unit,
    }


def _rounded(value: float) -> float:
    return float(f"{value:.{DIGITS}g}")


def _text(finding: Finding) -> str:
    terms = [
        (term.label, term.element.replace("_", " "), term.year, term.kind, _with_unit(term), " ".join(term.sources))
        for term in finding.terms
    ]
    results = [(result.label, result.year, _with_unit(result), f"= {result.formula}") for result in finding.results]
    verdict = f"{finding.verdict.replace('_', ' ')} – {VERDICTS[finding.verdict]}"
    return "\n".join(
        [
            f"{finding.title} ({finding.id})",
            finding.question,
            "",
            text_table("From", ("figure", "of", "year", "kind", "value", "source"), terms),
            text_table("Worked out", ("step", "year", "value", "formula"), results),
            _folded(str(finding.sentence)),
            f"Verdict: {verdict} (see {', '.join(finding.contradictions)} in contradictions.csv).",
        ]
    )


def _folded(text: str) -> str:
    """A text in lines that never begin with a per cent sign."""
    return paragraph(text, _LINE)


def _with_unit(quantity: Term | Result) -> str:
    """A number and its unit; the scale is part of the number."""
    number, unit = str(quantity), quantity.unit
    scale, _, rest = unit.partition(" ")
    words = rest if rest and number.endswith(scale) else _UNIT_WORDS.get(unit, unit)
    return f"{number} {words}".rstrip()
