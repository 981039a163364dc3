"""Drawings as SVG: a few shapes, written so that browsers and Qt's small renderer show the same."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Literal
from unicodedata import bidirectional
from xml.sax.saxutils import escape, quoteattr

Point = tuple[float, float]
Anchor = Literal["start", "middle", "end"]

FONTS: Final = "Segoe UI, Noto Sans, Noto Sans Arabic, DejaVu Sans, sans-serif"


@dataclass
class Drawing:
    """A drawing in the making.

    Attributes:
        width: Its width in units of its own.
        height: Its height.
    """

    width: int
    height: int
    _parts: list[str] = field(default_factory=list)

    def line(self, start: Point, end: Point, colour: str, width: float = 1.0) -> None:
        """A straight line."""
        self.polyline([start, end], colour, width)

    def polyline(self, points: Iterable[Point], colour: str, width: float, dashes: str = "") -> None:
        """A line through points; dashes are lengths of strokes and gaps with blanks between."""
        dashed = {"stroke-dasharray": dashes} if dashes else {}
        self._add(
            "polyline",
            points=_path(points),
            fill="none",
            stroke=colour,
            **{"stroke-width": _number(width), "stroke-linejoin": "round", "stroke-linecap": "butt", **dashed},
        )

    def polygon(self, points: Iterable[Point], fill: str, opacity: float = 1.0, outline: str = "none") -> None:
        """A filled shape."""
        self._add("polygon", points=_path(points), fill=fill, stroke=outline, **{"fill-opacity": _number(opacity)})

    def rectangle(self, corner: Point, width: float, height: float, fill: str) -> None:
        """An upright rectangle from its upper left corner."""
        place = {"x": _number(corner[0]), "y": _number(corner[1])}
        self._add("rect", **place, width=_number(width), height=_number(height), fill=fill)

    def circle(self, centre: Point, radius: float, fill: str, outline: str) -> None:
        """A filled circle with an outline."""
        place = {"cx": _number(centre[0]), "cy": _number(centre[1]), "r": _number(radius)}
        self._add("circle", **place, fill=fill, stroke=outline, **{"stroke-width": "1.2"})

    def text(
        self, place: Point, words: str, colour: str, size: float, anchor: Anchor = "start", halo: str = ""
    ) -> None:
        """A line of text. The anchor is meant from left to right, whatever the language.

        Args:
            place: Where its base line starts, has its middle or ends.
            words: The text.
            colour: Its colour.
            size: Its size.
            anchor: What of it stands at the place.
            halo: Colour around the letters, or an empty text.
        """
        style = {"x": _number(place[0]), "y": _number(place[1]), "font-size": _number(size), "text-anchor": anchor}
        words = _isolated(words)
        if halo:
            around = {"stroke": halo, "stroke-width": "3", "stroke-linejoin": "round"}
            self._add("text", escape(words), **style, fill=halo, **around)
        self._add("text", escape(words), **style, fill=colour)

    def finished(self, key: str, title: str, description: str) -> str:
        """The whole drawing.

        Args:
            key: What tells it from the other drawings on its page.
            title: Its title.
            description: What it shows, in words, for those who do not see it.
        """
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}" role="img"'
            f' direction="ltr" font-family={quoteattr(FONTS)} aria-labelledby="{key}-title {key}-description">'
        )
        words = (
            f'<title id="{key}-title">{escape(title)}</title><desc id="{key}-description">{escape(description)}</desc>'
        )
        return f"{head}{words}{''.join(self._parts)}</svg>"

    def _add(self, name: str, content: str = "", /, **attributes: str) -> None:
        said = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
        self._parts.append(f"<{name}{said}>{content}</{name}>" if content else f"<{name}{said}/>")


def _isolated(words: str) -> str:
    """A text from right to left in its own order, within a drawing that runs from left to right."""
    is_right_to_left = any(bidirectional(sign) in ("R", "AL") for sign in words)
    return f"\u2068{words}\u2069" if is_right_to_left else words


def _path(points: Iterable[Point]) -> str:
    return " ".join(f"{_number(x)},{_number(y)}" for x, y in points)


def _number(value: float) -> str:
    """A number with two decimals at most, the same on every machine."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
