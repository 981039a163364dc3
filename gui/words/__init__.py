"""What everything is called and how numbers are written, in the language of the window."""
