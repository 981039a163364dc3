"""The tables on structure, loops, assumptions and rankings."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, get_args

from scenarios.language.written import shown_number
from scenarios.results.output import unit_of
from scenarios.validation.table import Table
from simulation.analysis.validation.ends import MEASURES, BothEnds, End
from simulation.analysis.validation.finer_steps import FinerStep
from simulation.analysis.validation.knockouts import OUTCOMES, KnockoutEffect
from simulation.analysis.validation.rankings import Flip, PairOrder, Rankings, Verdict
from simulation.analysis.validation.report import Validation
from simulation.model import LAST_YEAR_SHOWN

MOST_MOVING: Final = 12
"""Assumptions that the terminal shows; the web page shows all."""

_SHORT: Final = {
    "offshoring_jobs": "Jobs",
    "offshoring_exports": "Exports",
    "training_gap_cumulative": "Gap",
    "it_sector_jobs": "IT jobs",
    "household_internet": "Internet",
    "egov_services": "E-gov",
}

_FINER_STEPS: Final = (
    "A year is the model's own step: its growth rates and delays are yearly and were fitted to yearly figures. With "
    "finer steps growth compounds within the year (8 % a year becomes 8.3 %), and what the model closes within a year, "
    "hiring above all, trails by up to one. The numbers of the model stay as they are, so this shows how much hangs on "
    "the step. A fit made anew with finer steps would take up most of it, since the observed years would stay."
)
_KNOCKOUTS: Final = (
    "Each line settles the assumptions that carry a loop or link so that it does nothing; the draws stay the same. "
    "Misfit: root of the mean squared miss over all anchors, in tolerances. Jobs and exports are those of offshoring, "
    "the gap is the training gap since 2009."
)
_ENDS: Final = (
    "One assumption at an end of its prior range, the others as in the central run, and what changes against it. The "
    "observations tie assumptions together, so such a run is a test of strain and no picture of what may be. Misfit: "
    "root of the mean squared miss over all anchors, in tolerances; ends with more than 1 do not count here."
)
_RULED_OUT: Final = (
    "At these ends, with everything else as in the central run, the model is further from what was observed than a fit "
    "may be. They are tried like all others and must break nothing, but they say nothing about what moves results."
)
_RANKINGS: Final = (
    "Certain: better in 95 % of the draws and turned round at no end of any assumption's range. Turns: better in 95 % "
    "of the draws, but the order is the other way round at an end. Never worse: worse in 5 % of the draws at most. "
    "Two packages within 0.1 % of each other are alike. Ends ruled out by what was observed turn nothing."
)


def structure_table(validation: Validation) -> Table:
    """How many laws, extremes and directions were tried, and what broke."""
    members = sum(extreme.cases for extreme in validation.extremes)
    broken = sum(len(extreme.breaches) for extreme in validation.extremes)
    wrong = sum(not direction.holds for direction in validation.directions)
    rows = [
        ("Conservation", f"{len(validation.balances)} laws", f"{max(b.imbalance for b in validation.balances):.1e}"),
        ("Extremes", f"{len(validation.extremes)} cases, {members:,} members", f"{broken} breaches"),
        ("Directions", f"{len(validation.directions)} outcomes", f"{wrong} wrong"),
    ]
    return Table("What must always hold", "", ("Check", "Tried", "Found"), rows)


def finer_steps_table(steps: Sequence[FinerStep]) -> Table:
    """What finer steps do."""
    numbers = tuple(steps[0].changes)
    columns = (f"In {LAST_YEAR_SHOWN}", "One step a year", *(f"{number} steps" for number in numbers), "In the limit")
    rows = [
        (
            step.variable.replace("_", " "),
            shown_number(step.yearly, unit_of(step.variable)),
            *(f"{step.changes[number]:+.1%}" for number in numbers),
            f"{step.limit:+.1%}",
        )
        for step in steps
    ]
    return Table("Finer steps", _FINER_STEPS, columns, rows)


def knockouts_table(effects: Sequence[KnockoutEffect]) -> Table:
    """What happens without each loop or link."""
    columns = ("Without", "Kind", "Misfit", *(f"{_SHORT[name]} {year}" for name, year in OUTCOMES))
    rows = [
        (
            effect.knockout.what,
            effect.knockout.kind if effect.knockout.id else "",
            f"{effect.misfit:.2f}",
            *(f"{effect.changes[outcome]:+.1%}" for outcome in OUTCOMES),
        )
        for effect in effects
    ]
    return Table("Loops and links cut", _KNOCKOUTS, columns, rows)


def ends_tables(ends: Sequence[BothEnds]) -> Iterator[Table]:
    """What moves when one assumption stands at an end of its range; ends that were ruled out stand apart."""
    columns = (
        "Assumption",
        "End",
        *(f"{_SHORT[name]} {LAST_YEAR_SHOWN}" for name in MEASURES),
        "Misfit",
        "Verdicts that turn",
    )
    possible = [_end_row(both, end) for both in ends for end in sorted(both.possible, key=lambda end: -end.swing)]
    most = [_end_row(both, end) for both in ends[:MOST_MOVING] for end in both.possible]
    ruled_out = [_end_row(both, end) for both in ends for end in both.ruled_out]
    yield Table(
        f"The {MOST_MOVING} assumptions that move most", f"{_ENDS} {len(ruled_out)} ends are ruled out.", columns, most
    )
    yield Table("Every possible end of an assumption", _ENDS, columns, possible, is_detail=True)
    yield Table("Ends ruled out by what was observed", _RULED_OUT, columns, ruled_out, is_detail=True)


def _end_row(both: BothEnds, end: End) -> Sequence[str]:
    cell = both.assumption
    return (
        cell.id,
        f"{end.name}, {cell.low if end.name == 'low' else cell.high:g}",
        *(f"{end.changes[name]:+.1%}" for name in MEASURES),
        f"{end.misfit:.2f}",
        "; ".join(end.turned),
    )


def ranking_tables(found: Rankings) -> Iterator[Table]:
    """Which order of packages may be claimed, and what turns it."""
    counts = Counter((pair.criterion, pair.verdict) for pair in found.pairs)
    verdicts = get_args(Verdict)
    rows = [
        (criterion.replace("_", " "), *(str(counts[criterion, verdict]) for verdict in verdicts))
        for criterion in dict.fromkeys(pair.criterion for pair in found.pairs)
    ]
    title = f"Order of {len(found.packages)} policy packages in {LAST_YEAR_SHOWN}"
    yield Table(title, _RANKINGS, ("Pairs by", *(verdict.capitalize() for verdict in verdicts)), rows)
    turning = [(name, str(count)) for name, count in found.assumptions_that_turn.items()]
    columns = ("Assumption", "Orders that turn at one of its possible ends")
    yield Table("Assumptions that turn an order round", "", columns, turning, is_detail=True)
    pairs = [_pair_row(pair) for pair in found.pairs]
    headings = (
        "By",
        "Better",
        "Other",
        "Better in",
        "Alike in",
        "Median difference",
        "Verdict",
        "Turns at",
        "Would turn at, but ruled out",
    )
    yield Table("Every pair of packages", _RANKINGS, headings, pairs, is_detail=True)


def _pair_row(pair: PairOrder) -> Sequence[str]:
    return (
        pair.criterion.replace("_", " "),
        pair.better.replace("_", " "),
        pair.other.replace("_", " "),
        f"{pair.share_better:.0%}",
        f"{pair.share_alike:.0%}",
        shown_number(pair.difference, unit_of(pair.criterion), sign=True),
        pair.verdict,
        _flips(pair.flips),
        _flips(pair.flips_ruled_out),
    )


def _flips(flips: Sequence[Flip]) -> str:
    return ", ".join(f"{flip.assumption.id} {flip.end}" for flip in flips)
