"""What people may do to the levers, and what is said when they may not."""
