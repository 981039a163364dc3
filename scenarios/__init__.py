"""Scenario documents and everything done with them without a window."""
