"""The regression grid: what people look at, with every lever and every assumption low, at the centre and high.

The golden runs show that something moved; this shows what it means for somebody who pulls a lever or doubts a number::

    python3 dev.py regress                  # the model as it is now against the grid that was accepted last
    python3 dev.py regress --since v0.1.0   # against the grid of a release
    python3 dev.py regress --accept         # the same, and keep the grid of now; say in the changelog what moved
"""

import argparse
import csv
import io
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from simulation.analysis.validation.ends import ends_of
from simulation.analysis.validation.lever_changes import scaled, shifted
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.levers import lever_values, official_levers, years_of
from simulation.model import LAST_YEAR_SHOWN, Model, mizan
from simulation.posterior_file import calibrated

FILE: Final = Path(__file__).parent / "grid.csv"
CENTRAL: Final = "central"

MEASURES: Final = tuple(
    (name, year)
    for name in (
        "offshoring_jobs",
        "offshoring_exports",
        "it_sector_jobs",
        "profiles_trained_cumulative",
        "training_gap",
        "household_internet",
        "gdp_direct_additional",
    )
    for year in (2013, 2024, LAST_YEAR_SHOWN)
)
"""Variable, elements added, and year."""

SCALES: Final = {"low": 0.5, "high": 2.0}
SHIFT: Final = 0.25
"""How a lever is pulled in all years: its amount halved and doubled, and a quarter of the mix moved to one use."""

NOTED: Final = 1e-6
"""A number that moved by less than this part of its size did not move."""

Grid = Mapping[str, Sequence[float]]
"""Case to the value of each of :data:`MEASURES`."""


class Move(NamedTuple):
    """What became of one measure.

    Attributes:
        measure: Variable and year.
        before: Its central value in the old grid.
        now: Its central value in the new one.
        cases: How many cases moved.
        most: The largest move, as a share.
        where: The case that moved most.
    """

    measure: str
    before: float
    now: float
    cases: int
    most: float
    where: str


def compute() -> Grid:
    """The grid of the model as it is now: all cases are members of one run."""
    model = mizan()
    official = lever_values(model, official_levers(), years_of(LAST_YEAR_SHOWN))
    pulled = dict(_pulled(model, official))
    ends = ends_of(Uncertainty(model.parameters, "as_observed", seed=1, settled={}, posterior=calibrated()))
    cases = [f"{cell.id} {end}" for cell in ends.assumptions for end in ("low", "high")] + [CENTRAL, *pulled]
    drawn = {
        name: values if len(values) == 1 else np.append(values, np.full(len(pulled), values[-1]))
        for name, values in ends.drawn.items()
    }
    levers = {
        name: np.stack([*[values] * ends.members, *(changed[name] for changed in pulled.values())], axis=-1)
        for name, values in official.items()
    }
    simulator = Simulator(model, drawn, LAST_YEAR_SHOWN, len(cases), {name for name, _ in MEASURES})
    projection = simulator.run(levers).projection
    columns = [projection.frame(year).draws(name, total=True)[0] for name, year in MEASURES]
    rows = np.stack([np.broadcast_to(column, (len(cases),)) for column in columns], axis=-1)
    return dict(zip(cases, rows.tolist(), strict=True))


def _pulled(model: Model, official: LeverValues) -> Iterator[tuple[str, LeverValues]]:
    for lever in model.levers:
        for name in model.elements(lever.name):
            if lever.is_mix:
                yield f"{lever.key}.{name} high", shifted(official, lever.name, name, SHIFT)
                continue
            for end, factor in SCALES.items():
                yield f"{lever.key}.{name} {end}", scaled(official, lever.name, factor, name)


def text_of(grid: Grid) -> str:
    """The grid as a table, with nine digits."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["case", *(f"{name} {year}" for name, year in MEASURES)])
    writer.writerows([case, *(f"{value + 0.0:.9g}" for value in row)] for case, row in grid.items())
    return out.getvalue()


def parsed(text: str) -> tuple[tuple[str, ...], Grid]:
    """The measures and the grid of a table."""
    header, *rows = csv.reader(io.StringIO(text))
    return tuple(header[1:]), {case: [float(value) for value in values] for case, *values in rows}


def moves(old: str, new: str) -> list[Move]:
    """What moved between two tables, for the measures and cases that both have."""
    measures_before, before = parsed(old)
    measures_now, now = parsed(new)
    found: list[Move] = []
    for measure in (measure for measure in measures_now if measure in measures_before):
        was, is_now = (
            {case: row[measures.index(measure)] for case, row in grid.items()}
            for measures, grid in ((measures_before, before), (measures_now, now))
        )
        shares = {case: _share(was[case], value) for case, value in is_now.items() if case in was}
        moved = {case: share for case, share in shares.items() if not abs(share) <= NOTED}
        if moved:
            where = max(moved, key=lambda case: abs(moved[case]))
            found.append(Move(measure, was[CENTRAL], is_now[CENTRAL], len(moved), moved[where], where))
    return found


def _share(before: float, now: float) -> float:
    return 0.0 if before == now else (now - before) / max(abs(before), 1e-9)


def told(old: str, new: str) -> list[str]:
    """What moved, in lines for the changelog; empty if nothing did."""
    (measures_before, before), (measures_now, now) = parsed(old), parsed(new)
    lines = [
        f"{move.measure}: centre {move.before:,.6g} → {move.now:,.6g}; {move.cases} of {len(now)} cases moved, "
        f"most by {move.most:+.2%} ({move.where})"
        for move in moves(old, new)
    ]
    for word, names in (
        ("new", [*sorted(set(measures_now) - set(measures_before)), *sorted(set(now) - set(before))]),
        ("gone", [*sorted(set(measures_before) - set(measures_now)), *sorted(set(before) - set(now))]),
    ):
        if names:
            lines.append(f"{word}: {', '.join(names)}")
    return lines


def accepted(since: str | None) -> str:
    """The grid that was accepted last, or the one of a release.

    Raises:
        CalledProcessError: If version control knows no such release or none of its grids.
    """
    if since is None:
        return FILE.read_text(encoding="utf-8") if FILE.exists() else ""
    root = FILE.parents[3]
    place = f"{since}:{FILE.relative_to(root).as_posix()}"
    shown = subprocess.run(["git", "show", place], cwd=root, capture_output=True, check=True)
    return shown.stdout.decode()


def main(arguments: Sequence[str], say: Callable[[str], object] = print) -> int:
    """Compare, and say what moved; returns 1 if something did and was not accepted, 2 without such a release."""
    parser = argparse.ArgumentParser(prog="dev.py regress", description=main.__doc__)
    parser.add_argument("--since", metavar="REVISION", help="compare with the grid of a release")
    parser.add_argument("--accept", action="store_true", help="keep the grid of now")
    wanted = parser.parse_args(arguments)
    try:
        old = accepted(wanted.since)
    except subprocess.CalledProcessError as error:
        say(f"There is no grid of {wanted.since}: {error.stderr.decode().strip()}")
        return 2
    new = text_of(compute())
    lines = told(old, new) if old else ["There was no grid yet."]
    for line in lines or ["Nothing moved."]:
        say(line)
    if wanted.accept:
        FILE.write_text(new, encoding="utf-8", newline="\n")
        return 0
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
