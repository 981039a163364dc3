"""What it would take to reach an aim, and what the answer rests on."""

from simulation.analysis.goal_seek.answer import ENVELOPE, Answer, Relaxation, seek
from simulation.analysis.goal_seek.fronts import (
    CostPoint,
    TradePoint,
    cost_front,
    now_together,
    trade_front,
    way_together,
)
from simulation.analysis.goal_seek.search import Progress, Stage, Try
from simulation.analysis.goal_seek.space import OpenLever, Space
from simulation.analysis.goal_seek.trials import BINDING, FINE, FRESH, JUDGED_LINKS, Aim, Case, Problem

__all__ = [
    "BINDING",
    "ENVELOPE",
    "FINE",
    "FRESH",
    "JUDGED_LINKS",
    "Aim",
    "Answer",
    "Case",
    "CostPoint",
    "OpenLever",
    "Problem",
    "Progress",
    "Relaxation",
    "Space",
    "Stage",
    "TradePoint",
    "Try",
    "cost_front",
    "now_together",
    "seek",
    "trade_front",
    "way_together",
]
