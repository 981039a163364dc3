"""What tells this model from others, so that results of different models are never mixed."""

import hashlib
from functools import cache
from importlib.resources import files

from simulation.levers import official_levers
from simulation.model import mizan
from simulation.observations import observations
from simulation.posterior_file import fingerprint


@cache
def model_mark() -> str:
    """What tells this model from others: its equations as they are written, and all that it is calibrated to."""
    seal = hashlib.sha256(fingerprint(mizan().parameters, observations(), official_levers()).encode())
    for file in sorted(files("simulation.sectors").iterdir(), key=lambda entry: entry.name):
        if file.name.endswith(".py"):
            seal.update(file.read_bytes())
    return seal.hexdigest()[:16]
