# A text, not an int.
answer_1b = "2"
