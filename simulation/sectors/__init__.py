"""The equations, one file per sector. A sector knows the language and nothing else, least of all another sector."""
