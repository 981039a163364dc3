"""Social change: schools, students, community centres, and how households come online."""

from simulation.declare import Array, Stock, at_most, element, variable


@variable(unit="1", label="Schools equipped")
def schools_equipped(programme_output: Array) -> Array:
    return element(programme_output, "schools_equipped")


@variable(unit="1", label="Teachers trained in IT")
def teachers_trained(programme_output: Array) -> Array:
    return element(programme_output, "teachers_trained")


@variable(unit="1", label="Students with laptop and connection")
def students_equipped(programme_output: Array) -> Array:
    return element(programme_output, "students_equipped")


@variable(unit="1", label="Community access centres")
def access_centres(programme_output: Array) -> Array:
    return element(programme_output, "access_centres")


@variable(unit="1", label="National sites among the hundred most visited")
def ma_sites_top100(programme_output: Array) -> Array:
    return element(programme_output, "ma_sites_top100")


@variable(unit="1", label="Access spending against the plan's pace")
def access_activity(productive_spending: Array, reference_budget: Array) -> Array:
    return element(productive_spending, "social_change") / element(reference_budget, "social_change")


@variable(
    unit="1/year",
    label="Households coming online",
    note="Bass diffusion. Access programmes add to what does not come from imitation; no more than all can join.",
)
def internet_adoption(
    household_internet_last_year: Array,
    access_activity: Array,
    internet_innovation: Array,
    internet_imitation: Array,
    internet_ceiling: Array,
    internet_access_effect: Array,
    fiscal_year: Array,
) -> Array:
    return at_most(
        internet_innovation
        + internet_access_effect * access_activity
        + internet_imitation * household_internet_last_year / internet_ceiling,
        1 / fiscal_year,
    ) * (internet_ceiling - household_internet_last_year)


household_internet = Stock(
    name="household_internet",
    unit="1",
    label="Households with internet",
    start="household_internet_start",
    inflows=("internet_adoption",),
)
