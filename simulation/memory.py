"""Memory that is kept for the next array instead of being given back to the system.

The engine makes and drops hundreds of arrays of a megabyte each year. The C library of Linux returns such pieces to the
system and fetches them again, page by page, which costs as much time as the arithmetic itself.
"""

import ctypes
import sys
from typing import Final

# The options of mallopt(3) and how far they may go.
_TRIM_THRESHOLD: Final = -1
_MMAP_THRESHOLD: Final = -3
_LARGEST_KEPT: Final = 32 << 20
_KEPT: Final = 256 << 20


def keep_memory() -> bool:
    """Let this process keep up to 256 MB of freed memory; other systems than Linux with glibc stay as they are.

    Returns:
        Whether the C library took it up.
    """
    if not sys.platform.startswith("linux"):
        return False
    set_option = getattr(ctypes.CDLL(None), "mallopt", None)
    return set_option is not None and bool(
        set_option(_MMAP_THRESHOLD, _LARGEST_KEPT) and set_option(_TRIM_THRESHOLD, _KEPT)
    )
