"""Steps from one scenario to the next: amounts over a period, shares, shapes, single years."""
