"""Scenario files, workbooks and reports between the window and the disk, and what is asked on the way."""
