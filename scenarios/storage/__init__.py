"""Scenario files: their shape, reading with every problem at once, saving without loss."""
