"""The calibrated draws as they are stored and shipped.

Places in prior ranges say nothing without the priors, so the record beside the draws names what they were fitted to,
and they are refused when that has changed.
"""

import hashlib
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from resources import resource
from simulation.levers import LeverTable, official_levers
from simulation.model import mizan
from simulation.observations import Observation, observations
from simulation.parameters import Parameter
from simulation.posterior import Posterior

DRAWS_FILE: Final = "posterior.npy"
RECORD_FILE: Final = "posterior.json"

_REMEDY: Final = "“calibrate” makes it anew."


class PosteriorError(ValueError):
    """The stored draws cannot be used; the message says why and what to do."""


@cache
def calibrated() -> Posterior:
    """The draws that the program ships, fitted to the priors and observations that it ships.

    Raises:
        PosteriorError: If they were fitted to others, or are damaged.
    """
    draws = resource("data", DRAWS_FILE).read_bytes()
    return read(draws, record(), fingerprint(mizan().parameters, observations(), official_levers()))


@cache
def record() -> Mapping[str, Any]:
    """What is written beside the shipped draws: how they came about and how well they fit.

    Raises:
        PosteriorError: If it is damaged.
    """
    try:
        found: dict[str, Any] = json.loads(resource("data", RECORD_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise PosteriorError(f"{RECORD_FILE} cannot be read: {error}. {_REMEDY}") from error
    return found


def read(draws: bytes, about: Mapping[str, Any], fitted_to: str) -> Posterior:
    """Take in stored draws.

    Args:
        draws: Content of the file of draws.
        about: The record beside it.
        fitted_to: Fingerprint of the priors, observations and levers that are in use.

    Raises:
        PosteriorError: If the draws were fitted to something else, or are damaged.
    """
    if about.get("fitted_to") != fitted_to:
        raise PosteriorError(
            f"{DRAWS_FILE} was fitted to other priors, observations or official levers than those in use "
            f"(found {about.get('fitted_to')}, in use {fitted_to}). {_REMEDY}"
        )
    if about.get("sha256") != hashlib.sha256(draws).hexdigest():
        raise PosteriorError(f"{DRAWS_FILE} is not the one that {RECORD_FILE} describes. {_REMEDY}")
    places: NDArray[np.uint16] = np.load(io.BytesIO(draws), allow_pickle=False)
    return Posterior(tuple(about["assumptions"]), places)


def stored(posterior: Posterior) -> bytes:
    """The content of the file of draws."""
    file = io.BytesIO()
    np.save(file, np.ascontiguousarray(posterior.places, dtype="<u2"), allow_pickle=False)
    return file.getvalue()


def fingerprint(parameters: Mapping[str, Parameter], seen: Iterable[Observation], levers: LeverTable) -> str:
    """A short digest of all that a calibration rests on, beside the equations."""
    seal = hashlib.sha256()
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
