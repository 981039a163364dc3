"""Which of several scenarios is best in how many futures."""
