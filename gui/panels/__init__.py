"""Docks and strips that pages and the window are made of."""
