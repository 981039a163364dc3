"""Why something could not be written, in words that say what to do about it."""

import errno
from typing import Final

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

FULL: Final = frozenset({"ENOSPC", "EFBIG", "EDQUOT"})
PROTECTED: Final = frozenset({"EACCES", "EPERM", "EROFS"})
GONE: Final = frozenset({"ENOENT", "ENOTDIR", "ENXIO", "ENODEV", "EIO", "ESTALE", "EHOSTDOWN", "EHOSTUNREACH"})


def why_not_written(error: BaseException | None) -> str:
    """A sentence on what hindered writing.

    Args:
        error: What the system said, or None where it said nothing.
    """
    name = errno.errorcode.get(error.errno or 0) if isinstance(error, OSError) else None
    if name in FULL:
        return translate("reasons", "The disk is full. Make room, or choose another place.")
    if name in PROTECTED:
        return translate("reasons", "The file or its folder is write-protected. Choose another place.")
    if name in GONE:
        return translate("reasons", "The folder is gone or its drive is out of reach. Choose another place.")
    return translate("reasons", "The place cannot be written to. Choose another one.")
