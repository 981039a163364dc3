"""Announced against reached, in earlier plans, and what the pace seen would give by 2030."""

from simulation.arithmetic.figures import fact, highest, years_between, years_covered
from simulation.arithmetic.finding import Finding, Result, Term, sentence


def earlier_plans() -> Finding:
    """Shares of the announced increase that were reached by the plans for 2013, 2015 and 2020."""
    it_start, it_aim, it_reached = fact("D4-208"), fact("D4-209"), fact("E031")
    jobs_start, jobs_aim, jobs_reached = fact("E091"), fact("E105"), fact("E097")
    money_start, money_aim, money_reached = fact("E066"), fact("E106"), fact("E071")
    later_aim, later_low, later_high = fact("E107"), fact("D0-019"), highest("offshoring_jobs_2020")
    later_start, later_money_aim, later_money_reached = fact("E164"), fact("E108"), fact("E075")
    turnover = _reached("IT offshoring turnover", it_start, it_aim, it_reached)
    jobs = _reached("Offshoring jobs", jobs_start, jobs_aim, jobs_reached)
    revenue = _reached("Offshoring revenue", money_start, money_aim, money_reached)
    later_jobs = _reached("Offshoring jobs, lowest count", jobs_reached, later_aim, later_low)
    later_jobs_high = _reached("Offshoring jobs, highest count", jobs_reached, later_aim, later_high)
    later_revenue = Result(
        "Offshoring revenue: share of the increase reached",
        (later_money_reached - later_start) / later_money_aim,
        "share",
        later_money_aim.year,
    )
    return Finding(
        id="earlier_plans",
        title="Announced and reached",
        question="How much of the increase announced did earlier plans reach?",
        terms=(
            *(it_start, it_aim, it_reached),
            *(jobs_start, jobs_aim, jobs_reached),
            *(money_start, money_aim, money_reached),
            *(later_aim, later_low, later_high),
            *(later_start, later_money_aim, later_money_reached),
        ),
        results=(turnover, jobs, revenue, later_jobs, later_jobs_high, later_revenue),
        sentence=sentence(
            "Of the increase announced for 2015, {jobs} of the jobs (counted in May 2016) and {revenue} of the revenue "
            "were reached; for 2020, {later_jobs} to {later_jobs_high} of the jobs and at most {later_revenue} of the "
            "revenue, since the only later figure is that of a wider perimeter; and {turnover} of the IT offshoring "
            "turnover meant for 2013 a year before. Revenue fell shorter than jobs both times.",
            jobs=jobs,
            revenue=revenue,
            later_jobs=later_jobs,
            later_jobs_high=later_jobs_high,
            later_revenue=later_revenue,
            turnover=turnover,
        ),
        verdict="missed",
        contradictions=("C1", "C2", "C3"),
    )


def extrapolation() -> Finding:
    """The pace seen, carried on to 2030."""
    jobs, added, start, jobs_aim = fact("D2-001"), fact("D2-002"), fact("D0-019"), fact("D2-005")
    exports, pace, exports_aim = fact("D2-003"), fact("D3-003"), fact("D2-004")
    ahead = years_between(jobs, jobs_aim)
    two_years = added / years_covered(added)
    since = (jobs - start) / years_between(start, jobs)
    one = Result("Jobs, at the pace of the last two years", jobs + two_years * ahead, "jobs", jobs_aim.year)
    other = Result("Jobs, at the pace since 2020", jobs + since * ahead, "jobs", jobs_aim.year)
    grown = exports * (1 + pace) ** ahead
    money = Result("Exports, at the growth of the first half of 2025", grown, "billion MAD", exports_aim.year)
    short = Result("Jobs short of the aim, at the pace since 2020", jobs_aim - other, "jobs", jobs_aim.year)
    money_short = Result("Exports short of the aim as quoted", exports_aim - money, "billion MAD", exports_aim.year)
    return Finding(
        id="extrapolation",
        title="If the pace stays",
        question="Where would the pace seen lead by 2030?",
        terms=(jobs, added, start, jobs_aim, exports, pace, exports_aim),
        results=(one, other, money, short, money_short),
        sentence=sentence(
            "At the pace seen, 2030 would have {one} to {other} jobs and about MAD {money} of exports, against "
            "{jobs_aim} and {exports_aim} aimed at. This only carries the past on: it is no forecast.",
            one=one,
            other=other,
            money=money,
            jobs_aim=jobs_aim,
            exports_aim=exports_aim,
        ),
        verdict="caution",
        contradictions=("A6", "C4"),
    )


def _reached(what: str, start: Term, aim: Term, reached: Term) -> Result:
    formula = (reached - start) / (aim - start)
    return Result(f"{what}: share of the increase reached", formula, "share", aim.year)
