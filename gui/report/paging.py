"""From pieces to pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gui.report.pieces import Piece


@dataclass(frozen=True)
class Placed:
    """A piece and the height at which it stands on its page."""

    piece: Piece
    top: float


def paged(pieces: Sequence[Piece], room: float) -> list[list[Placed]]:
    """Set pieces on pages.

    Pieces that hold each other stay together; only what is higher than a page is torn. A page does not begin with an
    empty stretch, and where it begins within a table, the heading of the table stands there again.

    Args:
        pieces: The pieces.
        room: Height of a page.
    """
    pages: list[list[Placed]] = []
    page: list[Placed] = []
    top = 0.0
    for chain in _chains(pieces):
        if page and top + sum(piece.height for piece in chain) > room:
            pages.append(page)
            page, top = [], 0.0
        for piece in chain:
            if page and top + piece.height > room:
                pages.append(page)
                page, top = [], 0.0
            if not page and piece.paint is None:
                continue
            for again in () if page else piece.repeated:
                page.append(Placed(again, top))
                top += again.height
            page.append(Placed(piece, top))
            top += piece.height
    return [*pages, page] if page else pages


def _chains(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The pieces in groups that stay together."""
    chain: list[Piece] = []
    for piece in pieces:
        chain.append(piece)
        if not piece.holds_next:
            yield chain
            chain = []
    if chain:
        yield chain
