# A text, not an int.
answer_1a = "1"
