"""The tree of a formula, and how it is read from the text of an equation and written as such.

The packaged program holds the text of the equations too: ``build.spec`` ships the sectors as data, in the place where
Python looks for the source of a module.
"""

import ast
import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from textwrap import dedent
from types import MappingProxyType
from typing import Final, Literal

from simulation.declare import LAST_YEAR, VOCABULARY, Declaration, DeclarationError, Lever, Stock
from simulation.model import mizan

Sign = Literal["+", "-", "*", "/", "**"]


@dataclass(frozen=True)
class Number:
    """A number that stands in the equation itself."""

    value: float


@dataclass(frozen=True)
class Name:
    """A variable, stock, lever or parameter, of this year or of the last."""

    name: str
    last_year: bool = False


@dataclass(frozen=True)
class Operation:
    """Two formulas and the sign between them."""

    sign: Sign
    left: "Formula"
    right: "Formula"


@dataclass(frozen=True)
class Call:
    """One of the words of :data:`simulation.declare.VOCABULARY`.

    Attributes:
        word: The word.
        arguments: Its formulas, in the order of the word's parameters.
        element: The element that the word ``element`` picks, else empty.
    """

    word: str
    arguments: tuple["Formula", ...]
    element: str = ""


Formula = Number | Name | Operation | Call


@cache
def formula_of(declaration: Declaration) -> Formula | None:
    """The equation of a variable or stock; None for a lever, which has none.

    Raises:
        DeclarationError: If the equation is not written in the language of :mod:`simulation.declare`.
        OSError: If the program holds no text of the equation.
    """
    if isinstance(declaration, Lever):
        return None
    if isinstance(declaration, Stock):
        formula: Formula = Name(declaration.name, last_year=True)
        for name in declaration.inflows:
            formula = Operation("+", formula, Name(name))
        for name in declaration.outflows:
            formula = Operation("-", formula, Name(name))
        return formula
    source = dedent(inspect.getsource(declaration.equation))
    returned = next(node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Return))
    try:
        return _parse(returned.value)
    except DeclarationError as error:
        raise DeclarationError(f"{declaration.name}: {error}") from error


def read_formula(text: str) -> Formula:
    """The formula that an expression in the language of :mod:`simulation.declare` means.

    Raises:
        DeclarationError: If it is not written in that language.
    """
    return _parse(ast.parse(text, mode="eval").body)


_SIGNS: Final[Mapping[type[ast.operator], Sign]] = MappingProxyType(
    {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "**"}
)


def _parse(node: ast.expr | None) -> Formula:
    match node:
        case ast.Constant(value=int() | float() as value):
            return Number(value)
        case ast.Name(id=name):
            return Name(name.removesuffix(LAST_YEAR), name.endswith(LAST_YEAR))
        case ast.BinOp(left=left, op=operator, right=right) if type(operator) in _SIGNS:
            return Operation(_SIGNS[type(operator)], _parse(left), _parse(right))
        case ast.Call(func=ast.Name(id=name)) if word := {word.__name__: word for word in VOCABULARY}.get(name):
            by_name = {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
            given = list(inspect.signature(word).bind(*node.args, **by_name).arguments.values())
            if name == "element":
                return Call(name, (_parse(given[0]),), ast.literal_eval(given[1]))
            return Call(name, tuple(_parse(argument) for argument in given))
    text = ast.unparse(node) if node else "nothing"
    words = ", ".join(word.__name__ for word in VOCABULARY)
    raise DeclarationError(f"cannot read {text}; allowed: + - * / **, numbers, names and {words}")


def dimension_of(formula: Formula) -> str | None:
    """The dimension that a formula's values have in the model of this program, or None for a single number."""
    match formula:
        case Number() | Call(word="element" | "total"):
            return None
        case Name(name):
            model = mizan()
            return (model.declarations.get(name) or model.parameters[name]).by
        case Operation(_, left, right):
            return dimension_of(left) or dimension_of(right)
        case Call("for_programmes"):
            return "programme"
        case Call("for_segments"):
            return "segment"
        case Call(arguments=arguments):
            return next(filter(None, map(dimension_of, arguments)), None)


def names_in(formula: Formula) -> list[str]:
    """The names in a formula, from left to right, each as often as it stands there."""
    match formula:
        case Number():
            return []
        case Name(name):
            return [name]
        case Operation(_, left, right):
            return names_in(left) + names_in(right)
        case Call(arguments=arguments):
            return [name for argument in arguments for name in names_in(argument)]


def terms_of(formula: Formula) -> list[tuple[Sign, Formula]]:
    """The terms of a sum with their signs; of what is no sum, itself alone."""
    match formula:
        case Operation("+", left, right):
            return [*terms_of(left), *terms_of(right)]
        case Operation("-", left, right):
            return [*terms_of(left), ("-", right)]
        case _:
            return [("+", formula)]


OPEN, TERM, FACTOR, POWER, CLOSED = range(5)
"""How tightly a piece holds together; brackets go round what is looser than its place asks for."""

TIGHTNESS: Final[Mapping[Sign, int]] = MappingProxyType({"+": TERM, "-": TERM, "*": FACTOR, "/": FACTOR, "**": POWER})


def plain_text(formula: Formula) -> str:
    """A formula on one line, as it stands in the model: names, Python's signs and words.

    Python's own order of computing is kept, so a bracket stays even where it only changes the rounding.
    """
    return _plain(formula, OPEN)


def _plain(formula: Formula, place: int) -> str:
    match formula:
        case Number(value):
            return repr(value)
        case Name(name, last_year):
            return name + LAST_YEAR if last_year else name
        case Operation(sign, left, right):
            own = TIGHTNESS[sign]
            left_place, right_place = (CLOSED, own) if sign == "**" else (own, own + 1)
            text = f"{_plain(left, left_place)} {sign} {_plain(right, right_place)}"
            return f"({text})" if own < place else text
        case Call(word, arguments, element):
            texts = [_plain(argument, OPEN) for argument in arguments]
            if word == "element":
                texts.append(repr(element))
            if word == "ratio":
                texts[-1] = f"otherwise={texts[-1]}"
            return f"{word}({', '.join(texts)})"
