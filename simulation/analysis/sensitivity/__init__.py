"""What a result hangs on: assumption by assumption, and in groups that act together."""
