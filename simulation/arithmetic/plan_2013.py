"""The plan for 2009-2013: money, calendars and people that do not fit together."""

from functools import reduce
from operator import add
from typing import Final

from simulation.arithmetic.figures import assumption, fact
from simulation.arithmetic.finding import Finding, Result, Term, sentence
from simulation.arithmetic.reckoning import Formula

_CALENDAR: Final = (
    # printed total, transactional, informational, infrastructure; one row a year, 2008 to 2013
    ("D4-127", "D4-128", "D4-129", "D4-130"),
    ("D4-131", "D4-132", "D4-133", "D4-134"),
    ("D4-135", "D4-136", "D4-137", "D4-138"),
    ("D4-139", "D4-140", "D4-141", "D4-142"),
    ("D4-143", "D4-144", "D4-145", "D4-146"),
    ("D4-147", "D4-148", "D4-149", "D4-150"),
)


def sme_grants() -> Finding:
    """The SME rubric against the firms and the ceiling that it is meant for."""
    firms, ceiling, money = fact("D4-194"), fact("D4-200"), fact("D4-248")
    reached, paid = fact("E014"), fact("E015")
    cost = Result("Cost if every firm had the ceiling", firms * ceiling, "million MAD")
    each = Result("Money for each firm at most", money / firms, "thousand MAD/firm")
    share = Result("Of the ceiling", each / ceiling, "share")
    at_ceiling = Result("Firms that the money is enough for at the ceiling", money / ceiling, "firms")
    mean = Result("Paid for each firm reached", paid / reached, "thousand MAD/firm", reached.year)
    reached_share = Result("Firms reached of those aimed at", reached / firms, "share", reached.year)
    return Finding(
        id="sme_grants",
        title="Grants for small firms",
        question="Is the SME rubric enough for the firms that it is to equip?",
        terms=(firms, ceiling, money, reached, paid),
        results=(cost, each, share, at_ceiling, mean, reached_share),
        sentence=sentence(
            "Shared by {firms} firms, the MAD {money} of the rubric are at most {each} each, against a ceiling of "
            "{ceiling}; at the ceiling they are enough for {at_ceiling} firms. {reached} were reached.",
            firms=firms,
            money=money,
            each=each,
            ceiling=ceiling,
            at_ceiling=at_ceiling,
            reached=reached,
        ),
        verdict="real",
        contradictions=("B11",),
    )


def egov_calendar() -> Finding:
    """The parts of the launch calendar against its printed totals."""
    rows = [[fact(key) for key in keys] for keys in _CALENDAR]
    sums = [(total, _sum("Sum of the parts", *parts)) for total, *parts in rows]
    over = [Result("Sum over the printed total", made - total, "services", total.year) for total, made in sums]
    (total, made), (next_total, next_made) = ((total, made) for total, made in sums if made.value != total.value)
    return Finding(
        id="egov_calendar",
        title="The calendar of e-government",
        question="Do the parts of the launch calendar add up to its totals?",
        terms=tuple(term for row in rows for term in row),
        results=(*(made for _, made in sums), *over),
        sentence=sentence(
            "The launch calendar does not add up in two of its six years: in 2010 its parts make {made} services where "
            "{total} are printed, in 2011 {next_made} where {next_total} are printed.",
            made=made,
            total=total,
            next_made=next_made,
            next_total=next_total,
        ),
        verdict="real",
        contradictions=("B1",),
    )


def transactional_services() -> Finding:
    """Three numbers of transactional services for the same year, and what was reached of each."""
    text, chart, chart_exchanged, reached = fact("D4-126"), fact("D4-148"), fact("D4-149"), fact("E008")
    of_text = Result("Reached of the number in the text", reached / text, "share", reached.year)
    of_chart = Result("Reached of the chart's first series", reached / chart, "share", reached.year)
    of_exchanged = Result("Reached of the chart's second series", reached / chart_exchanged, "share", reached.year)
    return Finding(
        id="transactional_services",
        title="How many transactional services",
        question="How many transactional services did the plan want in 2013?",
        terms=(text, chart, chart_exchanged, reached),
        results=(of_text, of_chart, of_exchanged),
        sentence=sentence(
            "The text wants {text}, the chart {chart} or {chart_exchanged}, by the order of its legend; {reached} "
            "were in operation in the middle of 2013, at most {of_chart} of what was wanted.",
            text=text,
            chart=chart,
            chart_exchanged=chart_exchanged,
            reached=reached,
            of_chart=of_chart,
        ),
        verdict="open",
        contradictions=("B2",),
    )


