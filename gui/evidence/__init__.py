"""The parts of the evidence page: what the ledgers hold, and how the model stands against it."""
