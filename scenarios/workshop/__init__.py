"""A workshop: the scenario files of many teams side by side, round by round."""
