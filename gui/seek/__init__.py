"""The parts of the page that asks what it would take."""
