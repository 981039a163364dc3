"""What a result of a scenario hangs on: run, said in words, given out."""
