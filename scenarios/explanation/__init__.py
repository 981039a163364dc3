"""Why two scenarios differ, and how the difference comes about."""
