"""The counted objectives of the plan: money starts them, time completes them, age retires them."""

from simulation.declare import Array, Lever, Stock, at_most, element, for_programmes, variable

it_industry_mix = Lever(
    name="it_industry_mix",
    key="it_industry_mix",
    unit="1",
    label="Use of the IT-industry money",
    by="use",
    is_mix=True,
    note="No document splits the rubric.",
)


@variable(unit="1/million_MAD", label="Planned units for a million dirhams", by="programme", adds_up=False)
def planned_units_per_million(
    programme_target: Array, programme_start: Array, programme_planned_budget: Array
) -> Array:
    return (programme_target - programme_start) / programme_planned_budget


@variable(
    unit="1",
    label="Weight of the IT-industry mix",
    by="programme",
    adds_up=False,
    note="Start-ups and large firms follow the share of the rubric that goes to start-ups and clusters.",
)
def programme_mix_factor(
    it_industry_mix: Array, programme_mix_sensitivity: Array, startup_share_official: Array
) -> Array:
    return 1 + programme_mix_sensitivity * (element(it_industry_mix, "startups_clusters") / startup_share_official - 1)


@variable(unit="1/year", label="Units started", by="programme", adds_up=False)
def programme_starts(
    productive_spending: Array,
    planned_units_per_million: Array,
    programme_effectiveness: Array,
    programme_mix_factor: Array,
) -> Array:
    return (
        planned_units_per_million * programme_mix_factor * programme_effectiveness * for_programmes(productive_spending)
    )


@variable(
    unit="year",
    label="Mean time from spending to working service",
    note="Where money is spent more slowly, works take longer by the same measure.",
)
def delivery_time(delivery_lag: Array, fiscal_year: Array, absorption_base: Array, absorption_rate: Array) -> Array:
    return fiscal_year + (delivery_lag - fiscal_year) * absorption_base / absorption_rate


@variable(unit="1/year", label="Units completed", by="programme", adds_up=False)
def programme_completions(
    programme_pipeline_last_year: Array, programme_starts: Array, fiscal_year: Array, delivery_time: Array
) -> Array:
    return programme_pipeline_last_year * (1 / delivery_time) + programme_starts * (fiscal_year / delivery_time)


programme_pipeline = Stock(
    name="programme_pipeline",
    unit="1",
    label="Units under way",
    by="programme",
    adds_up=False,
    inflows=("programme_starts",),
    outflows=("programme_completions",),
)


@variable(unit="1/year", label="Units retired", by="programme", adds_up=False)
def programme_retirements(programme_output_last_year: Array, programme_obsolescence: Array) -> Array:
    return programme_output_last_year * programme_obsolescence


@variable(
    unit="1/year",
    label="Units put to use",
    by="programme",
    adds_up=False,
    note="What would go past the ceiling of a programme is lost.",
)
def programme_deliveries(
    programme_completions: Array,
    programme_ceiling: Array,
    programme_output_last_year: Array,
    programme_retirements: Array,
    fiscal_year: Array,
) -> Array:
    return at_most(
        programme_completions,
        (programme_ceiling - programme_output_last_year) * (1 / fiscal_year) + programme_retirements,
    )


programme_output = Stock(
    name="programme_output",
    unit="1",
    label="Units in use",
    by="programme",
    adds_up=False,
    start="programme_start",
    inflows=("programme_deliveries",),
    outflows=("programme_retirements",),
)


@variable(
    unit="1",
    label="Progress towards the 2013 objective",
    by="programme",
    adds_up=False,
    note="0 at the start, 1 at the objective and no more.",
)
def programme_progress(programme_output: Array, programme_start: Array, programme_target: Array) -> Array:
    return at_most((programme_output - programme_start) * (1 / (programme_target - programme_start)), 1)
