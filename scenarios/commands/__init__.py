"""The headless commands, one file each.

This table is all that the first line of help needs; a command's file is imported when it is called. To add a command,
write a file with a function ``command`` and a tuple ``EXAMPLES``, and give it a line here.
"""

from collections.abc import Mapping
from keyword import iskeyword
from typing import Final

COMMANDS: Final[Mapping[str, str]] = {
    "run": "projections and targets of one or more scenarios",
    "check": "every problem in scenario files; --fix brings old ones up to date",
    "list": "the scenarios, variables, targets, levers or assumptions that there are",
    "describe": "all about one variable, lever, target or assumption",
    "model": "the sectors of the model; --out writes the reference guide, with every equation, number and source",
    "compare": "several scenarios side by side: levers that differ, and what that does to targets and results",
    "merge": "the files of a workshop's teams side by side: ranks, levers, and what is wrong with broken files",
    "report": "what scenarios bring, as a web page or PDF to hand on, in English, French or Arabic",
    "explain": "why two scenarios differ: the difference divided exactly among the levers",
    "ensemble": "percentiles, probabilities and differences from any number of members",
    "sweep": "a scenario at every point of a design over levers and assumptions, as tidy rows",
    "sensitivity": "what a result hangs on: tornado, Sobol indices, Morris screening; which conclusions turn",
    "robustness": "which scenario is best in how many futures, what another choice costs, where the best one fails",
    "seek": "what it would take to reach a target: the smallest change, or the best within reach",
    "evidence": "what the documents' figures show when they are put side by side",
    "new": "start a scenario file",
    "export": "scenarios for other programs: an Excel workbook, the model as XMILE, results as an IAMC table",
    "import": "a scenario from an Excel workbook that was exported and edited; every problem by cell",
    "calibrate": "fit the assumptions to what was observed; --check says whether the stored fit is still theirs",
    "validate": "how far the model can be trusted: fit, predictions, extremes, loops, and what hangs on what",
    "template": "print a scenario file with every key explained",
    "associate": "let scenario files open in the window by double click; --remove takes it back",
}
"""Name of a command, which is also that of its file, to what it does."""


def module_name(command: str) -> str:
    """The module of a command; ``import`` stands in ``import_``, since Python keeps the word for itself."""
    return f"{__name__}.{command}{'_' if iskeyword(command) else ''}"
