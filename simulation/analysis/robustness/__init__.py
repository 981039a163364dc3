"""Which of several courses is best in how many futures, what choosing another one costs, and where the leader fails."""
