"""Nothing is lost: unsaved edits, files that somebody else changes, and faults of the program itself."""
