# A float, where an int is asked for.
answer_1a = 1.0
