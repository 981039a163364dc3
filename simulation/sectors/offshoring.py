"""Offshoring: exports and jobs by segment, and what holds them back: demand, skills or seats."""

from simulation.declare import (
    Array,
    Stock,
    at_most,
    element,
    exceeds,
    for_segments,
    positive,
    ratio,
    total,
    variable,
)

# Demand


@variable(
    unit="1",
    label="Growth of the market",
    by="segment",
    adds_up=False,
    note="Growth of the era, plus what trust in data protection and the promotion of the country may add.",
)
def demand_growth(
    market_growth: Array,
    confidence_index: Array,
    confidence_growth_effect: Array,
    promotion_activity: Array,
    promotion_growth_effect: Array,
) -> Array:
    return market_growth + confidence_growth_effect * confidence_index + promotion_growth_effect * promotion_activity


@variable(unit="1", label="IT-industry spending against the plan's pace")
def promotion_pace(productive_spending: Array, reference_budget: Array) -> Array:
    return element(productive_spending, "it_industry") / element(reference_budget, "it_industry")


@variable(
    unit="1",
    label="Promotion of the destination",
    note="1 at the plan's pace; saturates, since a country can be made known only once.",
)
def promotion_activity(promotion_pace: Array, promotion_saturation: Array) -> Array:
    return promotion_pace * (1 + promotion_saturation) / (promotion_pace + promotion_saturation)


@variable(
    unit="billion_MAD/year",
    label="Exports lost to the French cold-calling law",
    by="segment",
)
def cold_calling_loss(
    cold_calling_posts: Array,
    cold_calling_timing: Array,
    cold_calling_exposure: Array,
    job_productivity: Array,
    thousand_per_billion: Array,
) -> Array:
    return cold_calling_posts * cold_calling_timing * cold_calling_exposure * job_productivity / thousand_per_billion


@variable(
    unit="billion_MAD/year",
    label="Demand from abroad",
    by="segment",
    note="Last year's exports carried on by the market, less shocks.",
)
def export_demand(
    offshoring_exports_last_year: Array,
    demand_growth: Array,
    demand_shock: Array,
    market_shock: Array,
    cold_calling_loss: Array,
) -> Array:
    return positive(
        offshoring_exports_last_year * (1 + demand_growth + demand_shock + market_shock) - cold_calling_loss
    )


@variable(
    unit="billion_MAD/year",
    label="Demand that the trend suggests",
    by="segment",
)
def trend_demand(
    expected_demand_last_year: Array,
    additional_exports_last_year: Array,
    demand_growth: Array,
    cold_calling_loss: Array,
) -> Array:
    return positive(
        (expected_demand_last_year + additional_exports_last_year) * (1 + demand_growth) - cold_calling_loss
    )


@variable(
    unit="billion_MAD/year",
    label="Demand that firms expect",
    by="segment",
    start="exports_start",
    note="Firms hire on the trend and correct part of the error: jobs did not fall with exports in 2013 and 2024.",
)
def expected_demand(trend_demand: Array, export_demand: Array, expectation_correction: Array) -> Array:
    return trend_demand + expectation_correction * (export_demand - trend_demand)


# Jobs wanted


@variable(
    unit="thousand_MAD/job/year",
    label="Exports per job, before automation",
    by="segment_group",
    adds_up=False,
    start="exports_per_job_start",
)
def group_productivity(group_productivity_last_year: Array, productivity_growth: Array) -> Array:
    return group_productivity_last_year * (1 + productivity_growth)


@variable(
    unit="1",
    label="Posts replaced by automation",
    by="segment",
    adds_up=False,
    note="The share of tasks that can be automated times the share of it that becomes lost posts by 2030.",
)
def posts_automated(
    automation_exposure: Array, ai_task_share: Array, ai_realised_share: Array, ai_rollout: Array
) -> Array:
    return automation_exposure * (ai_task_share * ai_realised_share * ai_rollout)


@variable(unit="thousand_MAD/job/year", label="Exports per job that a segment allows", by="segment", adds_up=False)
def job_productivity(group_productivity: Array, posts_automated: Array) -> Array:
    return for_segments(group_productivity) / (1 - posts_automated)


