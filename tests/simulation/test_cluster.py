"""A cluster of real processes on this machine: a scheduler and two workers, one of which is killed on the way."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from simulation.analysis.cluster import cluster_workers
from simulation.analysis.ensemble.plan import Aim, Case, Plan
from simulation.analysis.ensemble.streaming import CaseResult, ensemble_in_steps
from simulation.analysis.workers import WorkersLostError
from simulation.engine import LeverValues
from simulation.ensemble import PIECE
from simulation.quantities import Quantity
from simulation.results import digest
from simulation.steps import finished

ROOT = Path(__file__).parents[2]
KEEP = ("offshoring_jobs", "training_gap")

Server = subprocess.Popen[str]


class Cluster:
    """A scheduler and its workers."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self.scheduler = self._start("scheduler", "--port", "0", "--no-show", "--no-jupyter")
        self.address = self._said(self.scheduler, "Scheduler at:").split()[-1]
        self.workers: list[Server] = []

    def add_worker(self, folder: Path = ROOT) -> None:
        """Start a worker that finds its modules in a folder."""
        worker = self._start("worker", self.address, "--nthreads", "1", "--no-nanny", folder=folder)
        self.workers.append(worker)
        self._said(worker, "Registered to:")

    def _start(self, what: str, *arguments: str, folder: Path = ROOT) -> Server:
        command = [sys.executable, "-m", f"distributed.cli.dask_{what}", *arguments]
        server = subprocess.Popen(
            [*command, "--host", "127.0.0.1", "--no-dashboard"],
            cwd=folder,
            env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
            stderr=subprocess.PIPE,
            text=True,
        )
        self._stack.callback(self._end, server)
        return server

    @staticmethod
    def _said(server: Server, words: str) -> str:
        """The line in which a server says something, as soon as it does."""
        assert server.stderr is not None
        for line in server.stderr:
            if words in line:
                return line
        raise AssertionError(f"it ended without saying {words}")

    @staticmethod
    def _end(server: Server) -> None:
        server.kill()
        server.communicate()


@pytest.fixture
def servers() -> Iterator[Cluster]:
    with ExitStack() as stack:
        yield Cluster(stack)


@pytest.fixture
def plan(official: LeverValues) -> Plan:
    levers = {name: values[:4] for name, values in official.items()}
    aim = Aim(Quantity("offshoring_jobs", "", 2011), 45_000.0)
    return Plan((Case(levers, "as_observed", {}, 2011, (aim,)),), 5, 18 * PIECE, KEEP)


def seen(result: CaseResult) -> tuple[str, tuple[float, ...]]:
    return digest(result.projection, KEEP), result.met


def test_that_a_cluster_gives_the_same_although_a_worker_is_killed(servers: Cluster, plan: Plan) -> None:
    servers.add_worker()
    servers.add_worker()
    with cluster_workers(servers.address) as workers:
        assert workers.count == 2
        steps = ensemble_in_steps(plan, workers)
        while next(steps) < 2 / 18:  # the second of 18 pieces is the first that came from a worker
            pass
        servers.workers[0].kill()
        shared = finished(steps)
    alone = finished(ensemble_in_steps(plan))
    assert seen(shared[0]) == seen(alone[0])


def test_that_a_cluster_without_workers_or_scheduler_is_told(servers: Cluster, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(WorkersLostError, match="has no workers"), cluster_workers(servers.address):
        pass
    monkeypatch.setattr("simulation.analysis.cluster.CONNECTING", 0.5)
    with (
        pytest.raises(WorkersLostError, match=r"No scheduler answers at tcp://127\.0\.0\.1:1\."),
        cluster_workers("tcp://127.0.0.1:1"),
    ):
        pass
    with pytest.raises(WorkersLostError, match="is no address"), cluster_workers("somewhere"):
        pass


def test_that_a_scheduler_that_goes_away_is_told(servers: Cluster, plan: Plan) -> None:
    servers.add_worker()
    with cluster_workers(servers.address) as workers:
        steps = ensemble_in_steps(plan, workers)
        while next(steps) < 2 / 18:
            pass
        servers.scheduler.kill()
        with pytest.raises(WorkersLostError, match="connection to the workers was lost"):
            finished(steps)


def test_that_a_worker_without_the_sources_is_told(servers: Cluster, tmp_path: Path) -> None:
    servers.add_worker(tmp_path)
    with pytest.raises(WorkersLostError, match="does not find Mizan"), cluster_workers(servers.address):
        pass


def test_that_workers_that_all_go_away_are_told(servers: Cluster, plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("simulation.analysis.cluster.ASKING", 0.1)
    monkeypatch.setattr("simulation.analysis.cluster.REPLACING", 0.5)
    servers.add_worker()
    with cluster_workers(servers.address) as workers:
        steps = ensemble_in_steps(plan, workers)
        while next(steps) < 2 / 18:
            pass
        servers.workers[0].kill()
        with pytest.raises(WorkersLostError, match="All workers are gone"):
            finished(steps)
