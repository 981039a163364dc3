"""Scenarios in any number of members, on one machine or several."""
