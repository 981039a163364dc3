"""The options of ``seek`` that name levers."""

from collections.abc import Iterable, Iterator
from math import isfinite

from scenarios.commands.door import UseError
from scenarios.seek.limits import sought_levers
from scenarios.storage.problems import did_you_mean, shown


def levers_of(texts: Iterable[str], option: str) -> Iterator[str]:
    """The levers that are named: each by its whole name, by its element alone, or all elements of a lever by its key.

    Raises:
        UseError: If there is no such lever.
    """
    for name in (part.strip() for text in texts for part in text.split(",")):
        found = [lever for lever in sought_levers() if name in (lever, *lever.split("."))]
        if not found:
            hint = did_you_mean(name, _names(), f"There are: {', '.join(sought_levers())}.")
            raise UseError(f"{option}: there is no lever {shown(name)} that can be changed. {hint}")
        yield from found


def _names() -> list[str]:
    return [name for lever in sought_levers() for name in (lever, *lever.split("."))]


def bounds_of(texts: Iterable[str]) -> dict[str, tuple[float, float]]:
    """The bounds in texts such as ``budget.it_industry=0:5000``.

    Raises:
        UseError: If one cannot be read.
    """
    found: dict[str, tuple[float, float]] = {}
    for text in texts:
        name, _, span = text.partition("=")
        low, colon, high = span.partition(":")
        if not colon:
            raise UseError(f"--bound {shown(text)}: write it as lever=least:most, such as budget.it_industry=0:5000.")
        for lever in levers_of([name], "--bound"):
            found[lever] = _number(low, "--bound", text), _number(high, "--bound", text)
    return found


def weights_of(texts: Iterable[str]) -> dict[str, float]:
    """The weights in texts such as ``training_places.degree=0.05``.

    Raises:
        UseError: If one cannot be read.
    """
    found: dict[str, float] = {}
    for text in texts:
        name, _, weight = text.partition("=")
        number = _number(weight, "--weight", text)
        found |= dict.fromkeys(levers_of([name], "--weight"), number)
    return found


def envelope_of(envelope: float | None) -> float | None:
    """The most for all rubrics together.

    Raises:
        UseError: If it is no number that can be kept to.
    """
    if envelope is not None and not (isfinite(envelope) and envelope >= 0):
        raise UseError(f"--envelope: {envelope:g} is not allowed. Allowed: a sum of money from 0 on, in MAD million.")
    return envelope


def _number(text: str, option: str, whole: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = float("nan")
    if not isfinite(number):
        raise UseError(f"{option} {shown(whole)}: {shown(text.strip())} is no number.")
    return number
