"""The session with its scenario, results and history, the runs that are kept, and long work beside the window."""
