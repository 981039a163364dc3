"""Where somebody has been in the diagram, as a browser remembers it. Knows no Qt."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """What is open.

    Attributes:
        sector: The sector whose variables are shown; empty for the overview.
        name: The variable or parameter whose card is open, or an empty text.
    """

    sector: str = ""
    name: str = ""


class Trail:
    """The places that somebody went to, and which of them is the present one."""

    def __init__(self) -> None:
        self._places = [Place()]
        self._present = 0

    @property
    def place(self) -> Place:
        """The present place."""
        return self._places[self._present]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._present > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether somebody went back from a later place."""
        return self._present + 1 < len(self._places)

    def go(self, place: Place) -> None:
        """Go on to a place; the places that lay ahead are forgotten."""
        if place != self.place:
            self._places[self._present + 1 :] = [place]
            self._present += 1

    def go_back(self) -> None:
        """Return to the place before, if there is one."""
        self._present -= self.can_go_back

    def go_forward(self) -> None:
        """Go to the next place again, if there is one."""
        self._present += self.can_go_forward
