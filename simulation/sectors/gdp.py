"""What the sector adds to the country's output, directly and, far less surely, through others."""

from simulation.declare import Array, total, variable


@variable(unit="billion_MAD/year", label="Exports and domestic IT revenue gained since 2008")
def revenue_gained(
    offshoring_exports: Array,
    exports_start: Array,
    domestic_it_revenue: Array,
    domestic_jobs_start: Array,
    revenue_per_domestic_job: Array,
    thousand_per_billion: Array,
) -> Array:
    return (
        total(offshoring_exports)
        - total(exports_start)
        + domestic_it_revenue
        - domestic_jobs_start * revenue_per_domestic_job / thousand_per_billion
    )


@variable(
    unit="billion_MAD/year",
    label="Direct additional GDP",
    note="The plan does not say whether its 7 bn are a flow or a sum over years; read as the flow of the year.",
)
def gdp_direct_additional(revenue_gained: Array, value_added_share: Array) -> Array:
    return revenue_gained * value_added_share


@variable(
    unit="billion_MAD/year",
    label="Indirect additional GDP",
    note="The plan's 20 bn, in step with SME computerisation. Research finds little from basic use: hence the realism.",
)
def gdp_indirect_additional(sme_progress: Array, gdp_indirect_planned: Array, gdp_indirect_realism: Array) -> Array:
    return gdp_indirect_realism * gdp_indirect_planned * sme_progress
