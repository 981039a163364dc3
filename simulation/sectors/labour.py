"""Skilled labour: who offers it, who needs it, and the gap between the two."""

from simulation.declare import Array, Stock, at_most, element, positive, ratio, total, variable


@variable(unit="person/year", label="Conversion trainees placed")
def conversion_placed(conversion_completed: Array, conversion_placement: Array) -> Array:
    return conversion_completed * conversion_placement


@variable(
    unit="person/year",
    label="Skilled people on offer",
    note="Graduates who stay and work in the field, placed trainees, other sources, and some of last year's unplaced.",
)
def skilled_supply(
    degree_graduates: Array,
    graduate_participation: Array,
    graduate_emigration: Array,
    conversion_placed: Array,
    other_skilled_supply: Array,
    skilled_unplaced_last_year: Array,
    unplaced_retention: Array,
) -> Array:
    return (
        degree_graduates * graduate_participation * (1 - graduate_emigration)
        + conversion_placed
        + other_skilled_supply
        + skilled_unplaced_last_year * unplaced_retention
    )


@variable(unit="person/year", label="Skilled people needed")
def skilled_need(
    hires_wanted: Array, skilled_share: Array, domestic_hires_wanted: Array, domestic_skilled_share: Array
) -> Array:
    return total(hires_wanted * skilled_share) + domestic_hires_wanted * domestic_skilled_share


@variable(unit="1", label="Share of skilled posts that can be filled")
def fill_rate(skilled_supply: Array, skilled_need: Array) -> Array:
    return at_most(ratio(skilled_supply, skilled_need, otherwise=1), 1)


@variable(unit="person/year", label="Skilled posts filled")
def skilled_filled(skilled_need: Array, fill_rate: Array) -> Array:
    return skilled_need * fill_rate


@variable(
    unit="person/year",
    label="Training gap",
    note="Skilled posts that stand empty for want of people in this year, those left over from last year among them.",
)
def training_gap(skilled_need: Array, skilled_filled: Array) -> Array:
    return skilled_need - skilled_filled


training_gap_cumulative = Stock(
    name="training_gap_cumulative",
    unit="person",
    label="Training gap since 2009, in years of empty posts",
    inflows=("training_gap",),
    note="A post that stands empty for two years counts twice: this is work not done, not a number of people.",
)


@variable(
    unit="person/year",
    label="Skilled people left without a post",
    start="skilled_unplaced_start",
    note="Of this year.",
)
def skilled_unplaced(skilled_supply: Array, skilled_filled: Array) -> Array:
    return positive(skilled_supply - skilled_filled)


@variable(
    unit="job/year",
    label="Net new posts a year that still lead to the target",
    note="What is missing to the 2013 or the 2030 jobs target, each in its own perimeter, over the years left.",
)
def target_path_posts(
    target_path_goal: Array,
    target_path_years_left: Array,
    target_path_is_offshoring: Array,
    offshoring_jobs_last_year: Array,
    domestic_it_jobs_last_year: Array,
) -> Array:
    return (
        positive(
            target_path_goal
            - target_path_is_offshoring * total(offshoring_jobs_last_year)
            - (1 - target_path_is_offshoring) * (domestic_it_jobs_last_year + element(offshoring_jobs_last_year, "ito"))
        )
        / target_path_years_left
    )


@variable(
    unit="person/year",
    label="Skilled people needed on a straight path to the target",
    note=(
        "The skilled share of the net new posts that still lead to the target, the replacement of skilled people who "
        "leave, and what domestic IT wants beside it. Nothing in years without a target."
    ),
)
def skilled_need_to_target(
    target_path_active: Array,
    target_path_posts: Array,
    target_path_skilled_share: Array,
    target_path_is_offshoring: Array,
    job_leavers: Array,
    skilled_share: Array,
    domestic_leavers: Array,
    domestic_hires_wanted: Array,
    domestic_skilled_share: Array,
) -> Array:
    return target_path_active * (
        target_path_posts * target_path_skilled_share
        + total(job_leavers * skilled_share)
        + domestic_leavers * domestic_skilled_share * (1 - target_path_is_offshoring)
        + domestic_hires_wanted * domestic_skilled_share * target_path_is_offshoring
    )


@variable(unit="person/year", label="Training gap to the target")
def training_gap_to_target(skilled_need_to_target: Array, skilled_supply: Array) -> Array:
    return positive(skilled_need_to_target - skilled_supply)


@variable(
    unit="person/year",
    label="Posts that skilled people draw to the country",
    by="segment",
    note="Where skills do not bind, people without a post attract a few employers; trials find little more.",
)
def talent_hires(skilled_unplaced_last_year: Array, training_additionality: Array, talent_share: Array) -> Array:
    return skilled_unplaced_last_year * training_additionality * talent_share
