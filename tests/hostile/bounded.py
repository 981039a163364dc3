"""Reads a file in a process of its own and says what that cost in processor time and memory.

The process is ended when it takes more than :data:`MOST_SECONDS` of the processor or :data:`MOST_MEMORY`; the clock on
the wall does not count, so that a busy machine changes nothing.
"""

import json
import os
import resource
import sys
import tempfile
from pathlib import Path
from typing import Final

from tests.hostile.targets import TARGETS

MOST_SECONDS: Final = 20
MOST_MEMORY: Final = 600_000_000
"""Bytes that reading may take beside those of the program itself."""


def cost(reader: str, path: Path) -> dict[str, object]:
    """What reading a file costs.

    Returns:
        ``ended``: ``well``, or what ended it; ``seconds`` of the processor; ``megabytes`` at the peak, those of the
        program included.
    """
    if (started := os.fork()) == 0:
        _read(reader, path)
    _, status, used = os.wait4(started, 0)
    code = os.waitstatus_to_exitcode(status)
    return {
        "ended": "well" if code == 0 else f"code {code}",
        "seconds": round(used.ru_utime + used.ru_stime, 2),
        "megabytes": used.ru_maxrss // 1024,
    }


def _read(reader: str, path: Path) -> None:
    code = 1
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
        now = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (now + MOST_MEMORY, now + MOST_MEMORY))
        with tempfile.TemporaryDirectory() as folder:
            TARGETS[reader](path.read_bytes(), Path(folder))
        code = 0
    finally:
        sys.stdout.flush()
        os._exit(code)


if __name__ == "__main__":
    TARGETS["workbook"](b"", Path(tempfile.mkdtemp()))  # everything is imported before it is measured
    for line in sys.stdin:
        reader, name = json.loads(line)
        print(json.dumps({"case": name, "reader": reader} | cost(reader, Path(name))), flush=True)
