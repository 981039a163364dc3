"""Scenarios, results and the model itself in the forms that other programs read."""
