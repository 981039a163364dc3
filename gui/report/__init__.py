"""Reports as PDF: pages set by Qt, from the blocks that ``scenarios.report`` puts together."""
