"""Whether results still are what a file's stamp says, where a scenario was run on draws that are not its own."""

from dataclasses import dataclass
from typing import Literal

from scenarios.results.cautions import Caution
from scenarios.results.outcome import USUAL_MEMBERS, Outcome, run_scenario, stamp_cautions
from scenarios.scenario import Scenario

StampState = Literal["none", "holds", "broken"]


@dataclass(frozen=True)
class OwnRun:
    """What a scenario gives on its own seed.

    Attributes:
        digest: Digest of its run, as ``run`` gives it.
        stamp: Whether it is stamped, and whether its results still are those of the stamp.
        cautions: Why they are not.
    """

    digest: str
    stamp: StampState
    cautions: tuple[Caution, ...]


def own_run(scenario: Scenario, outcome: Outcome, members: int) -> OwnRun:
    """Look at a scenario's own digest and stamp; it runs again only where that is needed.

    Args:
        scenario: The scenario as its file has it.
        outcome: A run of it, perhaps on another seed.
        members: Members that were asked for.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
    """
    is_own = outcome.scenario.seed == scenario.seed or outcome.projection.members == 1
    digest = outcome.digest if is_own else run_scenario(scenario, members=members).digest
    if scenario.stamp is None:
        return OwnRun(digest, "none", ())
    found = tuple(stamp_cautions(scenario.stamp, digest if members == USUAL_MEMBERS else run_scenario(scenario).digest))
    return OwnRun(digest, "broken" if found else "holds", found)
