"""SME productivity: firms equipped, managers licensed, and what firms spend on IT."""

from simulation.declare import Array, Stock, element, variable


@variable(unit="1", label="SMEs with a sector solution")
def smes_equipped(programme_output: Array) -> Array:
    return element(programme_output, "smes_equipped")


@variable(unit="1", label="Managers with the digital licence")
def managers_licensed(programme_output: Array) -> Array:
    return element(programme_output, "managers_licensed")


@variable(
    unit="1",
    label="Progress of SME computerisation",
    note="A weighted mean of firms equipped, managers licensed and large firms online, 1 where the plan wanted to be.",
)
def sme_progress(
    programme_progress: Array,
    large_firms_online: Array,
    smes_equipped_weight: Array,
    managers_licensed_weight: Array,
) -> Array:
    return (
        smes_equipped_weight * element(programme_progress, "smes_equipped")
        + managers_licensed_weight * element(programme_progress, "managers_licensed")
        + (1 - smes_equipped_weight - managers_licensed_weight) * large_firms_online
    )


it_spending_drift = Stock(
    name="it_spending_drift",
    unit="1",
    label="IT spending share gained without the plan",
    inflows=("it_spending_trend",),
)


@variable(unit="1", label="IT spending of SMEs, share of turnover")
def it_spending_share(
    it_spending_share_start: Array,
    it_spending_drift: Array,
    it_spending_plan_gain: Array,
    it_spending_realism: Array,
    sme_progress: Array,
) -> Array:
    return it_spending_share_start + it_spending_drift + it_spending_realism * it_spending_plan_gain * sme_progress
