"""The calibrated draws as they are stored and shipped.

Places in prior ranges say nothing without the priors, so the record beside the draws names what they were fitted to,
and they are refused when that has changed.
"""

import hashlib
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from resources import resource
from simulation.levers import LeverTable, official_levers
from simulation.model import VERSION, mizan
from simulation.observations import Observation, observations
from simulation.parameters import Parameter
from simulation.posterior import Posterior

DRAWS_FILE: Final = "posterior.npy"
RECORD_FILE: Final = "posterior.json"

_REMEDY: Final = "“calibrate” makes it anew."


class PosteriorError(ValueError):
    """The stored draws cannot be used; the message says why and what to do."""


@dataclass(frozen=True)
class Record:
    """What is written beside stored draws.

    Attributes:
        method: How they were made.
        seed: Seed of the sample.
        ensemble: Members that the smoother worked with.
        assimilations: Its steps.
        draws: Draws that were kept.
        model_version: Version of the model.
        versions: Versions of what computed them, by name.
        fitted_to: Fingerprint of what they rest on.
        sha256: Digest of the file of draws.
        mean_squared_miss: Mean squared miss over the observations in tolerances, ``before`` and ``after``.
        observations: Id of an observation to its miss ``before`` and ``after``, in tolerances.
        assumptions: Id of an uncertain assumption to its calibrated 5, 50 and 95 %.
    """

    method: str
    seed: int
    ensemble: int
    assimilations: int
    draws: int
    model_version: str
    versions: Mapping[str, str]
    fitted_to: str
    sha256: str
    mean_squared_miss: Mapping[str, float]
    observations: Mapping[str, Mapping[str, float]]
    assumptions: Mapping[str, Sequence[float]]

    def range_of(self, assumption: str) -> tuple[float, float, float] | None:
        """The calibrated 5, 50 and 95 % of an assumption, or None if it does not vary."""
        found = self.assumptions.get(assumption)
        return (found[0], found[1], found[2]) if found else None


@cache
def calibrated() -> Posterior:
    """The draws that the program ships, fitted to the priors and observations that it ships.

    Raises:
        PosteriorError: If they were fitted to others, or are missing or damaged.
    """
    try:
        content = resource("data", DRAWS_FILE).read_bytes()
    except OSError as error:
        raise PosteriorError(f"{DRAWS_FILE} cannot be read: {error}. {_REMEDY}") from error
    return read_draws(content, record())


@cache
def record() -> Record:
    """The record beside the shipped draws.

    Raises:
        PosteriorError: If it is missing or damaged, or speaks of a fit to other data than those in use.
    """
    try:
        text = resource("data", RECORD_FILE).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise PosteriorError(f"{RECORD_FILE} cannot be read: {error}. {_REMEDY}") from error
    return read_record(text, fingerprint(mizan().parameters, observations(), official_levers()))


def read_record(text: str, in_use: str) -> Record:
    """Take in a record.

    Args:
        text: Its content.
        in_use: Fingerprint of the priors, observations and levers that are in use.

    Raises:
        PosteriorError: If it is damaged, or its draws were fitted to something else.
    """
    try:
        found = Record(**json.loads(text))
        _check(found)
    except (ValueError, TypeError, AttributeError, LookupError, ArithmeticError, RecursionError) as error:
        raise PosteriorError(f"{RECORD_FILE} is damaged: {error}. {_REMEDY}") from error
    if found.fitted_to != in_use:
        raise PosteriorError(
            f"{DRAWS_FILE} was fitted to other priors, observations, official levers or another version of the model "
            f"than those in use (found {found.fitted_to}, in use {in_use}). {_REMEDY}"
        )
    return found


def _check(found: Record) -> None:
    """Refuse values of another kind, numbers that are none, and quantiles that do not rise."""
    for entry in fields(found):
        kind = entry.type if isinstance(entry.type, type) else dict
        if type(getattr(found, entry.name)) is not kind:
            raise TypeError(f"{entry.name} is no {kind.__name__}")
    _ = found.mean_squared_miss["before"] + found.mean_squared_miss["after"]
    _ = [miss["before"] + miss["after"] for miss in found.observations.values()]
    for name, (low, middle, high) in found.assumptions.items():
        if not 0.0 + low <= middle <= high:
            raise ValueError(f"the quantiles of {name} do not rise")


def read_draws(content: bytes, about: Record) -> Posterior:
    """Take in stored draws.

    Args:
        content: Content of the file of draws.
        about: The record beside it.

    Raises:
        PosteriorError: If they are not those that the record describes.
    """
    if about.sha256 != hashlib.sha256(content).hexdigest():
        raise PosteriorError(f"{DRAWS_FILE} is not the one that {RECORD_FILE} describes. {_REMEDY}")
    try:
        places: NDArray[np.uint16] = np.load(io.BytesIO(content), allow_pickle=False)
    except Exception as error:  # numpy reads the head of the file as Python, whose parsers have no error in common
        raise PosteriorError(f"{DRAWS_FILE} is damaged: {error}. {_REMEDY}") from error
    if not isinstance(places, np.ndarray):
        raise PosteriorError(f"{DRAWS_FILE} holds several arrays. {_REMEDY}")
    if places.shape != (len(about.assumptions), about.draws) or places.dtype != np.uint16 or not about.draws:
        raise PosteriorError(f"{DRAWS_FILE} has the shape {places.shape}, which {RECORD_FILE} does not say. {_REMEDY}")
    return Posterior(tuple(about.assumptions), places)


def stored(posterior: Posterior) -> bytes:
    """The content of the file of draws."""
    file = io.BytesIO()
    np.save(file, np.ascontiguousarray(posterior.places, dtype="<u2"), allow_pickle=False)
    return file.getvalue()


def fingerprint(parameters: Mapping[str, Parameter], seen: Iterable[Observation], levers: LeverTable) -> str:
    """A short digest of all that a calibration rests on; the version of the model stands for its equations."""
    seal = hashlib.sha256(VERSION.encode())
    for line in _lines(parameters, [entry for entry in seen if entry.is_fitted], levers):
        seal.update(line.encode())
    return seal.hexdigest()[:16]


def _lines(parameters: Mapping[str, Parameter], seen: Sequence[Observation], levers: LeverTable) -> Iterator[str]:
    last = max((entry.year for entry in seen), default=0)
    for parameter in parameters.values():
        yield f"{parameter.over_time}\n"
        for cell in parameter.assumptions:
            yield f"{cell.id} {cell.low!r} {cell.value!r} {cell.high!r}\n"
    for entry in seen:
        yield f"{entry.variable} {entry.element} {entry.year} {entry.centre!r} {entry.spread!r}\n"
    for lever, elements in levers.items():
        for element, values in elements.items():
            yield f"{lever} {element} {[(year, value) for year, value in values.items() if year <= last]}\n"
