"""User-oriented public services: what is online, and which large firms use it."""

from simulation.declare import Array, Stock, at_most, element, positive, variable


@variable(unit="1", label="E-government services and projects")
def egov_services(programme_output: Array) -> Array:
    return element(programme_output, "egov_services")


@variable(unit="1", label="Transactional e-government services")
def egov_transactional(programme_output: Array) -> Array:
    return element(programme_output, "egov_transactional")


@variable(unit="1", label="Flagship e-government services")
def flagship_services(programme_output: Array) -> Array:
    return element(programme_output, "flagship_services")


@variable(unit="1", label="E-government sites in the national top hundred")
def egov_sites_top100(programme_output: Array) -> Array:
    return element(programme_output, "egov_sites_top100")


@variable(
    unit="1",
    label="UN e-government index, on the plan's own scale",
    note="The plan's 0.2 to 0.8 is not the published EGDI; the two are never compared.",
)
def un_index(egov_services: Array, programme_start: Array, un_index_start: Array, un_index_slope: Array) -> Array:
    return at_most(un_index_start + un_index_slope * (egov_services - element(programme_start, "egov_services")), 1)


@variable(
    unit="1",
    label="Share of large firms that could transact online",
    note="Set by the services on offer, and lowered where users do not trust them.",
)
def firms_online_ceiling(
    egov_transactional: Array, programme_target: Array, confidence_index: Array, trust_weight: Array
) -> Array:
    return at_most(egov_transactional / element(programme_target, "egov_transactional"), 1) * (
        1 - trust_weight * (1 - confidence_index)
    )


@variable(unit="1/year", label="Large firms starting to transact online")
def firms_adoption(
    large_firms_online_last_year: Array,
    firms_online_ceiling: Array,
    firms_innovation: Array,
    firms_imitation: Array,
) -> Array:
    return (firms_innovation + firms_imitation * large_firms_online_last_year) * positive(
        firms_online_ceiling - large_firms_online_last_year
    )


large_firms_online = Stock(
    name="large_firms_online",
    unit="1",
    label="Large firms using transactional services",
    start="large_firms_online_start",
    inflows=("firms_adoption",),
)
