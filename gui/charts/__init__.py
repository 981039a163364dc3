"""Charts of yearly series: they draw the arrays that they are given and compute no model number."""
