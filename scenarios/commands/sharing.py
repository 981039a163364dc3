"""Who shares the work of a command: processes on this machine, or the workers of a cluster."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from scenarios.commands.door import UseError, say
from simulation.analysis.cluster import cluster_workers
from simulation.analysis.workers import OtherModelError, Workers, WorkersLostError, processes


def refuse_both(jobs: int | None, address: str) -> None:
    """Let only one kind of workers be asked for.

    Raises:
        UseError: If both are.
    """
    if address and jobs is not None:
        raise UseError("--jobs counts processes on this machine, --cluster has workers of its own. Choose one of them.")


@contextmanager
def workers_for(jobs: int | None, address: str, *, is_much: bool) -> Iterator[Workers | None]:
    """Who shares the work; None for this process alone.

    Args:
        jobs: Processes on this machine; None for all processors if there is much to do.
        address: Of the scheduler of a cluster, or an empty text.
        is_much: Whether there is so much to do that other processes are worth their start.

    Raises:
        UseError: If workers cannot be reached, are lost, or have another model.
    """
    try:
        if address:
            with cluster_workers(address, say) as workers:
                say(f"{address} is trusted: whoever reaches it can run programs on all its machines and on this one.")
                if not address.startswith("tls:"):
                    say("What passes between them is not encrypted.")
                yield workers
        else:
            count = jobs or ((os.cpu_count() or 1) if is_much else 1)
            yield processes(count, say) if count > 1 else None
    except (WorkersLostError, OtherModelError) as error:
        raise UseError(str(error)) from error
