"""The equations as straight C, to see how far the engine is from what the machine can do.

The C is written from the formulas of the model, one number after the other in the order of the model, and compiled with
``gcc -O3``. It serves the benchmarks alone.
"""

import ctypes
import subprocess
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

import numpy as np

from simulation.declare import LAST_YEAR, Array, Lever, Stock, Variable
from simulation.dimensions import DIMENSIONS
from simulation.draws import values_by_year
from simulation.engine import LeverValues
from simulation.formula import Call, Formula, Name, Number, Operation, formula_of, scalar_formula, scalar_name
from simulation.graph import ancestors, inputs_of
from simulation.model import Model
from simulation.parameters import Parameter

COMPILER: Final = ("gcc", "-O3", "-shared", "-fPIC")

WORDS: Final = """\
#include <math.h>
static inline double positive(double amount) { return amount > 0 ? amount : 0; }
static inline double at_most(double amount, double limit) { return amount < limit ? amount : limit; }
static inline double exceeds(double amount, double other) { return amount > other ? 1 : 0; }
static inline double ratio(double part, double whole, double otherwise)
{ return whole == 0 ? otherwise : part / whole; }
"""


def c_expression(formula: Formula) -> str:
    """The formula of a single element in C."""
    match formula:
        case Number(value):
            return repr(float(value))
        case Name(name, last_year):
            return name + LAST_YEAR if last_year else name
        case Operation("**", left, right):
            return f"pow({c_expression(left)}, {c_expression(right)})"
        case Operation(sign, left, right):
            return f"({c_expression(left)} {sign} {c_expression(right)})"
        case Call(word, arguments):
            return f"{word}({', '.join(map(c_expression, arguments))})"


