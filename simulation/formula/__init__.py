"""Equations as formulas: a small tree, written out as plain text, MathML, rich text or XMILE."""

from simulation.formula.as_mathml import mathml
from simulation.formula.as_rich_text import rich_text
from simulation.formula.as_xmile import xmile
from simulation.formula.scalar import scalar_formula, scalar_name
from simulation.formula.tree import (
    Call,
    Formula,
    Name,
    Number,
    Operation,
    dimension_of,
    formula_of,
    plain_text,
    read_formula,
)

__all__ = [
    "Call",
    "Formula",
    "Name",
    "Number",
    "Operation",
    "dimension_of",
    "formula_of",
    "mathml",
    "plain_text",
    "read_formula",
    "rich_text",
    "scalar_formula",
    "scalar_name",
    "xmile",
]
