"""All checks, run one after the other."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from simulation.analysis.calibration import ENSEMBLE
from simulation.analysis.fit import SeriesFit, pooled_coverage, pooled_coverage_of_model, series_fits
from simulation.analysis.validation.checks import behaviour_checks, fit_checks, holdout_checks, structure_checks
from simulation.analysis.validation.conservation import Balance, balances
from simulation.analysis.validation.directions import Direction, directions
from simulation.analysis.validation.ends import BothEnds, measured_ends
from simulation.analysis.validation.extremes import Extreme, extremes
from simulation.analysis.validation.finer_steps import FinerStep, finer_steps
from simulation.analysis.validation.holdouts import HoldoutResult, holdouts, leaks, predict
from simulation.analysis.validation.knockouts import KnockoutEffect, knockout_effects, misfit
from simulation.analysis.validation.rankings import Rankings, rankings
from simulation.analysis.validation.thresholds import Check
from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.ensemble import project
from simulation.model import LAST_YEAR_SHOWN, Model

FEW: Final = 200
"""Members of the checks in which every member must hold, or in which only means are compared."""


@dataclass(frozen=True)
class Validation:
    """What all checks gave.

    Attributes:
        members: Members of the fit, of the hold-outs and of the rankings.
        series: How each observed series is fitted.
        series_of_priors: The same before the calibration.
        balances: What is conserved.
        extremes: What was tried to break it.
        directions: Whether more of a lever does what it must.
        steps: What finer steps do to the last year.
        knockouts: What loops and links do; the first entry is the whole model.
        ends: What hangs on each assumption, the one that moves most at a possible end first.
        rankings: Which order of packages may be claimed.
        holdouts: Predictions of what the fit never saw.
        checks: Every value that has a threshold.
    """

    members: int
    series: tuple[SeriesFit, ...]
    series_of_priors: tuple[SeriesFit, ...]
    balances: tuple[Balance, ...]
    extremes: tuple[Extreme, ...]
    directions: tuple[Direction, ...]
    steps: tuple[FinerStep, ...]
    knockouts: tuple[KnockoutEffect, ...]
    ends: tuple[BothEnds, ...]
    rankings: Rankings
    holdouts: tuple[HoldoutResult, ...]
    checks: tuple[Check, ...]

    @property
    def passed(self) -> bool:
        """Whether every threshold is kept, known failures aside."""
        return not self.missed

    @cached_property
    def missed(self) -> tuple[Check, ...]:
        """Checks that miss their threshold without a stated reason."""
        return tuple(check for check in self.checks if check.state == "missed")

    @cached_property
    def known_failures(self) -> tuple[Check, ...]:
        """Checks that miss their threshold for a reason that the evidence does not allow to mend."""
        return tuple(check for check in self.checks if check.state == "known failure")

    @cached_property
    def outdated(self) -> tuple[Check, ...]:
        """Checks that pass although they are named as known failures."""
        return tuple(check for check in self.checks if check.is_outdated)

    @property
    def limits(self) -> int:
        """Number of declared limits that the checks were held against; many checks share one."""
        return len({check.threshold.id for check in self.checks})

    @property
    def misfits(self) -> Mapping[str, float]:
        """Root of the mean squared miss over all anchors, in tolerances, after and before the calibration."""
        return {"calibrated": misfit(self.series), "priors": misfit(self.series_of_priors)}

    @property
    def coverage(self) -> Mapping[str, float]:
        """Share of all anchors inside the bands of the prediction, of the draws alone, and of the priors' prediction.

        The calibration took these anchors in, so this is no measure of prediction.
        """
        return {
            "50": pooled_coverage(self.series, 0.50),
            "90": pooled_coverage(self.series, 0.90),
            "90 of the draws alone": pooled_coverage_of_model(self.series, 0.90),
            "50 of the priors": pooled_coverage(self.series_of_priors, 0.50),
            "90 of the priors": pooled_coverage(self.series_of_priors, 0.90),
        }


def validate(
    model: Model,
    levers: LeverValues,
    uncertainty: Uncertainty,
    packages: Mapping[str, LeverValues],
    *,
    members: int,
    ensemble: int = ENSEMBLE,
    begin: Callable[[str], None],
) -> Validation:
    """Run every check.

    Args:
        model: The model.
        levers: The official levers, up to the last year shown.
        uncertainty: What is known about the assumptions, after calibration.
        packages: Name of a policy package to its levers, for the rankings.
        members: Members of the fit, of the hold-outs and of the rankings.
        ensemble: Members of the fits of the hold-outs.
        begin: Called with what is about to be done.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite, at an extreme aside.
    """
    begin("Fit")
    projection = project(model, levers, uncertainty, members=members, last_year=LAST_YEAR_SHOWN)
    series, balanced = series_fits(projection), balances(projection)
    begin("Fit before the calibration")
    series_of_priors = series_fits(
        project(model, levers, replace(uncertainty, posterior=None), members=members, last_year=LAST_YEAR_SHOWN)
    )
    begin("Extremes")
    extreme = tuple(extremes(model, levers, uncertainty.seed))
    begin("Directions")
    direction = tuple(directions(model, levers, uncertainty, FEW))
    begin("Finer steps")
    steps = finer_steps(model, levers, uncertainty, FEW)
    begin("Loops cut")
    cut = knockout_effects(model, levers, uncertainty, FEW)
    begin("Ends of ranges")
    ends = measured_ends(model, levers, uncertainty)
    begin("Rankings")
    ranked = rankings(model, packages, uncertainty, ends, members)
    predicted = []
    for holdout in holdouts():
        begin(holdout.label)
        predicted.append(predict(model, levers, holdout, members=members, ensemble=ensemble))
    return Validation(
        members=members,
        series=series,
        series_of_priors=series_of_priors,
        balances=balanced,
        extremes=extreme,
        directions=direction,
        steps=steps,
        knockouts=cut,
        ends=ends,
        rankings=ranked,
        holdouts=tuple(predicted),
        checks=(
            *fit_checks(series),
            *(check for result in predicted for check in holdout_checks(result, leaks(model, result.holdout))),
            *structure_checks(balanced, extreme, direction),
            *behaviour_checks(steps, cut),
        ),
    )
