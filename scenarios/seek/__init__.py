"""What would it take: from a scenario to a search and back, its question, its answer in words and for machines."""
