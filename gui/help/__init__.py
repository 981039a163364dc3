"""Help: texts on every page and panel, a tour of the window, its keys, and what it is made of."""
