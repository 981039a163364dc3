"""The model of a scenario as XMILE 1.0, the exchange format of system dynamics (OASIS standard, 2015).

Every element of every variable is an entity of its own, computed by the very equations of :mod:`simulation.sectors`.
The other program steps one year at a time by Euler's method; what it computes for the time 2027 is the year 2027.

A stock of the model closes the year: this year's value already holds this year's flows. A stock of XMILE opens it. So
the XMILE stock ``offshoring_jobs_crm_last_year`` holds what there was when the year began, and the auxiliary
``offshoring_jobs_crm`` adds the year's flows to it. Whatever else looks back a year is kept in such a stock too.
"""

from scenarios.exchange.xmile.document import xmile_model

__all__ = ["xmile_model"]
