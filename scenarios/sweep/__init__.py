"""Sweeps: many scenarios made of one by a design over levers and assumptions."""
