"""Scenarios side by side: which ones, in what they differ, what that does, and which is best."""
