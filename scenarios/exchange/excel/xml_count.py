"""What the parser will meet in the XML of a workbook, counted by that parser before anything is built from it.

A few bytes of XML can name entities that unfold to any size, or nest, repeat and widen elements until reading takes
minutes. The parser itself is asked, so that no encoding hides anything from a look at the bytes.
"""

from typing import Final
from xml.parsers import expat

MOST_ELEMENTS: Final = 500_000
"""Elements of all parts; an exported workbook has fifty thousand."""

MOST_BESIDE: Final = 50_000
"""Elements that are no cell or text, which take ten times as long; an exported workbook has 1,300."""

_CELLS: Final = frozenset({"row", "c", "v", "f", "is", "t", "si", "r"})

LARGEST_PIECE: Final = 100_000
"""Signs of a tag with its attributes, or of a remark: the parser goes over a piece again with each bit that it gets."""

DEEPEST: Final = 60
"""Elements within elements; charts have twenty."""

Strange = tuple[str, str, str]
"""What the workbook does, what was found and what is allowed."""


class _StrangeError(Exception):
    """Nothing more needs to be looked at."""


class Count:
    """Counts over all parts of a workbook."""

    def __init__(self) -> None:
        self._elements = 0
        self._beside = 0
        self._depth = 0
        self._strange: Strange | None = None

    def strangeness(self, part: bytes) -> Strange | None:
        """What no spreadsheet writes into a part; None if there is nothing, or no XML at all."""
        parser = expat.ParserCreate()
        parser.ordered_attributes = True
        parser.StartDoctypeDeclHandler = self._declaration
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CommentHandler = self._piece
        parser.ProcessingInstructionHandler = self._piece
        self._depth = 0
        try:
            parser.Parse(part, True)
        except expat.ExpatError as error:  # what is no XML, openpyxl refuses too, or passes over
            if expat.ErrorString(error.code) == expat.errors.XML_ERROR_UNKNOWN_ENCODING:
                self._strange = ("the workbook has an unknown encoding", "", "")
        except (_StrangeError, ValueError, LookupError):
            pass
        return self._strange

    def _declaration(self, *_: object) -> None:
        self._stop("the workbook declares entities")

    def _start(self, name: str, attributes: list[str]) -> None:
        self._elements += 1
        self._depth += 1
        self._beside += name.rpartition(":")[2] not in _CELLS
        if self._elements > MOST_ELEMENTS or self._beside > MOST_BESIDE:
            self._stop("the workbook has too many elements", "", f"up to {MOST_ELEMENTS:,}")
        if self._depth > DEEPEST:
            self._stop("the workbook nests elements too deeply", "", f"up to {DEEPEST}")
        self._piece(name, *attributes)

    def _end(self, _name: str) -> None:
        self._depth -= 1

    def _piece(self, *signs: str) -> None:
        if (size := sum(map(len, signs))) > LARGEST_PIECE:
            self._stop("the workbook has too long a tag", f"{size:,} signs", f"up to {LARGEST_PIECE:,}")

    def _stop(self, message: str, found: str = "", allowed: str = "") -> None:
        self._strange = (message, found, allowed)
        raise _StrangeError
