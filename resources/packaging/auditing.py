"""Looks the locked packages up among the known vulnerabilities, which takes a network."""

import subprocess
import sys
from collections.abc import Sequence
from typing import Final

from resources.packaging import ROOT

ASKED: Final = "osv"
"""The database: osv.dev, which gathers what PyPI and GitHub know."""

COMMAND: Final = (
    *("uv", "tool", "run", "pip-audit==2.10.1", "--requirement", "requirements.txt", "--disable-pip"),
    *("--require-hashes", "--vulnerability-service", ASKED, "--progress-spinner", "off"),
)

NOT_REACHED: Final = 69
"""The exit code of a service that is not there (EX_UNAVAILABLE); 1 is that of a vulnerability that was found."""


def main(arguments: Sequence[str]) -> int:
    """Ask, and say plainly if nobody answers.

    Args:
        arguments: Options for pip-audit.

    Returns:
        0 if nothing is known against any package, 1 if something is, :data:`NOT_REACHED` if nothing was looked up.
    """
    command = [sys.executable, "-m", *COMMAND, *arguments]
    asked = subprocess.run(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, check=False)
    if asked.returncode and "ConnectionError" in asked.stderr:
        print("The database osv.dev cannot be reached from here: no package was looked up.", file=sys.stderr)
        return NOT_REACHED
    print(asked.stderr, file=sys.stderr, end="")
    return asked.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
