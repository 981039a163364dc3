"""Ensembles of any size in bounded memory, on one process, several, or a cluster, always with the same result."""
