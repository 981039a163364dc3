"""The two aims for offshoring in 2030: the pace they need, the base they stand on, the value that they imply."""

from simulation.arithmetic.figures import fact, period, years_between, years_covered
from simulation.arithmetic.finding import Finding, Result, Term, sentence
from simulation.arithmetic.reckoning import change, growth


def jobs_pace() -> Finding:
    """Jobs to add a year against jobs added a year."""
    aim, now = fact("D2-005", "D1-004"), fact("D2-001", "D1-001")
    added, before, start, middle = fact("D2-002"), fact("D0-018"), fact("D0-019"), fact("E102")
    needed = Result("Jobs to add a year", (aim - now) / years_between(now, aim), "jobs/year", period(now, aim))
    two_years = Result("Jobs added a year", added / years_covered(added), "jobs/year", added.year)
    since = Result("Jobs added a year", (now - start) / years_between(start, now), "jobs/year", period(start, now))
    fastest = Result(
        "Jobs added a year", (middle - start) / years_between(start, middle), "jobs/year", period(start, middle)
    )
    last = Result("Jobs added", now - before, "jobs/year", now.year)
    paces = (two_years, since, fastest, last)
    multiples = [Result("Needed over seen", needed / seen, "ratio", seen.year) for seen in paces]
    return Finding(
        id="jobs_pace",
        title="The pace of jobs",
        question="Have offshoring jobs ever grown as fast as the aim for 2030 needs?",
        terms=(aim, now, added, before, middle, start),
        results=(needed, *paces, *multiples),
        sentence=sentence(
            "To reach {aim} offshoring jobs in 2030, {needed} must be added every year; {two_years} a year were added "
            "in 2023 and 2024, and {last} in 2024 alone. Counted from 2020, which is unsure, it was {since} a year, "
            "and at the fastest {fastest}, in 2021 and 2022.",
            aim=aim,
            needed=needed,
            two_years=two_years,
            since=since,
            fastest=fastest,
            last=last,
        ),
        verdict="caution",
        contradictions=("A4", "A6"),
    )


def exports_pace() -> Finding:
    """Growth of exports needed on both bases against the growth of the last years."""
    aim, now, before = fact("D2-004", "D1-005"), fact("D2-003"), fact("D3-007")
    older, older_before = fact("E077"), fact("E076")
    half, half_before, printed = fact("D3-002", "D0-004"), fact("D3-004"), fact("D3-003", "D0-005")
    rebased, years, to_come = _rebased(aim, before, older), years_between(now, aim), period(now, aim)
    quoted_pace = Result("Growth a year to the aim as quoted", growth(now, aim, years), "share/year", to_come)
    rebased_pace = Result("Growth a year to the aim re-based", growth(now, rebased, years), "share/year", to_come)
    last = Result("Growth, newer series", change(before, now), "share/year", now.year)
    older_last = Result("Growth, older series", change(older_before, older), "share/year", older.year)
    two_years = years_between(older_before, now)
    both = Result(
        "Growth a year, each year on its own series",
        growth(older_before * before, older * now, two_years),
        "share/year",
        period(older_before, now),
    )
    half_growth = Result("Growth of the first half, from its levels", change(half_before, half), "share", half.year)
    return Finding(
        id="exports_pace",
        title="The pace of exports",
        question="Have exports grown as fast as the aim for 2030 needs?",
        terms=(aim, now, before, older, older_before, half, half_before, printed),
        results=(rebased, quoted_pace, rebased_pace, last, older_last, both, half_growth),
        sentence=sentence(
            "Until 2030 exports must grow by {quoted_pace} a year as the aim is quoted and by {rebased_pace} a year if "
            "it is re-based; they grew by {older_last} in 2023 on the older series, {last} in 2024 and {printed} in "
            "the first half of 2025.",
            quoted_pace=quoted_pace,
            rebased_pace=rebased_pace,
            older_last=older_last,
            last=last,
            printed=printed,
        ),
        verdict="caution",
        contradictions=("A1", "A5", "A8"),
    )


