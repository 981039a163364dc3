"""The domestic IT sector: firms that sell IT inside the country."""

from simulation.declare import Array, Stock, element, positive, total, variable


@variable(unit="1", label="Start-ups created")
def startups(programme_output: Array) -> Array:
    return element(programme_output, "startups")


@variable(unit="1", label="Start-ups in the niches of excellence")
def niche_startups(programme_output: Array) -> Array:
    return element(programme_output, "niche_startups")


@variable(unit="1", label="IT firms above a billion dirhams of turnover")
def large_it_firms(programme_output: Array) -> Array:
    return element(programme_output, "large_it_firms")


@variable(unit="job", label="Domestic IT jobs on trend", start="domestic_jobs_start")
def domestic_trend_jobs(domestic_trend_jobs_last_year: Array, domestic_growth: Array) -> Array:
    return domestic_trend_jobs_last_year * (1 + domestic_growth)


@variable(
    unit="job",
    label="Jobs paid by public purchases",
    note="The part of public spending that buys local IT work.",
)
def purchased_jobs(
    budget_executed: Array,
    local_purchase_share: Array,
    revenue_per_domestic_job: Array,
    thousand_per_million: Array,
) -> Array:
    return total(budget_executed * local_purchase_share) * thousand_per_million / revenue_per_domestic_job


@variable(unit="job", label="Jobs paid by new demand of firms and households")
def demand_jobs(
    it_spending_share: Array,
    it_spending_share_start: Array,
    jobs_per_it_spending: Array,
    household_internet: Array,
    household_internet_start: Array,
    jobs_per_household_internet: Array,
) -> Array:
    return (it_spending_share - it_spending_share_start) * jobs_per_it_spending + (
        household_internet - household_internet_start
    ) * jobs_per_household_internet


@variable(unit="job", label="Jobs in start-ups")
def startup_jobs(startups: Array, jobs_per_startup: Array) -> Array:
    return startups * jobs_per_startup


@variable(unit="job", label="Domestic IT jobs wanted")
def domestic_jobs_wanted(
    domestic_trend_jobs: Array, purchased_jobs: Array, demand_jobs: Array, startup_jobs: Array
) -> Array:
    return domestic_trend_jobs + purchased_jobs + demand_jobs + startup_jobs


@variable(unit="job/year", label="People leaving domestic IT")
def domestic_leavers(domestic_it_jobs_last_year: Array, domestic_exit_rate: Array) -> Array:
    return domestic_it_jobs_last_year * domestic_exit_rate


@variable(unit="job", label="People who stay in domestic IT")
def domestic_stayers(domestic_it_jobs_last_year: Array, domestic_leavers: Array, fiscal_year: Array) -> Array:
    return domestic_it_jobs_last_year - domestic_leavers * fiscal_year


@variable(unit="job/year", label="Domestic IT hires wanted")
def domestic_hires_wanted(domestic_jobs_wanted: Array, domestic_stayers: Array, hiring_time: Array) -> Array:
    return positive(domestic_jobs_wanted - domestic_stayers) / hiring_time


@variable(unit="job/year", label="Domestic IT hires")
def domestic_hires(domestic_hires_wanted: Array, domestic_skilled_share: Array, fill_rate: Array) -> Array:
    return domestic_hires_wanted * (1 - domestic_skilled_share * (1 - fill_rate))


@variable(unit="job/year", label="Domestic IT posts cut")
def domestic_layoffs(domestic_stayers: Array, domestic_jobs_wanted: Array, layoff_speed: Array) -> Array:
    return layoff_speed * positive(domestic_stayers - domestic_jobs_wanted)


domestic_it_jobs = Stock(
    name="domestic_it_jobs",
    unit="job",
    label="Domestic IT jobs",
    start="domestic_jobs_start",
    inflows=("domestic_hires",),
    outflows=("domestic_leavers", "domestic_layoffs"),
)


@variable(
    unit="job",
    label="IT-sector jobs",
    note="The perimeter of the 2013 target: domestic IT and IT offshoring. Not the offshoring sector.",
)
def it_sector_jobs(domestic_it_jobs: Array, offshoring_jobs: Array) -> Array:
    return domestic_it_jobs + element(offshoring_jobs, "ito")


@variable(
    unit="job",
    label="Digital jobs",
    note="Domestic IT and all offshoring segments, for the wider perimeter that some announcements use.",
)
def digital_jobs(domestic_it_jobs: Array, offshoring_jobs: Array) -> Array:
    return domestic_it_jobs + total(offshoring_jobs)


@variable(unit="billion_MAD/year", label="Domestic IT revenue")
def domestic_it_revenue(domestic_it_jobs: Array, revenue_per_domestic_job: Array, thousand_per_billion: Array) -> Array:
    return domestic_it_jobs * revenue_per_domestic_job / thousand_per_billion
