"""Why two courses differ, exactly."""

from simulation.analysis.attribution.account import STATISTICS, Attribution, Mixtures, Pair, Share, Statistic, mixtures
from simulation.analysis.attribution.coalitions import MOST_PLAYERS, TooManyPlayersError, TooManyRunsError
from simulation.analysis.attribution.differences import Course, Player, Question
from simulation.analysis.attribution.trace import Link, Stage, Trace, trace

__all__ = [
    "MOST_PLAYERS",
    "STATISTICS",
    "Attribution",
    "Course",
    "Link",
    "Mixtures",
    "Pair",
    "Player",
    "Question",
    "Share",
    "Stage",
    "Statistic",
    "TooManyPlayersError",
    "TooManyRunsError",
    "Trace",
    "mixtures",
    "trace",
]
