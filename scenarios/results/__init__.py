"""Running a scenario, and what is given out of a run: objects, rows, tables, sentences."""
