"""``template``: a scenario file with every key explained."""

from typing import Annotated, Final

import typer

from scenarios.commands.door import Exit
from scenarios.storage.checks import YEARS_ALLOWED
from scenarios.storage.migrations import CURRENT_FORMAT
from scenarios.storage.schema import ALLOWED_VALUES, LEVER_TABLES
from scenarios.sweep.shape import ALLOWED
from scenarios.sweep.shape import CURRENT_FORMAT as DESIGN_FORMAT

EXAMPLES = ("template", "template > mine.toml", "template --design > grid.toml")

_HEAD: Final = f"""\
# A Mizan scenario. Only what differs from the official values stands here; everything else keeps them.
# A line that begins with “#” is a remark. Remove the “#” from the lines that you need.

format = {CURRENT_FORMAT}
title = "My scenario"
author = ""
description = \"\"\"
What it tries, in a few sentences.\"\"\"
baseline = "official"
reading = "as_observed"  # or "as_planned": the plan taken at its word
seed = 2030              # of the random draws, {ALLOWED_VALUES["seed"]}
horizon = 2030           # last year of the run, {ALLOWED_VALUES["horizon"]}
"""

_LEVERS: Final = {
    "budget": ("Money voted", "900"),
    "training_places": ("Training places opened", "20000"),
    "it_industry_mix": ("Use of the IT-industry money; the shares of a year sum to 1", "0.4"),
    "employer_mix": ("Trained profiles by employer; the shares of a year sum to 1", "0.2"),
}
"""What each lever is, and an example of a value."""

_TAIL: Final = """\
# Numbers of the model that you want to settle; “list assumptions” shows them with their ranges.
[assumptions]
# ai_realised_share = 0.2

[targets]
exports_2030_base = "as_quoted"  # or "re_based": the 40 billion carried over to the newer series

# Remarks on levers or assumptions.
[notes]
# "budget.it_industry" = "Why we change it."
"""


_DESIGN: Final = f"""\
# A Mizan design: what “sweep” varies. Remove the “#” from the lines that you need.

format = {DESIGN_FORMAT}
design = "grid"          # every combination; or "latin_hypercube", or "sobol"
# points = 256           # of these two, {ALLOWED["points"]}; sobol wants a power of two
# seed = 2030            # of these points, {ALLOWED["seed"]}

# Levers, in each of the years: some values, or a range. A range needs steps in a grid, and takes none in the others.
[budget.it_industry]     # {ALLOWED_VALUES["budget"]}
"2027-2030" = {{low = 300, high = 900, steps = 4}}

[training_places.conversion]  # {ALLOWED_VALUES["training_places"]}
"2027" = {{values = [5000, 10000, 20000]}}

# Times what the scenario has in each year.
# [budget.governance]
# "2025-2030" = {{values = [0.5, 1, 2], relative = true}}

# A share of a mix; the others keep their proportions.
# [it_industry_mix.incentives]
# "2025-2030" = {{low = 0.2, high = 0.6, steps = 3}}

# Numbers of the model, within their ranges; “list assumptions” shows them.
[assumptions]
ai_realised_share = {{low = 0.1, high = 0.7, steps = 3}}
"""


def command(
    design: Annotated[bool, typer.Option("--design", help="A design for “sweep” instead of a scenario.")] = False,
) -> int:
    """Print a scenario file, or a design of a sweep, with every key explained."""
    print(_DESIGN if design else "\n".join([_HEAD, *(_lever(key) for key in LEVER_TABLES), _TAIL]), end="")
    return Exit.DONE


def _lever(key: str) -> str:
    """The tables of one lever, with an example that is switched off."""
    what, example = _LEVERS[key]
    tables = "\n".join(f"[{key}.{element}]\n# 2027 = {example}\n" for element in LEVER_TABLES[key].model_fields)
    return f"# {what}: {ALLOWED_VALUES[key]}, years {YEARS_ALLOWED}\n{tables}"
