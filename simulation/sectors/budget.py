"""Money: what is voted, what is spent, what is carried over and what lapses."""

from simulation.declare import Array, Lever, Stock, element, ratio, total, variable

budget_allocated = Lever(
    name="budget_allocated",
    key="budget",
    unit="million_MAD/year",
    label="Money voted",
    by="rubric",
    note="The plan's budget is an input. What was really spent of it is not known from any published source.",
)


@variable(unit="1", label="Governance share against the plan's own", adds_up=False)
def governance_ratio(
    budget_allocated: Array, governance_share_planned: Array, governance_intensity_last_year: Array
) -> Array:
    return ratio(
        element(budget_allocated, "governance"),
        total(budget_allocated) * governance_share_planned,
        otherwise=governance_intensity_last_year,
    )


@variable(
    unit="1",
    label="Governance intensity",
    start="governance_intensity_start",
    note="Steering capacity builds up and wears off; a year without any money leaves it as it was.",
)
def governance_intensity(
    governance_intensity_last_year: Array, governance_ratio: Array, governance_memory: Array
) -> Array:
    return governance_memory * governance_intensity_last_year + (1 - governance_memory) * governance_ratio


@variable(unit="1", label="Lowest absorption, without steering")
def absorption_floor(absorption_base: Array, absorption_floor_share: Array) -> Array:
    return absorption_base * absorption_floor_share


@variable(unit="1", label="Highest absorption, with ample steering")
def absorption_ceiling(absorption_base: Array, absorption_headroom: Array) -> Array:
    return absorption_base + (1 - absorption_base) * absorption_headroom


@variable(
    unit="1",
    label="Absorption that the steering capacity allows",
    note="A saturating (Hill) curve from floor to ceiling that passes through the base at the plan's own intensity.",
)
def absorption_reached(
    governance_intensity: Array, absorption_base: Array, absorption_floor: Array, absorption_ceiling: Array
) -> Array:
    return absorption_floor + (absorption_ceiling - absorption_floor) * ratio(
        governance_intensity * (absorption_base - absorption_floor),
        governance_intensity * (absorption_base - absorption_floor) + (absorption_ceiling - absorption_base),
        otherwise=1,
    )


@variable(unit="1", label="Absorption rate", note="Share of the money available that is spent within the year.")
def absorption_rate(absorption_base: Array, governance_strength: Array, absorption_reached: Array) -> Array:
    return absorption_base + governance_strength * (absorption_reached - absorption_base)


@variable(unit="million_MAD/year", label="Money available", by="rubric")
def budget_available(budget_allocated: Array, budget_carried_over_last_year: Array, fiscal_year: Array) -> Array:
    return budget_allocated + budget_carried_over_last_year / fiscal_year


@variable(unit="million_MAD/year", label="Money spent", by="rubric")
def budget_executed(absorption_rate: Array, budget_available: Array) -> Array:
    return absorption_rate * budget_available


@variable(unit="million_MAD/year", label="Unspent money kept for next year", by="rubric")
def budget_kept(budget_available: Array, budget_executed: Array, carry_over_share: Array) -> Array:
    return carry_over_share * (budget_available - budget_executed)


@variable(unit="million_MAD/year", label="Money lapsed", by="rubric")
def budget_lapsed(budget_available: Array, budget_executed: Array, budget_kept: Array) -> Array:
    return budget_available - budget_executed - budget_kept


@variable(unit="million_MAD/year", label="Carried-over money made available", by="rubric")
def budget_released(budget_carried_over_last_year: Array, fiscal_year: Array) -> Array:
    return budget_carried_over_last_year / fiscal_year


budget_carried_over = Stock(
    name="budget_carried_over",
    unit="million_MAD",
    label="Money carried over",
    by="rubric",
    inflows=("budget_kept",),
    outflows=("budget_released",),
    note="Every dirham voted is spent, lapsed or still carried.",
)


@variable(
    unit="million_MAD/year",
    label="Spending that bears fruit",
    by="rubric",
    note="The second dirham in a year does less than the first; at the plan's mean yearly budget nothing is lost.",
)
def productive_spending(budget_executed: Array, reference_budget: Array, spending_returns: Array) -> Array:
    return reference_budget * (budget_executed / reference_budget) ** spending_returns
