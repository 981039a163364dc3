"""What the middle of the window shows: one page for each question."""