def training_budget() -> Finding:
    """What the training that has no rubric would cost at the model's cost of a place."""
    actions, money, whole, years = fact("D4-278"), fact("D4-273", "E032"), fact("D4-272"), fact("D4-019")
    people, emergency = fact("D4-213", "D4-221"), fact("D4-222", "D4-214")
    best, low, high = (
        [assumption("training_cost_per_place", track, end) for track in ("degree", "conversion")]
        for end in ("best", "low", "high")
    )

    def cost(degree: Term, conversion: Term) -> Formula:
        return (people - emergency) * degree + emergency * conversion

    places = Result("Places a year", people / years, "persons/year", years.year)
    yearly = Result("Cost a year", cost(*best) / years, "million MAD/year", years.year)
    lowest = Result("Cost a year, lowest", cost(*low) / years, "million MAD/year", years.year)
    highest = Result("Cost a year, highest", cost(*high) / years, "million MAD/year", years.year)
    share = Result("Cost over the whole budget", cost(*best) / whole, "share", years.year)
    return Finding(
        id="training_budget",
        title="Training without a rubric",
        question="What would the training cost for which the plan sets no money?",
        terms=(actions, people, emergency, money, whole, years, *best, *low, *high),
        results=(places, yearly, lowest, highest, share),
        sentence=sentence(
            "{actions} actions are to train {people} people, with MAD {money} in the budget; at the model's cost of a "
            "place, a judgement, the {places} places a year would take MAD {yearly} a year, between {lowest} and "
            "{highest}, or {share} of the plan's whole budget.",
            actions=actions,
            people=people,
            money=money,
            places=places,
            yearly=yearly,
            lowest=lowest,
            highest=highest,
            share=share,
        ),
        verdict="real",
        contradictions=("B9",),
    )


def jobs_perimeters() -> Finding:
    """Two pairs of look-alikes: jobs of the IT sector and jobs in offshoring."""
    aim, offshoring = fact("D4-007", "D4-203"), fact("E094")
    start, offshoring_start, market = fact("D4-006", "D4-202"), fact("E091"), fact("E090")
    apart = Result("Between the two figures near the aim", aim - offshoring, "jobs")
    claimed = Result("What the mistake would claim as reached", offshoring / aim, "share")
    apart_start = Result("Between the two figures near the start", start - offshoring_start, "jobs")
    wider = Result("Whole ICT market over the start", market / start, "ratio")
    return Finding(
        id="jobs_perimeters",
        title="Look-alike job counts",
        question="Was the 2013 aim for IT-sector jobs nearly reached in 2012?",
        terms=(aim, offshoring, start, offshoring_start, market),
        results=(apart, claimed, apart_start, wider),
        sentence=sentence(
            "The {aim} IT-sector jobs aimed at are domestic IT and IT offshoring, the {offshoring} jobs of 2012 are "
            "offshoring of every kind, and the {start} of 2008 and {offshoring_start} of 2009 are another such pair: "
            "none confirms the other, and no count of IT-sector jobs in 2013 was found.",
            aim=aim,
            offshoring=offshoring,
            start=start,
            offshoring_start=offshoring_start,
        ),
        verdict="trap",
        contradictions=("B19",),
    )


def trainees_and_jobs() -> Finding:
    """People to train for the IT sector against the jobs that it is to add."""
    hardware, offshoring, software = fact("D4-216"), fact("D4-217"), fact("D4-218")
    administration, users = fact("D4-219"), fact("D4-220")
    aim, start = fact("D4-203", "D4-007"), fact("D4-202", "D4-006")
    everyone = _sum("People to train", hardware, offshoring, software, administration, users)
    sector = _sum("Of them for the IT sector", hardware, offshoring, software)
    jobs = Result("Jobs to add", aim - start, "jobs")
    missing = Result("Jobs without a trainee", jobs - sector, "jobs")
    share = Result("Trainees for the sector over jobs to add", sector / jobs, "share")
    return Finding(
        id="trainees_and_jobs",
        title="Trainees and jobs",
        question="Are the people to train enough for the jobs to add?",
        terms=(hardware, offshoring, software, administration, users, aim, start),
        results=(everyone, sector, jobs, missing, share),
        sentence=sentence(
            "Of {everyone} people to train, {sector} are for the IT sector, which is to add {jobs} jobs: {missing} too "
            "few, even if nobody leaves; and some of them only fill the needs of 2008.",
            everyone=everyone,
            sector=sector,
            jobs=jobs,
            missing=missing,
        ),
        verdict="real",
        contradictions=("B13",),
    )


def indirect_gdp() -> Finding:
    """The GDP promised for the money of the SME rubric."""
    promised, money, firms, whole = fact("D4-195", "D4-017"), fact("D4-248"), fact("D4-194"), fact("D4-272")
    each = Result("GDP for one dirham of the rubric", promised / money, "ratio")
    firm = Result("GDP for each firm", promised / firms, "million MAD/firm")
    of_whole = Result("GDP for one dirham of the whole budget", promised / whole, "ratio")
    return Finding(
        id="indirect_gdp",
        title="Indirect GDP",
        question="Can the SME rubric bring the indirect GDP that the plan expects?",
        terms=(promised, money, firms, whole),
        results=(each, firm, of_whole),
        sentence=sentence(
            "MAD {promised} of GDP are expected from MAD {money} for {firms} firms: {each} dirhams for one, or MAD "
            "{firm} for each firm. That cannot be the effect of this money alone.",
            promised=promised,
            money=money,
            firms=firms,
            each=each,
            firm=firm,
        ),
        verdict="not_credible",
        contradictions=("B12",),
    )


def _sum(label: str, *terms: Term) -> Result:
    """The sum of figures of one unit and year."""
    return Result(label, reduce(add, terms), terms[0].unit, terms[0].year)
