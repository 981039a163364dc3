"""Training: places opened, people enrolled, people trained. It has no rubric in the plan's budget."""

from simulation.declare import Array, Lever, Stock, at_most, element, positive, total, variable

training_places = Lever(
    name="training_places",
    key="training_places",
    unit="person/year",
    label="Training places opened",
    by="track",
)

employer_mix = Lever(
    name="employer_mix",
    key="employer_mix",
    unit="1",
    label="Trained profiles by employer",
    by="employer",
    is_mix=True,
)


@variable(unit="person/year", label="Entrants to degree courses")
def degree_entrants(training_places: Array) -> Array:
    return element(training_places, "degree")


@variable(unit="person/year", label="People leaving degree courses")
def degree_leavers(
    students_enrolled_last_year: Array, degree_entrants: Array, fiscal_year: Array, study_lag: Array
) -> Array:
    return (students_enrolled_last_year + degree_entrants * fiscal_year) / study_lag


@variable(
    unit="1",
    label="Share of degree students who graduate",
    note="Students with a laptop and a connection may complete more often.",
)
def completion_rate(programme_progress: Array, degree_completion: Array, equipment_completion_effect: Array) -> Array:
    return at_most(
        degree_completion + equipment_completion_effect * element(programme_progress, "students_equipped"), 1
    )


@variable(unit="person/year", label="Graduates")
def degree_graduates(degree_leavers: Array, completion_rate: Array) -> Array:
    return degree_leavers * completion_rate


@variable(unit="person/year", label="Drop-outs")
def degree_dropouts(degree_leavers: Array, degree_graduates: Array) -> Array:
    return degree_leavers - degree_graduates


students_enrolled = Stock(
    name="students_enrolled",
    unit="person",
    label="Degree students enrolled",
    start="students_enrolled_start",
    inflows=("degree_entrants",),
    outflows=("degree_graduates", "degree_dropouts"),
)


@variable(unit="person/year", label="Conversion courses completed", note="These courses last less than a year.")
def conversion_completed(training_places: Array, conversion_completion: Array) -> Array:
    return element(training_places, "conversion") * conversion_completion


@variable(unit="person/year", label="Profiles trained")
def profiles_trained(degree_graduates: Array, conversion_completed: Array) -> Array:
    return degree_graduates + conversion_completed


profiles_trained_cumulative = Stock(
    name="profiles_trained_cumulative",
    unit="person",
    label="Profiles trained since 2009",
    inflows=("profiles_trained",),
)

conversion_trained_cumulative = Stock(
    name="conversion_trained_cumulative",
    unit="person",
    label="Trained in conversion courses since 2009",
    inflows=("conversion_completed",),
)


@variable(unit="person/year", label="Profiles trained, by employer", by="employer")
def profiles_by_employer(profiles_trained: Array, employer_mix: Array) -> Array:
    return profiles_trained * employer_mix


profiles_trained_by_employer = Stock(
    name="profiles_trained_by_employer",
    unit="person",
    label="Profiles trained since 2009, by employer",
    by="employer",
    inflows=("profiles_by_employer",),
)


@variable(
    unit="person",
    label="Training gap against the plan's needs, by employer",
    by="employer",
    note="The plan's needs of 2009-2013 less the profiles trained since 2009.",
)
def training_gap_by_employer(training_need_planned: Array, profiles_trained_by_employer: Array) -> Array:
    return positive(training_need_planned - profiles_trained_by_employer)


@variable(
    unit="1",
    label="Engineering schools with public-private programmes",
    note="An objective without money: it follows the training plan that it belongs to.",
)
def school_partnerships(
    profiles_trained_cumulative: Array,
    training_need_planned: Array,
    school_partnerships_target: Array,
    partnership_effectiveness: Array,
) -> Array:
    return at_most(
        partnership_effectiveness
        * school_partnerships_target
        * profiles_trained_cumulative
        / total(training_need_planned),
        1,
    )


@variable(
    unit="million_MAD/year",
    label="Cost of training that no rubric pays",
    note="The plan gives human capital five actions and no budget.",
)
def training_cost_unfunded(
    training_places: Array, training_cost_per_place: Array, thousand_per_million: Array
) -> Array:
    return total(training_places * training_cost_per_place) / thousand_per_million
