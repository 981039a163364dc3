"""The model and what is computed from it.

The equations stand in ``sectors``, the numbers in ``parameters``; ``engine`` steps them through the years.
"""
