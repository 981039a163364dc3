"""Why two courses differ, exactly."""

from simulation.analysis.attribution.account import STATISTICS, Attribution, Mixtures, Pair, Share, Statistic, mixtures
from simulation.analysis.attribution.coalitions import MOST_PLAYERS, TooManyPlayersError
from simulation.analysis.attribution.differences import Course, Player, Question

__all__ = [
    "MOST_PLAYERS",
    "STATISTICS",
    "Attribution",
    "Course",
    "Mixtures",
    "Pair",
    "Player",
    "Question",
    "Share",
    "Statistic",
    "TooManyPlayersError",
    "mixtures",
]
