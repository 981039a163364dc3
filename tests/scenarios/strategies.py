"""Random scenarios, as the window and files may hold them."""

from hypothesis import strategies as st

from scenarios.scenario import EXPORTS_BASES, Scenario, Stamp
from scenarios.storage.meaning import known_assumptions, known_subjects
from simulation.dimensions import EMPLOYERS, RUBRICS, TRACKS, USES
from simulation.parameters import READINGS

years = st.integers(2009, 2050)
words = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=40)
texts = st.text(st.one_of(st.characters(exclude_categories=("Cs", "Cc")), st.sampled_from('\n\t"\\')), max_size=200)
amounts = st.one_of(st.integers(0, 100_000).map(float), st.floats(0, 100_000))


@st.composite
def with_levers(draw: st.DrawFn, scenario: Scenario) -> Scenario:
    """A scenario with some levers changed."""
    for rubric, year, amount in draw(st.lists(st.tuples(st.sampled_from(RUBRICS), years, amounts), max_size=6)):
        scenario = scenario.with_value("budget", rubric, year, amount)
    for track, year, places in draw(st.lists(st.tuples(st.sampled_from(TRACKS), years, amounts), max_size=3)):
        scenario = scenario.with_value("training_places", track, year, places)
    for lever, elements in (("it_industry_mix", USES), ("employer_mix", EMPLOYERS)):
        for year in sorted(draw(st.sets(years, max_size=2))):
            weights = draw(st.lists(st.integers(1, 100), min_size=len(elements), max_size=len(elements)))
            shares = [weight / sum(weights) for weight in weights]
            scenario = scenario.with_mix(lever, year, dict(zip(elements, shares, strict=True)))
    return scenario


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """Any scenario that a file can hold."""
    cells = st.sampled_from(list(known_assumptions().values()))
    settled = draw(st.lists(cells.flatmap(lambda cell: st.tuples(st.just(cell.id), st.floats(cell.low, cell.high)))))
    stamp = st.builds(Stamp, st.just("0.1.0"), st.text("0123456789abcdef", min_size=16, max_size=16))
    scenario = Scenario(
        title=draw(words.filter(bool)),
        author=draw(words),
        description=draw(texts),
        reading=draw(st.sampled_from(READINGS)),
        seed=draw(st.integers(0, 2**32 - 1)),
        horizon=draw(st.integers(2014, 2050)),
        exports_2030_base=draw(st.sampled_from(EXPORTS_BASES)),
        notes=draw(st.dictionaries(st.sampled_from([*known_subjects(), *known_assumptions()]), texts, max_size=3)),
    )
    for name, value in settled:
        scenario = scenario.with_assumption(name, value)
    return draw(with_levers(scenario)).with_stamp(draw(st.none() | stamp))
