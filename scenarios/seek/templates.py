"""The sentences of what it would take, as templates."""

from collections.abc import Mapping
from typing import Final

from scenarios.language.sentences import SEPARATOR

ALREADY: Final = (
    "Nothing has to change: {target} is met in {chance} of the futures as things stand, {wanted} are wanted."
)
ALREADY_SINGLE: Final = "Nothing has to change: {target} is met as things stand, in a single run without ranges."
FOUND: Final = "The smallest change found that does it comes to {cost}, over {first} to {last}."
CHANGE: Final = "{lever}: {other} instead of {one}."
BEST: Final = "The best that was found for the weakest of the aims comes to {cost}, over {first} to {last}."
REACHED: Final = (
    "{target} is then met in {chance} of the futures searched and in {fresh} of others that were not searched."
)
MET_SINGLE: Final = "{target} is then met: this reading is a single run, without ranges."
MISSED_SINGLE: Final = "{target} is then missed by {short}: this reading is a single run, without ranges."
OTHERWISE: Final = "Under the other reading {target} is then met in {chance} of the futures."
MET_OTHERWISE: Final = "Under the other reading, a single run without ranges, {target} is then met."
MISSED_OTHERWISE: Final = "Under the other reading, a single run without ranges, {target} is then missed by {short}."
ALONE: Final = "With one lever alone the smallest change would be about {cost}: {lever}."
LEANS: Final = (
    "It leans on judgement: if nothing were gained through links that rest on judgement alone, {target} would be met "
    "in {chance} of the futures."
)
LEANS_SINGLE: Final = (
    "It leans on judgement: without any gain through links that rest on judgement alone, {target} would be missed."
)
HARDLY: Final = (
    "It hardly leans on links that rest on judgement alone: they bring {part} of the gain, and without it "
    "{target} would be met in {chance} of the futures."
)
HARDLY_SINGLE: Final = (
    "It hardly leans on links that rest on judgement alone: they bring {part} of the gain, and without it "
    "{target} would be missed by a hair."
)
FIRM: Final = "It leans on no link that rests on judgement alone: without any gain through such links it holds too."
OUT_OF_REACH: Final = (
    "Out of reach within these bounds: with the best that was found {target} is met in {chance} of the futures, "
    "{wanted} are wanted."
)
OUT_OF_REACH_SINGLE: Final = (
    "Out of reach within these bounds: with the best that was found {target} is missed by {short}."
)
OUT_OF_REACH_OTHERWISE: Final = (
    "Out of reach within these bounds under the other reading: with the best that was found {target} is met there in "
    "{chance} of the futures, {wanted} are wanted."
)
OUT_OF_REACH_OTHERWISE_SINGLE: Final = (
    "Out of reach within these bounds under the other reading: with the best that was found {target} is missed there "
    "by {short}."
)
OUT_OF_REACH_HELD: Final = (
    "Out of reach within these bounds without leaning on judgement: if nothing is gained through links that rest on "
    "judgement alone, {target} is met with the best that was found in {chance} of the futures, {wanted} are wanted."
)
OUT_OF_REACH_HELD_SINGLE: Final = (
    "Out of reach within these bounds without leaning on judgement: if nothing is gained through links that rest on "
    "judgement alone, {target} is missed by {short} with the best that was found."
)
NEAREST: Final = (
    "It comes to {cost}, over {first} to {last}: of all changes that come about as near, as far as so many futures can "
    "tell, the smallest found."
)
NEAREST_SINGLE: Final = (
    "It comes to {cost}, over {first} to {last}: of all changes that come about as near, the smallest found."
)
NOTHING_NEARER: Final = "No change within these bounds comes nearer."
SKILLS: Final = (
    "From {first} on it is most often missing skills that then hold jobs back: in {share} of the futures in {year}."
)
SEATS: Final = (
    "From {first} on it is most often missing seats that then hold jobs back: in {share} of the futures in {year}."
)
DEMAND: Final = (
    "From {first} on it is demand from abroad that is then too small: in {share} of the futures neither skills nor "
    "seats hold jobs back in {year}."
)
SKILLS_SINGLE: Final = "From {first} on it is missing skills that then hold jobs back."
SEATS_SINGLE: Final = "From {first} on it is missing seats that then hold jobs back."
DEMAND_SINGLE: Final = "From {first} on it is demand from abroad that is then too small."
RELAX: Final = "Of all bounds that of one lever keeps most from the aim: {lever} at {bound}."
RELAX_ENVELOPE: Final = "Of all bounds the envelope keeps most from the aim: {bound}."
ENOUGH: Final = "At {tried} the aims would be met."
NOT_ENOUGH: Final = "At {tried} they would still be missed."
NO_BOUND: Final = "Moving a single bound would not help."

SINGLE: Final[Mapping[str, str]] = {
    ALREADY: ALREADY_SINGLE,
    LEANS: LEANS_SINGLE,
    HARDLY: HARDLY_SINGLE,
    OUT_OF_REACH: OUT_OF_REACH_SINGLE,
    OUT_OF_REACH_OTHERWISE: OUT_OF_REACH_OTHERWISE_SINGLE,
    OUT_OF_REACH_HELD: OUT_OF_REACH_HELD_SINGLE,
    NEAREST: NEAREST_SINGLE,
    SKILLS: SKILLS_SINGLE,
    SEATS: SEATS_SINGLE,
    DEMAND: DEMAND_SINGLE,
}
"""What is said instead where a reading is a single run, in which nothing has a share of futures."""

TEMPLATES: Final = (
    FOUND,
    CHANGE,
    BEST,
    REACHED,
    MET_SINGLE,
    MISSED_SINGLE,
    OTHERWISE,
    MET_OTHERWISE,
    MISSED_OTHERWISE,
    ALONE,
    FIRM,
    NOTHING_NEARER,
    *SINGLE,
    *SINGLE.values(),
    RELAX,
    RELAX_ENVELOPE,
    ENOUGH,
    NOT_ENOUGH,
    NO_BOUND,
    SEPARATOR,
)
"""All of them, for translators."""

CONSTRAINTS: Final[Mapping[str, str]] = {"demand": DEMAND, "skills": SKILLS, "seats": SEATS}
