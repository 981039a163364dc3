"""What to know before reading results, in sentences that every language can say."""

from typing import Final

from scenarios.language.sentences import Sentence

SINGLE_RUN: Final = "The plan taken at its word is a single run: there are no ranges, and a probability is 0 or 1."
CARRIED_ON: Final = (
    "Its numbers were chosen so that the official levers meet the plan’s own targets. Of years after {last} the plan "
    "says nothing: later results carry its promises on, and nobody announced them."
)
SETTLED: Final = "Assumptions settled by the scenario, which therefore do not vary: {count}."
MAY_NOT_FIT: Final = "The other assumptions stay as calibrated, so past years may no longer fit what was observed."
BEYOND_SOURCES: Final = (
    "After {last} levers and the growth of demand are carried on as they stand: no document speaks of these years."
)
BEYOND_HORIZON: Final = "Lever values after the horizon {horizon} have no effect."
TARGETS_LEFT_OUT: Final = "Targets due after the horizon {horizon} are left out."
OTHER_MODEL: Final = "The file was saved with model {saved}; this is {model}, so results may differ."
EDITED: Final = "The results are not those of the last saving: the file was edited by hand since."
SEEDS: Final = (
    "Seeds differ: run here on the seed of {reference}, {seed}, so that differences do not come from other draws: "
    "{others}. “run” gives the results on their own seeds."
)
READINGS: Final = (
    "Readings differ: the plan taken at its word is a single run ({single}). It is held against every member of the "
    "others, so differences hold what the readings do beside what the levers do."
)
HORIZONS: Final = "Horizons differ: results are compared up to {horizon}, which all of them reach."
BASE_QUOTED: Final = "Bases of the export target differ: it is read as quoted for all, as in {reference}."
BASE_REBASED: Final = "Bases of the export target differ: it is read re-based for all, as in {reference}."
SEED_FOR_ALL: Final = "The file's seed is {own}; all teams are run on {common}, so that no team has better luck."
QUOTED_FOR_ALL: Final = "The file reads the export target re-based; it is read as quoted for all."
REBASED_FOR_ALL: Final = "The file reads the export target as quoted; it is read re-based for all."
REVEALED_BY_OTHER_MODEL: Final = "The round was revealed with model {saved}; this is {model}, so results may differ."
NOT_AS_REVEALED: Final = "Results are no longer those that were revealed: {teams}."

TEMPLATES: Final = (
    SINGLE_RUN,
    CARRIED_ON,
    SETTLED,
    MAY_NOT_FIT,
    BEYOND_SOURCES,
    BEYOND_HORIZON,
    TARGETS_LEFT_OUT,
    OTHER_MODEL,
    EDITED,
    SEEDS,
    READINGS,
    HORIZONS,
    BASE_QUOTED,
    BASE_REBASED,
    SEED_FOR_ALL,
    QUOTED_FOR_ALL,
    REBASED_FOR_ALL,
    REVEALED_BY_OTHER_MODEL,
    NOT_AS_REVEALED,
)
"""All of them, for translators."""

Caution = Sentence[str | int]


def in_english(caution: Caution) -> str:
    """A caution as the commands say it."""
    return caution.text(str)
