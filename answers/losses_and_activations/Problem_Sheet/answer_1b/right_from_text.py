# Read from a text, but an int in the end.
answer_1b = int("2")
