"""Workbooks: a scenario as planners type it, what comes of it, and the way back."""

from scenarios.exchange.excel.reading import Imported, read_workbook
from scenarios.exchange.excel.workbook import write_workbook

__all__ = ["Imported", "read_workbook", "write_workbook"]
