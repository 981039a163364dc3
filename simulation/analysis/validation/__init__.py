"""Whether the model deserves trust: what must always hold, how it fits, what it predicts, and what hangs on what.

Each check has a file and gives a small frozen result; :mod:`simulation.analysis.validation.report` runs them all and
holds them against the declared thresholds.
"""