@variable(unit="job", label="Jobs wanted", by="segment")
def jobs_wanted(expected_demand: Array, job_productivity: Array, thousand_per_billion: Array) -> Array:
    return expected_demand * thousand_per_billion / job_productivity


@variable(unit="job/year", label="People leaving the sector", by="segment")
def job_leavers(offshoring_jobs_last_year: Array, job_exit_rate: Array) -> Array:
    return offshoring_jobs_last_year * job_exit_rate


@variable(unit="job", label="People who stay", by="segment")
def job_stayers(offshoring_jobs_last_year: Array, job_leavers: Array, fiscal_year: Array) -> Array:
    return offshoring_jobs_last_year - job_leavers * fiscal_year


@variable(unit="job/year", label="Hires that expected demand calls for", by="segment")
def growth_hires(jobs_wanted: Array, job_stayers: Array, hiring_time: Array) -> Array:
    return positive(jobs_wanted - job_stayers) / hiring_time


@variable(
    unit="job/year",
    label="Hires that the premium money can support",
    note="The incentive share of the IT-industry money, spread over the years for which a premium is paid on a post.",
)
def premium_posts(
    budget_executed: Array,
    it_industry_mix: Array,
    premium_rate: Array,
    premium_duration: Array,
    gross_pay: Array,
    thousand_per_million: Array,
) -> Array:
    return (
        element(budget_executed, "it_industry")
        * element(it_industry_mix, "incentives")
        * thousand_per_million
        / (premium_rate * gross_pay * premium_duration)
    )


@variable(
    unit="job/year",
    label="Additional hires through the premium",
    by="segment",
    note="Most subsidised hires would have happened anyway; only the rest counts.",
)
def premium_hires(premium_posts: Array, premium_share: Array, growth_hires: Array, premium_deadweight: Array) -> Array:
    return at_most(premium_posts * premium_share, growth_hires) * (1 - premium_deadweight)


@variable(unit="job/year", label="Hires wanted", by="segment")
def hires_wanted(growth_hires: Array, premium_hires: Array, talent_hires: Array) -> Array:
    return growth_hires + premium_hires + talent_hires


# Skills and seats


@variable(unit="job/year", label="Hires for which people are found", by="segment")
def hires_staffed(hires_wanted: Array, skilled_share: Array, fill_rate: Array) -> Array:
    return hires_wanted * (1 - skilled_share * (1 - fill_rate))


@variable(unit="job/year", label="Seats built by the private sector")
def private_seats(
    jobs_wanted: Array,
    spare_seats: Array,
    seats_last_year: Array,
    seat_building_speed: Array,
) -> Array:
    return seat_building_speed * positive(total(jobs_wanted) * (1 + spare_seats) - seats_last_year)


@variable(unit="job/year", label="Seats in Tech Valleys and technoparks")
def public_seats(
    budget_executed: Array, it_industry_mix: Array, cost_per_seat: Array, thousand_per_million: Array
) -> Array:
    return (
        element(budget_executed, "it_industry")
        * element(it_industry_mix, "tech_valleys")
        * thousand_per_million
        / cost_per_seat
    )


seats = Stock(
    name="seats",
    unit="job",
    label="Seats",
    start="seats_start",
    inflows=("private_seats", "public_seats"),
)


@variable(unit="1", label="Share of hires for which there is a seat")
def seat_fill(seats: Array, job_stayers: Array, hires_staffed: Array, fiscal_year: Array) -> Array:
    return at_most(ratio(positive(seats - total(job_stayers)), total(hires_staffed) * fiscal_year, otherwise=1), 1)


@variable(unit="job/year", label="Hires", by="segment")
def hires(hires_staffed: Array, seat_fill: Array) -> Array:
    return hires_staffed * seat_fill


@variable(
    unit="job/year",
    label="Posts cut",
    by="segment",
    note="Downward moves are sticky: only part of the posts that are too many goes in a year.",
)
def layoffs(job_stayers: Array, jobs_wanted: Array, layoff_speed: Array) -> Array:
    return layoff_speed * positive(job_stayers - jobs_wanted)


