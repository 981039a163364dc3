"""The report on a validation: as tables, as a web page, and for machines."""