def exports_per_job() -> Finding:
    """Exports per job that the two aims imply, against those of 2024 and of the older series."""
    aim, jobs_aim, now, jobs = fact("D2-004"), fact("D2-005"), fact("D2-003"), fact("D2-001")
    before, jobs_before, older = fact("D3-007"), fact("D0-018"), fact("E077")
    rebased = _rebased(aim, before, older)
    today = Result("Exports per job", now / jobs, "thousand MAD/job", now.year)
    quoted = Result("Exports per job, aim as quoted", aim / jobs_aim, "thousand MAD/job", aim.year)
    against_today = Result("Aim as quoted against 2024", change(today, quoted), "change")
    older_value = Result("Exports per job, older series", older / jobs_before, "thousand MAD/job", older.year)
    against_older = Result("Aim as quoted against 2023, older series", change(older_value, quoted), "change")
    carried = Result("Exports per job, aim re-based", rebased / jobs_aim, "thousand MAD/job", aim.year)
    carried_change = Result("Aim re-based against 2024", change(today, carried), "change")
    return Finding(
        id="exports_per_job",
        title="Exports per job",
        question="Do the aims for 2030 mean more value per job, as announced?",
        terms=(aim, jobs_aim, now, jobs, before, jobs_before, older),
        results=(today, quoted, against_today, older_value, against_older, rebased, carried, carried_change),
        sentence=sentence(
            "The aims for 2030 make MAD {quoted} of exports a job: {against_today} against the {today} of 2024, but "
            "{against_older} against the {older_value} of the older series; re-based they make {carried}, "
            "{carried_change} against 2024. Whether value rises or falls depends on the base.",
            quoted=quoted,
            against_today=against_today,
            today=today,
            against_older=against_older,
            older_value=older_value,
            carried=carried,
            carried_change=carried_change,
        ),
        verdict="real",
        contradictions=("A3", "A5"),
    )


def doubling() -> Finding:
    """The multiples behind the word "double"."""
    announced = fact("D1-006")
    aim, now, older = fact("D2-004", "E114"), fact("D2-003"), fact("E077")
    jobs_aim, jobs, jobs_earlier = fact("D2-005"), fact("D2-001"), fact("E102", "DX-004")
    exports_times = Result("Exports aimed at over those of 2024", aim / now, "ratio")
    twice = Result("Twice the exports of 2024", announced * now, "billion MAD")
    jobs_times = Result("Jobs aimed at over those of 2024", jobs_aim / jobs, "ratio")
    older_times = Result("Exports aimed at over those of 2023, older series", aim / older, "ratio")
    earlier_times = Result("Jobs aimed at over those of 2022", jobs_aim / jobs_earlier, "ratio")
    return Finding(
        id="doubling",
        title="What is meant by double",
        question="Do the aims for 2030 double exports and jobs?",
        terms=(announced, aim, now, older, jobs_aim, jobs, jobs_earlier),
        results=(exports_times, twice, jobs_times, older_times, earlier_times),
        sentence=sentence(
            "The aims are {exports_times} times the exports and {jobs_times} times the jobs of 2024. They are a "
            "doubling only from an earlier start: {older_times} times the MAD {older} of 2023 on the older series, "
            "and {earlier_times} times the {jobs_earlier} jobs of 2022.",
            exports_times=exports_times,
            jobs_times=jobs_times,
            older_times=older_times,
            older=older,
            earlier_times=earlier_times,
            jobs_earlier=jobs_earlier,
        ),
        verdict="explained",
        contradictions=("A1", "A2"),
    )


def exports_base() -> Finding:
    """The same year in two series, and the aim carried from one to the other."""
    aim, older, newer, now = fact("E114", "D2-004"), fact("E077"), fact("D3-007"), fact("D2-003")
    ratio = Result("Newer over older series, same year", newer / older, "ratio", older.year)
    times = Result("Aim over the older series", aim / older, "ratio")
    rebased = _rebased(aim, newer, older)
    years, to_come = years_between(now, aim), period(now, aim)
    pace_when_set = growth(older, aim, years_between(older, aim))
    when_set = Result("Growth a year when the aim was set", pace_when_set, "share/year", period(older, aim))
    pace = Result("Growth a year to the aim re-based", growth(now, rebased, years), "share/year", to_come)
    return Finding(
        id="exports_base",
        title="The base of the exports aim",
        question="On which series do the exports aimed at for 2030 stand?",
        terms=(aim, older, newer, now),
        results=(ratio, times, rebased, when_set, pace),
        sentence=sentence(
            "When the MAD {aim} were set, exports of 2023 were counted as {older}; the same year is now printed as "
            "{newer}, {ratio} times as much. Carried over, the aim would be {rebased}, or {pace} more every year. "
            "No page says so: it is inferred.",
            aim=aim,
            older=older,
            newer=newer,
            ratio=ratio,
            rebased=rebased,
            pace=pace,
        ),
        verdict="explained",
        contradictions=("A1",),
    )


def _rebased(aim: Term, newer: Term, older: Term) -> Result:
    """The aim carried from the older series to the newer one, by the year known in both."""
    return Result("Aim re-based to the newer series", aim * newer / older, "billion MAD", aim.year)
