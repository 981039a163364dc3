"""The part of the page “What would it take?” that shows how far one or two levers or assumptions carry."""
