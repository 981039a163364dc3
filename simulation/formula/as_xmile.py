"""Formulas as XMILE expressions, for the programs of system dynamics."""

from simulation.declare import LAST_YEAR
from simulation.formula.tree import CLOSED, OPEN, TIGHTNESS, Call, Formula, Name, Number, Operation


def xmile(formula: Formula) -> str:
    """The formula of a single element as an XMILE expression (OASIS XMILE 1.0, section 3.3).

    Last year's value of ``x`` is ``x_last_year``, a name that the model around the expression must define. Brackets
    keep the order of computing, also where another order would give the same but for rounding.

    Args:
        formula: A formula as :func:`simulation.formula.scalar.scalar_formula` gives it.

    Raises:
        ValueError: If the formula still goes over the elements of a dimension.
    """
    return _write(formula, OPEN)


def _write(formula: Formula, place: int) -> str:
    match formula:
        case Number(value):
            return repr(value)
        case Name(name, last_year):
            return name + LAST_YEAR if last_year else name
        case Operation(sign, left, right):
            own = TIGHTNESS[sign]
            # Powers stand in brackets on both sides: programs do not agree on what a ^ b ^ c means.
            left_place, right_place = (CLOSED, CLOSED) if sign == "**" else (own, own + 1)
            text = f"{_write(left, left_place)} {'^' if sign == '**' else sign} {_write(right, right_place)}"
            return f"({text})" if own < place else text
        case Call(word, arguments):
            return _call(word, arguments)


def _call(word: str, arguments: tuple[Formula, ...]) -> str:
    first, *others = (_write(argument, OPEN) for argument in arguments)
    match word, others:
        case "positive", []:
            return f"MAX({first}, 0)"
        case "at_most", [limit]:
            return f"MIN({first}, {limit})"
        case "exceeds", [other]:
            return f"(IF {first} > {other} THEN 1 ELSE 0)"
        case "ratio", [whole, otherwise]:
            return f"(IF {whole} = 0 THEN {otherwise} ELSE {_write(Operation('/', *arguments[:2]), OPEN)})"
    raise ValueError(f"{word} goes over elements; XMILE expressions are written for one element at a time")
