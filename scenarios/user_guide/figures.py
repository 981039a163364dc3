"""The figures that the user guide quotes: computed as the window does, written as a language writes numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from scenarios.comparison.compare import MOST_SCENARIOS as MOST_COMPARED
from scenarios.language.languages import Language
from scenarios.language.speech import Speech, speech_of
from scenarios.library import library
from scenarios.report.subject import MOST_SCENARIOS as MOST_REPORTED
from scenarios.results.outcome import BINDING_VARIABLES, USUAL_MEMBERS, run_scenario
from scenarios.scenario import Scenario
from scenarios.storage.files import load
from simulation.dimensions import RUBRICS
from simulation.observations import history
from simulation.results import MEDIAN, Frame
from simulation.targets import Target, ledger

YEARS: Final = range(2025, 2031)
"""The years of the new offer, which the first steps of the guide act on."""

TRIED_PLACES: Final = 20_000
"""Conversion places a year to which the first steps of the guide pull their slider."""


@dataclass(frozen=True)
class Expected:
    """What a run gives for a target, in words.

    Attributes:
        middle: The median.
        low: Lower end of the range that holds nine futures of ten.
        high: Its upper end.
        chance: Share of the futures that reach the target.
    """

    middle: str
    low: str
    high: str
    chance: str


@dataclass(frozen=True)
class Brought:
    """What a scenario brings in 2030.

    Attributes:
        jobs: Offshoring jobs.
        jobs_above: Share of the futures above the last published figure.
        exports: Offshoring exports against the aim as quoted.
        exports_rebased: The same against the aim on the series published today.
        skills_bind: Share of the futures in which missing skills cost hires.
    """

    jobs: Expected
    jobs_above: str
    exports: Expected
    exports_rebased: Expected
    skills_bind: str


def figures(language: Language) -> Mapping[str, object]:
    """What the pages name in double braces, by name."""
    speech = speech_of(language)
    official = Scenario("")
    tried = official.with_values("training_places", "conversion", dict.fromkeys(YEARS, TRIED_PLACES))
    last = history("offshoring_jobs")[-1]
    return {
        "official": brought(official, speech),
        "tried": brought(tried, speech),
        "training_first": brought(load(library()["training_first"]), speech),
        "announced": brought(load(library()["digital_morocco_2030"]), speech),
        "jobs_aim": speech.whole(_target("offshoring_jobs_2030").value),
        "exports_aim": speech.whole(_target("offshoring_exports_2030").value),
        "exports_aim_rebased": speech.decimal(_target("offshoring_exports_2030", "re_based").value, 1),
        "last_jobs": speech.whole(last.value),
        "last_year": last.year,
        "members": speech.whole(USUAL_MEMBERS),
        "places": speech.whole(official.value("training_places", "conversion", YEARS[0])),
        "tried_places": speech.whole(TRIED_PLACES),
        "envelope": speech.whole(sum(official.value("budget", rubric, year) for rubric in RUBRICS for year in YEARS)),
        "most_compared": MOST_COMPARED,
        "most_reported": MOST_REPORTED,
    }


def brought(scenario: Scenario, speech: Speech) -> Brought:
    """Run a scenario as the window does, and say what it brings in 2030."""
    outcome = run_scenario(scenario, threads=1)
    frame = outcome.projection.frame(YEARS[-1])
    jobs = _target("offshoring_jobs_2030")
    above = float(np.mean(jobs.draws(frame) > history("offshoring_jobs")[-1].value))
    return Brought(
        jobs=_expected(jobs, frame, speech),
        jobs_above=speech.probability(above),
        exports=_expected(_target("offshoring_exports_2030"), frame, speech),
        exports_rebased=_expected(_target("offshoring_exports_2030", "re_based"), frame, speech),
        skills_bind=speech.probability(float(frame.mean(BINDING_VARIABLES["skills"])[0])),
    )


def _target(name: str, base: str = "as_quoted") -> Target:
    return next(target for target in ledger() if target.id == name and target.base in ("", base))


def _expected(target: Target, frame: Frame, speech: Speech) -> Expected:
    band = target.band(frame)
    middle, low, high = (speech.amount(target.variable, float(band[level])) for level in (MEDIAN, 0, -1))
    return Expected(middle, low, high, speech.probability(float(np.mean(target.draws(frame) >= target.enough))))
