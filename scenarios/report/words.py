"""The English words of reports, for translators; context ``report``."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from scenarios.language.speech import Speech

CONTEXT: Final = "report"

WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        # the head
        "kicker": "Mizan · Morocco’s digital strategy, simulated",
        "title_many": "{count} scenarios compared",
        "by": "By {author}",
        "dated": "{day} {month} {year}",
        "page": "Page {page} of {pages}",
        # titles of parts
        "in_brief": "In brief",
        "results": "What may come",
        "binding": "What holds offshoring jobs back",
        "levers": "What was decided",
        "targets": "Against the targets",
        "hinges": "What the ranges hinge on",
        "reading": "How to read this report",
        "sources": "Sources of the figures",
        "annex": "Year by year, target by target",
        "origin": "How this was computed",
        # in brief
        "aim_reached": "Aim {aim}: {chance} of the futures reach it",
        "aim_single": "Aim {aim}: {verdict}",
        "range": "{low} to {high}",
        "in_year": "{indicator}, {year}",
        "aimed": "{indicator}; aim {aim}",
        "no_lever": "No lever differs from the official plan.",
        "no_lever_many": "No lever differs between the scenarios.",
        "changed": "What differs from the official plan: {levers}.",
        "higher": (
            "{indicator} in {year}: {difference} against {reference}, {low} to {high} in nine futures of ten; "
            "{chance} of the futures end higher."
        ),
        "lower": (
            "{indicator} in {year}: {difference} against {reference}, {low} to {high} in nine futures of ten; "
            "{chance} of the futures end lower."
        ),
        "single": "{indicator} in {year}: {difference} against {reference}.",
        "alike": "{indicator} in {year}: the same as with {reference}.",
        "the_official": "the official levers",
        "of_scenario": "{scenario}: {sentence}",
        # charts
        "chart_jobs": "Jobs by perimeter",
        "chart_exports": "Exports",
        "chart_gap": "Training gap",
        "chart_skills": "Skills: need and supply",
        "chart_title": "{title}, {unit}",
        "shown": "{series}: {value} in {year}, nine futures of ten between {low} and {high}.",
        "shown_single": "{series}: {value} in {year}.",
        "how_to_read": (
            "Line: the middle of the futures. Dark and light band: half and nine in ten of them. Points: "
            "published figures, a few computed from such. Diamonds: announced aims. Thin dashed line: the official "
            "levers in the same futures."
        ),
        "how_to_read_many": (
            "Lines: the middle of the futures under each scenario. Band: nine in ten of the futures of "
            "{reference}, and half of them in the darker part. Points: published figures, a few computed from such. "
            "Diamonds: announced aims."
        ),
        "how_to_read_single": (
            "Line: the single run of the plan taken at its word. Points: published figures, a few computed from such. "
            "Diamonds: announced aims. Thin dashed line: the official levers."
        ),
        "binding_shown": "{year}: demand {demand}, skills {skills}, seats {seats}.",
        # tables
        "target": "Target",
        "aim": "Aim",
        "projected": "Projected",
        "nine_in_ten": "Nine futures in ten",
        "published": "Published",
        "computed": "{amount} (computed)",
        "reached_by": "Reached by",
        "group_2013": "Targets of the plan for 2013",
        "group_2030": "Targets for 2030",
        "met_count": (
            "Of {count} targets of the plan for 2013, {met} are reached in most of the futures, {open} are open, and "
            "{missed} are missed in most of them."
        ),
        "met_count_single": "Of {count} targets of the plan for 2013, {met} are met in this single run.",
        "verdict_met": "{group}: reached in most of the futures",
        "verdict_open": "{group}: open",
        "verdict_missed": "{group}: missed in most of the futures, nearest first",
        "verdict_met_single": "{group}: met",
        "verdict_missed_single": "{group}: missed, nearest first",
        "target_said": "{projected} in the middle, {part} of the aim of {aim}; {chance} of the futures reach it.",
        "target_said_single": "{projected} in this single run, {part} of the aim of {aim}.",
        "target_apart": "{low} with {lowest} to {high} with {highest}; the aim is {aim}.",
        "target_seen": "{sentence} Published: {seen}.",
        "every_target": "Every target in figures",
        "met_count_many": "The middle of the futures, and in brackets how many of them reach the aim.",
        "targets_apart": "Targets for which it matters which scenario is taken",
        "targets_alike": "{group} (the same in all scenarios)",
        "lever": "Lever",
        "official": "Official",
        "scenario": "This scenario",
        "difference": "Difference",
        "totals": "Totals over the years that differ",
        "by_year": "Year by year",
        "group_unit": "{group} ({unit})",
        "group_years": "{group}, {years} ({unit})",
        "million": "MAD m",
        "places": "places",
        "places_a_year": "places a year",
        "shares": "shares",
        "all_together": "Together",
        "assumption": "Assumption",
        "its_range": "its range",
        "settled": "Settled by the scenario",
        "settled_many": "Settled by a scenario",
        "part_of_spread": "Part of what is explained",
        "rests_on": "Rests on",
        "judgement": "judgement",
        "evidence": "evidence",
        "partly": "both",
        "spread_of": "What explains the spread of {indicator} in {year}",
        "no_spread": "The plan taken at its word is a single run: nothing varies.",
        # how to read
        "futures": (
            "Every result is computed for {members} futures, each with other values of what is uncertain, as far "
            "as published figures leave it open. Scenarios are held against each other in the same futures, so "
            "that a difference comes from what was decided and not from chance."
        ),
        "not_a_forecast": (
            "Ranges say what the assumptions leave open, not what the model leaves out: prices and exchange "
            "rates, feedback of wages and of output, migration by skill, and the split by region. What was really"
            " spent of the plan’s budget is not known from any published source."
        ),
        "perimeters": (
            "IT-sector jobs (the perimeter of 2013) and offshoring jobs (that of 2030) overlap and are never "
            "added up or held against each other’s aims."
        ),
        # how it was computed
        "file": "Scenario",
        "scenarios": "Scenarios",
        "model": "Model",
        "version": "version {version}",
        "reading_term": "Reading",
        "as_observed": "as observed: fitted to what happened",
        "as_planned": "as planned: the plan taken at its word",
        "seed": "Seed",
        "members": "Futures",
        "digest": "Digest of the results",
        "stamp": "Stamp of the file",
        "stamp_none": "none",
        "stamp_holds": "holds: the results are those of the last saving",
        "stamp_broken": "no longer holds",
        "unsaved": "no known file holds it as it is",
        "unsaved_note": (
            "No file is known that holds this scenario as it was when the report was made. Only what is saved can be "
            "computed again."
        ),
        "again": "To compute it again",
        "after_saving": "once everything is saved: {command}",
        # sources
        "facts": "{text} · {facts}",
    }
)

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True)
class Words:
    """The words of a report in a language.

    Attributes:
        speech: The language.
    """

    speech: Speech

    def __call__(self, key: str, **fillings: str) -> str:
        """A text with what stands in its places."""
        return self.speech.translate(CONTEXT, WORDS[key]).format(**fillings)

    def month(self, number: int) -> str:
        """Name of a month, 1 for January."""
        return self.speech.translate(CONTEXT, MONTHS[number - 1])


def isolated(text: str) -> str:
    """A foreign text, such as a title, kept from changing the order of the words around it."""
    return f"\u2068{text}\u2069"