@dataclass(frozen=True)
class StraightC:
    """The model as one C function over members and years.

    Attributes:
        model: The model.
        years: The years, the starting year first.
        kept: Names of the variables that it gives back; what they do not rest on is left out.
    """

    model: Model
    years: Sequence[int]
    kept: Collection[str]

    def compiled(self, folder: Path) -> ctypes.CDLL:
        """The compiled function, in a library that is kept in a folder.

        Raises:
            CalledProcessError: If the compiler refuses it.
        """
        source, library = folder / "straight.c", folder / "straight.so"
        source.write_text(self.source, encoding="utf-8")
        subprocess.run([*COMPILER, "-o", library, source, "-lm"], check=True)
        return ctypes.CDLL(str(library))

    def run(self, library: ctypes.CDLL, packed: tuple[Array, Array, Array]) -> Array:
        """Run the members that were packed.

        Returns:
            Array of shape (members, years, kept elements), elements in the order of :attr:`kept`.
        """
        members = len(packed[0])
        out = np.empty((members, len(self.years), len(self._given)))
        arrays = (ctypes.c_void_p(array.ctypes.data) for array in (*packed, out))
        library.run(ctypes.c_long(members), *arrays)
        return out

    def column(self, name: str) -> int:
        """Where an element stands in what :meth:`run` gives, by its name without dimensions."""
        return self._given.index(name)

    def packed(self, drawn: Mapping[str, Array], levers: LeverValues, members: int) -> tuple[Array, Array, Array]:
        """What the function reads: fixed and yearly parameters with what belongs to one member side by side, levers."""
        fixed = _columns([values_by_year(entry, drawn, self.years[:1])[0] for entry in self._fixed], members)
        by_year = [values_by_year(entry, drawn, self.years) for entry in self._timed]
        timed = [_columns([values[at] for values in by_year], members) for at in range(len(self.years))]
        pulled = np.concatenate([levers[lever.name] for lever in self.model.levers], axis=1)
        return fixed, np.ascontiguousarray(np.stack(timed, axis=1)), np.ascontiguousarray(pulled)

    @cached_property
    def source(self) -> str:
        """The text of the program."""
        lines = [WORDS, "void run(long members, const double *fixed, const double *timed, const double *levers,"]
        lines += ["         double *out)", "{", "for (long m = 0; m < members; m++) {"]
        fixed = [name for entry in self._fixed for name in self._names(entry.name, entry.by)]
        lines += [f"const double {name} = fixed[m * {len(fixed)} + {row}];" for row, name in enumerate(fixed)]
        lines += [f"double {name}{LAST_YEAR} = 0;" for name in self._remembered]
        lines += [f"for (long t = 0; t < {len(self.years)}; t++) {{", *self._year(), "}", "}", "}"]
        return "\n".join(lines) + "\n"

    def _year(self) -> Iterator[str]:
        timed = [name for entry in self._timed for name in self._names(entry.name, entry.by)]
        for row, name in enumerate(timed):
            yield f"const double {name} = timed[(m * {len(self.years)} + t) * {len(timed)} + {row}];"
        pulled = [name for lever in self.model.levers for name in self._names(lever.name, lever.by)]
        for row, name in enumerate(pulled):
            yield f"const double {name} = levers[t * {len(pulled)} + {row}];"
        starts = [f"{name}{LAST_YEAR} = {start};" for name, start in self._starts()]
        yield f"if (t == 0) {{ {' '.join(starts)} }}"
        for name in self.model.order:
            if name in self._needed and not isinstance(self.model.declarations[name], Lever):
                yield from self._computed(name)
        for row, name in enumerate(self._given):
            yield f"out[(m * {len(self.years)} + t) * {len(self._given)} + {row}] = {name};"
        yield from (f"{name}{LAST_YEAR} = {name};" for name in self._remembered)

    def _computed(self, name: str) -> Iterator[str]:
        entry = self.model.declarations[name]
        formula = formula_of(entry)
        assert formula is not None
        has_start = isinstance(entry, Stock) or (isinstance(entry, Variable) and entry.start is not None)
        for element in DIMENSIONS[entry.by] if entry.by else (None,):
            own = scalar_name(name, element)
            text = c_expression(scalar_formula(formula, element))
            yield f"const double {own} = {f't == 0 ? {own}{LAST_YEAR} : {text}' if has_start else text};"

    def _starts(self) -> Iterator[tuple[str, str]]:
        """What is looked back to in the starting year: its own value of that year."""
        for name in self._looked_back_to:
            entry = self.model.declarations[name]
            for element in DIMENSIONS[entry.by] if entry.by else (None,):
                own = scalar_name(name, element)
                if isinstance(entry, Lever):
                    yield own, own
                elif entry.start is not None:
                    yield own, scalar_name(entry.start, element if self.model.parameters[entry.start].by else None)
                else:
                    yield own, "0"

    @cached_property
    def _needed(self) -> frozenset[str]:
        return frozenset(ancestors(self.model.declarations, self.kept))

    @cached_property
    def _looked_back_to(self) -> tuple[str, ...]:
        back = {
            needed.removesuffix(LAST_YEAR)
            for name in self._needed
            for needed in inputs_of(self.model.declarations[name])
            if needed.endswith(LAST_YEAR)
        }
        started = {
            name
            for name in self._needed
            if isinstance(entry := self.model.declarations[name], Variable) and entry.start is not None
        }
        return tuple(name for name in self.model.order if name in back | started)

    @cached_property
    def _given(self) -> list[str]:
        return [name for wanted in self.kept for name in self._elements(wanted)]

    @property
    def _remembered(self) -> Iterator[str]:
        return (own for name in self._looked_back_to for own in self._elements(name))

    @property
    def _fixed(self) -> list[Parameter]:
        return [entry for entry in self.model.parameters.values() if entry.over_time is None]

    @property
    def _timed(self) -> list[Parameter]:
        return [entry for entry in self.model.parameters.values() if entry.over_time is not None]

    def _elements(self, name: str) -> list[str]:
        return self._names(name, self.model.declarations[name].by)

    def _names(self, name: str, by: str | None) -> list[str]:
        return [scalar_name(name, element) for element in (DIMENSIONS[by] if by else (None,))]


def _columns(values: Sequence[Array], members: int) -> Array:
    """The elements of several arrays side by side, with a row for every member."""
    return np.ascontiguousarray(np.concatenate([np.broadcast_to(cells, (len(cells), members)) for cells in values]).T)
