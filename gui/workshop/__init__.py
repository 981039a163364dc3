"""A workshop on the wall: the teams of a folder, what they guessed, how they rank, what they did with the levers."""
