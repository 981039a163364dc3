"""Numbers as people type and paste them: as the language of the window writes them, or as programs do."""

import re
import unicodedata
from typing import Final

from PySide6.QtCore import QLocale

SPACES: Final = " \u00a0\u2007\u2009\u202f"
"""Spaces that stand between thousands in one program or another."""

LONGEST_SHOWN: Final = 20
"""Letters of a refused text that are shown."""

_UNSEEN: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks of the direction of writing, which Arabic numbers carry along."""

_ARABIC: Final = {"\u066b": "point", "\u066c": "group", "\u066a": "percent"}
_EXPONENT: Final = r"(?:[eE][+-]?\d{1,3})?"


def number(text: str) -> float | None:
    """The number that a text holds, or None.

    Thousands may be parted by the language's own separator or by any space, properly placed. A plain number with a
    decimal point is read in every language, unless it could as well be thousands: ``1.500`` is no number in French.
    """
    plain = _plain(text)
    groups = SPACES + _own_group()
    own = _matched(plain, groups, QLocale().decimalPoint())
    if own is not None:
        return own
    is_ambiguous = re.fullmatch(r"[+-]?[1-9]\d{0,2}\.\d{3}", plain) is not None
    return None if is_ambiguous else _matched(plain, SPACES, ".")


def percentage(text: str) -> float | None:
    """The number before or behind a percent sign, which may be left out; None where there is no number."""
    plain = _plain(text)
    return number(plain.removesuffix("%") if plain.endswith("%") else plain.removeprefix("%"))


def may_become_number(text: str) -> bool:
    """Whether a text holds nothing but what numbers are written with, so that typing may go on."""
    signs = re.escape(f"{SPACES}{_own_group()}{QLocale().decimalPoint()}.,+-")
    return re.fullmatch(rf"[\d{signs}]*", _plain(text)) is not None


def shortened(text: str) -> str:
    """A refused text, short enough to stand in a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_SHOWN else f"{line[:LONGEST_SHOWN]}…"


def _matched(plain: str, groups: str, point: str) -> float | None:
    """A number whose thousands are parted by one of some signs and whose decimals stand behind another."""
    thousands = rf"[1-9]\d{{0,2}}(?P<gap>[{re.escape(groups)}])\d{{3}}(?:(?P=gap)\d{{3}})*"
    pattern = rf"(?P<sign>[+-]?)(?P<whole>{thousands}|\d*)(?:{re.escape(point)}(?P<part>\d*))?(?P<power>{_EXPONENT})"
    found = re.fullmatch(pattern, plain)
    if found is None or not re.search(r"\d", f"{found['whole']}{found['part'] or ''}"):
        return None
    whole = re.sub(r"\D", "", found["whole"])
    return float(f"{found['sign']}{whole or '0'}.{found['part'] or '0'}{found['power']}")


def _plain(text: str) -> str:
    """The text in western digits, without what cannot be seen."""
    own = {"point": QLocale().decimalPoint(), "group": _own_group() or " ", "percent": "%"}
    seen = _UNSEEN.sub("", text)
    signs = [own[_ARABIC[sign]] if sign in _ARABIC else str(unicodedata.decimal(sign, sign)) for sign in seen]
    return "".join(signs).replace("\u2212", "-").strip()


def _own_group() -> str:
    """The language's own separator of thousands, unless it is a space."""
    group = QLocale().groupSeparator()
    return "" if group in SPACES else group
