"""Reports: what somebody wants one about, and its pages as PDF, set by Qt from the blocks of ``scenarios.report``."""
