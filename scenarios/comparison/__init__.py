"""Several scenarios side by side: in what they differ, and what that does to the results."""
