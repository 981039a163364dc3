"""What can be varied, in the language of the window: levers and assumptions, their units and their amounts."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from gui.seek import words
from gui.words import assumption_words, formats
from scenarios.storage.meaning import known_assumptions
from scenarios.sweep.design import ASSUMPTIONS
from scenarios.sweep.ranges import swept_names
from simulation.parameters import Assumption

translate = QCoreApplication.translate


def cell_of(name: str) -> Assumption | None:
    """The assumption that a name such as ``assumptions.ai_realised_share`` stands for; None for levers."""
    key, _, element = name.partition(".")
    return known_assumptions()[element] if key == ASSUMPTIONS else None


def offered() -> dict[str, str]:
    """Everything that can be varied and what people call it: levers first, then assumptions from A to Z."""
    names = {name: thing_name(name) for name in swept_names()}
    levers = {name: text for name, text in names.items() if cell_of(name) is None}
    others = {name: text for name, text in names.items() if name not in levers}
    return levers | dict(sorted(others.items(), key=lambda entry: entry[1].casefold()))


def thing_name(name: str) -> str:
    """What people call it."""
    cell = cell_of(name)
    return words.lever_name(name) if cell is None else assumption_words.full_name(cell)


def unit_name(name: str) -> str:
    """Its unit in words."""
    cell = cell_of(name)
    if cell is not None:
        return assumption_words.unit(cell)
    if name.startswith(words.MIX):
        return translate("sweeping", "% of the IT-industry money")
    return words.unit_name(name)


def named_with_unit(name: str) -> str:
    """What people call it, with its unit."""
    unit = unit_name(name)
    return (
        translate("sweeping", "{thing} ({unit})").format(thing=thing_name(name), unit=unit)
        if unit
        else thing_name(name)
    )


def factor(name: str, years: Sequence[int]) -> float:
    """What an amount is multiplied by to be shown."""
    cell = cell_of(name)
    return words.factor(name, years) if cell is None else assumption_words.factor(cell)


def decimals(name: str) -> int:
    """With how many decimals it is shown."""
    cell = cell_of(name)
    return 0 if cell is None else assumption_words.decimals(cell)


def number(name: str, amount: float, years: Sequence[int]) -> str:
    """An amount without its unit."""
    return formats.decimal(amount * factor(name, years), decimals(name))


def amount_text(name: str, amount: float, years: Sequence[int]) -> str:
    """An amount with its unit."""
    cell = cell_of(name)
    return words.lever_amount(name, amount, years) if cell is None else assumption_words.with_unit(cell, amount)
