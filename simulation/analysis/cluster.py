"""Workers on other machines: a cluster of dask's ``distributed``, which is installed only by those who have one.

On one machine, in the folder of the sources and with their Python::

    python -m dask scheduler --host 10.0.0.1

and on each machine that is to work, in a folder with the same sources::

    python -m dask worker tcp://10.0.0.1:8786 --nworkers=-1 --nthreads 1

The program and the cluster trust each other: whoever can reach the scheduler can run code on the workers, and what
passes between the machines is not encrypted. Use it in a network where nobody else is.
"""

import logging
import re
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor
from contextlib import contextmanager, suppress
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Final

from simulation.analysis.model_mark import model_mark
from simulation.analysis.workers import Workers, WorkersLostError

if TYPE_CHECKING:
    from distributed import Client

CONNECTING: Final = 10
"""Seconds in which a scheduler must answer."""

ASKING: Final = 1.0
"""Seconds after which it is asked again who is there."""

REPLACING: Final = 20.0
"""Seconds without any worker after which none is expected to come back."""


@contextmanager
def cluster_workers(address: str, lost: Callable[[str], None] = lambda _: None) -> Iterator[Workers]:
    """The workers of a cluster.

    Args:
        address: Of its scheduler, such as ``tcp://10.0.0.1:8786``.
        lost: Told, in a sentence, when workers were lost and their tasks are given out again.

    Raises:
        WorkersLostError: If ``distributed`` is not installed, no scheduler answers at the address, it has no workers,
            or one of them has another model.
    """
    if not re.fullmatch(r"(tcp|tls)://.+:\d+", address):
        raise WorkersLostError(f"{address} is no address of a scheduler. Write it like tcp://10.0.0.1:8786.")
    try:
        from distributed import Client
        from distributed.scheduler import KilledWorker
    except ImportError as error:
        raise WorkersLostError("A cluster needs the Python package distributed, which is not installed.") from error
    try:
        client = Client(address, timeout=CONNECTING, set_as_default=False)
    except (OSError, ValueError) as error:
        raise WorkersLostError(f"No scheduler answers at {address}. Start one: “python -m dask scheduler”.") from error
    with _in_silence("distributed.client"), client:
        count = sum(client.nthreads().values())
        if not count:
            raise WorkersLostError(
                f"The scheduler at {address} has no workers. Start some: “python -m dask worker {address}”."
            )
        _greet(client)
        # Each task is a call of its own: there is nothing to gain from remembering its arguments.
        start = partial(client.get_executor, pure=False)
        yield Workers(start, count, lost, (BrokenExecutor, KilledWorker), _Watch(client))


def _greet(client: "Client") -> None:
    """See that every worker has the model of this program.

    Raises:
        WorkersLostError: If one has not.
    """
    answers = client.run(model_mark, on_error="return")
    for worker, answer in answers.items():
        if isinstance(answer, BaseException):
            why = f"The worker {worker} does not find Mizan ({answer})."
            raise WorkersLostError(f"{why} Start it as “python -m dask worker” in the folder of the sources.")
        if answer != model_mark():
            raise WorkersLostError(f"The worker {worker} has other sources than this program. Give it the same.")


class _Watch:
    """Says whether a cluster still has workers, or had some a short time ago: a worker that dies may be replaced."""

    def __init__(self, client: "Client") -> None:
        self._client = client
        self._asked = self._seen = monotonic()

    def __call__(self) -> bool:
        now = monotonic()
        if now - self._asked > ASKING:
            self._asked = now
            with suppress(OSError):  # of a lost connection the tasks themselves will tell
                self._seen = now if self._client.nthreads() else self._seen
        return now - self._seen < REPLACING


@contextmanager
def _in_silence(logger: str) -> Iterator[None]:
    """Keep tracebacks of a lost connection from the terminal: what matters of them is said in a sentence."""
    log = logging.getLogger(logger)
    level = log.level
    log.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        log.setLevel(level)
