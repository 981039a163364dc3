"""``report``: what scenarios bring, as pages that one can hand on."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Final, Literal

import typer

from scenarios.commands.door import Exit, Services, UseError
from scenarios.commands.inputs import distinct_titles, load_all
from scenarios.commands.outputs import require_suffix, write_out, write_text_out
from scenarios.commands.progress import followed
from scenarios.comparison.compare import Candidate
from scenarios.language.languages import language_of
from scenarios.report.blocks import Document
from scenarios.report.compose import report_in_steps
from scenarios.report.page import page_of
from scenarios.report.subject import MOST_SCENARIOS
from scenarios.results.outcome import SINGLE_THREAD_MEMBERS, USUAL_MEMBERS

EXAMPLES: Final = (
    "report training_first --out report.html",
    "report team3.toml --language fr --out rapport.pdf",
    "report official training_first digital_morocco_2030 --language ar --out report.pdf",
)

SUFFIXES: Final = (".html", ".htm", ".pdf")


def command(
    context: typer.Context,
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Scenario files, or names from the library.")],
    out: Annotated[Path, typer.Option(help="The file to write, ending in .html or .pdf.")],
    language: Annotated[Literal["en", "fr", "ar"], typer.Option(help="Language of the report.")] = "en",
    members: Annotated[
        int, typer.Option(min=1, max=SINGLE_THREAD_MEMBERS, help="Members of the runs.")
    ] = USUAL_MEMBERS,
    day: Annotated[
        datetime | None,
        typer.Option("--date", formats=["%Y-%m-%d"], help="Date of the report, such as 2026-03-12; by default today."),
    ] = None,
) -> int:
    """Write a report as a web page that needs no other file, or as a PDF.

    One scenario is held against the official levers; several, up to five, against the first of them, all in the same
    futures. The report says what to expect of each target, shows charts, what was decided, what holds jobs back, what
    the ranges hinge on, the sources of its figures, and how to compute it again.
    """
    require_suffix(out, SUFFIXES, "a report")
    scenarios = load_all(files)
    if len(scenarios) > MOST_SCENARIOS:
        raise UseError(
            f"A report holds at most {MOST_SCENARIOS} scenarios, not {len(scenarios)}. “compare” takes more."
        )
    titles = distinct_titles(scenarios)
    candidates = [Candidate(named.name, title, named.scenario) for named, title in zip(scenarios, titles, strict=True)]
    made = (day or datetime.now().astimezone()).date()
    steps = report_in_steps(candidates, language=language_of(language), made=made, members=members)
    document = followed(steps, "Running the scenarios…")
    if out.suffix.lower() == ".pdf":
        _write_pdf(context, document, out)
    else:
        write_text_out(out, page_of(document))
    return Exit.DONE


def _write_pdf(context: typer.Context, document: Document, out: Path) -> None:
    """Let the window's side, where there is one, set the pages."""
    services: Services = context.obj
    if services.write_pdf is None:
        raise UseError(f"{out}: PDF files are made by the whole program only. Choose a name that ends in .html.")
    write = services.write_pdf
    write_out(out, lambda fresh: write(document, fresh))
