"""How everything looks: theme, style sheet, icons, text, and the pictures that are drawn of it."""