offshoring_jobs = Stock(
    name="offshoring_jobs",
    unit="job",
    label="Offshoring jobs",
    by="segment",
    start="offshoring_jobs_start",
    inflows=("hires",),
    outflows=("job_leavers", "layoffs"),
    note="The perimeter of the 2030 target: all five segments. Not the plan's IT sector.",
)


@variable(unit="job/year", label="Net new offshoring jobs", by="segment")
def offshoring_jobs_change(hires: Array, job_leavers: Array, layoffs: Array) -> Array:
    return hires - job_leavers - layoffs


# Exports


@variable(
    unit="billion_MAD/year",
    label="Exports of additional hires",
    by="segment",
    start="additional_exports_start",
    note="What posts won by the premium or by available talent bring in beside the market's own course.",
)
def additional_exports(
    hires: Array,
    hires_wanted: Array,
    growth_hires: Array,
    job_productivity: Array,
    fiscal_year: Array,
    thousand_per_billion: Array,
) -> Array:
    return (
        hires
        * (1 - ratio(growth_hires, hires_wanted, otherwise=1))
        * fiscal_year
        * job_productivity
        / thousand_per_billion
    )


@variable(unit="billion_MAD/year", label="Exports that the staff can deliver", by="segment")
def export_capacity(
    offshoring_jobs: Array, job_productivity: Array, overtime_factor: Array, thousand_per_billion: Array
) -> Array:
    return offshoring_jobs * job_productivity * overtime_factor / thousand_per_billion


@variable(unit="billion_MAD/year", label="Offshoring exports", by="segment", start="exports_start")
def offshoring_exports(export_demand: Array, additional_exports: Array, export_capacity: Array) -> Array:
    return at_most(export_demand + additional_exports, export_capacity)


@variable(
    unit="billion_MAD/year",
    label="Offshoring exports, older series",
    note="The series published until 2024 was narrower; one year, 2023, stands in both.",
)
def offshoring_exports_older_series(offshoring_exports: Array, series_break: Array) -> Array:
    return total(offshoring_exports) / series_break


@variable(unit="billion_MAD/year", label="IT offshoring turnover, as the plan counts it")
def it_offshoring_turnover(offshoring_exports: Array, series_break: Array) -> Array:
    return element(offshoring_exports, "ito") / series_break


@variable(unit="thousand_MAD/job/year", label="Exports per job")
def exports_per_job(offshoring_exports: Array, offshoring_jobs: Array, thousand_per_billion: Array) -> Array:
    return ratio(total(offshoring_exports) * thousand_per_billion, total(offshoring_jobs), otherwise=0)


# What binds


@variable(unit="job/year", label="Hires lost for want of skills")
def hires_lost_to_skills(hires_wanted: Array, hires_staffed: Array) -> Array:
    return total(hires_wanted) - total(hires_staffed)


@variable(unit="job/year", label="Hires lost for want of seats")
def hires_lost_to_seats(hires_staffed: Array, hires: Array) -> Array:
    return total(hires_staffed) - total(hires)


@variable(unit="job/year", label="Hires that may be lost before something counts as binding")
def binding_threshold(hires_wanted: Array, binding_share: Array) -> Array:
    return total(hires_wanted) * binding_share


@variable(unit="1", label="Skills bind")
def binds_skills(hires_lost_to_skills: Array, hires_lost_to_seats: Array, binding_threshold: Array) -> Array:
    return exceeds(hires_lost_to_skills, binding_threshold) * (1 - exceeds(hires_lost_to_seats, hires_lost_to_skills))


@variable(unit="1", label="Seats bind")
def binds_seats(hires_lost_to_skills: Array, hires_lost_to_seats: Array, binding_threshold: Array) -> Array:
    return exceeds(hires_lost_to_seats, binding_threshold) * exceeds(hires_lost_to_seats, hires_lost_to_skills)


@variable(unit="1", label="Demand binds", note="Neither skills nor seats cost more than a few hires.")
def binds_demand(binds_skills: Array, binds_seats: Array) -> Array:
    return 1 - binds_skills - binds_seats
